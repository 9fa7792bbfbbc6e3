import { isErrorObject, isFaulty, isPlainError } from "../src/checks/applies.ts";
import {
  errorEnvelope,
  errorIsJson,
  errorMessagePlain,
  errorMessageReadable,
  errorObject,
  errorTypeFitsStatus,
  hasPublishedType,
} from "../src/checks/errors.ts";
import { errorDetailsFit, hasErrorDetails } from "../src/checks/error-details.ts";
import { notServerError } from "../src/checks/status.ts";
import type { AlwaysCase } from "../src/model/case.ts";

/** The body of an error, judged on every refusal of the run. */
export const errorsCases: readonly AlwaysCase[] = [
  {
    kind: "always",
    id: "errors/body-is-json",
    title: "An error body is a JSON object",
    requirement: "errors.body.json",
    applies: isPlainError,
    expect: [errorIsJson],
  },
  {
    kind: "always",
    id: "errors/type-is-error",
    title: "An error body has type error",
    requirement: "errors.envelope.type",
    applies: isErrorObject,
    expect: [errorEnvelope],
  },
  {
    kind: "always",
    id: "errors/error-has-type-and-message",
    title: "An error body has an error object with type and message as strings",
    requirement: "errors.envelope.error",
    applies: isErrorObject,
    expect: [errorObject],
  },
  {
    kind: "always",
    id: "errors/type-fits-status",
    title: "The error type is the published one of the status",
    requirement: "errors.type.matches_status",
    applies: (exchange) => isErrorObject(exchange) && hasPublishedType(exchange),
    expect: [errorTypeFitsStatus],
  },
  {
    kind: "always",
    id: "errors/message-is-text",
    title: "The error message is text, not another error as JSON",
    requirement: "errors.message.plain",
    applies: isErrorObject,
    expect: [errorMessagePlain],
  },
  {
    kind: "always",
    id: "errors/message-is-readable",
    title: "The error message has no control or replacement characters",
    requirement: "errors.message.readable",
    applies: isErrorObject,
    expect: [errorMessageReadable],
  },
  {
    kind: "always",
    id: "errors/details-have-their-type",
    title: "error.details is an object or null, and its error_code a string",
    requirement: "errors.details.type",
    applies: (exchange) => isErrorObject(exchange) && hasErrorDetails(exchange),
    occasional: "no error of the run had details",
    expect: [errorDetailsFit],
  },
  {
    kind: "always",
    id: "errors/passing-error-has-the-envelope",
    title: "A server error that is gone at the next attempt has the error envelope",
    requirement: "errors.passing.envelope",
    passing: true,
    applies: isPlainError,
    occasional: "no server error of the run was gone at the next attempt",
    expect: [errorIsJson, errorEnvelope, errorObject],
  },
  {
    kind: "always",
    id: "errors/faulty-request-is-no-server-error",
    title: "A request that the schema does not allow is not answered with a server error",
    requirement: "errors.client_fault.status",
    applies: isFaulty,
    expect: [notServerError],
  },
];
