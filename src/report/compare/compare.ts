import type { RequirementId } from "../../../spec/generated/requirements.ts";
import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import type { Result, Verdict } from "../../model/result.ts";
import { speaksAgainst } from "../attribution.ts";
import { replayCommand } from "../replay.ts";
import { tally } from "../tally.ts";
import { changeOf, type Sides } from "./change.ts";
import {
  kinds,
  type Change,
  type ComparedRequirement,
  type Comparison,
  type Kind,
  type Lone,
  type Side,
} from "./comparison.ts";
import { comparedFeatures, comparedProfiles, isLost } from "./certificates.ts";
import { drawing, remarksOn } from "./remarks.ts";
import { scopeOf, type Scope } from "./scope.ts";

export interface CompareOptions {
  /** Where a MUST that passed and is undecided or unjudged now is a regression, too. */
  readonly strict?: boolean;
}

/**
 * What got better and worse from some runs, in their order, to a later one: of one target or of two. Several runs before tell
 * what is flaky. Reports without a profile in common have nothing to compare.
 */
export function compare(before: readonly Report[], after: Report, options: CompareOptions = {}): Comparison {
  const all = [...before, after];
  const last = before.at(-1) ?? after;
  const scope = scopeOf(all);
  const features = comparedFeatures(last, after);
  const { changes, unchanged, added, removed } = changesOf(before, after, scope, {
    strict: options.strict === true,
    lost: features.some(isLost),
    drawnAlike: all.every((report) => drawing(report) === drawing(after)),
  });
  const profiles = comparedProfiles(before, after, scope.profiles);
  const listed = [...changes.values()].flat();
  const regressions =
    profiles.filter(({ regression }) => regression).length + listed.filter(({ regression }) => regression).length;
  const better = listed.some(({ kind }) => kind === "fixed") || profiles.some(({ gained }) => gained);
  return {
    schemaVersion: 1,
    verdict: regressions > 0 ? "worse" : better ? "better" : "no worse",
    regressions,
    before: before.map(sideOf),
    after: sideOf(after),
    remarks: remarksOn(before, after, scope.profiles),
    profiles,
    features,
    levels: changedLevels(last, after),
    counts: countsOf(listed),
    unchanged: tally(unchanged),
    requirements: [...scope.requirements].flatMap(([id, asked]): readonly ComparedRequirement[] => {
      const some = changes.get(id);
      return some ? [Object.assign({ id }, asked, { changes: some })] : [];
    }),
    added,
    removed,
  };
}

const sideOf = ({ tool, target, edition, startedAt, verdict, complete }: Report): Side => ({
  tool,
  target,
  edition,
  startedAt,
  verdict,
  complete,
});

interface Found {
  readonly changes: ReadonlyMap<RequirementId, readonly Change[]>;
  readonly unchanged: readonly { readonly verdict: Verdict }[];
  readonly added: readonly Lone[];
  readonly removed: readonly Lone[];
}

function changesOf(
  before: readonly Report[],
  after: Report,
  scope: Scope,
  rules: Omit<Sides["rules"], "level">,
): Found {
  const earlier = before.map((report) => resultsOf(report, scope));
  const later = resultsOf(after, scope);
  const found = {
    changes: new Map<RequirementId, Change[]>(),
    unchanged: [] as Result[],
    added: [] as Lone[],
    removed: [] as Lone[],
  };
  for (const key of new Set([later, ...earlier.toReversed()].flatMap((some) => Array.from(some.keys())))) {
    const now = later.get(key);
    const then = earlier.flatMap((some) => some.get(key) ?? []);
    const [first] = then;
    if (!now && first) found.removed.push(loneOf(then.at(-1) ?? first));
    else if (now && !first) found.added.push(loneOf(now));
    else if (now) {
      const replay = (finding: Finding | undefined): string => replayCommand(after, now, finding);
      const some = changesIn({ before: then, after: now, replay }, scope, rules);
      if (some.length === 0) found.unchanged.push(now);
      for (const [requirement, change] of some) {
        const list = found.changes.get(requirement);
        if (list) list.push(change);
        else found.changes.set(requirement, [change]);
      }
    }
  }
  return found;
}

/** What changed in one result, by each requirement it is about. */
function changesIn(
  sides: Pick<Sides, "before" | "after" | "replay">,
  { requirements }: Scope,
  rules: Omit<Sides["rules"], "level">,
): readonly (readonly [RequirementId, Change])[] {
  const all = [...sides.before, sides.after];
  const about = new Set([sides.after.requirement].concat(all.flatMap((result) => Array.from(speaksAgainst(result)))));
  const changes = [...about].flatMap((requirement) => {
    const level = requirements.get(requirement)?.level;
    const change = level && changeOf({ ...sides, requirement, rules: { ...rules, level } });
    return change ? [[requirement, change] as const] : [];
  });
  // That a result says nothing of its own requirement follows from what it says of another.
  const tells = changes.filter(([, { kind }]) => kind === "broken" || kind === "fixed");
  return tells.length > 0 ? changes.filter(([, { kind }]) => kind !== "undecided" && kind !== "settled") : changes;
}

const resultsOf = (report: Report, { has }: Scope): ReadonlyMap<string, Result> =>
  new Map(report.results.filter((result) => has(result)).map((result) => [`${result.id} ${result.mode}`, result]));

const loneOf = ({ id, mode, requirement, verdict }: Result): Lone => ({ id, mode, requirement, verdict });

function countsOf(changes: readonly Change[]): Record<Kind, number> {
  const by = Map.groupBy(changes, ({ kind }) => kind);
  const results = (kind: Kind): number => new Set(by.get(kind)?.map(({ id, mode }) => `${id} ${mode}`)).size;
  return Object.fromEntries(kinds.map((kind) => [kind, results(kind)])) as Record<Kind, number>;
}

const asked = ({ edition, profiles }: Report): string => JSON.stringify([edition, profiles.map((one) => one.profile)]);

/** Where profiles or editions differ, a level differs for that reason. */
function changedLevels(before: Report, after: Report): Comparison["levels"] {
  if (asked(before) !== asked(after)) return [];
  const levelsBefore = new Map(before.requirements.map(({ id, level }) => [id, level]));
  return after.requirements.flatMap(({ id, level }) => {
    const earlier = levelsBefore.get(id);
    return earlier && earlier !== level ? [{ id, before: earlier, after: level }] : [];
  });
}
