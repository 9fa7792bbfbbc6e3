import { expect, test } from "vitest";

import type { Exchange } from "../model/exchange.ts";
import { grantsHeaders, grantsMethod, grantsOrigin, methodTaken, readableAnswer } from "./browsers.ts";
import { plain } from "./testing/exchanges.ts";

function preflight(headers: Readonly<Record<string, string>>, status = 204): Exchange {
  const made = plain(null, {}, { status, headers: Object.entries(headers), text: "" });
  const asked: Exchange["request"]["headers"] = [
    ["origin", "https://app.example"],
    ["access-control-request-headers", "x-api-key,Content-Type"],
  ];
  return { ...made, request: { ...made.request, method: "OPTIONS", headers: asked } };
}

const all = [grantsOrigin, grantsHeaders, grantsMethod];
const found = (headers: Readonly<Record<string, string>>) => all.map((check) => check.judge(preflight(headers)).length);

test("a preflight is granted by name, or by *", () => {
  expect(found({ "access-control-allow-origin": "*", "access-control-allow-headers": "*" })).toEqual([0, 0, 0]);
  expect(
    found({
      "access-control-allow-origin": "https://app.example",
      "access-control-allow-headers": "content-type, X-API-Key, x-other",
      "access-control-allow-methods": "GET, POST",
    }),
  ).toEqual([0, 0, 0]);
});

test("a preflight that grants something else is no grant", () => {
  expect(found({})).toEqual([1, 1, 0]);
  expect(
    found({
      "access-control-allow-origin": "https://other.example",
      "access-control-allow-headers": "content-type",
      "access-control-allow-methods": "GET",
    }),
  ).toEqual([1, 1, 1]);
  expect(all.flatMap((check) => check.judge(preflight({}, 405)))).toEqual([]);
});

test("an answer can be read where it names the origin", () => {
  const readable = preflight({ "access-control-allow-origin": "*" });
  expect(readableAnswer.judge(readable, readable)).toEqual([]);
  expect(readableAnswer.judge(readable, preflight({}))).toHaveLength(1);
});

test("405 alone says that a method is not taken", () => {
  expect([200, 401, 404].flatMap((status) => methodTaken.judge(preflight({}, status)))).toEqual([]);
  expect(methodTaken.judge(preflight({}, 405))).toHaveLength(1);
});
