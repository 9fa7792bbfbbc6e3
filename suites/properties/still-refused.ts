import { firstRefused, sameRefusal, secondRefused } from "../../src/checks/refused-alike.ts";
import type { Draw, MetamorphicCase, Region } from "../../src/model/draw.ts";
import type { JsonObject } from "../../src/model/json.ts";
import type { Edition } from "../../src/model/target.ts";
import { bodyOf } from "./region.ts";
import type { Broken } from "./violating.ts";

/** Members that have nothing to do with any other, with values that every endpoint takes. */
const unrelated: JsonObject = { metadata: { user_id: "user-1" }, stop_sequences: ["[[stop]]"], service_tier: "auto" };

/** Constraints of those members. */
const isOfThem = ({ at }: Broken["label"]): boolean =>
  /^(?:Metadata|MessageRequest\.(?:stop_sequences|service_tier|stream))/u.test(at);

/** Members of the body that are there already keep their values. */
const withUnrelated = (body: JsonObject): JsonObject => ({ ...unrelated, ...body });
const streamed = (body: JsonObject): JsonObject => ({ ...body, stream: true });

/** Invalid requests that need no feature, and what is made of each without mending or breaking it further. */
async function regions(edition: Edition, made: (body: JsonObject) => JsonObject): Promise<readonly Region[]> {
  const { violating } = await import("./violating.ts");
  const all = await violating(edition, "messages");
  return all
    .filter(
      ({ requirement, needs, label, side }) =>
        requirement && side === undefined && needs.length === 0 && !isOfThem(label),
    )
    .map(({ name, draws, isOfRegion }) => ({
      name,
      draws: draws.map(({ body, label }): Draw => ({ requests: [{ body }, { body: made(body) }], label })),
      holds: ({ requests, label }) =>
        label !== undefined && requests.every((request) => isOfRegion(bodyOf(request), label)),
    }));
}

const refused = { kind: "metamorphic", modes: ["plain"], refused: true } as const;

/** What is wrong stays wrong, whatever else a request asks for. */
export const stillRefused: readonly MetamorphicCase[] = [
  {
    ...refused,
    id: "drawn/refused-stays-refused-beside-other-members",
    title: "What is refused stays refused beside valid members that have nothing to do with it",
    requirement: "request.invalid.still_refused",
    regions: (edition) => regions(edition, withUnrelated),
    comparable: [firstRefused],
    expect: [secondRefused],
  },
  {
    ...refused,
    id: "drawn/refused-alike-as-a-stream",
    title: "What is refused is refused as a stream, too, with the same status and error type",
    requirement: "errors.stream.same",
    regions: (edition) => regions(edition, streamed),
    comparable: [firstRefused],
    expect: [{ ...secondRefused, requirement: "errors.stream.plain" }, sameRefusal],
  },
];
