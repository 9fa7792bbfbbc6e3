import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Payload } from "./plan.ts";
import type { Chunk } from "./wire.ts";

/** A streamed answer of `spec/examples`; `ends`: it makes a message. */
export interface ExampleStream {
  readonly bytes: Chunk;
  readonly ends: boolean;
}

const folder = join(import.meta.dirname, "../../../../spec/examples");

/** The first event of a message that has nothing yet. */
export const start: Payload = {
  type: "message_start",
  message: {
    id: "msg_1",
    type: "message",
    role: "assistant",
    model: "obedient-1",
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: { input_tokens: 9, output_tokens: 1 },
  },
};
const end: readonly Payload[] = [
  { type: "message_delta", delta: { stop_reason: "end_turn", stop_sequence: null }, usage: { output_tokens: 2 } },
  { type: "message_stop" },
];

const has = (events: readonly Payload[], ...types: readonly string[]): boolean =>
  events.some(({ type }) => types.includes(type));

/** A stream as it is mostly written. */
export const bytesOf = (events: readonly Payload[]): Chunk =>
  new TextEncoder().encode(events.map((one) => `event: ${one.type}\ndata: ${JSON.stringify(one)}\n\n`).join(""));

/** An example that shows a part of a stream, as a whole one. */
const completed = (events: readonly Payload[]): readonly Payload[] => [
  ...(has(events, "message_start") ? [] : [start]),
  ...events,
  ...(has(events, "message_stop", "error") ? [] : end),
];

const example = (bytes: Chunk): ExampleStream => ({
  bytes,
  ends: /"type": ?"message_stop"/.test(new TextDecoder().decode(bytes)),
});

/** Every stream among the examples: those given by the data of their events, and those given byte by byte. */
export function exampleStreams(): [name: string, ExampleStream][] {
  const { valid } = parse(readFileSync(join(folder, "streams.yaml"), "utf8")) as {
    readonly valid: Readonly<Record<string, readonly Payload[]>>;
  };
  const recorded = join(folder, "sse");
  const files = readdirSync(recorded).filter((name) => name.endsWith(".txt"));
  return [
    ...Object.entries(valid).map(([name, events]): [string, ExampleStream] => [
      name,
      example(bytesOf(completed(events))),
    ]),
    ...files.map((name): [string, ExampleStream] => [
      name,
      example(new Uint8Array(readFileSync(join(recorded, name)))),
    ]),
  ];
}
