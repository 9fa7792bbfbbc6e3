/**
 * `npm run interop`: generators of other people make code of the published documents, and every example goes through it.
 * Exit code 1 where one of them does not cope. With names: only these toolchains. `--write`: the table of the notes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { editions } from "../model/target.ts";
import { table } from "../report/list.ts";
import { UsageError } from "../commands/usage-error.ts";
import { asked, type Asked } from "./arguments.ts";
import { emptyFolder } from "./cache.ts";
import { documentOf } from "./document.ts";
import { examples } from "./example-files.ts";
import { go } from "./go.ts";
import { java } from "./java.ts";
import { prism } from "./prism.ts";
import { prismProxy } from "./prism-proxy.ts";
import { python } from "./python.ts";
import { samples } from "./samples.ts";
import { changed, merged, ran, rowsOf, withRows, without, type Row } from "./table.ts";
import type { Job, Toolchain } from "./toolchain.ts";
import { orval, typescript } from "./typescript.ts";
import { judge } from "./verdict.ts";

const spec = join(import.meta.dirname, "../../spec");
const notes = join(spec, "notes/interop.md");
const toolchains: readonly Toolchain[] = [typescript, orval, python, go, java, prism, prismProxy];

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

/** Every edition with its document and its samples. */
function everyEdition(): Omit<Job, "folder">[] {
  const files = examples(join(spec, "examples"));
  return editions.map((edition) => {
    const document = join(spec, "generated", edition, "openapi.json");
    return { edition, document, samples: samples(documentOf({ document }), files) };
  });
}

/** Runs one toolchain for one edition. What is wrong goes to standard error as it is found. */
async function rowOf(toolchain: Toolchain, edition: Omit<Job, "folder">): Promise<Row> {
  const job = { ...edition, folder: emptyFolder(join(toolchain.name, edition.edition)) };
  const started = performance.now();
  say(`${toolchain.name}, ${edition.edition}: ${edition.samples.length} examples ...`);
  try {
    const outcome = await toolchain.run(job);
    const judged = judge(outcome, job.samples, toolchain.limits ?? []);
    for (const problem of judged.problems) say(`  ${problem}`);
    return ran(toolchain, job, outcome, judged, performance.now() - started);
  } catch (error) {
    say(`  ${error instanceof Error ? error.message : String(error)}`);
    return without(toolchain, edition.edition, "FAILED: broke");
  }
}

async function rowsOfRun({ names }: Asked): Promise<Row[]> {
  const rows: Row[] = [];
  const jobs = everyEdition();
  for (const toolchain of toolchains.filter(({ name }) => names.length === 0 || names.includes(name)))
    for (const job of jobs) {
      const missing = toolchain.missing(job.edition);
      rows.push(
        missing === undefined ? await rowOf(toolchain, job) : without(toolchain, job.edition, `skipped: ${missing}`),
      );
    }
  return rows;
}

try {
  const wanted = asked(
    process.argv.slice(2),
    toolchains.map(({ name }) => name),
  );
  const rows = await rowsOfRun(wanted);
  process.stdout.write(
    table(
      rows.map((row) => ({ ...row })),
      160,
    ),
  );
  const before = readFileSync(notes, "utf8");
  if (wanted.write) writeFileSync(notes, withRows(before, merged(rowsOf(before), rows)));
  else
    for (const row of changed(rowsOf(before), rows))
      say(`spec/notes/interop.md says something else of ${row.toolchain}, ${row.edition}: npm run interop -- --write`);
  process.exitCode = rows.some(({ result }) => result.startsWith("FAILED")) ? 1 : 0;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`error: ${error.message}\nhint: ${error.hint}\n`);
  process.exitCode = 2;
}
