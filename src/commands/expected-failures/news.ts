import type { ExpectedFailure } from "../../model/expected.ts";
import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { nameOf, speaksAgainst } from "../../report/attribution.ts";
import { endedOf } from "../../report/expected/ended.ts";
import { isFor, names } from "../../report/expected/names.ts";
import { shorten, visible } from "../../report/visible.ts";
import type { Named } from "./check.ts";
import type { Draft } from "./entry-text.ts";

/**
 * Entries for what turns the run red and is in no entry yet: failures that speak against a MUST. What the model left open or
 * the network spoilt is not among them, it may be gone the next time. They name the requirements, so that a failure of
 * another kind in the same case is news again, and where other entries name targets, this one.
 */
export function newsOf(report: Report, entries: readonly ExpectedFailure[], all: readonly Named[]): readonly Draft[] {
  const musts = new Set(report.requirements.flatMap(({ id, level }) => (level === "MUST" ? [id] : [])));
  const claims = entries.filter((entry) => isFor(entry, report.target.url)).map(names);
  const failed = report.results.filter(
    (result) => [...speaksAgainst(result)].some((id) => musts.has(id)) && !claims.some((isNamed) => isNamed(result)),
  );
  const target = entries.some((entry) => entry.target !== undefined) ? new URL(report.target.url).host : undefined;
  const drafts = new Map(failed.map((result) => [nameOf(result), draftOf(report, result, target)]));
  const taken = new Set<string>();
  return failed.flatMap((result) => {
    const draft = drafts.get(nameOf(result));
    if (!draft || taken.has(nameOf(result))) return [];
    const modes = all.filter(({ id }) => id === result.id).map(nameOf);
    const isAlike = modes.every((name) => ending(drafts.get(name)) === ending(draft));
    if (!isAlike) return [{ ...draft, mode: result.mode }];
    for (const name of modes) taken.add(name);
    return [draft];
  });
}

const ending = (draft: Draft | undefined): string => JSON.stringify([draft?.outcome, draft?.requirement]);

function draftOf(report: Report, result: Result, target: string | undefined): Draft {
  const ended = endedOf(result);
  return {
    case: result.id,
    ...(target !== undefined && { target }),
    outcome: ended === "pass" || ended === "skip" ? ["fail"] : [ended],
    requirement: [...speaksAgainst(result)],
    reason: whatWasSeen(report, result),
  };
}

/** No program knows why a target fails: the reason is what was seen, until somebody writes a better one. */
function whatWasSeen({ startedAt }: Report, { findings, title }: Result): string {
  const day = startedAt.slice(0, 10);
  const [first] = findings;
  if (!first) return `${title}: failed on ${day}`;
  const [at, expected, actual] = [first.at || "the whole body", first.expected, first.actual].map((text) =>
    shorten(visible(text), 80),
  );
  return `${at}: expected ${expected}, got ${actual} on ${day}`;
}
