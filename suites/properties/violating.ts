import { sample } from "fast-check";
import { requirements, type RequirementId } from "../../spec/generated/requirements.ts";
import { classify } from "../../src/inputs/draw/classify.ts";
import { violations, type Violating, type Violation } from "../../src/inputs/draw/violations/violations.ts";
import type { Label } from "../../src/model/draw.ts";
import type { JsonObject } from "../../src/model/json.ts";
import type { Edition, Feature } from "../../src/model/target.ts";
import type { Operation } from "./region.ts";
import { dependsOnPlace, speaksAgainst, type SpeaksAgainst } from "./speaks-against.ts";

/** Bodies that break one constraint, and all speak against the same requirement. */
export interface Broken extends Pick<Violating, "name" | "label" | "draws" | "needs"> {
  /** What lenient parsers make of it; undefined: nothing. */
  readonly side: Violating["side"] | undefined;
  /** True where a body is megabytes. */
  readonly isLarge: boolean;
  /** Undefined where the contract leaves it to the endpoint. */
  readonly requirement: RequirementId | undefined;
  /** Breaks this and nothing else, by the reading of those who do not draw. */
  readonly isOfRegion: (body: JsonObject | undefined, label: Label) => boolean;
}

const features = new Map<string, Feature | undefined>(requirements.map(({ id, feature }) => [id, feature]));
const counting: readonly Feature[] = ["count-tokens"];
const made = new Map<string, Promise<readonly Broken[]>>();

/** Every constraint of the body of an operation, with bodies that break it. */
export function violating(edition: Edition, operation: Operation): Promise<readonly Broken[]> {
  const key = `${edition} ${operation}`;
  const found = made.get(key) ?? make(edition, operation);
  made.set(key, found);
  return found;
}

async function make(edition: Edition, operation: Operation): Promise<readonly Broken[]> {
  const requirementOf = await speaksAgainst(edition);
  const labels = classify(edition, operation);
  const isOnly = (body: JsonObject, { at, keyword, pointer }: Label): boolean => {
    const [only, ...others] = labels(body);
    return others.length === 0 && only?.at === at && only.keyword === keyword && only.pointer === pointer;
  };
  const brokenBy = (one: Violating): Broken[] => {
    const against = requirementOf(one);
    const found = [...seen(one, against)];
    return found.map((requirement) => {
      const speaks = (violation: Violation): boolean => against(violation) === requirement;
      const feature = requirement && features.get(requirement);
      const needs = new Set([one.needs, feature ?? [], operation === "count_tokens" ? counting : []].flat());
      return {
        label: one.label,
        name: found.length > 1 ? `${one.name} (${requirement ?? "open"})` : one.name,
        requirement,
        draws: found.length > 1 ? one.draws.filter(speaks) : one.draws,
        needs: [...needs],
        isOfRegion: (body, label) => body !== undefined && speaks({ body, label }) && isOnly(body, label),
        side: one.side,
        isLarge: one.large === true,
      };
    });
  };
  return violations({ edition, operation }).flatMap(brokenBy);
}

/** The requirements that some draws speak against. */
function seen({ draws, label }: Violating, against: SpeaksAgainst): ReadonlySet<RequirementId | undefined> {
  if (dependsOnPlace(label)) return new Set(sample(draws, { numRuns: 40, seed: 1 }).map(against));
  return new Set([against({ body: {}, label: { ...label, pointer: "" } })]);
}
