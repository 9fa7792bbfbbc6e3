/** Kinds of reasons to reject a report, by the word that a user may allow it with. */
export const objectionCodes = [
  "schema",
  "outdated",
  "edited",
  "features",
  "missing",
  "extra",
  "duplicate",
  "partial",
  "skipped",
  "limits",
] as const;
export type ObjectionCode = (typeof objectionCodes)[number];

/** One reason to reject a report: of which kind, where it says so, and what is wrong there. Text of the report as it is. */
export interface Objection {
  readonly code: ObjectionCode;
  /** A JSON pointer into the report; items of lists are named by their id: `/results/stop-sequences/end (plain)/verdict`. */
  readonly at: string;
  readonly message: string;
}
