import type { Report } from "../../model/report.ts";
import type { Objection } from "./objection.ts";

/** What a report leaves out because the run was asked for a part only, or did not get to its end. */
export function partial({ choice, complete, draws, reason }: Report): readonly Objection[] {
  const { only, skip, shard } = choice;
  return [
    ...(only.length > 0 ? [found("/choice/only", `only ${only.join(", ")} was run`)] : []),
    ...(skip.length > 0 ? [found("/choice/skip", `${skip.join(", ")} was left out`)] : []),
    ...(shard ? [found("/choice/shard", `one of ${shard.of} shards, to be merged with the others`)] : []),
    ...(draws?.path === undefined ? [] : [found("/draws/path", `one draw was asked for: ${draws.path}`)]),
    ...(complete ? [] : [found("/complete", `the run was not complete: ${reason ?? "no reason given"}`)]),
  ];
}

const found = (at: string, message: string): Objection => ({ code: "partial", at, message });
