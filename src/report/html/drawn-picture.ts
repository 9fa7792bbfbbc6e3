import { htmlEscape } from "escape-goat";
import { visible } from "../visible.ts";
import { definitionOf, type DrawnPart } from "./drawn-parts.ts";
import { Markup } from "./markup.ts";

const COLUMNS = 3;
const WIDTH = 1_200;
const COLUMN = WIDTH / COLUMNS;
/** Where the marks of a row begin, and how many stand beside each other. */
const LABEL = 220;
const PER_LINE = 16;
const STEP = 11;
const SIZE = 9;
/** What was reached fewer times than this is paler. */
const FEW = 10;

interface Row {
  readonly name: string;
  readonly parts: readonly DrawnPart[];
}

const linesOf = ({ parts }: Row): number => Math.ceil(parts.length / PER_LINE);

/**
 * The constraints of the request schema by definition: a square each, its left half kept, its right half broken; a dot for
 * each branch and member of an enumeration. One path for each look, as there are a thousand of them.
 */
export function drawnPicture(parts: readonly DrawnPart[], title: string): Markup {
  const rows = [...Map.groupBy(parts, definitionOf)].map(([name, own]): Row => ({ name, parts: own }));
  const each = Math.ceil(rows.reduce((sum, row) => sum + linesOf(row), 0) / COLUMNS);
  const paths = new Map<string, string>();
  const labels: string[] = [];
  let lines = 0;
  let height = 0;
  let column = 0;
  for (const row of rows) {
    const x = column * COLUMN + LABEL;
    const y = lines * STEP;
    labels.push(`<text x="${x - 6}" y="${y + SIZE - 1}">${htmlEscape(visible(row.name))}</text>`);
    for (const [index, part] of row.parts.entries())
      add(paths, part, x + (index % PER_LINE) * STEP, y + Math.floor(index / PER_LINE) * STEP);
    lines += linesOf(row);
    height = Math.max(height, lines * STEP);
    if (lines >= each && column < COLUMNS - 1) {
      column += 1;
      lines = 0;
    }
  }
  const marks = [...paths].map(([look, path]) => `<path class="${look}" d="${path}"/>`).join("");
  return new Markup(
    `<svg class="drawing" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${htmlEscape(visible(title))}">${marks}${labels.join("")}</svg>`,
  );
}

function add(paths: Map<string, string>, { kept, broken }: DrawnPart, x: number, y: number): void {
  const put = (look: string, path: string): unknown => paths.set(look, (paths.get(look) ?? "") + path);
  const radius = SIZE / 2;
  if (broken === undefined)
    put(
      shade("chosen", kept),
      `M${x} ${y + radius}a${radius} ${radius} 0 1 0 ${SIZE} 0a${radius} ${radius} 0 1 0-${SIZE} 0`,
    );
  else {
    put(shade("kept", kept), `M${x} ${y}h${radius}v${SIZE}h-${radius}z`);
    put(shade("broken", broken), `M${x + radius} ${y}h${radius}v${SIZE}h-${radius}z`);
  }
}

const shade = (look: string, times: number): string => (times === 0 ? "never" : times < FEW ? `${look} few` : look);
