import { left, widthOf, wrap } from "./terminal/layout.ts";
import { visible } from "./visible.ts";

const GAP = "  ";
/** No column gets narrower than this. */
const NARROWEST = 10;
/** A text in the last column that would get narrower than this stands below its row instead. */
const READABLE = 30;

/**
 * Rows as an aligned plain-text table. The columns are the members of the first row; where they do not fit into `width`
 * columns, the widest ones are wrapped, and where that leaves too little for the last one, each row is an entry of its own.
 */
export function table(rows: readonly Readonly<Record<string, string>>[], width: number): string {
  const titles = Object.keys(rows[0] ?? {});
  const cells = [titles, ...rows.map((row) => titles.map((title) => visible(row[title] ?? "")))];
  const natural = titles.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ""))));
  const widths = fit(natural, width - GAP.length * (titles.length - 1));
  if (Math.min(natural.at(-1) ?? 0, READABLE) > (widths.at(-1) ?? 0)) return entries(cells.slice(1), width);
  const rule = widths.map((columns) => "─".repeat(columns));
  const [head = [], ...body] = cells.map((row) => drawn(row, widths));
  return titles.length === 0 ? "" : [...head, rule.join(GAP), ...body.flat()].join("\n") + "\n";
}

/** A row as its short cells, and its last one below them. */
function entries(rows: readonly (readonly string[])[], width: number): string {
  return rows
    .flatMap((row) => [
      ...wrap(row.slice(0, -1).filter(Boolean).join(GAP), width),
      ...wrap(row.at(-1) ?? "", width - 2 * GAP.length).map((line) => GAP + GAP + line),
    ])
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

/** Widths that add up to at most `room`: the widest column gives first. */
function fit(natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    const columns = widths[widest] ?? 0;
    if (columns <= NARROWEST) break;
    widths[widest] = columns - 1;
  }
  return widths;
}

function drawn(row: readonly string[], widths: readonly number[]): readonly string[] {
  const columns = widths.map((width, index) => wrap(row[index] ?? "", width));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, index) => left(lines[line] ?? "", widths[index] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}
