import { isMap, isSeq, type Node, type YAMLSeq } from "yaml";

import type { Case } from "../../model/case.ts";
import type { ExpectedReport } from "../../model/expected.ts";
import type { Report } from "../../model/report.ts";
import { visible } from "../../report/visible.ts";
import { everyResult } from "./check.ts";
import {
  breakOf,
  commentsIn,
  dashesOf,
  edited,
  linesOf,
  rescued,
  spanOf,
  withMember,
  withoutFlow,
  withoutLines,
  type Edit,
} from "./edit.ts";
import { inBraces, inLines, oneOrMore, scalar, type Draft } from "./entry-text.ts";
import { newsOf } from "./news.ts";
import { parseExpected, type Item, type Parsed } from "./parse.ts";
import { planOf, type Plan } from "./plan.ts";

/** A file of expected failures after a run, and how many entries are another thing now. */
export interface Updated {
  readonly text: string;
  readonly removed: number;
  readonly changed: number;
  readonly added: number;
}

/** What a person still has to do with an entry that an update wrote. */
const note = "new: say why";
const title =
  "# What is known to fail, and why. A run is red where something else fails, or an entry is no longer true.";

/**
 * The text of a file of expected failures, made true of a run: entries that are met no more are taken out or narrowed, other
 * endings are written down, new failures stand at the end. It is the text that is edited, not the list that is written out
 * again: comments, blank lines, order, quotes, anchors and line ends stay as they are.
 *
 * @param report judged by the list that the text holds
 */
export function updated(
  text: string,
  report: Report & { readonly expected: ExpectedReport },
  cases: readonly Case[],
): Updated {
  const all = everyResult(cases);
  const { expected } = report;
  const file = visible(expected.file);
  const before = parseExpected(text, file);
  const plans = expected.entries.map((entry) => planOf(entry, report, all));
  const edits = before.items.flatMap((item, index) => editsFor(before, item, index, plans[index] ?? { kind: "keep" }));
  const kept = edited(text, [...edits, ...rescued(before.document, edits)]);
  const after = parseExpected(kept, file);
  const news = newsOf(
    report,
    after.items.map(({ entry }) => entry),
    all,
  );
  const count = (...kinds: readonly Plan["kind"][]): number => plans.filter(({ kind }) => kinds.includes(kind)).length;
  // A file that is still to be written is there afterwards, also where nothing failed.
  const first = kept.trim() === "" ? `${title}${breakOf(text)}` : kept;
  const whole = news.length > 0 ? appended({ ...after, text: first }, news) : first;
  // What was written is read again before anybody else has to.
  parseExpected(whole, file);
  return { text: whole, removed: count("remove"), changed: count("edit", "split"), added: news.length };
}

function editsFor(parsed: Parsed, { node, entry }: Item, index: number, plan: Plan): readonly Edit[] {
  const { text, document } = parsed;
  if (plan.kind === "keep") return [];
  const dash = dashesOf(document)[index];
  if (plan.kind === "remove")
    return [dash === undefined ? withoutFlow(text, node) : withoutLines(text, linesOf(text, dash, node))];
  if (plan.kind === "edit" && isMap(node))
    return membersOf(plan.members).map(([name, value]) => withMember(text, node, name, value));
  const drafts = plan.kind === "edit" ? [{ ...entry, ...plan.members }] : plan.into;
  return [dash === undefined ? flowOf(parsed, node, drafts) : blockOf(parsed, dash, node, drafts)];
}

/** Members of an edit as YAML; those that are put in at one place come out in the other order. */
const membersOf = ({ mode, outcome, requirement }: Partial<Draft>): readonly (readonly [string, string])[] => [
  ...(requirement ? [["requirement", oneOrMore(requirement)] as const] : []),
  ...(outcome ? [["outcome", oneOrMore(outcome)] as const] : []),
  ...(mode ? [["mode", scalar(mode)] as const] : []),
];

/** Entries in the place of one, in a list with dashes. */
function blockOf({ text, document }: Parsed, dash: number, node: Node, drafts: readonly Draft[]): Edit {
  const span = linesOf(text, dash, node);
  const [indent, eol] = [dash - span.from, breakOf(text)];
  const said = commentsIn(document, span).map((comment) => `${" ".repeat(indent)}${comment}${eol}`);
  return { ...span, text: [...said, ...drafts.map((draft) => inLines(draft, { indent, eol }))].join("") };
}

/** Entries in the place of one, in a list in brackets. */
function flowOf({ text, document }: Parsed, node: Node, drafts: readonly Draft[]): Edit {
  const eol = breakOf(text);
  const span = spanOf(text, node);
  const said = commentsIn(document, span).map((comment) => `${comment}${eol}`);
  return {
    ...span,
    text: [...(said.length > 0 ? [eol] : []), ...said, drafts.map(inBraces).join(", ")].join(""),
  };
}

/** The text with entries at its end. */
function appended({ text, document, items }: Parsed, drafts: readonly Draft[]): string {
  const eol = breakOf(text);
  const { contents } = document;
  if (isSeq(contents) && contents.flow) return appendedInBrackets(text, contents, drafts);
  const [dash = 0] = dashesOf(document);
  const indent = dash - (text.lastIndexOf("\n", dash - 1) + 1);
  const put = drafts.map((draft) => inLines(draft, { indent: Math.max(0, indent), eol, note })).join("");
  // A document may say where it ends.
  const [end = ""] = /^\.\.\.(?:[ \t].*)?(?:\r?\n\s*)?$/m.exec(text.slice(items.at(-1)?.node.range?.[1] ?? 0)) ?? [];
  const body = end === "" ? text : text.slice(0, text.lastIndexOf(end));
  return `${body}${body === "" || body.endsWith("\n") ? "" : eol}${put}${end}`;
}

/** In brackets that close on a line of their own, on another line before that; else right before the bracket. */
function appendedInBrackets(text: string, list: YAMLSeq<Node>, drafts: readonly Draft[]): string {
  const bracket = (list.range?.[1] ?? 1) - 1;
  const last = list.items.at(-1);
  const end = last ? spanOf(text, last).to : bracket;
  const isOpen = !last || /^(?:\s|#[^\n]*\n)*,/.test(text.slice(end));
  const [blank] = /[ \t]*$/.exec(text.slice(0, bracket)) ?? [""];
  const isAlone = text[bracket - blank.length - 1] === "\n";
  const put = drafts.map(inBraces).join(", ");
  return edited(text, [
    isAlone
      ? { from: bracket - blank.length, to: bracket - blank.length, text: `${blank}  ${put}${breakOf(text)}` }
      : { from: bracket, to: bracket, text: `${last ? " " : ""}${put}` },
    // Of two edits at one place the last one comes first.
    ...(isOpen ? [] : [{ from: end, to: end, text: "," }]),
  ]);
}
