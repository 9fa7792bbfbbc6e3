import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { requirements } from "../../spec/generated/requirements.ts";
import { judgementsOf, readJudgements } from "./judgements.ts";
import { thirdParties } from "./servers/index.ts";

test("a mapping of texts is read", () => {
  const read = readJudgements("a.b: one line\nc.d: >\n  two\n  lines\n");
  expect([...read]).toEqual([
    ["a.b", "one line"],
    ["c.d", "two lines"],
  ]);
});

test("nothing is an empty mapping", () => {
  expect(readJudgements("# nobody has looked yet\n").size).toBe(0);
});

test.each(["- a\n", "a.b: 5\n", "a.b: ''\n", "a.b:\n"])("%j is refused", (text) => {
  expect(() => readJudgements(text)).toThrow(/judgement/);
});

test("every file is about a server there is, and about requirements there are", () => {
  const files = readdirSync(join(import.meta.dirname, "judgements")).map((name) => name.replace(/\.yaml$/, ""));
  const names = new Set(thirdParties.map(({ name }) => name));
  expect(files.filter((name) => !names.has(name))).toEqual([]);
  const known = new Set<string>(requirements.map(({ id }) => id));
  for (const name of files)
    expect([name, [...judgementsOf(name).keys()].filter((id) => !known.has(id))]).toEqual([name, []]);
});
