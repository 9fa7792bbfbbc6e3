import { expect, test } from "vitest";
import { changed, markdown, merged, ran, rowsOf, withRows, without, type Row } from "./table.ts";
import type { Toolchain } from "./toolchain.ts";

const toolchain: Toolchain = { name: "basic", missing: () => undefined, run: () => outcome };
const outcome = { generator: "gen", version: "1.2.3", models: 3, roundTripped: 1, failures: [] };
const sample = { name: "a", definition: "A", side: "answer", value: {} } as const;
const job = { edition: "2023-06-01", document: "", folder: "", samples: [sample, sample] };
const row = (result: Partial<Row> = {}): Row => ({
  ...ran(toolchain, job, outcome, { tolerated: 0, problems: [] }, 1234),
  ...result,
});
const notes = `# Title

<!-- table of \`npm run interop -- --write\` -->

<!-- end of the table -->

More.
`;

test("a row says how many samples came back, and what is known or wrong", () => {
  expect(row()).toEqual({
    toolchain: "basic",
    generator: "gen",
    version: "1.2.3",
    edition: "2023-06-01",
    models: "3",
    examples: "1 of 2",
    result: "ok",
    seconds: "1.2",
  });
  expect(ran(toolchain, job, outcome, { tolerated: 1, problems: [] }, 0).result).toBe("ok, 1 by known limits");
  expect(ran(toolchain, job, outcome, { tolerated: 1, problems: ["a: b"] }, 0).result).toBe("FAILED: 1");
  expect(ran(toolchain, job, { ...outcome, of: 1 }, { tolerated: 0, problems: [] }, 0).examples).toBe("1 of 1");
});

test("rows written to the notes are read again, and the rest of the notes stays", () => {
  const rows = [row(), row({ edition: "2026-10-21", result: "ok, 4 by known limits" })];
  const written = withRows(notes, rows);
  expect(rowsOf(written)).toEqual(rows);
  expect(withRows(written, [])).toBe(withRows(notes, []));
  expect(written.startsWith("# Title\n\n<!--") && written.endsWith("<!-- end of the table -->\n\nMore.\n")).toBe(true);
});

test("columns are aligned", () => {
  const lines = markdown([row(), row({ generator: "a long name" })])
    .trim()
    .split("\n");
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
});

test("notes without marks are an error", () => {
  expect(() => rowsOf("# Title")).toThrow("the notes have no");
});

test("a run replaces its own rows only, and a skip none", () => {
  const known = [row({ result: "old" }), row({ toolchain: "other" })];
  const skipped = without({ ...toolchain, name: "other" }, job.edition, "skipped: not installed");
  const fresh = [row(), row({ edition: "2026-10-21" }), skipped];
  expect(merged(known, fresh)).toEqual([row(), row({ toolchain: "other" }), row({ edition: "2026-10-21" })]);
});

test("only a stable column makes a row another one", () => {
  const skipped = without(toolchain, job.edition, "skipped: not installed");
  expect(changed([row()], [row({ seconds: "99.0" }), skipped])).toEqual([]);
  expect(changed([row()], [row({ models: "4" })])).toEqual([row({ models: "4" })]);
});
