import { expect, test } from "vitest";

import { pageText } from "./explain-text.ts";
import { nearest } from "./explain-nearest.ts";
import { callCli } from "./spawn-cli.ts";

test("explain prints the page of a requirement", async () => {
  const { code, stdout, stderr } = await callCli(["explain", "stop.sequence.reported"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^stop\.sequence\.reported\n/u);
  expect(stdout).toContain("- It breaks Claude Code: https://github.com/vllm-project/vllm/pull/45807\n");
  expect(stdout).toContain("- `reports-stop-sequence-as-end-turn`: A stop sequence is reported as end_turn");
  expect(stdout).toContain("\n  messages-conformance run URL --model MODEL --only stop-sequences/end-is-reported\n");
});

test("explain prints a case in full, also as a report names it", async () => {
  const { code, stdout } = await callCli(["explain", "temperature/above-one-is-refused (plain)"]);
  expect(code).toBe(0);
  expect(stdout).toContain('\n    "temperature": 1.1\n');
  expect(stdout).toContain("Its control, which has to be accepted");
  expect(stdout).toContain("- is refused with 400\n");
  expect(stdout).toContain("- `accepts-temperature-up-to-2`: temperature may be up to 2.\n");
});

test("explain of an unknown id names the nearest ones", async () => {
  const { code, stdout, stderr } = await callCli(["explain", "stop.sequences.reported"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(
    /^error: no requirement or case "stop\.sequences\.reported"\nhint: one of: stop\.sequence\.reported, [^\n]+\n$/u,
  );
});

test("nothing that is near is no reason to fail", () => {
  expect(nearest("", ["b", "a"], 3)).toEqual(["b", "a"]);
  expect(nearest("tool.choice", ["stop.end", "tools.choice.any", "tools.choice"], 2)).toEqual([
    "tools.choice",
    "tools.choice.any",
  ]);
});

test("a page is wrapped below its bullets, its code is not", () => {
  expect(pageText("# a\n\n- one two three &lt;b> \\*\n\n```sh\nrun one two three four five\n```\n", 14)).toBe(
    "a\n\n- one two\n  three <b> *\n\n  run one two three four five\n",
  );
});
