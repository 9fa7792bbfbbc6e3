import { isObject, type JsonObject, type JsonValue } from "../../model/json.ts";
import type { Edition } from "../../model/target.ts";
import { classify, type Classify } from "./classify.ts";
import { statedBy } from "./places.ts";
import { requestSchema, type Operation, type RequestSchema } from "./schema.ts";
import { constraintName, drawnParts, partsOf } from "./touched.ts";
import { unbreakable, type Unbreakable } from "./violations/unbreakable.ts";

/** How much of what there is was drawn, and what was not. */
interface Share {
  readonly all: number;
  readonly drawn: number;
  readonly missing: readonly string[];
}

/** What bodies have touched of a request schema; names sorted, so that equal draws give equal text. */
export interface Covered {
  readonly bodies: { readonly valid: number; readonly invalid: number };
  /** Constraints by `Definition.member keyword` that some body satisfied, that is: where it could have been broken. */
  readonly satisfied: Share;
  /** Constraints that some body broke. Those that nothing breaks alone count with those that are broken instead. */
  readonly violated: Share;
  /** Variants of unions, `Union/Variant`. */
  readonly variants: Share;
  /** Members of enumerations, `Definition.member=value`. */
  readonly values: Share;
  /** How often each constraint was satisfied and violated; then variants and values. */
  readonly counts: {
    readonly constraints: Readonly<Record<string, readonly [satisfied: number, violated: number]>>;
    readonly variants: Readonly<Record<string, number>>;
    readonly values: Readonly<Record<string, number>>;
  };
}

/** Counts which parts of the request schema of an edition bodies touch, and how. */
export class Coverage {
  readonly #schema: RequestSchema;
  readonly #classify: Classify;
  readonly #unbreakable: readonly Unbreakable[];
  readonly #satisfied: Map<string, number>;
  readonly #violated: Map<string, number>;
  readonly #variants: Map<string, number>;
  readonly #values: Map<string, number>;
  #valid = 0;
  #invalid = 0;

  constructor(edition: Edition, operation: Operation = "messages") {
    this.#schema = requestSchema(edition, operation);
    this.#classify = classify(edition, operation);
    this.#unbreakable = unbreakable(this.#schema);
    const { variants, values } = partsOf(this.#schema);
    const constraints = statedBy(this.#schema).map(constraintName);
    this.#satisfied = zeros(constraints);
    this.#violated = zeros(constraints);
    this.#variants = zeros(variants);
    this.#values = zeros(values);
  }

  /** Counts a body; one that is no object breaks the type of the request. */
  see(body: JsonValue): void {
    const labels = this.#classify(body);
    if (labels.length === 0) this.#valid += 1;
    else this.#invalid += 1;
    for (const label of labels) count(this.#violated, constraintName(label));
    if (!isObject(body)) return;
    for (const { kind, name } of drawnParts(this.#schema, body, labels)) {
      if (kind === "constraint") count(this.#satisfied, name);
      else count(kind === "variant" ? this.#variants : this.#values, name);
    }
  }

  /** What was seen so far, as plain JSON. */
  result(): Covered & JsonObject {
    const violated = this.#violatedTogether();
    const constraints = sorted(this.#satisfied).map(
      ([name, times]) => [name, [times, violated.get(name) ?? 0] as const] as const,
    );
    return {
      bodies: { valid: this.#valid, invalid: this.#invalid },
      satisfied: share(this.#satisfied),
      violated: share(violated),
      variants: share(this.#variants),
      values: share(this.#values),
      counts: {
        constraints: Object.fromEntries(constraints),
        variants: Object.fromEntries(sorted(this.#variants)),
        values: Object.fromEntries(sorted(this.#values)),
      },
    };
  }

  #violatedTogether(): Map<string, number> {
    const all = new Map(this.#violated);
    for (const { instead, ...constraint } of this.#unbreakable) {
      const times = instead.reduce((sum, name) => sum + (this.#violated.get(name) ?? 0), 0);
      all.set(constraintName(constraint), times);
    }
    return all;
  }
}

const zeros = (names: readonly string[]): Map<string, number> => new Map(names.map((name) => [name, 0]));

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

const sorted = (counts: ReadonlyMap<string, number>): (readonly [string, number])[] =>
  [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1));

function share(counts: ReadonlyMap<string, number>): { all: number; drawn: number; missing: string[] } {
  const missing = sorted(counts)
    .filter(([, times]) => times === 0)
    .map(([name]) => name);
  return { all: counts.size, drawn: counts.size - missing.length, missing };
}
