import { join } from "node:path";
import { readFileSync } from "node:fs";
import SwaggerParser from "@apidevtools/swagger-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, test } from "vitest";
import { errorTypes } from "../../spec/generated/2023-06-01/error-types.ts";
import type { ContentBlock, MessageRequest, StreamEvent } from "../../spec/generated/2023-06-01/types.ts";
import { messageRequest } from "../../spec/generated/2023-06-01/validate.js";
import { isObject, type JsonObject } from "../model/json.ts";
import { bundle } from "./bundle.ts";
import { generated } from "./generate.ts";
import { definitions } from "./schemas.ts";

const spec = join(import.meta.dirname, "../../spec");
const document = bundle(join(spec, "openapi"), "2023-06-01");

describe("the document", () => {
  test("is valid OpenAPI, in its files and as one", async () => {
    await expect(SwaggerParser.validate(join(spec, "openapi/base.yaml"))).resolves.toBeDefined();
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

  test("says in words what each definition is", () => {
    const silent = Object.entries(document.components.schemas).filter(([, schema]) => !schema["description"]);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test("has valid examples", () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false });
    const all = definitions(document);
    ajv.addSchema({ $id: "contract", $defs: all });
    for (const [name, schema] of Object.entries(all))
      for (const example of (schema["examples"] ?? []) as unknown[])
        expect(ajv.validate(`contract#/$defs/${name}`, example), `${name}: ${ajv.errorsText()}`).toBe(true);
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
    const request = JSON.parse(readFileSync(join(spec, "generated/2023-06-01/schemas/message-request.json"), "utf8"));
    for (const name of [...Object.keys(request.$defs), "MessageRequest"])
      visit(document.components.schemas[name], name);
    expect(open.toSorted()).toEqual([
      "CustomTool.input_examples[]",
      "InputBrowserStateBlock",
      "InputBrowserStateBlock.tabs[]",
      "InputServerToolResultBlock.content",
      "InputServerToolResultBlock.content[]",
      "InputServerToolUseBlock.input",
      "InputToolUseBlock.input",
      "JsonOutputFormat.schema",
      "ToolInputSchema",
      "TypedTool",
    ]);
  });
});

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
    expect(Object.keys(errorTypes)).toEqual(["400", "401", "402", "403", "404", "413", "429", "500", "504", "529"]);
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
