import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { nameOf } from "../attribution.ts";
import { count } from "../tally.ts";
import type { Objection } from "./objection.ts";

/** What was left out although it applies: for want of budget or of a target, or on the word of the user. */
export function skipped({ results, features }: Report): readonly Objection[] {
  const because = (why: NonNullable<Result["skipped"]>): readonly Result[] =>
    results.filter((result) => result.verdict === "skip" && result.skipped === why);
  const unsent = (["budget", "target"] as const).flatMap((why) => {
    const left = because(why);
    return left.length > 0 ? [sumUp(left, left[0]?.reason ?? why)] : [];
  });
  const declared = Object.entries(features).flatMap(([name, { state, exchange, note }]): readonly Objection[] => {
    const left = state === "declared-off" ? because("feature").filter(({ reason }) => isAbout(reason, name)) : [];
    if (left.length === 0 || (exchange !== undefined && note === undefined)) return [];
    const why = note ?? "no probe shows that the target lacks it";
    return [
      {
        code: "skipped",
        at: `/features/${name}`,
        message: `declared off, and ${count(left.length, "case")} with it: ${why}`,
      },
    ];
  });
  return [...unsent, ...declared];
}

/** Reasons end in the feature, of drawn requests with their number. */
const isAbout = (reason: string | undefined, feature: string): boolean =>
  reason?.split(/[ ;]+/u).includes(feature) ?? false;

const sumUp = (left: readonly Result[], why: string): Objection => ({
  code: "skipped",
  at: `/results/${left[0] ? nameOf(left[0]) : ""}`,
  message: `${left.length > 1 ? `and ${count(left.length - 1, "other result")}: ` : ""}${why}`,
});
