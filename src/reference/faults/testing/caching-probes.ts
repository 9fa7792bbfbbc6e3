import { signatureOf } from "../../identifiers.ts";
import type { Json, JsonObject } from "../../json.ts";

const user = (content: Json): JsonObject => ({ role: "user", content });
const text = (words: string): JsonObject => ({ type: "text", text: words });
const kind: JsonObject = { type: "ephemeral" };
const hour: JsonObject = { type: "ephemeral", ttl: "1h" };
const marked = (block: JsonObject, mark: Json = kind): JsonObject => ({ ...block, cache_control: mark });
const withMark = (mark: Json): JsonObject => ({ messages: [user([marked(text("Hello"), mark)])] });

const tool: JsonObject = { name: "clock", input_schema: { type: "object", properties: {} } };
const call: JsonObject = { type: "tool_use", id: "a", name: "clock", input: {} };
const result: JsonObject = { type: "tool_result", tool_use_id: "a", content: "Noon." };
const image: JsonObject = { type: "image", source: { type: "base64", media_type: "image/png", data: "iVBORw0KGgo=" } };
const thinking: JsonObject = { type: "thinking", thinking: "A greeting.", signature: signatureOf("A greeting.") };

const conversation = (words: JsonObject): JsonObject => ({
  tools: [marked(tool)],
  system: [marked(text("Be terse."))],
  messages: [user("Hello"), { role: "assistant", content: [marked(call)] }, user([marked(result), words])],
});
const thought = (block: JsonObject, last: JsonObject): JsonObject => ({
  messages: [user("Hello"), { role: "assistant", content: [block, text("Hi.")] }, user([last])],
});

/** Members of requests with marks that are right. */
export const membersWithMarks: readonly JsonObject[] = [
  withMark(kind),
  withMark(null),
  withMark(hour),
  { ...withMark(kind), cache_control: kind },
  { system: [marked(text("Be terse."))] },
  conversation(text("Hello")),
  { messages: [user([marked(image)])] },
  thought(thinking, marked(text("Hello"))),
];

const long = user([marked(text("tree ".repeat(1200)))]);
const night = user([marked(text("lake ".repeat(1200)), hour), text("Hello")]);
const late: JsonObject = { role: "system", content: "Be terse." };

/** Members of requests with marks that are wrong, and of long ones, whose answers turn on what came before. */
export const membersWithOtherMarks: readonly JsonObject[] = [
  ...["ephemeral", {}, { type: "persistent" }, { ...kind, ttl: "10m" }].map(withMark),
  conversation(marked(text("Hello"))),
  { ...withMark(hour), system: [marked(text("Be terse."))] },
  thought(marked(thinking), text("Hello")),
  { max_tokens: 0, stream: true },
  { messages: [long] },
  { messages: [long] },
  { messages: [long, late] },
  { messages: [night], max_tokens: 0 },
  { messages: [night] },
];

const words = "fern ".repeat(1200);
const answered = (...content: JsonObject[]): JsonObject => ({
  tools: [tool],
  messages: [user("Hello"), { role: "assistant", content: [call] }, user(content)],
});
const document: JsonObject = { type: "document", source: { type: "text", media_type: "text/plain", data: words } };

/** Members of requests that are long up to their only mark, one for each place that it may have. */
export const membersWithLongMarks: readonly JsonObject[] = [
  { system: [marked(text(words))] },
  { system: [text(words)], cache_control: kind },
  { tools: [marked({ ...tool, description: words })] },
  { messages: [user([marked(text(words)), text("Hello")])] },
  answered(marked({ ...result, content: words })),
  { messages: [user([marked(document), text("Hello")])] },
];
