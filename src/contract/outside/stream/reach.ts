import { isObject, type JsonObject, type JsonValue } from "../../../model/json.ts";
import type { StreamPlan } from "./plan.ts";
import { chunksOf, type Wire } from "./wire.ts";

/** What streams made at random have to reach, or their agreement says little. */
export const everything: readonly string[] = [
  ...[
    "bash_code_execution_tool_result",
    "code_execution_tool_result",
    "container_upload",
    "redacted_thinking",
    "server_tool_use",
    "text",
    "text_editor_code_execution_tool_result",
    "thinking",
    "tool_search_tool_result",
    "tool_use",
    "web_fetch_tool_result",
    "web_search_tool_result",
  ].map((type) => `block "${type}"`),
  ...[
    "char_location",
    "content_block_location",
    "page_location",
    "search_result_location",
    "web_search_result_location",
  ].map((type) => `citation "${type}"`),
  ...[
    "cache_creation_input_tokens",
    "cache_read_input_tokens",
    "input_tokens",
    "output_tokens",
    "output_tokens_details",
    "server_tool_use",
  ].map((member) => `later usage ${member}`),
  ...Array.from({ length: 17 }, (_, plane) => `plane ${plane}`),
  "1 message_delta",
  "2 message_delta",
  "3 message_delta",
  "CRLF",
  "LF",
  "a call without any fragment",
  "a chunk for each byte",
  "a cut inside a character",
  "a cut inside a line end",
  "a fragment that ends inside a character",
  "a ping before the message starts",
  "a ping before the message stops",
  "no block",
].toSorted();

/** Which of {@link everything} one stream reaches. */
export function reachedBy({ events, message }: StreamPlan, wire: Wire): string[] {
  const content = (message["content"] as readonly JsonValue[]).filter(isObject);
  const deltas = events.flatMap(({ delta }) => (isObject(delta) ? [delta] : []));
  const ends = events.filter(({ type }) => type === "message_delta");
  const chunks = chunksOf(events, wire);
  const marks: Readonly<Record<string, boolean>> = {
    "a call without any fragment": events.some((_, at) => isSilentCall(events, at)),
    "a chunk for each byte": wire.cuts === "every",
    "a cut inside a character": chunks.some(([first = 0]) => first >> 6 === 0b10),
    "a cut inside a line end": wire.lineEnd === "\r\n" && chunks.some(([first]) => first === 10),
    "a fragment that ends inside a character": deltas.some((delta) => /[\ud800-\udbff]$/.test(fragmentOf(delta))),
    "a ping before the message starts": events[0]?.type === "ping",
    "a ping before the message stops": events.at(-2)?.type === "ping",
    "no block": content.length === 0,
  };
  return [
    ...Object.keys(marks).filter((mark) => marks[mark]),
    `${ends.length} message_delta`,
    wire.lineEnd === "\n" ? "LF" : "CRLF",
    ...content.map(({ type }) => `block ${JSON.stringify(type)}`),
    ...deltas.flatMap(({ citation }) => (isObject(citation) ? [`citation ${JSON.stringify(citation["type"])}`] : [])),
    ...ends.flatMap(({ usage }) => Object.keys(usage as JsonObject).map((member) => `later usage ${member}`)),
    ...Array.from(JSON.stringify(message), (char) => `plane ${(char.codePointAt(0) ?? 0) >> 16}`),
  ];
}

const fragmentOf = ({ text, partial_json }: JsonObject): string =>
  [text, partial_json].find((piece) => typeof piece === "string") ?? "";

function isSilentCall(events: StreamPlan["events"], at: number): boolean {
  const block = events[at]?.["content_block"];
  return isObject(block) && block["type"] === "tool_use" && events[at + 1]?.type === "content_block_stop";
}
