import type { RequirementId } from "../../spec/generated/requirements.ts";
import type { Target } from "../../src/model/target.ts";
import { cases } from "../index.ts";

// Which cases find which fault of the reference server. The server knows no case; this table is where the two meet.

/** What has to fail, by the requirement it has to name: `case (mode)`. */
export type Expected = Readonly<Partial<Record<RequirementId, readonly string[]>>>;

/** How a target has to be set for a fault to be seen, where the usual settings take it for a missing feature. */
interface Setting {
  readonly auth?: Target["auth"];
  readonly features?: Partial<Target["features"]>;
  /** Milliseconds of silence that are taken for the end. */
  readonly idle?: number;
}

export const settings: Readonly<Record<string, Setting>> = {
  "refuses-x-api-key": { auth: "auto" },
  "refuses-temperature-below-one": { features: { sampling: "on" } },
  "refuses-thinking": { features: { thinking: "on" } },
  "refuses-tools": { features: { tools: "on", "forced-tools": "on" } },
  "refuses-forced-tools": { features: { "forced-tools": "on" } },
  "hangs-after-message-stop": { idle: 400 },
  "hangs-before-message-stop": { idle: 400 },
  "hangs-in-stream": { idle: 400 },
};

/** Cases whose requests give the always cases something to judge: texts, cuts, calls, thinking, refusals. */
const shown: readonly string[] = [
  "simplest/*",
  "content/unicode-comes-back",
  "stop-sequences/{end,first,sequence}-*",
  "stop-reasons/*",
  "tool-choice/a*",
  "tools/call-without-arguments-has-empty-input",
  "thinking/enabled-is-accepted",
  "max-tokens/*",
  "body/truncated-json*",
  "auth/wrong-key-is-refused",
];

const always: ReadonlySet<string> = new Set(cases.filter(({ kind }) => kind === "always").map(({ id }) => id));

/** What has to be run beside these cases for their fault to be seen. */
export const askedFor = (ids: readonly string[]): readonly string[] => (ids.some((id) => always.has(id)) ? shown : []);

export const faultTable: Readonly<Record<string, Expected>> = {
  "refuses-x-api-key": {
    "auth.x_api_key.accepted": ["auth/x-api-key-is-accepted (plain)", "auth/x-api-key-is-accepted (stream)"],
  },
  "refuses-bearer": {
    "auth.bearer.accepted": ["auth/bearer-is-accepted (plain)"],
    "auth.bearer.default": ["editions/bearer-is-accepted (plain)"],
  },
  "refuses-newest-version": { "headers.version.newest": ["editions/newest-version-is-accepted (plain)"] },
  "accepts-temperature-in-newest-version": {
    "request.temperature.removed": [
      "editions/temperature-is-refused (plain)",
      "editions/temperature-is-refused (stream)",
    ],
  },
  "accepts-top-p-in-newest-version": {
    "request.top_p.removed": ["editions/top-p-is-refused (plain)", "editions/top-p-is-refused (stream)"],
  },
  "accepts-top-k-in-newest-version": {
    "request.top_k.removed": ["editions/top-k-is-refused (plain)", "editions/top-k-is-refused (stream)"],
  },
  "accepts-missing-key": {
    "auth.key.required": [
      "auth/missing-key-is-refused (plain)",
      "auth/missing-key-is-refused (stream)",
      "auth/empty-key-is-refused (plain)",
    ],
  },
  "accepts-wrong-key": {
    "auth.key.verified": [
      "auth/wrong-key-is-refused (plain)",
      "auth/wrong-key-is-refused (stream)",
      "auth/wrong-x-api-key-is-refused (plain)",
      "auth/wrong-bearer-is-refused (plain)",
      "auth/longer-key-is-refused (plain)",
    ],
  },
  "answers-403-to-missing-key": {
    "auth.key.required": ["auth/missing-key-is-refused (plain)", "auth/missing-key-is-refused (stream)"],
  },
  "answers-403-to-wrong-key": {
    "auth.key.verified": ["auth/wrong-key-is-refused (plain)", "auth/wrong-key-is-refused (stream)"],
  },
  "answers-422-to-missing-key": {
    "auth.key.required": ["auth/missing-key-is-refused (plain)", "auth/missing-key-is-refused (stream)"],
  },
  "answers-500-to-wrong-key": {
    "auth.key.verified": ["auth/wrong-key-is-refused (plain)", "auth/wrong-key-is-refused (stream)"],
  },
  "calls-key-errors-invalid-request": {
    "errors.type.matches_status": ["errors/type-fits-status (plain)", "errors/type-fits-status (stream)"],
  },
  "refuses-version-2023-06-01": { "request.valid.accepted": ["simplest/is-accepted (plain)"] },
  "accepts-missing-version": {
    "headers.version.required": [
      "headers/missing-version-is-refused (plain)",
      "headers/missing-version-is-refused (stream)",
    ],
  },
  "accepts-any-version": { "headers.version.known": ["headers/unknown-version-is-refused (plain)"] },
  "refuses-known-betas": { "headers.beta.known": ["headers/known-beta-is-accepted (plain)"] },
  "accepts-any-beta": { "headers.beta.unknown": ["headers/unknown-beta-is-refused (plain)"] },
  "refuses-content-type-parameters": { "headers.content_type.parameters": ["headers/charset-is-accepted (plain)"] },
  "fails-on-foreign-content-type": {
    "headers.content_type.foreign": ["headers/foreign-content-type-does-not-crash (plain)"],
  },
  "refuses-unknown-headers": { "headers.unknown.tolerated": ["headers/unknown-header-is-tolerated (plain)"] },
  "refuses-version-in-other-letter-case": { "headers.version.accepted": ["headers/version-is-accepted (plain)"] },
  "refuses-query": {
    "query.unknown.tolerated": [
      "endpoint/beta-query-is-tolerated (plain)",
      "endpoint/unknown-query-is-tolerated (plain)",
    ],
  },
  "streams-by-accept": { "headers.accept.ignored": ["headers/accept-event-stream-does-not-stream (plain)"] },
  "refuses-stream-without-accept": {
    "request.stream.true": ["simplest/is-answered-with-events (stream)"],
    "stop.end_turn.reported": ["stop-reasons/natural-end-is-end-turn (stream)"],
    "stop.tool_use.reported": ["stop-reasons/call-is-tool-use (stream)"],
    "tools.accepted": ["tools/are-accepted (stream)"],
  },
  "sends-json-as-text": {
    "response.content_type.json": ["transport/json-is-declared (plain)", "transport/json-is-declared (stream)"],
  },
  "sends-json-without-type": {
    "response.content_type.json": ["transport/json-is-declared (plain)", "transport/json-is-declared (stream)"],
  },
  "sends-stream-as-json": { "response.content_type.sse": ["transport/events-are-declared (stream)"] },
  "sends-stream-as-text": { "response.content_type.sse": ["transport/events-are-declared (stream)"] },
  "labels-plain-body-gzip": { "response.content_encoding.honest": ["transport/encoding-is-honest (plain)"] },
  "labels-plain-errors-gzip": {
    "response.content_encoding.honest": [
      "transport/encoding-is-honest (plain)",
      "transport/encoding-is-honest (stream)",
    ],
  },
  "labels-plain-stream-gzip": { "response.content_encoding.honest": ["transport/encoding-is-honest (stream)"] },
  "drops-request-id": {
    "response.request_id.present": [
      "transport/request-id-is-present (plain)",
      "transport/request-id-is-present (stream)",
    ],
  },
  "drops-request-id-from-errors": {
    "response.request_id.present": [
      "transport/request-id-is-present (plain)",
      "transport/request-id-is-present (stream)",
    ],
  },
  "repeats-request-id-in-streams": {
    "response.request_id.unique": ["identity/streamed-request-ids-differ (stream)"],
  },
  "derives-request-id-from-prompt": {
    "response.request_id.unique": ["identity/request-ids-of-one-prompt-differ (plain)"],
  },
  "repeats-request-id": { "response.request_id.unique": ["identity/request-ids-differ (plain)"] },
  "sends-openai-errors": { "errors.envelope.type": ["errors/type-is-error (plain)", "errors/type-is-error (stream)"] },
  "sends-openai-errors-with-none": {
    "errors.envelope.type": ["errors/type-is-error (plain)", "errors/type-is-error (stream)"],
  },
  "sends-422-detail": { "errors.envelope.type": ["errors/type-is-error (plain)", "errors/type-is-error (stream)"] },
  "sends-string-errors": {
    "errors.envelope.error": [
      "errors/error-has-type-and-message (plain)",
      "errors/error-has-type-and-message (stream)",
    ],
  },
  "sends-html-errors": { "errors.body.json": ["errors/body-is-json (stream)", "errors/body-is-json (plain)"] },
  "sends-plain-text-errors": { "errors.body.json": ["errors/body-is-json (stream)", "errors/body-is-json (plain)"] },
  "sends-empty-errors": { "errors.body.json": ["errors/body-is-json (stream)", "errors/body-is-json (plain)"] },
  "answers-500-to-invalid-requests": {
    "errors.client_fault.status": [
      "errors/faulty-request-is-no-server-error (stream)",
      "errors/faulty-request-is-no-server-error (plain)",
    ],
  },
  "answers-500-to-malformed-json": {
    "errors.client_fault.status": ["errors/faulty-request-is-no-server-error (plain)"],
  },
  "answers-422-to-invalid-requests": {
    "request.messages.required": ["messages/missing-is-refused (plain)", "messages/missing-is-refused (stream)"],
  },
  "answers-404-to-invalid-requests": {
    "request.messages.required": ["messages/missing-is-refused (plain)", "messages/missing-is-refused (stream)"],
  },
  "answers-200-to-invalid-requests": {
    "response.status.message": ["transport/status-fits-body (plain)", "transport/status-fits-body (stream)"],
  },
  "answers-200-to-unknown-path": {
    "errors.path.refused": ["endpoint/unknown-path-is-refused (plain)", "endpoint/unknown-path-is-refused (stream)"],
    "errors.endpoint.envelope": ["endpoint/unknown-path-has-the-envelope (plain)"],
  },
  "answers-400-to-unknown-path": {
    "errors.path.not_found": [
      "endpoint/unknown-path-is-not-found (plain)",
      "endpoint/unknown-path-is-not-found (stream)",
    ],
  },
  "answers-500-to-unknown-path": {
    "errors.path.refused": ["endpoint/unknown-path-is-refused (plain)", "endpoint/unknown-path-is-refused (stream)"],
  },
  "answers-200-to-wrong-method": {
    "errors.method.refused": ["endpoint/get-is-refused (plain)"],
    "errors.endpoint.envelope": ["endpoint/wrong-method-has-the-envelope (plain)"],
  },
  "answers-500-to-wrong-method": { "errors.method.refused": ["endpoint/get-is-refused (plain)"] },
  "answers-400-to-unknown-model": {
    "request.model.unknown": ["model/unknown-is-not-found (plain)", "model/unknown-is-not-found (stream)"],
  },
  "answers-500-to-unknown-model": {
    "request.model.unknown": ["model/unknown-is-not-found (plain)", "model/unknown-is-not-found (stream)"],
  },
  "answers-400-to-large-body": { "request.body.size": ["body/too-large-is-refused (plain)"] },
  "nests-errors": { "errors.message.plain": ["errors/message-is-text (plain)", "errors/message-is-text (stream)"] },
  "sends-garbled-errors": {
    "errors.message.readable": ["errors/message-is-readable (plain)", "errors/message-is-readable (stream)"],
  },
  "sends-replacement-characters-in-errors": {
    "errors.message.readable": ["errors/message-is-readable (plain)", "errors/message-is-readable (stream)"],
  },
  "names-error-types-in-camel-case": {
    "errors.type.matches_status": ["errors/type-fits-status (plain)", "errors/type-fits-status (stream)"],
  },
  "names-error-types-after-framework": {
    "errors.type.matches_status": ["errors/type-fits-status (plain)", "errors/type-fits-status (stream)"],
  },
  "calls-all-errors-api-error": {
    "errors.type.matches_status": ["errors/type-fits-status (plain)", "errors/type-fits-status (stream)"],
  },
  "drops-error-type": {
    "errors.envelope.error": [
      "errors/error-has-type-and-message (plain)",
      "errors/error-has-type-and-message (stream)",
    ],
  },
  "drops-error-message": {
    "errors.envelope.error": [
      "errors/error-has-type-and-message (plain)",
      "errors/error-has-type-and-message (stream)",
    ],
    "errors.endpoint.envelope": ["endpoint/unknown-path-has-the-envelope (plain)"],
  },
  "sends-error-message-as-list": {
    "errors.envelope.error": [
      "errors/error-has-type-and-message (plain)",
      "errors/error-has-type-and-message (stream)",
    ],
  },
  "drops-envelope-type": {
    "errors.envelope.type": ["errors/type-is-error (plain)", "errors/type-is-error (stream)"],
    "errors.endpoint.envelope": ["endpoint/unknown-path-has-the-envelope (plain)"],
  },
  "names-envelope-type-after-error": {
    "errors.envelope.type": ["errors/type-is-error (plain)", "errors/type-is-error (stream)"],
  },
  "drops-error-object": {
    "errors.envelope.error": [
      "errors/error-has-type-and-message (plain)",
      "errors/error-has-type-and-message (stream)",
    ],
  },
  "sends-another-request-id-in-errors": {
    "response.request_id.same": [
      "transport/request-id-is-the-same-in-the-body (plain)",
      "transport/request-id-is-the-same-in-the-body (stream)",
    ],
  },
  "sends-errors-as-events": {
    "errors.stream.plain": ["transport/errors-are-not-streamed (stream)"],
    "stream.agrees.status": ["stream-agreement/unknown-model-has-the-same-status (plain)"],
  },
  "labels-errors-as-stream": { "errors.stream.plain": ["transport/errors-are-not-streamed (stream)"] },
  "answers-other-status-when-streaming": {
    "stream.agrees.status": [
      "stream-agreement/missing-member-has-the-same-status (plain)",
      "stream-agreement/out-of-range-has-the-same-status (plain)",
    ],
  },
  "answers-500-when-streaming": {
    "stream.agrees.status": ["stream-agreement/missing-member-has-the-same-status (plain)"],
  },
  "sends-method-not-allowed-detail": { "errors.endpoint.envelope": ["endpoint/wrong-method-has-the-envelope (plain)"] },
  "drops-request-id-of-errors": {
    "errors.request_id.present": [
      "transport/request-id-is-in-the-body (plain)",
      "transport/request-id-is-in-the-body (stream)",
    ],
  },
  "accepts-malformed-json": {
    "request.body.json": [
      "body/truncated-json-is-refused (plain)",
      "body/truncated-json-with-stream-is-refused (plain)",
      "body/trailing-comma-is-refused (plain)",
      "body/form-encoding-is-refused (plain)",
    ],
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
    ],
  },
  "accepts-blocks-that-are-not-objects": {
    "request.message.content.item_type": ["blocks/null-is-refused (plain)", "blocks/string-is-refused (plain)"],
  },
  "accepts-blocks-without-type": { "request.block.type.required": ["blocks/missing-type-is-refused (plain)"] },
  "accepts-unknown-block-types": { "request.block.type.known": ["blocks/unknown-type-is-refused (plain)"] },
  "accepts-text-blocks-without-text": { "request.text.required": ["blocks/missing-text-is-refused (plain)"] },
  "accepts-text-of-any-type": {
    "request.text.type": ["blocks/number-as-text-is-refused (plain)", "blocks/null-as-text-is-refused (plain)"],
  },
  "accepts-empty-text": { "request.text.minimum": ["blocks/empty-text-is-refused (plain)"] },
  "accepts-whitespace-text": { "request.text.whitespace": ["blocks/white-space-text-is-refused (plain)"] },
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
  "accepts-thinking-of-any-type": {
    "request.thinking.type": ["thinking/string-is-refused (plain)", "thinking/string-is-refused (stream)"],
  },
  "accepts-unknown-thinking": { "request.thinking.known": ["thinking/unknown-type-is-refused (plain)"] },
  "accepts-missing-thinking-budget": { "thinking.budget.required": ["thinking/missing-budget-is-refused (plain)"] },
  "accepts-small-thinking-budget": {
    "thinking.budget.minimum": ["thinking/low-budget-is-refused (plain)", "thinking/low-budget-is-refused (stream)"],
  },
  "accepts-thinking-budget-above-max-tokens": {
    "thinking.budget.below_max_tokens": ["thinking/budget-of-max-tokens-is-refused (plain)"],
  },
  "accepts-tools-of-any-type": {
    "tools.type": ["tool-definitions/object-is-refused (plain)", "tool-definitions/object-is-refused (stream)"],
  },
  "accepts-tools-that-are-not-objects": { "tools.type": ["tool-definitions/string-item-is-refused (plain)"] },
  "accepts-wrong-tools-after-the-first": {
    "tools.input_schema.required": ["tool-definitions/invalid-second-tool-is-refused (plain)"],
  },
  "accepts-tool-names-of-any-type": { "tools.name.pattern": ["tool-definitions/number-as-name-is-refused (plain)"] },
  "accepts-tool-schemas-of-any-type": {
    "tools.input_schema.type": ["tool-definitions/string-as-schema-is-refused (plain)"],
  },
  "accepts-tools-without-name": { "tools.name.required": ["tool-definitions/missing-name-is-refused (plain)"] },
  "accepts-any-tool-name": { "tools.name.pattern": ["tool-definitions/white-space-in-name-is-refused (plain)"] },
  "accepts-empty-tool-names": { "tools.name.length": ["tool-definitions/empty-name-is-refused (plain)"] },
  "accepts-long-tool-names": { "tools.name.length": ["tool-definitions/too-long-name-is-refused (plain)"] },
  "accepts-repeated-tool-names": { "tools.name.unique": ["tool-definitions/two-of-one-name-are-refused (plain)"] },
  "accepts-tools-without-schema": {
    "tools.input_schema.required": [
      "tool-definitions/missing-input-schema-is-refused (plain)",
      "tool-definitions/missing-input-schema-is-refused (stream)",
    ],
  },
  "accepts-any-tool-schema-type": { "tools.input_schema.type": ["tool-definitions/string-schema-is-refused (plain)"] },
  "accepts-tool-description-of-any-type": {
    "tools.description.type": ["tool-definitions/number-as-description-is-refused (plain)"],
  },
  "accepts-tool-choice-of-any-type": { "tools.choice.type": ["tool-choice/string-is-refused (plain)"] },
  "accepts-parallel-off-of-any-type": { "tools.choice.type": ["tool-choice/string-as-parallel-is-refused (plain)"] },
  "accepts-unknown-tool-choice": {
    "tools.choice.known": [
      "tool-choice/unknown-type-is-refused (plain)",
      "tool-choice/unknown-type-is-refused (stream)",
    ],
  },
  "accepts-tool-choice-without-name": { "tools.choice.name_required": ["tool-choice/missing-name-is-refused (plain)"] },
  "accepts-choice-of-undeclared-tool": {
    "tools.choice.name_declared": ["tool-choice/undeclared-name-is-refused (plain)"],
  },
  "accepts-missing-tool-results": {
    "tools.result.missing": [
      "tool-results/missing-is-refused (plain)",
      "tool-results/missing-is-refused (stream)",
      "tool-results/one-missing-of-two-is-refused (plain)",
    ],
  },
  "accepts-orphan-tool-results": { "tools.result.orphan": ["tool-results/orphan-is-refused (plain)"] },
  "accepts-tool-calls-without-id": { "tools.use.required": ["tool-results/call-without-id-is-refused (plain)"] },
  "accepts-text-before-tool-results": { "tools.result.first": ["tool-results/text-before-them-is-refused (plain)"] },
  "accepts-tool-calls-without-input": { "tools.use.required": ["tool-results/call-without-input-is-refused (plain)"] },
  "accepts-tool-calls-without-name": { "tools.use.required": ["tool-results/call-without-name-is-refused (plain)"] },
  "accepts-tool-calls-of-one-id": { "tools.use.id_unique": ["tool-results/calls-of-one-id-are-refused (plain)"] },
  "accepts-tool-results-without-id": {
    "tools.result.id_required": ["tool-results/missing-tool-use-id-is-refused (plain)"],
  },
  "accepts-tool-result-content-of-any-type": {
    "tools.result.type": ["tool-results/number-as-content-is-refused (plain)"],
  },
  "accepts-is-error-of-any-type": { "tools.result.type": ["tool-results/string-as-is-error-is-refused (plain)"] },
  "accepts-tool-input-of-any-type": {
    "tools.use.input_type": ["tool-results/string-as-call-input-is-refused (plain)"],
  },
  "refuses-multi-turn": {
    "request.messages.multi_turn": ["conversation/several-turns-are-accepted (plain)"],
    "request.messages.history_used": ["conversation/history-is-recalled (plain)"],
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
  "refuses-string-content": { "request.stream.false": ["simplest/is-answered-with-one-body (plain)"] },
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
    "request.body.unicode": ["content/unicode-comes-back (plain)", "content/unicode-comes-back (stream)"],
  },
  "refuses-one-token": {
    "request.max_tokens.one": ["max-tokens/one-is-accepted (plain)", "max-tokens/one-is-accepted (stream)"],
  },
  "refuses-few-tokens": {
    "stop.max_tokens.reported": ["stop-reasons/cut-is-max-tokens (plain)", "stop-reasons/cut-is-max-tokens (stream)"],
  },
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
    "request.message.content.string": ["content/string-is-accepted (stream)"],
  },
  "refuses-stop-sequences": {
    "request.stop_sequences.accepted": ["stop-sequences/are-accepted (plain)"],
    "stop.sequence.reported": ["stop-sequences/end-is-reported (plain)"],
    "stop.sequence.named": ["stop-sequences/sequence-of-several-tokens-is-named (plain)"],
    "stop.sequence.honoured": ["stop-sequences/sequence-does-not-leak (plain)"],
  },
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
  "refuses-parallel-tool-results": { "tools.result.parallel": ["tool-results/several-are-accepted (plain)"] },
  "refuses-text-after-tool-results": { "tools.result.with_text": ["tool-results/text-after-them-is-accepted (plain)"] },
  "refuses-string-tool-results": { "tools.result.accepted": ["tool-results/text-before-the-call-is-accepted (plain)"] },
  "refuses-block-tool-results": { "tools.result.accepted": ["tool-results/blocks-are-accepted (plain)"] },
  "refuses-results-without-content": { "tools.result.accepted": ["tool-results/without-content-is-accepted (plain)"] },
  "refuses-error-results": { "tools.result.accepted": ["tool-results/text-before-the-call-is-accepted (plain)"] },
  "refuses-own-tool-calls": {
    "tools.result.echo": [
      "tool-results/own-call-is-accepted-back (plain)",
      "tool-results/own-call-is-accepted-back (stream)",
    ],
  },
  "refuses-tool-calls-without-text": {
    "tools.result.accepted": ["tool-results/string-is-accepted (plain)", "tool-results/string-is-accepted (stream)"],
  },
  "forgets-system": {
    "request.system.used": ["system/reaches-the-model (plain)", "system/reaches-the-model (stream)"],
  },
  "forgets-block-system": { "request.system.used": ["system/blocks-reach-the-model (plain)"] },
  "forgets-earlier-turns": { "request.messages.history_used": ["conversation/history-reaches-the-model (plain)"] },
  "forgets-block-content": { "usage.input_tokens.grows": ["usage-growth/input-tokens-grow-with-the-blocks (plain)"] },
  "forgets-later-system-blocks": { "request.system.used": ["system/blocks-reach-the-model (plain)"] },
  "forgets-later-blocks": {
    "usage.input_tokens.grows": ["usage-growth/input-tokens-grow-with-the-last-block (plain)"],
  },
  "forgets-assistant-turns": { "request.messages.history_used": ["conversation/history-reaches-the-model (plain)"] },
  "forgets-string-results": { "tools.result.used": ["tool-results/string-reaches-the-model (plain)"] },
  "forgets-block-results": { "tools.result.used": ["tool-results/blocks-reach-the-model (plain)"] },
  "forgets-text-beside-results": { "tools.result.text_used": ["tool-results/text-reaches-the-model (plain)"] },
  "forgets-tool-descriptions": {
    "tools.description.used": ["tools/descriptions-are-counted (plain)", "tools/descriptions-are-counted (stream)"],
  },
  "raises-small-limits": {
    "request.max_tokens.honoured": [
      "answers/max-tokens-is-honoured (plain)",
      "answers/max-tokens-is-honoured (stream)",
    ],
  },
  "answers-a-constant": {
    "tools.choice.any": ["tool-choice/any-calls-a-tool (plain)", "tool-choice/any-calls-a-tool (stream)"],
  },
  "answers-nothing": {
    "tools.choice.any": ["tool-choice/any-calls-a-tool (plain)", "tool-choice/any-calls-a-tool (stream)"],
  },
  "never-streams": {
    "request.stream.true": ["simplest/is-answered-with-events (stream)"],
    "headers.accept.ignored": ["headers/accept-json-still-streams (stream)"],
  },
  "always-streams": { "request.stream.false": ["simplest/stream-false-is-one-body (plain)"] },
  "answers-201": { "request.stream.false": ["simplest/is-answered-with-one-body (plain)"] },
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
  "counts-no-input": {
    "usage.input_tokens.counted": ["answers/input-is-counted (plain)", "answers/input-is-counted (stream)"],
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
  "ends-with-no-input-tokens": { "usage.input_tokens.counted": ["answers/input-is-counted (stream)"] },
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
  "drops-message-start": { "stream.message_start.first": ["stream/starts-with-message-start (stream)"] },
  "repeats-message-start": { "stream.message_start.once": ["stream/starts-once (stream)"] },
  "sends-message-start-late": { "stream.message_start.first": ["stream/starts-with-message-start (stream)"] },
  "drops-message-from-start": { "stream.message_start.message": ["stream/start-holds-a-message (stream)"] },
  "drops-id-from-message-start": {
    "stream.message_start.message": ["stream/start-holds-a-message (stream)"],
    "stream.agrees.members": ["stream-agreement/members-are-the-same (plain)"],
  },
  "drops-type-from-message-start": { "stream.message_start.message": ["stream/start-holds-a-message (stream)"] },
  "drops-role-from-message-start": { "stream.message_start.message": ["stream/start-holds-a-message (stream)"] },
  "drops-model-from-message-start": { "stream.message_start.message": ["stream/start-holds-a-message (stream)"] },
  "drops-content-from-message-start": { "stream.message_start.message": ["stream/start-holds-a-message (stream)"] },
  "drops-usage-from-message-start": { "stream.message_start.message": ["stream/start-holds-a-message (stream)"] },
  "sends-openai-type-in-message-start": { "response.type": ["response/type-is-message (stream)"] },
  "sends-string-content-in-message-start": { "response.content.array": ["response/content-is-an-array (stream)"] },
  "sends-content-in-message-start": { "stream.message_start.content_empty": ["stream/start-has-no-content (stream)"] },
  "sends-null-content-in-message-start": { "stream.message_start.message": ["stream/start-holds-a-message (stream)"] },
  "sends-stop-reason-in-message-start": {
    "stream.message_start.stop_reason_null": ["stream/start-has-no-stop-reason (stream)"],
  },
  "names-another-model-when-streaming": { "stream.agrees.model": ["stream-agreement/model-is-the-same (plain)"] },
  "lacks-members-when-streaming": { "stream.message_start.message": ["stream/start-holds-a-message (stream)"] },
  "drops-message-delta": { "stream.message_delta.present": ["stream/has-message-delta (stream)"] },
  "drops-delta-from-message-delta": { "stream.message_delta.shape": ["stream/message-delta-has-its-shape (stream)"] },
  "drops-usage-from-message-delta": { "stream.message_delta.shape": ["stream/message-delta-has-its-shape (stream)"] },
  "sends-null-usage-in-message-delta": {
    "stream.message_delta.shape": ["stream/message-delta-has-its-shape (stream)"],
  },
  "sends-null-stop-reason-at-end": { "stream.message_delta.stop_reason": ["stream/stop-reason-is-set (stream)"] },
  "drops-stop-reason-at-end": { "stream.message_delta.stop_reason": ["stream/stop-reason-is-set (stream)"] },
  "erases-stop-reason": { "stream.message_delta.stop_reason": ["stream/stop-reason-is-set (stream)"] },
  "drops-stop-sequence-at-end": { "stream.message_delta.stop_sequence": ["stream/stop-sequence-is-set (stream)"] },
  "names-no-stop-sequence-when-streaming": {
    "stop.sequence.iff": ["answers/stop-sequence-goes-with-its-reason (stream)"],
    "stop.sequence.named": ["stop-sequences/sequence-of-several-tokens-is-named (stream)"],
  },
  "reports-end-turn-when-streaming": { "stop.max_tokens.reported": ["stop-reasons/cut-is-max-tokens (stream)"] },
  "sends-message-delta-after-stop": { "stream.message_stop.last": ["stream/nothing-after-message-stop (stream)"] },
  "lets-output-tokens-fall-at-end": { "stream.message_delta.cumulative": ["stream/output-tokens-never-fall (stream)"] },
  "drops-message-stop": { "stream.message_stop.present": ["stream/ends-with-message-stop (stream)"] },
  "drops-last-events": { "stream.message_stop.present": ["stream/ends-with-message-stop (stream)"] },
  "drops-last-events-at-max-tokens": { "stream.message_stop.present": ["stream/ends-with-message-stop (stream)"] },
  "sends-only-message-start": { "stream.message_stop.present": ["stream/ends-with-message-stop (stream)"] },
  "repeats-message-stop": { "stream.message_stop.last": ["stream/nothing-after-message-stop (stream)"] },
  "pings-after-message-stop": { "stream.message_stop.last": ["stream/nothing-after-message-stop (stream)"] },
  "sends-content-after-message-stop": { "stream.message_stop.last": ["stream/nothing-after-message-stop (stream)"] },
  "sends-error-after-message-stop": { "stream.message_stop.last": ["stream/nothing-after-message-stop (stream)"] },
  "sends-two-errors": { "stream.error.last": ["stream/nothing-after-an-error (stream)"] },
  "goes-on-after-error": { "stream.error.last": ["stream/nothing-after-an-error (stream)"] },
  "ends-with-message-stop-after-error": { "stream.error.last": ["stream/nothing-after-an-error (stream)"] },
  "sends-error-without-envelope": { "stream.error.shape": ["stream/error-has-its-shape (stream)"] },
  "sends-error-as-string": { "stream.error.shape": ["stream/error-has-its-shape (stream)"] },
  "sends-openai-error-event": { "stream.event.name_matches": ["stream/names-match-types (stream)"] },
  "names-error-event-wrongly": { "stream.event.name_matches": ["stream/names-match-types (stream)"] },
  "lacks-cache-counters-when-streaming": { "stream.agrees.usage": ["stream-agreement/counters-are-the-same (plain)"] },
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
  "drops-block-from-start": { "stream.block.start_shape": ["stream/blocks-have-their-shape (stream)"] },
  "drops-type-from-block-start": { "stream.block.start_shape": ["stream/blocks-have-their-shape (stream)"] },
  "drops-text-from-block-start": { "stream.block.start_shape": ["stream/blocks-have-their-shape (stream)"] },
  "drops-id-from-tool-block-start": { "stream.block.start_shape": ["stream/blocks-have-their-shape (stream)"] },
  "drops-name-from-tool-block-start": {
    "stream.block.start_shape": ["stream/blocks-have-their-shape (stream)"],
    "tools.accepted": ["tools/are-accepted (stream)"],
    "tools.nested_schema": ["tools/nested-schema-is-accepted (stream)"],
    "tools.choice.auto": ["tool-choice/auto-is-accepted (stream)"],
    "tools.choice.any": ["tool-choice/any-calls-a-tool (stream)"],
  },
  "drops-input-from-tool-block-start": {
    "stream.block.start_shape": ["stream/blocks-have-their-shape (stream)"],
    "tools.zero_arguments": ["tools/call-without-arguments-has-empty-input (stream)"],
  },
  "sends-string-in-tool-block-start": { "stream.block.start_shape": ["stream/blocks-have-their-shape (stream)"] },
  "drops-thinking-from-block-start": { "stream.block.start_shape": ["stream/blocks-have-their-shape (stream)"] },
  "sends-text-in-block-start": { "stream.block.start_empty": ["stream/blocks-start-empty (stream)"] },
  "sends-text-in-start-and-deltas": { "stream.block.start_empty": ["stream/blocks-start-empty (stream)"] },
  "sends-tool-input-in-block-start": { "stream.block.start_empty": ["stream/blocks-start-empty (stream)"] },
  "sends-tool-input-in-start-and-deltas": { "stream.block.start_empty": ["stream/blocks-start-empty (stream)"] },
  "drops-delta": { "stream.delta.shape": ["stream/deltas-have-their-shape (stream)"] },
  "drops-index-from-deltas": { "stream.delta.shape": ["stream/deltas-have-their-shape (stream)"] },
  "drops-delta-type": { "stream.delta.shape": ["stream/deltas-have-their-shape (stream)"] },
  "drops-delta-text": { "stream.delta.shape": ["stream/deltas-have-their-shape (stream)"] },
  "sends-null-delta-text": { "stream.delta.shape": ["stream/deltas-have-their-shape (stream)"] },
  "sends-object-as-partial-json": { "stream.delta.shape": ["stream/deltas-have-their-shape (stream)"] },
  "drops-partial-json": { "stream.delta.shape": ["stream/deltas-have-their-shape (stream)"] },
  "sends-input-as-delta": { "stream.delta.shape": ["stream/deltas-have-their-shape (stream)"] },
  "sends-text-deltas-in-tool-block": { "stream.delta.fits": ["stream/deltas-fit-their-block (stream)"] },
  "sends-json-deltas-in-text-block": { "stream.delta.fits": ["stream/deltas-fit-their-block (stream)"] },
  "sends-text-deltas-in-thinking-block": { "stream.delta.fits": ["stream/deltas-fit-their-block (stream)"] },
  "cuts-tool-json": { "stream.tool_input.json": ["stream/tool-input-is-json (stream)"] },
  "repeats-tool-json": { "stream.tool_input.json": ["stream/tool-input-is-json (stream)"] },
  "sends-python-as-tool-json": { "stream.tool_input.json": ["stream/tool-input-is-json (stream)"] },
  "sends-array-as-tool-json": { "stream.tool_input.json": ["stream/tool-input-is-json (stream)"] },
  "sends-null-as-tool-json": { "stream.tool_input.json": ["stream/tool-input-is-json (stream)"] },
  "spoils-tool-input": {
    "response.text.printable": ["response/text-is-not-damaged (plain)", "response/text-is-not-damaged (stream)"],
  },
  "spoils-characters-in-deltas": { "response.text.printable": ["response/text-is-not-damaged (stream)"] },
  "ends-deltas-with-replacement-character": { "response.text.printable": ["response/text-is-not-damaged (stream)"] },
  "sends-deltas-twice": {
    "stream.delta.increments": ["stream/deltas-are-increments (stream)"],
    "stream.agrees.text": ["stream-agreement/count-is-whole (plain)"],
  },
  "sends-cumulative-deltas": {
    "stream.delta.increments": ["stream/deltas-are-increments (stream)"],
    "stream.agrees.text": ["stream-agreement/count-is-whole (plain)"],
  },
  "swaps-deltas": { "stream.agrees.text": ["stream-agreement/count-is-whole (plain)"] },
  "loses-delta-in-the-middle": { "stream.agrees.text": ["stream-agreement/count-is-whole (plain)"] },
  "loses-first-delta": { "stream.agrees.text": ["stream-agreement/text-is-whole (plain)"] },
  "drops-event-lines": { "stream.event.named": ["stream/events-are-named (stream)"] },
  "drops-event-line-of-deltas": { "stream.event.named": ["stream/events-are-named (stream)"] },
  "names-all-events-message": { "stream.event.name_matches": ["stream/names-match-types (stream)"] },
  "names-deltas-wrongly": { "stream.event.name_matches": ["stream/names-match-types (stream)"] },
  "drops-type-from-data": { "stream.event.name_matches": ["stream/names-match-types (stream)"] },
  "sends-data-as-python": { "stream.event.json": ["stream/events-are-json (stream)"] },
  "cuts-data": { "stream.event.json": ["stream/events-are-json (stream)"] },
  "sends-array-as-data": { "stream.event.json": ["stream/events-are-json (stream)"] },
  "sends-event-without-data": { "stream.event.data": ["stream/events-have-data (stream)"] },
  "sends-event-with-empty-data": { "stream.event.data": ["stream/events-have-data (stream)"] },
  "drops-last-blank-line": { "stream.event.terminated": ["stream/events-are-terminated (stream)"] },
  "drops-last-line-end": { "stream.event.terminated": ["stream/events-are-terminated (stream)"] },
  "joins-events": { "stream.event.terminated": ["stream/events-are-terminated (stream)"] },
  "sends-broken-utf8": { "stream.bytes.utf8": ["stream/bytes-are-utf8 (stream)"] },
  "sends-byte-order-mark": { "stream.bytes.bom": ["stream/no-byte-order-mark (stream)"] },
  "sends-done": { "stream.done_marker": ["stream/no-done-marker (stream)"] },
  "sends-done-before-message-stop": { "stream.done_marker": ["stream/no-done-marker (stream)"] },
  "sends-named-done": { "stream.done_marker": ["stream/no-done-marker (stream)"] },
  "sends-openai-chunks": { "stream.event.named": ["stream/events-are-named (stream)"] },
  "leaks-openai-chunk": { "stream.event.named": ["stream/events-are-named (stream)"] },
  "sends-message-as-data": { "stream.event.named": ["stream/events-are-named (stream)"] },
  "sends-json-in-stream": { "request.stream.true": ["simplest/is-answered-with-events (stream)"] },
  "sends-empty-stream": { "request.stream.true": ["simplest/is-answered-with-events (stream)"] },
  "truncates-stream": { "stream.message_stop.present": ["stream/ends-with-message-stop (stream)"] },
  "cuts-event": { "stream.event.terminated": ["stream/events-are-terminated (stream)"] },
  "resets-stream": { "stream.message_stop.present": ["stream/ends-with-message-stop (stream)"] },
  "hangs-after-message-stop": { "stream.ends": ["stream/body-ends (stream)"] },
  "hangs-before-message-stop": { "stream.message_stop.present": ["stream/ends-with-message-stop (stream)"] },
  "hangs-in-stream": { "stream.message_stop.present": ["stream/ends-with-message-stop (stream)"] },
  "reports-cut-calls-as-tool-use": { "stream.tool_input.json": ["stream/tool-input-is-json (stream)"] },
  "fails-on-cut-calls": { "tools.choice.tool": ["tool-choice/a-cut-call-is-accepted (stream)"] },
  "ignores-tools": {
    "tools.choice.any": ["tool-choice/any-calls-a-tool (plain)", "tool-choice/any-calls-a-tool (stream)"],
  },
  "ignores-tool-choice-any": {
    "tools.choice.any": ["tool-choice/any-calls-a-tool (plain)", "tool-choice/any-calls-a-tool (stream)"],
  },
  "ignores-tool-choice-tool": {
    "tools.choice.tool": [
      "tool-choice/tool-calls-the-named-one (plain)",
      "tool-choice/tool-calls-the-named-one (stream)",
    ],
  },
  "ignores-tool-choice-none": {
    "tools.choice.none": ["tool-choice/none-calls-no-tool (plain)", "tool-choice/none-calls-no-tool (stream)"],
  },
  "calls-another-tool": {
    "tools.choice.tool": [
      "tool-choice/tool-calls-the-named-one (plain)",
      "tool-choice/tool-calls-the-named-one (stream)",
    ],
  },
  "calls-undeclared-tools": {
    "tools.call.declared": [
      "answers/only-declared-tools-are-called (plain)",
      "answers/only-declared-tools-are-called (stream)",
    ],
  },
  "calls-tools-without-tools": {
    "tools.call.declared": [
      "answers/only-declared-tools-are-called (plain)",
      "answers/only-declared-tools-are-called (stream)",
    ],
  },
  "ignores-parallel-off": {
    "tools.parallel.off": [
      "tool-choice/auto-without-parallel-calls-one-tool (plain)",
      "tool-choice/any-without-parallel-calls-one-tool (plain)",
    ],
  },
  "merges-parallel-calls": { "stream.tool_input.json": ["stream/tool-input-is-json (stream)"] },
  "writes-tool-calls-as-text": {
    "stop.tool_use.has_block": ["answers/tool-use-has-a-block (plain)", "answers/tool-use-has-a-block (stream)"],
  },
  "writes-tool-calls-as-final-text": {
    "tools.choice.any": ["tool-choice/any-calls-a-tool (plain)", "tool-choice/any-calls-a-tool (stream)"],
  },
  "reports-tool-use-as-end-turn": {
    "stop.tool_use.reported": [
      "answers/call-is-not-final (plain)",
      "answers/call-is-not-final (stream)",
      "stop-reasons/call-is-tool-use (plain)",
      "stop-reasons/call-is-tool-use (stream)",
    ],
  },
  "reports-tool-use-as-stop-sequence": {
    "stop.tool_use.reported": ["stop-reasons/call-is-tool-use (plain)", "stop-reasons/call-is-tool-use (stream)"],
  },
  "drops-tool-calls": {
    "stop.tool_use.has_block": ["answers/tool-use-has-a-block (plain)", "answers/tool-use-has-a-block (stream)"],
  },
  "drops-input-without-arguments": {
    "response.tool_use.input": [
      "response/call-input-is-an-object (stream)",
      "response/call-input-is-an-object (plain)",
    ],
  },
  "sends-null-without-arguments": { "response.tool_use.input": ["response/call-input-is-an-object (plain)"] },
  "sends-string-without-arguments": { "response.tool_use.input": ["response/call-input-is-an-object (plain)"] },
  "sends-tool-call-objects": {
    "stop.tool_use.has_block": ["answers/tool-use-has-a-block (plain)", "answers/tool-use-has-a-block (stream)"],
  },
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
