import type { SentCase } from "../model/case.ts";
import type { Result } from "../model/result.ts";
import { troubled, type Context, type Ending } from "./ending.ts";
import { exemplify } from "./exemplify.ts";
import { refuse } from "./refuse.ts";
import { relate } from "./relate.ts";
import type { Selected } from "./select.ts";
import { together } from "./together.ts";

/** Runs one case that asks for requests, in one mode. */
export async function runCase(selected: Selected<SentCase>, context: Context): Promise<Result> {
  const started = performance.now();
  const ending = await judge(selected, context);
  const { findings = [], seen = [], leftOut, ...rest } = ending;
  if (leftOut) context.wanting.add(selected);
  return {
    id: selected.case.id,
    mode: selected.mode,
    title: selected.case.title,
    requirement: selected.requirement.id,
    level: selected.level,
    profiles: selected.profiles,
    ...rest,
    findings,
    claims: selected.case.expect.map(({ claim }) => claim),
    exchanges: [...new Set(seen.map(({ id }) => id))],
    ms: Math.ceil(performance.now() - started),
  };
}

async function judge(selected: Selected<SentCase>, context: Context): Promise<Ending> {
  const missing = await context.features.missing(selected.case.needs ?? []);
  if (missing) {
    return { verdict: "skip", skipped: "feature", reason: `the target does not have the feature ${missing}` };
  }
  const unclear = await context.features.unclear(selected.case.needs ?? []);
  if (unclear) return troubled(unclear);
  const idle = await context.features.withoutEffect(selected.case.needsEffect ?? []);
  if (idle) {
    return { verdict: "skip", skipped: "feature", reason: `the target takes ${idle}, and shows no effect of it` };
  }
  const one = selected.case;
  if (one.kind === "concurrent") return together(selected, one, context);
  if (one.kind === "equivalence") return relate(selected, one, context);
  if (one.control) return refuse(selected, one, one.control, context);
  return exemplify(selected, one, context);
}
