import type { Requirement } from "../../spec/generated/requirements.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Check, Finding, Relation, Violation } from "../model/finding.ts";
import type { Selected } from "./select.ts";

/** Everything the checks have to say about an exchange, each finding under its own requirement. */
export function findingsOf(
  { requirement }: Pick<Selected, "requirement">,
  checks: readonly Check[],
  exchange: Exchange,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const check of checks) {
    for (const violation of check.judge(exchange)) found.push(finding(violation, check, requirement, exchange));
  }
  return found;
}

const finding = (
  { at, expected, actual }: Violation,
  { claim, requirement }: Pick<Check, "claim" | "requirement">,
  usual: Requirement,
  exchange: Exchange,
): Finding => ({ at, expected, actual, claim, requirement: requirement ?? usual.id, exchange: exchange.id });

/** The same of two related answers; the second one shows it. */
export function relationFindings(
  { requirement }: Pick<Selected, "requirement">,
  relations: readonly Relation[],
  first: Exchange,
  second: Exchange,
): readonly Finding[] {
  return relations.flatMap((relation) =>
    relation.judge(first, second).map((violation) => finding(violation, relation, requirement, second)),
  );
}
