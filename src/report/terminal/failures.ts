import type { Exchange } from "../../model/exchange.ts";
import type { Report, RequirementResult } from "../../model/report.ts";
import type { Counterexample, Result } from "../../model/result.ts";
import type { Finding } from "../../model/finding.ts";
import { namesOf } from "../attribution.ts";
import { curlWords } from "../curl.ts";
import { replayCommand } from "../replay.ts";
import { count } from "../tally.ts";
import { shorten, visible } from "../visible.ts";
import { labelled, left, widthOf, wrap, type Canvas, type Section, type Style } from "./layout.ts";

/** A failed result, with what it found against one requirement. */
export interface Failure {
  readonly result: Result;
  readonly findings: readonly Finding[];
}

/** Findings of a case that are shown; the others are counted. */
const SHOWN_FINDINGS = 2;
const SHOWN_BREAKS = 3;
/** Bodies longer than this would bury the report under one command. */
const LONGEST_CURL = 1_500;

export function failuresOf(report: Report, { id }: RequirementResult): readonly Failure[] {
  return report.results.flatMap((result) => {
    const findings = result.findings.filter(({ requirement }) => requirement === id);
    const own = result.findings.length === 0 && result.requirement === id;
    return result.verdict === "fail" && (findings.length > 0 || own) ? [{ result, findings }] : [];
  });
}

/**
 * Failed MUSTs, one block for each requirement: its sentence, the evidence, who breaks, how to see it again. Those of which
 * every failure was expected are counted here, and stand among the expected failures.
 */
export function failures(report: Report, canvas: Canvas): Section {
  const failed = report.requirements.filter(({ verdict, level }) => verdict === "fail" && level === "MUST");
  if (failed.length === 0) return [];
  const exchanges = new Map(report.exchanges.map((exchange) => [exchange.id, exchange]));
  const news = failed.filter((one) => failuresOf(report, one).some(({ result }) => !result.excused));
  const known = failed.length - news.length;
  const title = canvas.paint(["bold", "red"], `${count(failed.length, "MUST requirement")} failed`);
  const note = known > 0 ? `  ${canvas.paint("dim", `${known} of them as expected`)}` : "";
  return [`  ${title}${note}`, ...news.flatMap((one) => [""].concat(block(report, one, exchanges, canvas)))];
}

function block(
  report: Report,
  requirement: RequirementResult,
  exchanges: ReadonlyMap<string, Exchange>,
  canvas: Canvas,
): Section {
  const { paint, width } = canvas;
  // Where some failures were expected, the others are the news.
  const [known, all] = parted(failuresOf(report, requirement), ({ result }) => result.excused !== undefined);
  const [first] = all;
  const [own = "", ...others] = namesOf(all.map(({ result }) => result));
  const excused = namesOf(known.map(({ result }) => result));
  const dim = (label: string, text: string, style?: Style): Section =>
    labelled(label, text, { indent: 6, width }).map((line, index) => {
      const start = index === 0 ? 6 + label.length : 6;
      const rest = style ? paint(style, line.slice(start)) : line.slice(start);
      return `${paint("dim", line.slice(0, start))}${rest}`;
    });
  // Commands are not wrapped: who selects one with the mouse gets what the shell understands.
  const command = (label: string, lines: readonly string[]): Section =>
    lines.map((line, index) => `      ${paint("dim", left(index === 0 ? label : "", 10))}${paint("cyan", line)}`);
  const clients = requirement.breaks.slice(0, SHOWN_BREAKS).map(({ client, issue }) => `${client}  ${issue}`);
  const more = requirement.breaks.length - clients.length;
  return [
    `  ${paint("red", "✗")} ${paint("bold", requirement.id)}`,
    ...wrap(visible(requirement.text), width - 4).map((line) => `    ${line}`),
    ...(first ? ["", ...evidence(first, own, dim)] : []),
    ...(others.length > 0 ? dim("also", folded(others)) : []),
    ...(excused.length > 0 ? dim("excused", folded(excused)) : []),
    ...clients.flatMap((client, index) => dim(index === 0 ? "breaks" : "", visible(client))),
    ...(more > 0 ? dim("", `and ${more} more`) : []),
    ...(first ? command("replay", [replayCommand(report, first.result, first.findings[0])].map(visible)) : []),
    ...(first ? command("curl", curlOf(report, first, exchanges, width - 18)) : []),
  ];
}

function parted<T>(items: readonly T[], isOne: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter((item) => isOne(item)), items.filter((item) => !isOne(item))];
}

function evidence(
  { result, findings }: Failure,
  name: string,
  dim: (label: string, text: string, style?: Style) => Section,
): Section {
  const outcome = result.outcome === undefined ? "" : `, ${result.outcome}`;
  // What holds for every exchange is found in many of them; the same thing is worth saying once.
  const distinct = [
    ...Map.groupBy(findings, ({ at, expected, actual }) => JSON.stringify([at, expected, actual])).values(),
  ];
  const hidden = distinct.length - SHOWN_FINDINGS;
  return [
    ...dim("case", `${name}${outcome}`),
    ...distinct.slice(0, SHOWN_FINDINGS).flatMap(([finding, ...same]) => {
      if (!finding) return [];
      const { at, expected, actual } = finding;
      const times = same.length > 0 ? ` (in ${same.length + 1} answers)` : "";
      const smallest = result.counterexamples?.find(({ exchanges }) => exchanges.includes(finding.exchange));
      return [
        smallest ? dim("drawn", shorten(visible(drawnText(smallest)), 600)) : [],
        dim("at", `${at === "" ? "the whole body" : shorten(visible(at), 120)}${times}`),
        dim("expected", shorten(visible(expected), 240), "green"),
        dim("actual", shorten(visible(actual), 240), "red"),
      ].flat();
    }),
    ...(result.reason === undefined ? [] : dim("", visible(result.reason))),
    ...(hidden > 0 ? dim("", `and ${count(hidden, "more finding")}`) : []),
  ];
}

/** What was drawn, in its smallest form, and what it breaks. */
function drawnText({ region, label, requests, steps }: Counterexample): string {
  const bodies = requests.map(({ body = "" }) => (typeof body === "string" ? body : JSON.stringify(body)));
  const where = label ? ` at ${label.pointer || "the whole body"}` : "";
  return `${region}${where}: ${bodies.join("  and  ")}${steps > 0 ? ` (made smaller in ${count(steps, "step")})` : ""}`;
}

/** The first names, and how many there are beside them. */
export function folded(names: readonly string[], shown = 3): string {
  // One more name is not longer than the words that would stand for it.
  if (names.length <= shown + 1) return names.join(", ");
  return `${names.slice(0, shown).join(", ")} and ${count(names.length - shown, "more case")}`;
}

/** The curl command in lines that a shell joins again. */
function curlOf(
  report: Report,
  { result, findings }: Failure,
  exchanges: ReadonlyMap<string, Exchange>,
  width: number,
): readonly string[] {
  const exchange = exchanges.get(findings[0]?.exchange ?? result.exchanges.at(-1) ?? "");
  if (!exchange) return ["(the exchange is not in this report)"];
  const words = curlWords(report, exchange);
  const length = words.join(" ").length;
  if (length > LONGEST_CURL)
    return [`(${count(length, "character")}: see exchange ${visible(exchange.id)} of report.json)`];
  const lines: string[] = [];
  let line = "";
  for (const word of words.map(visible)) {
    if (line !== "" && widthOf(line) + widthOf(word) + 1 > width) {
      lines.push(`${line} \\`);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
