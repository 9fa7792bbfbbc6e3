import type { Deviation, Fault } from "../deviation.ts";
import { both, change, drop, put, type Edit } from "../edit.ts";
import type { Generation } from "../generate.ts";
import { isObject, objects, string, type Json, type JsonObject } from "../json.ts";
import { invalid } from "../refusal.ts";
import { isServerBlock } from "../server-tools/declared.ts";
import { fault, refuses } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

type BlockEdit = (block: JsonObject) => Json;

/** Edits the blocks of one type, in turns and in tool results. */
function blocksOf(type: string, by: BlockEdit): Edit {
  const one = (block: Json | undefined): Json | undefined =>
    isObject(block) && block["type"] === type ? by(block) : block;
  return both(change("/messages/*/content/*", one), change("/messages/*/content/*/content/*", one));
}

const note = (words: string): JsonObject => ({ type: "text", text: words });

/** What becomes of the body both where it is answered and where it is counted. */
const everywhere = (edit: Edit): Deviation => ({ forgets: edit, counts: edit });

/** A PDF whose file is taken for its text. */
const asText = (block: JsonObject): JsonObject => {
  const source = isObject(block["source"]) ? block["source"] : {};
  if (source["type"] !== "base64") return block;
  return { ...block, source: { type: "text", media_type: "text/plain", data: string(source["data"]) } };
};

/** Media that reach the model as something else. */
const mediaFaults: readonly Fault[] = [
  fault("replaces-images-by-a-note", "In place of an image, the model gets a note that there was one", docs.vision, {
    forgets: blocksOf("image", () => note("[Image omitted: model does not support images]")),
  }),
  fault(
    "reads-images-as-text",
    "The model gets the base64 of an image as text",
    pull("orangeboyChen/codebuddy2api", 151),
    everywhere(blocksOf("image", (block) => note(JSON.stringify(block)))),
  ),
  fault("reads-pdfs-as-text", "The model gets the base64 of a PDF as text", docs.pdf, {
    forgets: blocksOf("document", asText),
  }),
  fault("forgets-document-titles", "The title of a document does not reach the model", docs.citations, {
    forgets: blocksOf("document", drop("/title")),
  }),
  fault("forgets-document-contexts", "The context of a document does not reach the model", docs.citations, {
    forgets: blocksOf("document", drop("/context")),
  }),
];

const historyFaults: readonly Fault[] = [
  fault("forgets-call-inputs", "What a tool was called with does not reach the model", docs.toolCalls, {
    forgets: blocksOf("tool_use", put("/input", {})),
  }),
  refuses(
    "more-than-twenty-messages",
    "A conversation of more than twenty messages is refused",
    docs.create,
    ({ messages }) => objects(messages).length > 20,
  ),
];

const unmarked = drop("/cache_control");

/** Places whose marks are taken and do nothing. */
const cacheFaults: readonly Fault[] = (
  [
    ["system", "the system prompt", issue("mnfst/llm-gateway", 1871), drop("/system/*/cache_control")],
    ["tools", "tools", pull("MAXeaglet/commandcode-proxy", 5), drop("/tools/*/cache_control")],
    ["requests", "the request itself", docs.caching, unmarked],
    ["texts", "texts", docs.caching, blocksOf("text", unmarked)],
    ["tool-results", "tool results", docs.caching, blocksOf("tool_result", unmarked)],
    ["documents", "documents", docs.caching, blocksOf("document", unmarked)],
  ] as const
).map(([id, place, source, edit]) =>
  fault(`ignores-cache-marks-of-${id}`, `A cache_control of ${place} does nothing`, source, { forgets: edit }),
);

const refusedMarks: readonly Fault[] = [
  refuses("cache-control-of-documents", "A cache_control of a document is refused", docs.caching, ({ messages }) =>
    objects(messages).some(({ content }) =>
      objects(content).some((block) => block["type"] === "document" && "cache_control" in block),
    ),
  ),
];

const [written, read] = ["cache_creation_input_tokens", "cache_read_input_tokens"] as const;

/** A usage in which a cache took and gave nothing. */
const uncached = (old: Json | undefined): Json | undefined => {
  if (!isObject(old) || typeof old["input_tokens"] !== "number") return old;
  const all = [old["input_tokens"], old[written], old[read]].map((count) => Number(count ?? 0));
  const byLife = { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 };
  return { ...old, input_tokens: all.reduce((sum, one) => sum + one), [written]: 0, [read]: 0, cache_creation: byLife };
};

const usageFaults: readonly Fault[] = [
  fault("counts-no-cache-in-streams", "The cache counters of a stream are always 0", docs.streaming, {
    events: (events) =>
      events.map(({ name, body }) => ({
        name,
        body: both(change("/message/usage", uncached), change("/usage", uncached))(body),
      })),
  }),
];

const isWebSearch = (tool: Json): boolean => isObject(tool) && string(tool["type"]).startsWith("web_search_");
const withoutSearch = change("/tools", (tools) =>
  Array.isArray(tools) ? tools.filter((tool) => !isWebSearch(tool)) : tools,
);

/** The answer up to the first call of a tool of the server, which stays open. */
function pausedEarly(generation: Generation): Generation {
  const first = generation.blocks.findIndex(
    (block) => block.type === "whole" && block.block["type"] === "server_tool_use",
  );
  if (first < 0) return generation;
  const blocks = generation.blocks.slice(0, first + 1);
  return { ...generation, blocks, stopReason: "pause_turn", stopSequence: null, unsaid: "" };
}

const goesOn = ({ messages }: JsonObject): boolean =>
  isServerBlock(objects(objects(messages).at(-1)?.["content"]).at(-1) ?? {});

const serverToolFaults: readonly Fault[] = [
  fault("drops-web-search", "A web search is taken, and the model never gets it", pull("weave-os/router", 1092), {
    forgets: (body) => (objects(body["tools"]).some(isWebSearch) ? drop("/tool_choice")(withoutSearch(body)) : body),
  }),
  fault("fails-on-forced-web-search", "A choice of a web search crashes the server", docs.tools, {
    refuses: ({ body }) =>
      isObject(body["tool_choice"]) && body["tool_choice"]["name"] === "web_search"
        ? { rule: "refused", status: 500, type: "api_error", message: "Internal server error" }
        : undefined,
  }),
  fault(
    "refuses-open-calls-of-a-pause",
    "An answer that paused before the result of a call is refused when it comes back",
    docs.stopReasons,
    {
      generation: pausedEarly,
      refuses: ({ body }) =>
        goesOn(body) ? invalid("refused", "messages: a last assistant turn is not supported") : undefined,
    },
  ),
];

/** What is taken and does not reach the model as it is, or has no effect there. */
export const droppedFaults: readonly Fault[] = [
  ...mediaFaults,
  ...historyFaults,
  ...cacheFaults,
  ...refusedMarks,
  ...usageFaults,
  ...serverToolFaults,
];
