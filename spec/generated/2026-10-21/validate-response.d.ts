// Generated from spec/openapi by `npm run generate`. Do not edit.

import type { Message, ErrorResponse, StreamEvent, TokenCount, ModelInfo, ModelList } from "./types.js";

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

/** Whether a value is a valid Message. */
export const message: Validator<Message>;
/** Whether a value is a valid ErrorResponse. */
export const errorResponse: Validator<ErrorResponse>;
/** Whether a value is a valid StreamEvent. */
export const streamEvent: Validator<StreamEvent>;
/** Whether a value is a valid TokenCount. */
export const tokenCount: Validator<TokenCount>;
/** Whether a value is a valid ModelInfo. */
export const modelInfo: Validator<ModelInfo>;
/** Whether a value is a valid ModelList. */
export const modelList: Validator<ModelList>;
