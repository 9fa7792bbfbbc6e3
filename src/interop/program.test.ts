import { describe, expect, test } from "vitest";
import { execute, installed, sampleLines, unequalSamples } from "./program.ts";
import type { Sample } from "./toolchain.ts";

const cwd = ".";
const sample = (name: string, value: unknown): Sample => ({ name, definition: "Cat", side: "request", value });
const cats = [sample("a", { size: 1 }), sample("b", { size: 2 }), sample("c", 3), sample("d", 4)];

test("a sample is a line of JSON", () => {
  const lines = sampleLines({
    edition: "",
    document: "",
    folder: "",
    samples: [{ ...sample("a", 1), variant: "Tom" }],
  });
  expect(lines).toBe('{"definition":"Cat","name":"a","value":1,"variant":"Tom"}\n');
});

test("unequalSamples says what differs, what went wrong and what is missing", () => {
  const printed = ['{"name":"d","value":4}', '{"name":"b","value":{"size":1}}', '{"name":"c","error":"no cat"}', ""];
  expect(Object.fromEntries(unequalSamples(cats, printed.join("\n")))).toEqual({
    a: "nothing was printed",
    b: "differs at /size",
    c: "no cat",
  });
});

describe("execute", () => {
  test("gives what the program printed", () => {
    const echo = "process.stdin.on('data', (text) => process.stdout.write(text + process.env.CAT))";
    expect(execute(process.execPath, ["-e", echo], { cwd, input: "a ", env: { CAT: "cat" } })).toBe("a cat");
  });

  test("throws with what a failing program said", () => {
    const fail = "console.log('a'); console.error('b'); process.exit(3)";
    expect(() => execute(process.execPath, ["-e", fail], { cwd })).toThrow(/ended with 3\na\n\nb$/);
  });

  test("throws when there is no such program", () => {
    expect(() => execute("no-such-program", [], { cwd })).toThrow(/ENOENT/);
  });
});

test("installed asks the program for its version", () => {
  expect(installed(process.execPath, "--version")).toBe(true);
  expect(installed("no-such-program", "--version")).toBe(false);
});
