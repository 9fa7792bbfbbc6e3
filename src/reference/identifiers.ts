import { createHash, randomBytes } from "node:crypto";

/** Makes the ids of one server: unique over all its answers and, by a random part, over servers. */
export interface Identifiers {
  message(): string;
  tool(): string;
  request(): string;
}

/** Starts a sequence of ids in the forms `msg_01...`, `toolu_01...` and `req_01...`. */
export function createIdentifiers(): Identifiers {
  const seed = randomBytes(9).toString("hex");
  let count = 0;
  const next = (prefix: string): string => `${prefix}_01${seed}${(count++).toString(36).padStart(4, "0")}`;
  return { message: () => next("msg"), tool: () => next("toolu"), request: () => next("req") };
}

/** The signature of a thinking block: opaque, base64, the same for the same thinking. */
export function signatureOf(thinking: string): string {
  return createHash("sha512").update(`obedient thinking ${thinking}`).digest("base64");
}
