import type { JsonObject } from "../../../../model/json.ts";
import { paired } from "./calls.ts";
import { cited } from "./citations.ts";
import { marked } from "./marks.ts";
import { roomy, sampled, thinkable } from "./thinking.ts";
import { chosen, declared } from "./tools.ts";

/** What no schema says of a request as a whole; each step changes as little as it can. The order counts. */
const steps: readonly ((body: JsonObject) => JsonObject)[] = [
  declared,
  paired,
  chosen,
  thinkable,
  roomy,
  sampled,
  cited,
  marked,
];

/** The request with its parts in agreement: what was drawn apart does not always go together. */
export const agree = (body: JsonObject): JsonObject => steps.reduce((whole, step) => step(whole), body);
