/** A fault of the reference server, and the check of Schemathesis that its documentation describes for such a one. */
export interface Chosen {
  readonly fault: string;
  readonly check: string;
}

/**
 * Ten faults that an OpenAPI document is enough to find, so that both tools have the same chance: at least one for each
 * of Schemathesis's checks of answers and of data; bad values of a bound, a pattern, a member that is not there and one
 * that is too much; on the first level and below. What needs to know more than the document - event streams, effects of
 * parameters, counts - is left out, as it does not look for that.
 */
export const tenFaults: readonly Chosen[] = [
  { fault: "answers-500-to-invalid-requests", check: "not_a_server_error" },
  { fault: "answers-500-when-streaming", check: "not_a_server_error" },
  { fault: "answers-422-to-invalid-requests", check: "status_code_conformance" },
  { fault: "sends-json-as-text", check: "content_type_conformance" },
  { fault: "sends-string-errors", check: "response_schema_conformance" },
  { fault: "drops-usage", check: "response_schema_conformance" },
  { fault: "accepts-negative-max-tokens", check: "negative_data_rejection" },
  { fault: "accepts-unknown-members", check: "negative_data_rejection" },
  { fault: "accepts-any-tool-name", check: "negative_data_rejection" },
  { fault: "refuses-top-k-zero", check: "positive_data_acceptance" },
];

/**
 * What the correct server has to leave out for the sake of Schemathesis, in all runs of both tools: it does not know the
 * one model that there is, and it draws names of betas.
 */
export const leniencies: readonly string[] = ["accepts-unknown-model", "accepts-any-beta"];
