import type { Fault } from "../deviation.ts";
import type { Refusal } from "../refusal.ts";
import { fault } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const unauthorized: Refusal = {
  rule: "refused",
  status: 401,
  type: "authentication_error",
  message: "Missing credentials",
};

/** Answers the refusals of some rules with another status and type. */
const answers = (rules: readonly string[], status: number, type: string) => ({
  refusal: (refusal: Refusal) => (rules.includes(refusal.rule) ? { ...refusal, status, type } : refusal),
});

export const authFaults: readonly Fault[] = [
  fault("refuses-x-api-key", "The key in x-api-key is not read", issue("vllm-project/vllm", 51572), {
    refuses: ({ headers }) =>
      headers["x-api-key"] !== undefined && headers["authorization"] === undefined ? unauthorized : undefined,
  }),
  fault(
    "refuses-bearer",
    "The key as Authorization: Bearer is not read",
    pull("aws-samples/sample-kolya-br-proxy", 35),
    {
      refuses: ({ headers }) => (headers["x-api-key"] === undefined ? unauthorized : undefined),
    },
  ),
  fault("accepts-missing-key", "A request without a key is answered", docs.errors, { skips: ["key-missing"] }),
  fault("accepts-wrong-key", "Any key is good enough", docs.errors, { skips: ["key-wrong"] }),
  fault(
    "answers-403-to-missing-key",
    "A missing key is answered with 403 permission_error",
    docs.errors,
    answers(["key-missing"], 403, "permission_error"),
  ),
  fault(
    "answers-403-to-wrong-key",
    "A wrong key is answered with 403 permission_error",
    docs.errors,
    answers(["key-wrong"], 403, "permission_error"),
  ),
  fault(
    "answers-422-to-missing-key",
    "A missing key is answered with 422, as a missing header of the framework",
    pull("aws-samples/sample-kolya-br-proxy", 35),
    answers(["key-missing"], 422, "invalid_request_error"),
  ),
  fault(
    "answers-500-to-wrong-key",
    "A wrong key is answered with 500",
    docs.errors,
    answers(["key-wrong"], 500, "api_error"),
  ),
  fault(
    "calls-key-errors-invalid-request",
    "The error type of a missing or wrong key is invalid_request_error",
    pull("theopenco/llmgateway", 2532),
    answers(["key-missing", "key-wrong"], 401, "invalid_request_error"),
  ),
];
