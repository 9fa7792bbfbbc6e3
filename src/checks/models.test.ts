import { expect, test } from "vitest";

import type { Exchange } from "../model/exchange.ts";
import type { JsonObject, JsonValue } from "../model/json.ts";
import {
  atMost,
  datesAreRead,
  endsAreTold,
  hasMore,
  ids,
  idsAreUnique,
  listFits,
  newestFirst,
  notRedirected,
} from "./models.ts";
import { plain } from "./testing/exchanges.ts";

const model = (id: string, more: JsonObject = {}): JsonObject => ({
  type: "model",
  id,
  display_name: id,
  created_at: "2026-01-01T00:00:00Z",
  ...more,
});

const answer = (body: JsonValue, status = 200): Exchange => {
  const made = plain(body, {}, { status });
  return { ...made, request: { method: "GET", path: "/v1/models", headers: [], body: null } };
};

const page = (data: readonly JsonObject[], more: JsonObject = {}): Exchange =>
  answer({
    data,
    has_more: false,
    first_id: data[0]?.["id"] ?? null,
    last_id: data.at(-1)?.["id"] ?? null,
    ...more,
  });

const [b, a] = [model("b", { created_at: "2026-02-01T00:00:00Z" }), model("a")];
const right = page([b, a]);

test("a page is read by its ids", () => {
  expect(ids(right)).toEqual(["b", "a"]);
  expect([hasMore(right), hasMore(answer({ data: [] }))]).toEqual([false, undefined]);
});

test("each place of the list has its requirement", () => {
  const wrong = page([model("b", { type: "x", display_name: 1, created_at: "soon", max_tokens: "1" })], {
    has_more: 1,
  });
  const judged = (exchange: Exchange) =>
    (
      [
        "models.list.data",
        "models.list.has_more",
        "models.item.id",
        "models.item.type",
        "models.item.display_name",
        "models.item.types",
      ] as const
    ).map((requirement) => listFits(requirement, "fits").judge(exchange).length);
  expect(judged(right)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(judged(wrong)).toEqual([0, 1, 0, 1, 1, 1]);
  expect(judged(page([model("")]))).toEqual([0, 0, 1, 0, 0, 0]);
  expect(listFits("models.list.data", "fits").judge(page([], { data: {} }))).toHaveLength(1);
});

test("both ends are told, null for an empty page", () => {
  expect([right, page([])].flatMap((one) => endsAreTold.judge(one))).toEqual([]);
  expect(endsAreTold.judge(page([b, a], { last_id: "b" }))).toEqual([
    { at: "/last_id", expected: '"a"', actual: '"b"' },
  ]);
});

test("ids come once, the newest first", () => {
  expect([idsAreUnique, newestFirst].flatMap((check) => check.judge(right))).toEqual([]);
  expect(idsAreUnique.judge(page([b, a, b]))).toMatchObject([{ at: "/data/2/id" }]);
  expect(newestFirst.judge(page([a, b]))).toMatchObject([{ at: "/data/0/created_at" }]);
  expect(newestFirst.judge(page([model("a", { created_at: 5 }), b]))).toEqual([]);
});

test("a page has no more than was asked", () => {
  expect(atMost(1).judge(page([a]))).toEqual([]);
  expect(atMost(1).judge(right)).toEqual([{ at: "/data", expected: "at most 1", actual: "2" }]);
});

test("a redirect is told from other answers", () => {
  expect([200, 400].flatMap((status) => notRedirected.judge(answer({}, status)))).toEqual([]);
  expect(notRedirected.judge(answer({}, 307))).toHaveLength(1);
});

test("dates are those of RFC 3339", () => {
  const dated = (value: JsonValue): Exchange => page([model("a", { created_at: value })]);
  const good = ["2026-01-01T00:00:00Z", "1970-01-01t00:00:00.5+01:00"];
  expect(good.flatMap((value) => datesAreRead.judge(dated(value)))).toEqual([]);
  const bad = ["January 2026", "2026-01-01", "2026-13-01T00:00:00Z", 1_767_225_600, null];
  expect(bad.map((value) => datesAreRead.judge(dated(value)).length)).toEqual([1, 1, 1, 1, 1]);
});
