import type { Report } from "../../model/report.ts";
import { verdicts, type Result, type Verdict } from "../../model/result.ts";
import { namesOf } from "../attribution.ts";
import { unselected } from "../exit-code.ts";
import { count } from "../tally.ts";
import { shorten, visible } from "../visible.ts";
import { failuresOf, folded } from "./failures.ts";
import { right, wrap, type Canvas, type Section, type Style } from "./layout.ts";

/** Failed SHOULDs and MAYs: no effect on the verdict. */
export function weakFailures(report: Report, { paint, width }: Canvas): Section {
  const failed = report.requirements.filter(({ verdict, level }) => verdict === "fail" && level !== "MUST");
  if (failed.length === 0) return [];
  const note = paint("dim", "no effect on the verdict");
  return [
    `  ${paint(["bold", "yellow"], `${count(failed.length, "recommendation")} not followed`)}  ${note}`,
    ...failed.flatMap((requirement) => {
      const all = failuresOf(report, requirement);
      const [finding] = all[0]?.findings ?? [];
      const names = folded(namesOf(all.map(({ result }) => result)), 1);
      const known = all.every(({ result }) => result.excused) ? ", expected" : "";
      const seen = finding ? ` at ${finding.at || "the whole body"}: ${finding.actual}` : "";
      return [
        [
          "",
          `  ${paint("yellow", "▲")} ${paint("bold", requirement.id)} ${paint("dim", `${requirement.level}${known}`)}`,
        ],
        wrap(visible(requirement.text), width - 4).map((line) => `    ${line}`),
        wrap(shorten(visible(`${names}${seen}`), 200), width - 4).map((line) => `    ${paint("dim", line)}`),
      ].flat();
    }),
  ];
}

const titles: Readonly<Partial<Record<Verdict, readonly [title: string, style: Style]>>> = {
  inconclusive: ["inconclusive", "yellow"],
  error: ["without a usable answer", "magenta"],
  skip: ["skipped", "cyan"],
};

/** What was not judged, folded by reason. */
export function unjudged(report: Report, { paint, width }: Canvas): Section {
  const lines = verdicts.flatMap((verdict) => {
    const title = titles[verdict];
    const some = report.results.filter((result) => result.verdict === verdict);
    if (!title || some.length === 0) return [];
    const reasons = Map.groupBy(some, (result: Result) => result.reason ?? "no reason given");
    const head = ["", `  ${paint(["bold", title[1]], `${count(some.length, "case")} ${title[0]}`)}`];
    return head.concat(
      [...reasons].flatMap(([reason, cases]) =>
        [
          wrap(shorten(visible(reason), 200), width - 10).map(
            (line, index) => `  ${right(index === 0 ? String(cases.length) : "", 5)}  ${line}`,
          ),
          wrap(folded(namesOf(cases)), width - 9).map((line) => `         ${paint("dim", line)}`),
        ].flat(),
      ),
    );
  });
  const left = unselected(report);
  if (left > 0) lines.push("", `  ${paint(["bold", "cyan"], `${count(left, "requirement")} not selected`)}`);
  return lines.slice(1);
}
