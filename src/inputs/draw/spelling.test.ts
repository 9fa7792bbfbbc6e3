import { assert, property, sample } from "fast-check";
import { expect, test } from "vitest";
import { requests } from "./valid/requests.ts";
import { spelled, spellingKinds } from "./spelling.ts";
import { chances } from "./spelling-chances.ts";
import { numberAs, stringAs } from "./spelling-values.ts";

const bodies = requests();
/** Equal values have equal texts, but for the order of members and the sign of 0. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );

test("a spelling says the same as the body it spells", () => {
  const differ = sample(spelled(bodies), { numRuns: 1000, seed: 1 }).filter(
    ({ body, text }) => canonical(JSON.parse(text)) !== canonical(body),
  );
  expect(differ).toEqual([]);
});

test.for(spellingKinds)("a spelling that differs in %s only says the same, and shrinks to the plain text", (kind) => {
  const drawn = sample(spelled(bodies, [kind]), { numRuns: 200, seed: 2 });
  expect(drawn.filter(({ body, text }) => canonical(JSON.parse(text)) !== canonical(body))).toEqual([]);
  expect(drawn.some(({ body, text }) => text !== JSON.stringify(body))).toBe(true);
  const seen: string[] = [];
  const shrunk = (): void =>
    assert(
      property(spelled(bodies, [kind]), ({ text }) => {
        seen.push(text);
        return text === "";
      }),
      { seed: 3 },
    );
  expect(shrunk).toThrow("Property failed");
  const last = seen.at(-1) ?? "";
  expect(last).toBe(JSON.stringify(JSON.parse(last)));
});

test("every form of a number and of a string occurs", () => {
  const texts = Array.from({ length: 400 }, (_, seed) => numberAs(1, "any", chances(seed)));
  expect(new Set(texts)).toEqual(new Set(["1", "1.0", "1e0", "10E-1", "1.0E+0"]));
  const zeros = Array.from({ length: 400 }, (_, seed) => numberAs(0, "any", chances(seed)));
  expect(new Set(zeros)).toEqual(new Set(["0", "-0", "0.0", "0e0", "-0.0"]));
  const chosen = Array.from({ length: 400 }, (_, seed) => numberAs(-0.07, "any", chances(seed)));
  expect(numberAs(1e21, "any", chances(1))).toBe("1e+21");
  expect(new Set(chosen.map((text) => Number(text)))).toEqual(new Set([-0.07]));
  const slashes = Array.from({ length: 400 }, (_, seed) => stringAs("/🦊", "all", chances(seed)));
  expect(slashes).toContain(String.raw`"\/\ud83e\udd8a"`);
  expect(slashes).toContain(String.raw`"\u002F\uD83E\uDD8A"`);
});

test("the placeholder of the model stays as it is", () => {
  const texts = sample(spelled(bodies), { numRuns: 300, seed: 4 }).map(({ text }) => text);
  expect(texts.filter((text) => !text.includes('"{model}"'))).toEqual([]);
});
