import { expect, test } from "vitest";

import { message, plain } from "./testing/exchanges.ts";
import { acceptedOrRefused } from "./two-readings.ts";

const refused = (status: number) => plain({ type: "error", error: { type: "x", message: "x" } }, {}, { status });

test("a message and a 400 are both right, and nothing else", () => {
  expect(acceptedOrRefused.judge(plain(message))).toEqual([]);
  expect(acceptedOrRefused.judge(refused(400))).toEqual([]);
  for (const status of [404, 422, 500]) expect(acceptedOrRefused.judge(refused(status))).toHaveLength(1);
});
