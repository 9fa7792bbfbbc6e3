import { isObject, type JsonObject, type JsonValue } from "../../../../model/json.ts";
import { memberOf, put, turnsOf, without } from "./blocks.ts";

const citable: ReadonlySet<unknown> = new Set(["document", "search_result"]);

/** The value with every document and search result in it changed. */
function withCitable(value: JsonValue, change: (block: JsonObject) => JsonObject): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => withCitable(item, change));
  if (!isObject(value)) return value;
  const whole = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, isPart(name) ? withCitable(member ?? null, change) : member]),
  );
  return citable.has(value["type"]) ? change(whole) : whole;
}

/** Members that blocks stand in; nothing is a block in the arguments of a call. */
const isPart = (name: string): boolean => name === "content" || name === "source";

const cites = (block: JsonObject): boolean => memberOf(block, "citations")["enabled"] === true;

/** Citations of all documents and search results, or of none: of none beside an output format. */
export function cited(body: JsonObject): JsonObject {
  let all = 0;
  let some = 0;
  const count = (block: JsonObject): JsonObject => {
    all += 1;
    some += cites(block) ? 1 : 0;
    return block;
  };
  const turns = turnsOf(body);
  for (const { content } of turns) withCitable(content ?? null, count);
  if (some === 0) return body;
  const formatted = memberOf(body, "output_config")["format"] !== undefined;
  if (some === all && !formatted) return body;
  const change = (block: JsonObject): JsonObject =>
    formatted ? without(block, "citations") : { ...block, citations: { enabled: true } };
  const messages = turns.map((turn) => put(turn, "content", withCitable(turn["content"] ?? null, change)));
  return { ...body, messages };
}
