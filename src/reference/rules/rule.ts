import type { JsonObject } from "../json.ts";

/** A rule about the request body that its schema cannot say. */
export interface Rule {
  readonly rule: string;
  /** The messages of what is wrong; none where the body keeps the rule. */
  readonly broken: (body: JsonObject) => readonly string[];
}
