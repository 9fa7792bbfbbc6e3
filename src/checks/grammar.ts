import type { RequirementId } from "../../spec/generated/requirements.ts";
import type { Check, Violation } from "../model/finding.ts";
import { read } from "./events.ts";

const none: readonly Violation[] = [];

/** What the automaton found against one requirement of the stream grammar. */
export function followsGrammar(requirement: RequirementId, claim: string): Check {
  return {
    claim,
    judge: (exchange) => {
      const { violations } = read(exchange);
      if (violations.length === 0) return none;
      return violations
        .filter((violation) => violation.requirement === requirement)
        .map(({ at, expected, actual }) => ({ at, expected, actual }));
    },
  };
}
