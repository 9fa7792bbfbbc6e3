import { constant, constantFrom, nat } from "fast-check";
import { MODEL } from "../../../model/exchange.ts";
import { isObject, type JsonObject } from "../../../model/json.ts";
import type { Drawn } from "./combine.ts";
import type { Derive, Rules } from "./derive.ts";
import { integers } from "./numbers.ts";
import { documentAddress, pictureAddress, pictures, reports } from "./samples.ts";
import { strings } from "./strings.ts";
import { closedSchemas, inputSchemas } from "./tool-schemas.ts";

/** Most tokens that an answer may have, and those that are to think, above the least: what is drawn has to be paid. */
const affordable = 64;

/** Names of tools that every endpoint takes (https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools). */
const safeName = 64;

/** Ids of users that name nobody: what looks like the address of a person is refused. */
const opaque = ["u", "user-1", "0f9d", "5a1c6b5e-9d0e-4f3a-8b57-0e6f5e0c2d11"];

const domains = constantFrom("example.com", "wikipedia.org", "docs.example.org");
/** Which tool is meant is settled when all tools are known. */
const anyTool = nat(3).map(String);

/**
 * Values that the schema alone does not describe well enough. `sampling`: whether the endpoint samples as it is told, or
 * takes neutral values only; `options`: whether values are drawn that it need not take.
 */
export function special(asked: { readonly sampling: boolean; readonly options: boolean }): Rules["special"] {
  return {
    ...(asked.sampling ? {} : neutral),
    RequestedModel: () => constant(MODEL),
    "MessageRequest.stream": () => constant(false),
    "MessageRequest.max_tokens": ({ schema }) => integers(cheap(schema, asked.options ? 0 : 1)),
    ...(asked.options ? {} : common),
    "ThinkingEnabled.budget_tokens": ({ schema }) => integers(cheap(schema, 0)),
    "MessageRequest.inference_geo": () => constantFrom("us", "global"),
    "Metadata.user_id": ({ schema }) => constantFrom(...opaque, ...asLongAs(schema["maxLength"])),
    Base64ImageSource: ({ schema }) => picturesOf(schema),
    ImageSource: (place, derive) => addressed(derive(place), pictureAddress),
    DocumentSource: (place, derive) => addressed(derive(place), documentAddress),
    "Base64PdfSource.data": () => constantFrom(...reports),
    "CustomTool.name": ({ schema }) => strings(schema, asked.options ? undefined : safeName),
    ToolInputSchema: () => inputSchemas({ unusual: asked.options }),
    "JsonOutputFormat.schema": () => closedSchemas,
    "AllowedDomains[]": () => domains,
    "BlockedDomains[]": () => domains,
    "UserLocation.country": () => constantFrom("DE", "US", "JP"),
    "UserLocation.timezone": () => constant("Europe/Berlin"),
    "InputToolUseBlock.name": () => anyTool,
    "ToolChoiceTool.name": () => anyTool,
    "InputToolReferenceBlock.tool_name": () => anyTool,
    "FetchableTool.name": () => anyTool,
  };
}

/** What every endpoint takes that knows the members at all. */
const neutral: Rules["special"] = {
  "MessageRequest.temperature": () => constant(1),
  "MessageRequest.top_p": () => constant(1),
  "MessageRequest.top_k": () => undefined,
};

/** As many and as long stop sequences as every endpoint takes: the contract has no bounds of them. */
const common: Rules["special"] = {
  "MessageRequest.stop_sequences": ({ schema, ...place }, derive) =>
    derive({ ...place, schema: { ...schema, maxItems: lesser(schema["maxItems"], 4) } }),
  "MessageRequest.stop_sequences[]": ({ schema }) => strings({ ...schema, maxLength: lesser(schema["maxLength"], 40) }),
};

const lesser = (bound: unknown, other: number): number => (typeof bound === "number" ? Math.min(bound, other) : other);

/** The schema of an integer, bounded as far as it is not bounded already. */
function cheap(schema: JsonObject, least: number): JsonObject {
  const minimum = Math.max(least, (schema["minimum"] ?? 0) as number);
  return { ...schema, minimum, maximum: lesser(schema["maximum"], minimum + affordable) };
}

const asLongAs = (most: unknown): string[] =>
  typeof most === "number" ? ["u".repeat(most), "u".repeat(most - 1)] : [];

function picturesOf(schema: JsonObject): Drawn {
  const { media_type: types } = schema["properties"] as { readonly media_type: { readonly enum: readonly string[] } };
  const known = Object.keys(pictures).filter((type) => types.enum.includes(type));
  const sources = known.map((type) => ({ type: "base64", media_type: type, data: pictures[type] ?? "" }));
  return sources.length === 0 ? undefined : constantFrom(...sources);
}

const addressed = (sources: ReturnType<Derive>, url: string): Drawn =>
  sources?.map((source) => (isObject(source) && source["type"] === "url" ? { ...source, url } : source));
