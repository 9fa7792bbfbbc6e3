import { verdicts } from "../../model/result.ts";
import { fence } from "../markdown/fence.ts";
import { code, plain, sentence, table } from "../markdown-text.ts";
import { count } from "../tally.ts";
import { thousands } from "../thousands.ts";
import { shorten } from "../visible.ts";
import { kinds, type Change, type ComparedRequirement, type Comparison, type Kind, type Side } from "./comparison.ts";
import { because, byWeight, folded, how, judgedBy, lone, ofKind, smallChanges, titles } from "./words.ts";

// A comment of a pull request may have 65,536 characters: what is listed, and how long it is, has bounds.
const SHOWN = 25;
const SHOWN_CASES = 4;
const LONGEST = 90;
const SHOWN_COMMANDS = 10;
const LONGEST_COMMAND = 400;

const heads: Readonly<Record<Comparison["verdict"], string>> = {
  worse: "✗ Conformance got worse",
  better: "● Conformance got better",
  "no worse": "● Conformance is no worse",
};
const signs = { pass: "● pass", fail: "✗ fail", undecided: "? undecided" } as const;

/** A comparison for a pull request: the verdict first, new failures as a table, the rest folded. */
export function comparisonMarkdown(comparison: Comparison): string {
  const remarks = comparison.remarks.map((remark) => `> ${plain(remark)}`).join("\n>\n");
  return [
    `### ${heads[comparison.verdict]}`,
    plain(because(comparison)),
    remarks,
    sides(comparison),
    failures(comparison),
    ...kinds.filter((kind) => kind !== "broken").map((kind) => folding(comparison, kind)),
    smallChanges(comparison)
      .map(
        ([what, names]) =>
          `- ${plain(what)}: ${names
            .slice(0, SHOWN)
            .map((name) => code(name, LONGEST))
            .join(", ")}`,
      )
      .join("\n"),
    rest(comparison),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function sides({ before, after, profiles }: Comparison): string {
  const last = before.at(-1);
  const both = last ? [last, after] : [after];
  const runs = before.length > 1 ? ` (the last of ${thousands(before.length)} runs)` : "";
  const row = (name: string, cell: (side: Side) => string): string[] => [name, ...both.map(cell)];
  return table(
    ["", `before${runs}`, "after"],
    [
      row("target", ({ target }) => `${code(target.url, LONGEST)} ${code(target.model, LONGEST)}`),
      row("run", (side) => plain(judgedBy(side))),
      row("verdict", ({ verdict }) => verdict),
      ...profiles.map((one) => [
        code(one.profile),
        signs[one.before],
        one.regression ? `**${signs[one.after]}**` : signs[one.after],
      ]),
    ],
  );
}

function failures(comparison: Comparison): string {
  const some = byWeight(ofKind(comparison, "broken"));
  if (some.length === 0) return "";
  const rows = some
    .slice(0, SHOWN)
    .map(({ id, text, level, breaks, changes }) => [
      `**${level}** ${code(id, LONGEST)}<br>${sentence(shorten(text, 4 * LONGEST))}${broken(breaks)}`,
      cases(changes),
      evidence(changes),
    ]);
  return [
    `**${titles.broken}: ${count(comparison.counts.broken, "result")}**`,
    table(["requirement", "case", "seen"], rows),
    ...more(some.length),
    ...replays(some),
  ].join("\n\n");
}

const broken = (clients: readonly string[]): string =>
  clients.length === 0 ? "" : `<br>breaks ${sentence(shorten(clients.slice(0, SHOWN_CASES).join(", "), 2 * LONGEST))}`;

/** How to see them again, one command for each requirement. */
function replays(some: readonly ComparedRequirement[]): readonly string[] {
  const commands = some
    .flatMap(({ changes }) => changes[0]?.replay ?? [])
    .filter((one) => one.length <= LONGEST_COMMAND);
  const fences = [...new Set(commands)].slice(0, SHOWN_COMMANDS).map(fence);
  if (fences.length === 0) return [];
  return [["<details><summary>See them again</summary>", ...fences, "</details>"].join("\n\n")];
}

function cases(changes: readonly Change[]): string {
  const all = folded(changes);
  const shown = all
    .slice(0, SHOWN_CASES)
    .map(({ change, modes }) => `${code(change.id, LONGEST)} (${modes.join(", ")}): ${said(change)}`);
  return [...shown, ...(all.length > SHOWN_CASES ? [`and ${thousands(all.length - SHOWN_CASES)} more`] : [])].join(
    "<br>",
  );
}

const said = (change: Change): string => plain(shorten(how(change), 2 * LONGEST));

/** What the first finding says. */
function evidence(changes: readonly Change[]): string {
  const regions = [...new Set(changes.flatMap((change) => change.regions?.failing ?? []))];
  if (regions.length > 0) {
    const shown = regions.slice(0, SHOWN_CASES).map((region) => code(region, LONGEST));
    const rest_ = regions.length - shown.length;
    return `drawn: ${shown.join(", ")}${rest_ > 0 ? ` and ${thousands(rest_)} more` : ""}`;
  }
  const finding = changes.flatMap(({ findings }) => findings)[0];
  if (!finding) return "";
  const where = finding.at === "" ? "" : `${code(finding.at, LONGEST)}: `;
  return `${where}${code(finding.actual, LONGEST)}, not ${code(finding.expected, LONGEST)}`;
}

function folding(comparison: Comparison, kind: Kind): string {
  const some = byWeight(ofKind(comparison, kind));
  if (some.length === 0) return "";
  // What makes the comparison worse is not hidden.
  const open = some.some(({ changes }) => changes.some(({ regression }) => regression)) ? " open" : "";
  return [
    `<details${open}><summary>${titles[kind]}: ${count(comparison.counts[kind], "result")}</summary>`,
    some
      .slice(0, SHOWN)
      .map((requirement) => line(requirement, kind))
      .join("\n"),
    ...more(some.length),
    "</details>",
  ].join("\n\n");
}

function line({ id, level, changes }: ComparedRequirement, kind: Kind): string {
  const seen = kind === "changed" ? evidence(changes) : "";
  const reason = changes.find((change) => change.reason !== undefined)?.reason;
  return [
    `- ${level} ${code(id, LONGEST)}: ${cases(changes).replaceAll("<br>", "; ")}`,
    ...(seen === "" ? [] : [` — ${seen}`]),
    ...(reason === undefined ? [] : [` — ${code(reason, LONGEST)}`]),
  ].join("");
}

const more = (number: number): readonly string[] =>
  number > SHOWN ? [`and ${count(number - SHOWN, "more requirement")}`] : [];

function rest({ unchanged, added, removed }: Comparison): string {
  const same = verdicts.flatMap((one) => (unchanged[one] > 0 ? [`${thousands(unchanged[one])} ${one}`] : []));
  return [
    `Unchanged: ${same.join(", ") || "nothing"}.`,
    ...(added.length > 0 ? [`Only after: ${lone(added)}.`] : []),
    ...(removed.length > 0 ? [`Only before: ${lone(removed)}.`] : []),
  ].join(" ");
}
