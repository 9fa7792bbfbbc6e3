import { accepted } from "../../src/checks/status.ts";
import type { PropertyCase, Region } from "../../src/model/draw.ts";
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

/** Texts of valid requests, those whose integers are respelled or the others. */
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
        .map(({ text }) => ({ requests: [requestTo("messages", text)] })),
      holds: ({ requests: [{ body }] }) =>
        typeof body === "string" && respellsIntegers(body) === integers && holds(JSON.parse(body) as JsonObject),
    },
  ];
}

const spelling = { kind: "property", modes: ["plain"], expect: [accepted] } as const;

/** One value has many texts; an endpoint reads each of them. */
export const spellings: readonly PropertyCase[] = [
  {
    ...spelling,
    id: "drawn/other-spelling-is-accepted",
    title: "A valid request is accepted in any spelling of its JSON",
    requirement: "request.body.spelling",
    regions: (edition) => texts(edition, false),
  },
  {
    ...spelling,
    id: "drawn/other-spelling-of-integers-is-accepted",
    title: "A valid request is accepted with any spelling of its integers",
    requirement: "request.number.spelling",
    regions: (edition) => texts(edition, true),
  },
];
