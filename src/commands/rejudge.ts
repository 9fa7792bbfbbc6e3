import { suite } from "../../suites/index.ts";
import type { RunOutcome } from "../model/event.ts";
import type { Target } from "../model/target.ts";
import type { DrawOptions } from "../run/draws/options.ts";
import { pathOf } from "../run/draws/path.ts";
import { isUnauthorised } from "../run/hopeless.ts";
import { run } from "../run/run.ts";
import { preparer } from "../run/wire.ts";
import { isLocal } from "./draw-flags.ts";
import type { Transcript, TranscriptHeader } from "./transcript.ts";

/** What the suites make of recorded exchanges, offline. */
export async function rejudge({ header, exchanges, draws }: Transcript): Promise<RunOutcome> {
  const target = targetOf(header);
  const { profiles, only, skip, shard } = header;
  for await (const event of run({
    suite,
    target: { ...target, auth: askedAuth(target, exchanges) },
    selection: { profiles, only, skip, ...(shard && { shard }) },
    limits: header.limits,
    recorded: exchanges,
    recordedDraws: draws,
    ...(header.draws && { draws: drawsOf(header, header.draws) }),
    offline: true,
  })) {
    if (event.type === "finished") return event.outcome;
  }
  throw new Error("a run ended without an outcome");
}

/** The target that a run was of; nothing can be sent to it. */
export const targetOf = ({ target, edition, features }: TranscriptHeader): Target => ({
  ...target,
  key: "",
  edition,
  features,
  timeOuts: { firstByte: 0, idle: 0, total: 0 },
});

/**
 * A report tells which form of the key was used, and not whether the run had to find that out: it had, where the other
 * form was turned away.
 */
function askedAuth(target: Target, exchanges: Transcript["exchanges"]): Target["auth"] {
  if (target.auth !== "bearer") return "auto";
  const { digest } = preparer(target, "x-api-key")(suite.preflight, "plain");
  const usual = exchanges.get(`${digest}-0`);
  return usual && isUnauthorised(usual) ? "auto" : "bearer";
}

/** How the run drew; what it had drawn is not drawn again. */
export function drawsOf(
  { seed, target }: TranscriptHeader,
  { runs, shrink, path: text }: NonNullable<TranscriptHeader["draws"]>,
): DrawOptions {
  const path = text === undefined ? undefined : pathOf(text);
  return { seed, runs, shrink, large: path !== undefined || isLocal(target.url), ...(path && { path }) };
}
