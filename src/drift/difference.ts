/** Who sends the value: a client in a request, or a server in an answer. */
export type Direction = "request" | "answer";

/** What differs. `here` is our document, `there` the SDK. */
export const kinds = [
  "new-root",
  "new-member",
  "gone-member",
  "new-variant",
  "gone-variant",
  "new-value",
  "gone-value",
  "type",
  "required-there",
  "optional-there",
  "null-there",
  "null-here",
  "open-there",
  "undescribed-here",
  "undescribed-there",
] as const;
export type Kind = (typeof kinds)[number];

/**
 * - `breaking`: the contract calls something right that is wrong now, or something wrong that is right.
 * - `new`: the SDK knows more than the contract.
 * - `gone`: the contract allows more than the SDK knows, to nobody's harm.
 */
export type Severity = "breaking" | "new" | "gone";

export interface Difference {
  readonly kind: Kind;
  readonly severity: Severity;
  readonly direction: Direction;
  /** The SDK's place: `Type`, `Type.member`, `Type.member[]`. */
  readonly at: string;
  /** The same place of ours. */
  readonly ours: string;
  /** The value, the variant, the types: what of the place differs. */
  readonly detail: string;
}

type Weigh = (required: boolean) => Severity;

const always =
  (severity: Severity): Weigh =>
  () =>
    severity;
/** A member that only one side has weighs more where that side requires it. */
const ifRequired =
  (severity: Severity, otherwise: Severity): Weigh =>
  (required) =>
    required ? severity : otherwise;

/**
 * The sound direction. In a request, what the SDK demands or no longer sends breaks whoever follows the contract; in an
 * answer, what the SDK no longer promises breaks whoever judges by the contract.
 */
const severities: Readonly<Record<Kind, Readonly<Record<Direction, Weigh>>>> = {
  "new-root": { request: always("new"), answer: always("new") },
  "new-member": { request: ifRequired("breaking", "new"), answer: always("new") },
  "gone-member": { request: always("breaking"), answer: ifRequired("breaking", "gone") },
  "new-variant": { request: always("new"), answer: always("new") },
  "gone-variant": { request: always("breaking"), answer: always("gone") },
  "new-value": { request: always("new"), answer: always("new") },
  "gone-value": { request: always("breaking"), answer: always("gone") },
  type: { request: always("breaking"), answer: always("breaking") },
  "required-there": { request: always("breaking"), answer: always("gone") },
  "optional-there": { request: always("new"), answer: always("breaking") },
  "null-there": { request: always("new"), answer: always("breaking") },
  "null-here": { request: always("breaking"), answer: always("gone") },
  "open-there": { request: always("new"), answer: always("new") },
  "undescribed-here": { request: always("new"), answer: always("new") },
  "undescribed-there": { request: always("new"), answer: always("gone") },
};

/** A difference with the severity that its kind has in its direction. */
export function difference(found: Omit<Difference, "severity">, required = false): Difference {
  return { ...found, severity: severities[found.kind][found.direction](required) };
}
