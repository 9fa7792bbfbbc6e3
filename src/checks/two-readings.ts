import type { Check } from "../model/finding.ts";
import { isAccepted, status } from "../model/read.ts";
import { answered } from "./status.ts";

/** Where the contract allows two readings, an endpoint takes the request or says with 400 that it does not. */
export const acceptedOrRefused: Check = {
  claim: "is refused with 400, or accepted",
  judge: (exchange) =>
    isAccepted(exchange) || status(exchange) === 400
      ? []
      : [{ at: "status", expected: "200 with a message, or 400", actual: answered(exchange) }],
};
