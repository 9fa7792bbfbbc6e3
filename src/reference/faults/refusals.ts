import type { Fault } from "../deviation.ts";
import { isObject, objects, string, type JsonObject } from "../json.ts";
import type { Refusal } from "../refusal.ts";
import { fault, refuses } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const source = docs.create;
const messages = (body: JsonObject): JsonObject[] => objects(body["messages"]);
const blocks = (body: JsonObject): JsonObject[] => messages(body).flatMap((message) => objects(message["content"]));
const results = (message: JsonObject): JsonObject[] =>
  objects(message["content"]).filter((block) => block["type"] === "tool_result");
const isType =
  (type: string) =>
  (block: JsonObject): boolean =>
    block["type"] === type;
const choice = (body: JsonObject): string => (isObject(body["tool_choice"]) ? string(body["tool_choice"]["type"]) : "");
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** True where the properties of a tool hold an object or an array again. */
const isNested = (tool: JsonObject): boolean => {
  const properties = isObject(tool["input_schema"]) ? tool["input_schema"]["properties"] : undefined;
  return (
    isObject(properties) &&
    Object.values(properties).some((one) => isObject(one) && (one["type"] === "object" || one["type"] === "array"))
  );
};

const crash: Refusal = { rule: "refused", status: 500, type: "api_error", message: "Internal server error" };

/** Values that should be taken, and are refused with 400. */
export const refusalFaults: readonly Fault[] = [
  refuses("multi-turn", "A conversation with an assistant turn is refused", source, (body) =>
    messages(body).some((message) => message["role"] === "assistant"),
  ),
  refuses(
    "long-conversations",
    "A conversation of more than three messages is refused",
    source,
    (body) => messages(body).length > 3,
  ),
  refuses(
    "consecutive-roles",
    "Two turns of one role after each other are refused",
    issue("mattermost/mattermost-plugin-agents", 180),
    (body) => messages(body).some((message, index, all) => message["role"] === all[index - 1]?.["role"]),
  ),
  fault(
    "fails-on-consecutive-roles",
    "Two turns of one role crash the chat template",
    pull("Gitlawb/openclaude", 241),
    {
      refuses: ({ body }) =>
        messages(body).some((message, index, all) => message["role"] === all[index - 1]?.["role"])
          ? { rule: "refused", status: 500, type: "api_error", message: "Conversation roles must alternate" }
          : undefined,
    },
  ),
  fault("fails-on-prefilled-answers", "A last turn of the assistant crashes the chat template", docs.errors, {
    refuses: ({ body }) => (messages(body).at(-1)?.["role"] === "assistant" ? crash : undefined),
  }),
  fault(
    "fails-on-thinking-blocks",
    "A thinking block in the history crashes the conversion",
    pull("sgl-project/sglang", 21902),
    {
      refuses: ({ body }) => (blocks(body).some(isType("thinking")) ? crash : undefined),
    },
  ),
  refuses("string-content", "content as a string is refused", source, (body) =>
    messages(body).some((message) => typeof message["content"] === "string"),
  ),
  refuses("block-content", "content as an array of blocks is refused", source, (body) =>
    messages(body).some((message) => Array.isArray(message["content"])),
  ),
  refuses("non-ascii", "Text outside of ASCII is refused", source, (body) => /[^\0-\x7f]/.test(JSON.stringify(body))),
  refuses("astral-characters", "Text beyond the basic plane is refused", source, (body) =>
    /[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(body)),
  ),
  refuses(
    "long-streams",
    "A stream with max_tokens above 32 is refused",
    docs.streaming,
    (body, { streaming }) => streaming && Number(body["max_tokens"]) > 32,
  ),
  refuses(
    "streams-with-tools",
    "A stream with tools is refused",
    pull("ollama/ollama", 7750),
    (body, { streaming }) => streaming && list(body["tools"]).length > 0,
  ),
  refuses("assistant-strings", "An assistant turn whose content is a string is refused", docs.create, (body) =>
    messages(body).some(({ role, content }) => role === "assistant" && typeof content === "string"),
  ),
  refuses("one-token", "max_tokens 1 is refused", source, (body) => body["max_tokens"] === 1),
  refuses("few-tokens", "max_tokens up to 16 is refused, as another API does", source, (body) => {
    const limit = body["max_tokens"];
    return typeof limit === "number" && limit >= 1 && limit <= 16;
  }),
  refuses("dashes-in-tool-names", "A tool name with a dash is refused", issue("BrainDAO/adk-ts", 591), (body) =>
    objects(body["tools"]).some((tool) => string(tool["name"]).includes("-")),
  ),
  refuses("names-of-64-characters", "A tool name of 64 characters is refused", docs.toolCalls, (body) =>
    objects(body["tools"]).some((tool) => string(tool["name"]).length >= 64),
  ),
  refuses(
    "system",
    "A system prompt is refused",
    issue("vllm-project/vllm", 44000),
    (body) => body["system"] !== undefined,
  ),
  refuses("string-system", "system as a string is refused", source, (body) => typeof body["system"] === "string"),
  refuses("block-system", "system as an array of blocks is refused", source, (body) => Array.isArray(body["system"])),
  refuses("temperature", "Any temperature is refused", source, (body) => body["temperature"] !== undefined),
  refuses(
    "temperature-below-one",
    "A temperature below 1 is refused",
    source,
    (body) => Number(body["temperature"] ?? 1) < 1,
  ),
  refuses("temperature-zero", "A temperature of 0 is refused", source, (body) => body["temperature"] === 0),
  refuses("top-p", "Any top_p is refused", source, (body) => body["top_p"] !== undefined),
  refuses("top-p-below-one", "A top_p below 1 is refused", source, (body) => Number(body["top_p"] ?? 1) < 1),
  refuses("top-k", "Any top_k is refused", source, (body) => body["top_k"] !== undefined),
  refuses("top-k-zero", "A top_k of 0 is refused", source, (body) => body["top_k"] === 0),
  refuses("stream-false", "stream: false is refused", source, (body) => body["stream"] === false),
  refuses("stream", "stream: true is refused", pull("waybarrios/vllm-mlx", 376), (body) => body["stream"] === true),
  refuses(
    "stop-sequences",
    "stop_sequences are refused",
    pull("BerriAI/litellm", 34589),
    (body) => body["stop_sequences"] !== undefined,
  ),
  refuses(
    "empty-stop-sequences",
    "A list of no stop sequence is refused",
    pull("stanford-crfm/helm", 584),
    (body) => Array.isArray(body["stop_sequences"]) && body["stop_sequences"].length === 0,
  ),
  refuses(
    "several-stop-sequences",
    "More than four stop sequences are refused, as in the OpenAI API",
    pull("BerriAI/litellm", 34589),
    (body) => list(body["stop_sequences"]).length > 4,
  ),
  refuses(
    "second-stop-sequence",
    "More than one stop sequence is refused",
    pull("BerriAI/litellm", 34589),
    (body) => list(body["stop_sequences"]).length > 1,
  ),
  refuses(
    "service-tier",
    "service_tier is refused",
    issue("Lore-Hex/quill-router", 130),
    (body) => body["service_tier"] !== undefined,
  ),
  refuses(
    "service-tier-standard-only",
    "The service tier standard_only is refused",
    issue("Lore-Hex/quill-router", 130),
    (body) => body["service_tier"] === "standard_only",
  ),
  refuses(
    "metadata",
    "metadata is refused",
    issue("Lore-Hex/quill-router", 130),
    (body) => body["metadata"] !== undefined,
  ),
  refuses(
    "null-user-id",
    "metadata.user_id null is refused",
    source,
    (body) => isObject(body["metadata"]) && body["metadata"]["user_id"] === null,
  ),
  refuses("thinking", "thinking is refused", issue("HenriGrimm/Minnow", 364), (body) => isObject(body["thinking"])),

  refuses("tools", "Tool definitions are refused", docs.tools, (body) => list(body["tools"]).length > 0),
  refuses(
    "empty-tools",
    "A list of no tools is refused, as in the OpenAI API",
    pull("vllm-project/vllm", 39780),
    (body) => Array.isArray(body["tools"]) && body["tools"].length === 0,
  ),
  refuses(
    "nested-tool-schemas",
    "A tool with a nested schema is refused",
    issue("lmstudio-ai/lmstudio-bug-tracker", 2236),
    (body) => objects(body["tools"]).some((tool) => isNested(tool)),
  ),
  refuses("tools-without-parameters", "A tool without parameters is refused", pull("microsoft/autogen", 6979), (body) =>
    objects(body["tools"]).some(
      (tool) =>
        isObject(tool["input_schema"]) &&
        Object.keys(isObject(tool["input_schema"]["properties"]) ? tool["input_schema"]["properties"] : {}).length ===
          0,
    ),
  ),
  refuses("many-tools", "More than 20 tools are refused", docs.tools, (body) => list(body["tools"]).length > 20),
  refuses("custom-tools", "A tool of the type custom is refused", docs.tools, (body) =>
    objects(body["tools"]).some((tool) => tool["type"] === "custom"),
  ),
  refuses("tools-without-description", "A tool without description is refused", docs.tools, (body) =>
    objects(body["tools"]).some((tool) => tool["description"] === undefined),
  ),
  refuses("alternatives-in-schemas", "A tool whose schema has anyOf is refused", docs.tools, (body) =>
    JSON.stringify(body["tools"] ?? []).includes('"anyOf"'),
  ),
  refuses("tool-choice", "Any tool_choice is refused", docs.tools, (body) => body["tool_choice"] !== undefined),
  refuses("tool-choice-auto", "tool_choice auto is refused", docs.tools, (body) => choice(body) === "auto"),
  refuses("tool-choice-none", "tool_choice none is refused", docs.tools, (body) => choice(body) === "none"),
  refuses("forced-tools", "tool_choice any and tool are refused", docs.tools, (body) =>
    ["any", "tool"].includes(choice(body)),
  ),
  refuses(
    "parallel-off",
    "disable_parallel_tool_use is refused",
    docs.tools,
    (body) => isObject(body["tool_choice"]) && body["tool_choice"]["disable_parallel_tool_use"] !== undefined,
  ),
  refuses("tool-results", "A tool_result is refused", docs.toolCalls, (body) =>
    blocks(body).some(isType("tool_result")),
  ),
  refuses(
    "parallel-tool-results",
    "Several tool results in one turn are refused",
    issue("deepseek-ai/DeepSeek-V3", 967),
    (body) => messages(body).some((message) => results(message).length > 1),
  ),
  refuses(
    "tool-results-in-another-order",
    "Tool results in another order than their calls are refused",
    issue("anthropics/claude-code", 21906),
    (body) =>
      messages(body).some((message, index, all) => {
        const calls = objects(all[index - 1]?.["content"]).filter(isType("tool_use"));
        const answers = results(message);
        return answers.length === calls.length && answers.some((one, at) => one["tool_use_id"] !== calls[at]?.["id"]);
      }),
  ),
  refuses("text-after-tool-results", "Text after tool results is refused", pull("apache/apisix", 13674), (body) =>
    messages(body).some((message) => results(message).length > 0 && objects(message["content"]).some(isType("text"))),
  ),
  refuses("string-tool-results", "A tool_result with a string is refused", docs.toolCalls, (body) =>
    blocks(body).some((block) => isType("tool_result")(block) && typeof block["content"] === "string"),
  ),
  refuses("block-tool-results", "A tool_result with blocks is refused", docs.toolCalls, (body) =>
    blocks(body).some((block) => isType("tool_result")(block) && Array.isArray(block["content"])),
  ),
  refuses("results-without-content", "A tool_result without content is refused", docs.toolCalls, (body) =>
    blocks(body).some((block) => isType("tool_result")(block) && block["content"] === undefined),
  ),
  refuses("error-results", "A tool_result with is_error is refused", docs.toolCalls, (body) =>
    blocks(body).some((block) => isType("tool_result")(block) && block["is_error"] !== undefined),
  ),
  refuses(
    "own-tool-calls",
    "The server's own answer is refused when it comes back",
    issue("anthropics/claude-code", 88536),
    (body) => blocks(body).some((block) => isType("tool_use")(block) && /^toolu_01\w{18}/.test(string(block["id"]))),
  ),
  refuses(
    "tool-calls-without-text",
    "An assistant turn of tool calls alone is refused",
    issue("BerriAI/litellm", 42186),
    (body) =>
      messages(body).some(
        (message) =>
          message["role"] === "assistant" &&
          Array.isArray(message["content"]) &&
          objects(message["content"]).every(isType("tool_use")),
      ),
  ),
];
