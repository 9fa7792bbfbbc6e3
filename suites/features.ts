import { says } from "../src/checks/conditions.ts";
import { simplest, simplestWith } from "../src/inputs/bodies.ts";
import { followsFormat } from "../src/checks/structured.ts";
import { usesServerTool } from "../src/checks/typed-tools.ts";
import type { Probes } from "../src/model/probe.ts";
import { simplestCount } from "./count-tokens.ts";
import { modelList } from "./models.ts";
import { citationsProbe } from "./citations.ts";
import { documentProbe, documentUrlProbe, pdfProbe } from "./documents.ts";
import { searchResultsProbe } from "./search-results.ts";
import { fetchPage, runCode, search } from "./server-tools.ts";
import { oneStrictTool } from "./strict-tools.ts";
import { highEffort, jsonFormat } from "./structured-output.ts";
import { adaptiveThinking, enabledThinking } from "./thinking.ts";
import { anyTool } from "./tool-choice.ts";
import { systemTurn } from "./system-turns.ts";
import { oneTool } from "./tools.ts";
import { cacheShows, longMarked, markedSystem } from "./cache-usage.ts";
import { linked } from "./image-sources.ts";
import { pictured, seesPicture } from "./vision.ts";

/** How an endpoint says that it has no such operation, or none for this key; a 400 would speak of the request. */
const noSuchOperation = [403, 404, 405, 501];

/**
 * One request a feature, sent by cases, too: accepted means that the target has the feature, a 4xx that it refuses it
 * honestly; where `shows` is not met, it may have been accepted and ignored. `auth` cannot be found out without judging
 * it: where keys are not checked, the user says so.
 */
export const probes: Probes = {
  auth: { request: simplest },
  "count-tokens": { request: simplestCount, absent: noSuchOperation },
  models: { request: modelList, absent: noSuchOperation },
  sampling: { request: simplestWith({ temperature: 0.5 }) },
  tools: { request: oneTool },
  "image-base64": { request: pictured, shows: seesPicture },
  "image-url": { request: linked },
  "cache-control": { request: longMarked, or: markedSystem, shows: cacheShows },
  "system-role": { request: systemTurn, shows: says("saffron") },
  "forced-tools": { request: anyTool },
  thinking: { request: enabledThinking },
  "adaptive-thinking": { request: adaptiveThinking },
  "json-schema": { request: jsonFormat, shows: followsFormat },
  "strict-tools": { request: oneStrictTool },
  effort: { request: highEffort },
  "server-tools": { request: search, shows: usesServerTool },
  "web-fetch": { request: fetchPage },
  "code-execution": { request: runCode },
  document: documentProbe,
  pdf: pdfProbe,
  "document-url": documentUrlProbe,
  citations: citationsProbe,
  "search-results": searchResultsProbe,
};
