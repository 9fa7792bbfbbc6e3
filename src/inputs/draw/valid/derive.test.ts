import { sample } from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "../../../model/json.ts";
import type { Place, RequestSchema, Way } from "../schema.ts";
import { derivation, type Rules } from "./derive.ts";

const rules: Rules = { allows: () => true, special: {}, empty: false, absent: { top: 1, below: 1 } };

/** A schema of one definition, whose references all lead to itself. */
function schemaOf(schema: JsonObject): RequestSchema {
  const root: Place = { at: "Node", schema, inline: false };
  const to = (part: JsonObject, at: string): Place => ("$ref" in part ? root : { at, schema: part, inline: false });
  const ways = ({ at, schema: says }: Place): Way[] => [
    ...Object.entries((says["properties"] ?? {}) as Readonly<Record<string, JsonObject>>).map(([name, part]): Way => ({
      step: { kind: "member", name, required: ((says["required"] ?? []) as readonly string[]).includes(name) },
      to: to(part, `${at}.${name}`),
    })),
    ...("items" in says ? [{ step: { kind: "item" }, to: to(says["items"] as JsonObject, `${at}[]`) } as const] : []),
  ];
  return { edition: "2023-06-01", operation: "messages", root, definition: () => root, ways, union: () => undefined };
}

function draw(schema: JsonObject, more: Partial<Rules> = {}): unknown[] | undefined {
  const whole = schemaOf(schema);
  const values = derivation(whole, { ...rules, ...more })(whole.root);
  return values && sample(values, { numRuns: 200, seed: 1 });
}

test("a definition within itself ends: an optional member is left out, an array is empty or left out", () => {
  const node = { type: "object", properties: { n: { type: "integer" }, next: { $ref: "Node" } }, required: ["n"] };
  expect(new Set(draw(node)?.map((value) => Object.keys(value as object).join(",")))).toEqual(new Set(["n"]));
  const list = {
    type: "object",
    properties: { n: { type: "integer" }, all: { type: "array", items: { $ref: "Node" } } },
  };
  expect(draw(list, { empty: true })).toContainEqual({ all: [] });
  expect(JSON.stringify(draw(list))).not.toContain("all");
});

test("nothing is drawn where a required member cannot be", () => {
  expect(draw({ type: "object", properties: { next: { $ref: "Node" } }, required: ["next"] })).toBeUndefined();
});

test("an object that may not be empty has one of its members, any of them", () => {
  const drawn = draw({ type: "object", properties: { a: { type: "boolean" }, b: { const: "x" } } });
  expect(new Set(drawn?.map((value) => Object.keys(value as object).join(",")))).toEqual(new Set(["a", "b", "a,b"]));
});

test("bounds, patterns and enumerations are kept", () => {
  const schema = {
    type: "object",
    required: ["count", "share", "name", "unit"],
    properties: {
      count: { type: "integer", exclusiveMinimum: 4, exclusiveMaximum: 8 },
      share: { type: "number", minimum: 0.25, maximum: 0.75 },
      name: { type: "string", pattern: "^[a-c]{2,4}$" },
      unit: { enum: ["m", "km", null] },
    },
  };
  const drawn = draw(schema) as { count: number; share: number; name: string; unit: string | null }[];
  expect(new Set(drawn.map(({ count }) => count))).toEqual(new Set([5, 6, 7]));
  expect(drawn.filter(({ share }) => share < 0.25 || share > 0.75)).toEqual([]);
  expect(drawn.map(({ share }) => share)).toEqual(expect.arrayContaining([0.25, 0.75]));
  expect(drawn.filter(({ name }) => !/^[a-c]{2,4}$/u.test(name))).toEqual([]);
  expect(new Set(drawn.map(({ name }) => name.length))).toEqual(new Set([2, 3, 4]));
  expect(new Set(drawn.map(({ unit }) => unit))).toEqual(new Set(["m", "km", null]));
});

test("a type of tomorrow is no silence", () => {
  expect(() => draw({ type: "date" })).toThrow("Node: nothing is known of the type date");
});
