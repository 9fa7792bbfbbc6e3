import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject, type JsonValue } from "../../../model/json.ts";

/*
 * What the official accumulators do in their own way.
 *
 * Undone here:
 * - They add `parsed_output` to the message and to each text block, for their own structured outputs.
 * - They leave out `stop_details` and `container` where the last message_delta does not say them; the reassembly keeps
 *   null. Absent and null mean the same.
 *
 * The streams made at random stay clear of:
 * - A second signature_delta in a block: the client keeps the last one, the reassembly joins them. There is exactly one.
 * - A message_delta that takes back what an earlier one said of the end: the client overwrites it with null, the
 *   reassembly keeps it.
 * - Tool input that is no JSON object: the client throws, or completes what was cut off; the reassembly leaves the block
 *   as it started, and a check of its own judges the text.
 * - A usage member in a message_delta that is not one of those that can be said again: the client drops it, the
 *   reassembly takes it over.
 */

const optional = new Set(["stop_details", "container"]);

/** A message without the differences that say nothing. */
export function comparable(message: JsonObject | undefined): JsonObject | undefined {
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

/** True where two messages say the same. */
export const same = (one: JsonObject | undefined, other: JsonObject | undefined): boolean =>
  isDeepStrictEqual(comparable(one), comparable(other));
