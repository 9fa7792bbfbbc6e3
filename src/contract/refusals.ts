import { refusedBy, shares, type Traced } from "./traced.ts";

/** Source of `refusals.ts` of an edition: what a body that breaks one constraint speaks against, as typed data. */
export function refusalsModule(traced: Traced, edition: string): string {
  const refusals: Record<string, string> = {};
  const unasserted: Record<string, string> = {};
  for (const [rule, constraints] of shares(traced)) {
    for (const { at, keyword } of constraints.filter((one) => one.edition === edition && isOfBody(one.at))) {
      const requirement = refusedBy(rule);
      if (requirement === undefined) unasserted[`${at} ${keyword}`] = rule.excluded ?? "";
      else refusals[`${at} ${keyword}`] = requirement;
    }
  }
  return `// Generated from spec/trace.yaml by \`npm run generate\`. Do not edit.
import type { RequirementId } from "../requirements.ts";

/** The requirement that a body speaks against that breaks one constraint: by \`Definition.member keyword\`. */
export const refusals: Readonly<Record<string, RequirementId>> = ${sorted(refusals)};

/** The constraints whose violation is asked to be refused by no requirement, and why. */
export const unasserted: Readonly<Record<string, string>> = ${sorted(unasserted)};
`;
}

/** Parameters are named after their operation. */
const isOfBody = (at: string): boolean => !at.includes("/");

const sorted = (record: Readonly<Record<string, string>>): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1))),
    null,
    2,
  );
