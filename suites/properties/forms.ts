import { text } from "../../src/inputs/bodies.ts";
import { isObject, type JsonObject, type JsonValue } from "../../src/model/json.ts";

/** The body with every string that stands for one text block written as that block. */
export const withBlocks = (body: JsonObject): JsonObject =>
  rewritten(body, (content) => (typeof content === "string" ? [text(content)] : content));

/** The body with every single text block, without members of its own, written as a string. */
export const withStrings = (body: JsonObject): JsonObject => rewritten(body, (content) => onlyText(content) ?? content);

function onlyText(content: JsonValue): string | undefined {
  if (!Array.isArray(content) || content.length !== 1) return undefined;
  const [block] = content as readonly JsonValue[];
  const plain = isObject(block) && block["type"] === "text" && Object.keys(block).length === 2;
  return plain && typeof block["text"] === "string" ? block["text"] : undefined;
}

function rewritten(body: JsonObject, by: (content: JsonValue) => JsonValue): JsonObject {
  const { system, messages } = body;
  const turns = (messages as readonly JsonObject[]).map((message) =>
    Object.assign({}, message, { content: by(message["content"] ?? null) }),
  );
  return { ...body, messages: turns, ...(system === undefined ? {} : { system: by(system) }) };
}
