import type { FaultTable } from "./fault-table.ts";

export const refusalsTable: FaultTable = {
  "refuses-multi-turn": {
    "request.messages.multi_turn": ["conversation/several-turns-are-accepted (plain)"],
    "request.messages.history_used": ["conversation/history-is-recalled (plain)"],
  },
  "refuses-long-conversations": {
    "request.messages.multi_turn": ["conversation/several-turns-are-accepted (plain)"],
  },
  "refuses-consecutive-roles": {
    "request.messages.consecutive_roles": ["conversation/consecutive-roles-are-accepted (plain)"],
  },
  "fails-on-consecutive-roles": {
    "request.messages.consecutive_roles": ["conversation/consecutive-roles-are-accepted (plain)"],
  },
  "fails-on-prefilled-answers": {
    "request.messages.no_server_error": ["conversation/prefilled-answer-does-not-crash (plain)"],
  },
  "fails-on-thinking-blocks": {
    "request.messages.no_server_error": ["conversation/foreign-thinking-does-not-crash (plain)"],
  },
  "refuses-string-content": { "request.valid.accepted": ["simplest/is-accepted (plain)"] },
  "refuses-block-content": {
    "request.message.content.blocks": [
      "content/blocks-are-accepted (plain)",
      "content/several-blocks-are-accepted (plain)",
    ],
  },
  "refuses-non-ascii": {
    "request.body.unicode": [
      "content/unicode-comes-back (plain)",
      "content/unicode-comes-back (stream)",
      "content/escaped-unicode-comes-back (plain)",
    ],
  },
  "refuses-astral-characters": {
    "request.body.unicode": [
      "content/unicode-comes-back (plain)",
      "content/unicode-comes-back (stream)",
      "unicode/marks-and-joints-come-back (stream)",
    ],
    "response.text.verbatim": ["content/markup-comes-back (plain)", "unicode/markup-comes-back (stream)"],
    "response.text.lines": ["content/line-breaks-come-back (plain)", "unicode/line-breaks-come-back (stream)"],
  },
  "refuses-one-token": {
    "request.max_tokens.one": ["max-tokens/one-is-accepted (plain)", "max-tokens/one-is-accepted (stream)"],
  },
  "refuses-few-tokens": {
    "stop.max_tokens.reported": ["stop-reasons/cut-is-max-tokens (plain)"],
    "tools.choice.tool": ["tool-choice/a-cut-call-is-accepted (stream)"],
    "output.format.cut": ["structured-output/cut-answer-says-so (plain)"],
  },
  "refuses-dashes-in-tool-names": { "tools.accepted": ["tools/unusual-definitions-are-accepted (plain)"] },
  "refuses-names-of-64-characters": { "tools.accepted": ["tools/unusual-definitions-are-accepted (plain)"] },
  "refuses-system": {
    "request.system.string": ["system/string-is-accepted (plain)", "system/string-is-accepted (stream)"],
  },
  "refuses-string-system": {
    "request.system.string": ["system/string-is-accepted (plain)", "system/string-is-accepted (stream)"],
    "request.system.used": ["system/is-obeyed (plain)"],
  },
  "refuses-block-system": { "request.system.blocks": ["system/blocks-are-accepted (plain)"] },
  "refuses-temperature": { "request.temperature.neutral": ["temperature/one-is-accepted (plain)"] },
  "refuses-temperature-below-one": { "request.temperature.accepted": ["temperature/half-is-accepted (plain)"] },
  "refuses-temperature-zero": { "request.temperature.accepted": ["temperature/zero-is-accepted (plain)"] },
  "refuses-top-p": { "request.top_p.neutral": ["top-p/one-is-accepted (plain)"] },
  "refuses-top-p-below-one": {
    "request.top_p.accepted": ["top-p/zero-is-accepted (plain)", "top-p/most-is-accepted (plain)"],
  },
  "refuses-top-k": { "request.top_k.accepted": ["top-k/forty-is-accepted (plain)"] },
  "refuses-top-k-zero": { "request.top_k.accepted": ["top-k/zero-is-accepted (plain)"] },
  "refuses-stream-false": { "request.stream.false": ["simplest/stream-false-is-one-body (plain)"] },
  "refuses-stream": {
    "request.stream.true": ["simplest/is-answered-with-events (stream)"],
    "request.valid.accepted": ["simplest/is-accepted (stream)"],
  },
  "refuses-long-streams": {
    "stop.max_tokens.streamed": ["stop-reasons/cut-stream-is-max-tokens (stream)"],
    "stream.agrees.text": ["live/long-answer-is-whole (stream)"],
  },
  "refuses-streams-with-tools": {
    "stop.tool_use.reported": ["stop-reasons/call-is-tool-use (stream)"],
    "tools.accepted": ["tools/are-accepted (stream)"],
  },
  "refuses-assistant-strings": { "request.message.content.string": ["content/string-is-accepted (plain)"] },
  "refuses-stop-sequences": {
    "stop.sequence.exact": ["stop-sequences/letter-case-counts (plain)"],
    "request.stop_sequences.accepted": ["stop-sequences/are-accepted (plain)"],
    "stop.sequence.reported": ["stop-sequences/end-is-reported (plain)"],
    "stop.sequence.named": ["stop-sequences/sequence-of-several-tokens-is-named (plain)"],
    "stop.sequence.honoured": ["stop-sequences/sequence-does-not-leak (plain)"],
  },
  "refuses-empty-stop-sequences": {
    "request.stop_sequences.none": ["stop-sequences/empty-list-is-accepted (plain)"],
  },
  "refuses-empty-tools": { "tools.none": ["tools/empty-list-is-accepted (plain)"] },
  "refuses-several-stop-sequences": {
    "stop.sequence.named": [
      "stop-sequences/first-to-occur-is-named (plain)",
      "stop-sequences/first-to-occur-is-named (stream)",
    ],
  },
  "refuses-second-stop-sequence": {
    "stop.sequence.named": [
      "stop-sequences/first-to-occur-is-named (plain)",
      "stop-sequences/first-to-occur-is-named (stream)",
    ],
  },
  "refuses-service-tier": { "request.service_tier.accepted": ["service-tier/auto-is-accepted (plain)"] },
  "refuses-service-tier-standard-only": {
    "request.service_tier.accepted": ["service-tier/standard-only-is-accepted (plain)"],
  },
  "refuses-metadata": {
    "request.metadata.accepted": ["metadata/user-id-is-accepted (plain)", "metadata/null-user-id-is-accepted (plain)"],
  },
  "refuses-null-user-id": { "request.metadata.accepted": ["metadata/null-user-id-is-accepted (plain)"] },
  "refuses-thinking": {
    "thinking.enabled.used": ["thinking/enabled-thinks-first (plain)"],

    "thinking.enabled.accepted": ["thinking/enabled-is-accepted (plain)", "thinking/enabled-is-accepted (stream)"],
  },
  "refuses-tools": { "tools.accepted": ["tools/unusual-definitions-are-accepted (plain)"] },
  "refuses-nested-tool-schemas": {
    "tools.nested_schema": ["tools/nested-schema-is-accepted (plain)", "tools/nested-schema-is-accepted (stream)"],
  },
  "refuses-tools-without-parameters": {
    "tools.zero_arguments": [
      "tools/call-without-arguments-has-empty-input (plain)",
      "tools/call-without-arguments-has-empty-input (stream)",
    ],
  },
  "refuses-many-tools": { "tools.accepted": ["tools/unusual-definitions-are-accepted (plain)"] },
  "refuses-custom-tools": { "tools.accepted": ["tools/unusual-definitions-are-accepted (plain)"] },
  "refuses-tools-without-description": { "tools.accepted": ["tools/unusual-definitions-are-accepted (plain)"] },
  "refuses-alternatives-in-schemas": {
    "tools.nested_schema": ["tools/nested-schema-is-accepted (plain)", "tools/nested-schema-is-accepted (stream)"],
  },
  "refuses-tool-choice": {
    "tools.choice.auto": ["tool-choice/auto-is-accepted (plain)", "tool-choice/auto-is-accepted (stream)"],
  },
  "refuses-tool-choice-auto": { "tools.parallel.off": ["tool-choice/auto-without-parallel-calls-one-tool (plain)"] },
  "refuses-tool-choice-none": {
    "tools.choice.none": ["tool-choice/none-calls-no-tool (plain)", "tool-choice/none-calls-no-tool (stream)"],
  },
  "refuses-forced-tools": {
    "tools.input.unicode": ["unicode/arguments-come-back (stream)"],
    "tools.input.verbatim": ["unicode/markup-in-arguments-comes-back (stream)"],
    "tools.zero_arguments": [
      "tools/call-without-arguments-has-empty-input (plain)",
      "tools/call-without-arguments-has-empty-input (stream)",
    ],
    "tools.choice.any": ["tool-choice/any-calls-a-tool (plain)"],
    "tools.choice.tool": ["tool-choice/tool-calls-the-named-one (plain)"],
  },
  "refuses-parallel-off": {
    "tools.parallel.off": [
      "tool-choice/auto-without-parallel-calls-one-tool (plain)",
      "tool-choice/any-without-parallel-calls-one-tool (plain)",
    ],
  },
  "refuses-tool-results": { "tools.result.parallel": ["tool-results/several-are-accepted (plain)"] },
  "refuses-tool-results-in-another-order": {
    "tools.result.order": ["tool-results/another-order-is-accepted (plain)"],
  },
  "refuses-parallel-tool-results": { "tools.result.parallel": ["tool-results/several-are-accepted (plain)"] },
  "refuses-text-after-tool-results": { "tools.result.with_text": ["tool-results/text-after-them-is-accepted (plain)"] },
  "refuses-string-tool-results": { "tools.result.accepted": ["tool-results/text-before-the-call-is-accepted (plain)"] },
  "refuses-block-tool-results": { "tools.result.accepted": ["tool-results/blocks-are-accepted (plain)"] },
  "refuses-results-without-content": { "tools.result.empty": ["tool-results/without-content-is-accepted (plain)"] },
  "refuses-error-results": { "tools.result.error": ["tool-results/error-is-accepted (plain)"] },
  "refuses-own-tool-calls": {
    "tools.result.echo": [
      "tool-results/own-call-is-accepted-back (plain)",
      "tool-results/own-call-is-accepted-back (stream)",
    ],
  },
  "refuses-tool-calls-without-text": {
    "tools.result.accepted": ["tool-results/string-is-accepted (plain)", "tool-results/string-is-accepted (stream)"],
  },
};
