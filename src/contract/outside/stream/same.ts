import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject, type JsonValue } from "../../../model/json.ts";

const optional = new Set(["stop_details", "container"]);

/** A message without the differences that say nothing; `differences.ts` lists them. */
function comparable(message: JsonObject | undefined): JsonObject | undefined {
  if (!message) return undefined;
  const { parsed_output: _, content, ...rest } = message;
  const said = Object.entries(rest).filter(([member, value]) => !(optional.has(member) && value === null));
  return { ...Object.fromEntries(said), content: Array.isArray(content) ? content.map(withoutParsed) : content };
}

function withoutParsed(block: JsonValue): JsonValue {
  if (!isObject(block) || block["type"] !== "text") return block;
  const { parsed_output: _, ...rest } = block;
  return rest;
}

/** Two messages as JSON where they do not say the same. */
export function difference(one: JsonObject | undefined, other: JsonObject | undefined): string | undefined {
  const [left, right] = [comparable(one), comparable(other)];
  return isDeepStrictEqual(left, right) ? undefined : JSON.stringify([left, right]);
}
