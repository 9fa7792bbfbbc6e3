import { join } from "node:path";
import { expect, test } from "vitest";
import { bundle } from "../../contract/bundle.ts";
import { constraints } from "../../contract/constraints.ts";
import { editions } from "../../model/target.ts";
import { places, statedBy } from "./places.ts";
import { requestSchema, type Operation } from "./schema.ts";

const operations: readonly Operation[] = ["messages", "count_tokens"];
const all = editions.flatMap((edition) => operations.map((operation) => [edition, operation] as const));
const openapi = join(import.meta.dirname, "../../../spec/openapi");
const named = ({ at, keyword }: { readonly at: string; readonly keyword: string }): string => `${at} ${keyword}`;

test.each(all)("the constraints of %s %s are those that are traced", (edition, operation) => {
  const schema = requestSchema(edition, operation);
  const traced = constraints(bundle(openapi, edition), schema.root.at);
  expect(statedBy(schema).map(named).toSorted()).toEqual([...new Set(traced.map(named))].toSorted());
});

test.each(all)("every way of %s %s leads to a place with a schema", (edition, operation) => {
  const schema = requestSchema(edition, operation);
  for (const { schema: own } of places(schema)) expect(own).not.toHaveProperty("$ref");
  expect(requestSchema(edition, operation)).toBe(schema);
});

test("a union knows the member that tells its variants apart, their names, and the one by default", () => {
  const schema = requestSchema();
  const union = schema.union(schema.definition("Tool"));
  expect(union?.member).toBe("type");
  expect(union?.variants[0]).toMatchObject({ names: ["custom"], byDefault: true });
  expect(union?.variants[1]).toMatchObject({ names: ["bash_20250124"], byDefault: false });
  expect(schema.union(schema.definition("SystemPrompt"))).not.toHaveProperty("member");
  expect(schema.union(schema.root)).toBeUndefined();
});

test("an unknown definition is an error", () => {
  expect(() => requestSchema().definition("Nothing")).toThrow("Nothing is not defined");
});
