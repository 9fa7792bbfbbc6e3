import type { Arbitrary } from "fast-check";
import { isWhole } from "../../src/checks/conditions.ts";
import { firstAccepted, secondAccepted } from "../../src/checks/count.ts";
import { countsInput, countsSameInput, ofBoth } from "../../src/checks/relations.ts";
import { firstEndsByItself, secondHasRoom } from "../../src/checks/room.ts";
import type { Relation } from "../../src/model/finding.ts";
import { repeat } from "../../src/inputs/prompts.ts";
import type { MetamorphicCase, Region } from "../../src/model/draw.ts";
import { MODEL } from "../../src/model/exchange.ts";
import type { JsonObject } from "../../src/model/json.ts";
import type { Edition } from "../../src/model/target.ts";
import { pairs, without } from "./region.ts";

type Pair = readonly [JsonObject, JsonObject];
type Pairs = (bodies: Arbitrary<JsonObject>) => Promise<Arbitrary<Pair>>;

/** Few tokens: what is compared is what the endpoint reads. */
const brief = (body: JsonObject): JsonObject => ({ ...body, max_tokens: 4 });

/** Pairs of requests of texts, whose answers may say what they like. */
const reading =
  (made: Pairs) =>
  async (edition: Edition): Promise<readonly Region[]> => {
    const { requests } = await import("../../src/inputs/draw/valid/requests.ts");
    const bodies = requests({ edition, features: [] }).map((body) => brief(without(body, "stream")));
    return [await pairs("texts", edition, "messages", await made(bodies))];
  };

/** Two conversations that are the same, but for members that are no part of the prompt. */
const withOptions: Pairs = async (bodies) => {
  const { constantFrom, tuple, uniqueArray } = await import("fast-check");
  const stops = uniqueArray(constantFrom("[[stop-7f3a]]", "</never-written-4c1d>", "%%%end-of-9e2b%%%"), {
    minLength: 1,
  });
  const bare = bodies.map((body) => without(body, "stop_sequences", "service_tier"));
  return tuple(bare, stops).map(
    ([body, stop_sequences]) => [body, { ...body, stop_sequences, service_tier: "auto" }] as const,
  );
};

const withUsers: Pairs = async (bodies) => {
  const { tuple, uuid } = await import("fast-check");
  return tuple(bodies, uuid()).map(([body, user_id]) => [
    { ...body, metadata: { user_id: "u" } },
    { ...body, metadata: { user_id } },
  ]);
};

/** A few words to repeat, with room for many times as many, and with more. */
const roomy: Pairs = async () => {
  const { array, constantFrom, integer, tuple } = await import("fast-check");
  const words = array(constantFrom("pong", "amber", "cedar", "delta"), { minLength: 1, maxLength: 3 });
  return tuple(words, integer({ min: 256, max: 2048 })).map(([some, room]) => {
    const body = { model: MODEL, messages: [{ role: "user", content: repeat(some.join(" "))[0] }] };
    return [
      { ...body, max_tokens: 128 },
      { ...body, max_tokens: room },
    ] as const;
  });
};

const sameInput = {
  kind: "metamorphic",
  modes: ["plain"],
  comparable: [ofBoth(countsInput)],
  expect: [countsSameInput],
} as const;

/** The input tokens of two accepted requests, where the endpoint counts them. */
const sameInputWhereCounted: Relation = {
  claim: countsSameInput.claim,
  judge: (first, second) => (ofBoth(countsInput).met(first, second) ? countsSameInput.judge(first, second) : []),
};

/** How the answers to two requests are related, whatever the model says in them. */
export const inputRelations: readonly MetamorphicCase[] = [
  {
    ...sameInput,
    id: "drawn/same-request-counts-the-same-input",
    title: "Any request counts the same input tokens again",
    requirement: "usage.input_tokens.stable",
    regions: reading(async (bodies) => bodies.map((body) => [body, body] as const)),
  },
  {
    ...sameInput,
    id: "drawn/stream-counts-the-same-input",
    title: "Any request counts the same input tokens plain and streamed",
    requirement: "stream.agrees.input_tokens",
    regions: reading(async (bodies) => bodies.map((body) => [body, { ...body, stream: true }] as const)),
    comparable: [ofBoth(isWhole), ofBoth(countsInput)],
  },
  {
    ...sameInput,
    id: "drawn/options-are-no-input",
    title: "Stop sequences that nobody writes and a service tier do not change the input tokens",
    requirement: "usage.input_tokens.options",
    regions: reading(withOptions),
  },
  {
    ...sameInput,
    id: "drawn/user-id-is-opaque",
    title: "Another user_id changes neither acceptance nor input tokens",
    requirement: "request.metadata.opaque",
    regions: reading(withUsers),
    refusable: true,
    comparable: [firstAccepted],
    expect: [secondAccepted, sameInputWhereCounted],
  },
  {
    kind: "metamorphic",
    modes: ["plain"],
    id: "drawn/larger-max-tokens-cuts-nothing",
    title: "An answer that ends by itself is not cut below that by a larger max_tokens",
    requirement: "stop.max_tokens.room",
    regions: reading(roomy),
    comparable: [firstEndsByItself],
    expect: [secondHasRoom],
  },
];
