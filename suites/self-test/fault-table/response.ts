import type { FaultTable } from "./fault-table.ts";

export const responseTable: FaultTable = {
  "answers-201": { "request.valid.accepted": ["simplest/is-accepted (plain)"] },
  "drops-id": { "response.id.type": ["response/id-is-a-string (plain)"] },
  "sends-null-id": { "response.id.type": ["response/id-is-a-string (plain)"] },
  "sends-empty-id": { "response.id.type": ["response/id-is-a-string (stream)", "response/id-is-a-string (plain)"] },
  "sends-number-as-id": { "response.id.type": ["response/id-is-a-string (stream)", "response/id-is-a-string (plain)"] },
  "repeats-message-id-in-streams": { "response.id.unique": ["identity/streamed-message-ids-differ (stream)"] },
  "derives-message-id-from-prompt": { "response.id.unique": ["identity/message-ids-of-one-prompt-differ (plain)"] },
  "repeats-message-id": { "response.id.unique": ["identity/message-ids-differ (plain)"] },
  "sends-openai-id": {
    "response.id.prefix": ["response/id-begins-with-msg (plain)", "response/id-begins-with-msg (stream)"],
  },
  "drops-type": { "response.type": ["response/type-is-message (plain)"] },
  "sends-openai-type": { "response.type": ["response/type-is-message (plain)"] },
  "drops-role": { "response.role": ["response/role-is-assistant (plain)"] },
  "sends-wrong-role": {
    "response.role": ["response/role-is-assistant (stream)", "response/role-is-assistant (plain)"],
  },
  "drops-model": { "response.model": ["response/model-is-a-string (plain)"] },
  "sends-null-model": { "response.model": ["response/model-is-a-string (plain)"] },
  "sends-empty-model": {
    "response.model": ["response/model-is-a-string (stream)", "response/model-is-a-string (plain)"],
  },
  "sends-object-as-model": {
    "response.model": ["response/model-is-a-string (stream)", "response/model-is-a-string (plain)"],
  },
  "drops-content": { "response.content.array": ["response/content-is-an-array (plain)"] },
  "sends-null-content": { "response.content.array": ["response/content-is-an-array (plain)"] },
  "sends-string-content": { "response.content.array": ["response/content-is-an-array (plain)"] },
  "sends-object-content": { "response.content.array": ["response/content-is-an-array (plain)"] },
  "drops-block-type": {
    "response.block.type": ["response/blocks-have-a-type (plain)", "response/blocks-have-a-type (stream)"],
  },
  "sends-strings-as-blocks": { "response.block.type": ["response/blocks-have-a-type (plain)"] },
  "drops-text": { "response.text.text": ["response/text-is-a-string (plain)", "response/text-is-a-string (stream)"] },
  "sends-null-text": {
    "response.text.text": ["response/text-is-a-string (plain)", "response/text-is-a-string (stream)"],
  },
  "sends-object-as-text": {
    "response.text.text": ["response/text-is-a-string (plain)", "response/text-is-a-string (stream)"],
  },
  "sends-replacement-characters": {
    "response.text.printable": ["response/text-is-not-damaged (plain)", "response/text-is-not-damaged (stream)"],
  },
  "sends-replacement-characters-always": {
    "response.text.printable": ["response/text-is-not-damaged (plain)", "response/text-is-not-damaged (stream)"],
  },
  "escapes-markup": {
    "response.text.verbatim": ["content/markup-comes-back (plain)", "unicode/markup-comes-back (stream)"],
  },
  "joins-lines": {
    "response.text.lines": ["content/line-breaks-come-back (plain)", "unicode/line-breaks-come-back (stream)"],
  },
  "begins-text-with-null": {
    "response.text.no_control_characters": [
      "response/text-has-no-control-characters (plain)",
      "response/text-has-no-control-characters (stream)",
    ],
  },
  "ends-text-with-escape": {
    "response.text.no_control_characters": [
      "response/text-has-no-control-characters (plain)",
      "response/text-has-no-control-characters (stream)",
    ],
  },
  "ends-text-with-template-token": {
    "response.text.no_template_tokens": [
      "response/text-has-no-template-token (plain)",
      "response/text-has-no-template-token (stream)",
    ],
  },
  "leaves-raw-call-in-text": {
    "response.text.no_raw_calls": ["response/text-has-no-raw-call (plain)", "response/text-has-no-raw-call (stream)"],
  },
  "sends-question-marks": {
    "request.body.unicode": [
      "content/unicode-comes-back (plain)",
      "content/unicode-comes-back (stream)",
      "content/escaped-unicode-comes-back (plain)",
    ],
  },
  "drops-astral-characters": {
    "request.body.unicode": ["content/unicode-comes-back (plain)", "content/unicode-comes-back (stream)"],
  },
  "sends-misread-utf8": {
    "request.body.unicode": ["content/unicode-comes-back (plain)", "content/unicode-comes-back (stream)"],
  },
  "drops-tool-use-id": {
    "response.tool_use.id": ["response/call-has-an-id (plain)", "response/call-has-an-id (stream)"],
  },
  "sends-illegal-tool-use-id": {
    "response.tool_use.id": ["response/call-has-an-id (plain)", "response/call-has-an-id (stream)"],
  },
  "repeats-tool-use-id": {
    "response.tool_use.id.unique": ["answers/call-ids-differ (plain)", "answers/call-ids-differ (stream)"],
  },
  "drops-tool-use-name": {
    "response.tool_use.name": ["response/call-has-a-name (plain)", "response/call-has-a-name (stream)"],
  },
  "sends-empty-tool-use-name": {
    "response.tool_use.name": ["response/call-has-a-name (plain)", "response/call-has-a-name (stream)"],
  },
  "sends-string-as-tool-input": { "response.tool_use.input": ["response/call-input-is-an-object (plain)"] },
  "sends-array-as-tool-input": { "response.tool_use.input": ["response/call-input-is-an-object (plain)"] },
  "sends-null-as-tool-input": { "response.tool_use.input": ["response/call-input-is-an-object (plain)"] },
  "drops-tool-input": {
    "response.tool_use.input": [
      "response/call-input-is-an-object (stream)",
      "response/call-input-is-an-object (plain)",
    ],
  },
  "drops-stop-reason": { "response.stop_reason.present": ["response/stop-reason-is-a-string (plain)"] },
  "sends-null-stop-reason": { "response.stop_reason.present": ["response/stop-reason-is-a-string (plain)"] },
  "sends-number-as-stop-reason": { "response.stop_reason.present": ["response/stop-reason-is-a-string (plain)"] },
  "sends-openai-stop-reason": {
    "response.stop_reason.known": ["response/stop-reason-is-known (plain)", "response/stop-reason-is-known (stream)"],
  },
  "sends-unknown-stop-reason": {
    "response.stop_reason.known": ["response/stop-reason-is-known (plain)", "response/stop-reason-is-known (stream)"],
  },
  "drops-stop-sequence": { "response.stop_sequence.present": ["response/stop-sequence-is-present (plain)"] },
  "sends-number-as-stop-sequence": { "response.stop_sequence.present": ["response/stop-sequence-is-present (plain)"] },
  "drops-usage": { "response.usage.present": ["response/usage-is-an-object (plain)"] },
  "sends-null-usage": { "response.usage.present": ["response/usage-is-an-object (plain)"] },
  "sends-number-as-usage": {
    "response.usage.present": ["response/usage-is-an-object (stream)", "response/usage-is-an-object (plain)"],
  },
  "sends-strings-as-cache-counters": {
    "response.extended.types": ["response/optional-members-fit (plain)", "response/optional-members-fit (stream)"],
  },
  "sends-number-as-service-tier": {
    "response.extended.types": ["response/optional-members-fit (plain)", "response/optional-members-fit (stream)"],
  },
  "sends-string-as-stop-details": {
    "response.extended.types": ["response/optional-members-fit (plain)", "response/optional-members-fit (stream)"],
  },
  "sends-string-as-container": {
    "response.extended.types": ["response/optional-members-fit (plain)", "response/optional-members-fit (stream)"],
  },
  "sends-object-as-citations": {
    "response.extended.types": ["response/optional-members-fit (plain)", "response/optional-members-fit (stream)"],
  },
  "sends-string-as-caller": {
    "response.extended.types": ["response/optional-members-fit (plain)", "response/optional-members-fit (stream)"],
  },
  "spoils-tool-input": {
    "response.text.printable": ["response/text-is-not-damaged (plain)", "response/text-is-not-damaged (stream)"],
  },
  "begins-with-empty-text": {
    "response.text.not_empty": [
      "answers/no-empty-text-beside-others (plain)",
      "answers/no-empty-text-beside-others (stream)",
    ],
  },
  "spoils-characters-in-arguments": {
    "tools.input.unicode": ["unicode/arguments-come-back (stream)"],
  },
  "escapes-characters-in-arguments": {
    "tools.input.unicode": ["unicode/arguments-come-back (stream)"],
  },
  "spoils-joined-characters-in-streams": {
    "request.body.unicode": ["unicode/marks-and-joints-come-back (stream)"],
  },
};
