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
  "ignores-thinking": {
    "thinking.enabled.used": ["thinking/enabled-thinks-first (plain)", "thinking/enabled-thinks-first (stream)"],
  },
  "refuses-adaptive-thinking": { "thinking.adaptive.accepted": ["thinking/adaptive-is-accepted (plain)"] },
  "thinks-though-disabled": { "thinking.disabled.honoured": ["thinking/disabled-does-not-think (plain)"] },
  "refuses-thinking-sent-back": {
    "thinking.echo.accepted": [
      "thinking-history/own-thinking-before-a-call-is-accepted-back (plain)",
      "thinking-history/own-streamed-thinking-is-accepted-back (stream)",
    ],
  },
  "refuses-history-without-thinking": {
    "thinking.echo.optional": ["thinking-history/turn-without-thinking-is-accepted (plain)"],
    "stop.sequence.thinking": ["thinking-history/stop-sequence-in-thinking-does-not-stop (plain)"],
  },
  "accepts-forged-thinking": {
    "thinking.echo.verified": ["thinking-history/forged-signature-is-refused (plain)"],
  },
  "sends-empty-signature": {
    "thinking.signature.not_empty": [
      "thinking/signature-is-not-empty (plain)",
      "thinking/signature-is-not-empty (stream)",
    ],
    "thinking.display.omitted": ["thinking/omitted-is-not-shown (plain)"],
  },
  "thinks-after-the-answer": {
    "thinking.block.precedes": [
      "thinking/comes-before-what-is-said (plain)",
      "thinking/comes-before-what-is-said (stream)",
    ],
    "thinking.enabled.used": ["thinking/enabled-thinks-first (plain)"],
  },
  "sends-empty-text-before-thinking": {
    "thinking.block.precedes": [
      "thinking/comes-before-what-is-said (plain)",
      "thinking/comes-before-what-is-said (stream)",
    ],
  },
  "refuses-thinking-display": { "thinking.display.omitted": ["thinking/omitted-is-not-shown (plain)"] },
  "shows-omitted-thinking": { "thinking.display.omitted": ["thinking/omitted-is-not-shown (plain)"] },
  "accepts-unknown-thinking-display": { "thinking.display.known": ["thinking/unknown-display-is-refused (plain)"] },
  "accepts-forced-tool-with-thinking": { "thinking.forced_tools": ["thinking/forced-tool-is-refused (plain)"] },
  "stops-in-thinking": {
    "stop.sequence.thinking": ["thinking-history/stop-sequence-in-thinking-does-not-stop (plain)"],
  },
  "counts-no-thinking": {
    "usage.output_tokens.thinking": ["thinking/is-counted (plain)", "thinking/is-counted (stream)"],
  },
  "counts-more-thinking-than-output": {
    "usage.thinking_tokens.within": [
      "thinking/tokens-are-part-of-the-output (plain)",
      "thinking/tokens-are-part-of-the-output (stream)",
    ],
  },
  "streams-redacted-thinking": {
    "stream.redacted_thinking.complete": ["thinking/redacted-is-complete-at-its-start (stream)"],
  },
  "starts-redacted-thinking-empty": {
    "stream.redacted_thinking.complete": ["thinking/redacted-is-complete-at-its-start (stream)"],
  },
};
