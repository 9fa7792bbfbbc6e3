import { isObject, objects, string, type Json, type JsonObject } from "../json.ts";
import type { Rule } from "./rule.ts";

const blank = (text: string): boolean => text.trim() === "";
const messagesOf = (body: JsonObject): JsonObject[] => objects(body["messages"]);

/** Rules about texts and turns. */
export const contentRules: readonly Rule[] = [
  {
    rule: "content-empty",
    broken: (body) => {
      const messages = messagesOf(body);
      return messages.flatMap((message, index) => {
        const last = index === messages.length - 1 && message["role"] === "assistant";
        const content = message["content"];
        const empty = content === "" || (Array.isArray(content) && content.length === 0);
        return empty && !last
          ? [
              `messages.${index}: all messages must have non-empty content except for the optional final assistant message`,
            ]
          : [];
      });
    },
  },
  {
    rule: "text-whitespace",
    broken: (body) =>
      messagesOf(body).flatMap((message, index) =>
        whitespace(message["content"])
          ? [`messages.${index}: text content blocks must contain non-whitespace text`]
          : [],
      ),
  },
  {
    rule: "system-whitespace",
    broken: (body) =>
      Array.isArray(body["system"]) && whitespace(body["system"])
        ? ["system: text content blocks must contain non-whitespace text"]
        : [],
  },
  {
    rule: "stop-sequence-whitespace",
    broken: (body) =>
      Array.isArray(body["stop_sequences"]) &&
      body["stop_sequences"].some((stop) => string(stop) !== "" && blank(string(stop)))
        ? ["stop_sequences: each stop sequence must contain non-whitespace"]
        : [],
  },
  {
    rule: "user-id-email",
    broken: (body) => {
      const id = isObject(body["metadata"]) ? string(body["metadata"]["user_id"]) : "";
      return /^\S+@\S+\.\S+$/.test(id) ? ["metadata.user_id: user_id appears to contain an email address"] : [];
    },
  },
  {
    rule: "system-role-place",
    broken: (body) =>
      messagesOf(body)[0]?.["role"] === "system" ? ["messages.0: a system message must not come first"] : [],
  },
  {
    rule: "system-turn-after-assistant",
    broken: (body) =>
      placed(body, (before) => before?.["role"] === "assistant" && !endsWithServerResult(before)).map(
        (index) => `messages.${index}: a system message must follow a user message or the result of a server tool`,
      ),
  },
  {
    rule: "system-turn-before-user",
    broken: (body) =>
      placed(body, (_, after) => after?.["role"] === "user").map(
        (index) => `messages.${index}: a system message must be last or come before an assistant message`,
      ),
  },
];

/** The places of system turns whose neighbours are like that. */
function placed(
  body: JsonObject,
  wrong: (before: JsonObject | undefined, after: JsonObject | undefined) => boolean,
): number[] {
  const messages = messagesOf(body);
  return [...messages.keys()].filter(
    (index) => messages[index]?.["role"] === "system" && wrong(messages[index - 1], messages[index + 1]),
  );
}

const endsWithServerResult = (message: JsonObject): boolean => {
  const type = string(objects(message["content"]).at(-1)?.["type"]);
  return type !== "tool_result" && type.endsWith("_tool_result");
};

function whitespace(content: Json | undefined): boolean {
  if (typeof content === "string") return content !== "" && blank(content);
  return objects(content).some((block) => {
    const text = block["text"];
    return block["type"] === "text" && typeof text === "string" && text !== "" && blank(text);
  });
}
