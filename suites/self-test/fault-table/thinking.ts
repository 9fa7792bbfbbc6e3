import type { FaultTable } from "./fault-table.ts";

export const thinkingTable: FaultTable = {
  "drops-thinking-text": {
    "thinking.block.thinking": ["response/thinking-is-a-string (plain)", "response/thinking-is-a-string (stream)"],
  },
  "sends-null-thinking": {
    "thinking.block.thinking": ["response/thinking-is-a-string (plain)", "response/thinking-is-a-string (stream)"],
  },
  "drops-signature": {
    "thinking.block.signature": ["response/signature-is-a-string (stream)", "response/signature-is-a-string (plain)"],
  },
  "sends-null-signature": { "thinking.block.signature": ["response/signature-is-a-string (plain)"] },
  "drops-signature-delta": { "thinking.stream.signature": ["stream/signature-comes-last (stream)"] },
  "sends-two-signature-deltas": { "thinking.stream.signature": ["stream/signature-comes-last (stream)"] },
  "sends-signature-first": { "thinking.stream.signature": ["stream/signature-comes-last (stream)"] },
  "sends-signature-after-block": { "stream.block.started": ["stream/blocks-are-started (stream)"] },
  "sends-signature-in-start": { "thinking.stream.signature": ["stream/signature-comes-last (stream)"] },
  "sends-thinking-in-start": { "stream.block.start_empty": ["stream/blocks-start-empty (stream)"] },
  "sends-thinking-as-tags": {
    "response.text.no_think_tags": [
      "response/text-has-no-think-tags (plain)",
      "response/text-has-no-think-tags (stream)",
    ],
  },
};
