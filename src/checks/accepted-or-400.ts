import type { Check } from "../model/finding.ts";
import { isAccepted, status } from "../model/read.ts";
import { answered } from "./status.ts";

/** Clients know both: an endpoint that takes what not all models take, and one that refuses it as invalid. */
export const acceptedOr400: Check = {
  claim: "is refused with 400, or accepted",
  judge: (exchange) =>
    isAccepted(exchange) || status(exchange) === 400
      ? []
      : [{ at: "status", expected: "200 with a message, or 400", actual: answered(exchange) }],
};
