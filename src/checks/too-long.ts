import type { Check, Condition } from "../model/finding.ts";
import { isAccepted, status } from "../model/read.ts";
import { answered } from "./status.ts";

/** Refusals that say something of the key and of what it may spend, not of the request. */
const ofTheKey: ReadonlySet<number> = new Set([401, 402, 403]);

/** The request itself is refused. */
export const isRefused: Condition = {
  claim: "the request is refused, and not for its key",
  met: (exchange) => !isAccepted(exchange) && !ofTheKey.has(status(exchange)),
};

/** The two ways to refuse a prompt that is too long. Envelope and error type are judged on every answer. */
export const refusedAsTooLong: Check = {
  claim: "is refused with 400 or 413",
  judge: (exchange) =>
    [400, 413].includes(status(exchange)) ? [] : [{ at: "status", expected: "400 or 413", actual: answered(exchange) }],
};
