import type { FaultTable } from "./fault-table.ts";

export const headersTable: FaultTable = {
  "refuses-version-2023-06-01": {
    "request.valid.accepted": ["simplest/is-accepted (plain)"],
  },
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
  "labels-plain-body-br": { "response.content_encoding.honest": ["headers/several-encodings-are-answered (plain)"] },
  "refuses-several-encodings": {
    "response.content_encoding.honest": ["headers/several-encodings-are-answered (plain)"],
  },
  "refuses-identity": {
    "response.content_encoding.accepted": [
      "headers/identity-is-not-encoded (plain)",
      "headers/identity-is-not-encoded (stream)",
    ],
  },
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
  "refuses-several-betas": { "headers.beta.list": ["headers/several-betas-are-accepted (plain)"] },
  "limits-without-retry-after": {
    "response.retry_after.present": ["transport/busy-answer-says-when-to-retry (plain)"],
  },
  "sends-rate-limits-as-words": { "response.ratelimit.types": ["transport/rate-limits-have-their-type (plain)"] },
  "sends-resets-as-seconds": {
    "response.ratelimit.types": [
      "transport/rate-limits-have-their-type (plain)",
      "transport/rate-limits-have-their-type (stream)",
    ],
  },
  "compresses-always": {
    "response.content_encoding.accepted": [
      "headers/identity-is-not-encoded (plain)",
      "headers/identity-is-not-encoded (stream)",
    ],
  },
  "empties-compressed-streams": { "request.stream.true": ["simplest/is-answered-with-events (stream)"] },
};
