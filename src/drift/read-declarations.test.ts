import { expect, test } from "vitest";

import { CouldNotLook } from "./could-not-look.ts";
import { readDeclarations } from "./read-declarations.ts";
import type { Contract } from "./shape.ts";
import { folderWith } from "./snippet.ts";

const read = (declarations: string, files: Record<string, string> = {}): Contract =>
  readDeclarations(folderWith({ "root.d.ts": declarations, ...files }), [{ sdk: "Root", file: "root.d.ts" }]);

const members = (contract: Contract, key = "Root"): Record<string, boolean> =>
  Object.fromEntries([...(contract.objects.get(key)?.members ?? [])].map(([name, { required }]) => [name, required]));

test("inherited members count; ways of writing make no difference", () => {
  const contract = read(
    "interface Base { a: string } interface More extends Base { b?: string; c: string } export type Root = Omit<More, 'c'>",
  );
  expect(members(contract)).toEqual({ a: true, b: false });
});

test("types of other files are followed, also through a namespace", () => {
  const contract = read(
    "import * as Other from './other.js'; export interface Root { held: Other.Held.Inner | null }",
    { "other.d.ts": "export declare namespace Held { interface Inner { deep: number } }" },
  );
  expect(members(contract, "Held.Inner")).toEqual({ deep: true });
  expect(contract.objects.get("Root")?.members.get("held")?.shape).toMatchObject({
    nullable: true,
    objects: ["Held.Inner"],
  });
});

test("of a class, what is on the wire counts", () => {
  const contract = read(
    "declare class Page<T> { #secret; protected kept: string; data: T[]; next(): void } export type Root = Page<string>",
  );
  expect(members(contract)).toEqual({ data: true });
});

test("two objects of the same name stay two", () => {
  const contract = read(
    "import { Held as Other } from './other.js'; interface Held { a: string } export interface Root { one: Held; two: Other }",
    { "other.d.ts": "export interface Held { b: string }" },
  );
  expect(members(contract, "Held")).toEqual({ a: true });
  expect(members(contract, "Held #2")).toEqual({ b: true });
});

test.each([
  ["a type that is not there", "export interface Root { a: Missing }", "Root.a is any"],
  ["an import that is not there", "import { X } from './x.js'; export type Root = X", "Root is any"],
  ["something that JSON does not have", "export interface Root { a: symbol }", "Root.a is symbol"],
  ["another name of the root", "export interface Other {}", "root.d.ts exports no Root"],
  ["a file without exports", "interface Root {}", "root.d.ts exports no Root"],
])("%s is no clean answer", (_, declarations, message) => {
  expect(() => read(declarations)).toThrow(new CouldNotLook(message, expect.any(String) as string));
});

test("a file that is not there is no clean answer", () => {
  const folder = folderWith({});
  expect(() => readDeclarations(folder, [{ sdk: "Root", file: "resources/models.d.ts" }])).toThrow(
    /there is no .*models\.d\.ts/,
  );
});
