import type { Fault } from "../deviation.ts";
import { change, drop, put, type Edit } from "../edit.ts";
import type { StreamEvent } from "../events.ts";
import { isObject, type JsonObject } from "../json.ts";
import { fault, writes } from "./make.ts";
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
];

function startWith({ name, body }: StreamEvent): StreamEvent {
  const block: JsonObject = isObject(body["content_block"]) ? body["content_block"] : {};
  return block["type"] === "thinking"
    ? { name, body: put("/content_block/thinking", "Let me think.")(body) }
    : { name, body };
}
