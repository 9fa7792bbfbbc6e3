import type { Fault } from "../deviation.ts";
import { change, drop } from "../edit.ts";
import { isObject, objects, type JsonObject } from "../json.ts";
import { fault } from "./make.ts";
import { issue, pull } from "./sources.ts";

const onlyLast = (body: JsonObject): JsonObject => ({ ...body, messages: objects(body["messages"]).slice(-1) });

/** What is accepted and then never reaches the model. */
export const effectFaults: readonly Fault[] = [
  fault("forgets-system", "The system prompt does not reach the model", issue("Lore-Hex/quill-router", 130), {
    forgets: drop("/system"),
  }),
  fault(
    "forgets-block-system",
    "A system prompt of blocks does not reach the model",
    issue("Lore-Hex/quill-router", 130),
    {
      forgets: change("/system", (old) => (Array.isArray(old) ? undefined : old)),
    },
  ),
  fault("forgets-earlier-turns", "Only the last message reaches the model", pull("BerriAI/litellm", 37953), {
    forgets: onlyLast,
  }),
  fault("forgets-block-content", "Text in blocks does not reach the model", pull("apache/apisix", 13674), {
    forgets: change("/messages/*/content", (old) =>
      Array.isArray(old) ? old.filter((block) => !isObject(block) || block["type"] !== "text") : old,
    ),
  }),
  fault("answers-a-constant", "Every answer has the same text", issue("diegosouzapw/OmniRoute", 8274), {
    generation: (generation) => ({ ...generation, blocks: [{ type: "text", text: "<block>no</block>" }] }),
  }),
  fault("answers-nothing", "Every answer is empty, and ends naturally", pull("BerriAI/litellm", 32475), {
    generation: (generation) => ({ ...generation, blocks: [], stopReason: "end_turn", stopSequence: null }),
  }),
  fault("never-streams", "stream: true is answered with one JSON body", issue("rynfar/meridian", 1098), {
    streams: () => false,
  }),
  fault("always-streams", "Every answer is streamed", issue("rynfar/meridian", 1098), { streams: () => true }),
];
