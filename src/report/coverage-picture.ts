import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import { thousands } from "./thousands.ts";

/** What a report says of the coverage of the request schema: how often each part of it was drawn. */
export interface DrawnParts {
  /** By `Definition.member keyword`. */
  readonly constraints: Readonly<Record<string, readonly [satisfied: number, violated: number]>>;
  /** Variants of unions, by `Definition.member/Variant`. */
  readonly variants: Readonly<Record<string, number>>;
  /** Members of enumerations, by `Definition.member=value`. */
  readonly values: Readonly<Record<string, number>>;
}

const width = 1200;
const margin = 20;
const columns = 3;
const columnWidth = (width - 2 * margin) / columns;
/** Where the marks of a row begin, and how many stand beside each other. */
const labelWidth = 240;
const perLine = 11;
const step = 13;
const size = 11;
const top = 112;

const style = `
  text { font: 10px system-ui, sans-serif; fill: #1f2328 }
  .title { font-size: 18px; font-weight: 600 }
  .label { text-anchor: end }
  .ground { fill: #ffffff }
  .none { fill: #d0d7de }
  .kept { fill: #0969da } .broken { fill: #e16f24 } .drawn { fill: #1a7f37 }
  .few { opacity: 0.45 } .some { opacity: 0.7 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .ground { fill: #0d1117 }
    .none { fill: #30363d }
    .kept { fill: #58a6ff } .broken { fill: #f0883e } .drawn { fill: #3fb950 }
  }
`;

/** A square with two halves, or a dot. */
interface Mark {
  readonly name: string;
  readonly counts: readonly [satisfied: number, violated: number] | readonly [drawn: number];
}

/** One definition of the contract: its constraints, and what its unions and enumerations offer. */
interface Row {
  readonly name: string;
  readonly marks: readonly Mark[];
}

/**
 * Which constraints of the request schema were kept and broken by what was drawn, as an SVG image: a row for each
 * definition, a square for each constraint, a dot for each choice, grey what was not reached.
 */
export function coveragePicture(title: string, parts: DrawnParts): string {
  const groups = inColumns(rowsOf(parts));
  const height = top + Math.max(...groups.map(linesOf)) * step + margin;
  const document = create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "\uFFFD" });
  const root = document.ele("http://www.w3.org/2000/svg", "svg", { viewBox: `0 0 ${width} ${height}`, role: "img" });
  root.ele("title").txt(title);
  root.ele("style").txt(style);
  root.ele("rect", { class: "ground", width, height });
  root.ele("text", { class: "title", x: margin, y: margin + 14 }).txt(title);
  root.ele("text", { x: margin, y: margin + 36 }).txt(summary(parts));
  legend(root, margin + 56);
  for (const [at, rows] of groups.entries()) drawRows(root, rows, margin + at * columnWidth);
  return `${document.end({ prettyPrint: true, indent: "" })}\n`;
}

function rowsOf({ constraints, variants, values }: DrawnParts): readonly Row[] {
  const squares = Object.entries(constraints).map(([name, counts]): Mark => ({ name, counts }));
  const dots = Object.entries({ ...variants, ...values }).map(([name, drawn]): Mark => ({ name, counts: [drawn] }));
  const rows = Map.groupBy([...squares, ...dots], definitionOf);
  return [...rows].map(([name, marks]) => ({ name, marks }));
}

const definitionOf = ({ name }: Mark): string => /^\w*/u.exec(name)?.[0] ?? name;

const linesOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { marks }) => sum + Math.ceil(marks.length / perLine), 0);

/** Rows in their order, cut into columns of about the same height. */
function inColumns(rows: readonly Row[]): readonly (readonly Row[])[] {
  const each = Math.ceil(linesOf(rows) / columns);
  const groups: Row[][] = Array.from({ length: columns }, () => []);
  let lines = 0;
  for (const row of rows) {
    groups[Math.min(columns - 1, Math.floor(lines / each))]?.push(row);
    lines += linesOf([row]);
  }
  return groups;
}

const reached = (counts: readonly number[]): string =>
  `${thousands(counts.filter((count) => count > 0).length)} of ${thousands(counts.length)}`;

function summary({ constraints, variants, values }: DrawnParts): string {
  const both = Object.values(constraints);
  return (
    `${reached(both.map(([satisfied]) => satisfied))} constraints kept, ` +
    `${reached(both.map(([, violated]) => violated))} broken, ` +
    `${reached([...Object.values(variants), ...Object.values(values)])} union branches and enum members drawn`
  );
}

function drawRows(root: XMLBuilder, rows: readonly Row[], left: number): void {
  let y = top;
  for (const { name, marks } of rows) {
    root.ele("text", { class: "label", x: left + labelWidth - 8, y: y + size - 2 }).txt(name);
    for (const [index, mark] of marks.entries()) {
      const x = left + labelWidth + (index % perLine) * step;
      drawMark(root, mark, x, y + Math.floor(index / perLine) * step);
    }
    y += Math.ceil(marks.length / perLine) * step;
  }
}

function drawMark(root: XMLBuilder, { name, counts }: Mark, x: number, y: number): void {
  const group = root.ele("g");
  const [first, violated] = counts;
  if (violated === undefined) {
    group.ele("title").txt(`${name}: drawn ${first} times`);
    dot(group, shade("drawn", first), x, y);
  } else {
    group.ele("title").txt(`${name}: kept by ${first}, broken by ${violated}`);
    halves(group, [shade("kept", first), shade("broken", violated)], x, y);
  }
}

function dot(group: XMLBuilder, shaded: string, x: number, y: number): void {
  group.ele("circle", { class: shaded, cx: x + size / 2, cy: y + size / 2, r: 4 });
}

function halves(group: XMLBuilder, [first, second]: readonly [string, string], x: number, y: number): void {
  group.ele("rect", { class: first, x, y, width: size / 2, height: size });
  group.ele("rect", { class: second, x: x + size / 2, y, width: size / 2, height: size });
}

/** Paler for what was reached a few times only. */
function shade(name: "kept" | "broken" | "drawn", count: number): string {
  if (count === 0) return "none";
  return count < 10 ? `${name} few` : count < 100 ? `${name} some` : name;
}

function legend(root: XMLBuilder, y: number): void {
  let x = margin;
  const entry = (words: string, draw: (group: XMLBuilder) => void): void => {
    draw(root.ele("g"));
    root.ele("text", { x: x + 18, y: y + size - 2 }).txt(words);
    x += 40 + words.length * 5.2;
  };
  entry("a constraint: left half kept, right half broken", (group) => halves(group, ["kept", "broken"], x, y));
  entry("a union branch or enum member", (group) => dot(group, "drawn", x, y));
  entry("not reached", (group) => halves(group, ["none", "none"], x, y));
  entry("fewer than 10 times", (group) => halves(group, ["kept few", "broken few"], x, y));
  entry("fewer than 100 times", (group) => halves(group, ["kept some", "broken some"], x, y));
}
