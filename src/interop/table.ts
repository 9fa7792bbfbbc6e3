import type { Judged } from "./verdict.ts";
import type { Job, Outcome, Toolchain } from "./toolchain.ts";

/** One line of the table. Everything but `seconds` is the same in every run of the same versions. */
export interface Row {
  readonly toolchain: string;
  readonly generator: string;
  readonly version: string;
  readonly edition: string;
  readonly models: string;
  readonly examples: string;
  readonly result: string;
  readonly seconds: string;
}

/** What stands around the table in the notes. */
const begin = "<!-- table of `npm run interop -- --write` -->";
const end = "<!-- end of the table -->";

/** The line of a toolchain that ran. */
export function ran(toolchain: Toolchain, job: Job, outcome: Outcome, judged: Judged, ms: number): Row {
  const { problems } = judged;
  const known = judged.tolerated + (outcome.known ?? 0);
  return {
    toolchain: toolchain.name,
    generator: outcome.generator,
    version: outcome.version,
    edition: job.edition,
    models: String(outcome.models),
    examples: `${outcome.roundTripped} of ${outcome.of ?? job.samples.length}`,
    result: problems.length > 0 ? `FAILED: ${problems.length}` : known > 0 ? `ok, ${known} by known limits` : "ok",
    seconds: (ms / 1000).toFixed(1),
  };
}

/** The line of a toolchain that has nothing to show: skipped, or broken before the samples. */
export const without = (toolchain: Toolchain, edition: string, result: string): Row => ({
  toolchain: toolchain.name,
  generator: "",
  version: "",
  edition,
  models: "",
  examples: "",
  result,
  seconds: "",
});

const titles = ["toolchain", "generator", "version", "edition", "models", "examples", "result", "seconds"] as const;

/** The rows as a table of Markdown, aligned as the formatter of this project does. */
export function markdown(rows: readonly Row[]): string {
  const lines = [titles, ...rows.map((row) => titles.map((title) => row[title]))];
  const widths = titles.map((_, column) => Math.max(3, ...lines.map((line) => (line[column] ?? "").length)));
  const drawn = lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [...drawn.slice(0, 1), rule, ...drawn.slice(1), ""].join("\n");
}

/** The rows between the marks of the notes. Throws where there are no marks. */
export function rowsOf(notes: string): Row[] {
  const table = notes.slice(...inside(notes));
  const lines = table.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    return Object.fromEntries(titles.map((title, column) => [title, cells[column + 1] ?? ""])) as unknown as Row;
  });
}

/** The notes with these rows between the marks. */
export function withRows(notes: string, rows: readonly Row[]): string {
  const [from, to] = inside(notes);
  return `${notes.slice(0, from)}\n\n${markdown(rows)}\n${notes.slice(to)}`;
}

function inside(notes: string): [from: number, to: number] {
  const [from, to] = [notes.indexOf(begin), notes.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the notes have no "${begin}" with "${end}" after it`);
  return [from + begin.length, to];
}

/** Known rows with those of this run in their places, new ones behind them. A skip changes nothing. */
export function merged(known: readonly Row[], fresh: readonly Row[]): Row[] {
  const measured = fresh.filter(({ generator }) => generator !== "");
  const kept = known.map((row) => measured.find((one) => isSameJob(one, row)) ?? row);
  return [...kept, ...measured.filter((row) => !known.some((one) => isSameJob(one, row)))];
}

/** Rows of this run that say something else than the notes, the seconds left out. */
export const changed = (known: readonly Row[], fresh: readonly Row[]): Row[] =>
  fresh.filter((row) => row.generator !== "" && !known.some((one) => stable(one) === stable(row)));

const isSameJob = (one: Row, other: Row): boolean => one.toolchain === other.toolchain && one.edition === other.edition;

const stable = (row: Row): string => JSON.stringify(titles.slice(0, -1).map((title) => row[title]));
