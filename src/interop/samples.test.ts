import { join } from "node:path";
import { expect, test } from "vitest";
import type { Document } from "../contract/bundle.ts";
import { documentOf } from "./document.ts";
import { examples } from "./example-files.ts";
import { samples } from "./samples.ts";

const object = (type: string, more: object = {}) => ({
  type: "object",
  required: ["type"],
  properties: { type: { type: "string", const: type }, ...more },
});

const union = (...names: string[]) => ({
  oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
  discriminator: {
    propertyName: "type",
    mapping: Object.fromEntries(names.map((name) => [name.toLowerCase(), `#/components/schemas/${name}`])),
  },
});

const document = {
  paths: { "/": { post: { requestBody: { schema: { $ref: "#/components/schemas/Order" } }, responses: {} } } },
  components: {
    schemas: {
      Order: { ...object("order", { drink: { $ref: "#/components/schemas/Tea" } }), additionalProperties: false },
      Tea: { ...object("tea"), additionalProperties: false, examples: [{ type: "tea" }] },
      Answer: { ...union("Bill", "Regret"), "x-open-union": true },
      Bill: { ...object("bill"), examples: [{ type: "bill" }, { type: "bill", tip: 1 }] },
      Regret: object("regret"),
    },
  },
} as unknown as Document;

const file = (name: string, value: object) => ({ name, definitions: ["Order", "Answer"], value: { ...value } });

test("a sample is an instance of the first definition it is valid for", () => {
  const found = samples(document, [file("a", { type: "order" }), file("b", { type: "bill" })]);
  expect(found.slice(0, 2)).toEqual([
    { name: "a", definition: "Order", side: "request", value: { type: "order" } },
    { name: "b", definition: "Answer", side: "answer", value: { type: "bill" } },
  ]);
});

test("an example of a file that is not valid in this edition is left out", () => {
  expect(samples(document, [file("a", { sugar: 1 })]).map(({ name }) => name)).not.toContain("a");
});

test("a sample says what it holds that is not described", () => {
  const found = samples(document, [file("a", { type: "nothing" }), file("b", { type: "bill", tip: 1 })]);
  expect(found.slice(0, 2).map(({ undescribed }) => undescribed)).toEqual(["variant", "member"]);
});

test("the examples of a schema are samples, those of a variant also of its union", () => {
  const own = samples(document, []);
  expect(own.map(({ name, definition, side, variant }) => [name, definition, side, variant])).toEqual([
    ["Tea/0", "Tea", "request", undefined],
    ["Bill/0", "Bill", "answer", undefined],
    ["Bill/1", "Bill", "answer", undefined],
    ["Answer/Bill/0", "Answer", "answer", "Bill"],
    ["Answer/Bill/1", "Answer", "answer", "Bill"],
  ]);
});

test("an example of a schema that is not valid is a fault of the document", () => {
  const faulty = structuredClone(document);
  Object.assign(faulty.components.schemas["Tea"] ?? {}, { examples: [{ type: "tea", sugar: 1 }] });
  expect(() => samples(faulty, [])).toThrow("the example Tea/0 is not valid");
});

test("every example file of the contract gives samples, and their names are unique", () => {
  const spec = join(import.meta.dirname, "../../spec");
  const generated = documentOf({ document: join(spec, "generated/2023-06-01/openapi.json") });
  const found = samples(generated, examples(join(spec, "examples")));
  const names = found.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const prefix of ["requests/", "messages/", "streams/", "errors/", "MessageRequest/", "StreamEvent/"])
    expect(names.some((name) => name.startsWith(prefix))).toBe(true);
  expect(found.filter(({ undescribed }) => undescribed === "variant").map(({ side }) => side)).not.toContain("request");
});
