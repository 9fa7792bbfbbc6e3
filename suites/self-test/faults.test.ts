import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { faults } from "../../src/reference/faults/index.ts";
import { startReference } from "../../src/reference/server.ts";
import { faultTable } from "./fault-table/index.ts";
import { hunt } from "./find-fault.ts";
import { key } from "./harness.ts";
import { expectations } from "./score.ts";

let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => void (reference = await startReference({ key, shape: "lean", faults: [], variants: [] })));
afterAll(() => reference.close());

test("the table names every fault and no other", () => {
  expect(Object.keys(faultTable).toSorted()).toEqual(faults.map(({ id }) => id).toSorted());
});

const tripped = new Set<string>();

describe("a fault is found by the cases that the table names, each for the requirement it names", () => {
  test.for(Object.keys(faultTable))("%s", async (fault) => {
    const found = await hunt(reference.url, fault);
    for (const one of found.tripped) tripped.add(one);
    expect(found.missed).toEqual([]);
  });
});

test("each expectation of each case is tripped by a fault", () => {
  expect(expectations().filter((one) => !tripped.has(one))).toEqual([]);
});
