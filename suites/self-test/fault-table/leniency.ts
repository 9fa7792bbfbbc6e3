import type { FaultTable } from "./fault-table.ts";

export const leniencyTable: FaultTable = {
  "accepts-malformed-json": {
    "request.body.json": [
      "body/truncated-json-is-refused (plain)",
      "body/truncated-json-with-stream-is-refused (plain)",
      "body/trailing-comma-is-refused (plain)",
      "body/form-encoding-is-refused (plain)",
    ],
  },
  "accepts-half-surrogate-pairs": {
    "request.body.surrogate": ["body/half-a-surrogate-pair-is-refused (plain)"],
  },
  "accepts-non-object-body": {
    "request.body.object": [
      "body/array-is-refused (plain)",
      "body/string-is-refused (plain)",
      "body/null-is-refused (plain)",
    ],
  },
  "accepts-empty-body": { "request.body.empty": ["body/empty-is-refused (plain)"] },
  "accepts-unknown-members": {
    "request.body.unknown_field": ["body/unknown-member-is-refused (plain)", "body/unknown-member-is-refused (stream)"],
  },
  "accepts-unknown-nested-members": {
    "request.body.unknown_field": [
      "body/unknown-member-of-a-message-is-refused (plain)",
      "body/unknown-member-of-a-block-is-refused (plain)",
      "metadata/unknown-member-is-refused (plain)",
      "tool-definitions/unknown-member-is-refused (plain)",
      "tool-choice/unknown-member-is-refused (plain)",
      "tool-results/unknown-member-is-refused (plain)",
    ],
  },
  "accepts-large-body": { "request.body.size": ["body/too-large-is-refused (plain)"] },
  "accepts-missing-model": {
    "request.model.required": ["model/missing-is-refused (plain)", "model/missing-is-refused (stream)"],
  },
  "accepts-model-of-any-type": {
    "request.model.type": ["model/number-is-refused (plain)", "model/null-is-refused (plain)"],
  },
  "accepts-long-model": { "request.model.length": ["model/too-long-is-refused (plain)"] },
  "accepts-unknown-model": {
    "request.model.unknown": ["model/unknown-is-not-found (plain)", "model/unknown-is-not-found (stream)"],
  },
  "accepts-missing-messages": {
    "request.messages.required": ["messages/missing-is-refused (plain)", "messages/missing-is-refused (stream)"],
  },
  "accepts-messages-of-any-type": {
    "request.messages.type": ["messages/string-is-refused (plain)", "messages/object-is-refused (plain)"],
  },
  "accepts-empty-messages": {
    "request.messages.minimum": ["messages/empty-is-refused (plain)", "messages/empty-is-refused (stream)"],
  },
  "accepts-messages-that-are-not-objects": {
    "request.messages.item_type": ["messages/string-item-is-refused (plain)", "messages/null-item-is-refused (plain)"],
  },
  "accepts-missing-role": { "request.message.role.required": ["messages/missing-role-is-refused (plain)"] },
  "accepts-unknown-role": {
    "request.message.role.known": [
      "messages/unknown-role-is-refused (plain)",
      "messages/unknown-role-is-refused (stream)",
      "broken-histories/foreign-role-is-refused (plain)",
    ],
  },
  "accepts-missing-content": { "request.message.content.required": ["content/missing-is-refused (plain)"] },
  "accepts-content-of-any-type": {
    "request.message.content.type": [
      "content/number-is-refused (plain)",
      "content/number-is-refused (stream)",
      "content/null-is-refused (plain)",
      "content/block-without-array-is-refused (plain)",
    ],
  },
  "accepts-empty-content": {
    "request.message.content.empty": [
      "content/empty-string-is-refused (plain)",
      "content/empty-array-is-refused (plain)",
      "broken-histories/empty-assistant-turn-is-refused (plain)",
    ],
  },
  "accepts-blocks-that-are-not-objects": {
    "request.message.content.item_type": ["blocks/null-is-refused (plain)", "blocks/string-is-refused (plain)"],
  },
  "accepts-blocks-without-type": { "request.block.type.required": ["blocks/missing-type-is-refused (plain)"] },
  "accepts-unknown-block-types": {
    "request.block.type.known": [
      "blocks/unknown-type-is-refused (plain)",
      "broken-histories/foreign-block-is-refused (plain)",
    ],
  },
  "accepts-text-blocks-without-text": { "request.text.required": ["blocks/missing-text-is-refused (plain)"] },
  "accepts-text-of-any-type": {
    "request.text.type": ["blocks/number-as-text-is-refused (plain)", "blocks/null-as-text-is-refused (plain)"],
  },
  "accepts-empty-text": { "request.text.minimum": ["blocks/empty-text-is-refused (plain)"] },
  "accepts-whitespace-text": {
    "request.text.whitespace": [
      "blocks/white-space-text-is-refused (plain)",
      "broken-histories/white-space-of-the-assistant-is-refused (plain)",
    ],
  },
  "accepts-missing-max-tokens": {
    "request.max_tokens.required": ["max-tokens/missing-is-refused (plain)", "max-tokens/missing-is-refused (stream)"],
  },
  "accepts-max-tokens-of-any-type": {
    "request.max_tokens.type": ["max-tokens/null-is-refused (plain)", "max-tokens/string-is-refused (plain)"],
  },
  "accepts-max-tokens-as-string": {
    "request.number.not_coerced": ["max-tokens/digits-in-a-string-are-refused (plain)"],
  },
  "accepts-fractional-max-tokens": { "request.max_tokens.type": ["max-tokens/fraction-is-refused (plain)"] },
  "accepts-negative-max-tokens": {
    "request.max_tokens.minimum": ["max-tokens/negative-is-refused (plain)", "max-tokens/negative-is-refused (stream)"],
  },
  "accepts-system-of-any-type": {
    "request.system.type": [
      "system/number-is-refused (plain)",
      "system/number-is-refused (stream)",
      "system/null-is-refused (plain)",
      "system/object-is-refused (plain)",
    ],
  },
  "accepts-system-blocks-without-text": { "request.text.required": ["system/missing-text-is-refused (plain)"] },
  "accepts-foreign-system-blocks": { "request.system.block_type": ["system/unknown-block-is-refused (plain)"] },
  "accepts-negative-temperature": { "request.temperature.minimum": ["temperature/negative-is-refused (plain)"] },
  "accepts-temperature-up-to-2": { "request.temperature.maximum": ["temperature/above-one-is-refused (plain)"] },
  "accepts-any-high-temperature": { "request.temperature.maximum": ["temperature/above-one-is-refused (plain)"] },
  "accepts-temperature-of-any-type": {
    "request.temperature.type": ["temperature/string-is-refused (plain)", "temperature/null-is-refused (plain)"],
  },
  "accepts-temperature-as-string": {
    "request.number.not_coerced": ["temperature/digits-in-a-string-are-refused (plain)"],
  },
  "accepts-negative-top-p": { "request.top_p.minimum": ["top-p/negative-is-refused (plain)"] },
  "accepts-high-top-p": { "request.top_p.maximum": ["top-p/above-one-is-refused (plain)"] },
  "accepts-top-p-of-any-type": {
    "request.top_p.type": ["top-p/string-is-refused (plain)"],
    "request.number.not_coerced": ["top-p/digits-in-a-string-are-refused (plain)"],
  },
  "accepts-negative-top-k": { "request.top_k.minimum": ["top-k/negative-is-refused (plain)"] },
  "accepts-top-k-of-any-type": {
    "request.top_k.type": ["top-k/string-is-refused (plain)"],
    "request.number.not_coerced": ["top-k/digits-in-a-string-are-refused (plain)"],
  },
  "accepts-fractional-top-k": { "request.top_k.type": ["top-k/fraction-is-refused (plain)"] },
  "accepts-stream-of-any-type": {
    "request.stream.type": [
      "stream-option/string-is-refused (plain)",
      "stream-option/number-is-refused (plain)",
      "stream-option/null-is-refused (plain)",
    ],
  },
  "accepts-stream-as-truth": { "request.stream.type": ["stream-option/string-is-refused (plain)"] },
  "accepts-stop-sequences-of-any-type": {
    "request.stop_sequences.type": [
      "stop-sequences/string-is-refused (plain)",
      "stop-sequences/null-is-refused (plain)",
      "stop-sequences/object-is-refused (plain)",
    ],
  },
  "accepts-stop-sequences-that-are-not-strings": {
    "request.stop_sequences.item_type": [
      "stop-sequences/number-item-is-refused (plain)",
      "stop-sequences/null-item-is-refused (plain)",
    ],
  },
  "accepts-empty-stop-sequences": {
    "request.stop_sequences.item_empty": ["stop-sequences/empty-item-is-refused (plain)"],
  },
  "accepts-whitespace-stop-sequences": {
    "request.stop_sequences.item_whitespace": ["stop-sequences/white-space-item-is-refused (plain)"],
  },
  "accepts-unknown-service-tier": {
    "request.service_tier.known": ["service-tier/unknown-is-refused (plain)", "service-tier/number-is-refused (plain)"],
  },
  "accepts-metadata-of-any-type": {
    "request.metadata.type": ["metadata/string-is-refused (plain)", "metadata/array-is-refused (plain)"],
  },
  "accepts-user-id-of-any-type": { "request.metadata.user_id.type": ["metadata/number-as-user-id-is-refused (plain)"] },
  "accepts-long-user-id": { "request.metadata.user_id.length": ["metadata/too-long-user-id-is-refused (plain)"] },
};
