import { join } from "node:path";
import { readFileSync } from "node:fs";
import SwaggerParser from "@apidevtools/swagger-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, test } from "vitest";
import { errorTypes } from "../../spec/generated/2023-06-01/error-types.ts";
import type { ContentBlock, MessageRequest, StreamEvent } from "../../spec/generated/2023-06-01/types.ts";
import { messageRequest } from "../../spec/generated/2023-06-01/validate.js";
import { isObject, type JsonObject } from "../model/json.ts";
import { bundle, definition, discriminatorOf, type Document } from "./bundle.ts";
import { generated } from "./generate.ts";
import { withHovers } from "./hover.ts";
import { closure, definitions } from "./schemas.ts";

const spec = join(import.meta.dirname, "../../spec");
const editions = ["2023-06-01", "2026-10-21"];

test("the source of both editions is valid OpenAPI", async () => {
  await expect(SwaggerParser.validate(join(spec, "openapi/base.yaml"))).resolves.toBeDefined();
});

describe.each(editions)("the document of edition %s", (edition) => {
  const document = bundle(join(spec, "openapi"), edition);
  const { schemas } = document.components;

  test("is valid OpenAPI", async () => {
    await expect(SwaggerParser.validate(structuredClone(document) as never)).resolves.toBeDefined();
  });

  test("refers to every definition, and to nothing else", () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+\/\w+)"/g);
    const used = new Set(Array.from(references, ([, name]) => name));
    const { securitySchemes: _, ...sections } = document.components;
    const defined = Object.entries(sections).flatMap(([section, members]) =>
      Object.keys(members as object).map((name) => `${section}/${name}`),
    );
    expect(defined.filter((name) => !used.has(name))).toEqual([]);
    expect([...used].filter((name) => !defined.includes(String(name)))).toEqual([]);
  });

  test("says in words what each definition is, and shows an example of it", () => {
    const silent = Object.entries(schemas).filter(
      ([, schema]) => !schema["description"] || !Array.isArray(schema["examples"]),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test("has words for an editor to show at each member", () => {
    const shown = withHovers(document).components.schemas;
    const silent = Object.entries(shown).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties as Readonly<Record<string, JsonObject>>)
        .filter(([, { summary }]) => !summary)
        .map(([member]) => `${name}.${member}`),
    );
    expect(silent).toEqual([]);
  });

  test("has valid examples", () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false });
    const all = definitions(document);
    ajv.addSchema({ $id: "contract", $defs: all });
    for (const [name, schema] of Object.entries(all))
      for (const example of (schema["examples"] ?? []) as unknown[])
        expect(ajv.validate(`contract#/$defs/${name}`, example), `${name}: ${ajv.errorsText()}`).toBe(true);
  });

  test("tells the variants of every union of objects apart by a member that each of them requires", () => {
    const unions = Object.entries(schemas).filter(([, { oneOf }]) => Array.isArray(oneOf));
    const wrong = unions.flatMap(([name, union]) => {
      const found = discriminatorOf(union);
      if (!found) return isUnionOfObjects(union, document) ? [name] : [];
      const member = found["propertyName"] as string;
      const variants = union["oneOf"] as readonly { readonly $ref: string }[];
      const loose = variants
        .filter(({ $ref }) => !(definition(document, $ref)["required"] as string[] | undefined)?.includes(member))
        .map(({ $ref }) => $ref.replace("#/components/schemas/", ""));
      return loose.filter((variant) => variant !== union["x-default-variant"]).map((variant) => `${name}: ${variant}`);
    });
    expect(unions.length).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  });

  test("names what is only in beta, and takes none of it", () => {
    const accepted = Object.entries(schemas).flatMap(([name, schema]) => {
      const members = Object.keys((schema["x-beta-members"] ?? {}) as JsonObject);
      const variants = Object.keys((schema["x-beta-variants"] ?? {}) as JsonObject);
      const mapping = Object.keys((discriminatorOf(schema)?.["mapping"] ?? {}) as JsonObject);
      const properties = Object.keys((schema["properties"] ?? {}) as JsonObject);
      return [
        ...members.filter((each) => properties.includes(each)),
        ...variants.filter((each) => mapping.includes(each)),
      ].map((each) => `${name}: ${each}`);
    });
    expect(accepted).toEqual([]);
    expect(Object.keys((schemas["MessageRequest"]?.["x-beta-members"] ?? {}) as JsonObject)).toContain("mcp_servers");
  });

  test("closes every object of a request, but for the free ones", () => {
    const open: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (!isObject(schema)) return;
      const isFree = schema["type"] === "object" && schema["additionalProperties"] !== false && !("oneOf" in schema);
      if (isFree) open.push(path);
      for (const [name, member] of Object.entries((schema["properties"] ?? {}) as JsonObject))
        visit(member, `${path}.${name}`);
      visit(schema["items"], `${path}[]`);
      for (const variant of (schema["oneOf"] ?? []) as unknown[]) visit(variant, path);
    };
    const all = definitions(document);
    const requests = ["MessageRequest", "CountTokensRequest"];
    const needed = new Set(requests.flatMap((root) => Array.from(closure(all, root)).concat(root)));
    for (const name of needed) visit(schemas[name], name);
    expect(open.toSorted()).toEqual([
      "InputServerToolUseBlock.input",
      "InputToolUseBlock.input",
      "JsonOutputFormat.schema",
      "ToolInputExamples[]",
      "ToolInputSchema",
    ]);
  });
});

/** Whether more than one variant is an object: then something has to tell them apart. */
function isUnionOfObjects(union: JsonObject, document: Document): boolean {
  const variants = union["oneOf"] as readonly JsonObject[];
  const objects = variants.filter(({ $ref, type }) =>
    typeof $ref === "string" ? definition(document, $ref)["type"] === "object" : type === "object",
  );
  return objects.length > 1;
}

describe("what is generated", () => {
  test("is what stands in spec/generated", async () => {
    const stale = [...(await generated())].filter(
      ([path, content]) => readFileSync(join(spec, "generated", path), "utf8") !== content,
    );
    expect(
      stale.map(([path]) => path),
      "run `npm run generate`",
    ).toEqual([]);
  });

  test("needs no package, and reads nothing when it is loaded", () => {
    for (const file of ["validate-request.js", "validate-response.js"]) {
      const source = readFileSync(join(spec, "generated/2023-06-01", file), "utf8");
      expect(source).not.toMatch(/\brequire\(|^import |new Function|eval\(/m);
    }
  });

  test("counts characters, not UTF-16 units", () => {
    const request = { max_tokens: 1, messages: [{ role: "user", content: "Hello" }] };
    expect(messageRequest({ ...request, model: "🦜".repeat(256) })).toBe(true);
    expect(messageRequest({ ...request, model: "🦜".repeat(257) })).toBe(false);
  });

  test("knows the error type of every documented status", () => {
    expect(errorTypes).toMatchObject({ 400: "invalid_request_error", 404: "not_found_error", 529: "overloaded_error" });
    expect(Object.keys(errorTypes)).toEqual([
      "400",
      "401",
      "402",
      "403",
      "404",
      "409",
      "413",
      "429",
      "500",
      "504",
      "529",
    ]);
  });

  test("types a request", () => {
    expectTypeOf<{ model: string; max_tokens: number; messages: [] }>().toExtend<MessageRequest>();
    expectTypeOf<{ model: string; messages: [] }>().not.toExtend<MessageRequest>();
    const literal: MessageRequest = {
      model: "m",
      max_tokens: 1,
      system: [{ type: "text", text: "Be brief." }],
      tool_choice: { type: "tool", name: "now" },
      tools: [{ name: "now", input_schema: { type: "object" } }],
      messages: [{ role: "user", content: [{ type: "text", text: "Hello" }] }],
    };
    expect(messageRequest(literal)).toBe(true);
  });

  test("types blocks and events so that `type` tells them apart", () => {
    expectTypeOf<Extract<ContentBlock, { type: "tool_use" }>["id"]>().toEqualTypeOf<string>();
    expectTypeOf<Extract<StreamEvent, { type: "content_block_stop" }>["index"]>().toEqualTypeOf<number>();
  });
});
