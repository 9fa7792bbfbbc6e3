import { contextWindow, isTooLong } from "../context-window.ts";
import { isObject, objects, string, type Json, type JsonObject } from "../json.ts";
import { invalid, type Refusal } from "./refusal.ts";

type Kind = "array" | "boolean" | "integer" | "number" | "object" | "string";

const kinds: Readonly<Record<Kind, (value: Json) => boolean>> = {
  array: (value) => Array.isArray(value),
  boolean: (value) => typeof value === "boolean",
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  object: (value) => isObject(value),
  string: (value) => typeof value === "string",
};

/** Members with a type of their own, and the bounds of numbers; null is as good as absent. */
const members: readonly (readonly [name: string, kind: Kind, minimum?: number, maximum?: number])[] = [
  ["frequency_penalty", "number", -2, 2],
  ["max_completion_tokens", "integer", 1],
  ["max_tokens", "integer", 1],
  ["parallel_tool_calls", "boolean"],
  ["presence_penalty", "number", -2, 2],
  ["reasoning_effort", "string"],
  ["response_format", "object"],
  ["stream", "boolean"],
  ["stream_options", "object"],
  ["temperature", "number", 0, 2],
  ["tools", "array"],
  ["top_p", "number", 0, 1],
];

const roles: ReadonlySet<string> = new Set(["assistant", "developer", "system", "tool", "user"]);
const functionName = /^[a-zA-Z0-9_-]{1,64}$/;

/**
 * The first thing that is wrong with a body of `POST /v1/chat/completions`. Unknown members pass, as in most servers of
 * this dialect; an unknown `model` is another matter.
 * Source: https://platform.openai.com/docs/api-reference/chat/create
 */
export function validate(body: JsonObject): Refusal | undefined {
  return (
    (typeof body["model"] === "string" ? undefined : invalid("model", "you must provide a model parameter")) ??
    members.map(([name, kind, minimum, maximum]) => outside(body, name, kind, minimum, maximum)).find(Boolean) ??
    wrongStop(body["stop"]) ??
    wrongTools(body) ??
    wrongMessages(body["messages"]) ??
    (isTooLong(body)
      ? invalid("messages", `The maximum context length is ${contextWindow} tokens.`, "context_length_exceeded")
      : undefined)
  );
}

function outside(body: JsonObject, name: string, kind: Kind, minimum?: number, maximum?: number): Refusal | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!kinds[kind](value)) return invalid(name, `Invalid type for '${name}': expected ${kind}.`, "invalid_type");
  if (minimum !== undefined && Number(value) < minimum)
    return invalid(name, `Invalid '${name}': it is below ${minimum}.`, "integer_below_min_value");
  if (maximum !== undefined && Number(value) > maximum)
    return invalid(name, `Invalid '${name}': it is above ${maximum}.`, "decimal_above_max_value");
  return undefined;
}

function wrongStop(stop: Json | undefined): Refusal | undefined {
  const texts = Array.isArray(stop) ? stop : [stop ?? ""];
  return texts.every((text) => typeof text === "string")
    ? undefined
    : invalid("stop", "Invalid type for 'stop': expected a string or an array of strings.", "invalid_type");
}

function wrongTools(body: JsonObject): Refusal | undefined {
  const tools = body["tools"];
  const names = objects(tools).map((tool) => (isObject(tool["function"]) ? string(tool["function"]["name"]) : ""));
  if (Array.isArray(tools) && names.length < tools.length) return invalid("tools", "A tool is an object.");
  const wrong = names.findIndex((name) => !functionName.test(name));
  if (wrong >= 0)
    return invalid(
      `tools[${wrong}].function.name`,
      `Invalid 'tools[${wrong}].function.name': it has to match ${functionName.source}.`,
      "invalid_value",
    );
  const choice = body["tool_choice"];
  if (choice === undefined || choice === null) return undefined;
  if (names.length === 0) return invalid("tool_choice", "'tool_choice' is only allowed when 'tools' are specified.");
  const named = isObject(choice) && isObject(choice["function"]) ? string(choice["function"]["name"]) : undefined;
  return choice === "none" || choice === "auto" || choice === "required" || names.includes(named ?? "")
    ? undefined
    : invalid("tool_choice", "Invalid value for 'tool_choice'.", "invalid_value");
}

function wrongMessages(messages: Json | undefined): Refusal | undefined {
  if (!Array.isArray(messages)) return invalid("messages", "Missing required parameter: 'messages'.");
  if (messages.length === 0) return invalid("messages", "Invalid 'messages': empty array.", "empty_array");
  let open = new Set<string>();
  for (const [index, message] of messages.entries()) {
    const at = `messages.[${index}]`;
    if (!isObject(message)) return invalid(at, `Invalid type for '${at}': expected an object.`, "invalid_type");
    const role = string(message["role"]);
    if (!roles.has(role)) return invalid(`${at}.role`, `Invalid value for '${at}.role'.`, "invalid_value");
    if (role === "tool" && !open.delete(string(message["tool_call_id"])))
      return invalid(at, "A message with role 'tool' must answer a preceding message with 'tool_calls'.");
    if (role !== "tool" && open.size > 0)
      return invalid(at, `'tool_calls' have to be answered first: ${[...open].join(", ")}.`);
    if (role === "assistant") open = new Set(objects(message["tool_calls"]).map((call) => string(call["id"])));
    const content = message["content"] ?? null;
    const empty = content === null && role !== "assistant";
    if (empty || (content !== null && typeof content !== "string" && !Array.isArray(content)))
      return invalid(
        `${at}.content`,
        `Invalid type for '${at}.content': expected a string or an array.`,
        "invalid_type",
      );
    const foreign = objects(content).findIndex((part) => part["type"] === "image_url" && !isImage(part["image_url"]));
    if (foreign >= 0)
      return invalid(
        `${at}.content.[${foreign}].image_url`,
        "You uploaded an unsupported image.",
        "invalid_image_format",
      );
  }
  return open.size === 0 ? undefined : invalid("messages", `'tool_calls' without an answer: ${[...open].join(", ")}.`);
}

/** An address, or a data URL of one of the four formats (https://platform.openai.com/docs/guides/images-vision). */
const isImage = (image: Json | undefined): boolean =>
  isObject(image) && /^(?:https?:\/\/|data:image\/(?:png|jpeg|jpg|gif|webp);base64,)/.test(string(image["url"]));
