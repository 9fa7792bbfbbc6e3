import { editions, type Edition } from "../../src/model/target.ts";
import { requirementOf } from "../../src/run/select.ts";
import type { Expected } from "./fault-table/fault-table.ts";
import { askedFor, faultTable, settings } from "./fault-table/index.ts";
import { certify, everyProfile, local } from "./harness.ts";

/** What a server with one fault showed. */
export interface Hunt {
  readonly fault: string;
  /** `requirement: case (mode)` that the table names and that did not fail for that requirement. Empty: found. */
  readonly missed: readonly string[];
  /** `case: claim` of every expectation that the fault tripped. */
  readonly tripped: readonly string[];
}

/** The cases that a fault is to be found by, by the oldest edition that their requirement is of. */
function byEdition(expected: Expected): ReadonlyMap<Edition, readonly string[]> {
  const named = new Map<Edition, readonly string[]>();
  for (const [requirement, names] of Object.entries(expected)) {
    const edition = editions.find((one) => requirementOf(requirement).editions.includes(one)) ?? "2023-06-01";
    named.set(edition, [...(named.get(edition) ?? []), ...names]);
  }
  return named;
}

/** Draws in which a fault has to be found that only some of them show. */
const drawsForFault = 300;

/** Runs the cases that the table names against the reference server with a fault. */
export async function hunt(url: string, fault: string): Promise<Hunt> {
  const expected = faultTable[fault] ?? {};
  const { features, auth, idle } = settings[fault] ?? {};
  const tripped = new Set<string>();
  const found = new Set<string>();
  for (const [edition, names] of byEdition(expected)) {
    const asked = [...new Set(names.map((name) => name.replace(/ \(.*/, "")))];
    const target = { ...local(url, { "x-reference-fault": fault }), edition };
    const timeOuts = { ...target.timeOuts, ...(idle && { idle }) };
    const { results } = await certify(
      { ...target, timeOuts, ...(auth && { auth }), features: { ...target.features, ...features } },
      {
        selection: { profiles: everyProfile, only: [...asked, ...askedFor(asked)], skip: [] },
        draws: { seed: 1, runs: asked.some((id) => id.startsWith("drawn/")) ? drawsForFault : 0, shrink: false },
      },
    );
    for (const { id, mode, verdict, findings } of results) {
      if (verdict !== "fail") continue;
      for (const { requirement, claim } of findings) {
        tripped.add(`${id}: ${claim}`);
        found.add(`${requirement}: ${id} (${mode})`);
      }
    }
  }
  const named = Object.entries(expected).flatMap(([requirement, names]) =>
    names.map((name) => `${requirement}: ${name}`),
  );
  return { fault, missed: named.filter((one) => !found.has(one)), tripped: [...tripped] };
}
