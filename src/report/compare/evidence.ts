import type { RequirementId } from "../../../spec/generated/requirements.ts";
import type { Finding } from "../../model/finding.ts";
import type { Result, Verdict } from "../../model/result.ts";
import { speaksAgainst } from "../attribution.ts";

/** What a result found against a requirement. */
export const findingsAgainst = (result: Result | undefined, requirement: RequirementId): readonly Finding[] =>
  result?.verdict === "fail" ? result.findings.filter((finding) => finding.requirement === requirement) : [];

/**
 * What a result says of a requirement: its own verdict, but where it fails for the sake of another one. Then nobody can tell,
 * unless other draws of the case passed.
 */
export function evidenceOf(result: Result, requirement: RequirementId): Verdict {
  if (result.verdict !== "fail" || speaksAgainst(result).has(requirement)) return result.verdict;
  return result.draws?.passed ? "pass" : "inconclusive";
}

/** What several runs say together: flaky where it passed in one and failed in another. */
export interface Consensus {
  /** What was judged outweighs what was not; of what was not, the last. */
  readonly verdict: Verdict;
  readonly pass: number;
  readonly fail: number;
}

export function consensus(verdicts: readonly Verdict[]): Consensus {
  const times = (wanted: Verdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  const [pass, fail] = [times("pass"), times("fail")];
  const last = verdicts.findLast((verdict) => verdict === "pass" || verdict === "fail") ?? verdicts.at(-1);
  return { verdict: last ?? "skip", pass, fail };
}

/** A value that is a word of an API, a status or a kind: `"end_turn"`, `no such header`. Others differ from run to run. */
const isWord = (value: string): boolean => /^"?[a-z][a-z_ -]{0,39}"?$/iu.test(value);

/**
 * What has to be the same for two findings to be one. Texts, ids and figures that a model or a server makes up anew each
 * time are left out, as is the number of an event.
 */
function signatureOf({ requirement, claim, at, expected, actual }: Finding): string {
  const place = at.replace(/^event \d+/u, "event");
  const said = place === "status" || isWord(actual) ? actual : "";
  return JSON.stringify([requirement, claim, place, isWord(expected) ? expected : "", said]);
}

export function sameFindings(some: readonly Finding[], others: readonly Finding[]): boolean {
  const all = new Set([...some, ...others].map(signatureOf)).size;
  return [some, others].every((findings) => new Set(findings.map(signatureOf)).size === all);
}

/**
 * The regions whose draws speak against a requirement: the smallest draw of each is kept with the exchanges that show its
 * findings.
 */
export function failingRegions(result: Result | undefined, requirement: RequirementId): ReadonlySet<string> {
  const shown = new Set(findingsAgainst(result, requirement).map(({ exchange }) => exchange));
  const some = result?.counterexamples?.filter(({ exchanges }) => exchanges.some((exchange) => shown.has(exchange)));
  return new Set(some?.map(({ region }) => region));
}
