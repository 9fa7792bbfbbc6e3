import type { ExpectedFailure } from "../../model/expected.ts";
import type { Report, RequirementResult } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { nameOf, speaksAgainst } from "../../report/attribution.ts";
import { asIfPassed } from "../../report/expected/as-if-passed.ts";
import { endedOf } from "../../report/expected/ended.ts";
import { excuse } from "../../report/expected/excuse.ts";
import { isFor, names } from "../../report/expected/names.ts";
import { shorten, visible } from "../../report/visible.ts";
import type { Named } from "./check.ts";
import type { Draft } from "./entry-text.ts";

/**
 * Entries for what keeps a run from ending with 0 and is in no entry yet: failures that speak against a MUST, and what left
 * one undecided, as a stream without its end leaves all that its end was to show. Trouble without an answer is not among
 * them, it may be gone the next time. A failure is written down with its requirements, so that one of another kind in the same
 * case is news again; and where other entries name targets, with this one.
 */
export function newsOf(report: Report, entries: readonly ExpectedFailure[], all: readonly Named[]): readonly Draft[] {
  const claims = entries.filter((entry) => isFor(entry, report.target.url)).map(names);
  const unclaimed = report.results.filter((result) => !claims.some((isNamed) => isNamed(result)));
  const target = entries.some((entry) => entry.target !== undefined) ? new URL(report.target.url).host : undefined;
  const musts = mustsOf(report, () => true);
  const failed = unclaimed.filter((result) => [...speaksAgainst(result)].some((id) => musts.has(id)));
  const known = [...entries, ...failed.map((result) => ({ ...draftOf(report, result), mode: result.mode, line: 0 }))];
  const open = mustsOf(
    asIfPassed(excuse(report, { file: "", entries: known })),
    ({ verdict }) => verdict === "inconclusive",
  );
  const isNews = (result: Result): boolean =>
    failed.includes(result) || (result.verdict === "inconclusive" && open.has(result.requirement));
  const news = new Map(
    unclaimed
      .filter(isNews)
      .map((result) => [nameOf(result), { result, draft: { ...draftOf(report, result), ...(target && { target }) } }]),
  );
  return [...news.values()].flatMap(({ result, draft }) => {
    const modes = all.filter(({ id }) => id === result.id).map((one) => news.get(nameOf(one)));
    const isAlike = modes.every((one) => ending(one?.draft) === ending(draft));
    if (!isAlike) return [{ ...draft, mode: result.mode }];
    // One entry for all modes of the case, in the place of the first.
    return modes[0]?.result === result || modes.length === 0 ? [draft] : [];
  });
}

function mustsOf(report: Report, isOne: (requirement: RequirementResult) => boolean): ReadonlySet<string> {
  return new Set(
    report.requirements.flatMap((requirement) =>
      requirement.level === "MUST" && isOne(requirement) ? [requirement.id] : [],
    ),
  );
}

const ending = (draft: Draft | undefined): string => JSON.stringify([draft?.outcome, draft?.requirement]);

function draftOf(report: Report, result: Result): Draft {
  const ended = endedOf(result);
  return {
    case: result.id,
    outcome: ended === "pass" || ended === "skip" ? ["fail"] : [ended],
    ...(result.verdict === "fail" && { requirement: [...speaksAgainst(result)] }),
    reason: whatWasSeen(report, result),
  };
}

/** No program knows why a target fails: the reason is what was seen, until somebody writes a better one. */
function whatWasSeen({ startedAt }: Report, { findings, reason, title }: Result): string {
  const day = startedAt.slice(0, 10);
  const [first] = findings;
  if (!first) return `${shorten(visible(reason ?? title), 160)} (${day})`;
  const [at, expected, actual] = [first.at || "the whole body", first.expected, first.actual].map((text) =>
    shorten(visible(text), 80),
  );
  return `${at}: expected ${expected}, got ${actual} (${day})`;
}
