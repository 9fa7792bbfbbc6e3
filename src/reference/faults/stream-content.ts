import type { Deviation, Fault } from "../deviation.ts";
import { change, drop, put } from "../edit.ts";
import { type StreamEvent } from "../events.ts";
import { isObject, string, type Json, type JsonObject } from "../json.ts";
import { edits, fault, replaces } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const start = "content_block_start";
const delta = "content_block_delta";
const stop = "content_block_stop";

const member = (body: JsonObject, name: string): JsonObject => (isObject(body[name]) ? body[name] : {});
const typeOfBlock = ({ body }: StreamEvent): Json | undefined => member(body, "content_block")["type"];
const typeOfDelta = ({ body }: StreamEvent): Json | undefined => member(body, "delta")["type"];

/** Edits the starts of blocks of one type. */
const starts = (type: string, edit: (body: JsonObject) => JsonObject): Deviation =>
  replaces(start, (one) => [typeOfBlock(one) === type ? { name: start, body: edit(one.body) } : one]);
/** Edits the deltas of one type. */
const deltas = (type: string, edit: (body: JsonObject) => JsonObject): Deviation =>
  replaces(delta, (one) => [typeOfDelta(one) === type ? { name: delta, body: edit(one.body) } : one]);

/** The arguments of a tool call; none where the call was cut. */
function parsed(json: string): Json {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return {};
  }
}

/** Deltas of one kind with their joined text in the start of their block, and left out where asked. */
function inStart(name: "text" | "input", keepDeltas: boolean): Deviation {
  const type = name === "text" ? "text_delta" : "input_json_delta";
  const source = name === "text" ? "text" : "partial_json";
  return {
    events: (events) => {
      const joined = (index: Json | undefined): string =>
        events
          .filter((one) => typeOfDelta(one) === type && one.body["index"] === index)
          .map(({ body }) => string(isObject(body["delta"]) ? body["delta"][source] : undefined))
          .join("");
      return events.flatMap((one): StreamEvent[] => {
        if (typeOfDelta(one) === type && !keepDeltas) return [];
        const block = name === "text" ? "text" : "tool_use";
        if (one.name !== start || typeOfBlock(one) !== block) return [one];
        const text = joined(one.body["index"]);
        const value: Json = name === "text" ? text : parsed(text);
        return [{ name: start, body: put(`/content_block/${name}`, value)(one.body) }];
      });
    },
  };
}

/** The fragments of a tool call's JSON, changed as a whole. */
const toolJson = (by: (json: string) => string): Deviation => ({
  events: (events) =>
    events.flatMap((one, at): StreamEvent[] => {
      if (typeOfDelta(one) !== "input_json_delta") return [one];
      const next = events[at + 1];
      if (next?.name !== stop) return [];
      const json = events
        .filter((each) => typeOfDelta(each) === "input_json_delta" && each.body["index"] === one.body["index"])
        .map(({ body }) => string(member(body, "delta")["partial_json"]))
        .join("");
      return [{ name: delta, body: put("/delta/partial_json", by(json))(one.body) }];
    }),
});

/** The texts of the deltas of each block, changed together. */
const deltasOfText = (by: (texts: readonly string[]) => readonly string[]): Deviation => ({
  events: (events) =>
    events.flatMap((one, at): StreamEvent[] => {
      if (typeOfDelta(one) !== "text_delta") return [one];
      if (typeOfDelta(events[at + 1] ?? one) === "text_delta" && events[at + 1]) return [];
      const texts = events
        .filter((each) => typeOfDelta(each) === "text_delta" && each.body["index"] === one.body["index"])
        .map(({ body }) => string(member(body, "delta")["text"]));
      return by(texts).map((text) => ({ name: delta, body: put("/delta/text", text)(one.body) }));
    }),
});

/** What block events hold. */
export const streamContentFaults: readonly Fault[] = [
  fault(
    "drops-block-from-start",
    "content_block_start holds no block",
    docs.streaming,
    edits(start, drop("/content_block")),
  ),
  fault(
    "drops-type-from-block-start",
    "The block of content_block_start has no type",
    docs.streaming,
    edits(start, drop("/content_block/type")),
  ),
  fault(
    "drops-text-from-block-start",
    "A text block starts without text",
    docs.streaming,
    starts("text", drop("/content_block/text")),
  ),
  fault(
    "drops-id-from-tool-block-start",
    "A tool block starts without id",
    docs.streaming,
    starts("tool_use", drop("/content_block/id")),
  ),
  fault(
    "drops-name-from-tool-block-start",
    "A tool block starts without name",
    docs.streaming,
    starts("tool_use", drop("/content_block/name")),
  ),
  fault(
    "drops-input-from-tool-block-start",
    "A tool block starts without input",
    docs.streaming,
    starts("tool_use", drop("/content_block/input")),
  ),
  fault(
    "sends-string-in-tool-block-start",
    "A tool block starts with a string as input",
    docs.streaming,
    starts("tool_use", put("/content_block/input", "")),
  ),
  fault(
    "drops-thinking-from-block-start",
    "A thinking block starts without thinking",
    docs.thinking,
    starts("thinking", drop("/content_block/thinking")),
  ),
  fault(
    "sends-text-in-block-start",
    "A text block starts with its text, and has no deltas",
    docs.streaming,
    inStart("text", false),
  ),
  fault(
    "sends-text-in-start-and-deltas",
    "A text block starts with its text, and repeats it in deltas",
    docs.streaming,
    inStart("text", true),
  ),
  fault(
    "sends-tool-input-in-block-start",
    "A tool block starts with its input, and has no deltas",
    pull("earendil-works/pi", 2593),
    inStart("input", false),
  ),
  fault(
    "sends-tool-input-in-start-and-deltas",
    "A tool block starts with its input, and repeats it in deltas",
    docs.streaming,
    inStart("input", true),
  ),
  fault("drops-delta", "content_block_delta holds no delta", docs.streaming, edits(delta, drop("/delta"))),
  fault("drops-index-from-deltas", "content_block_delta has no index", docs.streaming, edits(delta, drop("/index"))),
  fault("drops-delta-type", "A delta has no type", docs.streaming, edits(delta, drop("/delta/type"))),
  fault("drops-delta-text", "A text_delta has no text", docs.streaming, deltas("text_delta", drop("/delta/text"))),
  fault(
    "sends-null-delta-text",
    "The text of a text_delta is null",
    docs.streaming,
    deltas("text_delta", put("/delta/text", null)),
  ),
  fault(
    "sends-object-as-partial-json",
    "The partial_json of a delta is an object",
    docs.streaming,
    deltas("input_json_delta", put("/delta/partial_json", {})),
  ),
  fault(
    "drops-partial-json",
    "An input_json_delta has no partial_json",
    docs.streaming,
    deltas("input_json_delta", drop("/delta/partial_json")),
  ),
  fault(
    "sends-input-as-delta",
    "An input_json_delta has input instead of partial_json",
    pull("decolua/9router", 2248),
    deltas("input_json_delta", (body) => put("/delta/input", {})(drop("/delta/partial_json")(body))),
  ),
  fault(
    "sends-text-deltas-in-tool-block",
    "The JSON of a tool call comes as text_delta",
    pull("BerriAI/litellm", 33315),
    deltas("input_json_delta", (body) => ({
      ...body,
      delta: { type: "text_delta", text: string(member(body, "delta")["partial_json"]) },
    })),
  ),
  fault(
    "sends-json-deltas-in-text-block",
    "Text comes as input_json_delta",
    pull("BerriAI/litellm", 33315),
    deltas("text_delta", (body) => ({
      ...body,
      delta: { type: "input_json_delta", partial_json: string(member(body, "delta")["text"]) },
    })),
  ),
  fault(
    "sends-text-deltas-in-thinking-block",
    "Thinking comes as text_delta",
    pull("BerriAI/litellm", 33315),
    deltas("thinking_delta", (body) => ({
      ...body,
      delta: { type: "text_delta", text: string(member(body, "delta")["thinking"]) },
    })),
  ),
  fault(
    "cuts-tool-json",
    "The JSON of a tool call lacks its end",
    issue("BerriAI/litellm", 32686),
    toolJson((json) => json.slice(0, -1)),
  ),
  fault(
    "repeats-tool-json",
    "The JSON of a tool call comes twice",
    pull("BerriAI/litellm", 15315),
    toolJson((json) => json + json),
  ),
  fault(
    "sends-python-as-tool-json",
    "The JSON of a tool call has single quotes",
    docs.streaming,
    toolJson((json) => json.replaceAll('"', "'")),
  ),
  fault(
    "sends-array-as-tool-json",
    "The JSON of a tool call is an array",
    issue("zai-org/zai-coding-plugins", 14),
    toolJson((json) => `[${json}]`),
  ),
  fault(
    "sends-null-as-tool-json",
    "The JSON of a call without arguments is null",
    pull("microsoft/autogen", 6979),
    toolJson((json) => json || "null"),
  ),
  fault(
    "spoils-characters-in-deltas",
    "Characters outside of ASCII come as U+FFFD in deltas",
    pull("farion1231/cc-switch", 1923),
    deltas(
      "text_delta",
      change("/delta/text", (old) => string(old).replaceAll(/[^\0-\x7f]/gu, "\ufffd\ufffd")),
    ),
  ),
  fault(
    "ends-deltas-with-replacement-character",
    "A delta ends with U+FFFD",
    pull("musistudio/claude-code-router", 1672),
    deltas(
      "text_delta",
      change("/delta/text", (old) => `${string(old)}\ufffd`),
    ),
  ),
  fault(
    "splits-characters-over-deltas",
    "A character beyond the basic plane is cut in two halves, one a delta",
    issue("elizaOS/eliza", 30904),
    deltasOfText((texts) => texts.join("").split(/(?=[\udc00-\udfff])/)),
  ),
  fault("loses-first-delta", "The first text_delta of a block is lost", issue("BerriAI/litellm", 30765), {
    events: (events) =>
      events.filter((one, index) => typeOfDelta(one) !== "text_delta" || events[index - 1]?.name === delta),
  }),
  fault(
    "calls-text-deltas-text",
    "The type of a text_delta is text",
    docs.streaming,
    deltas("text_delta", put("/delta/type", "text")),
  ),
  fault("sends-deltas-twice", "Each text_delta comes twice", docs.streaming, {
    deltaSize: 3,
    ...deltasOfText((texts) => texts.flatMap((text) => [text, text])),
  }),
  fault("sends-cumulative-deltas", "Each text_delta holds all of the text so far", docs.streaming, {
    deltaSize: 3,
    ...deltasOfText((texts) => texts.map((_, index) => texts.slice(0, index + 1).join(""))),
  }),
  fault("swaps-deltas", "The second text_delta comes before the first", docs.streaming, {
    deltaSize: 3,
    ...deltasOfText(([first = "", second = "", ...others]) => [second, first, ...others]),
  }),
  fault("loses-end-of-long-stream", "Text after the first hundred text_deltas is lost", docs.streaming, {
    deltaSize: 3,
    ...deltasOfText((texts) => texts.slice(0, 100)),
  }),
  fault("loses-delta-in-the-middle", "The second text_delta is lost", issue("BerriAI/litellm", 30765), {
    deltaSize: 3,
    ...deltasOfText((texts) => texts.filter((_, index) => index !== 1 || texts.length < 3)),
  }),
];
