import { expect, test } from "vitest";

import { kinds, type Direction, type Kind, type Severity } from "./difference.ts";
import { compareSnippets } from "./snippet.ts";

interface Example {
  readonly kind: Kind;
  readonly request: Severity;
  readonly answer: Severity;
  /** Declarations with a type `Root`. */
  readonly theirs: string;
  /** The schema `Root`. */
  readonly ours: object;
  readonly at: string;
  readonly detail: string;
}

const object = (properties: object, required: readonly string[] = []): object => ({
  type: "object",
  additionalProperties: false,
  properties,
  required,
});
const string = { type: "string" };
const variant = (type: string): object => object({ type: { type: "string", const: type } }, ["type"]);

const examples: readonly Example[] = [
  {
    kind: "new-member",
    request: "new",
    answer: "new",
    theirs: "export interface Root { a?: string; b?: string }",
    ours: object({ a: string }),
    at: "Root.b",
    detail: "optional",
  },
  {
    kind: "new-member",
    request: "breaking",
    answer: "new",
    theirs: "export interface Root { a?: string; b: string }",
    ours: object({ a: string }),
    at: "Root.b",
    detail: "required",
  },
  {
    kind: "gone-member",
    request: "breaking",
    answer: "gone",
    theirs: "export interface Root { a?: string }",
    ours: object({ a: string, b: string }),
    at: "Root.b",
    detail: "optional",
  },
  {
    kind: "gone-member",
    request: "breaking",
    answer: "breaking",
    theirs: "export interface Root { a?: string }",
    ours: object({ a: string, b: string }, ["b"]),
    at: "Root.b",
    detail: "required",
  },
  {
    kind: "new-variant",
    request: "new",
    answer: "new",
    theirs: "interface A { type: 'a' } interface B { type: 'b' } export type Root = A | B",
    ours: variant("a"),
    at: "Root",
    detail: "b",
  },
  {
    kind: "gone-variant",
    request: "breaking",
    answer: "gone",
    theirs: "interface A { type: 'a' } export type Root = A",
    ours: { oneOf: [variant("a"), variant("b")] },
    at: "Root",
    detail: "b",
  },
  {
    kind: "new-variant",
    request: "new",
    answer: "new",
    theirs: "export interface Root { a?: string | string[] }",
    ours: object({ a: string }),
    at: "Root.a",
    detail: "array",
  },
  {
    kind: "new-value",
    request: "new",
    answer: "new",
    theirs: "export interface Root { a?: 'x' | 'y' }",
    ours: object({ a: { type: "string", enum: ["x"] } }),
    at: "Root.a",
    detail: "y",
  },
  {
    kind: "gone-value",
    request: "breaking",
    answer: "gone",
    theirs: "export interface Root { a?: 'x' }",
    ours: object({ a: { type: "string", "x-extensible-enum": ["x", "y"] } }),
    at: "Root.a",
    detail: "y",
  },
  {
    kind: "type",
    request: "breaking",
    answer: "breaking",
    theirs: "export interface Root { a?: number }",
    ours: object({ a: string }),
    at: "Root.a",
    detail: "string -> number",
  },
  {
    kind: "type",
    request: "breaking",
    answer: "breaking",
    theirs: "interface A { a?: string } interface B { b?: string } export type Root = A | B",
    ours: variant("a"),
    at: "Root",
    detail: "nothing tells variants apart: Root -> A | B",
  },
  {
    kind: "required-there",
    request: "breaking",
    answer: "gone",
    theirs: "export interface Root { a: string }",
    ours: object({ a: string }),
    at: "Root.a",
    detail: "absent here",
  },
  {
    kind: "required-there",
    request: "breaking",
    answer: "gone",
    theirs: "export interface Root { a: string | null }",
    ours: object({ a: { type: ["string", "null"] } }),
    at: "Root.a",
    detail: "absent or null here",
  },
  {
    kind: "optional-there",
    request: "new",
    answer: "breaking",
    theirs: "export interface Root { a?: string }",
    ours: object({ a: string }, ["a"]),
    at: "Root.a",
    detail: "",
  },
  {
    kind: "null-there",
    request: "new",
    answer: "breaking",
    theirs: "export interface Root { a?: string | null }",
    ours: object({ a: string }),
    at: "Root.a",
    detail: "null",
  },
  {
    kind: "null-here",
    request: "breaking",
    answer: "gone",
    theirs: "export interface Root { a?: boolean }",
    ours: object({ a: { type: ["boolean", "null"] } }),
    at: "Root.a",
    detail: "null",
  },
  {
    kind: "open-there",
    request: "new",
    answer: "new",
    theirs: "export interface Root { a?: 'x' | (string & {}) }",
    ours: object({ a: { type: "string", enum: ["x"] } }),
    at: "Root.a",
    detail: "any other string",
  },
  {
    kind: "undescribed-here",
    request: "new",
    answer: "new",
    theirs: "interface Held { b?: string } export interface Root { a?: Held }",
    ours: object({ a: { type: "object", additionalProperties: true } }),
    at: "Root.a",
    detail: "Held",
  },
  {
    kind: "undescribed-here",
    request: "new",
    answer: "new",
    theirs: "export interface Root { a?: 'x' | 'y' }",
    ours: object({ a: string }),
    at: "Root.a",
    detail: "x, y",
  },
  {
    kind: "undescribed-there",
    request: "new",
    answer: "gone",
    theirs: "export interface Root { a?: unknown[] }",
    ours: object({ a: { type: "array", items: object({ b: string }) } }),
    at: "Root.a[]",
    detail: "Root.a[]",
  },
];

for (const { kind, theirs, ours, at, detail, ...severities } of examples)
  test.each<Direction>(["request", "answer"])(`${kind} (${detail || at}) in the %s`, (direction) => {
    const { differences } = compareSnippets(theirs, { Root: ours }, direction);
    expect(differences).toMatchObject([{ kind, direction, at, detail, severity: severities[direction] }]);
  });

test("every kind has an example, but a root of which we have no schema", () => {
  expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(kinds.filter((kind) => kind !== "new-root")));
});

test("a root without a schema is new", () => {
  const { differences } = compareSnippets("export interface Root { a: string }", {}, "answer");
  expect(differences).toMatchObject([{ kind: "new-root", at: "Root", severity: "new" }]);
});

test("an open object of theirs is a difference in a request only", () => {
  const open = "export interface Root { a?: string; [name: string]: unknown }";
  const kindsOf = (direction: Direction) =>
    compareSnippets(open, { Root: object({ a: string }) }, direction).differences.map(({ kind }) => kind);
  expect(kindsOf("request")).toEqual(["open-there"]);
  expect(kindsOf("answer")).toEqual([]);
});

test("equal contracts differ in nothing, in whatever way they are written", () => {
  const theirs = `
    interface Text { type: 'text'; text: string; parent?: Root | null }
    interface Image { type: 'image'; bytes: number[] }
    type Alias = Text | Image;
    export type Root = Alias;`;
  const ours = {
    Root: { oneOf: [{ $ref: "#/components/schemas/Text" }, { $ref: "#/components/schemas/Image" }] },
    Text: object(
      {
        type: { const: "text" },
        text: string,
        parent: { oneOf: [{ $ref: "#/components/schemas/Root" }, { type: "null" }] },
      },
      ["type", "text"],
    ),
    Image: object({ type: { const: "image" }, bytes: { type: "array", items: { type: "integer" } } }, [
      "type",
      "bytes",
    ]),
  };
  expect(compareSnippets(theirs, ours, "request")).toEqual({ differences: [], types: 2, members: 5, unmet: [] });
});

test("one variant of ours may stand for several of theirs", () => {
  const theirs = "interface A { type: 'a'; x: string } interface B { type: 'b'; x: string } export type Root = A | B";
  const ours = object({ type: { type: "string", enum: ["a", "b"] }, x: string }, ["type", "x"]);
  expect(compareSnippets(theirs, { Root: ours }, "request")).toMatchObject({ differences: [], types: 2, members: 4 });
});

test("inline variants stay apart", () => {
  const theirs = "interface A { type: 'a' } interface B { type: 'b' } export type Root = A | B";
  const ours = { oneOf: [variant("a"), variant("b")] };
  expect(compareSnippets(theirs, { Root: ours }, "request")).toMatchObject({ differences: [], types: 2 });
});

test("a definition that the walk never meets is named; one inside a reported difference is not", () => {
  const ours = {
    Root: object({ a: { $ref: "#/components/schemas/Gone" } }),
    Gone: object({ b: { $ref: "#/components/schemas/Inside" } }),
    Inside: object({ c: string }),
    Forgotten: string,
  };
  const { differences, unmet } = compareSnippets("export interface Root {}", ours, "answer");
  expect(differences).toMatchObject([{ kind: "gone-member", at: "Root.a" }]);
  expect(unmet).toEqual(["Forgotten"]);
});
