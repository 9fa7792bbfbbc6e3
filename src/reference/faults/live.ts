import type { Deviation, Fault } from "../deviation.ts";
import type { Reply } from "../incoming.ts";
import { fault } from "./make.ts";
import { docs, pull } from "./sources.ts";

/** Milliseconds a model takes for a long answer. */
const writing = 1150;
/** Events of a stream that is long. */
const many = 40;

const text = (chunks: Reply["chunks"]): string => chunks.map((chunk) => Buffer.from(chunk as string)).join("");

/** Sends a long stream otherwise, a short one as it is. */
const long = (by: (reply: Reply) => Reply): Deviation => ({
  reply: (reply) => (reply.streamed && reply.chunks.length > many ? by(reply) : reply),
});

/** What is wrong about when events are sent. */
export const liveFaults: readonly Fault[] = [
  fault("buffers-whole-stream", "A stream is sent when all of it is there", docs.streaming, {
    ...long((reply) => ({ ...reply, wait: writing, chunks: [text(reply.chunks)] })),
  }),
  fault("buffers-stream-after-its-start", "A stream is sent at its end, but for its first event", docs.streaming, {
    ...long((reply) => ({
      ...reply,
      between: writing,
      chunks: [text(reply.chunks.slice(0, 1)), text(reply.chunks.slice(1))],
    })),
  }),
  fault(
    "keeps-alive-by-comments",
    "Before the first event of a long stream, comments alone keep it alive",
    pull("diegosouzapw/OmniRoute", 5063),
    long((reply) => ({
      ...reply,
      between: writing / 5,
      chunks: [...Array.from({ length: 5 }, () => ": keep-alive\n\n"), text(reply.chunks)],
    })),
  ),
];
