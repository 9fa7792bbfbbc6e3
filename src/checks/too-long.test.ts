import { expect, test } from "vitest";

import { message, plain } from "./testing/exchanges.ts";
import { isRefused, refusedAsTooLong } from "./too-long.ts";

const refused = (status: number) => plain({ type: "error", error: { type: "x", message: "y" } }, {}, { status });

test("an answer, and a refusal for the key, say nothing of the length", () => {
  expect([plain(message), ...[401, 402, 403].map(refused)].map((one) => isRefused.met(one))).not.toContain(true);
  expect([400, 404, 413, 500].map(refused).map((one) => isRefused.met(one))).not.toContain(false);
});

test("400 and 413 are right", () => {
  expect([400, 413].map(refused).flatMap((one) => refusedAsTooLong.judge(one))).toEqual([]);
  expect([404, 500].map(refused).flatMap((one) => refusedAsTooLong.judge(one))).toMatchObject([
    { at: "status", expected: "400 or 413" },
    { at: "status", expected: "400 or 413" },
  ]);
});
