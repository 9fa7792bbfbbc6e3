import type { JsonObject } from "./json.ts";

/** Why a request is not answered with a message. `rule` names the rule, so that a fault can switch it off. */
export interface Refusal {
  readonly rule: string;
  readonly status: number;
  readonly type: string;
  readonly message: string;
}

/** A 400 `invalid_request_error`. */
export function invalid(rule: string, message: string): Refusal {
  return { rule, status: 400, type: "invalid_request_error", message };
}

/** The published error body. */
export function envelope(refusal: Refusal, requestId: string): JsonObject {
  return { type: "error", error: { type: refusal.type, message: refusal.message }, request_id: requestId };
}
