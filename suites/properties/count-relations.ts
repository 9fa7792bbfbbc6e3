import type { Arbitrary } from "fast-check";
import { bothCounted, countsNearUsage, countsNoLess, countsTheSame, isCounted } from "../../src/checks/count.ts";
import { ofBoth } from "../../src/checks/relations.ts";
import type { MetamorphicCase, Region } from "../../src/model/draw.ts";
import { MODEL } from "../../src/model/exchange.ts";
import type { JsonObject } from "../../src/model/json.ts";
import type { Edition, Feature } from "../../src/model/target.ts";
import { withBlocks, withStrings } from "./forms.ts";
import { withEarlierTurn, withMoreSystem, withMoreText, withOneMoreTool } from "./longer.ts";
import { pairs, requestTo } from "./region.ts";

type Pairs = (bodies: Arbitrary<JsonObject>) => Promise<Arbitrary<readonly [JsonObject, JsonObject | string]>>;

const textOnly: readonly Feature[] = [];
const withTools: readonly Feature[] = ["tools"];

/** Pairs of counts: a prompt of texts, or of texts and tools, and what is made of it. */
const counting =
  (made: Pairs, features: readonly (readonly Feature[])[] = [textOnly, withTools]) =>
  async (edition: Edition): Promise<readonly Region[]> => {
    const { requests } = await import("../../src/inputs/draw/valid/requests.ts");
    return Promise.all(
      features.map(async (some) => {
        const bodies = await made(requests({ edition, features: some, operation: "count_tokens" }));
        const needs: readonly Feature[] = ["count-tokens", ...some];
        return pairs(some.length === 0 ? "texts" : some.join(" and "), edition, "count_tokens", bodies, { needs });
      }),
    );
  };

/** Something is added, and the prompt counts no less. */
const adding =
  (add: (body: JsonObject, words: string) => JsonObject): Pairs =>
  async (bodies) => {
    const { tuple } = await import("fast-check");
    const { sentences } = await import("./words.ts");
    return tuple(bodies, sentences).map(([body, words]) => [body, add(body, words)] as const);
  };

const count = { kind: "metamorphic", modes: ["plain"], comparable: [ofBoth(isCounted)] } as const;

const grows = (what: string, title: string, add: Parameters<typeof adding>[0], features?: readonly Feature[][]) =>
  ({
    ...count,
    id: `drawn/more-${what}-never-counts-less`,
    title,
    requirement: "count_tokens.monotone",
    regions: counting(adding(add), features),
    expect: [countsNoLess],
  }) as const satisfies MetamorphicCase;

/** The shortest prompt whose estimate can be held against its use: some two hundred words. */
const long = 200;

const words = (body: JsonObject): number => JSON.stringify(body).split(" ").length;

async function longPrompts(): Promise<readonly Region[]> {
  const { array, tuple } = await import("fast-check");
  const { sentences } = await import("./words.ts");
  const prompts = tuple(sentences, array(sentences, { minLength: 15, maxLength: 30 })).map(([first, others]) => ({
    model: MODEL,
    messages: [{ role: "user", content: [first, ...others].join("\n") }],
  }));
  return [
    {
      name: "long prompts",
      draws: prompts.map((body) => ({
        requests: [requestTo("count_tokens", body), requestTo("messages", { ...body, max_tokens: 1 })] as const,
      })),
      holds: ({ requests }) => requests.every(({ body }) => typeof body === "object" && words(body) >= long),
      needs: ["count-tokens"],
    },
  ];
}

/** How the counts of two prompts are related, whatever counts them. */
export const countRelations: readonly MetamorphicCase[] = [
  {
    ...count,
    id: "drawn/same-body-counts-the-same",
    title: "Any body counts the same tokens again",
    requirement: "count_tokens.stable",
    regions: counting(async (bodies) => bodies.map((body) => [body, body] as const)),
    expect: [countsTheSame],
  },
  {
    ...count,
    id: "drawn/strings-and-blocks-count-the-same",
    title: "Any prompt counts the same tokens with strings as with one text block for each of them",
    requirement: "count_tokens.content_forms",
    regions: counting(async (bodies) => bodies.map((body) => [withStrings(body), withBlocks(body)] as const)),
    expect: [countsTheSame],
  },
  {
    ...count,
    id: "drawn/other-spelling-counts-the-same",
    title: "Another spelling of the same JSON counts the same tokens",
    requirement: "count_tokens.spelling",
    // The order of members inside a tool's schema may be part of the prompt.
    regions: counting(
      async (bodies) => {
        const { spelled } = await import("../../src/inputs/draw/spelling.ts");
        return spelled(bodies).map(({ body, text }) => [body, text] as const);
      },
      [textOnly],
    ),
    expect: [countsTheSame],
  },
  grows("text", "A last turn with a sentence more does not count less", withMoreText),
  grows("turns", "A conversation with one turn more does not count less", withEarlierTurn),
  grows("instructions", "A system prompt with a sentence more does not count less", withMoreSystem),
  grows("tools", "A prompt with one tool more does not count less", withOneMoreTool, [["tools"]]),
  {
    ...count,
    id: "drawn/count-is-near-usage",
    title: "The count of any prompt of 200 words is less than half off the input tokens of its message",
    requirement: "count_tokens.near_usage",
    regions: longPrompts,
    comparable: [bothCounted],
    expect: [countsNearUsage],
  },
];
