import { describe, expect, test } from "vitest";

import * as older from "../spec/generated/2023-06-01/validate.js";
import * as newer from "../spec/generated/2026-10-21/validate.js";
import { contractProfiles, requirements, type Profile } from "../spec/generated/requirements.ts";
import { isDrawn, type Case, type ExampleCase, type SentCase } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import { editions, features, undeclared, type Edition, type Target } from "../src/model/target.ts";
import { withoutBetaMembers } from "../src/checks/beta-members.ts";
import { isObject } from "../src/model/json.ts";
import { plan } from "../src/run/plan.ts";
import { select } from "../src/run/select.ts";
import { preparer } from "../src/run/wire.ts";
import { cases, suite } from "./index.ts";
import { beyondTheSchema } from "./self-test/beyond-the-schema.ts";

const examples = cases.filter((one) => one.kind === "example");
const negatives = examples.filter((one) => one.control !== undefined);
const positives = examples.filter((one) => one.control === undefined);
const byId = new Map<string, (typeof requirements)[number]>(requirements.map((one) => [one.id, one]));

/** The first claim of a case, for the pattern that it has to fit. */
const first = ({ id, expect: [check] }: ExampleCase): string => `${id}: ${check?.claim ?? "nothing"}`;

test.for(editions.flatMap((edition) => contractProfiles.map((profile) => [edition, profile] as const)))(
  "%s: a run of %s alone has a case for each of its MUSTs",
  ([edition, profile]) => {
    const selected = select(cases, { edition, profiles: [profile], only: [], skip: [] });
    const judged = new Set(selected.map(({ requirement }) => requirement.id));
    const asked = requirements.filter((one) => one.levels[profile] === "MUST" && one.editions.includes(edition));
    expect(asked.filter(({ id }) => !judged.has(id)).map(({ id }) => id)).toEqual([]);
  },
);

/** What a positive case may send in place of its request. */
const otherRequests = (one: ExampleCase): readonly Request[] => [
  ...(one.alone ? [one.alone] : []),
  ...(one.alternatives ?? []),
];

/** Every request that a case may send, but for those it builds from an answer. */
const requestsOf = (one: SentCase): readonly Request[] =>
  one.kind === "example"
    ? [one.request, ...(one.control ? [one.control] : []), ...otherRequests(one)]
    : [...one.requests, ...(one.kind === "equivalence" && one.control ? [one.control] : [])];

/** The editions in which a case is sent. */
const editionsOf = (one: Case): readonly Edition[] =>
  editions.filter((edition) => select([one], { edition, profiles: contractProfiles, only: [], skip: [] }).length > 0);

/** Violations of the request schema of an edition, as they go on the wire; a request without body is none of the schema's. */
function violations({ path, headers, body }: Request, edition: Edition): readonly string[] {
  if (body === undefined) return [];
  const contract = edition === "2023-06-01" ? older : newer;
  const validate = path?.includes("/count_tokens") ? contract.countTokensRequest : contract.messageRequest;
  const whole: unknown = JSON.parse(typeof body === "string" ? body : JSON.stringify(body));
  const value = isObject(whole) ? withoutBetaMembers(whole, headers?.["anthropic-beta"] ?? "") : whole;
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
}

const target: Target = {
  url: "http://127.0.0.1",
  auth: "x-api-key",
  key: "test-key",
  model: "test-model",
  edition: "2023-06-01",
  headers: {},
  features: undeclared,
  timeOuts: { firstByte: 1, idle: 1, total: 1 },
};

describe("the ledger and the cases", () => {
  test("every requirement has a case", () => {
    const judged = new Set<string>(cases.map(({ requirement }) => requirement));
    expect(requirements.map(({ id }) => id).filter((id) => !judged.has(id))).toEqual([]);
  });

  test("every case has an existing requirement, as have the checks that name another", () => {
    const named = cases.flatMap((one) => [one.requirement, ...one.expect.map((check) => check.requirement)]);
    expect(named.filter((id) => id !== undefined && !byId.has(id))).toEqual([]);
  });

  test("a case needs the feature of its requirement", () => {
    const careless = cases.filter((one) => {
      const feature = byId.get(one.requirement)?.feature;
      return (
        one.kind !== "always" && !isDrawn(one) && feature !== undefined && !one.needs?.some((need) => need === feature)
      );
    });
    expect(careless.map(({ id }) => id)).toEqual([]);
  });

  test("ids are unique and of the form topic/claim", () => {
    const ids = cases.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  test("wording and severity change only with this snapshot", async () => {
    const lines = cases.map(({ id, title, requirement }) => {
      const levels = Object.entries(byId.get(requirement)?.levels ?? {}).map(
        ([profile, level]) => `${profile} ${level}`,
      );
      return `${levels.join(", ")} | ${id}: ${title} (${requirement})`;
    });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("cases.snapshot.txt");
  });
});

describe("what cases expect", () => {
  test("claims are unique within a case", () => {
    const repetitive = cases.filter(
      ({ expect: checks }) => new Set(checks.map(({ claim }) => claim)).size < checks.length,
    );
    expect(repetitive.map(({ id }) => id)).toEqual([]);
  });

  test("a positive case expects to be accepted, a negative one to be rejected", () => {
    const welcome = /: (?:is accepted|is answered with (?:server-sent events|one JSON body))$/u;
    const unwelcome = /: is (?:refused with (?:\d{3}|a 4xx status)|not answered with a server error)/u;
    // Where the simplest request is not taken, that alone is what fails: other cases of it are not judged.
    const others = positives.filter(({ request }) => JSON.stringify(request) !== JSON.stringify(suite.preflight));
    expect(others.map(first).filter((claim) => !welcome.test(claim))).toEqual([]);
    expect(negatives.map(first).filter((claim) => !unwelcome.test(claim))).toEqual([]);
  });
});

describe("what cases send", () => {
  test("positive requests, their alternatives and the probes are valid", () => {
    const sent: [Case, readonly Request[]][] = [
      ...positives.map((one): [Case, Request[]] => [one, [one.request, ...otherRequests(one)]]),
      ...cases.flatMap((one): [Case, readonly Request[]][] =>
        one.kind === "concurrent" || (one.kind === "equivalence" && !one.refused) ? [[one, one.requests]] : [],
      ),
    ];
    const found = sent.flatMap(([one, requests]) =>
      editionsOf(one).flatMap((edition) =>
        requests.flatMap((request) => violations(request, edition).map((what) => `${one.id} ${edition} ${what}`)),
      ),
    );
    expect(found).toEqual([]);
    const wrong = Object.entries(suite.probes).filter(([, { request }]) =>
      editions.every((edition) => violations(request, edition).length > 0),
    );
    expect(wrong.map(([feature]) => feature)).toEqual([]);
  });

  test.each(negatives.map((one) => [one.id, one] as const))("%s: one violation, none in its control", (id, one) => {
    const judged = typeof one.request.body === "object";
    expect(judged || id in beyondTheSchema).toBe(true);
    expect(editionsOf(one)).not.toEqual([]);
    for (const edition of editionsOf(one)) {
      const found = judged ? violations(one.request, edition).length : Number(!(id in beyondTheSchema));
      expect(found).toBe(id in beyondTheSchema ? 0 : 1);
      expect(one.control && violations(one.control, edition)).toEqual([]);
    }
  });

  test("what is listed as beyond the schema is a negative case", () => {
    const ids = new Set(negatives.map(({ id }) => id));
    expect(Object.keys(beyondTheSchema).filter((id) => !ids.has(id))).toEqual([]);
  });

  test("text bodies are sent in the plain mode only: a run cannot add stream to them", () => {
    const texts = examples.filter(({ request }) => typeof request.body === "string");
    expect(texts.filter(({ modes }) => modes?.join() !== "plain").map(({ id }) => id)).toEqual([]);
  });

  test("every feature has a probe that a case sends, too", () => {
    const prepare = preparer(target);
    const sent = new Set(
      cases
        .flatMap((one) => (one.kind === "always" || isDrawn(one) ? [] : requestsOf(one)))
        .map((one) => prepare(one, "plain").digest),
    );
    const unsent = features.filter((feature) => {
      const probe = suite.probes[feature];
      return !probe || !sent.has(prepare(probe.request, "plain").digest);
    });
    expect(unsent).toEqual([]);
  });
});

describe("what a run costs where the target conforms and its model obeys", () => {
  const costOf = (edition: Edition, profiles: readonly Profile[]) =>
    plan(
      select(cases, { edition, profiles, only: [], skip: [] }),
      suite.probes,
      suite.preflight,
      preparer({ ...target, edition }),
    );

  test.for(editions)("%s: core alone asks for 40 answers", (edition) => {
    expect(costOf(edition, ["core"]).modelCalls).toBeLessThanOrEqual(40);
  });

  test.for(editions)("%s: a default run asks for 90 answers of 7,500 tokens, with 250 requests", (edition) => {
    const { modelCalls, requests, outputTokens } = costOf(edition, ["core", "streaming", "tools"]);
    expect(modelCalls).toBeLessThanOrEqual(90);
    expect(requests).toBeLessThanOrEqual(250);
    expect(outputTokens).toBeLessThanOrEqual(7500);
  });

  test.for(editions)("%s: all profiles ask for 220 answers of 25,000 tokens, with 600 requests", (edition) => {
    const { modelCalls, requests, outputTokens } = costOf(edition, contractProfiles);
    expect(modelCalls).toBeLessThanOrEqual(220);
    expect(requests).toBeLessThanOrEqual(600);
    expect(outputTokens).toBeLessThanOrEqual(25_000);
  });
});
