import { expect, test } from "vitest";

import { message, plain } from "./testing/exchanges.ts";
import { zeroTokens } from "./zero-tokens.ts";

const empty = { ...message, content: [], stop_reason: "max_tokens", usage: { input_tokens: 9, output_tokens: 0 } };

const refused = (status: number) => plain({ type: "error", error: { type: "x", message: "y" } }, {}, { status });

test("max_tokens 0 is refused with 400, or answered with nothing", () => {
  expect(zeroTokens.judge(refused(400))).toEqual([]);
  expect(zeroTokens.judge(plain(empty))).toEqual([]);
  expect(zeroTokens.judge(plain({ ...empty, stop_reason: "refusal" }))).toEqual([]);
  expect(zeroTokens.judge(refused(500)).map(({ at }) => at)).toEqual(["status"]);
  expect(zeroTokens.judge(plain(message)).map(({ at }) => at)).toEqual([
    "/content",
    "/stop_reason",
    "/usage/output_tokens",
  ]);
});
