// Generated from suites/self-test and spec/notes/defects.yaml by `npm run generate`. Do not edit.
/** By requirement, then by fault of the reference server: the cases that have to fail. */
export const trips: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
 "auth.x_api_key.accepted": {
  "refuses-x-api-key": [
   "auth/x-api-key-is-accepted (plain)",
   "auth/x-api-key-is-accepted (stream)"
  ]
 },
 "auth.bearer.accepted": {
  "refuses-bearer": [
   "auth/bearer-is-accepted (plain)"
  ]
 },
 "auth.bearer.default": {
  "refuses-bearer": [
   "editions/bearer-is-accepted (plain)"
  ]
 },
 "auth.key.required": {
  "accepts-missing-key": [
   "auth/missing-key-is-refused (plain)",
   "auth/missing-key-is-refused (stream)",
   "auth/empty-key-is-refused (plain)"
  ],
  "answers-403-to-missing-key": [
   "auth/missing-key-is-refused (plain)",
   "auth/missing-key-is-refused (stream)"
  ],
  "answers-422-to-missing-key": [
   "auth/missing-key-is-refused (plain)",
   "auth/missing-key-is-refused (stream)"
  ]
 },
 "auth.key.verified": {
  "accepts-wrong-key": [
   "auth/wrong-key-is-refused (plain)",
   "auth/wrong-key-is-refused (stream)",
   "auth/wrong-x-api-key-is-refused (plain)",
   "auth/wrong-bearer-is-refused (plain)",
   "auth/longer-key-is-refused (plain)"
  ],
  "answers-403-to-wrong-key": [
   "auth/wrong-key-is-refused (plain)",
   "auth/wrong-key-is-refused (stream)"
  ],
  "answers-500-to-wrong-key": [
   "auth/wrong-key-is-refused (plain)",
   "auth/wrong-key-is-refused (stream)"
  ]
 },
 "errors.type.matches_status": {
  "calls-key-errors-invalid-request": [
   "errors/type-fits-status (plain)",
   "errors/type-fits-status (stream)"
  ],
  "names-error-types-in-camel-case": [
   "errors/type-fits-status (plain)",
   "errors/type-fits-status (stream)"
  ],
  "names-error-types-after-framework": [
   "errors/type-fits-status (plain)",
   "errors/type-fits-status (stream)"
  ],
  "calls-all-errors-api-error": [
   "errors/type-fits-status (plain)",
   "errors/type-fits-status (stream)"
  ],
  "calls-key-errors-invalid-request-when-streaming": [
   "errors/type-fits-status (stream)"
  ]
 },
 "request.valid.accepted": {
  "refuses-version-2023-06-01": [
   "simplest/is-accepted (plain)"
  ],
  "refuses-string-content": [
   "simplest/is-accepted (plain)"
  ],
  "refuses-stream": [
   "simplest/is-accepted (stream)"
  ],
  "answers-201": [
   "simplest/is-accepted (plain)"
  ],
  "loses-version-header": [
   "simplest/is-accepted (plain)"
  ],
  "answers-502-to-valid-requests": [
   "simplest/is-accepted (plain)"
  ],
  "answers-500-to-streams": [
   "simplest/is-accepted (stream)"
  ]
 },
 "headers.version.required": {
  "accepts-missing-version": [
   "headers/missing-version-is-refused (plain)",
   "headers/missing-version-is-refused (stream)"
  ]
 },
 "headers.version.known": {
  "accepts-any-version": [
   "headers/unknown-version-is-refused (plain)"
  ]
 },
 "headers.beta.known": {
  "refuses-known-betas": [
   "headers/known-beta-is-accepted (plain)"
  ],
  "nests-refusals-of-betas": [
   "headers/known-beta-is-accepted (plain)"
  ]
 },
 "headers.beta.unknown": {
  "accepts-any-beta": [
   "headers/unknown-beta-is-refused (plain)"
  ]
 },
 "headers.content_type.parameters": {
  "refuses-content-type-parameters": [
   "headers/charset-is-accepted (plain)"
  ]
 },
 "headers.content_type.foreign": {
  "fails-on-foreign-content-type": [
   "headers/foreign-content-type-does-not-crash (plain)"
  ]
 },
 "headers.unknown.tolerated": {
  "refuses-unknown-headers": [
   "headers/unknown-header-is-tolerated (plain)"
  ]
 },
 "headers.version.accepted": {
  "refuses-version-in-other-letter-case": [
   "headers/version-is-accepted (plain)"
  ]
 },
 "query.unknown.tolerated": {
  "refuses-query": [
   "endpoint/beta-query-is-tolerated (plain)",
   "endpoint/unknown-query-is-tolerated (plain)"
  ]
 },
 "headers.accept.ignored": {
  "streams-by-accept": [
   "headers/accept-event-stream-does-not-stream (plain)"
  ],
  "never-streams": [
   "headers/accept-json-still-streams (stream)"
  ]
 },
 "request.stream.true": {
  "refuses-stream-without-accept": [
   "simplest/is-answered-with-events (stream)"
  ],
  "empties-compressed-streams": [
   "simplest/is-answered-with-events (stream)"
  ],
  "refuses-stream": [
   "simplest/is-answered-with-events (stream)"
  ],
  "never-streams": [
   "simplest/is-answered-with-events (stream)",
   "live/long-answer-is-streamed (stream)"
  ],
  "sends-json-in-stream": [
   "simplest/is-answered-with-events (stream)"
  ],
  "sends-empty-stream": [
   "simplest/is-answered-with-events (stream)"
  ],
  "answers-500-to-streams": [
   "simplest/is-answered-with-events (stream)"
  ]
 },
 "response.content_type.json": {
  "sends-json-as-text": [
   "transport/json-is-declared (plain)",
   "transport/json-is-declared (stream)"
  ],
  "sends-json-without-type": [
   "transport/json-is-declared (plain)",
   "transport/json-is-declared (stream)"
  ]
 },
 "response.content_type.sse": {
  "sends-stream-as-json": [
   "transport/events-are-declared (stream)"
  ],
  "sends-stream-as-text": [
   "transport/events-are-declared (stream)"
  ]
 },
 "response.content_encoding.honest": {
  "labels-plain-body-gzip": [
   "transport/encoding-is-honest (plain)"
  ],
  "labels-plain-body-br": [
   "headers/several-encodings-are-answered (plain)"
  ],
  "refuses-several-encodings": [
   "headers/several-encodings-are-answered (plain)"
  ],
  "labels-plain-errors-gzip": [
   "transport/encoding-is-honest (plain)",
   "transport/encoding-is-honest (stream)"
  ],
  "labels-plain-stream-gzip": [
   "transport/encoding-is-honest (stream)"
  ]
 },
 "response.content_encoding.accepted": {
  "refuses-identity": [
   "headers/identity-is-not-encoded (plain)",
   "headers/identity-is-not-encoded (stream)"
  ],
  "compresses-always": [
   "headers/identity-is-not-encoded (plain)",
   "headers/identity-is-not-encoded (stream)"
  ]
 },
 "response.request_id.present": {
  "drops-request-id": [
   "transport/request-id-is-present (plain)",
   "transport/request-id-is-present (stream)"
  ],
  "drops-request-id-from-errors": [
   "transport/request-id-is-present (plain)",
   "transport/request-id-is-present (stream)"
  ]
 },
 "response.request_id.unique": {
  "repeats-request-id-in-streams": [
   "identity/streamed-request-ids-differ (stream)"
  ],
  "derives-request-id-from-prompt": [
   "identity/request-ids-of-one-prompt-differ (plain)"
  ],
  "repeats-request-id": [
   "identity/request-ids-differ (plain)"
  ]
 },
 "headers.beta.list": {
  "refuses-several-betas": [
   "headers/several-betas-are-accepted (plain)"
  ],
  "nests-refusals-of-betas": [
   "headers/several-betas-are-accepted (plain)"
  ]
 },
 "response.retry_after.present": {
  "limits-without-retry-after": [
   "transport/busy-answer-says-when-to-retry (plain)"
  ]
 },
 "response.ratelimit.types": {
  "sends-rate-limits-as-words": [
   "transport/rate-limits-have-their-type (plain)"
  ],
  "sends-resets-as-seconds": [
   "transport/rate-limits-have-their-type (plain)",
   "transport/rate-limits-have-their-type (stream)"
  ]
 },
 "headers.version.newest": {
  "refuses-newest-version": [
   "editions/newest-version-is-accepted (plain)"
  ]
 },
 "request.temperature.removed": {
  "accepts-temperature-in-newest-version": [
   "editions/temperature-is-refused (plain)",
   "editions/temperature-is-refused (stream)"
  ]
 },
 "request.top_p.removed": {
  "accepts-top-p-in-newest-version": [
   "editions/top-p-is-refused (plain)",
   "editions/top-p-is-refused (stream)"
  ]
 },
 "request.top_k.removed": {
  "accepts-top-k-in-newest-version": [
   "editions/top-k-is-refused (plain)",
   "editions/top-k-is-refused (stream)"
  ]
 },
 "errors.envelope.type": {
  "sends-openai-errors": [
   "errors/type-is-error (plain)",
   "errors/type-is-error (stream)"
  ],
  "sends-openai-errors-with-none": [
   "errors/type-is-error (plain)",
   "errors/type-is-error (stream)"
  ],
  "sends-422-detail": [
   "errors/type-is-error (plain)",
   "errors/type-is-error (stream)"
  ],
  "drops-envelope-type": [
   "errors/type-is-error (plain)",
   "errors/type-is-error (stream)"
  ],
  "names-envelope-type-after-error": [
   "errors/type-is-error (plain)",
   "errors/type-is-error (stream)"
  ],
  "sends-openai-errors-to-invalid-bodies": [
   "errors/type-is-error (plain)",
   "errors/type-is-error (stream)"
  ]
 },
 "errors.envelope.error": {
  "sends-string-errors": [
   "errors/error-has-type-and-message (plain)",
   "errors/error-has-type-and-message (stream)"
  ],
  "drops-error-type": [
   "errors/error-has-type-and-message (plain)",
   "errors/error-has-type-and-message (stream)"
  ],
  "drops-error-message": [
   "errors/error-has-type-and-message (plain)",
   "errors/error-has-type-and-message (stream)"
  ],
  "sends-error-message-as-list": [
   "errors/error-has-type-and-message (plain)",
   "errors/error-has-type-and-message (stream)"
  ],
  "drops-error-object": [
   "errors/error-has-type-and-message (plain)",
   "errors/error-has-type-and-message (stream)"
  ]
 },
 "errors.body.json": {
  "sends-html-errors": [
   "errors/body-is-json (stream)",
   "errors/body-is-json (plain)"
  ],
  "sends-plain-text-errors": [
   "errors/body-is-json (stream)",
   "errors/body-is-json (plain)"
  ],
  "sends-empty-errors": [
   "errors/body-is-json (stream)",
   "errors/body-is-json (plain)"
  ]
 },
 "errors.client_fault.status": {
  "answers-500-to-invalid-requests": [
   "errors/faulty-request-is-no-server-error (stream)",
   "errors/faulty-request-is-no-server-error (plain)"
  ],
  "answers-500-to-malformed-json": [
   "errors/faulty-request-is-no-server-error (plain)"
  ],
  "breaks-down-on-newer-members": [
   "drawn/open-constraint-is-no-server-error (plain)"
  ]
 },
 "request.messages.required": {
  "answers-422-to-invalid-requests": [
   "messages/missing-is-refused (plain)",
   "messages/missing-is-refused (stream)"
  ],
  "answers-404-to-invalid-requests": [
   "messages/missing-is-refused (plain)",
   "messages/missing-is-refused (stream)"
  ],
  "accepts-missing-messages": [
   "messages/missing-is-refused (plain)",
   "messages/missing-is-refused (stream)"
  ]
 },
 "response.status.message": {
  "answers-200-to-invalid-requests": [
   "transport/status-fits-body (plain)",
   "transport/status-fits-body (stream)"
  ]
 },
 "errors.path.refused": {
  "answers-200-to-unknown-path": [
   "endpoint/unknown-path-is-refused (plain)",
   "endpoint/unknown-path-is-refused (stream)"
  ],
  "answers-500-to-unknown-path": [
   "endpoint/unknown-path-is-refused (plain)",
   "endpoint/unknown-path-is-refused (stream)"
  ]
 },
 "errors.endpoint.envelope": {
  "answers-200-to-unknown-path": [
   "endpoint/unknown-path-has-the-envelope (plain)"
  ],
  "answers-200-to-wrong-method": [
   "endpoint/wrong-method-has-the-envelope (plain)"
  ],
  "drops-error-message": [
   "endpoint/unknown-path-has-the-envelope (plain)"
  ],
  "drops-envelope-type": [
   "endpoint/unknown-path-has-the-envelope (plain)"
  ],
  "sends-method-not-allowed-detail": [
   "endpoint/wrong-method-has-the-envelope (plain)"
  ]
 },
 "errors.path.not_found": {
  "answers-400-to-unknown-path": [
   "endpoint/unknown-path-is-not-found (plain)",
   "endpoint/unknown-path-is-not-found (stream)"
  ]
 },
 "errors.method.refused": {
  "answers-200-to-wrong-method": [
   "endpoint/get-is-refused (plain)"
  ],
  "answers-500-to-wrong-method": [
   "endpoint/get-is-refused (plain)"
  ]
 },
 "request.model.unknown": {
  "answers-400-to-unknown-model": [
   "model/unknown-is-not-found (plain)",
   "model/unknown-is-not-found (stream)"
  ],
  "answers-500-to-unknown-model": [
   "model/unknown-is-not-found (plain)",
   "model/unknown-is-not-found (stream)"
  ],
  "accepts-unknown-model": [
   "model/unknown-is-not-found (plain)",
   "model/unknown-is-not-found (stream)"
  ]
 },
 "request.body.size": {
  "answers-400-to-large-body": [
   "body/too-large-is-refused (plain)"
  ],
  "accepts-large-body": [
   "body/too-large-is-refused (plain)"
  ],
  "answers-500-to-large-body": [
   "body/too-large-is-refused (plain)"
  ]
 },
 "errors.message.plain": {
  "nests-errors": [
   "errors/message-is-text (plain)",
   "errors/message-is-text (stream)"
  ]
 },
 "errors.message.readable": {
  "sends-garbled-errors": [
   "errors/message-is-readable (plain)",
   "errors/message-is-readable (stream)"
  ],
  "sends-replacement-characters-in-errors": [
   "errors/message-is-readable (plain)",
   "errors/message-is-readable (stream)"
  ]
 },
 "response.request_id.same": {
  "sends-another-request-id-in-errors": [
   "transport/request-id-is-the-same-in-the-body (plain)",
   "transport/request-id-is-the-same-in-the-body (stream)"
  ]
 },
 "errors.stream.plain": {
  "sends-errors-as-events": [
   "transport/errors-are-not-streamed (stream)"
  ],
  "labels-errors-as-stream": [
   "transport/errors-are-not-streamed (stream)"
  ],
  "validates-plain-requests-only": [
   "drawn/refused-alike-as-a-stream (plain)"
  ]
 },
 "stream.agrees.status": {
  "sends-errors-as-events": [
   "stream-agreement/unknown-model-has-the-same-status (plain)"
  ],
  "answers-other-status-when-streaming": [
   "stream-agreement/missing-member-has-the-same-status (plain)",
   "stream-agreement/out-of-range-has-the-same-status (plain)"
  ],
  "answers-500-when-streaming": [
   "stream-agreement/missing-member-has-the-same-status (plain)"
  ]
 },
 "errors.request_id.present": {
  "drops-request-id-of-errors": [
   "transport/request-id-is-in-the-body (plain)",
   "transport/request-id-is-in-the-body (stream)"
  ]
 },
 "errors.details.type": {
  "sends-error-details-as-text": [
   "errors/details-have-their-type (plain)",
   "errors/details-have-their-type (stream)"
  ],
  "sends-error-code-as-number": [
   "errors/details-have-their-type (plain)"
  ]
 },
 "request.body.json": {
  "accepts-malformed-json": [
   "body/truncated-json-is-refused (plain)",
   "body/truncated-json-with-stream-is-refused (plain)",
   "body/trailing-comma-is-refused (plain)",
   "body/form-encoding-is-refused (plain)",
   "drawn/broken-json-is-refused (plain)"
  ]
 },
 "request.body.surrogate": {
  "accepts-half-surrogate-pairs": [
   "body/half-a-surrogate-pair-is-refused (plain)"
  ]
 },
 "request.body.object": {
  "accepts-non-object-body": [
   "body/array-is-refused (plain)",
   "body/string-is-refused (plain)",
   "body/null-is-refused (plain)",
   "drawn/other-json-is-refused (plain)"
  ]
 },
 "request.body.empty": {
  "accepts-empty-body": [
   "body/empty-is-refused (plain)"
  ]
 },
 "request.body.unknown_field": {
  "accepts-unknown-members": [
   "body/unknown-member-is-refused (plain)",
   "body/unknown-member-is-refused (stream)"
  ],
  "accepts-unknown-nested-members": [
   "body/unknown-member-of-a-message-is-refused (plain)",
   "body/unknown-member-of-a-block-is-refused (plain)",
   "metadata/unknown-member-is-refused (plain)",
   "tool-definitions/unknown-member-is-refused (plain)",
   "tool-choice/unknown-member-is-refused (plain)",
   "tool-results/unknown-member-is-refused (plain)"
  ]
 },
 "request.model.required": {
  "accepts-missing-model": [
   "model/missing-is-refused (plain)",
   "model/missing-is-refused (stream)"
  ]
 },
 "request.model.type": {
  "accepts-model-of-any-type": [
   "model/number-is-refused (plain)",
   "model/null-is-refused (plain)"
  ]
 },
 "request.model.length": {
  "accepts-long-model": [
   "model/too-long-is-refused (plain)",
   "drawn/long-model-is-refused (plain)"
  ]
 },
 "request.messages.type": {
  "accepts-messages-of-any-type": [
   "messages/string-is-refused (plain)",
   "messages/object-is-refused (plain)"
  ]
 },
 "request.messages.minimum": {
  "accepts-empty-messages": [
   "messages/empty-is-refused (plain)",
   "messages/empty-is-refused (stream)"
  ]
 },
 "request.messages.item_type": {
  "accepts-messages-that-are-not-objects": [
   "messages/string-item-is-refused (plain)",
   "messages/null-item-is-refused (plain)"
  ]
 },
 "request.message.role.required": {
  "accepts-missing-role": [
   "messages/missing-role-is-refused (plain)"
  ]
 },
 "request.message.role.known": {
  "accepts-unknown-role": [
   "messages/unknown-role-is-refused (plain)",
   "messages/unknown-role-is-refused (stream)",
   "broken-histories/foreign-role-is-refused (plain)"
  ]
 },
 "request.message.content.required": {
  "accepts-missing-content": [
   "content/missing-is-refused (plain)"
  ]
 },
 "request.message.content.type": {
  "accepts-content-of-any-type": [
   "content/number-is-refused (plain)",
   "content/number-is-refused (stream)",
   "content/null-is-refused (plain)",
   "content/block-without-array-is-refused (plain)"
  ]
 },
 "request.message.content.empty": {
  "accepts-empty-content": [
   "content/empty-string-is-refused (plain)",
   "content/empty-array-is-refused (plain)",
   "broken-histories/empty-assistant-turn-is-refused (plain)"
  ]
 },
 "request.message.content.item_type": {
  "accepts-blocks-that-are-not-objects": [
   "blocks/null-is-refused (plain)",
   "blocks/string-is-refused (plain)"
  ]
 },
 "request.block.type.required": {
  "accepts-blocks-without-type": [
   "blocks/missing-type-is-refused (plain)"
  ]
 },
 "request.block.type.known": {
  "accepts-unknown-block-types": [
   "blocks/unknown-type-is-refused (plain)",
   "broken-histories/foreign-block-is-refused (plain)"
  ]
 },
 "request.text.required": {
  "accepts-text-blocks-without-text": [
   "blocks/missing-text-is-refused (plain)"
  ],
  "accepts-system-blocks-without-text": [
   "system/missing-text-is-refused (plain)"
  ]
 },
 "request.text.type": {
  "accepts-text-of-any-type": [
   "blocks/number-as-text-is-refused (plain)",
   "blocks/null-as-text-is-refused (plain)"
  ]
 },
 "request.text.minimum": {
  "accepts-empty-text": [
   "blocks/empty-text-is-refused (plain)"
  ]
 },
 "request.text.whitespace": {
  "accepts-whitespace-text": [
   "blocks/white-space-text-is-refused (plain)",
   "broken-histories/white-space-of-the-assistant-is-refused (plain)"
  ]
 },
 "request.max_tokens.required": {
  "accepts-missing-max-tokens": [
   "max-tokens/missing-is-refused (plain)",
   "max-tokens/missing-is-refused (stream)",
   "drawn/invalid-request-is-refused (plain)",
   "drawn/invalid-request-is-refused (stream)"
  ]
 },
 "request.max_tokens.type": {
  "accepts-max-tokens-of-any-type": [
   "max-tokens/null-is-refused (plain)",
   "max-tokens/string-is-refused (plain)"
  ],
  "accepts-fractional-max-tokens": [
   "max-tokens/fraction-is-refused (plain)"
  ]
 },
 "request.number.not_coerced": {
  "accepts-max-tokens-as-string": [
   "max-tokens/digits-in-a-string-are-refused (plain)",
   "drawn/digits-are-refused (plain)"
  ],
  "accepts-temperature-as-string": [
   "temperature/digits-in-a-string-are-refused (plain)"
  ],
  "accepts-top-p-of-any-type": [
   "top-p/digits-in-a-string-are-refused (plain)"
  ],
  "accepts-top-k-of-any-type": [
   "top-k/digits-in-a-string-are-refused (plain)"
  ]
 },
 "request.max_tokens.minimum": {
  "accepts-negative-max-tokens": [
   "max-tokens/negative-is-refused (plain)",
   "max-tokens/negative-is-refused (stream)"
  ]
 },
 "request.system.type": {
  "accepts-system-of-any-type": [
   "system/number-is-refused (plain)",
   "system/number-is-refused (stream)",
   "system/null-is-refused (plain)",
   "system/object-is-refused (plain)"
  ]
 },
 "request.system.block_type": {
  "accepts-foreign-system-blocks": [
   "system/unknown-block-is-refused (plain)"
  ]
 },
 "request.temperature.minimum": {
  "accepts-negative-temperature": [
   "temperature/negative-is-refused (plain)"
  ]
 },
 "request.temperature.maximum": {
  "accepts-temperature-up-to-2": [
   "temperature/above-one-is-refused (plain)"
  ],
  "accepts-any-high-temperature": [
   "temperature/above-one-is-refused (plain)"
  ]
 },
 "request.temperature.type": {
  "accepts-temperature-of-any-type": [
   "temperature/string-is-refused (plain)",
   "temperature/null-is-refused (plain)"
  ]
 },
 "request.top_p.minimum": {
  "accepts-negative-top-p": [
   "top-p/negative-is-refused (plain)"
  ]
 },
 "request.top_p.maximum": {
  "accepts-high-top-p": [
   "top-p/above-one-is-refused (plain)"
  ]
 },
 "request.top_p.type": {
  "accepts-top-p-of-any-type": [
   "top-p/string-is-refused (plain)"
  ]
 },
 "request.top_k.minimum": {
  "accepts-negative-top-k": [
   "top-k/negative-is-refused (plain)"
  ]
 },
 "request.top_k.type": {
  "accepts-top-k-of-any-type": [
   "top-k/string-is-refused (plain)"
  ],
  "accepts-fractional-top-k": [
   "top-k/fraction-is-refused (plain)"
  ]
 },
 "request.stream.type": {
  "accepts-stream-of-any-type": [
   "stream-option/string-is-refused (plain)",
   "stream-option/number-is-refused (plain)",
   "stream-option/null-is-refused (plain)",
   "drawn/invalid-stream-member-is-refused (plain)"
  ],
  "accepts-stream-as-truth": [
   "stream-option/string-is-refused (plain)"
  ]
 },
 "request.stop_sequences.type": {
  "accepts-stop-sequences-of-any-type": [
   "stop-sequences/string-is-refused (plain)",
   "stop-sequences/null-is-refused (plain)",
   "stop-sequences/object-is-refused (plain)"
  ]
 },
 "request.stop_sequences.item_type": {
  "accepts-stop-sequences-that-are-not-strings": [
   "stop-sequences/number-item-is-refused (plain)",
   "stop-sequences/null-item-is-refused (plain)"
  ]
 },
 "request.stop_sequences.item_empty": {
  "accepts-empty-stop-sequences": [
   "stop-sequences/empty-item-is-refused (plain)"
  ]
 },
 "request.stop_sequences.item_whitespace": {
  "accepts-whitespace-stop-sequences": [
   "stop-sequences/white-space-item-is-refused (plain)"
  ]
 },
 "request.service_tier.known": {
  "accepts-unknown-service-tier": [
   "service-tier/unknown-is-refused (plain)",
   "service-tier/number-is-refused (plain)"
  ]
 },
 "request.metadata.type": {
  "accepts-metadata-of-any-type": [
   "metadata/string-is-refused (plain)",
   "metadata/array-is-refused (plain)"
  ]
 },
 "request.metadata.user_id.type": {
  "accepts-user-id-of-any-type": [
   "metadata/number-as-user-id-is-refused (plain)"
  ]
 },
 "request.metadata.user_id.length": {
  "accepts-long-user-id": [
   "metadata/too-long-user-id-is-refused (plain)"
  ]
 },
 "request.thinking.type": {
  "accepts-thinking-of-any-type": [
   "thinking/string-is-refused (plain)",
   "thinking/string-is-refused (stream)"
  ]
 },
 "request.thinking.known": {
  "accepts-unknown-thinking": [
   "thinking/unknown-type-is-refused (plain)"
  ]
 },
 "thinking.budget.required": {
  "accepts-missing-thinking-budget": [
   "thinking/missing-budget-is-refused (plain)"
  ]
 },
 "thinking.budget.minimum": {
  "accepts-small-thinking-budget": [
   "thinking/low-budget-is-refused (plain)",
   "thinking/low-budget-is-refused (stream)"
  ]
 },
 "thinking.budget.below_max_tokens": {
  "accepts-thinking-budget-above-max-tokens": [
   "thinking/budget-of-max-tokens-is-refused (plain)"
  ]
 },
 "tools.type": {
  "accepts-tools-of-any-type": [
   "tool-definitions/object-is-refused (plain)",
   "tool-definitions/object-is-refused (stream)"
  ],
  "accepts-tools-that-are-not-objects": [
   "tool-definitions/string-item-is-refused (plain)"
  ]
 },
 "tools.input_schema.required": {
  "accepts-wrong-tools-after-the-first": [
   "tool-definitions/invalid-second-tool-is-refused (plain)"
  ],
  "accepts-tools-without-schema": [
   "tool-definitions/missing-input-schema-is-refused (plain)",
   "tool-definitions/missing-input-schema-is-refused (stream)"
  ]
 },
 "tools.name.pattern": {
  "accepts-tool-names-of-any-type": [
   "tool-definitions/number-as-name-is-refused (plain)"
  ],
  "accepts-any-tool-name": [
   "tool-definitions/white-space-in-name-is-refused (plain)"
  ]
 },
 "tools.input_schema.type": {
  "accepts-tool-schemas-of-any-type": [
   "tool-definitions/string-as-schema-is-refused (plain)"
  ],
  "accepts-any-tool-schema-type": [
   "tool-definitions/string-schema-is-refused (plain)"
  ]
 },
 "tools.name.required": {
  "accepts-tools-without-name": [
   "tool-definitions/missing-name-is-refused (plain)"
  ]
 },
 "tools.name.length": {
  "accepts-empty-tool-names": [
   "tool-definitions/empty-name-is-refused (plain)"
  ],
  "accepts-long-tool-names": [
   "tool-definitions/too-long-name-is-refused (plain)"
  ]
 },
 "tools.name.unique": {
  "accepts-repeated-tool-names": [
   "tool-definitions/two-of-one-name-are-refused (plain)",
   "drawn/broken-rule-is-refused (plain)",
   "drawn/broken-rule-is-refused (stream)"
  ]
 },
 "tools.description.type": {
  "accepts-tool-description-of-any-type": [
   "tool-definitions/number-as-description-is-refused (plain)"
  ]
 },
 "tools.choice.type": {
  "accepts-tool-choice-of-any-type": [
   "tool-choice/string-is-refused (plain)"
  ],
  "accepts-parallel-off-of-any-type": [
   "tool-choice/string-as-parallel-is-refused (plain)"
  ]
 },
 "tools.choice.known": {
  "accepts-unknown-tool-choice": [
   "tool-choice/unknown-type-is-refused (plain)",
   "tool-choice/unknown-type-is-refused (stream)"
  ]
 },
 "tools.choice.name_required": {
  "accepts-tool-choice-without-name": [
   "tool-choice/missing-name-is-refused (plain)"
  ]
 },
 "tools.choice.name_declared": {
  "accepts-choice-of-undeclared-tool": [
   "tool-choice/undeclared-name-is-refused (plain)"
  ]
 },
 "tools.result.missing": {
  "accepts-missing-tool-results": [
   "tool-results/missing-is-refused (plain)",
   "tool-results/missing-is-refused (stream)",
   "tool-results/one-missing-of-two-is-refused (plain)"
  ],
  "accepts-late-tool-results": [
   "broken-histories/late-result-is-refused (plain)"
  ]
 },
 "tools.result.orphan": {
  "accepts-orphan-tool-results": [
   "tool-results/orphan-is-refused (plain)",
   "broken-histories/result-without-any-call-is-refused (plain)",
   "broken-histories/result-before-its-call-is-refused (plain)"
  ]
 },
 "tools.use.required": {
  "accepts-tool-calls-without-id": [
   "tool-results/call-without-id-is-refused (plain)"
  ],
  "accepts-tool-calls-without-input": [
   "tool-results/call-without-input-is-refused (plain)"
  ],
  "accepts-tool-calls-without-name": [
   "tool-results/call-without-name-is-refused (plain)"
  ]
 },
 "tools.result.first": {
  "accepts-text-before-tool-results": [
   "tool-results/text-before-them-is-refused (plain)"
  ]
 },
 "tools.use.id_unique": {
  "accepts-tool-calls-of-one-id": [
   "tool-results/calls-of-one-id-are-refused (plain)"
  ]
 },
 "tools.result.id_required": {
  "accepts-tool-results-without-id": [
   "tool-results/missing-tool-use-id-is-refused (plain)"
  ]
 },
 "tools.result.type": {
  "accepts-tool-result-content-of-any-type": [
   "tool-results/number-as-content-is-refused (plain)"
  ],
  "accepts-is-error-of-any-type": [
   "tool-results/string-as-is-error-is-refused (plain)"
  ]
 },
 "tools.use.input_type": {
  "accepts-tool-input-of-any-type": [
   "tool-results/string-as-call-input-is-refused (plain)"
  ],
  "fails-on-malformed-calls": [
   "tool-results/string-as-call-input-is-refused (plain)"
  ]
 },
 "tools.options.type": {
  "accepts-any-defer-loading": [
   "tool-definitions/defer-loading-of-another-type-is-refused (plain)"
  ],
  "accepts-any-eager-input-streaming": [
   "tool-definitions/eager-input-streaming-of-another-type-is-refused (plain)"
  ],
  "accepts-any-allowed-callers": [
   "tool-definitions/allowed-callers-of-another-type-is-refused (plain)"
  ],
  "accepts-any-input-examples": [
   "tool-definitions/input-examples-of-another-type-is-refused (plain)"
  ]
 },
 "request.metadata.user_id.json": {
  "refuses-json-as-user-id": [
   "newer-members/json-as-user-id-is-accepted (plain)"
  ]
 },
 "request.speed.accepted": {
  "refuses-speed": [
   "newer-members/standard-speed-is-accepted (plain)"
  ],
  "refuses-null-speed": [
   "newer-members/null-speed-is-accepted (plain)"
  ]
 },
 "request.diagnostics.accepted": {
  "refuses-diagnostics": [
   "newer-members/diagnostics-are-accepted (plain)"
  ]
 },
 "request.body.unknown_answered": {
  "fails-on-unknown-members": [
   "newer-members/unknown-one-is-answered (plain)"
  ]
 },
 "headers.beta.unknown_answered": {
  "fails-on-unknown-betas": [
   "newer-members/unknown-beta-is-answered (plain)"
  ]
 },
 "errors.prompt_too_long": {
  "fails-on-long-prompts": [
   "long-prompt/is-refused (plain)"
  ]
 },
 "response.model.stable": {
  "names-two-models": [
   "model-echo/answers-name-one-model (plain)",
   "model-echo/answers-name-one-model (stream)"
  ]
 },
 "response.model.accepted": {
  "names-backend-model": [
   "model-echo/named-model-is-accepted (plain)",
   "model-echo/named-model-is-accepted (stream)"
  ]
 },
 "request.messages.multi_turn": {
  "refuses-multi-turn": [
   "conversation/several-turns-are-accepted (plain)"
  ],
  "refuses-long-conversations": [
   "conversation/several-turns-are-accepted (plain)"
  ],
  "refuses-more-than-twenty-messages": [
   "conversation/several-turns-are-accepted (plain)"
  ]
 },
 "request.messages.history_used": {
  "refuses-multi-turn": [
   "conversation/history-is-recalled (plain)"
  ],
  "forgets-earlier-turns": [
   "conversation/history-reaches-the-model (plain)"
  ],
  "forgets-assistant-turns": [
   "conversation/history-reaches-the-model (plain)"
  ]
 },
 "request.messages.consecutive_roles": {
  "refuses-consecutive-roles": [
   "conversation/consecutive-roles-are-accepted (plain)"
  ],
  "fails-on-consecutive-roles": [
   "conversation/consecutive-roles-are-accepted (plain)"
  ],
  "forgets-all-but-the-last-of-consecutive-turns": [
   "conversation/consecutive-roles-reach-the-model (plain)"
  ]
 },
 "request.messages.no_server_error": {
  "fails-on-prefilled-answers": [
   "conversation/prefilled-answer-does-not-crash (plain)"
  ],
  "fails-on-thinking-blocks": [
   "conversation/foreign-thinking-does-not-crash (plain)"
  ]
 },
 "request.message.content.blocks": {
  "refuses-block-content": [
   "content/blocks-are-accepted (plain)",
   "content/several-blocks-are-accepted (plain)"
  ]
 },
 "request.body.unicode": {
  "refuses-non-ascii": [
   "content/unicode-comes-back (plain)",
   "content/unicode-comes-back (stream)",
   "content/escaped-unicode-comes-back (plain)"
  ],
  "refuses-astral-characters": [
   "content/unicode-comes-back (plain)",
   "content/unicode-comes-back (stream)",
   "unicode/marks-and-joints-come-back (stream)"
  ],
  "sends-question-marks": [
   "content/unicode-comes-back (plain)",
   "content/unicode-comes-back (stream)",
   "content/escaped-unicode-comes-back (plain)"
  ],
  "drops-astral-characters": [
   "content/unicode-comes-back (plain)",
   "content/unicode-comes-back (stream)"
  ],
  "sends-misread-utf8": [
   "content/unicode-comes-back (plain)",
   "content/unicode-comes-back (stream)"
  ],
  "spoils-joined-characters-in-streams": [
   "unicode/marks-and-joints-come-back (stream)"
  ]
 },
 "response.text.verbatim": {
  "refuses-astral-characters": [
   "content/markup-comes-back (plain)",
   "unicode/markup-comes-back (stream)"
  ],
  "escapes-markup": [
   "content/markup-comes-back (plain)",
   "unicode/markup-comes-back (stream)"
  ]
 },
 "response.text.lines": {
  "refuses-astral-characters": [
   "content/line-breaks-come-back (plain)",
   "unicode/line-breaks-come-back (stream)"
  ],
  "joins-lines": [
   "content/line-breaks-come-back (plain)",
   "unicode/line-breaks-come-back (stream)"
  ]
 },
 "request.max_tokens.one": {
  "refuses-one-token": [
   "max-tokens/one-is-accepted (plain)",
   "max-tokens/one-is-accepted (stream)"
  ]
 },
 "stop.max_tokens.reported": {
  "refuses-few-tokens": [
   "stop-reasons/cut-is-max-tokens (plain)"
  ],
  "reports-max-tokens-as-end-turn": [
   "stop-reasons/cut-is-max-tokens (plain)",
   "stop-reasons/cut-is-max-tokens (stream)"
  ],
  "reports-end-turn-when-streaming": [
   "stop-reasons/cut-is-max-tokens (stream)"
  ]
 },
 "tools.choice.tool": {
  "refuses-few-tokens": [
   "tool-choice/a-cut-call-is-accepted (stream)"
  ],
  "refuses-forced-tools": [
   "tool-choice/tool-calls-the-named-one (plain)"
  ],
  "fails-on-cut-calls": [
   "tool-choice/a-cut-call-is-accepted (stream)"
  ],
  "ignores-tool-choice-tool": [
   "tool-choice/tool-calls-the-named-one (plain)",
   "tool-choice/tool-calls-the-named-one (stream)"
  ],
  "calls-another-tool": [
   "tool-choice/tool-calls-the-named-one (plain)",
   "tool-choice/tool-calls-the-named-one (stream)"
  ]
 },
 "output.format.cut": {
  "refuses-few-tokens": [
   "structured-output/cut-answer-says-so (plain)"
  ],
  "refuses-output-format": [
   "structured-output/cut-answer-says-so (plain)"
  ],
  "hides-cut-of-json": [
   "structured-output/cut-answer-says-so (plain)"
  ]
 },
 "tools.accepted": {
  "refuses-dashes-in-tool-names": [
   "tools/unusual-definitions-are-accepted (plain)"
  ],
  "refuses-names-of-64-characters": [
   "tools/unusual-definitions-are-accepted (plain)"
  ],
  "refuses-streams-with-tools": [
   "tools/are-accepted (stream)"
  ],
  "refuses-tools": [
   "tools/unusual-definitions-are-accepted (plain)"
  ],
  "refuses-many-tools": [
   "tools/unusual-definitions-are-accepted (plain)"
  ],
  "refuses-custom-tools": [
   "tools/unusual-definitions-are-accepted (plain)"
  ],
  "refuses-tools-without-description": [
   "tools/unusual-definitions-are-accepted (plain)"
  ],
  "drops-name-from-tool-block-start": [
   "tools/are-accepted (stream)"
  ]
 },
 "request.system.string": {
  "refuses-system": [
   "system/string-is-accepted (plain)",
   "system/string-is-accepted (stream)"
  ],
  "refuses-string-system": [
   "system/string-is-accepted (plain)",
   "system/string-is-accepted (stream)"
  ]
 },
 "request.system.used": {
  "refuses-string-system": [
   "system/is-obeyed (plain)"
  ],
  "forgets-system": [
   "system/reaches-the-model (plain)",
   "system/reaches-the-model (stream)"
  ],
  "forgets-block-system": [
   "system/blocks-reach-the-model (plain)"
  ],
  "forgets-later-system-blocks": [
   "system/blocks-reach-the-model (plain)"
  ]
 },
 "request.system.blocks": {
  "refuses-block-system": [
   "system/blocks-are-accepted (plain)"
  ]
 },
 "request.temperature.neutral": {
  "refuses-temperature": [
   "temperature/one-is-accepted (plain)"
  ]
 },
 "request.temperature.accepted": {
  "refuses-temperature-below-one": [
   "temperature/half-is-accepted (plain)"
  ],
  "refuses-temperature-zero": [
   "temperature/zero-is-accepted (plain)"
  ]
 },
 "request.top_p.neutral": {
  "refuses-top-p": [
   "top-p/one-is-accepted (plain)"
  ]
 },
 "request.top_p.accepted": {
  "refuses-top-p-below-one": [
   "top-p/zero-is-accepted (plain)",
   "top-p/most-is-accepted (plain)"
  ]
 },
 "request.top_k.accepted": {
  "refuses-top-k": [
   "top-k/forty-is-accepted (plain)"
  ],
  "refuses-top-k-zero": [
   "top-k/zero-is-accepted (plain)"
  ]
 },
 "request.stream.false": {
  "refuses-stream-false": [
   "simplest/stream-false-is-one-body (plain)"
  ],
  "always-streams": [
   "simplest/stream-false-is-one-body (plain)",
   "simplest/is-answered-with-one-body (plain)"
  ]
 },
 "stop.max_tokens.streamed": {
  "refuses-long-streams": [
   "stop-reasons/cut-stream-is-max-tokens (stream)"
  ],
  "reports-max-tokens-of-long-streams-as-end-turn": [
   "stop-reasons/cut-stream-is-max-tokens (stream)"
  ]
 },
 "stream.agrees.text": {
  "refuses-long-streams": [
   "live/long-answer-is-whole (stream)"
  ],
  "sends-deltas-twice": [
   "stream-agreement/count-is-whole (plain)"
  ],
  "sends-cumulative-deltas": [
   "stream-agreement/count-is-whole (plain)"
  ],
  "calls-text-deltas-text": [
   "stream-agreement/text-is-not-lost (plain)"
  ],
  "swaps-deltas": [
   "stream-agreement/count-is-whole (plain)"
  ],
  "loses-delta-in-the-middle": [
   "stream-agreement/count-is-whole (plain)"
  ],
  "loses-end-of-long-stream": [
   "live/long-answer-is-whole (stream)"
  ],
  "loses-first-delta": [
   "stream-agreement/text-is-whole (plain)"
  ]
 },
 "stop.tool_use.reported": {
  "refuses-streams-with-tools": [
   "stop-reasons/call-is-tool-use (stream)"
  ],
  "reports-tool-use-as-end-turn": [
   "answers/call-is-not-final (plain)",
   "answers/call-is-not-final (stream)",
   "stop-reasons/call-is-tool-use (plain)",
   "stop-reasons/call-is-tool-use (stream)"
  ],
  "reports-tool-use-as-stop-sequence": [
   "stop-reasons/call-is-tool-use (plain)",
   "stop-reasons/call-is-tool-use (stream)"
  ]
 },
 "request.message.content.string": {
  "refuses-assistant-strings": [
   "content/string-is-accepted (plain)"
  ]
 },
 "stop.sequence.exact": {
  "refuses-stop-sequences": [
   "stop-sequences/letter-case-counts (plain)"
  ],
  "stops-in-any-letter-case": [
   "stop-sequences/letter-case-counts (plain)"
  ]
 },
 "request.stop_sequences.accepted": {
  "refuses-stop-sequences": [
   "stop-sequences/are-accepted (plain)"
  ]
 },
 "stop.sequence.reported": {
  "refuses-stop-sequences": [
   "stop-sequences/end-is-reported (plain)"
  ],
  "reports-stop-sequence-as-end-turn": [
   "stop-sequences/end-is-reported (plain)",
   "stop-sequences/end-is-reported (stream)"
  ],
  "reports-stop-sequence-as-end-turn-but-names-it": [
   "stop-sequences/end-is-reported (plain)",
   "stop-sequences/end-is-reported (stream)"
  ],
  "reports-stop-sequence-as-max-tokens": [
   "stop-sequences/end-is-reported (plain)",
   "stop-sequences/end-is-reported (stream)"
  ]
 },
 "stop.sequence.named": {
  "refuses-stop-sequences": [
   "stop-sequences/sequence-of-several-tokens-is-named (plain)"
  ],
  "refuses-several-stop-sequences": [
   "stop-sequences/first-to-occur-is-named (plain)",
   "stop-sequences/first-to-occur-is-named (stream)"
  ],
  "refuses-second-stop-sequence": [
   "stop-sequences/first-to-occur-is-named (plain)",
   "stop-sequences/first-to-occur-is-named (stream)"
  ],
  "names-another-stop-sequence": [
   "answers/stop-sequence-is-a-requested-one (stream)",
   "answers/stop-sequence-is-a-requested-one (plain)"
  ],
  "names-first-stop-sequence": [
   "stop-sequences/first-to-occur-is-named (plain)",
   "stop-sequences/first-to-occur-is-named (stream)"
  ],
  "names-last-stop-sequence": [
   "stop-sequences/first-to-occur-is-named (plain)",
   "stop-sequences/first-to-occur-is-named (stream)"
  ],
  "names-no-stop-sequence-when-streaming": [
   "stop-sequences/sequence-of-several-tokens-is-named (stream)"
  ]
 },
 "stop.sequence.honoured": {
  "refuses-stop-sequences": [
   "stop-sequences/sequence-does-not-leak (plain)"
  ],
  "keeps-stop-sequence-in-text": [
   "answers/text-has-no-stop-sequence (plain)",
   "answers/text-has-no-stop-sequence (stream)"
  ],
  "leaks-beginning-of-stop-sequence": [
   "answers/text-has-no-stop-sequence (plain)",
   "answers/text-has-no-stop-sequence (stream)",
   "stop-sequences/sequence-does-not-leak (plain)",
   "stop-sequences/sequence-does-not-leak (stream)"
  ],
  "writes-past-stop-sequence": [
   "answers/text-has-no-stop-sequence (plain)",
   "answers/text-has-no-stop-sequence (stream)"
  ],
  "ignores-stop-sequences": [
   "answers/text-has-no-stop-sequence (plain)",
   "answers/text-has-no-stop-sequence (stream)"
  ],
  "ignores-all-but-first-stop-sequence": [
   "answers/text-has-no-stop-sequence (plain)",
   "answers/text-has-no-stop-sequence (stream)"
  ],
  "ignores-all-but-four-stop-sequences": [
   "answers/text-has-no-stop-sequence (plain)",
   "answers/text-has-no-stop-sequence (stream)"
  ]
 },
 "request.stop_sequences.none": {
  "refuses-empty-stop-sequences": [
   "stop-sequences/empty-list-is-accepted (plain)"
  ]
 },
 "tools.none": {
  "refuses-empty-tools": [
   "tools/empty-list-is-accepted (plain)"
  ]
 },
 "request.service_tier.accepted": {
  "refuses-service-tier": [
   "service-tier/auto-is-accepted (plain)"
  ],
  "refuses-service-tier-standard-only": [
   "service-tier/standard-only-is-accepted (plain)"
  ]
 },
 "request.metadata.accepted": {
  "refuses-metadata": [
   "metadata/user-id-is-accepted (plain)",
   "metadata/null-user-id-is-accepted (plain)"
  ],
  "refuses-null-user-id": [
   "metadata/null-user-id-is-accepted (plain)"
  ]
 },
 "thinking.enabled.used": {
  "refuses-thinking": [
   "thinking/enabled-thinks-first (plain)"
  ],
  "ignores-thinking": [
   "thinking/enabled-thinks-first (plain)",
   "thinking/enabled-thinks-first (stream)"
  ],
  "thinks-after-the-answer": [
   "thinking/enabled-thinks-first (plain)"
  ]
 },
 "thinking.enabled.accepted": {
  "refuses-thinking": [
   "thinking/enabled-is-accepted (plain)",
   "thinking/enabled-is-accepted (stream)"
  ]
 },
 "tools.nested_schema": {
  "refuses-nested-tool-schemas": [
   "tools/nested-schema-is-accepted (plain)",
   "tools/nested-schema-is-accepted (stream)"
  ],
  "refuses-alternatives-in-schemas": [
   "tools/nested-schema-is-accepted (plain)",
   "tools/nested-schema-is-accepted (stream)"
  ],
  "drops-name-from-tool-block-start": [
   "tools/nested-schema-is-accepted (stream)"
  ]
 },
 "tools.zero_arguments": {
  "refuses-tools-without-parameters": [
   "tools/call-without-arguments-has-empty-input (plain)",
   "tools/call-without-arguments-has-empty-input (stream)"
  ],
  "refuses-forced-tools": [
   "tools/call-without-arguments-has-empty-input (plain)",
   "tools/call-without-arguments-has-empty-input (stream)"
  ],
  "drops-input-from-tool-block-start": [
   "tools/call-without-arguments-has-empty-input (stream)"
  ]
 },
 "tools.choice.auto": {
  "refuses-tool-choice": [
   "tool-choice/auto-is-accepted (plain)",
   "tool-choice/auto-is-accepted (stream)"
  ],
  "drops-name-from-tool-block-start": [
   "tool-choice/auto-is-accepted (stream)"
  ]
 },
 "tools.parallel.off": {
  "refuses-tool-choice-auto": [
   "tool-choice/auto-without-parallel-calls-one-tool (plain)"
  ],
  "refuses-parallel-off": [
   "tool-choice/auto-without-parallel-calls-one-tool (plain)",
   "tool-choice/any-without-parallel-calls-one-tool (plain)"
  ],
  "ignores-parallel-off": [
   "tool-choice/auto-without-parallel-calls-one-tool (plain)",
   "tool-choice/any-without-parallel-calls-one-tool (plain)"
  ]
 },
 "tools.choice.none": {
  "refuses-tool-choice-none": [
   "tool-choice/none-calls-no-tool (plain)",
   "tool-choice/none-calls-no-tool (stream)"
  ],
  "ignores-tool-choice-none": [
   "tool-choice/none-calls-no-tool (plain)",
   "tool-choice/none-calls-no-tool (stream)"
  ]
 },
 "tools.input.unicode": {
  "refuses-forced-tools": [
   "unicode/arguments-come-back (stream)"
  ],
  "spoils-characters-in-arguments": [
   "unicode/arguments-come-back (stream)"
  ],
  "escapes-characters-in-arguments": [
   "unicode/arguments-come-back (stream)"
  ]
 },
 "tools.input.verbatim": {
  "refuses-forced-tools": [
   "unicode/markup-in-arguments-comes-back (stream)"
  ],
  "escapes-markup-in-arguments": [
   "unicode/markup-in-arguments-comes-back (stream)"
  ]
 },
 "tools.choice.any": {
  "refuses-forced-tools": [
   "tool-choice/any-calls-a-tool (plain)"
  ],
  "answers-a-constant": [
   "tool-choice/any-calls-a-tool (plain)",
   "tool-choice/any-calls-a-tool (stream)"
  ],
  "answers-nothing": [
   "tool-choice/any-calls-a-tool (plain)",
   "tool-choice/any-calls-a-tool (stream)"
  ],
  "drops-name-from-tool-block-start": [
   "tool-choice/any-calls-a-tool (stream)"
  ],
  "ignores-tools": [
   "tool-choice/any-calls-a-tool (plain)",
   "tool-choice/any-calls-a-tool (stream)"
  ],
  "takes-tool-choice-any-for-auto": [
   "tool-choice/any-calls-a-tool (plain)",
   "tool-choice/any-calls-a-tool (stream)"
  ],
  "ignores-tool-choice-any": [
   "tool-choice/any-calls-a-tool (plain)",
   "tool-choice/any-calls-a-tool (stream)"
  ],
  "writes-tool-calls-as-final-text": [
   "tool-choice/any-calls-a-tool (plain)",
   "tool-choice/any-calls-a-tool (stream)"
  ]
 },
 "tools.result.parallel": {
  "refuses-tool-results": [
   "tool-results/several-are-accepted (plain)"
  ],
  "refuses-parallel-tool-results": [
   "tool-results/several-are-accepted (plain)"
  ]
 },
 "tools.result.order": {
  "refuses-tool-results-in-another-order": [
   "tool-results/another-order-is-accepted (plain)"
  ]
 },
 "tools.result.with_text": {
  "refuses-text-after-tool-results": [
   "tool-results/text-after-them-is-accepted (plain)"
  ]
 },
 "tools.result.accepted": {
  "refuses-string-tool-results": [
   "tool-results/text-before-the-call-is-accepted (plain)"
  ],
  "refuses-block-tool-results": [
   "tool-results/blocks-are-accepted (plain)"
  ],
  "refuses-tool-calls-without-text": [
   "tool-results/string-is-accepted (plain)",
   "tool-results/string-is-accepted (stream)"
  ],
  "doubles-calls-of-the-history": [
   "tool-results/string-is-accepted (plain)",
   "tool-results/string-is-accepted (stream)"
  ]
 },
 "tools.result.empty": {
  "refuses-results-without-content": [
   "tool-results/without-content-is-accepted (plain)"
  ]
 },
 "tools.result.error": {
  "refuses-error-results": [
   "tool-results/error-is-accepted (plain)"
  ]
 },
 "tools.result.echo": {
  "refuses-own-tool-calls": [
   "tool-results/own-call-is-accepted-back (plain)",
   "tool-results/own-call-is-accepted-back (stream)"
  ],
  "refuses-calls-without-text": [
   "tool-results/own-call-is-accepted-back (plain)"
  ]
 },
 "tools.result.used": {
  "forgets-later-results": [
   "tool-results/several-reach-the-model (plain)"
  ],
  "forgets-string-results": [
   "tool-results/string-reaches-the-model (plain)"
  ],
  "forgets-block-results": [
   "tool-results/blocks-reach-the-model (plain)"
  ]
 },
 "usage.input_tokens.grows": {
  "forgets-block-content": [
   "usage-growth/input-tokens-grow-with-the-blocks (plain)"
  ],
  "forgets-later-blocks": [
   "usage-growth/input-tokens-grow-with-the-last-block (plain)"
  ],
  "counts-constant-input": [
   "usage-growth/input-tokens-grow-with-the-prompt (plain)"
  ]
 },
 "tools.result.text_used": {
  "forgets-text-beside-results": [
   "tool-results/text-reaches-the-model (plain)"
  ]
 },
 "tools.description.used": {
  "forgets-tool-descriptions": [
   "tools/descriptions-are-counted (plain)",
   "tools/descriptions-are-counted (stream)"
  ],
  "counts-tools-as-a-constant": [
   "tools/descriptions-are-counted (plain)",
   "tools/descriptions-are-counted (stream)"
  ]
 },
 "request.max_tokens.honoured": {
  "raises-small-limits": [
   "answers/max-tokens-is-honoured (plain)",
   "answers/max-tokens-is-honoured (stream)"
  ],
  "counts-output-above-max-tokens": [
   "answers/max-tokens-is-honoured (stream)",
   "answers/max-tokens-is-honoured (plain)"
  ],
  "caps-count-at-max-tokens": [
   "answers/max-tokens-is-honoured (plain)",
   "answers/max-tokens-is-honoured (stream)"
  ],
  "ignores-max-tokens": [
   "answers/max-tokens-is-honoured (stream)",
   "answers/max-tokens-is-honoured (plain)"
  ]
 },
 "request.answer.different": {
  "answers-a-constant": [
   "concurrency/answers-are-not-all-the-same (plain)",
   "concurrency/answers-are-not-all-the-same (stream)"
  ]
 },
 "response.content.not_empty": {
  "answers-nothing": [
   "stop-reasons/natural-end-has-content (plain)",
   "stop-reasons/natural-end-has-content (stream)"
  ],
  "answers-some-with-nothing": [
   "concurrency/answers-are-not-empty (plain)"
  ],
  "answers-nothing-now-and-then": [
   "answers/are-not-often-empty (plain)",
   "answers/are-not-often-empty (stream)"
  ]
 },
 "request.answer.own": {
  "mixes-up-answers": [
   "concurrency/answers-are-their-own (plain)"
  ],
  "answers-as-the-one-before": [
   "concurrency/answers-are-their-own (plain)",
   "concurrency/answers-are-their-own (stream)"
  ]
 },
 "request.messages.echo": {
  "refuses-assistant-blocks": [
   "history/own-text-is-accepted (plain)"
  ]
 },
 "request.body.large": {
  "fails-on-large-bodies": [
   "body/eleven-megabytes-are-accepted (plain)"
  ]
 },
 "response.id.type": {
  "drops-id": [
   "response/id-is-a-string (plain)"
  ],
  "sends-null-id": [
   "response/id-is-a-string (plain)"
  ],
  "sends-empty-id": [
   "response/id-is-a-string (stream)",
   "response/id-is-a-string (plain)"
  ],
  "sends-number-as-id": [
   "response/id-is-a-string (stream)",
   "response/id-is-a-string (plain)"
  ]
 },
 "response.id.unique": {
  "repeats-message-id-in-streams": [
   "identity/streamed-message-ids-differ (stream)"
  ],
  "derives-message-id-from-prompt": [
   "identity/message-ids-of-one-prompt-differ (plain)"
  ],
  "repeats-message-id": [
   "identity/message-ids-differ (plain)"
  ]
 },
 "response.id.prefix": {
  "sends-openai-id": [
   "response/id-begins-with-msg (plain)",
   "response/id-begins-with-msg (stream)"
  ]
 },
 "response.type": {
  "drops-type": [
   "response/type-is-message (plain)"
  ],
  "sends-openai-type": [
   "response/type-is-message (plain)"
  ],
  "sends-openai-type-in-message-start": [
   "response/type-is-message (stream)"
  ]
 },
 "response.role": {
  "drops-role": [
   "response/role-is-assistant (plain)"
  ],
  "sends-wrong-role": [
   "response/role-is-assistant (stream)",
   "response/role-is-assistant (plain)"
  ]
 },
 "response.model": {
  "drops-model": [
   "response/model-is-a-string (plain)"
  ],
  "sends-null-model": [
   "response/model-is-a-string (plain)"
  ],
  "sends-empty-model": [
   "response/model-is-a-string (stream)",
   "response/model-is-a-string (plain)"
  ],
  "sends-object-as-model": [
   "response/model-is-a-string (stream)",
   "response/model-is-a-string (plain)"
  ]
 },
 "response.content.array": {
  "drops-content": [
   "response/content-is-an-array (plain)"
  ],
  "sends-null-content": [
   "response/content-is-an-array (plain)"
  ],
  "sends-string-content": [
   "response/content-is-an-array (plain)"
  ],
  "sends-object-content": [
   "response/content-is-an-array (plain)"
  ],
  "sends-string-content-in-message-start": [
   "response/content-is-an-array (stream)"
  ]
 },
 "response.block.type": {
  "drops-block-type": [
   "response/blocks-have-a-type (plain)",
   "response/blocks-have-a-type (stream)"
  ],
  "sends-strings-as-blocks": [
   "response/blocks-have-a-type (plain)"
  ]
 },
 "response.text.text": {
  "drops-text": [
   "response/text-is-a-string (plain)",
   "response/text-is-a-string (stream)"
  ],
  "sends-null-text": [
   "response/text-is-a-string (plain)",
   "response/text-is-a-string (stream)"
  ],
  "sends-object-as-text": [
   "response/text-is-a-string (plain)",
   "response/text-is-a-string (stream)"
  ],
  "begins-calls-with-textless-block": [
   "response/text-is-a-string (plain)",
   "response/text-is-a-string (stream)"
  ]
 },
 "response.text.printable": {
  "sends-replacement-characters": [
   "response/text-is-not-damaged (plain)",
   "response/text-is-not-damaged (stream)"
  ],
  "sends-replacement-characters-always": [
   "response/text-is-not-damaged (plain)",
   "response/text-is-not-damaged (stream)"
  ],
  "spoils-tool-input": [
   "response/text-is-not-damaged (plain)",
   "response/text-is-not-damaged (stream)"
  ],
  "spoils-characters-in-deltas": [
   "response/text-is-not-damaged (stream)"
  ],
  "ends-deltas-with-replacement-character": [
   "response/text-is-not-damaged (stream)"
  ],
  "splits-characters-over-deltas": [
   "response/text-is-not-damaged (stream)"
  ]
 },
 "response.text.no_control_characters": {
  "begins-text-with-null": [
   "response/text-has-no-control-characters (plain)",
   "response/text-has-no-control-characters (stream)"
  ],
  "ends-text-with-escape": [
   "response/text-has-no-control-characters (plain)",
   "response/text-has-no-control-characters (stream)"
  ]
 },
 "response.text.no_template_tokens": {
  "ends-text-with-template-token": [
   "response/text-has-no-template-token (plain)",
   "response/text-has-no-template-token (stream)"
  ]
 },
 "response.text.no_raw_calls": {
  "leaves-raw-call-in-text": [
   "response/text-has-no-raw-call (plain)",
   "response/text-has-no-raw-call (stream)"
  ]
 },
 "response.tool_use.id": {
  "drops-tool-use-id": [
   "response/call-has-an-id (plain)",
   "response/call-has-an-id (stream)"
  ],
  "sends-illegal-tool-use-id": [
   "response/call-has-an-id (plain)",
   "response/call-has-an-id (stream)"
  ]
 },
 "response.tool_use.id.unique": {
  "repeats-tool-use-id": [
   "answers/call-ids-differ (plain)",
   "answers/call-ids-differ (stream)"
  ]
 },
 "response.tool_use.name": {
  "drops-tool-use-name": [
   "response/call-has-a-name (plain)",
   "response/call-has-a-name (stream)"
  ],
  "sends-empty-tool-use-name": [
   "response/call-has-a-name (plain)",
   "response/call-has-a-name (stream)"
  ]
 },
 "response.tool_use.input": {
  "sends-string-as-tool-input": [
   "response/call-input-is-an-object (plain)"
  ],
  "sends-array-as-tool-input": [
   "response/call-input-is-an-object (plain)"
  ],
  "sends-null-as-tool-input": [
   "response/call-input-is-an-object (plain)"
  ],
  "drops-tool-input": [
   "response/call-input-is-an-object (stream)",
   "response/call-input-is-an-object (plain)"
  ],
  "drops-input-without-arguments": [
   "response/call-input-is-an-object (stream)",
   "response/call-input-is-an-object (plain)"
  ],
  "sends-null-without-arguments": [
   "response/call-input-is-an-object (plain)"
  ],
  "sends-string-without-arguments": [
   "response/call-input-is-an-object (plain)"
  ]
 },
 "response.stop_reason.present": {
  "drops-stop-reason": [
   "response/stop-reason-is-a-string (plain)"
  ],
  "sends-null-stop-reason": [
   "response/stop-reason-is-a-string (plain)"
  ],
  "sends-number-as-stop-reason": [
   "response/stop-reason-is-a-string (plain)"
  ],
  "reports-max-tokens-as-null": [
   "response/stop-reason-is-a-string (plain)"
  ]
 },
 "response.stop_reason.known": {
  "sends-openai-stop-reason": [
   "response/stop-reason-is-known (plain)",
   "response/stop-reason-is-known (stream)"
  ],
  "sends-unknown-stop-reason": [
   "response/stop-reason-is-known (plain)",
   "response/stop-reason-is-known (stream)"
  ]
 },
 "response.stop_sequence.present": {
  "drops-stop-sequence": [
   "response/stop-sequence-is-present (plain)"
  ],
  "sends-number-as-stop-sequence": [
   "response/stop-sequence-is-present (plain)"
  ],
  "drops-name-of-stop-sequence": [
   "response/stop-sequence-is-present (plain)"
  ]
 },
 "response.usage.present": {
  "drops-usage": [
   "response/usage-is-an-object (plain)"
  ],
  "sends-null-usage": [
   "response/usage-is-an-object (plain)"
  ],
  "sends-number-as-usage": [
   "response/usage-is-an-object (stream)",
   "response/usage-is-an-object (plain)"
  ]
 },
 "response.extended.types": {
  "sends-strings-as-cache-counters": [
   "response/optional-members-fit (plain)",
   "response/optional-members-fit (stream)"
  ],
  "sends-number-as-service-tier": [
   "response/optional-members-fit (plain)",
   "response/optional-members-fit (stream)"
  ],
  "sends-string-as-stop-details": [
   "response/optional-members-fit (plain)",
   "response/optional-members-fit (stream)"
  ],
  "sends-string-as-container": [
   "response/optional-members-fit (plain)",
   "response/optional-members-fit (stream)"
  ],
  "sends-object-as-citations": [
   "response/optional-members-fit (plain)",
   "response/optional-members-fit (stream)"
  ],
  "sends-string-as-caller": [
   "response/optional-members-fit (plain)",
   "response/optional-members-fit (stream)"
  ]
 },
 "response.text.not_empty": {
  "begins-with-empty-text": [
   "answers/no-empty-text-beside-others (plain)",
   "answers/no-empty-text-beside-others (stream)"
  ]
 },
 "usage.input_tokens.counted": {
  "counts-no-input": [
   "answers/input-is-counted (plain)",
   "answers/input-is-counted (stream)"
  ],
  "counts-no-input-but-in-cache": [
   "answers/input-is-counted (plain)",
   "answers/input-is-counted (stream)"
  ],
  "ends-with-no-input-tokens": [
   "answers/input-is-counted (stream)"
  ]
 },
 "usage.input_tokens.system": {
  "counts-no-system": [
   "usage-growth/input-tokens-grow-with-the-system (plain)",
   "usage-growth/input-tokens-grow-with-the-system-blocks (plain)"
  ]
 },
 "usage.input_tokens.type": {
  "counts-negative-input": [
   "response/input-tokens-are-an-integer (plain)",
   "response/input-tokens-are-an-integer (stream)"
  ],
  "counts-input-as-string": [
   "response/input-tokens-are-an-integer (plain)",
   "response/input-tokens-are-an-integer (stream)"
  ],
  "counts-input-in-fractions": [
   "response/input-tokens-are-an-integer (plain)",
   "response/input-tokens-are-an-integer (stream)"
  ],
  "drops-input-tokens": [
   "response/input-tokens-are-an-integer (plain)",
   "response/input-tokens-are-an-integer (stream)"
  ],
  "sends-null-input-tokens": [
   "response/input-tokens-are-an-integer (plain)",
   "response/input-tokens-are-an-integer (stream)"
  ],
  "counts-in-openai-names": [
   "response/input-tokens-are-an-integer (plain)",
   "response/input-tokens-are-an-integer (stream)"
  ]
 },
 "usage.output_tokens.counted": {
  "counts-no-output": [
   "answers/output-is-counted (plain)",
   "answers/output-is-counted (stream)"
  ],
  "counts-one-output-token": [
   "answers/output-is-counted (plain)",
   "answers/output-is-counted (stream)"
  ],
  "ends-with-no-output-tokens": [
   "answers/output-is-counted (stream)"
  ],
  "counts-one-token-for-calls": [
   "answers/output-is-counted (stream)"
  ]
 },
 "usage.output_tokens.type": {
  "counts-negative-output": [
   "response/output-tokens-are-an-integer (plain)",
   "response/output-tokens-are-an-integer (stream)"
  ],
  "counts-output-as-string": [
   "response/output-tokens-are-an-integer (plain)",
   "response/output-tokens-are-an-integer (stream)"
  ],
  "counts-output-in-fractions": [
   "response/output-tokens-are-an-integer (plain)",
   "response/output-tokens-are-an-integer (stream)"
  ],
  "drops-output-tokens": [
   "response/output-tokens-are-an-integer (plain)",
   "response/output-tokens-are-an-integer (stream)"
  ],
  "sends-null-output-tokens": [
   "response/output-tokens-are-an-integer (plain)",
   "response/output-tokens-are-an-integer (stream)"
  ]
 },
 "usage.cache_creation.sum": {
  "counts-cache-creation-wrongly": [
   "answers/cache-creation-adds-up (plain)",
   "answers/cache-creation-adds-up (stream)"
  ]
 },
 "stream.message_start.input_tokens": {
  "starts-with-no-input-tokens": [
   "stream/start-counts-input (stream)"
  ]
 },
 "stream.message_delta.input_tokens": {
  "ends-with-no-input-tokens": [
   "stream/input-tokens-never-fall (stream)"
  ]
 },
 "stream.message_delta.cumulative": {
  "lets-output-tokens-fall": [
   "stream/output-tokens-never-fall (stream)"
  ],
  "lets-output-tokens-fall-at-end": [
   "stream/output-tokens-never-fall (stream)"
  ]
 },
 "stream.message_delta.shape": {
  "ends-with-output-tokens-as-string": [
   "stream/message-delta-has-its-shape (stream)"
  ],
  "ends-without-output-tokens": [
   "stream/message-delta-has-its-shape (stream)"
  ],
  "drops-delta-from-message-delta": [
   "stream/message-delta-has-its-shape (stream)"
  ],
  "drops-usage-from-message-delta": [
   "stream/message-delta-has-its-shape (stream)"
  ],
  "sends-null-usage-in-message-delta": [
   "stream/message-delta-has-its-shape (stream)"
  ]
 },
 "stream.agrees.input_tokens": {
  "counts-other-input-when-streaming": [
   "stream-agreement/input-tokens-are-the-same (plain)",
   "drawn/stream-counts-the-same-input (plain)"
  ]
 },
 "usage.input_tokens.forms": {
  "counts-blocks-otherwise": [
   "usage-growth/string-and-block-count-the-same (plain)"
  ]
 },
 "count_tokens.content_forms": {
  "counts-system-blocks-otherwise": [
   "count-tokens/system-string-and-block-count-the-same (plain)"
  ],
  "counts-json": [
   "count-tokens/string-and-block-count-the-same (plain)",
   "count-tokens/system-string-and-block-count-the-same (plain)"
  ],
  "counts-a-token-a-block": [
   "drawn/strings-and-blocks-count-the-same (plain)"
  ]
 },
 "stop.end_turn.reported": {
  "reports-end-turn-as-max-tokens": [
   "stop-reasons/natural-end-is-end-turn (plain)",
   "stop-reasons/natural-end-is-end-turn (stream)"
  ]
 },
 "stop.sequence.requested": {
  "reports-end-turn-as-stop-sequence": [
   "answers/stop-sequence-was-requested (plain)",
   "answers/stop-sequence-was-requested (stream)"
  ],
  "reports-end-turn-as-named-stop-sequence": [
   "answers/stop-sequence-was-requested (plain)",
   "answers/stop-sequence-was-requested (stream)"
  ]
 },
 "stop.tool_use.has_block": {
  "reports-end-turn-as-tool-use": [
   "answers/tool-use-has-a-block (plain)",
   "answers/tool-use-has-a-block (stream)"
  ],
  "writes-tool-calls-as-text": [
   "answers/tool-use-has-a-block (plain)",
   "answers/tool-use-has-a-block (stream)"
  ],
  "drops-tool-calls": [
   "answers/tool-use-has-a-block (plain)",
   "answers/tool-use-has-a-block (stream)"
  ],
  "sends-tool-call-objects": [
   "answers/tool-use-has-a-block (plain)",
   "answers/tool-use-has-a-block (stream)"
  ]
 },
 "stop.sequence.iff": {
  "reports-stop-sequence-without-name": [
   "answers/stop-sequence-goes-with-its-reason (plain)",
   "answers/stop-sequence-goes-with-its-reason (stream)"
  ],
  "names-stop-sequence-at-natural-end": [
   "answers/stop-sequence-goes-with-its-reason (plain)",
   "answers/stop-sequence-goes-with-its-reason (stream)"
  ],
  "names-stop-sequence-empty": [
   "answers/stop-sequence-goes-with-its-reason (plain)",
   "answers/stop-sequence-goes-with-its-reason (stream)"
  ],
  "names-no-stop-sequence-when-streaming": [
   "answers/stop-sequence-goes-with-its-reason (stream)"
  ]
 },
 "request.max_tokens.zero": {
  "generates-at-zero-max-tokens": [
   "max-tokens/zero-generates-nothing (plain)"
  ],
  "reports-zero-max-tokens-as-end-turn": [
   "max-tokens/zero-generates-nothing (plain)"
  ],
  "counts-output-at-zero-max-tokens": [
   "max-tokens/zero-generates-nothing (plain)"
  ],
  "fails-at-zero-max-tokens": [
   "max-tokens/zero-generates-nothing (plain)"
  ]
 },
 "stop.refusal.details": {
  "details-every-stop": [
   "answers/stop-details-are-of-a-refusal (plain)",
   "answers/stop-details-are-of-a-refusal (stream)"
  ],
  "names-refusals-otherwise": [
   "answers/stop-details-are-of-a-refusal (plain)"
  ]
 },
 "stream.message_start.first": {
  "drops-message-start": [
   "stream/starts-with-message-start (stream)"
  ],
  "sends-message-start-late": [
   "stream/starts-with-message-start (stream)"
  ]
 },
 "stream.message_start.once": {
  "repeats-message-start": [
   "stream/starts-once (stream)"
  ]
 },
 "stream.message_start.message": {
  "drops-message-from-start": [
   "stream/start-holds-a-message (stream)"
  ],
  "drops-id-from-message-start": [
   "stream/start-holds-a-message (stream)"
  ],
  "drops-type-from-message-start": [
   "stream/start-holds-a-message (stream)"
  ],
  "drops-role-from-message-start": [
   "stream/start-holds-a-message (stream)"
  ],
  "drops-model-from-message-start": [
   "stream/start-holds-a-message (stream)"
  ],
  "drops-content-from-message-start": [
   "stream/start-holds-a-message (stream)"
  ],
  "drops-usage-from-message-start": [
   "stream/start-holds-a-message (stream)"
  ],
  "sends-null-content-in-message-start": [
   "stream/start-holds-a-message (stream)"
  ],
  "lacks-members-when-streaming": [
   "stream/start-holds-a-message (stream)"
  ]
 },
 "stream.agrees.members": {
  "drops-id-from-message-start": [
   "stream-agreement/members-are-the-same (plain)"
  ]
 },
 "stream.message_start.content_empty": {
  "sends-content-in-message-start": [
   "stream/start-has-no-content (stream)"
  ]
 },
 "stream.message_start.stop_reason_null": {
  "sends-stop-reason-in-message-start": [
   "stream/start-has-no-stop-reason (stream)"
  ]
 },
 "stream.agrees.model": {
  "names-another-model-when-streaming": [
   "stream-agreement/model-is-the-same (plain)"
  ]
 },
 "stream.message_delta.present": {
  "drops-message-delta": [
   "stream/has-message-delta (stream)"
  ]
 },
 "stream.message_delta.stop_reason": {
  "sends-null-stop-reason-at-end": [
   "stream/stop-reason-is-set (stream)"
  ],
  "drops-stop-reason-at-end": [
   "stream/stop-reason-is-set (stream)"
  ],
  "erases-stop-reason": [
   "stream/stop-reason-is-set (stream)"
  ]
 },
 "stream.message_delta.stop_sequence": {
  "drops-stop-sequence-at-end": [
   "stream/stop-sequence-is-set (stream)"
  ]
 },
 "stream.message_stop.last": {
  "sends-message-delta-after-stop": [
   "stream/nothing-after-message-stop (stream)"
  ],
  "repeats-message-stop": [
   "stream/nothing-after-message-stop (stream)"
  ],
  "pings-after-message-stop": [
   "stream/nothing-after-message-stop (stream)"
  ],
  "sends-content-after-message-stop": [
   "stream/nothing-after-message-stop (stream)"
  ],
  "sends-error-after-message-stop": [
   "stream/nothing-after-message-stop (stream)"
  ],
  "repeats-message-stop-after-calls": [
   "stream/nothing-after-message-stop (stream)"
  ]
 },
 "stream.message_stop.present": {
  "drops-message-stop": [
   "stream/ends-with-message-stop (stream)"
  ],
  "drops-last-events": [
   "stream/ends-with-message-stop (stream)"
  ],
  "drops-last-events-at-max-tokens": [
   "stream/ends-with-message-stop (stream)"
  ],
  "sends-only-message-start": [
   "stream/ends-with-message-stop (stream)"
  ],
  "truncates-stream": [
   "stream/ends-with-message-stop (stream)"
  ],
  "resets-stream": [
   "stream/ends-with-message-stop (stream)"
  ],
  "hangs-before-message-stop": [
   "stream/ends-with-message-stop (stream)"
  ],
  "hangs-in-stream": [
   "stream/ends-with-message-stop (stream)"
  ],
  "leaves-out-events-after-calls": [
   "stream/ends-with-message-stop (stream)"
  ]
 },
 "stream.error.last": {
  "sends-two-errors": [
   "stream/nothing-after-an-error (stream)"
  ],
  "goes-on-after-error": [
   "stream/nothing-after-an-error (stream)"
  ],
  "ends-with-message-stop-after-error": [
   "stream/nothing-after-an-error (stream)"
  ]
 },
 "stream.error.shape": {
  "sends-error-without-envelope": [
   "stream/error-has-its-shape (stream)"
  ],
  "sends-error-as-string": [
   "stream/error-has-its-shape (stream)"
  ]
 },
 "stream.event.name_matches": {
  "sends-openai-error-event": [
   "stream/names-match-types (stream)"
  ],
  "names-error-event-wrongly": [
   "stream/names-match-types (stream)"
  ],
  "names-all-events-message": [
   "stream/names-match-types (stream)"
  ],
  "names-deltas-wrongly": [
   "stream/names-match-types (stream)"
  ],
  "drops-type-from-data": [
   "stream/names-match-types (stream)"
  ]
 },
 "stream.agrees.usage": {
  "lacks-cache-counters-when-streaming": [
   "stream-agreement/counters-are-the-same (plain)"
  ]
 },
 "stream.block.started": {
  "drops-block-starts": [
   "stream/blocks-are-started (stream)"
  ],
  "drops-tool-block-starts": [
   "stream/blocks-are-started (stream)"
  ],
  "starts-block-after-first-delta": [
   "stream/blocks-are-started (stream)"
  ],
  "sends-delta-after-block-stop": [
   "stream/blocks-are-started (stream)"
  ],
  "sends-delta-of-unknown-block": [
   "stream/blocks-are-started (stream)"
  ],
  "sends-signature-after-block": [
   "stream/blocks-are-started (stream)"
  ]
 },
 "stream.block.index": {
  "numbers-blocks-from-one": [
   "stream/blocks-are-numbered (stream)"
  ],
  "skips-block-numbers": [
   "stream/blocks-are-numbered (stream)"
  ],
  "repeats-block-numbers": [
   "stream/blocks-are-numbered (stream)"
  ],
  "drops-block-numbers": [
   "stream/blocks-are-numbered (stream)"
  ],
  "sends-block-numbers-as-strings": [
   "stream/blocks-are-numbered (stream)"
  ],
  "opens-block-twice": [
   "stream/blocks-are-numbered (stream)"
  ],
  "skips-number-before-calls": [
   "stream/blocks-are-numbered (stream)"
  ]
 },
 "stream.block.one_open": {
  "opens-two-blocks": [
   "stream/one-block-is-open (stream)"
  ],
  "interleaves-blocks": [
   "stream/one-block-is-open (stream)"
  ]
 },
 "stream.block.stopped": {
  "drops-block-stops": [
   "stream/blocks-are-stopped (stream)"
  ],
  "drops-last-block-stop": [
   "stream/blocks-are-stopped (stream)"
  ],
  "stops-block-after-message-delta": [
   "stream/blocks-are-stopped (stream)"
  ]
 },
 "stream.block.stop_matches": {
  "stops-another-block": [
   "stream/stops-match (stream)"
  ],
  "stops-block-twice": [
   "stream/stops-match (stream)"
  ]
 },
 "stream.block.start_shape": {
  "drops-block-from-start": [
   "stream/blocks-have-their-shape (stream)"
  ],
  "drops-type-from-block-start": [
   "stream/blocks-have-their-shape (stream)"
  ],
  "drops-text-from-block-start": [
   "stream/blocks-have-their-shape (stream)"
  ],
  "drops-id-from-tool-block-start": [
   "stream/blocks-have-their-shape (stream)"
  ],
  "drops-name-from-tool-block-start": [
   "stream/blocks-have-their-shape (stream)"
  ],
  "drops-input-from-tool-block-start": [
   "stream/blocks-have-their-shape (stream)"
  ],
  "sends-string-in-tool-block-start": [
   "stream/blocks-have-their-shape (stream)"
  ],
  "drops-thinking-from-block-start": [
   "stream/blocks-have-their-shape (stream)"
  ]
 },
 "stream.block.start_empty": {
  "sends-text-in-block-start": [
   "stream/blocks-start-empty (stream)"
  ],
  "sends-text-in-start-and-deltas": [
   "stream/blocks-start-empty (stream)"
  ],
  "sends-tool-input-in-block-start": [
   "stream/blocks-start-empty (stream)"
  ],
  "sends-tool-input-in-start-and-deltas": [
   "stream/blocks-start-empty (stream)"
  ],
  "sends-thinking-in-start": [
   "stream/blocks-start-empty (stream)"
  ]
 },
 "stream.delta.shape": {
  "drops-delta": [
   "stream/deltas-have-their-shape (stream)"
  ],
  "drops-index-from-deltas": [
   "stream/deltas-have-their-shape (stream)"
  ],
  "drops-delta-type": [
   "stream/deltas-have-their-shape (stream)"
  ],
  "drops-delta-text": [
   "stream/deltas-have-their-shape (stream)"
  ],
  "sends-null-delta-text": [
   "stream/deltas-have-their-shape (stream)"
  ],
  "sends-object-as-partial-json": [
   "stream/deltas-have-their-shape (stream)"
  ],
  "drops-partial-json": [
   "stream/deltas-have-their-shape (stream)"
  ],
  "sends-input-as-delta": [
   "stream/deltas-have-their-shape (stream)"
  ]
 },
 "stream.delta.fits": {
  "sends-text-deltas-in-tool-block": [
   "stream/deltas-fit-their-block (stream)"
  ],
  "sends-json-deltas-in-text-block": [
   "stream/deltas-fit-their-block (stream)"
  ],
  "sends-text-deltas-in-thinking-block": [
   "stream/deltas-fit-their-block (stream)"
  ]
 },
 "stream.tool_input.json": {
  "cuts-tool-json": [
   "stream/tool-input-is-json (stream)"
  ],
  "repeats-tool-json": [
   "stream/tool-input-is-json (stream)"
  ],
  "sends-python-as-tool-json": [
   "stream/tool-input-is-json (stream)"
  ],
  "sends-array-as-tool-json": [
   "stream/tool-input-is-json (stream)"
  ],
  "sends-null-as-tool-json": [
   "stream/tool-input-is-json (stream)"
  ],
  "reports-cut-calls-as-tool-use": [
   "stream/tool-input-is-json (stream)"
  ],
  "merges-parallel-calls": [
   "stream/tool-input-is-json (stream)"
  ]
 },
 "stream.delta.increments": {
  "sends-deltas-twice": [
   "stream/deltas-are-increments (stream)"
  ],
  "sends-cumulative-deltas": [
   "stream/deltas-are-increments (stream)"
  ]
 },
 "stream.event.named": {
  "drops-event-lines": [
   "stream/events-are-named (stream)"
  ],
  "drops-event-line-of-deltas": [
   "stream/events-are-named (stream)"
  ],
  "sends-openai-chunks": [
   "stream/events-are-named (stream)"
  ],
  "leaks-openai-chunk": [
   "stream/events-are-named (stream)"
  ],
  "sends-message-as-data": [
   "stream/events-are-named (stream)"
  ]
 },
 "stream.event.json": {
  "sends-data-as-python": [
   "stream/events-are-json (stream)"
  ],
  "cuts-data": [
   "stream/events-are-json (stream)"
  ],
  "sends-array-as-data": [
   "stream/events-are-json (stream)"
  ]
 },
 "stream.event.data": {
  "sends-event-without-data": [
   "stream/events-have-data (stream)"
  ],
  "sends-event-with-empty-data": [
   "stream/events-have-data (stream)"
  ]
 },
 "stream.event.terminated": {
  "drops-last-blank-line": [
   "stream/events-are-terminated (stream)"
  ],
  "drops-last-line-end": [
   "stream/events-are-terminated (stream)"
  ],
  "joins-events": [
   "stream/events-are-terminated (stream)"
  ],
  "cuts-event": [
   "stream/events-are-terminated (stream)"
  ]
 },
 "stream.bytes.utf8": {
  "sends-broken-utf8": [
   "stream/bytes-are-utf8 (stream)"
  ]
 },
 "stream.bytes.bom": {
  "sends-byte-order-mark": [
   "stream/no-byte-order-mark (stream)"
  ]
 },
 "stream.done_marker": {
  "sends-done": [
   "stream/no-done-marker (stream)"
  ],
  "sends-done-before-message-stop": [
   "stream/no-done-marker (stream)"
  ],
  "sends-named-done": [
   "stream/no-done-marker (stream)"
  ]
 },
 "stream.ends": {
  "hangs-after-message-stop": [
   "stream/body-ends (stream)"
  ]
 },
 "stream.live": {
  "buffers-whole-stream": [
   "live/events-come-as-they-are-generated (stream)"
  ],
  "buffers-stream-after-its-start": [
   "live/events-come-as-they-are-generated (stream)"
  ]
 },
 "stream.ping.event": {
  "keeps-alive-by-comments": [
   "live/silence-is-bridged-by-pings (stream)"
  ]
 },
 "request.system_turn.accepted": {
  "refuses-system-turns": [
   "system-turns/string-is-accepted (plain)",
   "system-turns/blocks-are-accepted (plain)"
  ],
  "refuses-blocks-in-system-turns": [
   "system-turns/blocks-are-accepted (plain)"
  ]
 },
 "request.system_turn.used": {
  "refuses-system-turns": [
   "system-turns/are-obeyed (plain)"
  ],
  "forgets-system-turns": [
   "system-turns/reach-the-model (plain)"
  ]
 },
 "request.message.role.system_answered": {
  "answers-422-to-system-turns": [
   "system-turns/are-answered (plain)"
  ]
 },
 "request.system_turn.answered_next": {
  "refuses-answered-system-turns": [
   "system-turns/between-user-and-assistant-is-accepted (plain)"
  ]
 },
 "request.system_turn.first": {
  "accepts-system-turn-at-the-beginning": [
   "system-turns/first-is-refused (plain)"
  ]
 },
 "request.system_turn.after_assistant": {
  "accepts-system-turn-after-assistant": [
   "system-turns/after-assistant-is-refused (plain)"
  ]
 },
 "request.system_turn.before_user": {
  "accepts-system-turn-before-user": [
   "system-turns/before-user-is-refused (plain)"
  ]
 },
 "request.system_turn.before_result": {
  "accepts-system-turn-before-result": [
   "system-turns/before-result-is-refused (plain)"
  ]
 },
 "request.system_turn.content": {
  "accepts-foreign-blocks-in-system-turns": [
   "system-turns/unknown-block-is-refused (plain)"
  ]
 },
 "request.document.text.accepted": {
  "refuses-text-documents": [
   "documents/text-is-accepted (plain)"
  ]
 },
 "request.document.content.accepted": {
  "refuses-documents-of-blocks": [
   "documents/blocks-are-accepted (plain)"
  ],
  "refuses-documents-of-a-string": [
   "documents/string-as-content-is-accepted (plain)"
  ]
 },
 "request.document.pdf.accepted": {
  "refuses-pdf-documents": [
   "documents/pdf-is-accepted (plain)"
  ]
 },
 "request.document.url.accepted": {
  "refuses-documents-by-url": [
   "documents/url-is-accepted (plain)"
  ]
 },
 "request.document.several": {
  "refuses-several-documents": [
   "documents/several-are-accepted (plain)"
  ],
  "forgets-documents": [
   "documents/several-reach-the-model (plain)"
  ],
  "forgets-later-documents": [
   "documents/several-reach-the-model (plain)"
  ]
 },
 "request.document.title.accepted": {
  "refuses-document-titles": [
   "documents/title-and-context-are-accepted (plain)"
  ]
 },
 "request.document.tool_result": {
  "refuses-documents-in-tool-results": [
   "documents/in-a-tool-result-is-accepted (plain)"
  ]
 },
 "request.document.assistant.accepted": {
  "refuses-documents-in-assistant-turns": [
   "documents/in-an-assistant-turn-is-accepted (plain)"
  ]
 },
 "request.document.citations.accepted": {
  "refuses-citable-documents": [
   "citations/of-text-are-accepted (plain)",
   "citations/of-text-are-accepted (stream)",
   "citations/of-blocks-are-accepted (plain)",
   "citations/of-pages-are-accepted (plain)"
  ]
 },
 "response.citations.present": {
  "refuses-citable-documents": [
   "citations/come-with-the-answer (plain)"
  ],
  "never-cites": [
   "citations/come-with-the-answer (plain)",
   "citations/come-with-the-answer (stream)"
  ],
  "streams-without-citations": [
   "citations/come-with-the-answer (stream)"
  ]
 },
 "request.citations.echo": {
  "refuses-echoed-citations": [
   "citations/own-answer-is-accepted-back (plain)"
  ]
 },
 "request.citations.user.accepted": {
  "refuses-citations-of-user-turns": [
   "citations/in-a-user-turn-are-accepted (plain)"
  ]
 },
 "request.citations.user.none": {
  "refuses-null-citations": [
   "citations/null-in-a-user-turn-is-accepted (plain)"
  ]
 },
 "request.search_result.accepted": {
  "refuses-search-results": [
   "search-results/are-accepted (plain)",
   "search-results/with-citations-are-accepted (plain)",
   "search-results/with-citations-are-accepted (stream)"
  ]
 },
 "request.search_result.tool_result": {
  "refuses-search-results-in-tool-results": [
   "search-results/in-a-tool-result-are-accepted (plain)"
  ],
  "forgets-search-results-in-tool-results": [
   "search-results/in-a-tool-result-reach-the-model (plain)"
  ]
 },
 "request.document.used": {
  "forgets-documents": [
   "documents/text-reaches-the-model (plain)"
  ],
  "forgets-documents-of-content": [
   "documents/blocks-reach-the-model (plain)",
   "documents/string-as-content-reaches-the-model (plain)"
  ],
  "forgets-documents-in-tool-results": [
   "documents/in-a-tool-result-reaches-the-model (plain)"
  ]
 },
 "request.document.pdf.used": {
  "forgets-pdf-documents": [
   "documents/pdf-reaches-the-model (plain)"
  ],
  "reads-pdfs-as-text": [
   "documents/pdf-is-not-read-as-text (plain)"
  ]
 },
 "request.document.history": {
  "forgets-documents-in-the-history": [
   "documents/in-the-history-reaches-the-model (plain)"
  ]
 },
 "request.document.beside_tool_result": {
  "forgets-documents-beside-tool-results": [
   "documents/beside-a-tool-result-reaches-the-model (plain)"
  ]
 },
 "request.search_result.used": {
  "forgets-search-results": [
   "search-results/reach-the-model (plain)"
  ]
 },
 "request.document.title.length": {
  "accepts-empty-document-titles": [
   "documents/empty-title-is-refused (plain)"
  ],
  "accepts-long-document-titles": [
   "documents/long-title-is-refused (plain)"
  ],
  "accepts-document-titles-of-any-type": [
   "documents/number-as-title-is-refused (plain)"
  ]
 },
 "request.document.context.minimum": {
  "accepts-empty-document-contexts": [
   "documents/empty-context-is-refused (plain)"
  ],
  "accepts-document-contexts-of-any-type": [
   "documents/number-as-context-is-refused (plain)"
  ]
 },
 "request.document.source.required": {
  "accepts-documents-without-source": [
   "documents/missing-source-is-refused (plain)"
  ]
 },
 "request.document.source.known": {
  "accepts-unknown-document-sources": [
   "documents/unknown-source-is-refused (plain)"
  ]
 },
 "request.document.source.data": {
  "accepts-documents-without-data": [
   "documents/missing-text-is-refused (plain)",
   "documents/missing-base64-is-refused (plain)"
  ],
  "accepts-document-data-of-any-type": [
   "documents/number-as-text-is-refused (plain)"
  ]
 },
 "request.document.source.media_type": {
  "accepts-any-media-type-of-documents": [
   "documents/foreign-media-type-of-text-is-refused (plain)",
   "documents/foreign-media-type-of-pdf-is-refused (plain)"
  ]
 },
 "request.document.source.content": {
  "accepts-documents-without-content": [
   "documents/missing-content-is-refused (plain)"
  ],
  "accepts-foreign-blocks-in-documents": [
   "documents/foreign-block-as-content-is-refused (plain)"
  ]
 },
 "request.document.assistant.refused": {
  "accepts-documents-in-assistant-turns": [
   "documents/in-an-assistant-turn-is-refused (plain)"
  ]
 },
 "request.search_result.required": {
  "accepts-search-results-without-members": [
   "search-results/missing-source-is-refused (plain)",
   "search-results/missing-title-is-refused (plain)",
   "search-results/missing-content-is-refused (plain)"
  ],
  "accepts-search-result-names-of-any-type": [
   "search-results/number-as-source-is-refused (plain)",
   "search-results/number-as-title-is-refused (plain)"
  ]
 },
 "request.search_result.content": {
  "accepts-strings-as-search-results": [
   "search-results/string-as-content-is-refused (plain)"
  ],
  "accepts-foreign-blocks-in-search-results": [
   "search-results/foreign-block-as-content-is-refused (plain)"
  ]
 },
 "request.citations.search_result.refused": {
  "accepts-cited-search-results": [
   "search-results/with-cited-text-are-refused (plain)"
  ]
 },
 "request.document.citations.type": {
  "accepts-citation-switches-of-any-type": [
   "citations/string-as-switch-is-refused (plain)"
  ]
 },
 "request.document.citations.all_or_none": {
  "accepts-citations-of-some-documents": [
   "citations/of-one-of-two-are-refused (plain)"
  ]
 },
 "request.citations.known": {
  "accepts-citations-of-any-type": [
   "citations/string-as-citations-is-refused (plain)"
  ],
  "accepts-unknown-citations": [
   "citations/unknown-citation-is-refused (plain)"
  ]
 },
 "request.citations.members": {
  "accepts-citations-without-members": [
   "citations/citation-without-text-is-refused (plain)",
   "citations/citation-without-end-is-refused (plain)"
  ],
  "accepts-negative-document-indices": [
   "citations/citation-of-a-negative-index-is-refused (plain)"
  ]
 },
 "request.citations.user.refused": {
  "accepts-citations-of-user-turns": [
   "citations/in-a-user-turn-are-refused (plain)"
  ]
 },
 "response.citations.enabled_only": {
  "cites-without-leave": [
   "citations/are-enabled (plain)"
  ]
 },
 "response.citations.members": {
  "leaves-out-cited-text": [
   "citations/have-their-members (plain)",
   "citations/have-their-members (stream)"
  ],
  "sends-document-index-as-string": [
   "citations/have-their-members (plain)"
  ]
 },
 "response.citations.document_index": {
  "counts-documents-from-one": [
   "citations/name-their-document (plain)",
   "citations/name-their-document (stream)"
  ],
  "cites-the-first-document": [
   "citations/name-their-document (plain)"
  ]
 },
 "response.citations.fits_source": {
  "cites-everything-by-characters": [
   "citations/fit-their-source (plain)"
  ]
 },
 "response.citations.range": {
  "counts-pages-from-zero": [
   "citations/have-a-range (plain)"
  ],
  "cites-empty-ranges": [
   "citations/have-a-range (plain)",
   "citations/have-a-range (stream)"
  ],
  "cites-beyond-the-end": [
   "citations/have-a-range (plain)"
  ]
 },
 "response.citations.cited_text": {
  "cites-other-words": [
   "citations/quote-their-range (plain)",
   "citations/quote-their-range (stream)"
  ]
 },
 "response.citations.blocks": {
  "cites-the-first-block": [
   "citations/quote-their-blocks (plain)",
   "search-results/are-quoted-from-their-blocks (plain)",
   "search-results/are-quoted-from-their-blocks (stream)"
  ]
 },
 "response.citations.title": {
  "invents-titles": [
   "citations/have-the-title-of-their-document (plain)",
   "citations/have-the-title-of-their-document (stream)",
   "search-results/are-cited-by-their-title (plain)",
   "search-results/are-cited-by-their-title (stream)"
  ]
 },
 "response.citations.search_result": {
  "counts-search-results-from-one": [
   "search-results/are-cited-by-place-and-source (plain)",
   "search-results/are-cited-by-place-and-source (stream)"
  ],
  "names-title-as-source": [
   "search-results/are-cited-by-place-and-source (plain)"
  ]
 },
 "stream.citations.delta": {
  "streams-lists-of-citations": [
   "citations/stream-one-by-one (stream)"
  ],
  "streams-citations-with-text": [
   "citations/stream-one-by-one (stream)"
  ]
 },
 "stream.citations.start_empty": {
  "starts-with-citations": [
   "citations/are-not-there-at-the-start (stream)"
  ]
 },
 "tools.call.declared": {
  "calls-undeclared-tools": [
   "answers/only-declared-tools-are-called (plain)",
   "answers/only-declared-tools-are-called (stream)"
  ],
  "calls-tools-without-tools": [
   "answers/only-declared-tools-are-called (plain)",
   "answers/only-declared-tools-are-called (stream)"
  ]
 },
 "response.tool_use.id.conversation": {
  "repeats-tool-ids": [
   "tool-results/next-call-has-an-id-of-its-own (plain)",
   "tool-results/next-call-has-an-id-of-its-own (stream)"
  ]
 },
 "response.tool_use.id.prefix": {
  "sends-openai-tool-ids": [
   "tools/call-ids-begin-with-toolu (plain)",
   "tools/call-ids-begin-with-toolu (stream)"
  ]
 },
 "tools.choice.without_tools": {
  "fails-on-tool-choice-without-tools": [
   "tool-choice/without-tools-does-not-crash (plain)"
  ]
 },
 "tools.description.long": {
  "refuses-long-tool-descriptions": [
   "tools/long-description-is-accepted (plain)"
  ]
 },
 "tools.schema.unusual": {
  "refuses-schemas-with-definitions": [
   "tools/unusual-schema-is-accepted (plain)"
  ]
 },
 "tools.many": {
  "fails-on-many-tools": [
   "tools/sixty-are-accepted (plain)"
  ]
 },
 "tools.result.split": {
  "fails-on-split-tool-results": [
   "tool-results/split-over-two-turns-does-not-crash (plain)"
  ]
 },
 "tools.typed.known": {
  "accepts-unknown-tool-types": [
   "server-tools/unknown-type-is-refused (plain)",
   "server-tools/function-type-is-refused (plain)"
  ]
 },
 "tools.typed.not_dropped": {
  "drops-typed-tools": [
   "server-tools/typed-tool-is-not-dropped (plain)"
  ],
  "fails-on-typed-tools": [
   "server-tools/typed-tool-is-not-dropped (plain)",
   "server-tools/tool-search-does-not-crash (plain)",
   "server-tools/web-fetch-does-not-crash (plain)"
  ],
  "drops-web-search": [
   "server-tools/web-search-is-not-dropped (plain)"
  ],
  "fails-on-forced-web-search": [
   "server-tools/web-search-is-not-dropped (plain)"
  ]
 },
 "tools.typed.accepted": {
  "refuses-server-tools": [
   "server-tools/web-search-is-accepted (plain)",
   "server-tools/web-search-is-accepted (stream)",
   "server-tools/code-execution-is-accepted (plain)",
   "server-tools/code-execution-is-accepted (stream)",
   "server-tools/blocked-domains-are-accepted (plain)"
  ]
 },
 "tools.typed.name": {
  "accepts-typed-tools-of-any-name": [
   "server-tools/other-name-is-refused (plain)"
  ]
 },
 "tools.typed.client": {
  "calls-client-tools-itself": [
   "server-tools/client-tool-is-called-by-its-name (plain)"
  ],
  "calls-typed-tools-by-their-type": [
   "server-tools/client-tool-is-called-by-its-name (plain)"
  ]
 },
 "tools.web_search.max_uses": {
  "ignores-max-uses": [
   "server-tools/max-uses-is-honoured (plain)",
   "server-tools/max-uses-is-honoured (stream)"
  ]
 },
 "tools.web_search.domains": {
  "ignores-allowed-domains": [
   "server-tools/domains-are-honoured (plain)",
   "server-tools/domains-are-honoured (stream)"
  ],
  "ignores-blocked-domains": [
   "server-tools/domains-are-honoured (plain)"
  ]
 },
 "tools.web_search.domains_exclusive": {
  "accepts-both-lists-of-domains": [
   "server-tools/both-lists-of-domains-are-refused (plain)"
  ]
 },
 "tools.web_search.bounds": {
  "accepts-zero-uses": [
   "server-tools/zero-uses-are-refused (plain)"
  ],
  "accepts-zero-content-tokens": [
   "server-tools/zero-content-tokens-are-refused (plain)"
  ]
 },
 "tools.web_search.user_location": {
  "accepts-any-user-location": [
   "server-tools/long-country-is-refused (plain)",
   "server-tools/empty-city-is-refused (plain)",
   "server-tools/exact-location-is-refused (plain)"
  ]
 },
 "request.container.type": {
  "accepts-container-of-any-type": [
   "server-tools/number-as-container-is-refused (plain)"
  ]
 },
 "request.container_upload.file_id": {
  "accepts-uploads-without-file": [
   "server-tools/upload-without-file-is-refused (plain)"
  ],
  "accepts-uploads-of-any-type": [
   "server-tools/upload-of-a-number-is-refused (plain)"
  ]
 },
 "response.server_tool_use.id": {
  "sends-client-ids-for-server-calls": [
   "server-results/call-has-its-id (plain)",
   "server-results/call-has-its-id (stream)"
  ]
 },
 "response.server_tool_use.members": {
  "drops-names-of-server-calls": [
   "server-results/call-has-its-members (plain)",
   "server-results/call-has-its-members (stream)"
  ],
  "sends-server-input-as-text": [
   "server-results/call-has-its-members (plain)"
  ]
 },
 "response.server_tool_use.kind": {
  "sends-server-calls-as-client-calls": [
   "server-tools/own-calls-are-no-tool-use (plain)",
   "server-tools/own-calls-are-no-tool-use (stream)"
  ]
 },
 "response.server_result.follows": {
  "puts-results-before-calls": [
   "server-results/follow-their-calls (plain)",
   "server-results/follow-their-calls (stream)"
  ],
  "sends-results-of-other-calls": [
   "server-results/follow-their-calls (plain)",
   "server-results/follow-their-calls (stream)"
  ]
 },
 "response.server_result.kept": {
  "drops-server-results": [
   "server-results/are-kept (plain)",
   "server-results/are-kept (stream)"
  ]
 },
 "response.server_result.web_search": {
  "sends-search-results-as-text": [
   "server-results/search-has-results (plain)",
   "server-results/search-has-results (stream)"
  ],
  "drops-addresses-of-results": [
   "server-results/search-has-results (plain)",
   "server-results/search-has-results (stream)"
  ]
 },
 "response.server_result.web_fetch": {
  "drops-address-of-fetch": [
   "server-results/fetch-has-a-document (plain)"
  ]
 },
 "response.server_result.code_execution": {
  "drops-return-code": [
   "server-results/code-has-output (plain)",
   "server-results/code-has-output (stream)"
  ]
 },
 "response.server_result.text_editor": {
  "sends-editor-results-as-text": [
   "server-results/editor-has-a-result (plain)",
   "server-results/editor-has-a-result (stream)"
  ]
 },
 "response.server_result.tool_search": {
  "drops-tool-references": [
   "server-results/tool-search-has-references (plain)"
  ]
 },
 "response.server_result.error_code": {
  "drops-error-codes-of-tools": [
   "server-results/errors-have-codes (plain)",
   "server-results/errors-have-codes (stream)"
  ]
 },
 "response.citations.web_search": {
  "drops-index-of-web-citations": [
   "server-results/citations-are-whole (plain)",
   "server-results/citations-are-whole (stream)"
  ]
 },
 "response.container.members": {
  "drops-expiry-of-container": [
   "server-results/container-is-whole (plain)",
   "server-results/container-is-whole (stream)"
  ],
  "sends-expiry-as-number": [
   "server-results/container-is-whole (plain)",
   "server-results/container-is-whole (stream)"
  ]
 },
 "usage.server_tool_use.counted": {
  "forgets-to-count-searches": [
   "server-results/calls-are-counted (plain)",
   "server-results/calls-are-counted (stream)"
  ]
 },
 "stop.pause_turn.no_pending_call": {
  "leaves-calls-open-in-a-pause": [
   "server-results/no-call-waits-for-a-pause (plain)",
   "server-results/no-call-waits-for-a-pause (stream)"
  ]
 },
 "stop.pause_turn.continued": {
  "refuses-paused-answers": [
   "server-history/goes-on-after-a-pause (plain)"
  ],
  "refuses-open-calls-of-a-pause": [
   "server-history/goes-on-after-a-pause (plain)"
  ]
 },
 "request.server_tools.echo": {
  "refuses-paused-answers": [
   "server-history/own-answer-is-accepted-back (plain)"
  ],
  "refuses-own-server-blocks": [
   "server-history/own-answer-is-accepted-back (plain)"
  ],
  "refuses-open-calls-of-a-pause": [
   "server-history/own-answer-is-accepted-back (plain)"
  ]
 },
 "stream.server_tool_use.input": {
  "streams-server-input-at-once": [
   "server-results/call-input-is-streamed (stream)"
  ],
  "streams-broken-server-input": [
   "server-results/call-input-is-streamed (stream)"
  ]
 },
 "stream.server_result.complete": {
  "streams-results-empty": [
   "server-results/start-complete (stream)"
  ],
  "streams-results-by-deltas": [
   "server-results/start-complete (stream)"
  ]
 },
 "request.document.fetched": {
  "refuses-fetched-documents": [
   "server-history/fetched-document-is-accepted (plain)"
  ],
  "fails-on-fetched-documents": [
   "server-history/fetched-document-is-accepted (plain)"
  ]
 },
 "request.server_tool_use.id": {
  "accepts-any-server-call-id": [
   "server-history/call-of-another-id-is-refused (plain)"
  ]
 },
 "request.server_tool_use.members": {
  "accepts-any-server-call-name": [
   "server-history/unknown-tool-is-refused (plain)"
  ],
  "accepts-server-input-of-any-type": [
   "server-history/string-as-input-is-refused (plain)"
  ]
 },
 "request.server_result.content": {
  "accepts-any-server-result": [
   "server-history/string-as-result-is-refused (plain)",
   "server-history/result-of-another-tool-is-refused (plain)"
  ]
 },
 "thinking.block.thinking": {
  "drops-thinking-text": [
   "response/thinking-is-a-string (plain)",
   "response/thinking-is-a-string (stream)"
  ],
  "sends-null-thinking": [
   "response/thinking-is-a-string (plain)",
   "response/thinking-is-a-string (stream)"
  ]
 },
 "thinking.block.signature": {
  "drops-signature": [
   "response/signature-is-a-string (stream)",
   "response/signature-is-a-string (plain)"
  ],
  "sends-null-signature": [
   "response/signature-is-a-string (plain)"
  ]
 },
 "thinking.stream.signature": {
  "drops-signature-delta": [
   "stream/signature-comes-last (stream)"
  ],
  "sends-two-signature-deltas": [
   "stream/signature-comes-last (stream)"
  ],
  "sends-signature-first": [
   "stream/signature-comes-last (stream)"
  ],
  "sends-signature-in-start": [
   "stream/signature-comes-last (stream)"
  ]
 },
 "response.text.no_think_tags": {
  "sends-thinking-as-tags": [
   "response/text-has-no-think-tags (plain)",
   "response/text-has-no-think-tags (stream)"
  ]
 },
 "thinking.adaptive.accepted": {
  "refuses-adaptive-thinking": [
   "thinking/adaptive-is-accepted (plain)"
  ]
 },
 "thinking.disabled.honoured": {
  "thinks-though-disabled": [
   "thinking/disabled-does-not-think (plain)"
  ]
 },
 "thinking.echo.accepted": {
  "refuses-thinking-sent-back": [
   "thinking-history/own-thinking-before-a-call-is-accepted-back (plain)",
   "thinking-history/own-streamed-thinking-is-accepted-back (stream)"
  ]
 },
 "thinking.echo.optional": {
  "refuses-history-without-thinking": [
   "thinking-history/turn-without-thinking-is-accepted (plain)"
  ]
 },
 "stop.sequence.thinking": {
  "refuses-history-without-thinking": [
   "thinking-history/stop-sequence-in-thinking-does-not-stop (plain)"
  ],
  "stops-in-thinking": [
   "thinking-history/stop-sequence-in-thinking-does-not-stop (plain)"
  ]
 },
 "thinking.echo.verified": {
  "accepts-forged-thinking": [
   "thinking-history/forged-signature-is-refused (plain)"
  ]
 },
 "thinking.signature.not_empty": {
  "sends-empty-signature": [
   "thinking/signature-is-not-empty (plain)",
   "thinking/signature-is-not-empty (stream)"
  ]
 },
 "thinking.display.omitted": {
  "sends-empty-signature": [
   "thinking/omitted-is-not-shown (plain)"
  ],
  "refuses-thinking-display": [
   "thinking/omitted-is-not-shown (plain)"
  ],
  "shows-omitted-thinking": [
   "thinking/omitted-is-not-shown (plain)"
  ]
 },
 "thinking.block.precedes": {
  "thinks-after-the-answer": [
   "thinking/comes-before-what-is-said (plain)",
   "thinking/comes-before-what-is-said (stream)"
  ],
  "sends-empty-text-before-thinking": [
   "thinking/comes-before-what-is-said (plain)",
   "thinking/comes-before-what-is-said (stream)"
  ]
 },
 "thinking.display.known": {
  "accepts-unknown-thinking-display": [
   "thinking/unknown-display-is-refused (plain)"
  ]
 },
 "thinking.forced_tools": {
  "accepts-forced-tool-with-thinking": [
   "thinking/forced-tool-is-refused (plain)"
  ]
 },
 "usage.output_tokens.thinking": {
  "counts-no-thinking": [
   "thinking/is-counted (plain)",
   "thinking/is-counted (stream)"
  ]
 },
 "usage.thinking_tokens.within": {
  "counts-more-thinking-than-output": [
   "thinking/tokens-are-part-of-the-output (plain)",
   "thinking/tokens-are-part-of-the-output (stream)"
  ]
 },
 "stream.redacted_thinking.complete": {
  "streams-redacted-thinking": [
   "thinking/redacted-is-complete-at-its-start (stream)"
  ],
  "starts-redacted-thinking-empty": [
   "thinking/redacted-is-complete-at-its-start (stream)"
  ]
 },
 "output.format.accepted": {
  "refuses-output-format": [
   "structured-output/schema-is-accepted (plain)",
   "structured-output/schema-is-accepted (stream)"
  ]
 },
 "output.format.json": {
  "refuses-output-format": [
   "structured-output/answer-is-json (plain)",
   "structured-output/answer-is-json (stream)"
  ],
  "ignores-output-format": [
   "structured-output/answer-is-json (plain)",
   "structured-output/answer-is-json (stream)"
  ],
  "fences-json": [
   "structured-output/answer-is-json (plain)",
   "structured-output/answer-is-json (stream)"
  ]
 },
 "output.format.valid": {
  "refuses-output-format": [
   "structured-output/answer-fits-the-schema (plain)",
   "structured-output/answer-fits-the-schema (stream)"
  ],
  "answers-json-of-another-schema": [
   "structured-output/answer-fits-the-schema (plain)",
   "structured-output/answer-fits-the-schema (stream)"
  ]
 },
 "output.format.nested": {
  "refuses-output-format": [
   "structured-output/nested-schema-holds (plain)"
  ],
  "refuses-nested-output-format": [
   "structured-output/nested-schema-holds (plain)"
  ],
  "ignores-output-format": [
   "structured-output/nested-schema-holds (plain)"
  ],
  "answers-json-of-another-schema": [
   "structured-output/nested-schema-holds (plain)"
  ]
 },
 "output.format.type.known": {
  "accepts-unknown-output-format": [
   "structured-output/unknown-format-is-refused (plain)"
  ],
  "accepts-output-format-without-type": [
   "structured-output/format-without-type-is-refused (plain)"
  ]
 },
 "output.format.schema.required": {
  "accepts-output-format-without-schema": [
   "structured-output/format-without-schema-is-refused (plain)"
  ],
  "accepts-output-schema-of-any-type": [
   "structured-output/string-as-schema-is-refused (plain)"
  ]
 },
 "output.format.schema.closed": {
  "accepts-open-output-schema": [
   "structured-output/open-schema-is-refused (plain)"
  ]
 },
 "output.format.schema.bounds": {
  "accepts-bounds-in-output-schema": [
   "structured-output/bounds-of-numbers-are-refused (plain)",
   "structured-output/bounds-of-lengths-are-refused (plain)"
  ]
 },
 "output.format.citations": {
  "accepts-output-format-with-citations": [
   "structured-output/citations-are-refused (plain)"
  ]
 },
 "output.format.zero": {
  "accepts-output-format-without-tokens": [
   "structured-output/zero-tokens-are-refused (plain)"
  ]
 },
 "output.config.type": {
  "accepts-output-config-of-any-type": [
   "structured-output/string-as-config-is-refused (plain)"
  ]
 },
 "output.config.null": {
  "refuses-null-in-output-config": [
   "structured-output/nulls-are-accepted (plain)"
  ]
 },
 "output.effort.accepted": {
  "refuses-effort": [
   "structured-output/high-effort-is-accepted (plain)"
  ]
 },
 "output.effort.known": {
  "accepts-unknown-effort": [
   "structured-output/unknown-effort-is-refused (plain)"
  ]
 },
 "tools.strict.accepted": {
  "refuses-strict-tools": [
   "strict-tools/are-accepted (plain)",
   "strict-tools/are-accepted (stream)"
  ]
 },
 "tools.strict.valid": {
  "refuses-strict-tools": [
   "strict-tools/calls-fit-the-schema (plain)",
   "strict-tools/calls-fit-the-schema (stream)"
  ],
  "ignores-strict": [
   "strict-tools/calls-fit-the-schema (plain)",
   "strict-tools/calls-fit-the-schema (stream)"
  ],
  "writes-nested-arguments-as-strings": [
   "strict-tools/calls-fit-the-schema (plain)",
   "strict-tools/calls-fit-the-schema (stream)"
  ]
 },
 "tools.strict.type": {
  "accepts-strict-of-any-type": [
   "strict-tools/string-is-refused (plain)"
  ]
 },
 "tools.strict.closed": {
  "accepts-open-strict-tools": [
   "strict-tools/open-schema-is-refused (plain)"
  ]
 },
 "tools.strict.maximum": {
  "accepts-many-strict-tools": [
   "strict-tools/twenty-one-are-refused (plain)"
  ]
 },
 "count_tokens.accepted": {
  "answers-404-to-counts": [
   "count-tokens/simplest-is-accepted (plain)"
  ],
  "needs-max-tokens-to-count": [
   "count-tokens/simplest-is-accepted (plain)"
  ],
  "answers-200-without-count": [
   "count-tokens/simplest-is-accepted (plain)"
  ]
 },
 "count_tokens.input_tokens.type": {
  "answers-404-to-counts": [
   "count-tokens/count-is-an-integer (plain)"
  ],
  "answers-200-without-count": [
   "count-tokens/count-is-an-integer (plain)"
  ],
  "counts-as-string": [
   "count-tokens/count-is-an-integer (plain)"
  ],
  "counts-fractions": [
   "count-tokens/count-is-an-integer (plain)"
  ]
 },
 "count_tokens.input_tokens.positive": {
  "answers-404-to-counts": [
   "count-tokens/count-is-above-zero (plain)"
  ],
  "answers-200-without-count": [
   "count-tokens/count-is-above-zero (plain)"
  ],
  "counts-nothing": [
   "count-tokens/count-is-above-zero (plain)"
  ]
 },
 "count_tokens.absent": {
  "answers-200-without-count": [
   "count-tokens/status-200-holds-a-count (plain)"
  ]
 },
 "count_tokens.grows": {
  "counts-the-same-for-everything": [
   "count-tokens/longer-prompt-counts-more (plain)"
  ]
 },
 "count_tokens.near_usage": {
  "counts-tenfold": [
   "count-tokens/count-is-near-usage (plain)",
   "drawn/count-is-near-usage (plain)"
  ]
 },
 "count_tokens.stable": {
  "counts-differently-each-time": [
   "count-tokens/same-request-counts-the-same (plain)",
   "drawn/same-body-counts-the-same (plain)"
  ]
 },
 "count_tokens.history.counted": {
  "counts-without-history": [
   "count-tokens/earlier-turns-are-counted (plain)"
  ]
 },
 "count_tokens.system.counted": {
  "counts-without-system": [
   "count-tokens/system-text-is-counted (plain)",
   "count-tokens/system-blocks-are-counted (plain)"
  ],
  "refuses-system-in-counts": [
   "count-tokens/system-text-is-accepted (plain)",
   "count-tokens/system-blocks-are-accepted (plain)"
  ]
 },
 "count_tokens.tools.counted": {
  "counts-without-tools": [
   "count-tokens/tools-are-counted (plain)"
  ],
  "refuses-tools-in-counts": [
   "count-tokens/tools-are-accepted (plain)"
  ]
 },
 "count_tokens.tool_results.counted": {
  "counts-without-tool-results": [
   "count-tokens/tool-results-are-counted (plain)"
  ],
  "refuses-tool-results-in-counts": [
   "count-tokens/tool-results-are-accepted (plain)"
  ]
 },
 "count_tokens.images.counted": {
  "counts-without-images": [
   "count-tokens/image-is-counted (plain)"
  ],
  "refuses-images-in-counts": [
   "count-tokens/image-is-accepted (plain)"
  ]
 },
 "count_tokens.cache_control": {
  "refuses-cache-control-in-counts": [
   "count-tokens/cache-control-is-accepted (plain)"
  ]
 },
 "count_tokens.thinking": {
  "refuses-thinking-in-counts": [
   "count-tokens/thinking-is-accepted (plain)"
  ]
 },
 "count_tokens.beta": {
  "refuses-betas-in-counts": [
   "count-tokens/betas-are-accepted (plain)"
  ]
 },
 "count_tokens.bearer": {
  "refuses-bearer-in-counts": [
   "count-tokens/bearer-is-accepted (plain)"
  ]
 },
 "count_tokens.query": {
  "refuses-queries-in-counts": [
   "count-tokens/beta-query-is-tolerated (plain)"
  ]
 },
 "count_tokens.body.unknown_field": {
  "counts-max-tokens": [
   "count-tokens/max-tokens-is-refused (plain)"
  ],
  "counts-stream": [
   "count-tokens/stream-is-refused (plain)"
  ]
 },
 "count_tokens.model.required": {
  "counts-without-model": [
   "count-tokens/missing-model-is-refused (plain)"
  ]
 },
 "count_tokens.error.envelope": {
  "counts-without-model": [
   "count-tokens/refusal-has-the-envelope (plain)"
  ],
  "writes-count-errors-as-detail": [
   "count-tokens/refusal-has-the-envelope (plain)"
  ],
  "sends-openai-errors-to-invalid-bodies": [
   "count-tokens/refusal-has-the-envelope (plain)"
  ]
 },
 "count_tokens.model.unknown": {
  "counts-for-any-model": [
   "count-tokens/unknown-model-is-not-found (plain)"
  ],
  "calls-counts-for-unknown-models-invalid": [
   "count-tokens/unknown-model-is-not-found (plain)"
  ]
 },
 "count_tokens.invalid.refused": {
  "counts-any-messages": [
   "drawn/invalid-count-is-refused (plain)"
  ]
 },
 "count_tokens.messages.required": {
  "counts-any-messages": [
   "count-tokens/missing-messages-are-refused (plain)",
   "count-tokens/empty-messages-are-refused (plain)",
   "count-tokens/string-messages-are-refused (plain)"
  ]
 },
 "count_tokens.body.json": {
  "answers-500-to-broken-counts": [
   "count-tokens/truncated-json-is-refused (plain)",
   "count-tokens/array-is-refused (plain)"
  ]
 },
 "count_tokens.key.required": {
  "checks-no-key": [
   "count-tokens/missing-key-is-refused (plain)",
   "count-tokens/wrong-key-is-refused (plain)"
  ],
  "calls-wrong-keys-forbidden": [
   "count-tokens/missing-key-is-refused (plain)",
   "count-tokens/wrong-key-is-refused (plain)"
  ]
 },
 "models.key.required": {
  "checks-no-key": [
   "models/missing-key-is-refused (plain)",
   "models/wrong-key-is-refused (plain)"
  ],
  "calls-wrong-keys-forbidden": [
   "models/missing-key-is-refused (plain)",
   "models/wrong-key-is-refused (plain)"
  ]
 },
 "models.list.accepted": {
  "answers-404-to-models": [
   "models/list-is-accepted (plain)"
  ],
  "lists-models-as-bare-array": [
   "models/list-is-accepted (plain)"
  ]
 },
 "models.list.direct": {
  "answers-404-to-models": [
   "models/list-is-not-redirected (plain)"
  ],
  "redirects-the-list-of-models": [
   "models/list-is-not-redirected (plain)"
  ]
 },
 "models.list.data": {
  "answers-404-to-models": [
   "models/data-is-an-array (plain)"
  ],
  "lists-models-as-object": [
   "models/data-is-an-array (plain)"
  ]
 },
 "models.list.has_more": {
  "answers-404-to-models": [
   "models/has-more-is-a-boolean (plain)"
  ],
  "lists-models-as-openai": [
   "models/has-more-is-a-boolean (plain)"
  ]
 },
 "models.list.ends": {
  "answers-404-to-models": [
   "models/ends-are-told (plain)"
  ],
  "lists-models-as-openai": [
   "models/ends-are-told (plain)"
  ],
  "lists-models-without-ends": [
   "models/ends-are-told (plain)"
  ]
 },
 "models.list.unique": {
  "answers-404-to-models": [
   "models/ids-are-unique (plain)"
  ],
  "lists-a-model-twice": [
   "models/ids-are-unique (plain)"
  ]
 },
 "models.list.newest_first": {
  "answers-404-to-models": [
   "models/newest-is-first (plain)"
  ],
  "lists-oldest-model-first": [
   "models/newest-is-first (plain)"
  ]
 },
 "models.item.id": {
  "answers-404-to-models": [
   "models/id-is-a-string (plain)"
  ],
  "lists-models-with-empty-id": [
   "models/id-is-a-string (plain)"
  ]
 },
 "models.item.type": {
  "answers-404-to-models": [
   "models/type-is-model (plain)"
  ],
  "lists-models-as-openai": [
   "models/type-is-model (plain)"
  ]
 },
 "models.item.display_name": {
  "answers-404-to-models": [
   "models/display-name-is-a-string (plain)"
  ],
  "lists-models-as-openai": [
   "models/display-name-is-a-string (plain)"
  ],
  "lists-models-without-display-name": [
   "models/display-name-is-a-string (plain)"
  ]
 },
 "models.item.created_at": {
  "answers-404-to-models": [
   "models/created-at-is-a-date (plain)"
  ],
  "lists-models-as-openai": [
   "models/created-at-is-a-date (plain)"
  ],
  "lists-models-with-seconds": [
   "models/created-at-is-a-date (plain)"
  ],
  "lists-models-with-dates-in-words": [
   "models/created-at-is-a-date (plain)"
  ]
 },
 "models.item.types": {
  "answers-404-to-models": [
   "models/other-members-have-their-types (plain)"
  ],
  "lists-models-with-limits-as-strings": [
   "models/other-members-have-their-types (plain)"
  ]
 },
 "models.limit.honoured": {
  "answers-404-to-models": [
   "models/limit-is-honoured (plain)"
  ],
  "ignores-limit": [
   "models/limit-is-honoured (plain)"
  ]
 },
 "models.limit.largest": {
  "answers-404-to-models": [
   "models/largest-limit-is-accepted (plain)"
  ],
  "refuses-limit-above-hundred": [
   "models/largest-limit-is-accepted (plain)"
  ]
 },
 "models.get.target": {
  "answers-404-to-models": [
   "models/target-is-described (plain)"
  ],
  "lists-not-the-model-that-answers": [
   "models/target-is-described (plain)"
  ],
  "answers-404-to-listed-models": [
   "models/target-is-described (plain)"
  ]
 },
 "models.limit.has_more": {
  "says-no-more-models": [
   "models/cut-list-has-more (plain)"
  ],
  "says-more-after-the-last-model": [
   "models/last-page-has-no-more (plain)"
  ],
  "says-more-for-ever": [
   "models/last-page-has-no-more (plain)"
  ]
 },
 "models.list.target": {
  "lists-not-the-model-that-answers": [
   "models/list-has-the-target (plain)"
  ]
 },
 "models.after_id.honoured": {
  "ignores-after-id": [
   "models/after-id-is-honoured (plain)"
  ]
 },
 "models.before_id.honoured": {
  "reverses-the-page-before": [
   "models/before-id-is-honoured (plain)"
  ],
  "ignores-before-id": [
   "models/before-id-is-honoured (plain)"
  ]
 },
 "models.lifecycle.honoured": {
  "ignores-lifecycle": [
   "models/lifecycle-is-honoured (plain)"
  ]
 },
 "models.limit.range": {
  "accepts-limit-out-of-range": [
   "models/limit-zero-is-refused (plain)",
   "models/limit-above-thousand-is-refused (plain)"
  ]
 },
 "models.limit.type": {
  "accepts-limit-in-words": [
   "models/limit-in-words-is-refused (plain)"
  ]
 },
 "models.lifecycle.known": {
  "accepts-unknown-lifecycle": [
   "models/unknown-lifecycle-is-refused (plain)"
  ]
 },
 "models.get.accepted": {
  "answers-404-to-listed-models": [
   "models/listed-model-is-described (plain)"
  ],
  "describes-another-model": [
   "models/listed-model-is-described (plain)"
  ]
 },
 "models.get.same": {
  "describes-models-by-another-name": [
   "models/described-as-in-the-list (plain)"
  ],
  "describes-models-by-id-alone": [
   "models/described-as-in-the-list (plain)"
  ]
 },
 "models.get.unknown": {
  "describes-unknown-models": [
   "models/unknown-model-is-not-found (plain)"
  ],
  "calls-unknown-models-invalid": [
   "models/unknown-model-is-not-found (plain)"
  ]
 },
 "models.error.envelope": {
  "describes-unknown-models": [
   "models/refusal-has-the-envelope (plain)"
  ],
  "calls-unknown-models-invalid": [
   "models/refusal-has-the-envelope (plain)"
  ],
  "writes-model-errors-as-detail": [
   "models/refusal-has-the-envelope (plain)"
  ]
 },
 "models.auth.accepted": {
  "refuses-x-api-key-for-models": [
   "models/x-api-key-is-accepted (plain)"
  ],
  "refuses-bearer-for-models": [
   "models/bearer-is-accepted (plain)"
  ]
 },
 "endpoint.head_root.answered": {
  "refuses-head-of-the-root": [
   "clients/head-of-the-root-is-answered (plain)"
  ],
  "fails-at-head-of-the-root": [
   "clients/head-of-the-root-is-answered (plain)"
  ]
 },
 "endpoint.head_hello.found": {
  "knows-no-hello": [
   "clients/head-of-hello-is-found (plain)"
  ]
 },
 "endpoint.cors.preflight": {
  "refuses-preflights": [
   "clients/preflight-is-granted (plain)"
  ],
  "grants-preflights-to-nobody": [
   "clients/preflight-is-granted (plain)"
  ],
  "grants-no-key-to-browsers": [
   "clients/preflight-is-granted (plain)"
  ],
  "grants-get-to-browsers": [
   "clients/preflight-is-granted (plain)"
  ]
 },
 "endpoint.cors.answer": {
  "answers-pages-that-cannot-read": [
   "clients/answer-can-be-read-by-a-page (plain)"
  ]
 },
 "claude_code.request.accepted": {
  "refuses-system-blocks-beside-tools": [
   "claude-code/first-turn-is-accepted (stream)"
  ]
 },
 "claude_code.tool_turn.accepted": {
  "refuses-reminders-after-results": [
   "claude-code/turn-after-calls-is-accepted (plain)"
  ]
 },
 "claude_code.context_management.accepted": {
  "drops-betas-of-context-management": [
   "claude-code/context-management-is-accepted (plain)"
  ]
 },
 "claude_code.system_turn.answered": {
  "sends-422-detail-to-system-turns": [
   "claude-code/system-turn-is-answered (plain)"
  ],
  "refuses-news-in-words-of-a-framework": [
   "claude-code/system-turn-is-answered (plain)"
  ]
 },
 "claude_code.adaptive_thinking.answered": {
  "answers-500-to-adaptive-thinking": [
   "claude-code/adaptive-thinking-is-answered (plain)"
  ],
  "refuses-news-in-words-of-a-framework": [
   "claude-code/adaptive-thinking-is-answered (plain)"
  ]
 },
 "claude_code.effort.answered": {
  "answers-500-to-effort": [
   "claude-code/effort-is-answered (plain)"
  ],
  "refuses-news-in-words-of-a-framework": [
   "claude-code/effort-is-answered (plain)"
  ]
 },
 "concurrency.ids.unique": {
  "shares-message-ids": [
   "concurrency/ids-differ (plain)",
   "concurrency/ids-differ (stream)"
  ]
 },
 "concurrency.answered": {
  "queues-what-comes-meanwhile": [
   "concurrency/requests-are-answered (plain)"
  ]
 },
 "concurrency.streams.whole": {
  "mixes-streams": [
   "concurrency/streams-are-whole (stream)"
  ]
 },
 "disconnect.plain.next": {
  "answers-502-after-a-client-left": [
   "disconnect/next-after-unanswered-is-accepted (plain)"
  ]
 },
 "disconnect.upload.next": {
  "answers-502-after-a-client-left": [
   "disconnect/next-after-upload-is-accepted (plain)"
  ]
 },
 "disconnect.stream.next": {
  "answers-502-to-streams-after-a-client-left": [
   "disconnect/next-after-stream-is-accepted (stream)"
  ],
  "goes-on-with-an-abandoned-stream": [
   "disconnect/next-after-stream-is-accepted (stream)"
  ]
 },
 "disconnect.stream.others": {
  "cuts-every-stream-when-a-client-leaves": [
   "disconnect/other-streams-go-on (stream)"
  ]
 },
 "stream.message_start.own_tokens": {
  "starts-streams-with-the-count-of-another-request": [
   "stream/start-counts-its-own-tokens (stream)"
  ]
 },
 "errors.passing.envelope": {
  "fails-now-and-then-in-html": [
   "errors/passing-error-has-the-envelope (plain)",
   "errors/passing-error-has-the-envelope (stream)"
  ],
  "fails-now-and-then-in-a-word": [
   "errors/passing-error-has-the-envelope (plain)",
   "errors/passing-error-has-the-envelope (stream)"
  ]
 },
 "tools.call.cut": {
  "fails-on-begun-calls": [
   "tool-choice/a-call-cut-at-its-beginning-is-accepted (plain)"
  ]
 },
 "request.image.base64.accepted": {
  "refuses-images": [
   "vision/png-is-accepted (plain)",
   "vision/png-is-accepted (stream)"
  ]
 },
 "request.image.formats": {
  "refuses-jpeg-images": [
   "vision/jpeg-is-accepted (plain)"
  ],
  "refuses-gif-images": [
   "vision/gif-is-accepted (plain)"
  ],
  "refuses-webp-images": [
   "vision/webp-is-accepted (plain)"
  ]
 },
 "request.image.between_texts": {
  "refuses-images-behind-text": [
   "vision/between-texts-is-accepted (plain)"
  ]
 },
 "request.image.several": {
  "refuses-several-images": [
   "vision/several-are-accepted (plain)"
  ]
 },
 "request.image.history": {
  "refuses-images-in-the-history": [
   "vision/in-the-history-is-accepted (plain)"
  ],
  "forgets-images-in-the-history": [
   "vision/picture-in-the-history-reaches-the-model (plain)"
  ],
  "replaces-images-by-a-note": [
   "vision/picture-in-the-history-reaches-the-model (plain)"
  ]
 },
 "request.image.tool_result.accepted": {
  "refuses-images-in-tool-results": [
   "vision/in-a-tool-result-is-accepted (plain)"
  ]
 },
 "request.image.beside_tool_result": {
  "refuses-images-beside-tool-results": [
   "vision/beside-a-tool-result-is-accepted (plain)"
  ],
  "forgets-images-beside-tool-results": [
   "vision/picture-beside-a-tool-result-reaches-the-model (plain)"
  ],
  "replaces-images-by-a-note": [
   "vision/picture-beside-a-tool-result-reaches-the-model (plain)"
  ]
 },
 "request.image.url.accepted": {
  "refuses-images-by-url": [
   "image-sources/url-is-accepted (plain)"
  ],
  "forgets-images-by-url": [
   "image-sources/picture-by-url-reaches-the-model (plain)"
  ]
 },
 "request.image.used": {
  "forgets-images": [
   "vision/picture-reaches-the-model (plain)"
  ],
  "replaces-images-by-a-note": [
   "vision/picture-reaches-the-model (plain)"
  ],
  "reads-images-as-text": [
   "vision/picture-is-not-read-as-text (plain)"
  ]
 },
 "usage.image.counted": {
  "forgets-images": [
   "vision/picture-is-counted (plain)"
  ],
  "counts-no-images": [
   "vision/picture-is-counted (plain)"
  ]
 },
 "request.image.several_used": {
  "forgets-all-images-but-the-first": [
   "vision/each-picture-reaches-the-model (plain)"
  ]
 },
 "request.image.tool_result.used": {
  "forgets-images-in-tool-results": [
   "vision/picture-in-a-tool-result-reaches-the-model (plain)"
  ],
  "replaces-images-by-a-note": [
   "vision/picture-in-a-tool-result-reaches-the-model (plain)"
  ]
 },
 "request.image.source.required": {
  "accepts-images-without-source": [
   "image-sources/missing-is-refused (plain)"
  ]
 },
 "request.image.source.known": {
  "accepts-unknown-image-sources": [
   "image-sources/unknown-type-is-refused (plain)"
  ]
 },
 "request.image.media_type.required": {
  "accepts-images-without-media-type": [
   "image-sources/missing-media-type-is-refused (plain)"
  ]
 },
 "request.image.media_type.known": {
  "accepts-bmp-images": [
   "image-sources/bmp-is-refused (plain)"
  ]
 },
 "request.image.media_type.matches": {
  "accepts-mislabelled-images": [
   "image-sources/jpeg-as-png-is-refused (plain)"
  ]
 },
 "request.image.data.required": {
  "accepts-images-without-data": [
   "image-sources/missing-data-is-refused (plain)"
  ],
  "accepts-numbers-as-image-data": [
   "image-sources/number-as-data-is-refused (plain)"
  ]
 },
 "request.image.data.valid": {
  "accepts-empty-images": [
   "image-sources/empty-data-is-refused (plain)"
  ],
  "accepts-broken-base64": [
   "image-sources/data-that-is-not-base64-is-refused (plain)"
  ]
 },
 "request.image.url.required": {
  "accepts-images-without-url": [
   "image-sources/missing-url-is-refused (plain)"
  ],
  "accepts-numbers-as-image-url": [
   "image-sources/number-as-url-is-refused (plain)"
  ]
 },
 "cache.control.text.accepted": {
  "refuses-cache-control": [
   "caching/marked-text-is-accepted (plain)"
  ]
 },
 "usage.cache.present": {
  "refuses-cache-control": [
   "cache-usage/counters-are-present (plain)"
  ],
  "drops-cache-counters": [
   "cache-usage/counters-are-present (plain)"
  ]
 },
 "usage.cache.stream": {
  "refuses-cache-control": [
   "cache-usage/counters-are-streamed (plain)",
   "cache-usage/streamed-prompt-is-cached (plain)"
  ],
  "drops-cache-counters-from-streams": [
   "cache-usage/counters-are-streamed (plain)"
  ],
  "counts-no-cache-in-streams": [
   "cache-usage/streamed-prompt-is-cached (plain)"
  ]
 },
 "usage.cache.filled": {
  "refuses-cache-control": [
   "cache-usage/long-prompt-is-cached (plain)"
  ],
  "counts-no-cache": [
   "cache-usage/long-prompt-is-cached (plain)"
  ],
  "ignores-cache-marks-of-texts": [
   "cache-usage/long-prompt-is-cached (plain)"
  ]
 },
 "cache.control.system.accepted": {
  "refuses-cache-control-of-system": [
   "caching/marked-system-is-accepted (plain)"
  ]
 },
 "usage.cache.places": {
  "refuses-cache-control-of-system": [
   "cache-usage/mark-of-system-is-heeded (plain)"
  ],
  "refuses-cache-control-of-tools": [
   "cache-usage/mark-of-tool-is-heeded (plain)"
  ],
  "refuses-cache-control-of-tool-blocks": [
   "cache-usage/mark-of-result-is-heeded (plain)"
  ],
  "refuses-cache-control-of-requests": [
   "cache-usage/mark-of-request-is-heeded (plain)"
  ],
  "ignores-cache-marks-of-system": [
   "cache-usage/mark-of-system-is-heeded (plain)"
  ],
  "ignores-cache-marks-of-tools": [
   "cache-usage/mark-of-tool-is-heeded (plain)"
  ],
  "ignores-cache-marks-of-requests": [
   "cache-usage/mark-of-request-is-heeded (plain)"
  ],
  "ignores-cache-marks-of-tool-results": [
   "cache-usage/mark-of-result-is-heeded (plain)"
  ],
  "ignores-cache-marks-of-documents": [
   "cache-usage/mark-of-document-is-heeded (plain)"
  ],
  "refuses-cache-control-of-documents": [
   "cache-usage/mark-of-document-is-heeded (plain)"
  ]
 },
 "cache.control.tool.accepted": {
  "refuses-cache-control-of-tools": [
   "caching/marked-tool-is-accepted (plain)"
  ]
 },
 "cache.control.tool_blocks.accepted": {
  "refuses-cache-control-of-tool-blocks": [
   "caching/marked-call-and-result-are-accepted (plain)"
  ]
 },
 "cache.control.media.accepted": {
  "refuses-cache-control-of-images": [
   "caching/marked-image-is-accepted (plain)"
  ]
 },
 "cache.control.request.accepted": {
  "refuses-cache-control-of-requests": [
   "caching/marked-request-is-accepted (plain)"
  ]
 },
 "cache.control.null": {
  "refuses-null-cache-control": [
   "caching/null-is-accepted (plain)"
  ]
 },
 "cache.control.ttl.accepted": {
  "refuses-cache-ttl": [
   "caching/both-lives-are-accepted (plain)"
  ]
 },
 "cache.control.four": {
  "refuses-a-fourth-cache-mark": [
   "caching/four-marks-are-accepted (plain)"
  ]
 },
 "cache.control.after_thinking": {
  "refuses-cache-marks-after-thinking": [
   "caching/marked-turn-after-thinking-is-accepted (plain)"
  ]
 },
 "cache.control.maximum": {
  "accepts-five-cache-marks": [
   "caching/five-marks-are-refused (plain)"
  ]
 },
 "cache.control.type.known": {
  "accepts-unknown-cache-types": [
   "caching/unknown-type-is-refused (plain)"
  ],
  "accepts-cache-control-without-type": [
   "caching/missing-type-is-refused (plain)"
  ]
 },
 "cache.control.type": {
  "accepts-strings-as-cache-control": [
   "caching/string-is-refused (plain)"
  ]
 },
 "cache.control.ttl.known": {
  "accepts-unknown-cache-ttls": [
   "caching/other-ttl-is-refused (plain)"
  ]
 },
 "cache.control.ttl.order": {
  "accepts-cache-ttls-in-any-order": [
   "caching/longer-life-after-shorter-is-refused (plain)"
  ]
 },
 "cache.control.thinking": {
  "accepts-cache-control-of-thinking": [
   "caching/marked-thinking-is-refused (plain)"
  ]
 },
 "cache.prewarm.stream": {
  "accepts-streamed-zero-tokens": [
   "caching/streamed-zero-tokens-are-refused (plain)"
  ]
 },
 "usage.cache.read": {
  "never-reads-the-cache": [
   "cache-usage/second-prompt-is-read (plain)"
  ]
 },
 "usage.cache.sum": {
  "counts-cached-input-twice": [
   "cache-usage/no-token-counts-twice (plain)"
  ],
  "counts-read-input-twice": [
   "cache-usage/sizes-are-the-same (plain)"
  ]
 },
 "usage.cache.ttl": {
  "counts-an-hour-as-five-minutes": [
   "cache-usage/hour-is-counted (plain)"
  ]
 },
 "cache.prewarm.fills": {
  "prewarms-nothing": [
   "cache-usage/prewarmed-prompt-is-read (plain)"
  ]
 },
 "cache.system_turn.keeps_prefix": {
  "hoists-system-turns": [
   "cache-usage/system-turn-keeps-the-prefix (plain)"
  ]
 },
 "usage.image.pixels": {
  "reads-images-as-text": [
   "vision/file-size-is-not-counted (plain)"
  ]
 },
 "count_tokens.images.pixels": {
  "reads-images-as-text": [
   "count-tokens/file-size-is-not-counted (plain)"
  ]
 },
 "request.document.title.used": {
  "forgets-document-titles": [
   "documents/title-reaches-the-model (plain)"
  ]
 },
 "request.document.context.used": {
  "forgets-document-contexts": [
   "documents/context-reaches-the-model (plain)"
  ]
 },
 "tools.use.used": {
  "forgets-call-inputs": [
   "tool-results/call-input-reaches-the-model (plain)"
  ]
 },
 "tools.web_search.made": {
  "drops-web-search": [
   "server-tools/forced-search-is-made (plain)"
  ]
 },
 "thinking.stream.text": {
  "loses-first-delta-of-later-blocks": [
   "thinking-stream/text-after-thinking-is-whole (plain)"
  ]
 },
 "request.valid.conversation": {
  "refuses-many-stop-sequences": [
   "drawn/conversation-is-accepted (plain)"
  ],
  "refuses-many-turns": [
   "drawn/conversation-is-accepted (stream)"
  ]
 },
 "request.valid.every": {
  "refuses-many-members": [
   "drawn/valid-request-is-accepted (plain)",
   "drawn/valid-request-is-accepted (stream)"
  ]
 },
 "count_tokens.valid.accepted": {
  "refuses-counts-of-several-members": [
   "drawn/valid-count-is-accepted (plain)"
  ]
 },
 "request.body.spelling": {
  "refuses-escaped-letters": [
   "drawn/other-spelling-is-accepted (plain)"
  ],
  "refuses-blanks-in-json": [
   "drawn/other-spelling-is-accepted (plain)"
  ]
 },
 "request.number.spelling": {
  "refuses-integers-with-fraction": [
   "drawn/other-spelling-of-integers-is-accepted (plain)"
  ]
 },
 "request.metadata.opaque": {
  "refuses-user-ids-of-many-letters": [
   "drawn/user-id-is-opaque (plain)"
  ],
  "reads-user-ids-as-input": [
   "drawn/user-id-is-opaque (plain)"
  ]
 },
 "tools.order": {
  "refuses-tools-out-of-order": [
   "drawn/tools-in-any-order-are-accepted (plain)"
  ]
 },
 "request.body.odd": {
  "breaks-down-on-deep-json": [
   "drawn/odd-json-is-no-server-error (plain)"
  ],
  "breaks-down-on-huge-numbers": [
   "drawn/odd-json-is-no-server-error (plain)"
  ]
 },
 "request.null.refused": {
  "takes-null-for-absent": [
   "drawn/null-is-refused (plain)"
  ]
 },
 "request.value.not_coerced": {
  "reads-roles-in-any-case": [
   "drawn/lenient-reading-is-refused (plain)"
  ]
 },
 "request.invalid.still_refused": {
  "validates-small-requests-only": [
   "drawn/refused-stays-refused-beside-other-members (plain)"
  ]
 },
 "errors.stream.same": {
  "calls-refused-streams-server-errors": [
   "drawn/refused-alike-as-a-stream (plain)"
  ]
 },
 "count_tokens.spelling": {
  "counts-bytes-of-json": [
   "drawn/other-spelling-counts-the-same (plain)"
  ]
 },
 "count_tokens.monotone": {
  "counts-in-five-bits": [
   "drawn/more-text-never-counts-less (plain)"
  ],
  "counts-two-turns-at-most": [
   "drawn/more-turns-never-counts-less (plain)"
  ],
  "counts-instructions-alone": [
   "drawn/more-instructions-never-counts-less (plain)"
  ],
  "counts-tools-alone": [
   "drawn/more-tools-never-counts-less (plain)"
  ]
 },
 "usage.input_tokens.options": {
  "reads-stop-sequences-as-input": [
   "drawn/options-are-no-input (plain)"
  ]
 },
 "usage.input_tokens.stable": {
  "adds-up-input-tokens": [
   "drawn/same-request-counts-the-same-input (plain)"
  ]
 },
 "stop.max_tokens.room": {
  "cuts-answers-with-much-room": [
   "drawn/larger-max-tokens-cuts-nothing (plain)"
  ]
 }
};
/** Defects that were reported in public, and the faults that do the same. */
export const defects: readonly {
  readonly defect: string;
  readonly reports: readonly string[];
  readonly faults: readonly string[];
}[] = [
 {
  "defect": "anthropic-beta is never read",
  "reports": [
   "https://github.com/kekzl/imp/issues/1562"
  ],
  "faults": [
   "accepts-any-beta"
  ]
 },
 {
  "defect": "Beta names that clients send are refused",
  "reports": [
   "https://github.com/anthropics/claude-code/issues/13770",
   "https://github.com/quarkiverse/quarkus-langchain4j/issues/2132"
  ],
  "faults": [
   "refuses-known-betas",
   "nests-refusals-of-betas"
  ]
 },
 {
  "defect": "anthropic-beta does not get through, so that what needs it is refused",
  "reports": [
   "https://github.com/mnfst/llm-gateway/pull/2910"
  ],
  "faults": [
   "drops-betas-of-context-management"
  ]
 },
 {
  "defect": "Pages in a browser may not ask",
  "reports": [
   "https://github.com/logancyang/obsidian-copilot/issues/2877"
  ],
  "faults": [
   "refuses-preflights",
   "grants-preflights-to-nobody",
   "grants-no-key-to-browsers",
   "grants-get-to-browsers",
   "answers-pages-that-cannot-read"
  ]
 },
 {
  "defect": "The greeting of a client finds nothing",
  "reports": [
   "https://github.com/router-for-me/CLIProxyAPI/issues/5905"
  ],
  "faults": [
   "knows-no-hello"
  ]
 },
 {
  "defect": "HEAD is no allowed method",
  "reports": [
   "https://github.com/headroomlabs-ai/headroom/issues/2032"
  ],
  "faults": [
   "refuses-head-of-the-root"
  ]
 },
 {
  "defect": "Answers or errors have no request id",
  "reports": [
   "https://github.com/api7/aisix/issues/318",
   "https://github.com/api7/aisix/pull/352"
  ],
  "faults": [
   "drops-request-id",
   "drops-request-id-from-errors",
   "drops-request-id-of-errors"
  ]
 },
 {
  "defect": "anthropic-version does not get through",
  "reports": [
   "https://github.com/envoyproxy/ai-gateway/pull/1909"
  ],
  "faults": [
   "loses-version-header"
  ]
 },
 {
  "defect": "Any value of anthropic-version passes",
  "reports": [
   "https://github.com/sseshachala/conductai/pull/2179"
  ],
  "faults": [
   "accepts-any-version"
  ]
 },
 {
  "defect": "A key as bearer token is taken for a missing one",
  "reports": [
   "https://github.com/aws-samples/sample-kolya-br-proxy/pull/35"
  ],
  "faults": [
   "refuses-bearer",
   "answers-422-to-missing-key"
  ]
 },
 {
  "defect": "The key in x-api-key is not read",
  "reports": [
   "https://github.com/vllm-project/vllm/issues/51572",
   "https://github.com/sxueck/llm-gateway/issues/5",
   "https://github.com/aws-samples/sample-connector-for-bedrock/pull/120"
  ],
  "faults": [
   "refuses-x-api-key"
  ]
 },
 {
  "defect": "An error comes with status 200",
  "reports": [
   "https://github.com/8monkey-ai/hebo-platform/issues/471"
  ],
  "faults": [
   "answers-200-to-invalid-requests",
   "answers-200-to-unknown-path"
  ]
 },
 {
  "defect": "A body above the limit gets another status than 413",
  "reports": [
   "https://github.com/florianilch/claudine-proxy/pull/11"
  ],
  "faults": [
   "answers-400-to-large-body",
   "accepts-large-body",
   "answers-500-to-large-body"
  ]
 },
 {
  "defect": "Invalid requests get 422 and a list of details",
  "reports": [
   "https://github.com/jwadow/kiro-gateway/issues/200"
  ],
  "faults": [
   "sends-422-detail",
   "answers-422-to-system-turns",
   "sends-422-detail-to-system-turns",
   "refuses-news-in-words-of-a-framework"
  ]
 },
 {
  "defect": "What the client did wrong is answered with 500",
  "reports": [
   "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2220",
   "https://github.com/zai-org/zai-coding-plugins/issues/14"
  ],
  "faults": [
   "answers-500-to-invalid-requests",
   "fails-on-malformed-calls"
  ]
 },
 {
  "defect": "The message of an error is undecoded bytes",
  "reports": [
   "https://github.com/router-for-me/CLIProxyAPI/issues/1895"
  ],
  "faults": [
   "sends-garbled-errors",
   "sends-replacement-characters-in-errors"
  ]
 },
 {
  "defect": "Broken JSON is answered with 500",
  "reports": [
   "https://github.com/GoDiao/Free-Way/issues/32"
  ],
  "faults": [
   "answers-500-to-broken-counts",
   "answers-500-to-malformed-json"
  ]
 },
 {
  "defect": "The message of an error is another error as text",
  "reports": [
   "https://github.com/QwenLM/qwen-code/issues/4433"
  ],
  "faults": [
   "nests-errors",
   "sends-errors-as-events"
  ]
 },
 {
  "defect": "Error types are of another API or of a framework",
  "reports": [
   "https://github.com/vllm-project/vllm/issues/57997",
   "https://github.com/HenriGrimm/Minnow/issues/364"
  ],
  "faults": [
   "names-error-types-in-camel-case",
   "names-error-types-after-framework"
  ]
 },
 {
  "defect": "Errors have the envelope of the OpenAI API",
  "reports": [
   "https://github.com/Lapis0x0/obsidian-yolo/issues/326",
   "https://github.com/BerriAI/litellm/pull/39037"
  ],
  "faults": [
   "sends-openai-errors",
   "sends-openai-errors-with-none"
  ]
 },
 {
  "defect": "What breaks the schema is answered in the envelope of the OpenAI API",
  "reports": [
   "https://github.com/vllm-project/vllm/issues/57997"
  ],
  "faults": [
   "sends-openai-errors-to-invalid-bodies"
  ]
 },
 {
  "defect": "The error type does not fit the status where a stream was asked for",
  "reports": [
   "https://github.com/theopenco/llmgateway/pull/2532"
  ],
  "faults": [
   "calls-key-errors-invalid-request",
   "calls-key-errors-invalid-request-when-streaming"
  ]
 },
 {
  "defect": "A body is not encoded as its header says",
  "reports": [
   "https://github.com/kaitranntt/ccs/pull/1239",
   "https://github.com/envoyproxy/ai-gateway/pull/2515",
   "https://github.com/epam/ai-dial-adapter-bedrock/pull/450",
   "https://github.com/qualixar/superlocalmemory/pull/79"
  ],
  "faults": [
   "labels-plain-body-gzip",
   "labels-plain-errors-gzip",
   "labels-plain-stream-gzip",
   "labels-plain-body-br"
  ]
 },
 {
  "defect": "A turn without content is taken and lost",
  "reports": [
   "https://github.com/invergent-ai/surogate/issues/132"
  ],
  "faults": [
   "accepts-empty-content"
  ]
 },
 {
  "defect": "A stop sequence may be empty",
  "reports": [
   "https://github.com/MegaGrindStone/mcp-web-ui/issues/5"
  ],
  "faults": [
   "accepts-empty-stop-sequences"
  ]
 },
 {
  "defect": "A text block may be empty",
  "reports": [
   "https://github.com/anthropics/anthropic-sdk-python/issues/461",
   "https://github.com/farion1231/cc-switch/pull/7373"
  ],
  "faults": [
   "accepts-empty-text"
  ]
 },
 {
  "defect": "Results in two user turns are no case that was thought of",
  "reports": [
   "https://github.com/pydantic/pydantic-ai/pull/653"
  ],
  "faults": [
   "fails-on-split-tool-results"
  ]
 },
 {
  "defect": "temperature has other bounds",
  "reports": [
   "https://github.com/anthropics/anthropic-sdk-python/issues/893",
   "https://github.com/vllm-project/vllm/pull/44965"
  ],
  "faults": [
   "accepts-negative-temperature",
   "accepts-temperature-up-to-2",
   "accepts-any-high-temperature"
  ]
 },
 {
  "defect": "Long descriptions of tools are refused",
  "reports": [
   "https://github.com/experientiallabs/experiential/pull/679"
  ],
  "faults": [
   "refuses-long-tool-descriptions"
  ]
 },
 {
  "defect": "A stop sequence may be white space",
  "reports": [
   "https://github.com/continuedev/continue/issues/1660"
  ],
  "faults": [
   "accepts-whitespace-stop-sequences"
  ]
 },
 {
  "defect": "A text may be white space",
  "reports": [
   "https://github.com/agentjido/req_llm/issues/711"
  ],
  "faults": [
   "accepts-whitespace-text"
  ]
 },
 {
  "defect": "Marks of the cache get to where they may not stand",
  "reports": [
   "https://github.com/Wei-Shaw/sub2api/issues/225"
  ],
  "faults": [
   "refuses-cache-marks-after-thinking"
  ]
 },
 {
  "defect": "Marks of the cache on some places do nothing",
  "reports": [
   "https://github.com/mnfst/llm-gateway/issues/1871",
   "https://github.com/MAXeaglet/commandcode-proxy/pull/5"
  ],
  "faults": [
   "ignores-cache-marks-of-system",
   "ignores-cache-marks-of-tools"
  ]
 },
 {
  "defect": "Marks of the cache are refused",
  "reports": [
   "https://github.com/earendil-works/pi/issues/7938"
  ],
  "faults": [
   "refuses-cache-control-of-tools"
  ]
 },
 {
  "defect": "Two turns of one role are refused, or crash",
  "reports": [
   "https://github.com/mattermost/mattermost-plugin-agents/issues/180",
   "https://github.com/Gitlawb/openclaude/pull/241"
  ],
  "faults": [
   "refuses-consecutive-roles",
   "fails-on-consecutive-roles"
  ]
 },
 {
  "defect": "Documents do not reach the model",
  "reports": [
   "https://github.com/microsoft/vscode/issues/325672",
   "https://github.com/tashfeenahmed/freellmapi/pull/793"
  ],
  "faults": [
   "forgets-documents",
   "forgets-documents-of-content",
   "forgets-documents-in-tool-results"
  ]
 },
 {
  "defect": "Documents are refused",
  "reports": [
   "https://github.com/sgl-project/sglang/pull/31179"
  ],
  "faults": [
   "refuses-text-documents"
  ]
 },
 {
  "defect": "Turns of the role system are refused, or moved",
  "reports": [
   "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1399",
   "https://github.com/ollama/ollama/issues/18431",
   "https://github.com/vllm-project/vllm/issues/44000"
  ],
  "faults": [
   "refuses-system-turns",
   "hoists-system-turns"
  ]
 },
 {
  "defect": "Parameters are dropped in silence",
  "reports": [
   "https://github.com/Lore-Hex/quill-router/issues/130"
  ],
  "faults": [
   "ignores-stop-sequences",
   "ignores-all-but-first-stop-sequence",
   "ignores-all-but-four-stop-sequences",
   "forgets-system",
   "ignores-max-tokens"
  ]
 },
 {
  "defect": "Text beside tool results is refused, or lost",
  "reports": [
   "https://github.com/apache/apisix/pull/13674"
  ],
  "faults": [
   "refuses-text-after-tool-results",
   "forgets-text-beside-results"
  ]
 },
 {
  "defect": "A turn of nothing but calls is refused",
  "reports": [
   "https://github.com/BerriAI/litellm/issues/42186"
  ],
  "faults": [
   "refuses-tool-calls-without-text"
  ]
 },
 {
  "defect": "Newer members are refused as unknown",
  "reports": [
   "https://github.com/experientiallabs/experiential/pull/679"
  ],
  "faults": [
   "refuses-speed",
   "refuses-diagnostics"
  ]
 },
 {
  "defect": "A stream lacks the newer members of a message",
  "reports": [
   "https://github.com/praxis-proxy/praxis/pull/739"
  ],
  "faults": [
   "lacks-members-when-streaming"
  ]
 },
 {
  "defect": "Answers name other models than the one that was asked for",
  "reports": [
   "https://github.com/decolua/9router/issues/3692",
   "https://github.com/earendil-works/pi/issues/9188"
  ],
  "faults": [
   "names-two-models",
   "names-backend-model"
  ]
 },
 {
  "defect": "Any model is served by the one there is",
  "reports": [
   "https://github.com/mnfst/llm-gateway/issues/2620"
  ],
  "faults": [
   "accepts-unknown-model"
  ]
 },
 {
  "defect": "A stream names another model than a plain answer",
  "reports": [
   "https://github.com/BerriAI/litellm/issues/38761"
  ],
  "faults": [
   "names-another-model-when-streaming"
  ]
 },
 {
  "defect": "A text block has no text",
  "reports": [
   "https://github.com/vllm-project/vllm/pull/22627"
  ],
  "faults": [
   "drops-text",
   "sends-null-text",
   "begins-calls-with-textless-block"
  ]
 },
 {
  "defect": "An answer cut at max_tokens ends naturally, it is said",
  "reports": [
   "https://github.com/garrytan/gbrain/issues/4088"
  ],
  "faults": [
   "reports-max-tokens-as-end-turn",
   "reports-max-tokens-of-long-streams-as-end-turn"
  ]
 },
 {
  "defect": "The stop_reason is null to the end",
  "reports": [
   "https://github.com/ankitcharolia/kiro-gateway/issues/74"
  ],
  "faults": [
   "sends-null-stop-reason"
  ]
 },
 {
  "defect": "Stop sequences stop the thinking",
  "reports": [
   "https://github.com/sgl-project/sglang/issues/40529"
  ],
  "faults": [
   "stops-in-thinking"
  ]
 },
 {
  "defect": "A part of the stop sequence is left in the text",
  "reports": [
   "https://github.com/exo-explore/exo/issues/2122"
  ],
  "faults": [
   "leaks-beginning-of-stop-sequence"
  ]
 },
 {
  "defect": "A stop sequence is not reported",
  "reports": [
   "https://github.com/vllm-project/vllm/pull/45807",
   "https://github.com/kekzl/imp/issues/1550",
   "https://github.com/sgl-project/sglang/issues/40529",
   "https://github.com/exo-explore/exo/issues/2122",
   "https://github.com/agentgateway/agentgateway/pull/3283"
  ],
  "faults": [
   "reports-stop-sequence-as-end-turn",
   "reports-stop-sequence-as-end-turn-but-names-it",
   "drops-name-of-stop-sequence",
   "reports-end-turn-when-streaming"
  ]
 },
 {
  "defect": "Cached input is counted twice, or nowhere",
  "reports": [
   "https://github.com/vllm-project/vllm/pull/40912",
   "https://github.com/chenyme/grok2api/pull/751",
   "https://github.com/ithtelab/workbuddy-manager/issues/39"
  ],
  "faults": [
   "counts-cached-input-twice",
   "counts-read-input-twice",
   "counts-cache-creation-wrongly"
  ]
 },
 {
  "defect": "A stream does not tell of the cache",
  "reports": [
   "https://github.com/8monkey-ai/hebo-gateway/issues/187"
  ],
  "faults": [
   "lacks-cache-counters-when-streaming",
   "drops-cache-counters-from-streams"
  ]
 },
 {
  "defect": "The last usage of a stream has no input tokens",
  "reports": [
   "https://github.com/envoyproxy/ai-gateway/pull/1631"
  ],
  "faults": [
   "ends-with-no-input-tokens"
  ]
 },
 {
  "defect": "input_tokens is the same whatever was sent",
  "reports": [
   "https://github.com/ogx-ai/ogx/issues/5521"
  ],
  "faults": [
   "counts-constant-input"
  ]
 },
 {
  "defect": "The first usage of a stream has no input tokens",
  "reports": [
   "https://github.com/sgl-project/sglang/issues/20678",
   "https://github.com/BerriAI/litellm/issues/41406",
   "https://github.com/BerriAI/litellm/issues/24176",
   "https://github.com/ai-dynamo/dynamo/pull/7206",
   "https://github.com/mlx-node/mlx-node/pull/45",
   "https://github.com/vercel/ai/pull/17531"
  ],
  "faults": [
   "starts-with-no-input-tokens",
   "drops-usage-from-message-start",
   "counts-no-input"
  ]
 },
 {
  "defect": "The usage has the names of the OpenAI API",
  "reports": [
   "https://github.com/pgEdge/pgedge-postgres-mcp/issues/217"
  ],
  "faults": [
   "counts-in-openai-names"
  ]
 },
 {
  "defect": "A stream is empty where the client takes gzip",
  "reports": [
   "https://github.com/envoyproxy/ai-gateway/pull/1927"
  ],
  "faults": [
   "empties-compressed-streams"
  ]
 },
 {
  "defect": "The end of a stream has no stop_sequence",
  "reports": [
   "https://github.com/vllm-project/vllm/issues/55324"
  ],
  "faults": [
   "drops-stop-sequence-at-end"
  ]
 },
 {
  "defect": "A delta comes after the end of its block",
  "reports": [
   "https://github.com/headroomlabs-ai/headroom/pull/2890"
  ],
  "faults": [
   "sends-delta-after-block-stop"
  ]
 },
 {
  "defect": "Two blocks have one number",
  "reports": [
   "https://github.com/ollama/ollama/issues/17101",
   "https://github.com/ankitcharolia/kiro-gateway/issues/74"
  ],
  "faults": [
   "repeats-block-numbers",
   "opens-two-blocks",
   "opens-block-twice"
  ]
 },
 {
  "defect": "message_stop comes twice",
  "reports": [
   "https://github.com/theopenco/llmgateway/pull/927",
   "https://github.com/katanemo/plano/pull/898"
  ],
  "faults": [
   "repeats-message-stop",
   "repeats-message-stop-after-calls"
  ]
 },
 {
  "defect": "An event has no data",
  "reports": [
   "https://github.com/NousResearch/hermes-agent/pull/35418"
  ],
  "faults": [
   "sends-event-without-data",
   "sends-event-with-empty-data"
  ]
 },
 {
  "defect": "A delta is of another kind than its block",
  "reports": [
   "https://github.com/BerriAI/litellm/pull/33315"
  ],
  "faults": [
   "sends-text-deltas-in-tool-block",
   "sends-json-deltas-in-text-block",
   "sends-text-deltas-in-thinking-block"
  ]
 },
 {
  "defect": "An answer that ended well says nothing",
  "reports": [
   "https://github.com/BerriAI/litellm/pull/32475"
  ],
  "faults": [
   "answers-nothing-now-and-then",
   "answers-nothing",
   "answers-some-with-nothing"
  ]
 },
 {
  "defect": "The first delta of a block is lost",
  "reports": [
   "https://github.com/BerriAI/litellm/issues/30765",
   "https://github.com/BerriAI/litellm/pull/30024"
  ],
  "faults": [
   "loses-first-delta",
   "loses-delta-in-the-middle"
  ]
 },
 {
  "defect": "A delta is for a block that was never started",
  "reports": [
   "https://github.com/Wei-Shaw/sub2api/pull/4294"
  ],
  "faults": [
   "sends-delta-of-unknown-block"
  ]
 },
 {
  "defect": "Numbers of blocks have gaps",
  "reports": [
   "https://github.com/ollama/ollama/issues/14816",
   "https://github.com/QuantumNous/new-api/issues/5482"
  ],
  "faults": [
   "numbers-blocks-from-one",
   "skips-block-numbers",
   "skips-number-before-calls"
  ]
 },
 {
  "defect": "message_start lacks members of the message",
  "reports": [
   "https://github.com/vllm-project/vllm/issues/45367"
  ],
  "faults": [
   "drops-type-from-message-start",
   "drops-role-from-message-start"
  ]
 },
 {
  "defect": "A block is not started",
  "reports": [
   "https://github.com/BerriAI/litellm/pull/30115",
   "https://github.com/decolua/9router/pull/2248"
  ],
  "faults": [
   "drops-block-starts",
   "drops-tool-block-starts"
  ]
 },
 {
  "defect": "Events have no names",
  "reports": [
   "https://github.com/earendil-works/pi/issues/1983",
   "https://github.com/earendil-works/pi/issues/4381"
  ],
  "faults": [
   "drops-event-lines",
   "drops-event-line-of-deltas"
  ]
 },
 {
  "defect": "A stream ends without its last events",
  "reports": [
   "https://github.com/QuantumNous/new-api/pull/5345",
   "https://github.com/lidge-jun/opencodex/issues/658"
  ],
  "faults": [
   "drops-message-delta",
   "drops-message-stop",
   "leaves-out-events-after-calls",
   "drops-stop-reason-at-end"
  ]
 },
 {
  "defect": "A stream cut at max_tokens ends without its last events",
  "reports": [
   "https://github.com/maximhq/bifrost/issues/6081"
  ],
  "faults": [
   "drops-last-events",
   "drops-last-events-at-max-tokens"
  ]
 },
 {
  "defect": "Chunks of the OpenAI API are in the stream",
  "reports": [
   "https://github.com/vllm-project/semantic-router/issues/2160"
  ],
  "faults": [
   "sends-openai-chunks",
   "leaks-openai-chunk"
  ]
 },
 {
  "defect": "Comments are sent in place of pings",
  "reports": [
   "https://github.com/diegosouzapw/OmniRoute/pull/5063"
  ],
  "faults": [
   "keeps-alive-by-comments"
  ]
 },
 {
  "defect": "A second message_delta takes the stop_reason back",
  "reports": [
   "https://github.com/anthropics/anthropic-sdk-python/issues/1940"
  ],
  "faults": [
   "erases-stop-reason"
  ]
 },
 {
  "defect": "An empty text block comes before the others",
  "reports": [
   "https://github.com/BerriAI/litellm/issues/30765",
   "https://github.com/anthropics/claude-code/issues/88536"
  ],
  "faults": [
   "begins-with-empty-text",
   "sends-empty-text-before-thinking"
  ]
 },
 {
  "defect": "A block is stopped that is not open",
  "reports": [
   "https://github.com/QuantumNous/new-api/issues/5482"
  ],
  "faults": [
   "stops-another-block",
   "stops-block-twice"
  ]
 },
 {
  "defect": "Characters are cut between two chunks",
  "reports": [
   "https://github.com/farion1231/cc-switch/pull/1923",
   "https://github.com/musistudio/claude-code-router/pull/1672",
   "https://github.com/mattn/tensai/pull/110",
   "https://github.com/api7/aisix/issues/111",
   "https://github.com/cnighswonger/claude-code-cache-fix/issues/365"
  ],
  "faults": [
   "sends-replacement-characters",
   "sends-replacement-characters-always",
   "spoils-tool-input",
   "spoils-characters-in-deltas",
   "ends-deltas-with-replacement-character",
   "sends-broken-utf8"
  ]
 },
 {
  "defect": "Text holds control characters that no model writes",
  "reports": [
   "https://github.com/Davidvandijcke/coarse/pull/34",
   "https://github.com/containers/ramalama/issues/1200"
  ],
  "faults": [
   "begins-text-with-null",
   "ends-text-with-escape"
  ]
 },
 {
  "defect": "The token that ends a turn is left in the text",
  "reports": [
   "https://github.com/logancyang/obsidian-copilot/issues/2284"
  ],
  "faults": [
   "ends-text-with-template-token"
  ]
 },
 {
  "defect": "A call is left in the text as the model wrote it",
  "reports": [
   "https://github.com/XNet-NGO/aiope/pull/117"
  ],
  "faults": [
   "leaves-raw-call-in-text"
  ]
 },
 {
  "defect": "The arguments of a call without any are broken",
  "reports": [
   "https://github.com/microsoft/autogen/pull/6979"
  ],
  "faults": [
   "sends-null-as-tool-json",
   "drops-input-without-arguments",
   "refuses-tools-without-parameters"
  ]
 },
 {
  "defect": "Objects and arrays in the arguments of a call come as JSON strings",
  "reports": [
   "https://github.com/vllm-project/vllm/issues/46924",
   "https://github.com/anthropics/claude-code/issues/36548"
  ],
  "faults": [
   "writes-nested-arguments-as-strings"
  ]
 },
 {
  "defect": "Calls of the history are sent on twice",
  "reports": [
   "https://github.com/BerriAI/litellm/issues/23510"
  ],
  "faults": [
   "doubles-calls-of-the-history"
  ]
 },
 {
  "defect": "Calls have the same id in every turn",
  "reports": [
   "https://github.com/NVIDIA-NeMo/Switchyard/issues/502"
  ],
  "faults": [
   "repeats-tool-ids"
  ]
 },
 {
  "defect": "Ids of calls are those of the OpenAI API",
  "reports": [
   "https://github.com/theopenco/llmgateway/pull/3389"
  ],
  "faults": [
   "sends-openai-tool-ids"
  ]
 },
 {
  "defect": "The start of a call holds its input, and no deltas follow",
  "reports": [
   "https://github.com/earendil-works/pi/pull/2593"
  ],
  "faults": [
   "sends-tool-input-in-block-start"
  ]
 },
 {
  "defect": "The input of a call is no object",
  "reports": [
   "https://github.com/zai-org/zai-coding-plugins/issues/14"
  ],
  "faults": [
   "sends-array-as-tool-input"
  ]
 },
 {
  "defect": "An invalid tool is dropped in silence",
  "reports": [
   "https://github.com/unslothai/unsloth/pull/5390"
  ],
  "faults": [
   "accepts-tools-without-schema",
   "accepts-unknown-tool-types"
  ]
 },
 {
  "defect": "Parallel calls are merged into one",
  "reports": [
   "https://github.com/BerriAI/litellm/pull/15315"
  ],
  "faults": [
   "merges-parallel-calls"
  ]
 },
 {
  "defect": "Several results in one turn are refused",
  "reports": [
   "https://github.com/deepseek-ai/DeepSeek-V3/issues/967"
  ],
  "faults": [
   "refuses-parallel-tool-results"
  ]
 },
 {
  "defect": "Many or unusual tools crash the endpoint",
  "reports": [
   "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2236"
  ],
  "faults": [
   "fails-on-many-tools"
  ]
 },
 {
  "defect": "A web search is taken off the request in silence",
  "reports": [
   "https://github.com/weave-os/router/pull/1092"
  ],
  "faults": [
   "drops-web-search"
  ]
 },
 {
  "defect": "Tools that the endpoint has to run are dropped",
  "reports": [
   "https://github.com/maximhq/bifrost/pull/7091"
  ],
  "faults": [
   "drops-typed-tools"
  ]
 },
 {
  "defect": "tool_choice is ignored",
  "reports": [
   "https://github.com/Blaizzy/mlx-vlm/pull/2002"
  ],
  "faults": [
   "ignores-tool-choice-tool",
   "ignores-tool-choice-none",
   "calls-another-tool"
  ]
 },
 {
  "defect": "A tool_choice without tools breaks the answer",
  "reports": [
   "https://github.com/apache/apisix/pull/13583"
  ],
  "faults": [
   "fails-on-tool-choice-without-tools"
  ]
 },
 {
  "defect": "Tools do not reach the model",
  "reports": [
   "https://github.com/Blaizzy/mlx-vlm/issues/1060"
  ],
  "faults": [
   "ignores-tools",
   "writes-tool-calls-as-final-text"
  ]
 },
 {
  "defect": "Disabled thinking goes on",
  "reports": [
   "https://github.com/BerriAI/litellm/pull/34589",
   "https://github.com/lidge-jun/opencodex/pull/954"
  ],
  "faults": [
   "thinks-though-disabled"
  ]
 },
 {
  "defect": "Thinking has an empty signature",
  "reports": [
   "https://github.com/BerriAI/litellm/pull/38153"
  ],
  "faults": [
   "sends-empty-signature"
  ]
 },
 {
  "defect": "Thinking has no signature",
  "reports": [
   "https://github.com/ggml-org/llama.cpp/pull/18551"
  ],
  "faults": [
   "drops-signature"
  ]
 },
 {
  "defect": "The signature of thinking is not streamed",
  "reports": [
   "https://github.com/InternLM/lmdeploy/pull/4851"
  ],
  "faults": [
   "drops-signature-delta"
  ]
 },
 {
  "defect": "Thinking is asked for in vain",
  "reports": [
   "https://github.com/sgl-project/sglang/pull/21902",
   "https://github.com/raullenchai/Rapid-MLX/pull/1478",
   "https://github.com/Lore-Hex/quill-router/issues/130",
   "https://github.com/ithtelab/workbuddy-manager/issues/39"
  ],
  "faults": [
   "ignores-thinking",
   "fails-on-thinking-blocks"
  ]
 },
 {
  "defect": "Thinking is refused when it comes back",
  "reports": [
   "https://github.com/open-webui/open-webui/issues/29799",
   "https://github.com/BerriAI/litellm/pull/37953"
  ],
  "faults": [
   "refuses-thinking-sent-back"
  ]
 },
 {
  "defect": "A history without its thinking is refused",
  "reports": [
   "https://github.com/NousResearch/hermes-agent/issues/17992"
  ],
  "faults": [
   "refuses-history-without-thinking"
  ]
 },
 {
  "defect": "The signature stands in the start of its block",
  "reports": [
   "https://github.com/MadAppGang/claudish/issues/102"
  ],
  "faults": [
   "sends-signature-in-start"
  ]
 },
 {
  "defect": "Thinking is a part of the text, in tags",
  "reports": [
   "https://github.com/Rfym21/Qwen2API/pull/121",
   "https://github.com/dongfangzan/local-openai2anthropic/pull/1"
  ],
  "faults": [
   "sends-thinking-as-tags"
  ]
 },
 {
  "defect": "Images do not reach the model",
  "reports": [
   "https://github.com/Blaizzy/mlx-vlm/issues/1060",
   "https://github.com/apache/apisix/pull/13674",
   "https://github.com/envoyproxy/ai-gateway/issues/2098",
   "https://github.com/waybarrios/vllm-mlx/pull/776"
  ],
  "faults": [
   "forgets-images",
   "forgets-images-beside-tool-results"
  ]
 },
 {
  "defect": "The base64 of an image is given to the model as text",
  "reports": [
   "https://github.com/orangeboyChen/codebuddy2api/pull/151"
  ],
  "faults": [
   "reads-images-as-text"
  ]
 },
 {
  "defect": "Images of any kind are taken",
  "reports": [
   "https://github.com/anthropics/claude-code/issues/8184"
  ],
  "faults": [
   "accepts-bmp-images"
  ]
 },
 {
  "defect": "Images need not be what their media type says",
  "reports": [
   "https://github.com/anthropics/claude-code/issues/13131"
  ],
  "faults": [
   "accepts-mislabelled-images"
  ]
 },
 {
  "defect": "Images between texts are refused",
  "reports": [
   "https://github.com/CloudWaddie/LMArenaBridge/pull/152"
  ],
  "faults": [
   "refuses-images-behind-text"
  ]
 },
 {
  "defect": "Images in tool results are refused",
  "reports": [
   "https://github.com/ENTERPILOT/GoModel/pull/878",
   "https://github.com/CommandCodeAI/command-code/issues/850"
  ],
  "faults": [
   "refuses-images-in-tool-results"
  ]
 },
 {
  "defect": "count_tokens is answered without a count",
  "reports": [
   "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2055"
  ],
  "faults": [
   "answers-200-without-count"
  ]
 },
 {
  "defect": "count_tokens refuses the betas that messages take",
  "reports": [
   "https://github.com/BerriAI/litellm/pull/39597"
  ],
  "faults": [
   "refuses-betas-in-counts"
  ]
 },
 {
  "defect": "There is no count_tokens",
  "reports": [
   "https://github.com/vercel/ai/pull/17531",
   "https://github.com/pleaseai/shunt/issues/89",
   "https://github.com/tobocop2/lilbee/pull/860"
  ],
  "faults": [
   "answers-404-to-counts"
  ]
 },
 {
  "defect": "A valid request is answered with 502",
  "reports": [
   "https://github.com/diegosouzapw/OmniRoute/issues/6623"
  ],
  "faults": [
   "answers-502-to-valid-requests"
  ]
 },
 {
  "defect": "Large bodies crash the endpoint",
  "reports": [
   "https://github.com/Moonsong-Labs/agent-prompttrain/pull/199"
  ],
  "faults": [
   "fails-on-long-prompts",
   "fails-on-large-bodies"
  ]
 },
 {
  "defect": "Answers at one time get mixed up",
  "reports": [
   "https://github.com/PostHog/posthog/pull/72287"
  ],
  "faults": [
   "mixes-up-answers",
   "answers-as-the-one-before",
   "mixes-streams"
  ]
 },
 {
  "defect": "Every prompt gets the same answer",
  "reports": [
   "https://github.com/diegosouzapw/OmniRoute/issues/8274"
  ],
  "faults": [
   "answers-a-constant"
  ]
 },
 {
  "defect": "A stream stays open for ever",
  "reports": [
   "https://github.com/MiniMax-AI/MiniMax-M2/issues/109"
  ],
  "faults": [
   "hangs-after-message-stop",
   "hangs-before-message-stop",
   "hangs-in-stream"
  ]
 },
 {
  "defect": "A request for a stream crashes the endpoint",
  "reports": [
   "https://github.com/waybarrios/vllm-mlx/pull/376"
  ],
  "faults": [
   "answers-500-to-streams",
   "refuses-stream"
  ]
 },
 {
  "defect": "An empty list of stop sequences breaks the request",
  "reports": [
   "https://github.com/stanford-crfm/helm/pull/584"
  ],
  "faults": [
   "refuses-empty-stop-sequences"
  ]
 },
 {
  "defect": "An empty list of tools is refused",
  "reports": [
   "https://github.com/vllm-project/vllm/pull/39780",
   "https://github.com/runebookai/tome/pull/87"
  ],
  "faults": [
   "refuses-empty-tools"
  ]
 },
 {
  "defect": "Tools with a hyphen in their name are not taken",
  "reports": [
   "https://github.com/BrainDAO/adk-ts/issues/591",
   "https://github.com/i-am-bee/beeai-framework/issues/954"
  ],
  "faults": [
   "refuses-dashes-in-tool-names"
  ]
 },
 {
  "defect": "Characters of code arrive as HTML entities",
  "reports": [
   "https://github.com/codota/tabnine-vscode/issues/1602"
  ],
  "faults": [
   "escapes-markup"
  ]
 },
 {
  "defect": "Streaming is refused where a request has tools",
  "reports": [
   "https://github.com/ollama/ollama/pull/7750"
  ],
  "faults": [
   "refuses-streams-with-tools"
  ]
 },
 {
  "defect": "Line breaks of a streamed answer are lost",
  "reports": [
   "https://github.com/spring-ai-community/spring-ai-agentcore/issues/11"
  ],
  "faults": [
   "joins-lines"
  ]
 },
 {
  "defect": "The halves of an emoji leave as two chunks",
  "reports": [
   "https://github.com/elizaOS/eliza/issues/30904",
   "https://github.com/elie222/rakazo/issues/416"
  ],
  "faults": [
   "splits-characters-over-deltas"
  ]
 },
 {
  "defect": "Results of parallel calls are refused where they do not stand in the order of the calls",
  "reports": [
   "https://github.com/anthropics/claude-code/issues/21906"
  ],
  "faults": [
   "refuses-tool-results-in-another-order"
  ]
 }
];
/** By fault: the features that have to be declared for it to be a failure. */
export const declared: Readonly<Record<string, readonly string[]>> = {
 "answers-404-to-models": [
  "models=on"
 ],
 "refuses-x-api-key-for-models": [
  "models=on"
 ],
 "answers-404-to-counts": [
  "count-tokens=on"
 ],
 "refuses-temperature-below-one": [
  "sampling=on"
 ],
 "refuses-system-turns": [
  "system-role=on"
 ],
 "refuses-thinking": [
  "thinking=on"
 ],
 "refuses-adaptive-thinking": [
  "adaptive-thinking=on"
 ],
 "refuses-output-format": [
  "json-schema=on"
 ],
 "refuses-effort": [
  "effort=on"
 ],
 "refuses-strict-tools": [
  "strict-tools=on"
 ],
 "refuses-server-tools": [
  "server-tools=on",
  "code-execution=on"
 ],
 "drops-web-search": [
  "server-tools=on"
 ],
 "refuses-text-documents": [
  "document=on"
 ],
 "refuses-pdf-documents": [
  "pdf=on"
 ],
 "refuses-documents-by-url": [
  "document-url=on"
 ],
 "refuses-several-documents": [
  "citations=on"
 ],
 "refuses-citable-documents": [
  "citations=on"
 ],
 "refuses-search-results": [
  "search-results=on"
 ],
 "refuses-images": [
  "image-base64=on"
 ],
 "refuses-images-by-url": [
  "image-url=on"
 ],
 "refuses-cache-control": [
  "cache-control=on"
 ],
 "counts-no-cache": [
  "cache-control=on"
 ],
 "refuses-tools": [
  "tools=on",
  "forced-tools=on"
 ],
 "refuses-forced-tools": [
  "forced-tools=on"
 ]
};
