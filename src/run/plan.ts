import { isDrawn, type ExampleCase, type SentCase } from "../model/case.ts";
import type { Mode, Request } from "../model/exchange.ts";
import type { Probes } from "../model/probe.ts";
import type { DrawnCase } from "../model/draw.ts";
import type { Plan } from "../model/report.ts";
import type { Feature } from "../model/target.ts";
import type { Selected } from "./select.ts";
import type { Prepared } from "./wire.ts";

interface Planned {
  readonly modelCall: boolean;
  readonly outputTokens: number;
}

/** Requests of one selected case that a conformant target makes it send: first wordings, controls, follow-ups. */
function* requestsOf(one: SentCase): Generator<readonly [request: Request, modelCall: boolean]> {
  if (one.kind === "concurrent") {
    for (const request of one.requests) yield [request, true];
    return;
  }
  if (one.kind === "equivalence") {
    for (const request of one.requests) yield [request, !one.refused];
    if (one.control) yield [one.control, true];
    return;
  }
  yield [one.request, !one.control || Boolean(one.mayBeAccepted)];
  if (one.control) yield [one.control, true];
}

/** A follow-up is built from an answer; it is counted like the request that it follows. */
const followUp = (one: ExampleCase): boolean => one.follow !== undefined;

/** What is drawn of one case in one mode, its control aside. */
export interface PlannedDraws extends Omit<Plan, "cases"> {
  readonly selected: Selected<DrawnCase>;
  readonly draws: number;
  /** Regions that they are drawn from. */
  readonly regions: number;
  /** Features that some of it needs. */
  readonly needs: readonly Feature[];
}

/**
 * What a run sends when the target conforms and its model obeys. A model that does not obey costs the other wordings
 * of a case on top, never more than the limits of the run.
 */
export function plan(
  selected: readonly Selected[],
  probes: Probes,
  preflight: Request,
  prepare: (request: Request, mode: Mode) => Prepared,
  draws: readonly PlannedDraws[] = [],
): Plan {
  const requests = new Map<string, Planned>();
  const add = (request: Request, mode: Mode, modelCall: boolean, tag = ""): void => {
    const { digest, maxTokens, generates } = prepare(request, mode);
    const known = requests.get(digest + tag);
    if (!known?.modelCall) requests.set(digest + tag, { modelCall: modelCall && generates, outputTokens: maxTokens });
  };
  const probe = (needs: readonly Feature[] = []): void => {
    for (const feature of needs) {
      const found = probes[feature];
      if (found) add(found.request, "plain", true);
    }
  };
  add(preflight, "plain", true);
  for (const { case: one, mode } of selected) {
    if (one.kind === "always" || isDrawn(one)) continue;
    probe(one.needs);
    for (const [request, modelCall] of requestsOf(one)) add(request, mode, modelCall);
    if (one.kind === "example" && followUp(one)) {
      // Whoever follows a client that left does not leave.
      const { leave: _, ...whole } = one.request;
      add(whole, mode, true, `+${one.id}`);
    }
    if (one.kind === "equivalence" && one.follow) add(one.requests[1], mode, true, `+${one.id}`);
  }
  for (const {
    selected: { case: one, mode },
    needs,
    requests: drawn,
  } of draws) {
    if (drawn === 0) continue;
    add(one.control ?? preflight, mode, true);
    probe(needs);
  }
  const sum = (of: "requests" | "modelCalls" | "outputTokens"): number =>
    draws.reduce((total, one) => total + one[of], 0);
  const calls = [...requests.values()].filter(({ modelCall }) => modelCall);
  return {
    cases: selected.length,
    requests: requests.size + sum("requests"),
    modelCalls: calls.length + sum("modelCalls"),
    outputTokens: calls.reduce((total, { outputTokens }) => total + outputTokens, 0) + sum("outputTokens"),
  };
}
