import {
  bothCountCache,
  cacheCounters,
  comparableSizes,
  countsAnHour,
  countsAtMost,
  countsCache,
  promptOfAtLeast,
  readsCache,
  sameSize,
  showsCache,
  usesCache,
  writesForAnHour,
} from "../src/checks/caching.ts";
import { accepted } from "../src/checks/status.ts";
import { assistant, converse, text, user } from "../src/inputs/bodies.ts";
import { textDocument } from "../src/inputs/documents.ts";
import { call, marked, markedText, pong, question } from "../src/inputs/marks.ts";
import { longLines, longText } from "../src/inputs/long-prompt.ts";
import { repeat } from "../src/inputs/prompts.ts";
import { clock, toolResult, weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonObject } from "../src/model/json.ts";
import type { Feature } from "../src/model/target.ts";
import { halfAsLong } from "./conversation.ts";

const mark = { type: "ephemeral" } as const;
const turn = (title: string, life: JsonObject): JsonObject =>
  user([marked(text(longText(title)), life), text(repeat("pong")[0])]);

const foxes = turn("What the foxes did.", mark);
/** A marked prompt long enough for any cache. Also the probe of the feature. */
export const longMarked: Request = converse([foxes]);

const owls = text(longText("What the owls saw."));
/** The same in the system prompt. Where marks of texts do nothing, the other probe. */
export const markedSystem: Request = converse([user([pong])], { system: [marked(owls, mark)] });
/** Its answer shows that there is a cache. */
export const cacheShows = showsCache;

// Two descriptions, as some endpoints take none of more than ten thousand characters.
const [weatherGuide, clockGuide] = [
  longText("Of the weather.").slice(0, 9900),
  longText("Of the time.").slice(0, 9900),
];
const markedTools = {
  tools: [{ ...weather, description: weatherGuide }, marked({ ...clock, description: clockGuide })],
};
const forecast = marked(toolResult("toolu_paris", longText("What the forecast says.")));

/** Prompts that are long up to their only mark, by its place. The second one begins as others do: most of it is read. */
const places: readonly (readonly [id: string, place: string, request: Request, ...more: Feature[]])[] = [
  ["system", "a system block", markedSystem],
  ["request", "the request itself", converse([user([pong])], { system: [owls], cache_control: mark })],
  ["tool", "the last tool", converse([user([pong])], markedTools), "tools"],
  [
    "result",
    "a tool_result",
    converse([question, assistant([call]), user([forecast, pong])], { tools: [weather] }),
    "tools",
  ],
  [
    "document",
    "a document",
    converse([user([marked(textDocument(longText("What the hares ate."))), pong])]),
    "document",
  ],
];

const again: Request = { ...longMarked, copy: 1 };
const inBetween = converse([foxes, { role: "system", content: "Answer in English." }]);

/** Another text, for a cache that does not know the first one. */
const night = turn("What the dogs did at night.", { ...mark, ttl: "1h" });
const prewarming = converse([night], { max_tokens: 0 });
const prewarmed = converse([night]);

/** Lines of {@link halfAsLong}. */
const shortLines = 20;
/** A token counted twice doubles the count; words around the lines make the shorter prompt a little longer than its lines. */
const most = (longLines / shortLines) * 1.5;

/** What the usage says of a cache, and what a cache does. */
export const cacheUsageCases: readonly Case[] = [
  {
    kind: "example",
    id: "cache-usage/counters-are-present",
    title: "The usage of an answer to a marked prompt has both cache counters",
    requirement: "usage.cache.present",
    modes: ["plain"],
    needs: ["cache-control"],
    request: markedText,
    expect: [accepted, cacheCounters],
  },
  {
    kind: "example",
    id: "cache-usage/counters-are-streamed",
    title: "A stream has both cache counters in its first or last usage",
    requirement: "usage.cache.stream",
    modes: ["plain"],
    needs: ["cache-control"],
    // Asked for in the body, so that it is judged without the profile `streaming`, too.
    request: { body: { ...(markedText.body as JsonObject), stream: true } },
    expect: [accepted, cacheCounters],
  },
  {
    kind: "example",
    id: "cache-usage/long-prompt-is-cached",
    title: "A marked prompt of 3,300 words is written to the cache, or read from it",
    requirement: "usage.cache.filled",
    modes: ["plain"],
    needs: ["cache-control"],
    needsEffect: ["cache-control"],
    request: longMarked,
    given: [promptOfAtLeast(4100)],
    expect: [accepted, usesCache],
  },
  ...places.map(([id, place, request, ...more]): Case => ({
    kind: "example",
    id: `cache-usage/mark-of-${id}-is-heeded`,
    title: `A prompt of 3,300 words up to ${place}, which has the only mark, is written to the cache, or read from it`,
    requirement: "usage.cache.places",
    modes: ["plain"],
    needs: ["cache-control", ...more],
    needsEffect: ["cache-control"],
    request,
    given: [promptOfAtLeast(4100)],
    expect: [accepted, usesCache],
  })),
  {
    kind: "example",
    id: "cache-usage/streamed-prompt-is-cached",
    title: "A marked prompt of 3,300 words is written to the cache, or read from it, by the usage of a stream, too",
    requirement: "usage.cache.stream",
    modes: ["plain"],
    needs: ["cache-control"],
    needsEffect: ["cache-control"],
    // Asked for in the body, as above.
    request: { body: { ...(longMarked.body as JsonObject), stream: true } },
    given: [promptOfAtLeast(4100)],
    expect: [accepted, usesCache],
  },
  {
    kind: "equivalence",
    id: "cache-usage/second-prompt-is-read",
    title: "A marked prompt of 3,300 words that is sent again is read from the cache",
    requirement: "usage.cache.read",
    modes: ["plain"],
    needs: ["cache-control"],
    needsEffect: ["cache-control"],
    requests: [longMarked, again],
    comparable: [bothCountCache],
    expect: [readsCache],
  },
  {
    kind: "equivalence",
    id: "cache-usage/sizes-are-the-same",
    title: "The input counts of a prompt add up to the same size whether it is written to the cache or read from it",
    requirement: "usage.cache.sum",
    modes: ["plain"],
    needs: ["cache-control"],
    needsEffect: ["cache-control"],
    requests: [longMarked, again],
    // Asked once more, both would be read.
    given: [countsCache],
    expect: [sameSize],
  },
  {
    kind: "equivalence",
    id: "cache-usage/no-token-counts-twice",
    title: "The input counts of a cached prompt are in proportion to those of one that is much shorter",
    requirement: "usage.cache.sum",
    modes: ["plain"],
    needs: ["cache-control"],
    needsEffect: ["cache-control"],
    requests: [halfAsLong, longMarked],
    comparable: [comparableSizes],
    expect: [countsAtMost(most)],
  },
  {
    kind: "equivalence",
    id: "cache-usage/prewarmed-prompt-is-read",
    title: "A marked prompt that was sent with max_tokens: 0 is read from the cache by the next request",
    requirement: "cache.prewarm.fills",
    modes: ["plain"],
    needs: ["cache-control"],
    needsEffect: ["cache-control"],
    requests: [prewarming, prewarmed],
    // Not comparable but given: asked once more, the prompt would be in the cache by its own doing.
    given: [countsCache],
    expect: [readsCache],
  },
  {
    kind: "always",
    id: "cache-usage/hour-is-counted",
    title: "What a mark of 1h writes is counted in cache_creation.ephemeral_1h_input_tokens",
    requirement: "usage.cache.ttl",
    modes: ["plain"],
    applies: writesForAnHour,
    occasional: "nothing was written to a cache for an hour; an earlier run may have done that",
    expect: [countsAnHour],
  },
  {
    kind: "equivalence",
    id: "cache-usage/system-turn-keeps-the-prefix",
    title: "A marked prompt is read from the cache although a system turn stands behind it",
    requirement: "cache.system_turn.keeps_prefix",
    modes: ["plain"],
    needs: ["cache-control", "system-role"],
    needsEffect: ["cache-control"],
    requests: [longMarked, inBetween],
    given: [countsCache],
    expect: [readsCache],
  },
];
