import { isDrawn, type AlwaysCase, type Case } from "../model/case.ts";
import type { Exchange, Request } from "../model/exchange.ts";
import { isAccepted, isBusy, status } from "../model/read.ts";
import type { Result } from "../model/result.ts";
import type { Context } from "./ending.ts";
import type { Exchanges } from "./exchanges.ts";
import { runCase } from "./run-case.ts";
import type { Selected } from "./select.ts";

/** Why there is no point in going on; `evidence` where the answer itself speaks against the endpoint. */
export interface Hopeless {
  readonly reason: string;
  readonly evidence: boolean;
}

/** True where the target does not know the key. */
export const isUnauthorised = (exchange: Exchange): boolean => [401, 403].includes(status(exchange));

/** Undefined where the target takes the simplest request. */
export async function whyHopeless(exchanges: Exchanges, preflight: Request): Promise<Hopeless | undefined> {
  const exchange = await exchanges.get(preflight, "plain", { modelCall: true });
  if (!exchange) return { reason: "nothing was sent: no budget, no recorded answer, or interrupted", evidence: false };
  if (isAccepted(exchange)) return undefined;
  const { trouble } = exchange;
  if (trouble) return { reason: `no usable answer: ${trouble.kind} (${trouble.message})`, evidence: false };
  const code = status(exchange);
  if (isUnauthorised(exchange)) return { reason: `not authorised: the key was answered ${code}`, evidence: false };
  if (code === 404) return { reason: "404: no such path, or no such model", evidence: false };
  if (isBusy(exchange)) return { reason: `the target stayed busy: ${code}`, evidence: false };
  return { reason: `the simplest valid request was answered ${code} without a message`, evidence: true };
}

/** Without a usable target only the simplest request itself is judged; nothing passes. */
export async function giveUp(
  job: Selected<Exclude<Case, AlwaysCase>>,
  context: Context,
  preflight: Request,
  hopeless: Hopeless,
): Promise<Result> {
  const one = job.case;
  const asked = one.kind === "example" && job.mode === "plain" && one.request === preflight;
  if (asked && !isDrawn(one) && hopeless.evidence)
    return unproven(await runCase({ ...job, case: one }, context), hopeless);
  const ending = asked ? ({ verdict: "error" } as const) : ({ verdict: "skip", skipped: "target" } as const);
  return unsentResult(job, { ...ending, reason: hopeless.reason });
}

/** The result of a case that sent nothing. */
export const unsentResult = (job: Selected, ending: Pick<Result, "verdict" | "skipped" | "reason">): Result => ({
  id: job.case.id,
  mode: job.mode,
  title: job.case.title,
  requirement: job.requirement.id,
  level: job.level,
  profiles: job.profiles,
  ...ending,
  findings: [],
  claims: job.case.expect.map(({ claim }) => claim),
  exchanges: [],
  ms: 0,
});

/** Keeps what speaks against the target, and takes every pass back. */
export function unproven(result: Result, hopeless: Hopeless): Result {
  if (result.verdict === "fail" && hopeless.evidence) return result;
  return { ...result, verdict: "skip", skipped: "target", reason: hopeless.reason, findings: [] };
}
