import type { FaultTable } from "./fault-table.ts";

export const usageTable: FaultTable = {
  "counts-no-input": {
    "usage.input_tokens.counted": ["answers/input-is-counted (plain)", "answers/input-is-counted (stream)"],
  },
  "counts-no-system": {
    "usage.input_tokens.system": [
      "usage-growth/input-tokens-grow-with-the-system (plain)",
      "usage-growth/input-tokens-grow-with-the-system-blocks (plain)",
    ],
  },
  "counts-tools-as-a-constant": {
    "tools.description.used": ["tools/descriptions-are-counted (plain)", "tools/descriptions-are-counted (stream)"],
  },
  "counts-constant-input": { "usage.input_tokens.grows": ["usage-growth/input-tokens-grow-with-the-prompt (plain)"] },
  "counts-negative-input": {
    "usage.input_tokens.type": [
      "response/input-tokens-are-an-integer (plain)",
      "response/input-tokens-are-an-integer (stream)",
    ],
  },
  "counts-input-as-string": {
    "usage.input_tokens.type": [
      "response/input-tokens-are-an-integer (plain)",
      "response/input-tokens-are-an-integer (stream)",
    ],
  },
  "counts-input-in-fractions": {
    "usage.input_tokens.type": [
      "response/input-tokens-are-an-integer (plain)",
      "response/input-tokens-are-an-integer (stream)",
    ],
  },
  "drops-input-tokens": {
    "usage.input_tokens.type": [
      "response/input-tokens-are-an-integer (plain)",
      "response/input-tokens-are-an-integer (stream)",
    ],
  },
  "sends-null-input-tokens": {
    "usage.input_tokens.type": [
      "response/input-tokens-are-an-integer (plain)",
      "response/input-tokens-are-an-integer (stream)",
    ],
  },
  "counts-no-output": {
    "usage.output_tokens.counted": ["answers/output-is-counted (plain)", "answers/output-is-counted (stream)"],
  },
  "counts-negative-output": {
    "usage.output_tokens.type": [
      "response/output-tokens-are-an-integer (plain)",
      "response/output-tokens-are-an-integer (stream)",
    ],
  },
  "counts-output-as-string": {
    "usage.output_tokens.type": [
      "response/output-tokens-are-an-integer (plain)",
      "response/output-tokens-are-an-integer (stream)",
    ],
  },
  "counts-output-in-fractions": {
    "usage.output_tokens.type": [
      "response/output-tokens-are-an-integer (plain)",
      "response/output-tokens-are-an-integer (stream)",
    ],
  },
  "drops-output-tokens": {
    "usage.output_tokens.type": [
      "response/output-tokens-are-an-integer (plain)",
      "response/output-tokens-are-an-integer (stream)",
    ],
  },
  "sends-null-output-tokens": {
    "usage.output_tokens.type": [
      "response/output-tokens-are-an-integer (plain)",
      "response/output-tokens-are-an-integer (stream)",
    ],
  },
  "counts-output-above-max-tokens": {
    "request.max_tokens.honoured": [
      "answers/max-tokens-is-honoured (stream)",
      "answers/max-tokens-is-honoured (plain)",
    ],
  },
  "counts-in-openai-names": {
    "usage.input_tokens.type": [
      "response/input-tokens-are-an-integer (plain)",
      "response/input-tokens-are-an-integer (stream)",
    ],
  },
  "counts-cache-creation-wrongly": {
    "usage.cache_creation.sum": ["answers/cache-creation-adds-up (plain)", "answers/cache-creation-adds-up (stream)"],
  },
  "counts-no-input-but-in-cache": {
    "usage.input_tokens.counted": ["answers/input-is-counted (plain)", "answers/input-is-counted (stream)"],
  },
  "starts-with-no-input-tokens": { "stream.message_start.input_tokens": ["stream/start-counts-input (stream)"] },
  "ends-with-no-input-tokens": {
    "usage.input_tokens.counted": ["answers/input-is-counted (stream)"],
    "stream.message_delta.input_tokens": ["stream/input-tokens-never-fall (stream)"],
  },
  "lets-output-tokens-fall": { "stream.message_delta.cumulative": ["stream/output-tokens-never-fall (stream)"] },
  "counts-one-output-token": {
    "usage.output_tokens.counted": ["answers/output-is-counted (plain)", "answers/output-is-counted (stream)"],
  },
  "caps-count-at-max-tokens": {
    "request.max_tokens.honoured": [
      "answers/max-tokens-is-honoured (plain)",
      "answers/max-tokens-is-honoured (stream)",
    ],
  },
  "ends-with-no-output-tokens": { "usage.output_tokens.counted": ["answers/output-is-counted (stream)"] },
  "ends-with-output-tokens-as-string": {
    "stream.message_delta.shape": ["stream/message-delta-has-its-shape (stream)"],
  },
  "ends-without-output-tokens": { "stream.message_delta.shape": ["stream/message-delta-has-its-shape (stream)"] },
  "counts-other-input-when-streaming": {
    "stream.agrees.input_tokens": ["stream-agreement/input-tokens-are-the-same (plain)"],
  },
  "counts-blocks-otherwise": { "usage.input_tokens.forms": ["usage-growth/string-and-block-count-the-same (plain)"] },
  "counts-system-blocks-otherwise": {
    "count_tokens.content_forms": ["count-tokens/system-string-and-block-count-the-same (plain)"],
  },
};
