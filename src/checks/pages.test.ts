import { expect, test } from "vitest";

import type { Exchange } from "../model/exchange.ts";
import type { JsonObject } from "../model/json.ts";
import {
  continuesBehind,
  disjoint,
  endIsSeen,
  endsBefore,
  hasItsMembers,
  isFirstModel,
  listsTheModel,
  pageBefore,
  restIsSeen,
  saysNoMore,
  saysWhetherCut,
  secondIsWholeList,
  turningPoint,
  wasCut,
  wholeList,
} from "./pages.ts";
import { message, plain } from "./testing/exchanges.ts";

const get = (body: JsonObject): Exchange => {
  const made = plain(body);
  return { ...made, request: { method: "GET", path: "/v1/models", headers: [], body: null } };
};
const page = (all: string, more: boolean | string = false): Exchange =>
  get({ data: all.split("").map((id) => ({ id, type: "model" })), has_more: more });

const whole = page("cba");

test("pages are compared where the list is whole and the page cut", () => {
  expect([whole, page("cba", true)].map((list) => wholeList.met(list, whole))).toEqual([true, false]);
  expect([whole, page("cba", true)].map((list) => secondIsWholeList.met(whole, list))).toEqual([true, false]);
  expect([page("c"), whole].map((list) => wasCut.met(whole, list))).toEqual([true, false]);
});

test("has_more says whether the page is all", () => {
  expect(saysWhetherCut.judge(whole, page("c", true))).toEqual([]);
  expect(saysWhetherCut.judge(page("c"), page("c"))).toEqual([]);
  expect(saysWhetherCut.judge(whole, page("c"))).toEqual([{ at: "/has_more", expected: "true", actual: "false" }]);
  expect(saysNoMore.judge(whole, page("a"))).toEqual([]);
  expect([page("a", true), page("a", "no")].map((last) => saysNoMore.judge(whole, last).length)).toEqual([1, 1]);
});

test("a list that says it has more is followed to its end", () => {
  const cut = page("cba", true);
  expect(turningPoint(cut)).toBe("a");
  expect([page(""), page("", true), page("z"), page("z", true)].map((next) => endIsSeen.met(cut, next))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect([page(""), page("", true), page("z")].map((next) => saysNoMore.judge(cut, next).length)).toEqual([1, 1, 0]);
  expect([whole, page(""), page("z")].map((next) => restIsSeen.met(cut, next))).toEqual([true, false, true]);
  expect([whole, page("zy", true)].map((next) => continuesBehind.judge(cut, next).length)).toEqual([1, 0]);
});

test("pages go on where they were told to", () => {
  expect([whole, page("a"), page("")].map(turningPoint)).toEqual(["b", "a", undefined]);
  expect(["", "a", "ba", "cba", "dcba", "gfedcba"].map((all) => pageBefore(page(all)))).toEqual([
    undefined,
    { id: "a", limit: 1, holds: [] },
    { id: "a", limit: 1, holds: ["b"] },
    { id: "a", limit: 1, holds: ["b"] },
    { id: "a", limit: 2, holds: ["c", "b"] },
    { id: "d", limit: 2, holds: ["f", "e"] },
  ]);
  expect(continuesBehind.judge(whole, page("a"))).toEqual([]);
  expect(continuesBehind.judge(page("a"), page(""))).toEqual([]);
  expect(["cba", "ba", ""].map((rest) => continuesBehind.judge(whole, page(rest)).length)).toEqual([1, 1, 1]);
  expect(endsBefore.judge(whole, page("b"))).toEqual([]);
  expect(["cba", "cb", "c", ""].map((rest) => endsBefore.judge(whole, page(rest)).length)).toEqual([1, 1, 1, 1]);
  expect(endsBefore.judge(page("dcba"), page("bc"))).toHaveLength(1);
});

test("a model is in one stage", () => {
  expect(disjoint.judge(page("cb"), page("a"))).toEqual([]);
  expect(disjoint.judge(page("cb"), page("ab"))).toMatchObject([{ actual: '"b"' }]);
});

test("the model of a message is in the list", () => {
  const named = (model: string, answering: string): Exchange => plain({ ...message, model: answering }, { model });
  expect(listsTheModel.judge(named("b", "b"), whole)).toEqual([]);
  expect(listsTheModel.judge(named("b", "b-20260101"), whole)).toEqual([]);
  expect(listsTheModel.judge(named("b-latest", "b"), whole)).toEqual([]);
  expect(listsTheModel.judge(named("x", "y"), whole)).toHaveLength(1);
});

test("a model alone is that of the list", () => {
  expect([isFirstModel, hasItsMembers].flatMap((one) => one.judge(whole, get({ id: "c", type: "model" })))).toEqual([]);
  const other = { ...get({ id: "x" }), request: { method: "GET", path: "/v1/models/c", headers: [], body: null } };
  expect(isFirstModel.judge(whole, other)).toHaveLength(1);
  expect(hasItsMembers.judge(whole, other)).toMatchObject([{ at: "/type" }]);
  const dated = (name: string, date: string) => ({ id: "c", display_name: name, created_at: date });
  const listed = get({ data: [dated("C", "2026-01-01T00:00:00Z")] });
  const compared = (name: string, date: string) => hasItsMembers.judge(listed, get(dated(name, date)));
  expect(compared("C", "2026-01-01T00:00:00.000+00:00")).toEqual([]);
  expect(compared("D", "2026-01-02T00:00:00Z").map(({ at }) => at)).toEqual(["/display_name", "/created_at"]);
});
