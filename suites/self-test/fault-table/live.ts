import type { FaultTable } from "./fault-table.ts";

export const liveTable: FaultTable = {
  "buffers-whole-stream": { "stream.live": ["live/events-come-as-they-are-generated (stream)"] },
  "buffers-stream-after-its-start": { "stream.live": ["live/events-come-as-they-are-generated (stream)"] },
  "keeps-alive-by-comments": { "stream.ping.event": ["live/silence-is-bridged-by-pings (stream)"] },
};
