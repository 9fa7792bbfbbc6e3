import type { FaultTable } from "./fault-table.ts";

export const streamBlocksTable: FaultTable = {
  "drops-block-starts": { "stream.block.started": ["stream/blocks-are-started (stream)"] },
  "drops-tool-block-starts": { "stream.block.started": ["stream/blocks-are-started (stream)"] },
  "starts-block-after-first-delta": { "stream.block.started": ["stream/blocks-are-started (stream)"] },
  "numbers-blocks-from-one": { "stream.block.index": ["stream/blocks-are-numbered (stream)"] },
  "skips-block-numbers": { "stream.block.index": ["stream/blocks-are-numbered (stream)"] },
  "repeats-block-numbers": { "stream.block.index": ["stream/blocks-are-numbered (stream)"] },
  "drops-block-numbers": { "stream.block.index": ["stream/blocks-are-numbered (stream)"] },
  "sends-block-numbers-as-strings": { "stream.block.index": ["stream/blocks-are-numbered (stream)"] },
  "opens-two-blocks": { "stream.block.one_open": ["stream/one-block-is-open (stream)"] },
  "opens-block-twice": { "stream.block.index": ["stream/blocks-are-numbered (stream)"] },
  "interleaves-blocks": { "stream.block.one_open": ["stream/one-block-is-open (stream)"] },
  "drops-block-stops": { "stream.block.stopped": ["stream/blocks-are-stopped (stream)"] },
  "drops-last-block-stop": { "stream.block.stopped": ["stream/blocks-are-stopped (stream)"] },
  "stops-block-after-message-delta": { "stream.block.stopped": ["stream/blocks-are-stopped (stream)"] },
  "stops-another-block": { "stream.block.stop_matches": ["stream/stops-match (stream)"] },
  "stops-block-twice": { "stream.block.stop_matches": ["stream/stops-match (stream)"] },
  "sends-delta-after-block-stop": { "stream.block.started": ["stream/blocks-are-started (stream)"] },
  "sends-delta-of-unknown-block": { "stream.block.started": ["stream/blocks-are-started (stream)"] },
};
