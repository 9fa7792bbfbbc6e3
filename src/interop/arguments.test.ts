import { expect, test } from "vitest";
import { UsageError } from "../commands/usage-error.ts";
import { asked } from "./arguments.ts";

const known = ["typescript", "python"];

test("names and --write, in any order", () => {
  expect(asked([], known)).toEqual({ names: [], write: false });
  expect(asked(["python", "--write"], known)).toEqual({ names: ["python"], write: true });
});

test.each([[["cobol"]], [["--quick"]], [["python", "-w"]]])("%j is a mistake of the user", (args) => {
  expect(() => asked(args, known)).toThrow(UsageError);
});
