import { constant, sample, type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import type { Label } from "../../../model/draw.ts";
import type { JsonObject } from "../../../model/json.ts";
import { editions } from "../../../model/target.ts";
import type { JsonObject as Incoming } from "../../../reference/json.ts";
import { validate } from "../../../reference/validate.ts";
import { classify } from "../classify.ts";
import { statedBy } from "../places.ts";
import { put } from "../pointer.ts";
import { readGenerated, requestSchema, schemaOf, type Operation } from "../schema.ts";
import { smallestFrom } from "../testing/shrink.ts";
import { breakable } from "./breakable.ts";
import { unbreakable } from "./unbreakable.ts";
import { violations, violationsOf, type Violating, type Violation } from "./violations.ts";

const operations: readonly Operation[] = ["messages", "count_tokens"];
const all = editions.flatMap((edition) => operations.map((operation) => [edition, operation] as const));
const seed = 20_261_021;

const same = (one: Label, other: Label | undefined): boolean =>
  one.at === other?.at && one.keyword === other.keyword && one.pointer === other.pointer;
const small = (entries: readonly Violating[]): readonly Violating[] => entries.filter(({ large }) => !large);
const entry = (name: string, edition?: "2026-10-21"): Arbitrary<Violation> => {
  const found = violations(edition ? { edition } : {}).find((one) => one.name === name);
  if (!found) throw new Error(`no entry ${name}`);
  return found.draws;
};

test.each(all)(
  "each of ten thousand draws of %s %s breaks what it says and nothing else; of counts a third as many",
  (edition, operation) => {
    const classified = classify(edition, operation);
    const entries = small(violations({ edition, operation }));
    const each = Math.ceil(10_000 / entries.length / (operation === "messages" ? 1 : 3));
    const wrong = entries.flatMap(({ name, draws }) =>
      sample(draws, { numRuns: each, seed })
        .map(({ body, label }) => ({ name, body, label, found: classified(body) }))
        .filter(({ label, found }) => found.length !== 1 || !same(label, found[0])),
    );
    expect(wrong).toEqual([]);
  },
);

test.each(all)(
  "each constraint of %s %s has an entry, or is broken by nothing but what breaks another one",
  (edition, operation) => {
    const schema = requestSchema(edition, operation);
    const named = ({ at, keyword }: { readonly at: string; readonly keyword: string }): string => `${at} ${keyword}`;
    const drawn = new Set(violations({ edition, operation }).map(({ label }) => named(label)));
    const others = unbreakable(schema);
    const body = `${schema.root.at} type`;
    expect([...drawn, ...others.map(named), body].toSorted()).toEqual(statedBy(schema).map(named).toSorted());
    expect(others.filter(({ instead }) => instead.length === 0 || !instead.every((name) => drawn.has(name)))).toEqual(
      [],
    );
  },
);

test("the constraints without an entry are types of variants, and names that tell variants apart", () => {
  const kinds = unbreakable(requestSchema()).map(({ at, keyword }) =>
    keyword === "type" && !at.includes(".") ? "type" : `${at.split(".").slice(1).join(".")} ${keyword}`,
  );
  expect([...new Set(kinds)].toSorted()).toEqual(["role required", "type", "type oneOf", "type required"]);
});

test.each(editions)("what is broken in %s is valid before, and the reference takes it", (edition) => {
  const schema = requestSchema(edition);
  const refused = statedBy(schema).flatMap((stated) =>
    breakable(schema, stated)
      .map(({ body }) => ({ at: stated.at, body, refusal: validate(body as Incoming, edition, new Set()) }))
      .filter(({ refusal }) => refusal !== undefined),
  );
  expect(refused).toEqual([]);
});

test.each(editions)(
  "every draw of %s shrinks to the same smallest one, in few steps, and keeps its label",
  (edition) => {
    const classified = classify(edition);
    const entries = small(violations({ edition })).filter((_, index) => index % 40 === 0);
    for (const { draws, label } of entries) {
      const shrunk = [1, 2, 3].map((one) =>
        smallestFrom(draws, one, ({ body, label: { pointer } }) => same({ ...label, pointer }, classified(body)[0])),
      );
      expect(shrunk.map(({ off }) => off)).toEqual([0, 0, 0]);
      expect(Math.max(...shrunk.map(({ tried }) => tried))).toBeLessThan(30);
      expect(new Set(shrunk.map(({ value }) => JSON.stringify(value))).size).toBe(1);
    }
  },
);

test("one bad value is shrunk to the required members and itself", () => {
  const { value, tried } = smallestFrom(
    entry("MessageRequest.max_tokens minimum"),
    5,
    ({ body }) => Number(body["max_tokens"]) < 0,
  );
  expect(value.body).toEqual({ model: "{model}", messages: [{ role: "user", content: "a" }], max_tokens: -1 });
  expect(value.label.pointer).toBe("/max_tokens");
  expect(tried).toBeLessThan(30);
});

test("boundaries are likely", () => {
  const values = sample(entry("MessageRequest.temperature maximum"), { numRuns: 60, seed }).map(
    ({ body }) => body["temperature"],
  );
  expect(values).toEqual(expect.arrayContaining([2, 1.5, 1 + 1e-9]));
});

test("boundaries are those of the document", () => {
  const document = readGenerated("2023-06-01", "openapi.json");
  const maximum = ["components", "schemas", "MessageRequest", "properties", "temperature", "maximum"];
  const moved = violationsOf(schemaOf(put(document, maximum, 4) as JsonObject, "2023-06-01"));
  const found = moved.find(({ name }) => name === "MessageRequest.temperature maximum");
  const values = sample(found?.draws ?? constant(undefined), { numRuns: 60, seed }).map(
    (drawn) => drawn?.body["temperature"],
  );
  expect(values).toEqual(expect.arrayContaining([5, 4.5, 4 + 1e-9]));
  expect(Math.min(...values.map(Number))).toBeGreaterThan(4);
});

test("a member is left out, and another one is added, at any depth", () => {
  const depths = new Set(
    sample(entry("InputTextBlock additionalProperties (elsewhere)"), { numRuns: 60, seed }).map(
      ({ label: { pointer } }) => pointer.split("/").length,
    ),
  );
  expect(depths.size).toBeGreaterThan(2);
});

test("what parsers read as something valid is kept apart", () => {
  const of = (name: string): unknown[] =>
    sample(entry(name), { numRuns: 80, seed }).map(({ body }) => body["max_tokens"]);
  expect(of("MessageRequest.max_tokens type (digits)").every((value) => typeof value === "string")).toBe(true);
  expect(of("MessageRequest.max_tokens type (coercible)").every((value) => typeof value === "boolean")).toBe(true);
  expect(of("MessageRequest.max_tokens type")).toContain(null);
  const names = violations().map(({ name }) => name);
  expect(names).toContain("MessageRequest.top_k type (null)");
  expect(names).not.toContain("MessageRequest.max_tokens type (null)");
});

test("the smallest place decides which features are needed, the others are elsewhere", () => {
  const needs = (name: string): readonly string[] | undefined => violations().find((one) => one.name === name)?.needs;
  expect(needs("MessageRequest.max_tokens type")).toEqual([]);
  expect(needs("CacheControl.ttl enum")).toEqual(["cache-control"]);
  expect(needs("CacheControl.ttl enum (elsewhere)")).toEqual(expect.arrayContaining(["tools", "document"]));
});

test("names are unique", () => {
  const names = violations().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("a hundred thousand messages are too many", () => {
  const large = violations().filter((one) => one.large);
  expect(large.map(({ name }) => name)).toEqual(["InputMessages maxItems"]);
  const [draw] = large.flatMap(({ draws }) => sample(draws, { numRuns: 1, seed }));
  expect(draw && classify("2023-06-01")(draw.body)).toEqual([draw?.label]);
});
