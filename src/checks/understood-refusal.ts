import type { Check, Violation } from "../model/finding.ts";
import { isAccepted } from "../model/read.ts";
import { errorEnvelope, errorTypeIs } from "./errors.ts";

const none: readonly Violation[] = [];
const ofType = errorTypeIs("invalid_request_error");

/** A client goes on without what was refused, where it understands why. */
export const understoodRefusal: Check = {
  claim: "a refusal is an invalid_request_error in the error envelope",
  judge: (exchange) =>
    isAccepted(exchange) ? none : [errorEnvelope, ofType].flatMap((check) => check.judge(exchange)).slice(0, 1),
};
