import type { RequirementId } from "../../spec/generated/requirements.ts";
import { classify } from "../../src/inputs/draw/classify.ts";
import { places } from "../../src/inputs/draw/places.ts";
import { at as valueAt, pathOf, put } from "../../src/inputs/draw/pointer.ts";
import { requestSchema } from "../../src/inputs/draw/schema.ts";
import type { Label } from "../../src/model/draw.ts";
import { isObject, type JsonObject, type JsonValue } from "../../src/model/json.ts";
import type { Edition } from "../../src/model/target.ts";
import type { Operation } from "./region.ts";

/** What a body that breaks one constraint speaks against; undefined where the contract leaves it to the endpoint. */
export type SpeaksAgainst = (body: JsonObject, label: Label) => RequirementId | undefined;

const numeral = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/u;
const truths: readonly JsonValue[] = [0, 1];
const truthWord = /^(?:true|false|yes|no|on|off|[01tfyn])$/iu;

/**
 * The requirement of the constraint, by the trace, but for values that lenient parsers take: null for a member that may be
 * left out, digits in a string, a word for a boolean. The ledger asks less of those, whatever the constraint.
 */
export async function speaksAgainst(edition: Edition, operation: Operation): Promise<SpeaksAgainst> {
  const { refusals } = await loaders[edition]();
  const labels = classify(edition, operation);
  const types = new Map(places(requestSchema(edition, operation)).map(({ at, schema }) => [at, schema["type"]]));
  const isOptional = (body: JsonObject, pointer: string): boolean => {
    const path = pathOf(pointer);
    const parent = valueAt(body, path.slice(0, -1));
    return isObject(parent) && labels(put(body, path, undefined)).length === 0;
  };
  return (body, { at, keyword, pointer }) => {
    const usual = byPlace(edition, body, { at, keyword, pointer }) ?? refusals[`${at} ${keyword}`];
    if (usual === undefined || usual === "none" || keyword === "required") return usual === "none" ? undefined : usual;
    const value = valueAt(body, pathOf(pointer));
    if (value === null && isOptional(body, pointer)) return "request.null.refused";
    return keyword === "type" ? (lenient(value, types.get(at)) ?? usual) : usual;
  };
}

const loaders = {
  "2023-06-01": () => import("../../spec/generated/2023-06-01/refusals.ts"),
  "2026-10-21": () => import("../../spec/generated/2026-10-21/refusals.ts"),
} as const;

/** What a lenient parser makes a value of the type from. */
function lenient(value: JsonValue | undefined, type: JsonValue | undefined): RequirementId | undefined {
  const types = [type].flat();
  if (types.includes("number") || types.includes("integer")) {
    if (typeof value === "string" && numeral.test(value)) return "request.number.not_coerced";
    if (typeof value === "boolean") return "request.value.not_coerced";
  }
  if (!types.includes("boolean")) return undefined;
  const isTruth = typeof value === "string" ? truthWord.test(value.trim()) : truths.includes(value ?? null);
  return isTruth ? "request.value.not_coerced" : undefined;
}

/** The places where a definition stands for something else than usual; `none`: no requirement speaks of it there. */
function byPlace(
  edition: Edition,
  body: JsonObject,
  { at, keyword, pointer }: Label,
): RequirementId | "none" | undefined {
  const constraint = `${at} ${keyword}`;
  const path = pathOf(pointer);
  if (/^Input(?:Uncited)?TextBlock(?:\.type)? /u.test(constraint) && keyword !== "additionalProperties") {
    if (path[0] === "system") return "request.system.block_type";
    if (isIn(body, path, "search_result")) return "request.search_result.content";
    // Only the clients of the newer edition know turns of the system.
    if (roleOf(body, path) === "system") return edition === "2023-06-01" ? "none" : "request.system_turn.content";
  }
  if (/^(?:Url|File)Source(?:\.type)? /u.test(constraint) && isIn(body, path, "document"))
    return "request.document.source.known";
  if (constraint.startsWith("UrlSource.url ") && isIn(body, path, "document")) return "none";
  if (at === "CustomTool.name" && keyword === "pattern") {
    const name = valueAt(body, path);
    return typeof name === "string" && (name === "" || name.length > 128) ? "tools.name.length" : undefined;
  }
  if (at.startsWith("InputUncitedTextBlock.citations") && isIn(body, path, "search_result"))
    return "request.citations.search_result.refused";
  return undefined;
}

/** True where a path leads through a block of this type. */
const isIn = (body: JsonObject, path: readonly string[], type: string): boolean =>
  path.some((_, length) => {
    const part = valueAt(body, path.slice(0, length));
    return isObject(part) && part["type"] === type;
  });

const roleOf = (body: JsonObject, path: readonly string[]): JsonValue | undefined =>
  valueAt(body, [...path.slice(0, 2), "role"]);
