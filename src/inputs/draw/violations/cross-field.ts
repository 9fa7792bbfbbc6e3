import type { Arbitrary } from "fast-check";
import type { RequirementId } from "../../../../spec/generated/requirements.ts";
import type { JsonObject } from "../../../model/json.ts";
import type { Feature } from "../../../model/target.ts";
import { pointerTo, type Path } from "../pointer.ts";
import { requestSchema, type Operation } from "../schema.ts";
import { conversationRules } from "./rules/conversation.ts";
import { memberRules } from "./rules/members.ts";
import { toolRules } from "./rules/tools.ts";
import type { Violating, ViolationOptions } from "./violations.ts";

/** Bodies that break a rule between members that no schema states, and nothing else. */
export interface RuleBroken {
  /** What is wrong; the keyword of the label. */
  readonly rule: string;
  /** What the ledger says of it. */
  readonly requirement: RequirementId;
  readonly needs: readonly Feature[];
  /** Default: messages. */
  readonly operations?: readonly Operation[];
  /** Shrinks to the smallest body. */
  readonly bodies: Arbitrary<JsonObject>;
  /** What the rule is about. */
  readonly at: Path;
  /** A valid request of the same kind: whoever refuses it refuses more than the rule. */
  readonly kept: JsonObject;
}

/** The bodies that break one rule which no schema states. */
export interface CrossField extends Violating {
  readonly requirement: RequirementId;
}

const all: readonly RuleBroken[] = [...toolRules, ...conversationRules, ...memberRules];

/**
 * What can be wrong with a body that its schema allows: `label.keyword` is the name of the rule, and `label.at` the
 * request. `rulesBroken` reads the same from a body alone.
 */
export function crossField(options: ViolationOptions = {}): readonly CrossField[] {
  const { edition = "2023-06-01", operation = "messages" } = options;
  const { at } = requestSchema(edition, operation).root;
  return all
    .filter(({ operations = ["messages"] }) => operations.includes(operation))
    .map(({ rule, requirement, needs, bodies, at: path, kept }) => ({
      name: `${at} ${rule}`,
      label: { at, keyword: rule },
      requirement,
      needs,
      draws: bodies.map((body) => ({
        body: operation === "count_tokens" ? withoutAnswer(body) : body,
        label: { at, keyword: rule, pointer: pointerTo(path) },
        unbroken: operation === "count_tokens" ? withoutAnswer(kept) : kept,
      })),
    }));
}

/** A count has no answer whose length could be bounded. */
function withoutAnswer(body: JsonObject): JsonObject {
  const { max_tokens: _, ...rest } = body;
  return rest;
}
