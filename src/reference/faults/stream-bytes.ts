import type { Deviation, Fault } from "../deviation.ts";
import type { Reply } from "../incoming.ts";
import { isObject, type JsonObject } from "../json.ts";
import { fault } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const frames = (by: (frames: readonly string[]) => readonly (string | Uint8Array)[]): Deviation => ({ frames: by });
const each = (by: (frame: string, index: number, all: readonly string[]) => string): Deviation =>
  frames((all) => all.map(by));
const streamed = (by: (reply: Reply) => Reply): Deviation => ({
  reply: (reply) => (reply.streamed ? by(reply) : reply),
});

const isDelta = (frame: string): boolean => frame.startsWith("event: content_block_delta");
const bodyOf = (frame: string): JsonObject => JSON.parse(frame.slice(frame.indexOf("data: ") + 6)) as JsonObject;
/** First half of the frames, at least two. */
const half = <T>(all: readonly T[]): readonly T[] => all.slice(0, Math.max(2, Math.floor(all.length / 2)));

/** Puts one byte that is no UTF-8 into the first delta. */
function broken(all: readonly string[]): (string | Uint8Array)[] {
  const at = all.findIndex((frame) => isDelta(frame));
  return all.map((frame, index) => (index === at ? spoilt(frame) : frame));
}

function spoilt(frame: string): Uint8Array {
  const cut = frame.indexOf('"}}\n');
  const at = cut < 0 ? frame.length - 5 : cut;
  return Buffer.concat([Buffer.from(frame.slice(0, at)), Buffer.of(0xe4, 0xb8), Buffer.from(frame.slice(at))]);
}

function openaiChunk(frame: string): string {
  const body = bodyOf(frame);
  const delta = isObject(body["delta"]) ? body["delta"] : {};
  const choice = {
    index: 0,
    delta: { content: delta["text"] ?? "" },
    finish_reason: delta["stop_reason"] === undefined ? null : "stop",
  };
  return `data: ${JSON.stringify({ id: "chatcmpl-1", object: "chat.completion.chunk", model: "obedient-1", choices: [choice] })}\n\n`;
}

/** The message that a stream stands for, from its frames; enough of it to be taken for one. */
function wholeMessage(all: readonly string[]): string {
  const start = bodyOf(all.find((frame) => frame.startsWith("event: message_start")) ?? "data: {}")["message"];
  const end = bodyOf(all.find((frame) => frame.startsWith("event: message_delta")) ?? "data: {}")["delta"];
  return JSON.stringify({ ...(isObject(start) ? start : {}), ...(isObject(end) ? end : {}) });
}

export const streamByteFaults: readonly Fault[] = [
  fault(
    "drops-event-lines",
    "Events have no event: line",
    issue("earendil-works/pi", 1983),
    each((frame) => frame.replace(/^event: .*\n/, "")),
  ),
  fault(
    "drops-event-line-of-deltas",
    "Deltas have no event: line",
    issue("earendil-works/pi", 4381),
    each((frame) => (isDelta(frame) ? frame.replace(/^event: .*\n/, "") : frame)),
  ),
  fault(
    "names-all-events-message",
    "Every event is named message",
    docs.streaming,
    each((frame) => frame.replace(/^event: .*/, "event: message")),
  ),
  fault(
    "names-deltas-wrongly",
    "The name of deltas is not the type of their data",
    docs.streaming,
    each((frame) => (isDelta(frame) ? frame.replace(/^event: .*/, "event: delta") : frame)),
  ),
  fault(
    "drops-type-from-data",
    "The data of events has no type",
    docs.streaming,
    each((frame) => frame.replace(/^data: \{"type":"[a-z_]+",?/m, "data: {")),
  ),
  fault(
    "sends-data-as-python",
    "The data of an event has single quotes",
    docs.streaming,
    each((frame) => (isDelta(frame) ? frame.replaceAll('"', "'") : frame)),
  ),
  fault(
    "cuts-data",
    "The data of an event lacks its end",
    docs.streaming,
    each((frame) => (isDelta(frame) ? frame.replace(/\}\n\n$/, "\n\n") : frame)),
  ),
  fault(
    "sends-array-as-data",
    "The data of an event is an array",
    docs.streaming,
    each((frame) => (isDelta(frame) ? frame.replace(/^data: (.*)$/m, "data: [$1]") : frame)),
  ),
  fault(
    "sends-event-without-data",
    "An event has a name and no data",
    pull("NousResearch/hermes-agent", 35418),
    each((frame, index) => (index === 1 ? `event: content_block_delta\n\n${frame}` : frame)),
  ),
  fault(
    "sends-event-with-empty-data",
    "An event has empty data",
    pull("NousResearch/hermes-agent", 35418),
    each((frame, index) => (index === 1 ? `event: ping\ndata:\n\n${frame}` : frame)),
  ),
  fault(
    "drops-last-blank-line",
    "The last event is not ended by a blank line",
    docs.streaming,
    each((frame, index, all) => (index === all.length - 1 ? frame.slice(0, -1) : frame)),
  ),
  fault(
    "drops-last-line-end",
    "The last line of the stream has no end",
    docs.streaming,
    each((frame, index, all) => (index === all.length - 1 ? frame.trimEnd() : frame)),
  ),
  fault(
    "joins-events",
    "Events are separated by one line end",
    docs.streaming,
    each((frame) => frame.slice(0, -1)),
  ),
  fault(
    "sends-broken-utf8",
    "The stream holds bytes that are no UTF-8",
    pull("farion1231/cc-switch", 1923),
    frames(broken),
  ),
  fault(
    "sends-byte-order-mark",
    "The stream begins with a byte order mark",
    docs.streaming,
    each((frame, index) => (index === 0 ? `\ufeff${frame}` : frame)),
  ),
  fault(
    "sends-done",
    "The stream ends with data: [DONE]",
    pull("theopenco/llmgateway", 927),
    frames((all) => [...all, "data: [DONE]\n\n"]),
  ),
  fault(
    "sends-done-before-message-stop",
    "data: [DONE] stands in the stream",
    pull("theopenco/llmgateway", 927),
    frames((all) => [...all.slice(0, -1), "data: [DONE]\n\n", ...all.slice(-1)]),
  ),
  fault(
    "sends-named-done",
    "The stream ends with an event whose data is [DONE]",
    pull("theopenco/llmgateway", 927),
    frames((all) => [...all, "event: done\ndata: [DONE]\n\n"]),
  ),
  fault(
    "sends-openai-chunks",
    "The stream consists of chunks of the OpenAI API",
    issue("vllm-project/semantic-router", 2160),
    frames((all) => [
      ...all.filter((frame) => frame.includes('"delta"')).map((frame) => openaiChunk(frame)),
      "data: [DONE]\n\n",
    ]),
  ),
  fault(
    "leaks-openai-chunk",
    "A chunk of the OpenAI API stands in the stream",
    issue("vllm-project/semantic-router", 2160),
    frames((all) =>
      all.flatMap((frame) => (frame.startsWith("event: message_delta") ? [openaiChunk(frame), frame] : [frame])),
    ),
  ),
  fault(
    "sends-message-as-data",
    "The stream is one data: line with the whole message",
    pull("BerriAI/litellm", 38153),
    frames((all) => [`data: ${wholeMessage(all)}\n\n`]),
  ),
  fault(
    "sends-json-in-stream",
    "The body of a stream is plain JSON",
    issue("rynfar/meridian", 1098),
    frames((all) => [wholeMessage(all)]),
  ),
  fault(
    "sends-empty-stream",
    "The body of a stream is empty",
    pull("envoyproxy/ai-gateway", 1927),
    frames(() => []),
  ),
  fault(
    "truncates-stream",
    "The stream ends in the middle, as if it were complete",
    issue("kekzl/imp", 1553),
    frames((all) => half(all)),
  ),
  fault(
    "cuts-event",
    "The stream ends in the middle of an event",
    issue("BerriAI/litellm", 32686),
    frames((all) => [...half(all), (all.at(-3) ?? "").slice(0, 20)]),
  ),
  fault(
    "resets-stream",
    "The socket is closed in the middle of the stream",
    pull("NVIDIA/TensorRT-LLM", 18289),
    streamed((reply) => ({ ...reply, chunks: half(reply.chunks), end: "reset" })),
  ),
  fault(
    "hangs-after-message-stop",
    "The stream stays open after message_stop",
    issue("MiniMax-AI/MiniMax-M2", 109),
    streamed((reply) => ({ ...reply, end: "hang" })),
  ),
  fault(
    "hangs-before-message-stop",
    "The stream stays open, and message_stop never comes",
    issue("MiniMax-AI/MiniMax-M2", 109),
    streamed((reply) => ({ ...reply, chunks: reply.chunks.slice(0, -1), end: "hang" })),
  ),
  fault(
    "hangs-in-stream",
    "The stream stops in the middle, and stays open",
    issue("MiniMax-AI/MiniMax-M2", 109),
    streamed((reply) => ({ ...reply, chunks: half(reply.chunks), end: "hang" })),
  ),
];
