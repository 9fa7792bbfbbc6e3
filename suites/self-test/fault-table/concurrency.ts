import type { FaultTable } from "./fault-table.ts";

/** A case in both modes. */
const both = (id: string): readonly string[] => [`${id} (plain)`, `${id} (stream)`];

export const concurrencyTable: FaultTable = {
  "answers-as-the-one-before": { "request.answer.own": both("concurrency/answers-are-their-own") },
  "shares-message-ids": { "concurrency.ids.unique": both("concurrency/ids-differ") },
  "queues-what-comes-meanwhile": { "concurrency.answered": ["concurrency/requests-are-answered (plain)"] },
  "mixes-streams": { "concurrency.streams.whole": ["concurrency/streams-are-whole (stream)"] },
  "answers-502-after-a-client-left": {
    "disconnect.plain.next": ["disconnect/next-after-unanswered-is-accepted (plain)"],
    "disconnect.upload.next": ["disconnect/next-after-upload-is-accepted (plain)"],
  },
  "answers-502-to-streams-after-a-client-left": {
    "disconnect.stream.next": ["disconnect/next-after-stream-is-accepted (stream)"],
  },
  "goes-on-with-an-abandoned-stream": {
    "disconnect.stream.next": ["disconnect/next-after-stream-is-accepted (stream)"],
  },
  "cuts-every-stream-when-a-client-leaves": {
    "disconnect.stream.others": ["disconnect/other-streams-go-on (stream)"],
  },
};
