import type { Generation } from "../generate.ts";
import type { JsonObject } from "../json.ts";

/** What a completion says besides its text; the ids are made by the server. */
export interface Frame {
  readonly id: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly model: string;
}

/** A tool call; `arguments` is JSON, broken off where `max_tokens` ended it. */
export interface Call {
  readonly id: string;
  readonly name: string;
  readonly arguments: string;
}

/** What the model generated, in the parts this dialect has. Blocks of other types have no place in it. */
export interface Spoken {
  readonly reasoning: string;
  readonly text: string;
  readonly calls: readonly Call[];
}

/** Sorts the blocks of a generation. */
export function spoken({ blocks }: Generation, callId: () => string): Spoken {
  return {
    reasoning: blocks.flatMap((block) => (block.type === "thinking" ? [block.thinking] : [])).join("\n"),
    text: blocks.flatMap((block) => (block.type === "text" ? [block.text] : [])).join(""),
    calls: blocks.flatMap((block) =>
      block.type === "tool_use"
        ? [{ id: callId(), name: block.name, arguments: block.cut ?? JSON.stringify(block.input) }]
        : [],
    ),
  };
}

const reasons: Readonly<Record<string, string>> = {
  max_tokens: "length",
  model_context_window_exceeded: "length",
  refusal: "content_filter",
  tool_use: "tool_calls",
};

/** Why the generation stopped; that a stop sequence did it has no word of its own in this dialect. */
export const finishReason = ({ stopReason }: Generation): string => reasons[stopReason] ?? "stop";

/** Token counts of a generation. */
export function usageOf({ inputTokens, outputTokens, thinkingTokens }: Generation): JsonObject {
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
    prompt_tokens_details: { cached_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: thinkingTokens },
  };
}

/** Writes a generation as a chat completion (https://platform.openai.com/docs/api-reference/chat/object). */
export function completionOf(frame: Frame, said: Spoken, generation: Generation): JsonObject {
  const message: JsonObject = {
    role: "assistant",
    content: said.text === "" && said.calls.length > 0 ? null : said.text,
    ...(said.reasoning !== "" && { reasoning_content: said.reasoning }),
    ...(said.calls.length > 0 && { tool_calls: said.calls.map((call) => callOf(call)) }),
    refusal: null,
  };
  const { id, created, model } = frame;
  return {
    id,
    object: "chat.completion",
    created,
    model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: finishReason(generation) }],
    usage: usageOf(generation),
  };
}

const callOf = ({ id, name, arguments: json }: Call): JsonObject => ({
  id,
  type: "function",
  function: { name, arguments: json },
});
