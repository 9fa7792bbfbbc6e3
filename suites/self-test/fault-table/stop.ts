import type { FaultTable } from "./fault-table.ts";

export const stopTable: FaultTable = {
  "reports-end-turn-as-max-tokens": {
    "stop.end_turn.reported": [
      "stop-reasons/natural-end-is-end-turn (plain)",
      "stop-reasons/natural-end-is-end-turn (stream)",
    ],
  },
  "reports-end-turn-as-stop-sequence": {
    "stop.sequence.requested": [
      "answers/stop-sequence-was-requested (plain)",
      "answers/stop-sequence-was-requested (stream)",
    ],
  },
  "reports-end-turn-as-named-stop-sequence": {
    "stop.sequence.requested": [
      "answers/stop-sequence-was-requested (plain)",
      "answers/stop-sequence-was-requested (stream)",
    ],
  },
  "reports-end-turn-as-tool-use": {
    "stop.tool_use.has_block": ["answers/tool-use-has-a-block (plain)", "answers/tool-use-has-a-block (stream)"],
  },
  "reports-max-tokens-as-end-turn": {
    "stop.max_tokens.reported": ["stop-reasons/cut-is-max-tokens (plain)", "stop-reasons/cut-is-max-tokens (stream)"],
  },
  "reports-max-tokens-of-long-streams-as-end-turn": {
    "stop.max_tokens.streamed": ["stop-reasons/cut-stream-is-max-tokens (stream)"],
  },
  "reports-max-tokens-as-null": { "response.stop_reason.present": ["response/stop-reason-is-a-string (plain)"] },
  "reports-stop-sequence-as-end-turn": {
    "stop.sequence.reported": ["stop-sequences/end-is-reported (plain)", "stop-sequences/end-is-reported (stream)"],
  },
  "reports-stop-sequence-as-end-turn-but-names-it": {
    "stop.sequence.reported": ["stop-sequences/end-is-reported (plain)", "stop-sequences/end-is-reported (stream)"],
  },
  "reports-stop-sequence-as-max-tokens": {
    "stop.sequence.reported": ["stop-sequences/end-is-reported (plain)", "stop-sequences/end-is-reported (stream)"],
  },
  "reports-stop-sequence-without-name": {
    "stop.sequence.iff": [
      "answers/stop-sequence-goes-with-its-reason (plain)",
      "answers/stop-sequence-goes-with-its-reason (stream)",
    ],
  },
  "drops-name-of-stop-sequence": { "response.stop_sequence.present": ["response/stop-sequence-is-present (plain)"] },
  "names-another-stop-sequence": {
    "stop.sequence.named": [
      "answers/stop-sequence-is-a-requested-one (stream)",
      "answers/stop-sequence-is-a-requested-one (plain)",
    ],
  },
  "names-first-stop-sequence": {
    "stop.sequence.named": [
      "stop-sequences/first-to-occur-is-named (plain)",
      "stop-sequences/first-to-occur-is-named (stream)",
    ],
  },
  "names-last-stop-sequence": {
    "stop.sequence.named": [
      "stop-sequences/first-to-occur-is-named (plain)",
      "stop-sequences/first-to-occur-is-named (stream)",
    ],
  },
  "names-stop-sequence-at-natural-end": {
    "stop.sequence.iff": [
      "answers/stop-sequence-goes-with-its-reason (plain)",
      "answers/stop-sequence-goes-with-its-reason (stream)",
    ],
  },
  "names-stop-sequence-empty": {
    "stop.sequence.iff": [
      "answers/stop-sequence-goes-with-its-reason (plain)",
      "answers/stop-sequence-goes-with-its-reason (stream)",
    ],
  },
  "keeps-stop-sequence-in-text": {
    "stop.sequence.honoured": [
      "answers/text-has-no-stop-sequence (plain)",
      "answers/text-has-no-stop-sequence (stream)",
    ],
  },
  "leaks-beginning-of-stop-sequence": {
    "stop.sequence.honoured": [
      "answers/text-has-no-stop-sequence (plain)",
      "answers/text-has-no-stop-sequence (stream)",
      "stop-sequences/sequence-does-not-leak (plain)",
      "stop-sequences/sequence-does-not-leak (stream)",
    ],
  },
  "writes-past-stop-sequence": {
    "stop.sequence.honoured": [
      "answers/text-has-no-stop-sequence (plain)",
      "answers/text-has-no-stop-sequence (stream)",
    ],
  },
  "stops-in-any-letter-case": { "stop.sequence.exact": ["stop-sequences/letter-case-counts (plain)"] },
  "ignores-stop-sequences": {
    "stop.sequence.honoured": [
      "answers/text-has-no-stop-sequence (plain)",
      "answers/text-has-no-stop-sequence (stream)",
    ],
  },
  "ignores-all-but-first-stop-sequence": {
    "stop.sequence.honoured": [
      "answers/text-has-no-stop-sequence (plain)",
      "answers/text-has-no-stop-sequence (stream)",
    ],
  },
  "ignores-all-but-four-stop-sequences": {
    "stop.sequence.honoured": [
      "answers/text-has-no-stop-sequence (plain)",
      "answers/text-has-no-stop-sequence (stream)",
    ],
  },
  "ignores-max-tokens": {
    "request.max_tokens.honoured": [
      "answers/max-tokens-is-honoured (stream)",
      "answers/max-tokens-is-honoured (plain)",
    ],
  },
  "generates-at-zero-max-tokens": { "request.max_tokens.zero": ["max-tokens/zero-generates-nothing (plain)"] },
  "reports-zero-max-tokens-as-end-turn": { "request.max_tokens.zero": ["max-tokens/zero-generates-nothing (plain)"] },
  "counts-output-at-zero-max-tokens": { "request.max_tokens.zero": ["max-tokens/zero-generates-nothing (plain)"] },
  "fails-at-zero-max-tokens": { "request.max_tokens.zero": ["max-tokens/zero-generates-nothing (plain)"] },
  "details-every-stop": {
    "stop.refusal.details": [
      "answers/stop-details-are-of-a-refusal (plain)",
      "answers/stop-details-are-of-a-refusal (stream)",
    ],
  },
  "names-refusals-otherwise": { "stop.refusal.details": ["answers/stop-details-are-of-a-refusal (plain)"] },
};
