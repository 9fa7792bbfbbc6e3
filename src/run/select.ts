import { crc32 } from "node:zlib";

import picomatch from "picomatch";

import {
  profileFacts,
  requirements,
  type Level,
  type Profile,
  type Requirement,
} from "../../spec/generated/requirements.ts";
import { isDrawn, type Case } from "../model/case.ts";
import type { Mode } from "../model/exchange.ts";
import type { Edition } from "../model/target.ts";

/** One case in one mode, with what its requirement says. */
export interface Selected<C extends Case = Case> {
  readonly case: C;
  readonly mode: Mode;
  readonly requirement: Requirement;
  readonly level: Level;
  readonly profiles: readonly Profile[];
}

export interface Selection {
  readonly profiles: readonly Profile[];
  /** Globs of case ids; empty: all. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** A part of the work; absent: all of it. */
  readonly shard?: Shard;
}

/** One of several runs that share the work: draws `n` with `n mod of = index`, and a part of the other cases. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

export const strength: readonly Level[] = ["MUST", "SHOULD", "MAY"];
const streamed = new Set<Profile>(profileFacts.filter(({ streams }) => streams).map(({ id }) => id));
const byId = new Map<string, Requirement>(requirements.map((requirement) => [requirement.id, requirement]));

/** The requirement of an id. Throws for an id the ledger does not have: a bug of the suites. */
export function requirementOf(id: string): Requirement {
  const requirement = byId.get(id);
  if (!requirement) throw new Error(`no requirement ${id}`);
  return requirement;
}

/** The requirements that some case is about: what a run with these cases can judge. */
export function contractOf(cases: readonly Case[]): readonly Requirement[] {
  const named = new Set(cases.flatMap((one) => [one.requirement, ...one.expect.map((check) => check.requirement)]));
  return requirements.filter(({ id }) => named.has(id));
}

/** How binding a requirement is for a choice of profiles: its strongest level; undefined where none contains it. */
function levelOf(requirement: Requirement, profiles: readonly Profile[]): Level | undefined {
  return strength.find((level) => profiles.some((profile) => requirement.levels[profile] === level));
}

const isOf = (edition: Edition, one: Case, requirement: Requirement): boolean =>
  requirement.editions.includes(edition) && (one.kind === "always" || (one.editions?.includes(edition) ?? true));

/**
 * Cases that draw, and those that judge whatever is sent, are of every shard; of the others those are together that begin
 * with the same request, so that it is sent once and what follows from its answer follows from one answer.
 */
const isIn = (shard: Shard | undefined, one: Case): boolean =>
  !shard ||
  one.kind === "always" ||
  isDrawn(one) ||
  crc32(JSON.stringify("requests" in one ? one.requests[0] : one.request)) % shard.of === shard.index;

/** Globs that match no case id: a typing error of the user. */
export function unmatched(cases: readonly Case[], globs: readonly string[]): readonly string[] {
  return globs.filter((glob) => {
    // An unset variable of a CI leaves an empty text, which is no glob to picomatch.
    if (glob === "") return true;
    const isMatch = picomatch(glob);
    return !cases.some(({ id }) => isMatch(id));
  });
}

/** What a choice of profiles makes of a requirement; undefined where none of them contains it. */
export function standingOf(
  requirement: Requirement,
  profiles: readonly Profile[],
): { readonly level: Level; readonly profiles: readonly Profile[]; readonly streams: boolean } | undefined {
  const level = levelOf(requirement, profiles);
  if (!level) return undefined;
  const inside = profiles.filter((profile) => requirement.levels[profile] !== undefined);
  const streams = profiles.includes("streaming") || inside.some((profile) => streamed.has(profile));
  return { level, profiles: inside, streams };
}

/**
 * The cases of a run in each of their modes, in the order of the suites: those whose requirement is of the edition and of
 * one of the profiles. As streams, too, are run all with the profile `streaming`, and else those of a profile that streams.
 */
export function select(
  cases: readonly Case[],
  { edition, profiles, only, skip, shard }: Selection & { readonly edition: Edition },
): readonly Selected[] {
  const wanted = only.length ? picomatch([...only]) : () => true;
  const unwanted = skip.length ? picomatch([...skip]) : () => false;
  return cases.flatMap((one) => {
    const requirement = requirementOf(one.requirement);
    if (!isIn(shard, one)) return [];
    const standing = standingOf(requirement, profiles);
    if (!standing || !isOf(edition, one, requirement) || !wanted(one.id) || unwanted(one.id)) return [];
    const { level, profiles: inside, streams } = standing;
    return (one.modes ?? (["plain", "stream"] as const))
      .filter((mode) => mode === "plain" || streams)
      .map((mode) => ({ case: one, mode, requirement, level, profiles: inside }));
  });
}
