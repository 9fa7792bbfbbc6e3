import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { blockDefect, deltaDefect, deltaShapes, filledTooEarly, isKnownBlock } from "./shapes.ts";
import { show } from "./show.ts";
import type { StreamEvent } from "./stream-events.ts";
import { report, reportOnce, type Block, type Rule, type StreamState } from "./stream-state.ts";

/** Opens the next block. */
export const blockStart: Rule = (state, event) => {
  if (comesTooLate(state, event)) return;
  const index = numbered(state, event);
  const content = event.payload?.["content_block"];
  open(state, event, { index, written: event.payload?.["index"], type: typeOf(content), started: true });
  if (!event.payload) return;
  if (!isObject(content) || typeof content["type"] !== "string") {
    report(state, "stream.block.start_shape", event, "content_block with a type", show(content));
    return;
  }
  const defect = blockDefect(content);
  if (defect) report(state, "stream.block.start_shape", event, ...defect);
  const filled = filledTooEarly(content);
  if (filled) report(state, "stream.block.start_empty", event, `empty ${filled[0]}, filled by deltas`, show(filled[1]));
};

/** Adds to the open block. */
export const blockDelta: Rule = (state, event) => {
  if (comesTooLate(state, event)) return;
  if (!event.payload) {
    damage(state.open.at(-1));
    return;
  }
  const { delta } = event.payload;
  const defect = isObject(delta) ? deltaDefect(delta) : (["delta as an object", show(delta)] as const);
  const block = blockOf(state, event, delta);
  if (defect) {
    report(state, "stream.delta.shape", event, ...defect);
    damage(block);
  }
  if (!block) return;
  block.last = event;
  if (isObject(delta)) add(state, event, block, delta);
};

/** Closes the open block. */
export const blockStop: Rule = (state, event) => {
  if (state.reasonGiven) return;
  const index = event.payload?.["index"];
  const named = find(state.open, index);
  const newest = state.open.at(-1);
  if (named) notNewest(state, named);
  else if (event.payload)
    report(
      state,
      "stream.block.stop_matches",
      event,
      newest ? `index ${newest.index}, the open block` : "no content_block_stop, as no block is open",
      `index ${show(index)}`,
    );
  const block = named ?? newest;
  if (!block) return;
  block.last = event;
  state.open.splice(state.open.indexOf(block), 1);
  state.closed.push(block);
};

/** Blocks belong before the `message_delta` that sets the stop reason. */
function comesTooLate(state: StreamState, event: StreamEvent): boolean {
  if (state.reasonGiven)
    reportOnce(
      state,
      "late content",
      "stream.block.stopped",
      event,
      "no content after the message_delta that sets stop_reason",
      `${event.type} after it`,
    );
  return state.reasonGiven;
}

/** The index of a starting block; after a wrong one, counting goes on from there. */
function numbered(state: StreamState, event: StreamEvent): number {
  if (!event.payload) return state.next++;
  const { index } = event.payload;
  // Its deltas came before it, which was reported then.
  if (state.open.some((block) => !block.started && block.index === index)) return Number(index);
  if (index !== state.next) report(state, "stream.block.index", event, `index ${state.next}`, `index ${show(index)}`);
  const used = typeof index === "number" && Number.isInteger(index) ? index : state.next;
  state.next = Math.max(used, state.next) + 1;
  return used;
}

function open(
  state: StreamState,
  event: StreamEvent,
  block: Pick<Block, "index" | "written" | "type" | "started">,
): Block {
  const opened: Block = { ...block, json: "", signatures: 0, damaged: false, last: event };
  const repeated = find(state.open, block.index);
  if (repeated) state.open.splice(state.open.indexOf(repeated), 1);
  for (const other of state.open) other.overlappedBy ??= event;
  state.open.push(opened);
  return opened;
}

/** The block that a delta is for; undefined where it can only be dropped. */
function blockOf(state: StreamState, event: StreamEvent, delta: JsonValue | undefined): Block | undefined {
  const { index } = event.payload ?? {};
  const named = find(state.open, index);
  if (named) {
    notNewest(state, named);
    return named;
  }
  const current = state.open.at(-1);
  if (event.payload && (index ?? null) === null && current) {
    reportOnce(state, "no index", "stream.delta.shape", event, `index ${current.index}, the open block`, show(index));
    return current;
  }
  const over = find(state.closed, index);
  reportOnce(
    state,
    `delta for ${show(index)}`,
    "stream.block.started",
    event,
    `content_block_start of block ${show(index)} before its deltas`,
    over ? "that block is already stopped" : "that block was not started",
  );
  damage(over);
  if (over) return undefined;
  const shape = isObject(delta) ? deltaShapes.get(typeOf(delta) ?? "") : undefined;
  const newest = state.open.at(-1);
  if (newest) return shape?.blocks.includes(newest.type ?? "") ? newest : undefined;
  const used = typeof index === "number" && Number.isInteger(index) ? index : state.next;
  state.next = Math.max(state.next, used + 1);
  return open(state, event, { index: used, written: index, type: shape?.blocks[0], started: false });
}

/** A block that goes on after another one started: only now it is clear that its stop was not just forgotten. */
function notNewest(state: StreamState, block: Block): void {
  if (block.overlappedBy)
    reportOnce(
      state,
      `overlap of ${block.index}`,
      "stream.block.one_open",
      block.overlappedBy,
      `content_block_stop of block ${block.index} before the next block starts`,
      "two open blocks",
    );
}

function add(state: StreamState, event: StreamEvent, block: Block, delta: JsonObject): void {
  const type = typeof delta["type"] === "string" ? delta["type"] : "";
  const shape = deltaShapes.get(type);
  if (block.signatures > 0)
    report(state, "thinking.stream.signature", event, "no delta after the signature_delta of a block", type);
  if (!shape) return;
  if (block.started && isKnownBlock(block.type) && !shape.blocks.includes(block.type ?? "")) {
    report(state, "stream.delta.fits", event, `a delta for a ${block.type} block`, type);
    return;
  }
  if (type === "signature_delta") block.signatures++;
  if (type === "input_json_delta" && typeof delta["partial_json"] === "string") block.json += delta["partial_json"];
}

/** The block that an event names: by its number, or by what was written in its place. */
const find = (blocks: readonly Block[], index: JsonValue | undefined): Block | undefined =>
  blocks.findLast((block) => block.index === index || block.written === index);

function damage(block: Block | undefined): void {
  if (block) block.damaged = true;
}

function typeOf(content: JsonValue | undefined): string | undefined {
  const type = isObject(content) ? content["type"] : undefined;
  return typeof type === "string" ? type : undefined;
}
