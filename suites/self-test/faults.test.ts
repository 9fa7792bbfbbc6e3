import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { faults } from "../../src/reference/faults/index.ts";
import { startReference } from "../../src/reference/server.ts";
import { editions, type Edition } from "../../src/model/target.ts";
import { requirementOf } from "../../src/run/select.ts";
import { cases } from "../index.ts";
import type { Expected } from "./fault-table/fault-table.ts";
import { askedFor, faultTable, settings } from "./fault-table/index.ts";
import { certify, everyProfile, key, local } from "./harness.ts";

let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => void (reference = await startReference({ key, shape: "lean", faults: [], variants: [] })));
afterAll(() => reference.close());

test("the table names every fault and no other", () => {
  expect(Object.keys(faultTable).toSorted()).toEqual(faults.map(({ id }) => id).toSorted());
});

/** `case claim` of every expectation that a fault has tripped. */
const tripped = new Set<string>();

/** The cases that a fault is to be found by, by the oldest edition that their requirement is of. */
function byEdition(expected: Expected): ReadonlyMap<Edition, readonly string[]> {
  const named = new Map<Edition, readonly string[]>();
  for (const [requirement, names] of Object.entries(expected)) {
    const edition = editions.find((one) => requirementOf(requirement).editions.includes(one)) ?? "2023-06-01";
    named.set(edition, [...(named.get(edition) ?? []), ...names]);
  }
  return named;
}

describe("a fault is found by the cases that the table names, each for the requirement it names", () => {
  test.for(Object.entries(faultTable))("%s", async ([fault, expected]) => {
    const { features, auth, idle } = settings[fault] ?? {};
    const found: Record<string, string[]> = {};
    for (const [edition, names] of byEdition(expected)) {
      const asked = [...new Set(names.map((name) => name.replace(/ \(.*/, "")))];
      const target = { ...local(reference.url, { "x-reference-fault": fault }), edition };
      const timeOuts = { ...target.timeOuts, ...(idle && { idle }) };
      const { results } = await certify(
        { ...target, timeOuts, ...(auth && { auth }), features: { ...target.features, ...features } },
        { selection: { profiles: everyProfile, only: [...asked, ...askedFor(asked)], skip: [] } },
      );
      for (const { id, mode, verdict, findings } of results) {
        if (verdict !== "fail") continue;
        for (const { requirement, claim } of findings) {
          tripped.add(`${id}: ${claim}`);
          (found[requirement] ??= []).push(`${id} (${mode})`);
        }
      }
    }
    for (const [requirement, names] of Object.entries(expected)) {
      expect(found[requirement] ?? [], `${fault} against ${requirement}`).toEqual(expect.arrayContaining([...names]));
    }
  });
});

test("each expectation of each case is tripped by a fault", () => {
  const all = cases.flatMap(({ id, expect: expectations }) => expectations.map(({ claim }) => `${id}: ${claim}`));
  expect(all.filter((one) => !tripped.has(one))).toEqual([]);
});
