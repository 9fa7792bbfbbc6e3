import type { Fault } from "../deviation.ts";
import { both, change, drop, put, type Edit } from "../edit.ts";
import { isObject, objects, string, type Json } from "../json.ts";
import { edits, fault, writes } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

/** Changes each block of one type; it can be taken away or become anything. */
const blocks = (type: string, edit: Edit): Edit =>
  change("/content/*", (block) => (isObject(block) && block["type"] === type ? edit(block) : block));

const wrong = (id: string, title: string, edit: Edit, source: string = docs.create): Fault =>
  writes(id, title, source, edit);

/** Text with every character outside of ASCII spoiled. */
const spoiled = (text: string, by: string): string => text.replaceAll(/[^\0-\x7f]/gu, by);

/** Changes every text among the arguments of a call. */
const inArguments = (by: (words: string) => string): Edit =>
  change("/input", (input) =>
    isObject(input)
      ? Object.fromEntries(
          Object.entries(input).map(([name, value]) => [name, typeof value === "string" ? by(value) : value]),
        )
      : input,
  );

/** Each UTF-16 unit outside of ASCII as the six characters of its escape. */
const escaped = (text: string): string =>
  text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

export const responseFaults: readonly Fault[] = [
  fault("answers-201", "A message is answered with status 201", docs.create, {
    reply: (reply) => (reply.status === 200 ? { ...reply, status: 201 } : reply),
  }),
  wrong("drops-id", "The message has no id", drop("/id")),
  wrong("sends-null-id", "The id is null", put("/id", null)),
  wrong("sends-empty-id", "The id is empty", put("/id", "")),
  wrong("sends-number-as-id", "The id is a number", put("/id", 12345)),
  fault("repeats-message-id", "Every message has the same id", docs.create, { constantIds: ["message"] }),
  fault(
    "repeats-message-id-in-streams",
    "Every streamed message has the same id",
    docs.create,
    edits("message_start", put("/message/id", "msg_stream")),
  ),
  fault("derives-message-id-from-prompt", "Two answers to one prompt have the same id", docs.create, {
    message: (message, { body }) => put("/id", `msg_${JSON.stringify(body["messages"]).length}`)(message),
  }),
  wrong(
    "sends-openai-id",
    "The id has the prefix of the OpenAI API",
    change("/id", (old) => `chatcmpl-${string(old)}`),
    pull("theopenco/llmgateway", 3389),
  ),
  wrong("drops-type", "The message has no type", drop("/type"), issue("vllm-project/vllm", 45367)),
  wrong(
    "sends-openai-type",
    "The type is chat.completion",
    put("/type", "chat.completion"),
    issue("vllm-project/semantic-router", 2160),
  ),
  wrong("drops-role", "The message has no role", drop("/role"), issue("vllm-project/vllm", 45367)),
  wrong("sends-wrong-role", "The role is model", put("/role", "model")),
  wrong("drops-model", "The message has no model", drop("/model")),
  wrong("sends-null-model", "The model is null", put("/model", null)),
  wrong("sends-empty-model", "The model is empty", put("/model", "")),
  wrong("sends-object-as-model", "The model is an object", put("/model", { id: "obedient-1" })),
  wrong("drops-content", "The message has no content", drop("/content")),
  wrong("sends-null-content", "The content is null", put("/content", null), issue("BerriAI/litellm", 40857)),
  wrong(
    "sends-string-content",
    "The content is a string",
    change("/content", (old) =>
      objects(old)
        .map((block) => string(block["text"]))
        .join(""),
    ),
  ),
  wrong(
    "sends-object-content",
    "The content is one block instead of an array",
    change("/content", (old): Json => objects(old)[0] ?? {}),
  ),
  wrong("drops-block-type", "Content blocks have no type", drop("/content/*/type")),
  wrong(
    "sends-strings-as-blocks",
    "Content blocks are strings",
    change("/content/*", (block) => (isObject(block) ? string(block["text"]) : "")),
  ),
  wrong("drops-text", "A text block has no text", blocks("text", drop("/text")), pull("vllm-project/vllm", 22627)),
  wrong(
    "sends-null-text",
    "The text of a text block is null",
    blocks("text", put("/text", null)),
    pull("vllm-project/vllm", 22627),
  ),
  wrong(
    "sends-object-as-text",
    "The text of a text block is an object",
    blocks(
      "text",
      change("/text", (old) => ({ value: old ?? null })),
    ),
  ),
  wrong(
    "sends-replacement-characters",
    "Characters outside of ASCII come as U+FFFD",
    blocks(
      "text",
      change("/text", (old) => spoiled(string(old), "\ufffd")),
    ),
    pull("mattn/tensai", 110),
  ),
  wrong(
    "sends-replacement-characters-always",
    "Each text ends with U+FFFD",
    blocks(
      "text",
      change("/text", (old) => `${string(old)}\ufffd`),
    ),
    pull("mattn/tensai", 110),
  ),
  wrong(
    "begins-text-with-null",
    "Each text begins with NUL",
    blocks(
      "text",
      change("/text", (old) => `\0${string(old)}`),
    ),
    pull("Davidvandijcke/coarse", 34),
  ),
  wrong(
    "ends-text-with-escape",
    "Each text ends with an ANSI escape sequence",
    blocks(
      "text",
      change("/text", (old) => `${string(old)}\u001b[0m`),
    ),
    issue("containers/ramalama", 1200),
  ),
  wrong(
    "ends-text-with-template-token",
    "Each text ends with the token that ends a turn",
    blocks(
      "text",
      change("/text", (old) => `${string(old)}<|im_end|>`),
    ),
    issue("logancyang/obsidian-copilot", 2284),
  ),
  wrong(
    "leaves-raw-call-in-text",
    "The text before a call has it as the model wrote it",
    (message) => {
      const content = objects(message["content"]);
      const call = content.find((block) => block["type"] === "tool_use");
      if (!call) return message;
      const text = `<tool_call>${JSON.stringify({ name: call["name"] })}</tool_call>`;
      return { ...message, content: [{ type: "text", text }, ...content] };
    },
    pull("XNet-NGO/aiope", 117),
  ),
  wrong(
    "sends-question-marks",
    "Characters outside of ASCII come as question marks",
    blocks(
      "text",
      change("/text", (old) => spoiled(string(old), "?")),
    ),
    issue("api7/aisix", 111),
  ),
  wrong(
    "drops-astral-characters",
    "Characters beyond the basic plane are lost",
    blocks(
      "text",
      change("/text", (old) => string(old).replaceAll(/[\u{10000}-\u{10ffff}]/gu, "")),
    ),
    issue("api7/aisix", 111),
  ),
  wrong(
    "sends-misread-utf8",
    "UTF-8 is taken for Latin-1",
    blocks(
      "text",
      change("/text", (old) => Buffer.from(string(old), "utf8").toString("latin1")),
    ),
    issue("api7/aisix", 111),
  ),
  wrong(
    "escapes-markup",
    "Less-than signs and ampersands of a text come as character references",
    blocks(
      "text",
      change("/text", (old) => string(old).replaceAll("&", "&amp;").replaceAll("<", "&lt;")),
    ),
    issue("codota/tabnine-vscode", 1602),
  ),
  wrong(
    "joins-lines",
    "The line breaks of a text come as spaces",
    blocks(
      "text",
      change("/text", (old) => string(old).replaceAll("\n", " ")),
    ),
    issue("spring-ai-community/spring-ai-agentcore", 11),
  ),
  wrong("drops-tool-use-id", "A tool call has no id", blocks("tool_use", drop("/id"))),
  wrong(
    "sends-illegal-tool-use-id",
    "The id of a tool call has illegal characters",
    blocks(
      "tool_use",
      change("/id", (old) => `call:${string(old)}|1`),
    ),
    pull("theopenco/llmgateway", 3389),
  ),
  wrong(
    "spoils-tool-input",
    "Characters of a tool's input come as U+FFFD",
    blocks(
      "tool_use",
      change("/input", (old) => JSON.parse(JSON.stringify(old).replaceAll("Paris", "Pari\uFFFD")) as Json),
    ),
    pull("farion1231/cc-switch", 1923),
  ),
  fault("repeats-tool-use-id", "All tool calls have the same id", issue("NVIDIA-NeMo/Switchyard", 502), {
    constantIds: ["tool"],
  }),
  wrong("drops-tool-use-name", "A tool call has no name", blocks("tool_use", drop("/name")), docs.toolCalls),
  wrong(
    "sends-empty-tool-use-name",
    "The name of a tool call is empty",
    blocks("tool_use", put("/name", "")),
    docs.toolCalls,
  ),
  wrong(
    "sends-string-as-tool-input",
    "The input of a tool call is a string of JSON",
    blocks(
      "tool_use",
      change("/input", (old) => JSON.stringify(old)),
    ),
    docs.toolCalls,
  ),
  wrong(
    "sends-array-as-tool-input",
    "The input of a tool call is an array",
    blocks(
      "tool_use",
      change("/input", (old) => [old ?? null]),
    ),
    issue("zai-org/zai-coding-plugins", 14),
  ),
  wrong(
    "sends-null-as-tool-input",
    "The input of a tool call is null",
    blocks("tool_use", put("/input", null)),
    docs.toolCalls,
  ),
  wrong("drops-tool-input", "A tool call has no input", blocks("tool_use", drop("/input")), docs.toolCalls),
  wrong("drops-stop-reason", "The message has no stop_reason", drop("/stop_reason"), docs.stopReasons),
  wrong(
    "sends-null-stop-reason",
    "The stop_reason is null",
    put("/stop_reason", null),
    issue("ankitcharolia/kiro-gateway", 74),
  ),
  wrong("sends-number-as-stop-reason", "The stop_reason is a number", put("/stop_reason", 1), docs.stopReasons),
  wrong(
    "sends-openai-stop-reason",
    "The stop_reason is a finish_reason of the OpenAI API",
    change(
      "/stop_reason",
      (old) =>
        ({ end_turn: "stop", stop_sequence: "stop", max_tokens: "length", tool_use: "tool_calls" })[string(old)] ??
        "stop",
    ),
    pull("theopenco/llmgateway", 2974),
  ),
  wrong(
    "sends-unknown-stop-reason",
    "The stop_reason is an unpublished value",
    put("/stop_reason", "finished"),
    docs.stopReasons,
  ),
  wrong(
    "drops-stop-sequence",
    "The message has no stop_sequence",
    drop("/stop_sequence"),
    issue("sgl-project/sglang", 40529),
  ),
  wrong("sends-number-as-stop-sequence", "The stop_sequence is a number", put("/stop_sequence", 0), docs.create),
  wrong("drops-usage", "The message has no usage", drop("/usage"), docs.create),
  wrong("sends-null-usage", "The usage is null", put("/usage", null), docs.create),
  wrong("sends-number-as-usage", "The usage is a number", put("/usage", 12), docs.create),
  wrong(
    "sends-strings-as-cache-counters",
    "Cache counters are strings",
    both(put("/usage/cache_creation_input_tokens", "0"), put("/usage/cache_read_input_tokens", "0")),
    docs.caching,
  ),
  wrong("sends-number-as-service-tier", "The service tier of the usage is a number", put("/usage/service_tier", 1)),
  wrong(
    "sends-string-as-stop-details",
    "The stop_details are a string",
    put("/stop_details", "none"),
    docs.stopReasons,
  ),
  wrong("sends-string-as-container", "The container is a string", put("/container", "container_1")),
  wrong(
    "sends-object-as-citations",
    "The citations of a text block are an object",
    blocks("text", put("/citations", {})),
  ),
  wrong(
    "sends-string-as-caller",
    "The caller of a tool call is a string",
    blocks("tool_use", put("/caller", "direct")),
    docs.toolCalls,
  ),
  wrong(
    "begins-with-empty-text",
    "An empty text block stands before the other blocks",
    (message) => ({ ...message, content: [{ type: "text", text: "" }, ...objects(message["content"])] }),
    issue("anthropics/claude-code", 88536),
  ),
  wrong(
    "spoils-characters-in-arguments",
    "Characters outside of ASCII are U+FFFD in the arguments of a call",
    blocks(
      "tool_use",
      inArguments((words) => spoiled(words, "\ufffd")),
    ),
    pull("farion1231/cc-switch", 1923),
  ),
  wrong(
    "escapes-characters-in-arguments",
    "Characters outside of ASCII are escaped twice in the arguments of a call",
    blocks("tool_use", inArguments(escaped)),
    docs.toolCalls,
  ),
  fault(
    "spoils-joined-characters-in-streams",
    "Characters outside of the basic plane come as question marks in a stream",
    pull("musistudio/claude-code-router", 1672),
    {
      message: (message, { streaming }) =>
        streaming
          ? blocks(
              "text",
              change("/text", (old) => string(old).replaceAll(/[\u{10000}-\u{10ffff}]/gu, "?")),
            )(message)
          : message,
    },
  ),
];
