/** A program that goes by the discriminator of a union knows exactly which variant it has, in every union there is. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { isObject, type JsonObject } from "../../model/json.ts";
import { definition, discriminatorOf, type Document } from "../bundle.ts";
import { documentOf, editions } from "./editions.ts";
import { complaints, narrowing } from "./narrowing.ts";
import { unionsOf } from "./unions.ts";

describe.each(editions)("the types of edition %s", (edition) => {
  const text = readFileSync(documentOf(edition), "utf8");
  const document = JSON.parse(text) as Document;
  const unions = unionsOf(document);
  const types = readFileSync(join(dirname(documentOf(edition)), "types.ts"), "utf8");

  test("narrow every union to exactly one variant by each value, and to nothing by all of them", () => {
    expect(complaints(narrowing(unions), types)).toEqual([]);
  });

  test("are looked at in every union that names a discriminator", () => {
    expect(unions).toHaveLength(text.match(/"(?:x-)?discriminator": /g)?.length ?? 0);
    expect(unions.map(({ at }) => at)).toEqual(
      expect.arrayContaining([
        "Citation",
        "ContentBlock",
        "ContentBlockDelta",
        "InputMessage",
        "StartedBlock",
        "StreamEvent",
        "Thinking",
        "Tool",
        "ToolChoice",
      ]),
    );
  });

  test("name a discriminator wherever two variants are objects", () => {
    expect(loose(document)).toEqual([]);
  });

  test.each([
    ["a variant with a type that is not its own", `type: "text_delta"`, `type: "thinking_delta"`],
    ["a variant with a type that is any string", `type: "text_delta"`, `type: string`],
    ["a variant that is missing", ` | components["schemas"]["PingEvent"]`, ""],
  ])("would be found with %s", (_, part, broken) => {
    expect(types).toContain(part);
    expect(complaints(narrowing(unions), types.replace(part, broken))).not.toEqual([]);
  });
});

/** Places of unions of objects that nothing tells apart. */
function loose(document: Document): string[] {
  const isThing = (variant: unknown): boolean => {
    const reference = isObject(variant) ? variant["$ref"] : undefined;
    const schema = typeof reference === "string" ? definition(document, reference) : variant;
    return isObject(schema) && (schema["type"] === "object" || isThing(firstVariant(schema)));
  };
  const found: string[] = [];
  const visit = (value: unknown, at: string): void => {
    if (Array.isArray(value)) return value.forEach((item, index) => visit(item, `${at}/${index}`));
    if (!isObject(value)) return;
    const { oneOf } = value;
    if (Array.isArray(oneOf) && !discriminatorOf(value) && oneOf.filter(isThing).length > 1) found.push(at);
    for (const [name, member] of Object.entries(value)) visit(member, `${at}/${name}`);
  };
  visit(document.components.schemas, "");
  return found;
}

const firstVariant = ({ oneOf }: JsonObject): unknown => (Array.isArray(oneOf) ? oneOf[0] : undefined);
