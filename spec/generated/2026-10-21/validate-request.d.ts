// Generated from spec/openapi by `npm run generate`. Do not edit.

import type { MessageRequest, CountTokensRequest } from "./types.js";

/** One violated keyword of a schema. */
export interface SchemaError {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** True for a valid value; otherwise `errors` holds every violation, until the next call. */
export interface Validator<T = unknown> {
  (value: unknown): value is T;
  errors?: readonly SchemaError[] | null;
}

/** Whether a value is a valid MessageRequest. */
export const messageRequest: Validator<MessageRequest>;
/** Whether a value is a valid CountTokensRequest. */
export const countTokensRequest: Validator<CountTokensRequest>;
