import type { FaultTable } from "./fault-table.ts";

export const errorsTable: FaultTable = {
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
  "sends-error-details-as-text": {
    "errors.details.type": ["errors/details-have-their-type (plain)", "errors/details-have-their-type (stream)"],
  },
  "sends-error-code-as-number": { "errors.details.type": ["errors/details-have-their-type (plain)"] },
};
