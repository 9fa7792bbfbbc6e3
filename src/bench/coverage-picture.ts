/**
 * `node src/bench/coverage-picture.ts [report.json]`: the picture of what was drawn, from a report, or else from a run on
 * the embedded reference server that draws as many requests as a user gets by default.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

import { main } from "../commands/main.ts";
import type { Report } from "../model/report.ts";
import { coveragePicture, type DrawnParts } from "../report/coverage-picture.ts";
import { thousands } from "../report/thousands.ts";

const picture = fileURLToPath(new URL("../../reports/samples/request-coverage.svg", import.meta.url));

async function freshReport(): Promise<Report> {
  const out = mkdtempSync(join(tmpdir(), "messages-conformance-coverage-"));
  try {
    await main(["run", "--only", "drawn/*", "--profile", "all", "--out", out]);
    return read(join(out, "report.json"));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const read = (path: string): Report => JSON.parse(readFileSync(path, "utf8")) as Report;

const [path] = process.argv.slice(2);
const { draws, edition, seed } = path === undefined ? await freshReport() : read(path);
const coverage = draws?.coverage as { readonly counts: DrawnParts } | undefined;
if (!draws || !coverage) throw new Error("nothing was drawn in this run");
const title = `${thousands(draws.runs)} requests drawn for edition ${edition}, seed ${seed}`;
writeFileSync(picture, coveragePicture(title, coverage.counts));
process.stdout.write(`${picture}\n`);
