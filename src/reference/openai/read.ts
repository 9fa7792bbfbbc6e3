import { isObject, objects, string, type Json, type JsonObject } from "../json.ts";

/**
 * Reads a valid body of `POST /v1/chat/completions` as the request of the Messages API that asks for the same, so that
 * one model answers both dialects.
 */
export function toMessagesRequest(body: JsonObject): JsonObject {
  const tools = objects(body["tools"]).flatMap((tool) => (isObject(tool["function"]) ? [tool["function"]] : []));
  const schema = schemaOf(body["response_format"]);
  return {
    model: body["model"],
    max_tokens: body["max_completion_tokens"] ?? body["max_tokens"] ?? 4096,
    messages: objects(body["messages"]).map((message) => turnOf(message)),
    stop_sequences: typeof body["stop"] === "string" ? [body["stop"]] : (body["stop"] ?? []),
    ...(tools.length > 0 && { tools: tools.map((tool) => toolOf(tool)), tool_choice: choiceOf(body) }),
    ...(thinks(body) && { thinking: { type: "adaptive" } }),
    ...(schema && { output_config: { format: { type: "json_schema", schema } } }),
  };
}

function turnOf(message: JsonObject): JsonObject {
  const content = message["content"];
  switch (string(message["role"])) {
    case "tool":
      return {
        role: "user",
        content: [{ type: "tool_result", tool_use_id: message["tool_call_id"], content: partsOf(content) }],
      };
    case "assistant":
      return { role: "assistant", content: [...thoughtsOf(message), ...partsOf(content), ...callsOf(message)] };
    case "user":
      return { role: "user", content: partsOf(content) };
    default:
      return { role: "system", content: partsOf(content) };
  }
}

function partsOf(content: Json | undefined): JsonObject[] {
  if (typeof content === "string") return content === "" ? [] : [{ type: "text", text: content }];
  return objects(content).flatMap((part) => partOf(part));
}

/** Text, pictures and files; parts of other types are nothing that the model could see. */
function partOf(part: JsonObject): JsonObject[] {
  if (part["type"] === "text") return [{ type: "text", text: part["text"] }];
  if (part["type"] === "image_url" && isObject(part["image_url"]))
    return [{ type: "image", source: sourceOf(string(part["image_url"]["url"])) }];
  if (part["type"] === "file" && isObject(part["file"]))
    return [{ type: "document", source: sourceOf(string(part["file"]["file_data"])) }];
  return [];
}

function sourceOf(url: string): JsonObject {
  const [, mediaType, data] = /^data:([^;,]+)[^,]*;base64,(.*)$/s.exec(url) ?? [];
  return data === undefined ? { type: "url", url } : { type: "base64", media_type: mediaType, data };
}

function thoughtsOf(message: JsonObject): JsonObject[] {
  const thinking = string(message["reasoning_content"]);
  return thinking === "" ? [] : [{ type: "thinking", thinking, signature: "" }];
}

function callsOf(message: JsonObject): JsonObject[] {
  return objects(message["tool_calls"]).map((call) => {
    const named = isObject(call["function"]) ? call["function"] : {};
    return { type: "tool_use", id: call["id"], name: named["name"], input: argumentsOf(string(named["arguments"])) };
  });
}

function argumentsOf(text: string): JsonObject {
  try {
    const read: unknown = JSON.parse(text);
    return isObject(read) ? read : {};
  } catch {
    return {};
  }
}

const toolOf = ({ name, description, parameters }: JsonObject): JsonObject => ({
  name,
  ...(description !== undefined && { description }),
  input_schema: parameters ?? { type: "object", properties: {} },
});

function choiceOf(body: JsonObject): JsonObject {
  const choice = body["tool_choice"];
  const parallel = body["parallel_tool_calls"] === false ? { disable_parallel_tool_use: true } : {};
  if (choice === "none") return { type: "none" };
  if (choice === "required") return { type: "any", ...parallel };
  if (isObject(choice) && isObject(choice["function"]))
    return { type: "tool", name: choice["function"]["name"], ...parallel };
  return { type: "auto", ...parallel };
}

/** Asked for as OpenAI does, or in one of the three forms that other servers of the dialect know. */
function thinks(body: JsonObject): boolean {
  const effort = body["reasoning_effort"] ?? "none";
  const { thinking, reasoning, chat_template_kwargs: template } = body;
  if (isObject(template) && (template["enable_thinking"] === true || template["thinking"] === true)) return true;
  if (effort !== "none") return true;
  if (isObject(thinking)) return thinking["type"] === "enabled";
  return isObject(reasoning) && reasoning["enabled"] !== false && reasoning["effort"] !== "none";
}

function schemaOf(format: Json | undefined): JsonObject | undefined {
  if (!isObject(format) || format["type"] !== "json_schema" || !isObject(format["json_schema"])) return undefined;
  const schema = format["json_schema"]["schema"];
  return isObject(schema) ? schema : undefined;
}
