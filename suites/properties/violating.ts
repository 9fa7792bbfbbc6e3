import { sample, type Arbitrary } from "fast-check";
import { requirements, type RequirementId } from "../../spec/generated/requirements.ts";
import { classify } from "../../src/inputs/draw/classify.ts";
import { violations, type Violating } from "../../src/inputs/draw/violations/violations.ts";
import type { Label } from "../../src/model/draw.ts";
import type { JsonObject } from "../../src/model/json.ts";
import type { Edition, Feature } from "../../src/model/target.ts";
import type { Operation } from "./region.ts";
import { speaksAgainst, type SpeaksAgainst } from "./speaks-against.ts";

/** Bodies that break one constraint, and all speak against the same requirement. */
export interface Broken {
  /** `Definition.member keyword`, with what tells them apart from others of the constraint. */
  readonly name: string;
  readonly label: Omit<Label, "pointer">;
  /** Undefined where the contract leaves it to the endpoint. */
  readonly requirement: RequirementId | undefined;
  readonly bodies: Violating["draws"];
  readonly needs: readonly Feature[];
  /** Breaks this and nothing else, by the reading of those who do not draw. */
  readonly isOfRegion: (body: JsonObject | undefined, label: Label) => boolean;
}

const features = new Map<string, Feature | undefined>(requirements.map(({ id, feature }) => [id, feature]));
const made = new Map<string, Promise<readonly Broken[]>>();

/** Every constraint of the body of an operation, with bodies that break it. */
export function violating(edition: Edition, operation: Operation): Promise<readonly Broken[]> {
  const key = `${edition} ${operation}`;
  const found = made.get(key) ?? make(edition, operation);
  made.set(key, found);
  return found;
}

async function make(edition: Edition, operation: Operation): Promise<readonly Broken[]> {
  const requirementOf = await speaksAgainst(edition, operation);
  const labels = classify(edition, operation);
  return violations({ edition, operation }).flatMap((one) => {
    const found = seen(one.draws, requirementOf);
    return [...found].map((requirement): Broken => {
      const { at, keyword } = one.label;
      const side = one.side === undefined ? "" : ` ${one.side}`;
      const feature = requirement && features.get(requirement);
      return {
        name: `${at} ${keyword}${side}${found.size > 1 ? ` (${requirement ?? "open"})` : ""}`,
        label: one.label,
        requirement,
        bodies: found.size > 1 ? one.draws.filter(({ body, label }) => requirementOf(body, label) === requirement) : one.draws,
        needs: [...new Set([...one.needs, ...(feature ? [feature] : []), ...(operation === "count_tokens" ? countsOnly : [])])],
        isOfRegion(body, label) {
          const broken = body ? labels(body) : [];
          const [only] = broken;
          return (
            body !== undefined &&
            broken.length === 1 &&
            only?.at === label.at &&
            only.keyword === label.keyword &&
            only.pointer === label.pointer &&
            requirementOf(body, label) === requirement
          );
        },
      };
    });
  });
}

const countsOnly: readonly Feature[] = ["count-tokens"];

/** The requirements that some draws speak against. */
function seen(
  draws: Arbitrary<{ readonly body: JsonObject; readonly label: Label }>,
  requirementOf: SpeaksAgainst,
): ReadonlySet<RequirementId | undefined> {
  const looked = sample(draws, { numRuns: 12, seed: 1 });
  return new Set(looked.map(({ body, label }) => requirementOf(body, label)));
}
