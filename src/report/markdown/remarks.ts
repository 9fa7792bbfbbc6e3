import type { ExpectedReport, JudgedEntry } from "../../model/expected.ts";
import type { Report } from "../../model/report.ts";
import { verdicts, type Result, type Verdict } from "../../model/result.ts";
import { namesOf } from "../attribution.ts";
import { placeOf } from "../expected/complaint.ts";
import { code, plain, sentence } from "../markdown-text.ts";
import { thousands } from "../thousands.ts";
import { failuresOf } from "../terminal/failures.ts";
import { cases } from "./failures.ts";
import { link } from "./link.ts";

const LONGEST = 240;
const short = (text: string): string => plain(text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

/** Failed SHOULDs and MAYs: one line each. */
export function weakFailures(report: Report): readonly string[] {
  return report.requirements
    .filter(({ verdict, level }) => verdict === "fail" && level !== "MUST")
    .map((requirement) => {
      const all = failuresOf(report, requirement);
      const [finding] = all[0]?.findings ?? [];
      const at = finding?.at === "" ? "the whole body" : code(finding?.at ?? "", 120);
      const seen = finding ? `; at ${at}: ${code(finding.actual, LONGEST)}` : "";
      const names = cases(namesOf(all.map(({ result }) => result)).slice(0, 3));
      return `- **${requirement.level}** ${code(requirement.id)}: ${sentence(requirement.text)} ${names}${seen}`;
    });
}

/** What leaves a verdict open comes first. */
const weight = ({ verdict, level, skipped }: Result): number =>
  (level === "MUST" ? 0 : 4) + (skipped === "feature" || skipped === "not-seen" ? 2 : 0) + (verdict === "skip" ? 1 : 0);

const words: Readonly<Partial<Record<Verdict, string>>> = {
  inconclusive: "inconclusive",
  error: "without a usable answer",
  skip: "skipped",
};

/** What was not judged, a line for each reason: those first that leave the verdict open. */
export function unjudged(report: Report): readonly string[] {
  const some = report.results.filter(({ verdict }) => words[verdict] !== undefined);
  const order = some.toSorted(
    (a, b) => weight(a) - weight(b) || verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict),
  );
  const groups = Map.groupBy(order, ({ verdict, level, reason = "no reason given" }) =>
    JSON.stringify([verdict, level === "MUST" ? "MUST" : "SHOULD or MAY", reason.replace(/, "[^]*$/u, "")]),
  );
  return [...groups].map(([key, results]) => {
    const [verdict, level, reason] = JSON.parse(key) as [Verdict, string, string];
    const said = `**${thousands(results.length)} ${words[verdict]}** (${level}): ${short(reason)}`;
    return `- ${said}: ${cases(namesOf(results))}`;
  });
}

const states: Readonly<Record<JudgedEntry["state"], string>> = {
  met: "≈ as expected",
  unmet: "✗ not met",
  expired: "✗ expired",
  open: "? could not be judged",
  unselected: "· of other cases or targets",
};

/** The entries of the list of expected failures, those first that turn the run red. */
export function expectedFailures({ expected }: Report): readonly string[] {
  if (!expected) return [];
  const shown = expected.entries.filter(({ state }) => state !== "unselected");
  return shown
    .toSorted((a, b) => Number(a.complaint === undefined) - Number(b.complaint === undefined))
    .map((entry) => entryLine(expected, entry));
}

function entryLine(expected: ExpectedReport, entry: JudgedEntry): string {
  const complaint = entry.complaint === undefined ? "" : `: ${short(entry.complaint)}`;
  const issue = entry.issue === undefined ? "" : ` ${link("issue", entry.issue)}`;
  const reason = `reason: ${short(entry.reason)}${issue}`;
  return `- **${states[entry.state]}** ${code(entry.case, 120)} (${code(placeOf(expected, entry), 120)})${complaint}; ${reason}`;
}
