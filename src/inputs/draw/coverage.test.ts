import { sample } from "fast-check";
import { expect, test } from "vitest";
import { editions } from "../../model/target.ts";
import { classify } from "./classify.ts";
import { Coverage } from "./coverage.ts";
import { requestSchema } from "./schema.ts";
import { furnished } from "./violations/furnished.ts";
import { rulesBroken } from "./violations/rules-broken.ts";
import { violations } from "./violations/violations.ts";

const simplest = { model: "m", max_tokens: 1, messages: [{ role: "user", content: "Hi." }] };
const covered = (...bodies: readonly Parameters<Coverage["see"]>[0][]) => {
  const coverage = new Coverage("2023-06-01");
  for (const body of bodies) coverage.see(body);
  return coverage.result();
};

test("a valid body satisfies what it has values for", () => {
  const { bodies, counts, violated } = covered(simplest);
  expect(bodies).toEqual({ valid: 1, invalid: 0 });
  expect(counts.constraints["MessageRequest.max_tokens minimum"]).toEqual([1, 0]);
  expect(counts.constraints["MessageRequest.max_tokens required"]).toEqual([1, 0]);
  expect(counts.constraints["MessageRequest additionalProperties"]).toEqual([1, 0]);
  expect(counts.constraints["MessageRequest.top_k minimum"]).toEqual([0, 0]);
  expect(counts.variants).toMatchObject({
    "InputMessage/UserMessage": 1,
    "InputMessage/AssistantMessage": 0,
    "UserMessage.content/string": 1,
  });
  expect(violated).toMatchObject({ all: 947, drawn: 0 });
});

test("an invalid body breaks one constraint, and satisfies the others", () => {
  const { bodies, counts } = covered({ ...simplest, max_tokens: -1, x: 1 });
  expect(bodies).toEqual({ valid: 0, invalid: 1 });
  expect(counts.constraints["MessageRequest.max_tokens minimum"]).toEqual([0, 1]);
  expect(counts.constraints["MessageRequest.max_tokens type"]).toEqual([1, 0]);
  expect(counts.constraints["MessageRequest additionalProperties"]).toEqual([0, 1]);
  expect(counts.constraints["UserMessage.role const"]).toEqual([1, 0]);
});

test("what is of a wrong type is not counted for its bounds", () => {
  const { counts } = covered({ ...simplest, max_tokens: "1" });
  expect(counts.constraints["MessageRequest.max_tokens type"]).toEqual([0, 1]);
  expect(counts.constraints["MessageRequest.max_tokens minimum"]).toEqual([0, 0]);
});

test("members of enumerations are counted", () => {
  const { counts } = covered({ ...simplest, service_tier: "auto" }, { ...simplest, service_tier: "AUTO" });
  expect(counts.values).toMatchObject({
    "MessageRequest.service_tier=auto": 1,
    "MessageRequest.service_tier=standard_only": 0,
  });
});

test("a name that is nearly right counts for the variant that was meant", () => {
  const block = { type: "Text", text: "a" };
  const { counts } = covered({ ...simplest, messages: [{ role: "user", content: [block] }] });
  expect(counts.constraints["InputTextBlock.type const"]).toEqual([0, 1]);
  expect(counts.constraints["InputTextBlock.text minLength"]).toEqual([1, 0]);
});

test("what nothing breaks alone is counted with what is broken instead", () => {
  const { counts } = covered({ ...simplest, messages: ["Hi."] });
  expect(counts.constraints["UserMessage type"]).toEqual([0, 1]);
  expect(counts.constraints["SystemMessage type"]).toEqual([0, 1]);
});

test("a body that is no object breaks its type", () => {
  expect(covered([]).counts.constraints["MessageRequest type"]).toEqual([0, 1]);
});

test.each(editions)(
  "one draw of each violation of %s, and a furnished body of each object, hit every constraint on both sides",
  (edition) => {
    const coverage = new Coverage(edition);
    for (const { draws } of violations({ edition }))
      for (const { body } of sample(draws, { numRuns: 1, seed: 7 })) coverage.see(body);
    for (const { body } of furnished(requestSchema(edition))) coverage.see(body);
    // No object: see `broken-json.ts`.
    coverage.see([]);
    const { satisfied, violated } = coverage.result();
    expect(violated.missing).toEqual([]);
    expect(satisfied.missing).toEqual([]);
  },
);

test.each(editions)("the furnished bodies of %s are valid", (edition) => {
  const labels = classify(edition);
  const all = furnished(requestSchema(edition));
  expect(all.flatMap(({ body }) => [...labels(body), ...rulesBroken(body)])).toEqual([]);
  expect(all.length).toBeLessThan(150);
});

test("the result is plain JSON, sorted, and the same for the same bodies", () => {
  const bodies = [simplest, { ...simplest, stream: true }, { ...simplest, stream: 1 }];
  const result = covered(...bodies);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(JSON.stringify(covered(...bodies.toReversed()))).toBe(JSON.stringify(result));
  const names = Object.keys(result.counts.constraints);
  expect(names).toEqual(names.toSorted());
});
