import { array, constantFrom, integer, record, string } from "fast-check";

import type { MetamorphicCase, PropertyCase, Region } from "../../model/draw.ts";
import { isObject } from "../../model/json.ts";
import { isAccepted, parse, status } from "../../model/read.ts";
import { undeclared, type Target } from "../../model/target.ts";
import { run, type RunOptions } from "../run.ts";
import type { RunEvent, RunOutcome } from "../../model/event.ts";
import type { Suite } from "../suite.ts";
import { stubServer } from "../stub-server.ts";

// For tests: drawn cases over a space small enough to think about, and an endpoint that knows it.

/** A region of bodies whose member `name` is a number above a bound, beside members that nobody cares about. */
export const above = (name: string, bound: number, more: Partial<Region> = {}): Region => ({
  name: `${name} maximum`,
  draws: record({
    [name]: integer({ min: bound + 1, max: bound + 1_000_000 }),
    words: array(string({ maxLength: 5 }), { maxLength: 5 }),
  }).map((body) => ({
    requests: [{ body: { model: "{model}", ...body } }],
    label: { at: `Toy.${name}`, keyword: "maximum", pointer: `/${name}` },
  })),
  holds: ({ requests: [{ body }] }) => isObject(body) && Number(body[name]) > bound,
  ...more,
});

export const refusedProperty = (more: Partial<PropertyCase> = {}): PropertyCase => ({
  kind: "property",
  id: "toy/too-much-is-refused",
  title: "Too much is refused",
  requirement: "response.type",
  modes: ["plain"],
  refused: true,
  regions: () => Promise.resolve([above("a", 10), above("b", 20), above("c", 30)]),
  expect: [
    {
      claim: "is refused with 400",
      judge: (exchange) =>
        status(exchange) === 400 ? [] : [{ at: "status", expected: "400", actual: String(status(exchange)) }],
    },
  ],
  ...more,
});

/** Pairs of requests that differ in a word nobody should care about. */
export const metamorphic = (more: Partial<MetamorphicCase> = {}): MetamorphicCase => ({
  kind: "metamorphic",
  id: "toy/a-word-changes-nothing",
  title: "A word more changes nothing",
  requirement: "response.type",
  modes: ["plain"],
  regions: () =>
    Promise.resolve([
      {
        name: "words",
        draws: array(constantFrom("x", "y"), { maxLength: 6 }).map((words) => ({
          requests: [
            { body: { max_tokens: 5, words } },
            { body: { max_tokens: 5, words: [...words, "more"] } },
          ] as const,
        })),
        holds: () => true,
      },
    ]),
  expect: [
    {
      claim: "both are accepted",
      judge: (first, second) =>
        isAccepted(first) && isAccepted(second) ? [] : [{ at: "status", expected: "200", actual: "another" }],
    },
  ],
  ...more,
});

const message = { type: "message", content: [] };
const refusal = { type: "error", error: { type: "invalid_request_error", message: "no" } };

/** What the endpoint answers to a body: true takes it, a number is a status. */
export type Rule = (body: Readonly<Record<string, unknown>>) => boolean | number;

/** Takes everything but what is above the bounds of the toy regions. */
export const strict: Rule = ({ a, b, c }) => !(Number(a) > 10 || Number(b) > 20 || Number(c) > 30);

const toyTarget = (url: string): Target => ({
  url,
  auth: "x-api-key",
  key: "k",
  model: "m",
  edition: "2023-06-01",
  headers: {},
  features: { ...undeclared, tools: "on", "forced-tools": "off" },
  timeOuts: { firstByte: 1000, idle: 1000, total: 5000 },
});

export interface ToyRun {
  readonly outcome: RunOutcome;
  readonly events: readonly RunEvent[];
  /** Bodies as they arrived. */
  readonly bodies: readonly string[];
}

/** Runs cases against an endpoint that follows a rule. */
export async function toyRun(
  cases: Suite["cases"],
  rule: Rule,
  more: Partial<RunOptions> = {},
  suite: Partial<Suite> = {},
  nothingDrawn = false,
): Promise<ToyRun> {
  const bodies: string[] = [];
  const server = await stubServer((_request, response, text) => {
    bodies.push(text);
    const value = parse(text);
    const said = rule(isObject(value) ? value : {});
    const code = said === true ? 200 : said === false ? 400 : said;
    response.writeHead(code, { "content-type": "application/json" });
    response.end(JSON.stringify(code === 200 ? message : refusal));
  });
  const events: RunEvent[] = [];
  let outcome: RunOutcome | undefined;
  for await (const event of run({
    suite: { cases, preflight: { body: { simplest: true } }, probes: {}, ...suite },
    target: toyTarget(server.url),
    selection: { profiles: ["core"], only: [], skip: [] },
    limits: { requests: 100_000, modelCalls: 100_000, outputTokens: 1e9, concurrency: 4, rate: 0 },
    backoffMs: 1,
    ...(!nothingDrawn && { draws: { seed: 1, runs: "each-region", shrink: true } }),
    ...more,
  })) {
    events.push(event);
    if (event.type === "finished") outcome = event.outcome;
  }
  await server.close();
  if (!outcome) throw new Error("the run did not finish");
  return { outcome, events, bodies };
}
