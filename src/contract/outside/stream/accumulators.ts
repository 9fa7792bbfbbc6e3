import Current, { AnthropicError } from "@anthropic-ai/sdk";
import Earlier, { AnthropicError as EarlierError } from "anthropic-sdk-0";
import { message } from "../../../checks/answer.ts";
import { reassemble } from "../../../checks/reassemble.ts";
import { streamEvents, type StreamEvent } from "../../../checks/stream-events.ts";
import { exchange } from "../../../checks/testing/exchanges.ts";
import type { Exchange } from "../../../model/exchange.ts";
import type { JsonObject } from "../../../model/json.ts";
import { sseReader } from "../../../run/sse.ts";
import type { Chunk } from "./wire.ts";

/** Makes a message of a stream; undefined where the stream makes none. */
export type Accumulator = (chunks: readonly Chunk[]) => Promise<JsonObject | undefined>;

const request = { model: "obedient-1", max_tokens: 64, messages: [{ role: "user" as const, content: "Say hi." }] };

/** What both majors of the official client have. */
interface Client {
  readonly messages: { stream(body: typeof request): { finalMessage(): Promise<object> } };
}

type Connect = (fetch: () => Promise<Response>) => Client;

const unreachable = { apiKey: "test-key", authToken: null, baseURL: "http://127.0.0.1:9", maxRetries: 0 };

/** The stream helper of the official client, fed without a network. */
const official =
  (connect: Connect): Accumulator =>
  async (chunks) => {
    const body = ReadableStream.from(chunks);
    const answer = new Response(body, { headers: { "content-type": "text/event-stream; charset=utf-8" } });
    const client = connect(() => Promise.resolve(answer));
    try {
      const whole = await client.messages.stream(request).finalMessage();
      return JSON.parse(JSON.stringify(whole)) as JsonObject;
    } catch (error) {
      if (error instanceof AnthropicError || error instanceof EarlierError) return undefined;
      throw error;
    }
  };

/** The accumulators of the two majors of the official client. */
export const theirs = {
  "@anthropic-ai/sdk 1.x": official((fetch) => new Current({ ...unreachable, fetch })),
  "@anthropic-ai/sdk 0.x": official((fetch) => new Earlier({ ...unreachable, fetch })),
};

/** The exchange that a run would record: decoded and read chunk by chunk. */
function recorded(chunks: readonly Chunk[]): Exchange {
  const reader = sseReader();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let whole = "";
  for (const [at, chunk] of chunks.entries()) {
    const text = decoder.decode(chunk, { stream: true });
    reader.push(text, at);
    whole += text;
  }
  return exchange({}, { text: whole, frames: reader.frames }, true);
}

/** Our own reassembly, the one that cases are judged on. */
export const ours: Accumulator = (chunks) => Promise.resolve(message(recorded(chunks)));

/** Our own reassembly of other events than those that came: the ways it could be wrong. */
export const oursOf =
  (change: (events: readonly StreamEvent[]) => readonly StreamEvent[]): Accumulator =>
  (chunks) =>
    Promise.resolve(reassemble(change(streamEvents(recorded(chunks)))));
