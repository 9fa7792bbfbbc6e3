import type { FaultTable } from "./fault-table.ts";

/** Faults that no request shows by itself, or that only some requests of many show. */
export const propertiesTable: FaultTable = {
  "refuses-many-stop-sequences": { "request.valid.conversation": ["drawn/conversation-is-accepted (plain)"] },
  "refuses-many-turns": { "request.valid.conversation": ["drawn/conversation-is-accepted (stream)"] },
  "refuses-many-members": {
    "request.valid.every": ["drawn/valid-request-is-accepted (plain)", "drawn/valid-request-is-accepted (stream)"],
  },
  "refuses-counts-of-several-members": { "count_tokens.valid.accepted": ["drawn/valid-count-is-accepted (plain)"] },
  "refuses-escaped-letters": { "request.body.spelling": ["drawn/other-spelling-is-accepted (plain)"] },
  "refuses-blanks-in-json": { "request.body.spelling": ["drawn/other-spelling-is-accepted (plain)"] },
  "refuses-integers-with-fraction": {
    "request.number.spelling": ["drawn/other-spelling-of-integers-is-accepted (plain)"],
  },
  "refuses-user-ids-of-many-letters": { "request.metadata.opaque": ["drawn/user-id-is-opaque (plain)"] },
  "reads-user-ids-as-input": { "request.metadata.opaque": ["drawn/user-id-is-opaque (plain)"] },
  "refuses-tools-out-of-order": { "tools.order": ["drawn/tools-in-any-order-are-accepted (plain)"] },
  "breaks-down-on-deep-json": { "request.body.odd": ["drawn/odd-json-is-no-server-error (plain)"] },
  "breaks-down-on-huge-numbers": { "request.body.odd": ["drawn/odd-json-is-no-server-error (plain)"] },
  "breaks-down-on-newer-members": {
    "errors.client_fault.status": ["drawn/open-constraint-is-no-server-error (plain)"],
  },
  "takes-null-for-absent": { "request.null.refused": ["drawn/null-is-refused (plain)"] },
  "reads-roles-in-any-case": { "request.value.not_coerced": ["drawn/lenient-reading-is-refused (plain)"] },
  "validates-small-requests-only": {
    "request.invalid.still_refused": ["drawn/refused-stays-refused-beside-other-members (plain)"],
  },
  "validates-plain-requests-only": { "errors.stream.plain": ["drawn/refused-alike-as-a-stream (plain)"] },
  "calls-refused-streams-server-errors": { "errors.stream.same": ["drawn/refused-alike-as-a-stream (plain)"] },
  "counts-a-token-a-block": { "count_tokens.content_forms": ["drawn/strings-and-blocks-count-the-same (plain)"] },
  "counts-bytes-of-json": { "count_tokens.spelling": ["drawn/other-spelling-counts-the-same (plain)"] },
  "counts-in-five-bits": { "count_tokens.monotone": ["drawn/more-text-never-counts-less (plain)"] },
  "counts-two-turns-at-most": { "count_tokens.monotone": ["drawn/more-turns-never-counts-less (plain)"] },
  "counts-instructions-alone": { "count_tokens.monotone": ["drawn/more-instructions-never-counts-less (plain)"] },
  "counts-tools-alone": { "count_tokens.monotone": ["drawn/more-tools-never-counts-less (plain)"] },
  "reads-stop-sequences-as-input": { "usage.input_tokens.options": ["drawn/options-are-no-input (plain)"] },
  "adds-up-input-tokens": { "usage.input_tokens.stable": ["drawn/same-request-counts-the-same-input (plain)"] },
  "cuts-answers-with-much-room": { "stop.max_tokens.room": ["drawn/larger-max-tokens-cuts-nothing (plain)"] },
};

/** Drawn cases that find a fault of another file, too. */
export const alsoDrawn: FaultTable = {
  "accepts-missing-max-tokens": {
    "request.max_tokens.required": [
      "drawn/invalid-request-is-refused (plain)",
      "drawn/invalid-request-is-refused (stream)",
    ],
  },
  "accepts-max-tokens-as-string": { "request.number.not_coerced": ["drawn/digits-are-refused (plain)"] },
  "accepts-malformed-json": { "request.body.json": ["drawn/broken-json-is-refused (plain)"] },
  "accepts-non-object-body": { "request.body.object": ["drawn/other-json-is-refused (plain)"] },
  "accepts-repeated-tool-names": {
    "tools.name.unique": ["drawn/broken-rule-is-refused (plain)", "drawn/broken-rule-is-refused (stream)"],
  },
  "accepts-long-model": { "request.model.length": ["drawn/long-model-is-refused (plain)"] },
  "accepts-stream-of-any-type": { "request.stream.type": ["drawn/invalid-stream-member-is-refused (plain)"] },
  "counts-any-messages": { "count_tokens.invalid.refused": ["drawn/invalid-count-is-refused (plain)"] },
  "counts-differently-each-time": { "count_tokens.stable": ["drawn/same-body-counts-the-same (plain)"] },
  "counts-other-input-when-streaming": { "stream.agrees.input_tokens": ["drawn/stream-counts-the-same-input (plain)"] },
  "counts-tenfold": { "count_tokens.near_usage": ["drawn/count-is-near-usage (plain)"] },
};
