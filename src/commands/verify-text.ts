import type { Report } from "../model/report.ts";
import { count } from "../report/tally.ts";
import { wrap } from "../report/terminal/layout.ts";
import type { Objection } from "../report/verify/objection.ts";
import { visible } from "../report/visible.ts";

/** What came of a verification. */
export interface Verification {
  readonly file: string;
  /** Absent where the file is no report of this version. */
  readonly report?: Report;
  readonly reasons: readonly Objection[];
  /** What the user allowed with `--allow`. */
  readonly allowed: readonly Objection[];
}

/** Reasons of one kind that are written out; `--json` has them all. */
const most = 8;

/** What `verify` prints: each reason on a line of its own, first the word that `--allow` takes. */
export function verdictText({ file, report, reasons, allowed }: Verification, width: number): string {
  const name = visible(file);
  const known = allowed.length > 0 ? `allowed:\n${lines(allowed)}` : "";
  if (reasons.length === 0 && report) return known + wrapped(accepted(name, report), width);
  const codes = [...new Set(reasons.map(({ code }) => code))].join(", ");
  return `${lines(reasons)}${known}✗ REJECTED  ${name}: ${codes} (${count(reasons.length, "reason")})\n`;
}

function accepted(name: string, { results, exchanges, target, edition, profiles, verdict, startedAt }: Report): string {
  const of = `${target.model} at ${target.url}, edition ${edition}, ${profiles.map(({ profile }) => profile).join(", ")}, ${startedAt.slice(0, 10)}`;
  return (
    `● VERIFIED  ${name}: ${verdict.toUpperCase()}  ${visible(of)}\n` +
    `The ${count(results.length, "result")} are what these suites make of the ${count(exchanges.length, "exchange")} in it. ` +
    onTrust(results) +
    "That the exchanges are what the target answers, only a run of your own can show."
  );
}

/** Of what was drawn, only the exchanges of failures are kept: that the other draws passed cannot be derived. */
function onTrust(results: Report["results"]): string {
  const drawn = results.reduce((sum, { draws }) => sum + (draws?.passed ?? 0), 0);
  return drawn > 0
    ? `That ${count(drawn, "draw")} passed is taken from the report: their exchanges are not kept. `
    : "";
}

const wrapped = (text: string, width: number): string =>
  text
    .split("\n")
    .flatMap((each) => wrap(each, width))
    .map((each) => `${each}\n`)
    .join("");

const line = (code: string, text: string): string => `  ${code.padEnd(10)}${visible(text)}\n`;

function linesOf(code: string, some: readonly Objection[]): string {
  const shown = some.slice(0, most).map(({ at, message }) => line(code, at === "" ? message : `${at}: ${message}`));
  const rest = some.length - shown.length;
  return shown.join("") + (rest > 0 ? line(code, `and ${rest} more (--json shows all)`) : "");
}

const lines = (objections: readonly Objection[]): string =>
  [...Map.groupBy(objections, ({ code }) => code)].map(([code, some]) => linesOf(code, some)).join("");
