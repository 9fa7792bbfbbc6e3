import type { Report } from "../../model/report.ts";
import { differences, quoted } from "./difference.ts";
import type { Evidence } from "./evidence.ts";
import type { Objection } from "./objection.ts";

const counted = ["requests", "modelCalls", "inputTokens", "outputTokens", "retries"] as const;
const planned = ["requests", "modelCalls", "outputTokens"] as const;

/**
 * A run may cost more than its exchanges show (answers that were interrupted are not written), and never less; and it may
 * announce more, for what failed in earlier runs and is sent once more.
 */
export function wrongSpending(report: Report, { outcome, plans }: Evidence): readonly Objection[] {
  const { cost, limits, plan, draws } = report;
  const lowered = counted.filter((name) => cost[name] < outcome.cost[name]);
  const possible = plans.some((one) =>
    draws
      ? plan.cases === one.cases && planned.every((name) => plan[name] >= one[name])
      : differences(plan, one).length === 0,
  );
  return [
    ...lowered.map((name) => edited(`/cost/${name}`, cost[name], outcome.cost[name])),
    ...(possible ? [] : [edited("/plan", plan, plans[0])]),
    ...(cost.requests > limits.requests
      ? [
          {
            code: "limits",
            at: "/limits/requests",
            message: `allows ${limits.requests} requests, and ${cost.requests} were sent`,
          } satisfies Objection,
        ]
      : []),
  ];
}

const edited = (at: string, says: unknown, makes: unknown): Objection => ({
  code: "edited",
  at,
  message: `says ${quoted(says)}; its exchanges make ${quoted(makes)}`,
});
