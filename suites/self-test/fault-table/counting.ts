import type { FaultTable } from "./fault-table.ts";

const passing = {
  "errors.passing.envelope": [
    "errors/passing-error-has-the-envelope (plain)",
    "errors/passing-error-has-the-envelope (stream)",
  ],
} as const;

export const countingTable: FaultTable = {
  "starts-streams-with-the-count-of-another-request": {
    "stream.message_start.own_tokens": ["stream/start-counts-its-own-tokens (stream)"],
  },
  "answers-nothing-now-and-then": {
    "response.content.not_empty": ["answers/are-not-often-empty (plain)", "answers/are-not-often-empty (stream)"],
  },
  "fails-now-and-then-in-html": passing,
  "fails-now-and-then-in-a-word": passing,
  "counts-one-token-for-calls": {
    "usage.output_tokens.counted": ["answers/output-is-counted (stream)"],
  },
  "escapes-markup-in-arguments": {
    "tools.input.verbatim": ["unicode/markup-in-arguments-comes-back (stream)"],
  },
  "fails-on-begun-calls": {
    "tools.call.cut": ["tool-choice/a-call-cut-at-its-beginning-is-accepted (plain)"],
  },
};
