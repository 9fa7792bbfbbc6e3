import type { DrawnCase } from "../../src/model/draw.ts";
import { plainConversations } from "./conversations.ts";
import { countRelations } from "./count-relations.ts";
import { inputRelations } from "./input-relations.ts";
import { spellings } from "./spellings.ts";
import { toolOrder } from "./tool-order.ts";
import { validRequests } from "./valid-requests.ts";

/** Every case whose requests are drawn. */
export const drawnCases: readonly DrawnCase[] = [
  plainConversations,
  ...validRequests,
  ...spellings,
  ...countRelations,
  toolOrder,
  ...inputRelations,
];
