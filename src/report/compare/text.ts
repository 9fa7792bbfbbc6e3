import { verdicts, type Verdict } from "../../model/result.ts";
import { count } from "../tally.ts";
import { labelled, left, painter, wrap, type Canvas, type Section, type Style } from "../terminal/layout.ts";
import { thousands } from "../thousands.ts";
import { shorten, visible } from "../visible.ts";
import { kinds, type Change, type Comparison, type ComparedRequirement, type Kind, type Side } from "./comparison.ts";
import { because, byWeight, folded, how, judgedBy, lone, ofKind, smallChanges, titles } from "./words.ts";

/** How many requirements of a kind are shown; the others are counted. */
const shown: Readonly<Record<Kind, number>> = {
  broken: 60,
  changed: 20,
  unjudged: 12,
  undecided: 12,
  flaky: 20,
  fixed: 20,
  settled: 6,
};
const SHOWN_FINDINGS = 3;
const LONGEST_VALUE = 120;
const LONGEST_REASON = 80;

const looks: Readonly<Record<Verdict | "undecided", readonly [sign: string, style: Style]>> = {
  pass: ["●", "green"],
  fail: ["✗", "red"],
  undecided: ["?", "yellow"],
  inconclusive: ["?", "yellow"],
  error: ["!", "magenta"],
  skip: ["○", "dim"],
};

/** A comparison for a terminal: the verdict stands at the end, where the eye is. */
export function comparisonText(
  comparison: Comparison,
  { color, width }: { readonly color: boolean; readonly width: number },
): string {
  const canvas: Canvas = { paint: painter(color), width };
  const sections: readonly Section[] = [
    sides(comparison, canvas),
    comparison.remarks.flatMap((remark) => labelled("  !", visible(remark), { indent: 0, width, column: 4 })),
    profiles(comparison, canvas),
    others(comparison, canvas),
    ...kinds.map((kind) => results(comparison, kind, canvas)),
    rest(comparison, canvas),
    verdict(comparison, canvas),
  ];
  const texts = sections.flatMap((section) => (section.length > 0 ? [section.join("\n")] : []));
  return `\n${texts.join("\n\n")}\n`;
}

function sides({ before, after }: Comparison, { paint, width }: Canvas): Section {
  const line = (name: string, side: Side): Section => {
    const { target, edition } = side;
    const said = `${target.url}  ${target.model}  ${side.verdict}`;
    const facts = `contract ${edition}, ${judgedBy(side)}`;
    const dim = labelled("", visible(facts), { indent: 2, width, column: 8 }).map((text) => paint("dim", text));
    return [...labelled(name, visible(said), { indent: 2, width, column: 8 }), ...dim];
  };
  return [...before.flatMap((side) => line("before", side)), ...line("after", after)];
}

function profiles(comparison: Comparison, { paint }: Canvas): Section {
  const wide = Math.max(7, ...comparison.profiles.map(({ profile }) => profile.length)) + 2;
  const cell = (value: "pass" | "fail" | "undecided"): string => {
    const [sign, style] = looks[value];
    return paint(style, left(`${sign} ${value}`, 13));
  };
  return [
    `  ${paint("dim", `${left("profile", wide)}${left("before", 13)}after`)}`,
    ...comparison.profiles.map(({ profile, before, after, regression }) => {
      const mark = regression ? paint(["bold", "red"], "worse") : before === after ? "" : "changed";
      return `  ${left(visible(profile), wide)}${cell(before)}${cell(after)}${mark}`.trimEnd();
    }),
  ];
}

const others = (comparison: Comparison, { width }: Canvas): Section =>
  smallChanges(comparison).flatMap(([what, names]) =>
    wrap(visible(`${what}: ${names.join(", ")}`), width - 2).map((line) => `  ${line}`),
  );

const headStyle: Readonly<Partial<Record<Kind, Style>>> = { broken: "red", fixed: "green", settled: "green" };

function results(comparison: Comparison, kind: Kind, canvas: Canvas): Section {
  const { paint } = canvas;
  const some = byWeight(ofKind(comparison, kind));
  if (some.length === 0) return [];
  const more = some.length - shown[kind];
  return [
    `  ${paint(["bold", headStyle[kind] ?? "yellow"], `${titles[kind]}: ${count(comparison.counts[kind], "result")}`)}`,
    ...some.slice(0, shown[kind]).flatMap((requirement) => block(requirement, kind, canvas)),
    ...(more > 0 ? [`  and ${count(more, "more requirement")}; --format json lists them`] : []),
  ];
}

function block(
  { id, text, level, breaks, changes }: ComparedRequirement,
  kind: Kind,
  { paint, width }: Canvas,
): Section {
  const isFull = kind === "broken";
  const worse = changes.some(({ regression }) => regression);
  const head = `${paint(worse ? "red" : "dim", worse ? "✗" : "·")} ${paint(isFull ? "bold" : [], visible(id))} ${paint("dim", level)}`;
  return [
    ...(isFull ? [""] : []),
    `  ${head}`,
    ...(isFull ? wrap(visible(text), width - 4).map((line) => `    ${line}`) : []),
    ...folded(changes).flatMap((one) => result(one, { paint, width })),
    ...(isFull && breaks.length > 0
      ? labelled("breaks", visible(breaks.join(", ")), { indent: 6, width }).map((line) => paint("dim", line))
      : []),
    // Commands are not wrapped: who selects one with the mouse gets what the shell understands.
    ...(isFull && changes[0]?.replay
      ? [`      ${paint("dim", left("replay", 10))}${paint("cyan", visible(changes[0].replay))}`]
      : []),
  ];
}

function result({ change, modes }: ReturnType<typeof folded>[number], { paint, width }: Canvas): Section {
  const head = wrap(visible(`${change.id} (${modes.join(", ")})  ${how(change)}`), width - 6);
  const said = evidence(change).flatMap((line) => wrap(visible(line), width - 8));
  return [...head.map((line) => `      ${line}`), ...said.map((line) => paint("dim", `        ${line}`))];
}

function evidence({ kind, findings, reason, regions }: Change): readonly string[] {
  if (kind === "fixed" || kind === "settled" || kind === "flaky") return [];
  const lines = findings.map(
    ({ at, expected, actual }) =>
      `${at === "" ? "" : `${shorten(at, LONGEST_VALUE)}: `}${shorten(actual, LONGEST_VALUE)}, not ${shorten(expected, LONGEST_VALUE)}`,
  );
  const different = [...new Set(lines)];
  const more = different.length - SHOWN_FINDINGS;
  return [
    ...(regions && regions.failing.length > 0 ? [`drawn, fails now: ${regions.failing.join(", ")}`] : []),
    ...(regions && regions.gone.length > 0 ? [`drawn, fails no longer: ${regions.gone.join(", ")}`] : []),
    ...(regions && kind === "changed" ? [] : different.slice(0, SHOWN_FINDINGS)),
    ...(more > 0 && !(regions && kind === "changed") ? [`and ${count(more, "more finding")}`] : []),
    ...(reason === undefined ? [] : [shorten(reason, LONGEST_REASON)]),
  ];
}

function rest({ unchanged, added, removed }: Comparison, { paint, width }: Canvas): Section {
  const same = verdicts.flatMap((one) => (unchanged[one] > 0 ? [`${thousands(unchanged[one])} ${one}`] : []));
  const lines = [
    `unchanged: ${same.join(", ") || "nothing"}`,
    ...(added.length > 0 ? [`only after: ${lone(added)}`] : []),
    ...(removed.length > 0 ? [`only before: ${lone(removed)}`] : []),
  ];
  return lines.flatMap((text) => wrap(text, width - 2).map((line) => paint("dim", `  ${line}`)));
}

function verdict(comparison: Comparison, { paint, width }: Canvas): Section {
  const worse = comparison.verdict === "worse";
  const head = `${worse ? "✗" : "●"} ${comparison.verdict.toUpperCase()}`;
  const exit = worse ? "Exit code 1: something got worse." : "Exit code 0: nothing got worse.";
  return wrap(`${head}  ${because(comparison)} ${exit}`, width - 4).map((line, index) =>
    index === 0 ? `  ${line.replace(head, paint(["bold", worse ? "red" : "green"], head))}` : `    ${line}`,
  );
}
