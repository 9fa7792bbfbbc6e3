import { expect, test } from "vitest";

import { message, plain } from "./testing/exchanges.ts";
import { isNotEncoded } from "./transport.ts";

test("a body without content-encoding, or with identity, is not encoded", () => {
  const found = (encoding?: string) =>
    isNotEncoded.judge(plain(message, {}, { headers: encoding === undefined ? [] : [["Content-Encoding", encoding]] }));
  expect([found(), found("identity"), found(" Identity "), found("")]).toEqual([[], [], [], []]);
  expect(found("gzip")).toEqual([{ at: "header:content-encoding", expected: "none, as asked for", actual: '"gzip"' }]);
});
