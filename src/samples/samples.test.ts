import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { readReport } from "../commands/saved-report.ts";
import { normalised } from "../report/normalise.ts";
import { goldens, renderings, samples } from "./goldens.ts";

test.for(goldens)("$name: each format is what the report makes of it", async ({ name, results }) => {
  const folder = join(samples, name);
  const report = readReport(folder);
  expect(normalised(report)).toEqual(report);
  const files = await renderings(report);
  expect(readdirSync(folder).toSorted()).toEqual([...files.keys()].toSorted());
  // A format that changed: look at the difference, then `npm run samples -- --formats`.
  for (const [file, content] of files) {
    expect({ file, content: readFileSync(join(folder, file), "utf8") }).toEqual({ file, content });
    expect(content.length).toBeLessThan(150_000);
  }
  expect(report.complete).toBe(results === undefined);
  expect(report.verdict === "non-conformant").toBe(name === "broken");
});
