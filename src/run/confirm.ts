import type { Ending } from "./ending.ts";

/** Asks once more before a failure that depends on what a model said is reported. */
export async function confirm(first: Ending, again: () => Promise<Ending>): Promise<Ending> {
  const second = await again();
  const seen = [...(first.seen ?? []), ...(second.seen ?? [])];
  if (second.verdict === "fail") return { ...second, seen };
  if (second.verdict === "inconclusive") {
    return { verdict: "inconclusive", seen, reason: `failed once, and the next time: ${second.reason}` };
  }
  const why = second.verdict === "pass" ? "held the next time" : `could not be asked again (${second.reason})`;
  const claims = first.findings?.map(({ expected, actual }) => `expected ${expected}, got ${actual}`).join("; ");
  return {
    verdict: "inconclusive",
    seen,
    reason: `failed once and ${why}: ${claims}`,
    ...(second.skipped === "budget" && { leftOut: true }),
  };
}
