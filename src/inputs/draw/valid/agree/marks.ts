import { isObject, type JsonObject, type JsonValue } from "../../../../model/json.ts";
import { changed, memberOf, objects, put, turnsOf, without } from "./blocks.ts";

/** Most marks of a request (https://platform.claude.com/docs/en/build-with-claude/prompt-caching). */
const most = 4;

/**
 * At most four marks, those of an hour before those of five minutes, in the order of the prompt: tools, system, turns, the
 * request itself, which marks its last block. Marks within a block are not kept: which of them count is not published.
 */
export function marked(body: JsonObject): JsonObject {
  const own = memberOf(body, "cache_control");
  // The request's own mark is the last of all, and counts as the others do.
  let left = isObject(body["cache_control"]) ? most - 1 : most;
  let short = false;
  const keep = (holder: JsonObject): JsonObject => {
    const inside = "content" in holder || "source" in holder ? unmarkedWithin(holder) : holder;
    const mark = inside["cache_control"];
    if (!isObject(mark)) return inside;
    if (left === 0) return without(inside, "cache_control");
    left -= 1;
    if (mark["ttl"] === "1h" && short) return { ...inside, cache_control: without(mark, "ttl") };
    short ||= mark["ttl"] !== "1h";
    return inside;
  };
  const tools = body["tools"] === undefined ? {} : { tools: changed(body["tools"], keep) };
  const system = body["system"] === undefined ? {} : { system: changed(body["system"], keep) };
  const messages = turnsOf(body).map((turn) => put(turn, "content", changed(turn["content"], keep)));
  const whole = { ...body, ...tools, ...system, messages };
  if (body["cache_control"] === undefined) return whole;
  const last = objects(messages.at(-1)?.["content"]).at(-1);
  if (isObject(last?.["cache_control"])) return without(whole, "cache_control");
  return own["ttl"] === "1h" && short ? { ...whole, cache_control: without(own, "ttl") } : whole;
}

const unmarkedWithin = (block: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(block).map(([name, member]) => [
      name,
      name === "content" || name === "source" ? unmarked(member ?? null) : member,
    ]),
  );

function unmarked(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => unmarked(item));
  if (!isObject(value)) return value;
  return unmarkedWithin(isObject(value["cache_control"]) ? without(value, "cache_control") : value);
}
