import type { Deviation, Fault } from "../deviation.ts";
import { change, drop } from "../edit.ts";
import { event, type StreamEvent } from "../events.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { fault, omits, replaces } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const start = "content_block_start";
const delta = "content_block_delta";
const stop = "content_block_stop";

const member = (body: JsonObject, name: string): JsonObject => (isObject(body[name]) ? body[name] : {});
const typeOfBlock = ({ body }: StreamEvent): Json | undefined => member(body, "content_block")["type"];

const renumbered = (by: (index: number) => number): Deviation => ({
  events: (events) =>
    events.map(({ name, body }) => ({
      name,
      body: change("/index", (old) => (typeof old === "number" ? by(old) : old))(body),
    })),
});

const emptyText = (index: number): StreamEvent => event(start, { index, content_block: { type: "text", text: "" } });
const indexOf = ({ body }: StreamEvent): number => Number(body["index"] ?? 0);

/** The order and the numbers of block events. */
export const streamBlockFaults: readonly Fault[] = [
  fault("drops-block-starts", "No block is started", pull("BerriAI/litellm", 30115), omits(start)),
  fault("drops-tool-block-starts", "Tool blocks are not started", pull("decolua/9router", 2248), {
    events: (events) => events.filter((one) => typeOfBlock(one) !== "tool_use"),
  }),
  fault("starts-block-after-first-delta", "A block is started after its first delta", docs.streaming, {
    events: (events) => {
      const next = events.filter((one) => one.name !== start);
      for (const one of events.filter((each) => each.name === start)) {
        const at = next.findIndex(
          (each) => (each.name === delta || each.name === stop) && each.body["index"] === one.body["index"],
        );
        next.splice(at + 1, 0, one);
      }
      return next;
    },
  }),
  fault(
    "numbers-blocks-from-one",
    "Blocks are numbered from 1",
    issue("QuantumNous/new-api", 5482),
    renumbered((index) => index + 1),
  ),
  fault(
    "skips-block-numbers",
    "Block numbers have gaps",
    issue("QuantumNous/new-api", 5482),
    renumbered((index) => index * 2),
  ),
  fault(
    "repeats-block-numbers",
    "All blocks have the number 0",
    issue("ollama/ollama", 17101),
    renumbered(() => 0),
  ),
  fault("drops-block-numbers", "Block events have no index", docs.streaming, {
    events: (events) => events.map(({ name, body }) => ({ name, body: drop("/index")(body) })),
  }),
  fault("sends-block-numbers-as-strings", "The index of block events is a string", docs.streaming, {
    events: (events) =>
      events.map(({ name, body }) => ({
        name,
        body: change("/index", (old) => (old === undefined ? old : `${Number(old)}`))(body),
      })),
  }),
  fault(
    "opens-two-blocks",
    "A second block is started while the first is open",
    issue("ollama/ollama", 17101),
    replaces(start, (one, index) => (index === 0 ? [one, emptyText(1), event(stop, { index: 1 })] : [one])),
  ),
  fault(
    "opens-block-twice",
    "A block is started twice",
    issue("ankitcharolia/kiro-gateway", 74),
    replaces(start, (one) => [one, one]),
  ),
  fault(
    "interleaves-blocks",
    "Every block is stopped only after the last one",
    pull("headroomlabs-ai/headroom", 2890),
    {
      events: (events) => {
        const stops = events.filter((one) => one.name === stop);
        const others = events.filter((one) => one.name !== stop);
        return others.toSpliced(
          others.findIndex(({ name }) => name === "message_delta"),
          0,
          ...stops,
        );
      },
    },
  ),
  fault("drops-block-stops", "No block is stopped", issue("Sunnyender-org/cursor-sdk2api", 25), omits(stop)),
  fault("drops-last-block-stop", "The last block is not stopped", issue("Sunnyender-org/cursor-sdk2api", 25), {
    events: (events) => {
      const last = events.findLastIndex((one) => one.name === stop);
      return events.filter((_, index) => index !== last);
    },
  }),
  fault("stops-block-after-message-delta", "The last block is stopped after message_delta", docs.streaming, {
    events: (events) => {
      const last = events.findLast((one) => one.name === stop);
      if (!last) return events;
      return events
        .filter((one) => one !== last)
        .flatMap((one) => (one.name === "message_delta" ? [one, last] : [one]));
    },
  }),
  fault(
    "stops-another-block",
    "content_block_stop names another block",
    issue("QuantumNous/new-api", 5482),
    replaces(stop, (one) => [event(stop, { index: indexOf(one) + 5 })]),
  ),
  fault(
    "stops-block-twice",
    "A block is stopped twice",
    issue("QuantumNous/new-api", 5482),
    replaces(stop, (one) => [one, one]),
  ),
  fault(
    "sends-delta-after-block-stop",
    "A delta comes after the end of its block",
    pull("headroomlabs-ai/headroom", 2890),
    replaces(stop, (one) => [one, event(delta, { index: indexOf(one), delta: { type: "text_delta", text: "." } })]),
  ),
  fault(
    "sends-delta-of-unknown-block",
    "A delta names a block that was never started",
    pull("Wei-Shaw/sub2api", 4294),
    replaces(stop, (one) => [event(delta, { index: 99, delta: { type: "text_delta", text: "." } }), one]),
  ),
];
