import type { Requirement } from "../../../spec/generated/requirements.ts";
import type { Case } from "../../model/case.ts";

/** A fault of the reference server, with what it trips. */
export interface Shown {
  readonly id: string;
  readonly title: string;
  /** Where the defect was seen, or what it contradicts. */
  readonly source: string;
  /** `case (mode)`: what the self-test demands to fail. */
  readonly trips: readonly string[];
  /** Features that have to be declared for it to be a failure: `models=on`. */
  readonly declared: readonly string[];
}

/** A defect of endpoints that was reported in public. */
interface Reported {
  readonly defect: string;
  readonly reports: readonly string[];
}

/** What a page is made of: a requirement, and everything that is known about how it is proven. */
export interface Evidence {
  readonly requirement: Requirement;
  /** The cases that judge it: its own first. */
  readonly cases: readonly Case[];
  /** The ones that break little else come first, and of those the ones that a reported defect is like. */
  readonly faults: readonly Shown[];
  readonly defects: readonly Reported[];
  /** Places and keywords of the request schema that state it: `MessageRequest.max_tokens minimum`. */
  readonly constraints: readonly string[];
}

/** What `spec/generated/proof.ts` holds: the self-test's expectations and the reported defects, by requirement. */
export interface Proof {
  /** By requirement, then by fault: the cases that it trips. */
  readonly trips: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly defects: readonly (Reported & { readonly faults: readonly string[] })[];
  /** By fault: what has to be declared of the target, `models=on`. */
  readonly declared: Readonly<Record<string, readonly string[]>>;
}

/** The title and source of a fault of the reference server. */
type FaultFacts = Pick<Shown, "id" | "title" | "source">;

/** Everything about all requirements, in the order given. */
export function evidences(
  requirements: readonly Requirement[],
  cases: readonly Case[],
  proof: Proof,
  faults: readonly FaultFacts[],
  refusals: readonly Readonly<Record<string, string>>[],
): readonly Evidence[] {
  const breadths = new Map<string, number>();
  for (const fault of Object.values(proof.trips).flatMap((trips) => Object.keys(trips)))
    breadths.set(fault, (breadths.get(fault) ?? 0) + 1);
  const breadth = (fault: string): number => breadths.get(fault) ?? 0;
  const facts = new Map(faults.map((one) => [one.id, one]));
  return requirements.map((requirement) => {
    const { id } = requirement;
    const trips = proof.trips[id] ?? {};
    const defects = proof.defects.filter((one) => one.faults.some((fault) => fault in trips));
    const reported = new Set(defects.flatMap((one) => one.faults));
    const own = cases.filter((one) => one.requirement === id);
    const also = cases.filter((one) => one.requirement !== id && one.expect.some((check) => check.requirement === id));
    const stated = refusals.flatMap((table) => Object.keys(table).filter((constraint) => table[constraint] === id));
    return {
      requirement,
      cases: [...own, ...also],
      faults: Object.keys(trips)
        .toSorted((a, b) => breadth(a) - breadth(b) || Number(reported.has(b)) - Number(reported.has(a)))
        .flatMap((fault) => {
          const known = facts.get(fault);
          if (!known) return [];
          const { title, source } = known;
          return [{ id: fault, title, source, trips: trips[fault] ?? [], declared: proof.declared[fault] ?? [] }];
        }),
      defects,
      constraints: [...new Set(stated)].toSorted(),
    };
  });
}
