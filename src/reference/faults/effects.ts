import { hash } from "node:crypto";

import type { Fault } from "../deviation.ts";
import { change, drop } from "../edit.ts";
import { isObject, objects, type Json, type JsonObject } from "../json.ts";
import { generate } from "../generate.ts";
import { parseBody } from "../parse.ts";
import { readPrompt } from "../prompt.ts";
import { fault, refuses } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

/** Changes every tool result of the conversation. */
const results = (by: (result: JsonObject) => JsonObject) =>
  change("/messages/*/content/*", (block) => (isObject(block) && block["type"] === "tool_result" ? by(block) : block));
/** Without the text beside the tool results of a turn. */
const onlyResults = (old: Json | undefined): Json | undefined =>
  Array.isArray(old) && old.some((block) => isObject(block) && block["type"] === "tool_result")
    ? old.filter((block) => isObject(block) && block["type"] === "tool_result")
    : old;

const isResult = (block: Json): boolean => isObject(block) && block["type"] === "tool_result";
const roleOf = (message: Json): Json | undefined => (isObject(message) ? message["role"] : undefined);

const onlyLast = (body: JsonObject): JsonObject => ({ ...body, messages: objects(body["messages"]).slice(-1) });

/** The blocks of each turn of a role. */
const turnsOf = (body: JsonObject, role: string): JsonObject[][] =>
  objects(body["messages"])
    .filter((message) => message["role"] === role)
    .map((message) => objects(message["content"]));

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
  fault(
    "forgets-all-but-the-last-of-consecutive-turns",
    "Of turns of one role in a row, only the last reaches the model",
    docs.create,
    {
      forgets: change("/messages", (old) =>
        Array.isArray(old) ? old.filter((message, place) => roleOf(message) !== roleOf(old[place + 1] ?? null)) : old,
      ),
    },
  ),
  fault("forgets-later-results", "Of several tool results, only the first reaches the model", docs.toolCalls, {
    forgets: change("/messages/*/content", (old) => {
      const first = Array.isArray(old) ? old.findIndex(isResult) : -1;
      return Array.isArray(old) ? old.filter((block, place) => !isResult(block) || place === first) : old;
    }),
  }),
  fault("forgets-block-content", "Text in blocks does not reach the model", pull("apache/apisix", 13674), {
    forgets: change("/messages/*/content", (old) =>
      Array.isArray(old) ? old.filter((block) => !isObject(block) || block["type"] !== "text") : old,
    ),
  }),
  fault(
    "forgets-later-system-blocks",
    "Only the first block of a system prompt reaches the model",
    issue("Lore-Hex/quill-router", 130),
    { forgets: change("/system", (old) => (Array.isArray(old) ? old.slice(0, 1) : old)) },
  ),
  fault("forgets-later-blocks", "Only the first text block of a turn reaches the model", pull("apache/apisix", 13674), {
    forgets: change("/messages/*/content", (old) =>
      Array.isArray(old) && old.every((block) => isObject(block) && block["type"] === "text") ? old.slice(0, 1) : old,
    ),
  }),
  fault("forgets-assistant-turns", "Only the user turns reach the model", pull("BerriAI/litellm", 37953), {
    forgets: (body) => ({
      ...body,
      messages: objects(body["messages"]).filter((message) => message["role"] !== "assistant"),
    }),
  }),
  fault("forgets-string-results", "A tool result that is a string does not reach the model", docs.toolCalls, {
    forgets: results((result) => (typeof result["content"] === "string" ? { ...result, content: "" } : result)),
  }),
  fault("forgets-block-results", "A tool result of blocks does not reach the model", docs.toolCalls, {
    forgets: results((result) => (Array.isArray(result["content"]) ? { ...result, content: "" } : result)),
  }),
  fault(
    "forgets-text-beside-results",
    "Text beside a tool result does not reach the model",
    pull("apache/apisix", 13674),
    {
      forgets: change("/messages/*/content", onlyResults),
    },
  ),
  fault("forgets-tool-descriptions", "The description of a tool does not reach the model", docs.tools, {
    forgets: drop("/tools/*/description"),
  }),
  fault("raises-small-limits", "A max_tokens below 16 is raised to 16 in silence", docs.create, {
    forgets: change("/max_tokens", (old) => (typeof old === "number" ? Math.max(16, old) : old)),
  }),
  fault("answers-a-constant", "Every answer has the same text", issue("diegosouzapw/OmniRoute", 8274), {
    generation: (generation) => ({ ...generation, blocks: [{ type: "text", text: "<block>no</block>" }] }),
  }),
  fault("answers-nothing", "Every answer is empty, and ends naturally", pull("BerriAI/litellm", 32475), {
    generation: (generation) => ({ ...generation, blocks: [], stopReason: "end_turn", stopSequence: null }),
  }),
  fault("answers-some-with-nothing", "Some answers are empty, and end naturally", pull("BerriAI/litellm", 32475), {
    generation: (generation, { text }) =>
      hash("sha1", text, "buffer").readUInt8(0) % 3 === 0
        ? { ...generation, blocks: [], stopReason: "end_turn", stopSequence: null }
        : generation,
  }),
  fault("never-streams", "stream: true is answered with one JSON body", issue("rynfar/meridian", 1098), {
    streams: () => false,
  }),
  fault("always-streams", "Every answer is streamed", issue("rynfar/meridian", 1098), { streams: () => true }),
  fault(
    "mixes-up-answers",
    "Of requests at the same time, all are answered as the first of them",
    pull("PostHog/posthog", 72287),
    {
      generation: (generation, { text }, { open }) => {
        const [first] = open;
        const parsed = first && first.text !== text ? parseBody(first.text) : undefined;
        return parsed && "body" in parsed ? generate(readPrompt(parsed.body)) : generation;
      },
      reply: (reply) => ({ ...reply, wait: 60 }),
    },
  ),
  refuses(
    "assistant-blocks",
    "An assistant turn of text blocks is refused",
    pull("brightwave-inc/tidebreak", 1536),
    (body) =>
      turnsOf(body, "assistant").some((blocks) => blocks.length > 0 && blocks.every(({ type }) => type === "text")),
  ),
  refuses(
    "calls-without-text",
    "An assistant turn that is nothing but tool calls is refused",
    issue("BerriAI/litellm", 42186),
    (body) =>
      turnsOf(body, "assistant").some((blocks) => blocks.length > 0 && blocks.every(({ type }) => type === "tool_use")),
  ),
  fault(
    "fails-on-large-bodies",
    "A body above 10 MB crashes the server",
    pull("Moonsong-Labs/agent-prompttrain", 199),
    {
      refuses: ({ text }) =>
        text.length > 10 * 1024 * 1024
          ? { rule: "refused", status: 500, type: "api_error", message: "Request size exceeds limit" }
          : undefined,
    },
  ),
];
