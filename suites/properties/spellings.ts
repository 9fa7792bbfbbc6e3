import { firstAccepted, secondAccepted } from "../../src/checks/count.ts";
import type { MetamorphicCase, Region } from "../../src/model/draw.ts";
import type { JsonObject } from "../../src/model/json.ts";
import type { Edition } from "../../src/model/target.ts";
import { isValid, requestTo, without } from "./region.ts";

const strings = /"(?:[^"\\]|\\.)*"/gu;
const numbers = /-?\d[\d.eE+-]*/gu;

/** True where a whole number is written in another way than with digits alone. */
export const respellsIntegers = (text: string): boolean =>
  (text.replaceAll(strings, '""').match(numbers) ?? []).some(
    (number) => Number.isInteger(Number(number)) && !/^(?:0|-?[1-9]\d*)$/u.test(number),
  );

/** Valid requests as JSON is usually written and in another spelling: those whose integers are respelled, or the others. */
async function texts(edition: Edition, integers: boolean): Promise<readonly Region[]> {
  const { requests } = await import("../../src/inputs/draw/valid/requests.ts");
  const { spelled } = await import("../../src/inputs/draw/spelling.ts");
  const holds = await isValid(edition, "messages");
  const bodies = requests({ edition, features: [] }).map((body) => without(body, "stream"));
  return [
    {
      name: integers ? "integers" : "layout and escapes",
      draws: spelled(bodies)
        .filter(({ text }) => respellsIntegers(text) === integers)
        .map(({ body, text }) => ({ requests: [requestTo("messages", body), requestTo("messages", text)] })),
      holds: ({ requests: [{ body }, other] }) =>
        typeof body === "object" &&
        holds(body) &&
        typeof other?.body === "string" &&
        respellsIntegers(other.body) === integers &&
        holds(JSON.parse(other.body) as JsonObject),
    },
  ];
}

const spelling = {
  kind: "metamorphic",
  modes: ["plain"],
  refusable: true,
  // What an endpoint does not take in the usual spelling says nothing about others.
  comparable: [firstAccepted],
  expect: [secondAccepted],
} as const;

/** One value has many texts; an endpoint reads each of them. */
export const spellings: readonly MetamorphicCase[] = [
  {
    ...spelling,
    id: "drawn/other-spelling-is-accepted",
    title: "A request that is accepted is accepted in any spelling of its JSON",
    requirement: "request.body.spelling",
    regions: (edition) => texts(edition, false),
  },
  {
    ...spelling,
    id: "drawn/other-spelling-of-integers-is-accepted",
    title: "A request that is accepted is accepted with any spelling of its integers",
    requirement: "request.number.spelling",
    regions: (edition) => texts(edition, true),
  },
];
