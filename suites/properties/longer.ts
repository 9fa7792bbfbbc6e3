import { isObject, type JsonObject, type JsonValue } from "../../src/model/json.ts";
import { text, user } from "../../src/inputs/bodies.ts";

// Bodies with something on top. What is added is a dozen words at least: a tokenizer may join what stands side by side.

/** The last turn says more: after its string, or in one more block. */
export function withMoreText(body: JsonObject, words: string): JsonObject {
  const messages = body["messages"] as readonly JsonObject[];
  const last = messages.at(-1) ?? {};
  const longer = { ...last, content: extended(last["content"], words) };
  return { ...body, messages: [...messages.slice(0, -1), longer] };
}

/** A turn of the user comes before the others: neighbouring turns of one role are one. */
export function withEarlierTurn(body: JsonObject, words: string): JsonObject {
  const messages = body["messages"] as readonly JsonObject[];
  return { ...body, messages: [user(words), ...messages] };
}

/** The system prompt says more. */
export function withMoreSystem(body: JsonObject, words: string): JsonObject {
  const { system } = body;
  return { ...body, system: system === undefined ? words : extended(system, words) };
}

/** There is one more tool, the first of the list. */
export function withOneMoreTool(body: JsonObject, words: string): JsonObject {
  const tools = (body["tools"] ?? []) as readonly JsonValue[];
  const names = new Set(tools.map((tool) => (isObject(tool) ? tool["name"] : undefined)));
  const name = ["take_a_note", "take_another_note", "take_a_last_note"].find((one) => !names.has(one)) ?? "note";
  const tool = { name, description: words, input_schema: { type: "object", properties: {} } };
  return { ...body, tools: [tool, ...tools] };
}

function extended(content: JsonValue | undefined, words: string): JsonValue {
  if (typeof content === "string") return `${content}\n\n${words}`;
  return [...((content ?? []) as readonly JsonValue[]), text(words)];
}
