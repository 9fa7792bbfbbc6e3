import { expect, test } from "vitest";

import type { JsonValue } from "../model/json.ts";
import { message, plain } from "./testing/exchanges.ts";
import { emptyInput, madeUpNoArguments } from "./tool-input.ts";

const calls = (input: JsonValue) =>
  plain({ ...message, content: [{ type: "tool_use", id: "toolu_1", name: "list_cities", input }] });

test("the input of a call without arguments is an empty object; made-up arguments are the model's", () => {
  expect(emptyInput.judge(calls({}))).toEqual([]);
  for (const input of [null, "", "{}", []]) {
    expect(madeUpNoArguments.met(calls(input))).toBe(true);
    expect(emptyInput.judge(calls(input)).map(({ at }) => at)).toEqual(["/content/0/input"]);
  }
  expect(madeUpNoArguments.met(calls({ country: "France" }))).toBe(false);
});
