import { expect, test } from "vitest";

import { errorMessagePlain } from "./errors.ts";
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
