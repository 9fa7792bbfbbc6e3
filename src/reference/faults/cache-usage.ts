import type { Fault } from "../deviation.ts";
import { both, change, drop, type Edit } from "../edit.ts";
import { isObject, objects, string, type Json, type JsonObject } from "../json.ts";
import { fault, writes } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const written = "cache_creation_input_tokens";
const read = "cache_read_input_tokens";
const count = (usage: JsonObject, name: string): number => Number(usage[name] ?? 0);
/** Changes a usage that has cache counters. */
const usage = (by: (usage: JsonObject) => JsonObject): Edit =>
  change("/usage", (old) => (isObject(old) && typeof old[read] === "number" ? by(old) : old));
const withoutCounters = (at: string): Edit =>
  both(drop(`${at}/${written}`), drop(`${at}/${read}`), drop(`${at}/cache_creation`));

/** The text of the first block of a request that generates nothing, a little different. */
function other(body: JsonObject): JsonObject {
  const edit = change("/messages/0/content/0/text", (old) => `${string(old)} `);
  return body["max_tokens"] === 0 ? edit(body) : body;
}

const isSystem = ({ role }: JsonObject): boolean => role === "system";

/** The request with its system turns behind its system prompt. */
function hoisted(body: JsonObject): JsonObject {
  const late: Json[] = objects(body["messages"])
    .filter(isSystem)
    .map(({ content }) => ({ type: "text", text: typeof content === "string" ? content : JSON.stringify(content) }));
  if (late.length === 0) return body;
  const own: Json[] = [body["system"] ?? []]
    .flat()
    .map((block) => (isObject(block) ? block : { type: "text", text: block }));
  return { ...body, system: [...own, ...late], messages: objects(body["messages"]).filter((turn) => !isSystem(turn)) };
}

/** What is counted wrongly of a cache, and caches that keep nothing. */
export const cacheUsageFaults: readonly Fault[] = [
  writes(
    "drops-cache-counters",
    "The usage says nothing of a cache",
    pull("sgl-project/sglang", 21902),
    withoutCounters("/usage"),
  ),
  fault(
    "drops-cache-counters-from-streams",
    "The usage of a stream says nothing of a cache",
    issue("8monkey-ai/hebo-gateway", 187),
    {
      events: (events) =>
        events.map(({ name, body }) => ({
          name,
          body: both(withoutCounters("/message/usage"), withoutCounters("/usage"))(body),
        })),
    },
  ),
  writes(
    "counts-no-cache",
    "The cache counters are always 0",
    issue("jundot/omlx", 912),
    usage((old) => ({
      ...old,
      input_tokens: count(old, "input_tokens") + count(old, written) + count(old, read),
      [written]: 0,
      [read]: 0,
      cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
    })),
  ),
  writes(
    "never-reads-the-cache",
    "A prompt is written to the cache each time, and never read",
    docs.caching,
    usage((old) => {
      const all = count(old, written) + count(old, read);
      const byLife = { ephemeral_5m_input_tokens: all, ephemeral_1h_input_tokens: 0 };
      return { ...old, [written]: all, [read]: 0, cache_creation: byLife };
    }),
  ),
  writes(
    "counts-cached-input-twice",
    "input_tokens counts what a cache took or gave, too",
    issue("ithtelab/workbuddy-manager", 39),
    usage((old) => ({ ...old, input_tokens: count(old, "input_tokens") + count(old, written) + count(old, read) })),
  ),
  writes(
    "counts-read-input-twice",
    "input_tokens counts what was read from the cache, too",
    pull("chenyme/grok2api", 751),
    usage((old) => ({ ...old, input_tokens: count(old, "input_tokens") + count(old, read) })),
  ),
  writes(
    "counts-an-hour-as-five-minutes",
    "What is written for an hour is counted as written for five minutes",
    docs.caching,
    usage((old) => ({
      ...old,
      cache_creation: { ephemeral_5m_input_tokens: count(old, written), ephemeral_1h_input_tokens: 0 },
    })),
  ),
  fault("prewarms-nothing", "A request with max_tokens: 0 does not fill the cache", docs.caching, { forgets: other }),
  fault(
    "hoists-system-turns",
    "A system turn is moved to the top, where it changes the beginning of the prompt",
    issue("ollama/ollama", 18431),
    { forgets: hoisted },
  ),
];
