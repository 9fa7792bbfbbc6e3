import { startReference } from "../../src/reference/server.ts";
import { certify, inWords, key, local } from "./harness.ts";

/** A model that does not do as it was told in a fifth of its answers. */
const rate = 0.2;

/** What its moods are drawn from: one model for each seed. */
export const seeds: readonly number[] = Array.from({ length: 30 }, (_, index) => index + 1);

/** Most results that may be left undecided, as a share of all. */
const mostUndecided = 0.05;

/** What a run made of a correct endpoint with such a model behind it. */
export interface Patience {
  /** Failures of a MUST: none may be. */
  readonly failed: readonly string[];
  readonly undecided: readonly string[];
  /** True where more was left undecided than may be. */
  readonly tooMuch: boolean;
}

/** Runs every profile against it. */
export async function judgeDisobedient(seed: number): Promise<Patience> {
  const server = await startReference({ key, shape: "lean", faults: [], variants: [], noise: { rate, seed } });
  const { results } = await certify(local(server.url));
  await server.close();
  const undecided = results.filter(({ verdict }) => verdict === "inconclusive" || verdict === "error");
  return {
    failed: inWords(results.filter(({ verdict, level }) => verdict === "fail" && level === "MUST")),
    undecided: inWords(undecided),
    tooMuch: undecided.length > mostUndecided * results.length,
  };
}
