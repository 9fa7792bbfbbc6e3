import { expect, test } from "vitest";

import { asOneBody, asStream } from "./form.ts";
import { event, message, plain, streamed } from "./testing/exchanges.ts";

const one = plain(message);
const stream = streamed(event({ type: "message_start", message }));
const refused = plain({ type: "error", error: { type: "x", message: "y" } }, {}, { status: 400 });

test("a stream is told from one body", () => {
  expect(asStream.judge(stream)).toEqual([]);
  expect(asOneBody.judge(one)).toEqual([]);
  expect(asStream.judge(one).map(({ at, expected }) => [at, expected])).toEqual([
    ["header:content-type", "server-sent events"],
  ]);
  expect(asOneBody.judge(stream).map(({ at, expected }) => [at, expected])).toEqual([
    ["header:content-type", "one JSON body"],
  ]);
});

test("a refusal is neither", () => {
  for (const check of [asStream, asOneBody]) expect(check.judge(refused).map(({ at }) => at)).toEqual(["status"]);
});
