/**
 * The stream helper of the official client, in both its majors, and our own reassembly make the same message of the
 * same bytes: of the examples of the contract, and of streams made at random from the grammar.
 */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Validator } from "../../../spec/generated/2023-06-01/validate.js";
import { editions } from "./editions.ts";
import { ours, theirs } from "./stream/accumulators.ts";
import { differences } from "./stream/differences.ts";
import { bytesOf, exampleStreams } from "./stream/examples.ts";
import { mutants } from "./stream/mutants.ts";
import { streamPlan } from "./stream/plan.ts";
import { everything, reachedBy } from "./stream/reach.ts";
import { difference } from "./stream/same.ts";
import { chunksOf, cutBytes, wire } from "./stream/wire.ts";

/** Each run makes the same streams; a failure prints this and the path to the smallest stream that shows it. */
const seed = 20_261_122;
const runs = 1000;
const sent = fc.tuple(streamPlan, wire);
const clients = Object.entries(theirs);

describe("streams made at random", () => {
  test.each(clients)(`%s makes the same message of ${runs} of them, the one they were made from`, async (_, their) => {
    await fc.assert(
      fc.asyncProperty(sent, async ([plan, how]) => {
        const chunks = chunksOf(plan.events, how);
        const [own, official] = [await ours(chunks), await their(chunks)];
        expect(difference(own, plan.message)).toBeUndefined();
        expect(difference(own, official)).toBeUndefined();
      }),
      { seed, numRuns: runs },
    );
  });

  test.each(editions)("have events and messages that are valid in edition %s", async (edition) => {
    const { streamEvent, message } = await validatorsOf(edition);
    for (const [plan] of fc.sample(sent, { seed, numRuns: runs })) {
      for (const event of plan.events) expect(invalid(streamEvent, event)).toBeUndefined();
      expect(invalid(message, plan.message)).toBeUndefined();
    }
  });

  test("reach blocks, deltas, characters and cuts of every kind", () => {
    const reached = fc.sample(sent, { seed, numRuns: runs }).flatMap(([plan, how]) => reachedBy(plan, how));
    expect([...new Set(reached)].toSorted()).toEqual(everything);
  });

  test.each(Object.entries(mutants))("show a reassembly that %s", async (_, mutant) => {
    const found = await fc.check(
      fc.asyncProperty(sent, async ([plan, how]) => {
        const chunks = chunksOf(plan.events, how);
        return difference(await mutant(chunks), await theirs["@anthropic-ai/sdk 1.x"](chunks)) === undefined;
      }),
      { seed, numRuns: runs, endOnFailure: true },
    );
    expect(found.failed).toBe(true);
  });
});

describe("the examples of the contract", () => {
  test.each(exampleStreams())("%s", async (_, { bytes, ends }) => {
    for (const { cuts } of fc.sample(wire, { seed, numRuns: 20 })) {
      const chunks = cutBytes(bytes, cuts);
      const own = await ours(chunks);
      expect(own === undefined).toBe(!ends);
      for (const [, their] of clients) expect(difference(own, await their(chunks))).toBeUndefined();
    }
  });
});

describe("what the official client does in its own way", () => {
  test.each(differences)("$name", async ({ undone, events }) => {
    const chunks = cutBytes(bytesOf(events), []);
    const own = await ours(chunks);
    for (const [, their] of clients) {
      const official = await their(chunks);
      expect(official).not.toEqual(own);
      expect(difference(own, official) === undefined).toBe(undone);
    }
  });
});

/** A value with its violations where it is not valid. */
const invalid = (validator: Validator, value: unknown): string | undefined =>
  validator(value) ? undefined : JSON.stringify([value, validator.errors]);

/** The validators of an edition; each has the same ones. */
function validatorsOf(edition: string): Promise<typeof import("../../../spec/generated/2023-06-01/validate.js")> {
  return import(`../../../spec/generated/${edition}/validate.js`);
}
