import type { JsonObject } from "../json.ts";

/** Why a request is not answered, in the words of the OpenAI dialect. */
export interface Refusal {
  readonly status: number;
  readonly type: string;
  readonly code: string | null;
  /** The member of the request that is wrong; null where it is none. */
  readonly param: string | null;
  readonly message: string;
}

/** A 400 about one member of the body. */
export function invalid(param: string | null, message: string, code: string | null = null): Refusal {
  return { status: 400, type: "invalid_request_error", code, param, message };
}

/** The body of an error (https://platform.openai.com/docs/guides/error-codes). */
export function envelope({ message, type, param, code }: Refusal): JsonObject {
  return { error: { message, type, param, code } };
}
