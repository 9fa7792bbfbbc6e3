import type { Conformance, Report } from "../../model/report.ts";
import { exitOf } from "../exit-code.ts";
import { count, sum } from "../tally.ts";
import { visible } from "../visible.ts";
import { wrap, type Canvas, type Section, type Style } from "./layout.ts";

const marks: Readonly<Record<Conformance, readonly [sign: string, style: Style]>> = {
  conformant: ["●", "green"],
  "non-conformant": ["✗", "red"],
  undecided: ["?", "yellow"],
};

/** The verdict of the run, why, and what the exit code says. */
export function verdict(report: Report, { paint, width }: Canvas, interrupted = false): Section {
  const [sign, style] = marks[report.verdict];
  const { code, meaning } = interrupted
    ? { code: 130, meaning: "interrupted; this is what was judged until then" }
    : exitOf(report);
  const passed = report.totals.requirements.MUST.pass;
  const of = sum(report.totals.requirements.MUST);
  const why =
    report.reason ??
    `${passed} of ${count(of, "MUST requirement")} passed${passed < of ? ", the others do not apply" : ""}.`;
  const exit = `Exit code ${code}: ${meaning}.`;
  const lines = wrap(`${sign} ${report.verdict.toUpperCase()}  ${visible(why)} ${exit}`, width - 4);
  const head = `${sign} ${report.verdict.toUpperCase()}`;
  const open = report.profiles.flatMap(({ profile, withoutCase }) =>
    withoutCase > 0 ? [`${withoutCase} of ${profile}`] : [],
  );
  const silent = `Nothing is said of requirements that no case proves yet: ${open.join(", ")} (list requirements).`;
  return [
    ...(open.length > 0 ? wrap(silent, width - 2).map((line) => `  ${paint("dim", line)}`) : []),
    ...(open.length > 0 ? [""] : []),
    ...lines.map((line, index) =>
      index === 0 ? `  ${line.replace(head, paint(["bold", style], head))}` : `    ${line}`,
    ),
  ];
}
