import { lean } from "./citations.ts";
import type { CacheUse } from "./caching.ts";
import type { Block, Generation } from "./generate.ts";
import { signatureOf, type Identifiers } from "./identifiers.ts";
import type { JsonObject } from "./json.ts";
import { containerOf, serverUsage } from "./server-tools/blocks.ts";

/** `lean`: only the members the published contract requires. `rich`: every known optional member, too. */
export type Shape = "lean" | "rich";

/** A message on the wire, and what a stream of it writes differently. */
export interface Message {
  readonly body: JsonObject;
  /** Incomplete JSON of tool calls that were cut, by block index. */
  readonly cuts: ReadonlyMap<number, string>;
}

/** Writes a generation as the message object of the answer. */
export function messageOf(generation: Generation, model: string, shape: Shape, ids: Identifiers): Message {
  const rich = shape === "rich";
  const cuts = new Map<number, string>();
  for (const [index, block] of generation.blocks.entries())
    if (block.type === "tool_use" && block.cut !== undefined) cuts.set(index, block.cut);
  const body: JsonObject = {
    id: ids.message(),
    type: "message",
    role: "assistant",
    model,
    content: generation.blocks.map((block) => blockOf(block, rich, ids)),
    stop_reason: generation.stopReason,
    stop_sequence: generation.stopSequence,
    ...(rich ? { stop_details: null, container: null, diagnostics: null } : {}),
    ...containerOf(generation.blocks),
    usage: { ...usageOf(generation), ...(rich ? richUsage(generation) : {}), ...serverUsage(generation.blocks) },
  };
  return { body, cuts };
}

function blockOf(block: Block, rich: boolean, ids: Identifiers): JsonObject {
  if (block.type === "thinking")
    return { type: "thinking", thinking: block.thinking, signature: signatureOf(block.thinking) };
  if (block.type === "whole") return block.block;
  if (block.type === "text") {
    const written = rich ? block.citations : block.citations?.map((citation) => lean(citation));
    const citations = written ? { citations: [...written] } : rich ? { citations: null } : {};
    return { type: "text", text: block.text, ...citations };
  }
  const caller = rich ? { caller: { type: "direct" } } : {};
  return { type: "tool_use", id: ids.tool(), name: block.name, input: block.input, ...caller };
}

/** `input_tokens` leaves out what a cache gave or took. */
function usageOf({ inputTokens, outputTokens, cached }: Generation): JsonObject {
  const { read, fiveMinutes, oneHour } = cached ?? noCache;
  return {
    input_tokens: inputTokens - read - fiveMinutes - oneHour,
    output_tokens: outputTokens,
    ...(cached && cacheUsage(cached)),
  };
}

const noCache: CacheUse = { read: 0, fiveMinutes: 0, oneHour: 0 };

const cacheUsage = ({ read, fiveMinutes, oneHour }: CacheUse): JsonObject => ({
  cache_creation_input_tokens: fiveMinutes + oneHour,
  cache_read_input_tokens: read,
  cache_creation: { ephemeral_5m_input_tokens: fiveMinutes, ephemeral_1h_input_tokens: oneHour },
});

const richUsage = (generation: Generation): JsonObject => ({
  ...cacheUsage(generation.cached ?? noCache),
  service_tier: "standard",
  server_tool_use: null,
  output_tokens_details: { thinking_tokens: generation.thinkingTokens },
  inference_geo: "not_available",
  speed: null,
});
