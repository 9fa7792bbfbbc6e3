import { beforeAll, describe, expect, test } from "vitest";

import * as newer from "../../spec/generated/2026-10-21/refusals.ts";
import * as older from "../../spec/generated/2023-06-01/refusals.ts";
import { classify } from "../../src/inputs/draw/classify.ts";
import { requestSchema } from "../../src/inputs/draw/schema.ts";
import { rulesBroken } from "../../src/inputs/draw/violations/rules-broken.ts";
import { unbreakable } from "../../src/inputs/draw/violations/unbreakable.ts";
import type { Label } from "../../src/model/draw.ts";
import type { JsonObject } from "../../src/model/json.ts";
import { editions, features, type Edition, type FeatureSettings } from "../../src/model/target.ts";
import { without } from "../properties/region.ts";
import { dependsOnPlace } from "../properties/speaks-against.ts";
import { certify, everyProfile, local } from "./harness.ts";
import { startLenient } from "./one-bad-value.ts";

const refusals = { "2023-06-01": older.refusals, "2026-10-21": newer.refusals } as const;

/** What a run found of one constraint. */
interface Found {
  readonly name: string;
  readonly label: Label;
  readonly body: JsonObject;
  readonly requirement: string;
  /** Requests that went into making it smaller. */
  readonly tried: number;
}

const everything = Object.fromEntries(features.map((feature) => [feature, "on"])) as unknown as FeatureSettings;
/** Each region once, as a run against a local server does; plain requests alone, for a stream says nothing more. */
const profiles = everyProfile.filter(
  (profile) => !["streaming", "claude-code", "gateway-transparent"].includes(profile),
);

async function findAll(edition: Edition): Promise<readonly Found[]> {
  const server = await startLenient(edition);
  const { results } = await certify(
    { ...local(server.url), edition, features: everything },
    {
      selection: { profiles, only: ["drawn/{invalid-request,invalid-stream,null,digits,lenient,long}*"], skip: [] },
      draws: { seed: 1, runs: "each-region", shrink: true },
      limits: { requests: 50_000, modelCalls: 50_000, outputTokens: 10_000_000, concurrency: 8, rate: 0 },
    },
  );
  await server.close();
  return results
    .filter(({ mode }) => mode === "plain")
    .flatMap(({ counterexamples = [], findings }) =>
      counterexamples.flatMap(({ region, label, requests: [request], exchanges, tried }): Found[] => {
        const finding = findings.find(({ exchange }) => exchanges.includes(exchange));
        const body = request?.body;
        if (!label || !finding || typeof body !== "object") return [];
        return [{ name: region, label, body, requirement: finding.requirement, tried }];
      }),
    );
}

/** What is called or chosen has to be offered. */
const usesTools = (body: JsonObject): boolean =>
  body["tool_choice"] !== undefined || JSON.stringify(body["messages"]).includes('"tool_use"');

/** Optional members of the request that could be left out with the same thing wrong, and nothing else. */
function spare({ label, body }: Found, edition: Edition): readonly string[] {
  const labels = classify(edition);
  const required = requestSchema(edition).root.schema["required"] as readonly string[];
  const [, top] = label.pointer.split("/");
  return Object.keys(body).filter((name) => {
    if (name === top || required.includes(name) || (name === "tools" && usesTools(body))) return false;
    const rest = without(body, name);
    const [only, ...others] = labels(rest);
    return only?.pointer === label.pointer && others.length === 0 && rulesBroken(rest).length === 0;
  });
}

describe.each(editions)(
  "%s: a server that takes what breaks one constraint, for every constraint that a requirement carries",
  (edition) => {
    let found: readonly Found[];
    beforeAll(async () => void (found = await findAll(edition)), 60_000);

    test("is found", () => {
      const seen = new Set(found.map(({ label }) => `${label.at} ${label.keyword}`));
      const elsewhere = new Set(unbreakable(requestSchema(edition)).map(({ at, keyword }) => `${at} ${keyword}`));
      const missed = Object.keys(refusals[edition]).filter(
        (name) => !seen.has(name) && !elsewhere.has(name) && !name.startsWith("CountTokensRequest"),
      );
      // What is no object is drawn as a text.
      expect(missed).toEqual(["MessageRequest type"]);
      expect(seen.size).toBeGreaterThan(600);
    });

    test("for the requirement of that constraint, or for what is asked of lenient parsers", () => {
      const lenient = new Set(["request.null.refused", "request.number.not_coerced", "request.value.not_coerced"]);
      const wrong = found.filter(
        ({ name, label, requirement }) =>
          !dependsOnPlace(label) &&
          (/\((?:null|digits|coercible|spelling)\)/u.test(name)
            ? !lenient.has(requirement)
            : requirement !== refusals[edition][`${label.at} ${label.keyword}`]),
      );
      expect(wrong.map(({ name, requirement }) => `${name}: ${requirement}`)).toEqual([]);
    });

    test("with at most 60 requests for a smallest body: the required members, and what is wrong", () => {
      expect(found.filter(({ tried }) => tried > 60)).toEqual([]);
      const wordy = found.map((one) => `${one.name}: ${spare(one, edition).join(", ")}`);
      expect(wordy.filter((one) => !one.endsWith(": "))).toEqual([]);
    });
  },
);
