import type { Level, RequirementId } from "../../../spec/generated/requirements.ts";
import type { Finding } from "../../model/finding.ts";
import type { Result, Verdict } from "../../model/result.ts";
import type { Change, Kind } from "./comparison.ts";
import { consensus, evidenceOf, failingRegions, findingsAgainst, sameFindings } from "./evidence.ts";

/** What decides how one result changed in the eyes of one requirement. */
export interface Sides {
  readonly requirement: RequirementId;
  /** In the order of the runs; at least one. */
  readonly before: readonly Result[];
  readonly after: Result;
  /** The command that shows the later result again, or one finding of it. */
  readonly replay: (finding: Finding | undefined) => string;
  readonly rules: {
    readonly level: Level;
    readonly strict: boolean;
    /** Whether the target refuses a feature now that it had. */
    readonly lost: boolean;
    /** Whether all runs drew the same requests. */
    readonly drawnAlike: boolean;
  };
}

const unknown: Readonly<Partial<Record<Verdict, Kind>>> = { fail: "broken", pass: "settled" };
const table: Readonly<Record<Verdict, Readonly<Partial<Record<Verdict, Kind>>>>> = {
  pass: { fail: "broken", inconclusive: "undecided", error: "undecided", skip: "unjudged" },
  fail: { pass: "fixed", inconclusive: "undecided", error: "undecided", skip: "unjudged" },
  inconclusive: unknown,
  error: unknown,
  skip: unknown,
};

/** How a result changed in the eyes of a requirement; undefined where it did not. */
export function changeOf(sides: Sides): Change | undefined {
  const { requirement, before, after } = sides;
  const now = evidenceOf(after, requirement);
  const runs = consensus(before.map((result) => evidenceOf(result, requirement)));
  // What is compared with: the last run that came to what all of them say.
  const then = before.findLast((result) => evidenceOf(result, requirement) === runs.verdict);
  const failing = failingRegions(after, requirement);
  const failed = failingRegions(then, requirement);
  const regions = { failing: without(failing, failed), gone: without(failed, failing) };
  const kind = kindOf(sides, then, runs, now, regions);
  if (kind === undefined) return undefined;
  return {
    id: after.id,
    mode: after.mode,
    kind,
    regression: isRegression(sides, kind, runs.verdict, regions.failing),
    before: runs.verdict,
    after: now,
    ...(kind === "flaky" && { runs: { pass: runs.pass, fail: runs.fail } }),
    ...(then?.outcome && then.outcome !== after.outcome && { outcomeBefore: then.outcome }),
    ...(after.outcome && after.outcome !== then?.outcome && { outcomeAfter: after.outcome }),
    ...((kind === "undecided" || kind === "unjudged") && after.reason !== undefined && { reason: after.reason }),
    findings: findingsAgainst(after, requirement),
    findingsBefore: kind === "fixed" || kind === "changed" ? findingsAgainst(then, requirement) : [],
    ...(regions.failing.length + regions.gone.length > 0 && { regions }),
    ...(now === "fail" && kind !== "flaky" && { replay: sides.replay(shownBy(sides, regions.failing)) }),
    ...(after.excused && { excused: after.excused }),
  };
}

/** The finding that shows best what is new: of the first region that failed, where requests were drawn. */
function shownBy({ requirement, after }: Sides, regions: readonly string[]): Finding | undefined {
  const findings = findingsAgainst(after, requirement);
  const drawn = after.counterexamples?.find(({ region }) => region === regions[0])?.exchanges;
  return findings.find(({ exchange }) => drawn?.includes(exchange)) ?? findings[0];
}

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...some].filter((one) => !others.has(one));

type Regions = NonNullable<Change["regions"]>;

function kindOf(
  { requirement, after }: Sides,
  then: Result | undefined,
  runs: { readonly verdict: Verdict; readonly pass: number; readonly fail: number },
  now: Verdict,
  regions: Regions,
): Kind | undefined {
  if (runs.pass > 0 && runs.fail > 0) return "flaky";
  if (runs.verdict !== "fail" || now !== "fail") return table[runs.verdict][now];
  // The findings on draws hold what was drawn; their regions are the same from run to run.
  const isDrawn = after.counterexamples !== undefined && then?.counterexamples !== undefined;
  const isSame = isDrawn
    ? regions.failing.length + regions.gone.length === 0
    : then?.outcome === after.outcome &&
      sameFindings(findingsAgainst(then, requirement), findingsAgainst(after, requirement));
  return isSame ? undefined : "changed";
}

/**
 * Only evidence counts, and only of a MUST: it fails and did not, it fails for more of the same draws, or it passed and is
 * refused as a feature now. What nobody can tell any longer counts where the user says so.
 */
function isRegression({ after, rules }: Sides, kind: Kind, before: Verdict, regions: readonly string[]): boolean {
  if (rules.level !== "MUST" || after.excused) return false;
  if (kind === "broken") return true;
  if (kind === "changed") return rules.drawnAlike && regions.length > 0;
  if (before !== "pass") return false;
  if (kind === "unjudged" && rules.lost && after.skipped === "feature") return true;
  return rules.strict && (kind === "unjudged" || kind === "undecided");
}
