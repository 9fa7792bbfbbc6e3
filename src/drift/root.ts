import type { Direction } from "./difference.ts";

/** Where a walk starts, on both sides. */
export interface Root {
  /** Name of the SDK's type. */
  readonly sdk: string;
  /** Declaration file inside the SDK's package. */
  readonly file: string;
  /** JSON pointer into our OpenAPI document: to a schema, or to a list of parameters, of which the query ones count. */
  readonly ours: string;
  readonly direction: Direction;
}
