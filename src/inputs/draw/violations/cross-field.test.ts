import { sample } from "fast-check";
import { expect, test } from "vitest";
import { requirements } from "../../../../spec/generated/requirements.ts";
import { editions } from "../../../model/target.ts";
import { validate } from "../../../reference/validate.ts";
import type { JsonObject as Incoming } from "../../../reference/json.ts";
import { classify } from "../classify.ts";
import { statedBy } from "../places.ts";
import { requestSchema } from "../schema.ts";
import { smallestFrom } from "../testing/shrink.ts";
import { featuresOf } from "../valid/features.ts";
import { requests } from "../valid/requests.ts";
import { breakable } from "./breakable.ts";
import { crossField } from "./cross-field.ts";
import { rulesBroken } from "./rules-broken.ts";

const seed = 20_261_021;

test.each(editions)("each draw of %s is valid by the schema, and breaks the rule it names and no other", (edition) => {
  const labels = classify(edition);
  const wrong = crossField({ edition }).flatMap(({ label, draws }) =>
    sample(draws, { numRuns: 100, seed }).filter(
      ({ body }) => labels(body).length > 0 || rulesBroken(body).join() !== label.keyword,
    ),
  );
  expect(wrong).toEqual([]);
});

test.each(editions)("what is kept beside each of them is valid for %s, breaks no rule and uses no more", (edition) => {
  const wrong = crossField({ edition }).filter(({ draws, needs }) => {
    const [{ unbroken = null } = {}] = sample(draws, { numRuns: 1, seed });
    if (unbroken === null || classify(edition)(unbroken).length > 0 || rulesBroken(unbroken).length > 0) return true;
    return (
      featuresOf(unbroken).some((feature) => !needs.includes(feature)) ||
      validate(unbroken as Incoming, edition, new Set()) !== undefined
    );
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test("counts have those rules that do not depend on an answer", () => {
  const all = crossField({ operation: "count_tokens" });
  expect(all.map(({ label }) => label)).toEqual([{ at: "CountTokensRequest", keyword: "tools-of-one-name" }]);
  for (const { draws } of all)
    for (const { body } of sample(draws, { numRuns: 20, seed }))
      expect(classify("2023-06-01", "count_tokens")(body)).toEqual([]);
});

test.each(editions)("the reference of %s refuses each of them", (edition) => {
  const taken = crossField({ edition }).flatMap(({ name, draws }) =>
    sample(draws, { numRuns: 20, seed })
      .filter(({ body }) => validate(body as Incoming, edition, new Set()) === undefined)
      .map(() => name),
  );
  expect(taken).toEqual([]);
});

test("valid requests break none of the rules, nor do the bodies in which a constraint is broken", () => {
  const schema = requestSchema();
  const carriers = statedBy(schema).flatMap((stated) => breakable(schema, stated).map(({ body }) => body));
  const drawn = sample(requests(), { numRuns: 300, seed });
  expect([...carriers, ...drawn].flatMap((body) => rulesBroken(body))).toEqual([]);
});

test("each stands for a requirement of the ledger, and needs the features that its bodies use", () => {
  const known = new Set<string>(requirements.map(({ id }) => id));
  const wrong = crossField().filter(({ requirement, needs, draws }) => {
    const used = sample(draws, { numRuns: 20, seed }).flatMap(({ body }) => featuresOf(body));
    return !known.has(requirement) || used.some((feature) => !needs.includes(feature));
  });
  expect(wrong).toEqual([]);
});

test("there are more than twenty rules, each named once", () => {
  const rules = crossField().map(({ label }) => label.keyword);
  expect(rules.length).toBeGreaterThan(20);
  expect(new Set(rules).size).toBe(rules.length);
});

test("what breaks a rule shrinks to a small body", () => {
  const shrunk = crossField().map(({ draws, label }) =>
    smallestFrom(draws, 3, ({ body }) => rulesBroken(body).includes(label.keyword)),
  );
  expect(Math.max(...shrunk.map(({ tried }) => tried))).toBeLessThan(30);
  expect(Math.max(...shrunk.map(({ value: { body } }) => JSON.stringify(body).length))).toBeLessThan(3000);
});
