import type { Fault } from "../deviation.ts";
import { change, drop, put, type Edit } from "../edit.ts";
import type { StreamEvent } from "../events.ts";
import type { Generation } from "../generate.ts";
import { isObject, objects, type Json, type JsonObject } from "../json.ts";
import { among, unless } from "./kinds.ts";
import { accepts, fault, refuses, writes } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const blocks = (edit: Edit): Edit =>
  change("/content/*", (block) => (isObject(block) && block["type"] === "thinking" ? edit(block) : block));
const deltaType = ({ body }: StreamEvent): unknown => (isObject(body["delta"]) ? body["delta"]["type"] : undefined);
const isSignature = (one: StreamEvent): boolean => deltaType(one) === "signature_delta";

/** Moves each signature_delta behind the given number of events that follow it, or before those that precede it. */
function moved(events: readonly StreamEvent[], by: number): StreamEvent[] {
  const next = [...events];
  for (const one of events.filter((each) => isSignature(each))) {
    const at = next.indexOf(one);
    next.splice(at, 1);
    next.splice(at + by, 0, one);
  }
  return next;
}

/** The first delta of a thinking block becomes its signature. */
function signatureFirst(events: readonly StreamEvent[]): StreamEvent[] {
  const signatures = events.filter((one) => isSignature(one));
  return events.flatMap((one) => {
    if (isSignature(one)) return [];
    const block =
      one.name === "content_block_start" && isObject(one.body["content_block"]) ? one.body["content_block"] : {};
    const own = signatures.filter(({ body }) => body["index"] === one.body["index"]);
    return block["type"] === "thinking" ? [one, ...own] : [one];
  });
}

export const thinkingFaults: readonly Fault[] = [
  writes("drops-thinking-text", "A thinking block has no thinking", docs.thinking, blocks(drop("/thinking"))),
  writes(
    "sends-null-thinking",
    "The thinking of a thinking block is null",
    docs.thinking,
    blocks(put("/thinking", null)),
  ),
  writes(
    "drops-signature",
    "A thinking block has no signature",
    pull("ggml-org/llama.cpp", 18551),
    blocks(drop("/signature")),
  ),
  writes(
    "sends-null-signature",
    "The signature of a thinking block is null",
    pull("BerriAI/litellm", 38153),
    blocks(put("/signature", null)),
  ),
  fault("drops-signature-delta", "A streamed thinking block gets no signature_delta", pull("InternLM/lmdeploy", 4851), {
    events: (events) => events.filter((one) => !isSignature(one)),
  }),
  fault("sends-two-signature-deltas", "A streamed thinking block gets two signature_deltas", docs.thinking, {
    events: (events) => events.flatMap((one) => (isSignature(one) ? [one, one] : [one])),
  }),
  fault("sends-signature-first", "The signature_delta comes before the thinking", docs.thinking, {
    events: signatureFirst,
  }),
  fault("sends-signature-after-block", "The signature_delta comes after the end of its block", docs.thinking, {
    events: (events) => moved(events, 1),
  }),
  fault("sends-signature-in-start", "The signature stands in content_block_start", issue("MadAppGang/claudish", 102), {
    events: (events) => {
      const signature = events.find((one) => isSignature(one))?.body["delta"];
      if (!isObject(signature)) return events;
      return events
        .filter((one) => !isSignature(one))
        .map(({ name, body }) => ({
          name,
          body: change("/content_block/signature", (old) => (old === undefined ? old : signature["signature"]))(body),
        }));
    },
  }),
  fault("sends-thinking-in-start", "The thinking stands in content_block_start", docs.thinking, {
    events: (events) => events.map((one) => startWith(one)),
  }),
  fault("sends-thinking-as-tags", "Thinking comes as tags in the text", pull("Rfym21/Qwen2API", 121), {
    generation: (generation) => ({
      ...generation,
      blocks: generation.blocks.map((block) =>
        block.type === "thinking" ? { type: "text", text: `<think>${block.thinking}</think>` } : block,
      ),
    }),
  }),
  fault("ignores-thinking", "thinking never reaches the model", pull("raullenchai/Rapid-MLX", 1478), {
    forgets: drop("/thinking"),
  }),
  refuses("adaptive-thinking", "Adaptive thinking is refused", docs.adaptive, (body) => typeOf(body) === "adaptive"),
  fault("thinks-though-disabled", "Disabled thinking is lost: the model thinks", pull("BerriAI/litellm", 34589), {
    forgets: change("/thinking", (old) => (isObject(old) && old["type"] === "disabled" ? { type: "adaptive" } : old)),
  }),
  refuses(
    "thinking-sent-back",
    "A thinking block in the history is refused",
    issue("open-webui/open-webui", 29799),
    (body) => blocksOf(body).some(isThought),
  ),
  refuses(
    "history-without-thinking",
    "With thinking enabled, each assistant turn has to begin with a thinking block",
    issue("NousResearch/hermes-agent", 17992),
    (body) =>
      typeOf(body) === "enabled" &&
      objects(body["messages"]).some(({ role, content }) => role === "assistant" && !objects(content).some(isThought)),
  ),
  fault("accepts-forged-thinking", "Signatures are not verified", docs.thinking, { skips: ["thinking-signature"] }),
  writes(
    "sends-empty-signature",
    "The signature of a thinking block is empty",
    pull("BerriAI/litellm", 38153),
    blocks(put("/signature", "")),
  ),
  fault("thinks-after-the-answer", "The thinking comes behind the answer", issue("ollama/ollama", 17101), {
    generation: (generation) => ({
      ...generation,
      blocks: generation.blocks.toSorted(
        (one, other) => Number(one.type === "thinking") - Number(other.type === "thinking"),
      ),
    }),
  }),
  fault(
    "sends-empty-text-before-thinking",
    "An empty text comes before the thinking",
    issue("BerriAI/litellm", 30765),
    {
      generation: (generation) =>
        generation.blocks[0]?.type === "thinking"
          ? { ...generation, blocks: [{ type: "text", text: "" }, ...generation.blocks] }
          : generation,
    },
  ),
  refuses("thinking-display", "display is refused as an unknown member", docs.thinking, (body) =>
    isObject(body["thinking"]) ? body["thinking"]["display"] !== undefined : false,
  ),
  fault("shows-omitted-thinking", "Thinking is shown although display is omitted", docs.thinking, {
    forgets: drop("/thinking/display"),
  }),
  accepts(
    "unknown-thinking-display",
    "display may be any word",
    docs.thinking,
    "/thinking/display",
    unless(among("summarized", "omitted", null)),
  ),
  fault("accepts-forced-tool-with-thinking", "Thinking goes together with a forced tool", docs.tools, {
    skips: ["thinking-with-forced-tool"],
  }),
  fault(
    "stops-in-thinking",
    "A stop sequence ends the answer while the model thinks",
    issue("sgl-project/sglang", 40529),
    {
      generation: (generation, { body }) => stopped(generation, stringsOf(body["stop_sequences"])),
    },
  ),
  fault("counts-no-thinking", "Much is thought, and not counted", docs.thinking, {
    generation: (generation) => ({
      ...generation,
      blocks: generation.blocks.map((block) =>
        block.type === "thinking" ? { ...block, thinking: block.thinking.repeat(10) } : block,
      ),
      outputTokens: generation.outputTokens - generation.thinkingTokens,
      thinkingTokens: 0,
    }),
  }),
  writes("counts-more-thinking-than-output", "thinking_tokens is above output_tokens", docs.thinking, (message) =>
    put("/usage/output_tokens_details", { thinking_tokens: 5000 })(message),
  ),
  fault(
    "streams-redacted-thinking",
    "A redacted_thinking block starts empty and gets its data by deltas",
    docs.streaming,
    {
      events: (events) => redacted(events, "deltas"),
    },
  ),
  fault("starts-redacted-thinking-empty", "A redacted_thinking block has no data", docs.streaming, {
    events: (events) => redacted(events, "nothing"),
  }),
];

const typeOf = ({ thinking }: JsonObject): unknown => (isObject(thinking) ? thinking["type"] : undefined);
const isThought = ({ type }: JsonObject): boolean => type === "thinking" || type === "redacted_thinking";
const blocksOf = (body: JsonObject): JsonObject[] =>
  objects(body["messages"]).flatMap(({ content }) => objects(content));
const stringsOf = (stops: Json | undefined): readonly string[] =>
  Array.isArray(stops) ? stops.filter((stop) => typeof stop === "string") : [];

/** A generation that ended where a stop sequence came up in its thinking. */
function stopped(generation: Generation, stops: readonly string[]): Generation {
  const [first] = generation.blocks;
  if (first?.type !== "thinking") return generation;
  const stop = stops.find((one) => first.thinking.includes(one));
  if (stop === undefined) return generation;
  const thinking = first.thinking.slice(0, first.thinking.indexOf(stop));
  return { ...generation, blocks: [{ type: "thinking", thinking }], stopReason: "stop_sequence", stopSequence: stop };
}

/** Thinking blocks as redacted ones: their data in a delta, or nowhere. */
function redacted(events: readonly StreamEvent[], data: "deltas" | "nothing"): StreamEvent[] {
  const started = change("/content_block", (block) =>
    isObject(block) && block["type"] === "thinking" ? { type: "redacted_thinking", data: "" } : block,
  );
  return events.flatMap((one): StreamEvent[] => {
    const type = deltaType(one);
    if (type === "thinking_delta") return [];
    if (type !== "signature_delta") return [{ name: one.name, body: started(one.body) }];
    const delta = { type: "redacted_thinking_delta", data: "b2JlZGllbnQ=" };
    return data === "deltas" ? [{ name: one.name, body: { ...one.body, delta } }] : [];
  });
}

function startWith({ name, body }: StreamEvent): StreamEvent {
  const block: JsonObject = isObject(body["content_block"]) ? body["content_block"] : {};
  return block["type"] === "thinking"
    ? { name, body: put("/content_block/thinking", "Let me think.")(body) }
    : { name, body };
}
