import type { Report } from "../../model/report.ts";
import { buildReport } from "../build.ts";
import { differences, quoted } from "./difference.ts";
import type { Evidence } from "./evidence.ts";
import type { Objection } from "./objection.ts";

/** What a report derives from its own results. */
const derivedMembers = ["verdict", "reason", "profiles", "totals", "draws"] as const;

/** Requirements, profiles, totals and verdict that do not follow from the report's own results. */
export function wrongSums(report: Report, evidence: Evidence): readonly Objection[] {
  // That a run was interrupted cannot be seen in what it had done by then: its own reason says so.
  const reasons = report.complete
    ? [evidence.outcome.reason]
    : [evidence.outcome.reason, ...ends(report.reason), undefined];
  const tries = reasons.map((reason) => sums(report, evidence, reason));
  return tries.toSorted((one, other) => one.length - other.length)[0] ?? [];
}

/** What may be the reason of the run itself in the reason of a report: it stands at the end, behind what failed. */
function ends(reason = ""): readonly string[] {
  const pieces = reason.replace(/\.$/u, "").split("; ");
  return pieces.map((_, at) => pieces.slice(at).join("; "));
}

function sums(report: Report, evidence: Evidence, reason: string | undefined): readonly Objection[] {
  const { outcome, contract } = evidence;
  const { profiles, requirements, draws, reason: _, ...rest } = report;
  const again = buildReport({
    ...rest,
    selectedProfiles: profiles.map(({ profile }) => profile),
    contract,
    ...(reason !== undefined && { reason }),
    ...(draws && { draws: { seed: report.seed, asked: draws.asked, shrink: draws.shrink, ...outcome.draws } }),
    exchanges: [],
  });
  const said = byId(requirements);
  const made = byId(again.requirements);
  return [
    ...edits(differences(said, made, "/requirements")).map((one) => asWhole(one, said, made)),
    ...derivedMembers.flatMap((name) => edits(differences(report[name], again[name], `/${name}`))),
    ...(report.complete && !isComplete(report) ? [incomplete] : []),
  ];
}

const byId = (requirements: Report["requirements"]): Readonly<Record<string, Report["requirements"][number]>> =>
  Object.fromEntries(requirements.map((requirement) => [requirement.id, requirement]));

const edits = (found: ReturnType<typeof differences>): readonly Objection[] =>
  found.map(({ at, says, makes }) => ({
    code: "edited",
    at,
    message: `says ${quoted(says)}; its results make ${quoted(makes)}`,
  }));

/** A requirement that is not there at all is none that was edited. */
function asWhole(one: Objection, said: object, made: object): Objection {
  const id = one.at.slice("/requirements/".length);
  if (Object.hasOwn(made, id) && !Object.hasOwn(said, id))
    return { ...one, code: "missing", message: "this requirement is of the profiles, and is not in the report" };
  if (Object.hasOwn(said, id) && !Object.hasOwn(made, id))
    return { ...one, code: "extra", message: "the profiles have no such requirement" };
  return one;
}

const isComplete = ({ results }: Report): boolean =>
  results.every(({ skipped, draws }) => {
    if (skipped === "budget" || skipped === "target") return false;
    if (!draws || skipped !== undefined) return true;
    const { planned, passed, failed, unjudged, discarded, leftOut } = draws;
    return passed === 0 || passed + failed + unjudged + discarded + leftOut >= planned;
  });

const incomplete: Objection = {
  code: "edited",
  at: "/complete",
  message: "says true; its results show that not everything was sent",
};
