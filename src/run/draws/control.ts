import type { DrawnCase } from "../../model/draw.ts";
import { isAccepted, status } from "../../model/read.ts";
import { troubled, unsent, unusable, type Context, type Ending } from "../ending.ts";
import type { Selected } from "../select.ts";

/** Why nothing is to be drawn of a case: where a valid request is refused, no other refusal means anything. */
export async function whyNot({ case: one, mode }: Selected<DrawnCase>, context: Context): Promise<Ending | undefined> {
  const control = await context.exchanges.get(one.control ?? context.simplest, mode, { modelCall: true });
  if (!control) return unsent(context, mode);
  if (unusable(control)) return troubled(control);
  if (isAccepted(control)) return undefined;
  const reason = `its control, a valid request, was answered ${status(control)}`;
  return { verdict: "inconclusive", reason, seen: [control] };
}
