import type { DrawnCase, Region } from "../../src/model/draw.ts";
import type { Edition } from "../../src/model/target.ts";
import { brokenRules } from "./broken-rules.ts";
import { plainConversations } from "./conversations.ts";
import { countRelations } from "./count-relations.ts";
import { inputRelations } from "./input-relations.ts";
import { invalidRequests } from "./invalid-requests.ts";
import { spellings } from "./spellings.ts";
import { stillRefused } from "./still-refused.ts";
import { bodyTexts } from "./texts.ts";
import { toolOrder } from "./tool-order.ts";
import { validRequests } from "./valid-requests.ts";

/** The case with regions that are made once for an edition. */
function remembering<C extends DrawnCase>(one: C): C {
  const made = new Map<Edition, Promise<readonly Region[]>>();
  const regions = (edition: Edition): Promise<readonly Region[]> => {
    const known = made.get(edition) ?? one.regions(edition);
    made.set(edition, known);
    return known;
  };
  return { ...one, regions };
}

const all: readonly DrawnCase[] = [
  plainConversations,
  ...validRequests,
  ...invalidRequests,
  brokenRules,
  ...bodyTexts,
  ...spellings,
  ...countRelations,
  toolOrder,
  ...inputRelations,
  ...stillRefused,
];

/** Every case whose requests are drawn. */
export const drawnCases: readonly DrawnCase[] = all.map((one) => remembering(one));
