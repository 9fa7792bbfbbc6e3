import { expect, test } from "vitest";

import { message, plain } from "./testing/exchanges.ts";
import { decodes, isNotEncoded } from "./transport.ts";

test("a body without content-encoding, or with identity, is not encoded", () => {
  const found = (encoding?: string) =>
    isNotEncoded.judge(plain(message, {}, { headers: encoding === undefined ? [] : [["Content-Encoding", encoding]] }));
  expect([found(), found("identity"), found(" Identity "), found("")]).toEqual([[], [], [], []]);
  expect(found("gzip")).toEqual([{ at: "header:content-encoding", expected: "none, as asked for", actual: '"gzip"' }]);
});

test("an answer that has no body by its method or status has nothing to decode", () => {
  const answer = { headers: [["content-encoding", "gzip"]], undecodable: "unexpected end of file" } as const;
  const post = plain(message, {}, answer);
  expect(decodes.judge(post)).toHaveLength(1);
  expect(decodes.judge({ ...post, request: { ...post.request, method: "HEAD" } })).toEqual([]);
  expect(decodes.judge(plain(message, {}, { ...answer, status: 204 }))).toEqual([]);
});
