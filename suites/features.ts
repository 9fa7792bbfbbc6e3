import { simplest, simplestWith } from "../src/inputs/bodies.ts";
import type { Request } from "../src/model/exchange.ts";
import type { Feature } from "../src/model/target.ts";
import { enabledThinking } from "./thinking.ts";
import { anyTool } from "./tool-choice.ts";
import { oneTool } from "./tools.ts";

/**
 * One request a feature, sent by cases, too: accepted means that the target has the feature, a 4xx that it refuses it
 * honestly. `auth` cannot be found out without judging it: where keys are not checked, the user says so.
 */
export const probes: Readonly<Record<Feature, Request>> = {
  auth: simplest,
  sampling: simplestWith({ temperature: 0.5 }),
  tools: oneTool,
  "forced-tools": anyTool,
  thinking: enabledThinking,
};
