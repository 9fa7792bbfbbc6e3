import { describe, expect, test } from "vitest";

import type { JsonObject } from "../model/json.ts";
import {
  countsInput,
  countsMoreInput,
  countsSameInput,
  differentHeader,
  differentMember,
  hasHeader,
  ofBoth,
  reachesModel,
  sameMember,
  sameMembers,
  sameStatus,
  showsReach,
} from "./relations.ts";
import { event, message, plain, streamed } from "./testing/exchanges.ts";

const counts = (usage: JsonObject, words = "hi") =>
  plain({ ...message, content: [{ type: "text", text: words }], usage: { output_tokens: 2, ...usage } });

const start = (started: JsonObject) =>
  streamed(event({ type: "message_start", message: started }) + event({ type: "message_stop" }));
const refused = (status: number) => plain({ type: "error", error: { type: "x", message: "y" } }, {}, { status });

describe("input tokens", () => {
  const [few, many] = [counts({ input_tokens: 9 }), counts({ input_tokens: 400 })];
  const cached = counts({ input_tokens: 1, cache_read_input_tokens: 399, cache_creation_input_tokens: null });

  test("more of them, cached ones included", () => {
    expect(countsMoreInput.judge(few, many)).toEqual([]);
    expect(countsMoreInput.judge(few, cached)).toEqual([]);
    expect(countsMoreInput.judge(few, few)).toEqual([
      { at: "/usage/input_tokens", expected: "more than 9", actual: "9" },
    ]);
  });

  test("counted in both answers", () => {
    expect([ofBoth(countsInput).met(few, many), ofBoth(countsInput).met(few, counts({}))]).toEqual([true, false]);
  });

  test("the same", () => {
    expect(countsSameInput.judge(many, cached)).toEqual([]);
    expect(countsSameInput.judge(few, many)).toEqual([{ at: "/usage/input_tokens", expected: "9", actual: "400" }]);
  });

  test("counted at all", () => {
    expect([few, cached, counts({}), counts({ input_tokens: 0 })].map(countsInput.met)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("a word that only the second request has is proof enough", () => {
    expect(reachesModel("plum").judge(few, counts({ input_tokens: 9 }, "Plum? plum."))).toEqual([]);
    expect(reachesModel("plum").judge(few, many)).toEqual([]);
    expect(reachesModel("plum").judge(few, few)).toHaveLength(1);
  });
});

describe("what shows whether a word reached the model", () => {
  const [few, many] = [counts({ input_tokens: 9 }), counts({ input_tokens: 400 })];

  test.each([
    ["counts that differ", few, many, true],
    ["counts that are the same", few, few, false],
    ["the word itself", few, counts({ input_tokens: 9 }, "plum"), true],
    ["a lower count", many, few, true],
    ["a lower count of an answer without text", many, counts({ input_tokens: 9 }, ""), false],
    ["a higher count of an answer without text", few, counts({ input_tokens: 400 }, ""), true],
    ["a higher count against a denial", few, counts({ input_tokens: 400 }, "I know of no code word."), false],
    ["a higher count of a denial with the word", few, counts({ input_tokens: 400 }, "plum is no code word"), true],
  ])("%s", (_, first, second, shown) => {
    expect(showsReach("plum").met(first, second)).toBe(shown);
  });
});

describe("members", () => {
  const [first, second] = [plain(message), plain({ ...message, id: "msg_2" })];

  test("the same, and different", () => {
    expect(sameMember("model").judge(first, second)).toEqual([]);
    expect(sameMember("id").judge(first, second)).toEqual([{ at: "/id", expected: '"msg_1"', actual: '"msg_2"' }]);
    expect(differentMember("id").judge(first, second)).toEqual([]);
    expect(differentMember("id").judge(first, plain(message))).toEqual([
      { at: "/id", expected: 'not "msg_1" again', actual: '"msg_1"' },
    ]);
  });

  test("present in the streamed message, too", () => {
    const { usage: _, ...lacking } = message;
    expect(sameMembers.judge(first, start(message))).toEqual([]);
    expect(sameMembers.judge(first, start(lacking)).map(({ at }) => at)).toEqual(["/usage"]);
  });
});

test("headers differ", () => {
  const other = plain(message, {}, { headers: [["Request-Id", "req_2"]] });
  const without = plain(message, {}, { headers: [] });
  expect(differentHeader("request-id").judge(plain(message), other)).toEqual([]);
  expect(differentHeader("request-id").judge(plain(message), plain(message))).toHaveLength(1);
  expect([other, without].map(hasHeader("request-id").met)).toEqual([true, false]);
});

test("statuses are the same", () => {
  expect(sameStatus.judge(refused(400), refused(400))).toEqual([]);
  expect(sameStatus.judge(refused(400), refused(422))).toEqual([{ at: "status", expected: "400", actual: "422 x: y" }]);
});
