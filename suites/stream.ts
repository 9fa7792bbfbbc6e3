import type { RequirementId } from "../spec/generated/requirements.ts";
import { isStream, startsMessage, streamHas } from "../src/checks/applies.ts";
import { followsGrammar } from "../src/checks/grammar.ts";
import { deltasAreIncrements, hasSeveralDeltas } from "../src/checks/increments.ts";
import { countsInputTwice, inputNeverFalls, startsWithOwnCount } from "../src/checks/stream-input-count.ts";
import type { AlwaysCase } from "../src/model/case.ts";

type When = Pick<AlwaysCase, "applies"> & Pick<Partial<AlwaysCase>, "occasional">;

const stream: When = { applies: isStream };
const events: When = { applies: streamHas() };
const started: When = { applies: startsMessage };
const blocks: When = { applies: streamHas("content_block_start", "content_block_delta", "content_block_stop") };
const starts: When = { applies: streamHas("content_block_start") };
const deltas: When = { applies: streamHas("content_block_delta") };
const stopped: When = { applies: streamHas("message_stop") };
const ended: When = { applies: streamHas("message_stop", "error") };
const messageDeltas: When = { applies: streamHas("message_delta") };
const errors: When = { applies: streamHas("error"), occasional: "no stream of the run had an error event" };
const calls: When = {
  applies: streamHas("content_block_start/tool_use"),
  occasional: "no stream of the run called a tool",
};
const thoughts: When = {
  applies: streamHas("content_block_start/thinking"),
  occasional: "no stream of the run had a thinking block",
};

/** One rule of the stream grammar; the automaton judges them all in one pass. */
function rule(id: string, title: string, requirement: RequirementId, when: When): AlwaysCase {
  const expect = [followsGrammar(requirement, title)];
  return { kind: "always", id: `stream/${id}`, title, requirement, modes: ["stream"], ...when, expect };
}

/** The grammar of the stream, judged on every stream of the run. */
export const streamCases: readonly AlwaysCase[] = [
  rule("events-are-named", "Every event has an event: line", "stream.event.named", events),
  rule("names-match-types", "The type in an event's data equals the event's name", "stream.event.name_matches", events),
  rule("events-are-json", "The data of every event is a JSON object", "stream.event.json", events),
  rule("events-have-data", "Every named event has data", "stream.event.data", events),
  rule("events-are-terminated", "Every event ends with a blank line", "stream.event.terminated", events),
  rule("bytes-are-utf8", "The stream is UTF-8", "stream.bytes.utf8", events),
  rule("no-byte-order-mark", "The stream does not begin with a byte order mark", "stream.bytes.bom", events),
  rule("no-done-marker", "The stream has no [DONE] marker", "stream.done_marker", events),
  rule("starts-with-message-start", "message_start comes first", "stream.message_start.first", events),
  rule("starts-once", "message_start comes once", "stream.message_start.once", started),
  rule("start-holds-a-message", "message_start holds a message", "stream.message_start.message", started),
  rule("start-has-no-content", "The message starts with empty content", "stream.message_start.content_empty", started),
  rule(
    "start-has-no-stop-reason",
    "The message starts with a null stop_reason",
    "stream.message_start.stop_reason_null",
    started,
  ),
  rule("start-counts-input", "message_start counts the input tokens", "stream.message_start.input_tokens", started),
  rule("blocks-are-started", "A block is started before its deltas", "stream.block.started", blocks),
  rule("blocks-are-numbered", "Blocks are numbered 0, 1, 2 without a gap", "stream.block.index", starts),
  rule("one-block-is-open", "One block is open at a time", "stream.block.one_open", blocks),
  rule("blocks-are-stopped", "Every block is stopped before message_delta", "stream.block.stopped", blocks),
  rule("stops-match", "content_block_stop names the open block", "stream.block.stop_matches", blocks),
  rule("blocks-have-their-shape", "A block starts with its type's members", "stream.block.start_shape", starts),
  rule("blocks-start-empty", "A block starts empty", "stream.block.start_empty", starts),
  rule("deltas-have-their-shape", "A delta has its type's members", "stream.delta.shape", deltas),
  rule("deltas-fit-their-block", "The type of a delta fits its block", "stream.delta.fits", deltas),
  rule("tool-input-is-json", "The joined input of a tool call is a JSON object", "stream.tool_input.json", calls),
  rule("has-message-delta", "message_delta comes before message_stop", "stream.message_delta.present", stopped),
  rule(
    "message-delta-has-its-shape",
    "message_delta holds delta and usage with output_tokens",
    "stream.message_delta.shape",
    messageDeltas,
  ),
  rule(
    "stop-reason-is-set",
    "The last message_delta sets stop_reason",
    "stream.message_delta.stop_reason",
    messageDeltas,
  ),
  rule(
    "stop-sequence-is-set",
    "The delta that sets stop_reason has stop_sequence",
    "stream.message_delta.stop_sequence",
    messageDeltas,
  ),
  rule("output-tokens-never-fall", "output_tokens never falls", "stream.message_delta.cumulative", messageDeltas),
  rule("ends-with-message-stop", "message_stop ends the message", "stream.message_stop.present", stream),
  rule("nothing-after-message-stop", "Nothing follows message_stop", "stream.message_stop.last", stopped),
  rule("body-ends", "The body ends after message_stop or error", "stream.ends", ended),
  rule("error-has-its-shape", "An error event holds the error envelope", "stream.error.shape", errors),
  rule("nothing-after-an-error", "Nothing follows an error event", "stream.error.last", errors),
  rule(
    "signature-comes-last",
    "A thinking block gets its signature by one delta, its last",
    "thinking.stream.signature",
    thoughts,
  ),
  {
    kind: "always",
    id: "stream/deltas-are-increments",
    title: "Each text_delta holds new text: none comes twice or holds all of the text so far",
    requirement: "stream.delta.increments",
    modes: ["stream"],
    applies: (exchange) => startsMessage(exchange) && hasSeveralDeltas(exchange),
    occasional: "no stream of the run had a text of four deltas",
    expect: [deltasAreIncrements],
  },
  {
    kind: "always",
    id: "stream/input-tokens-never-fall",
    title: "The input_tokens of message_delta is not below that of message_start",
    requirement: "stream.message_delta.input_tokens",
    modes: ["stream"],
    applies: (exchange) => startsMessage(exchange) && countsInputTwice(exchange),
    occasional: "no message_delta of the run counted input tokens beside its message_start",
    expect: [inputNeverFalls],
  },
  {
    kind: "always",
    id: "stream/start-counts-its-own-tokens",
    title: "message_start does not count more tokens than its request can have",
    requirement: "stream.message_start.own_tokens",
    modes: ["stream"],
    applies: (exchange) => startsMessage(exchange) && countsInputTwice(exchange),
    occasional: "no message_delta of the run counted input tokens beside its message_start",
    expect: [startsWithOwnCount],
  },
];
