import { expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../model/json.ts";
import {
  followsFormat,
  jsonIsCut,
  saysJson,
  saysWhyCut,
  strictCallsFit,
  textFitsFormat,
  textIsJson,
} from "./structured.ts";
import { message, plain } from "./testing/exchanges.ts";

const schema: JsonObject = {
  type: "object",
  properties: { age: { type: "integer" } },
  required: ["age"],
  additionalProperties: false,
};
const asked = { output_config: { format: { type: "json_schema", schema } } };
const saying = (text: string, stop_reason = "end_turn") =>
  plain({ ...message, content: [{ type: "text", text }], stop_reason }, asked);
const calling = (input: JsonValue, strict = true, name = "grow") =>
  plain(
    { ...message, content: [{ type: "tool_use", id: "t", name, input }], stop_reason: "tool_use" },
    { tools: [{ name: "grow", strict, input_schema: schema }] },
  );

test.each(['{"age":36}', ' \n{"age":36}\n', '{"age":36.0}'])("%j is what was asked for", (text) => {
  expect(textIsJson.judge(saying(text))).toEqual([]);
  expect(textFitsFormat.judge(saying(text))).toEqual([]);
  expect(followsFormat.met(saying(text))).toBe(true);
});

test.each(["Ada is 36.", '```json\n{"age":36}\n```', '{"age":36} (done)', '{"age":36}{"age":36}', ""])(
  "%j is no JSON document",
  (text) => {
    expect(textIsJson.judge(saying(text))).toHaveLength(1);
    expect(textFitsFormat.judge(saying(text))).toHaveLength(1);
    expect(saysJson.met(saying(text))).toBe(false);
    expect(followsFormat.met(saying(text))).toBe(false);
  },
);

test.each(["36", "{}", '{"age":"36"}', '{"age":36.5}', '{"age":36,"name":"Ada"}', "[]", "null"])(
  "%s is JSON of another schema",
  (text) => {
    expect(textIsJson.judge(saying(text))).toEqual([]);
    expect(textFitsFormat.judge(saying(text))).toHaveLength(1);
  },
);

test("text in several blocks is one document", () => {
  const parts = ['{"age"', ":36}"].map((text) => ({ type: "text", text }));
  expect(textFitsFormat.judge(plain({ ...message, content: parts }, asked))).toEqual([]);
});

test("a cut is told from an end", () => {
  expect(saysWhyCut.judge(saying('{"ag', "max_tokens"))).toEqual([]);
  expect(saysWhyCut.judge(saying('{"ag', "model_context_window_exceeded"))).toEqual([]);
  expect(saysWhyCut.judge(saying('{"ag'))).toHaveLength(1);
  expect(saysWhyCut.judge(saying("Ada"))).toEqual([]);
  const met = [saying('{"ag'), saying("", "max_tokens"), saying('{"age":36}'), saying("Ada"), saying("")];
  expect(met.map((one) => jsonIsCut.met(one))).toEqual([true, true, false, false, false]);
});

test("calls of strict tools, and of no others, are valid for the schema", () => {
  expect(strictCallsFit.judge(calling({ age: 36 }))).toEqual([]);
  expect(strictCallsFit.judge(calling({ age: "two" }))).toMatchObject([{ at: "/content/0/input" }]);
  expect(strictCallsFit.judge(calling({ age: "two" }, false))).toEqual([]);
  expect(strictCallsFit.judge(calling({ age: "two" }, true, "shrink"))).toEqual([]);
});
