import { expect, test } from "vitest";

import { errorMessagePlain, errorMessageReadable } from "./errors.ts";
import { plain } from "./testing/exchanges.ts";

const found = (words: string): number =>
  errorMessagePlain.judge(plain({ type: "error", error: { type: "api_error", message: words } }, {}, { status: 400 }))
    .length;

test.each([
  '{"error":{"message":"no"}}',
  'BadRequest: {"type":"error","error":{"type":"x"}}',
  'litellm.BadRequestError: AnthropicException - {"type":"error","error":{"message":"no"}}. Retried 3 times',
])("an error as JSON is no message for people: %s", (words) => expect(found(words)).toBe(1));

test.each(["max_tokens: Field required", 'expected {"type": "text"}, got {"type": "x"}', "unbalanced { brace", "{}"])(
  "a sentence is: %s",
  (words) => expect(found(words)).toBe(0),
);

const unreadable = (words: string, body: string): number => {
  const { request, ...rest } = plain({ type: "error", error: { type: "x", message: words } }, {}, { status: 400 });
  return errorMessageReadable.judge({ ...rest, request: { ...request, body } }).length;
};

test("a message without control characters is readable", () => expect(unreadable("no such field", "{}")).toBe(0));

test.each(["\u0000", "\b", "\u001F", "\uFFFD"])("%j is not, unless it is quoted", (character) => {
  expect(unreadable(`${character}: unknown`, '{"a":"u0000"}')).toBe(1);
  expect(unreadable(`${character}: unknown`, JSON.stringify({ [character]: 1 }))).toBe(0);
});

test.each([
  ["\u0000", '{"\\u0000":1}'],
  ["\u001F", '{"\\u001f":1}'],
  ["\b", '{"\\u0008":1}'],
  ["\uFFFD", '{"\\uD800":1}'],
])("%j is quoted from an escape", (character, body) => expect(unreadable(`${character}: unknown`, body)).toBe(0));
