import type { Generation } from "../generate.ts";
import type { JsonObject } from "../json.ts";
import { finishReason, usageOf, type Call, type Frame, type Spoken } from "./completion.ts";

/** How a stream is cut and what ends it. */
export interface Cut {
  /** Characters a delta at most. */
  readonly size: number;
  /** `stream_options.include_usage`: one more chunk, without choices, that holds the token counts. */
  readonly withUsage: boolean;
}

/**
 * Writes a generation as the events of a streamed chat completion, `[DONE]` last.
 * Source: https://platform.openai.com/docs/api-reference/chat/streaming
 */
export function chunksOf(frame: Frame, said: Spoken, generation: Generation, cut: Cut): string[] {
  const usage: JsonObject = cut.withUsage ? { usage: null } : {};
  const chunk = (delta: JsonObject, finish: string | null = null): JsonObject => ({
    ...chunkOf(frame),
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    ...usage,
  });
  const chunks = [
    chunk({ role: "assistant", content: "" }),
    ...pieces(said.reasoning, cut.size).map((piece) => chunk({ reasoning_content: piece })),
    ...pieces(said.text, cut.size).map((piece) => chunk({ content: piece })),
    ...said.calls.flatMap((call, index) => callDeltas(call, index, cut.size).map((delta) => chunk(delta))),
    chunk({}, finishReason(generation)),
    ...(cut.withUsage ? [{ ...chunkOf(frame), choices: [], usage: usageOf(generation) }] : []),
  ];
  return [...chunks.map((one) => `data: ${JSON.stringify(one)}\n\n`), "data: [DONE]\n\n"];
}

const chunkOf = ({ id, created, model }: Frame): JsonObject => ({
  id,
  object: "chat.completion.chunk",
  created,
  model,
});

/** The name comes first, with empty arguments; the arguments follow in pieces. */
function callDeltas(call: Call, index: number, size: number): JsonObject[] {
  const start = { index, id: call.id, type: "function", function: { name: call.name, arguments: "" } };
  const rest = pieces(call.arguments, size).map((piece) => ({ index, function: { arguments: piece } }));
  return [start, ...rest].map((delta) => ({ tool_calls: [delta] }));
}

/** Cuts a text into pieces of at most `size` characters, never inside one. */
function pieces(text: string, size: number): string[] {
  const characters = Array.from(text);
  const count = Math.ceil(characters.length / size);
  return Array.from({ length: count }, (_, index) => characters.slice(index * size, (index + 1) * size).join(""));
}
