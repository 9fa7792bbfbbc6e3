import { expect, test } from "vitest";

import type { ConcurrentCase, EquivalenceCase, ExampleCase, SentCase } from "../model/case.ts";
import type { RunOutcome } from "../model/event.ts";
import type { Condition } from "../model/finding.ts";
import type { Request } from "../model/exchange.ts";
import type { Limits } from "../model/report.ts";
import { body } from "../model/read.ts";
import { undeclared } from "../model/target.ts";
import { run } from "./run.ts";
import { stubServer } from "./stub-server.ts";

/** A model that thinks in a hundred tokens before it says `hi`, unasked. */
const thought = 100;

const asks = (id: string, max_tokens: number): Request => ({ body: { id, max_tokens } });
const says: Condition = { claim: "says hi", met: (exchange) => JSON.stringify(body(exchange)).includes('"hi"') };
const claims = { title: "x", requirement: "response.type", modes: ["plain"], given: [says] } as const;
const example = (id: string, alternatives: readonly Request[]): ExampleCase => ({
  kind: "example",
  id: `test/${id}`,
  ...claims,
  request: asks(id, 10),
  alternatives,
  expect: [],
});

const preflight = asks("preflight", 1);
const wide: Limits = { requests: 50, modelCalls: 50, outputTokens: 5000, concurrency: 4, rate: 0 };

/** What came of the cases, and the `max_tokens` of what was asked for them. */
async function certify(
  cases: readonly SentCase[],
  limits: Partial<Limits> = {},
): Promise<Pick<RunOutcome, "results"> & { readonly asked: readonly number[] }> {
  const asked: number[] = [];
  const server = await stubServer((_request, response, text) => {
    const { max_tokens: most } = JSON.parse(text) as { readonly max_tokens: number };
    asked.push(most);
    const message = {
      type: "message",
      content: most > thought ? [{ type: "text", text: "hi" }] : [],
      stop_reason: most > thought ? "end_turn" : "max_tokens",
      usage: { input_tokens: 1, output_tokens: Math.min(most, thought + 1) },
    };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(message));
  });
  const timeOuts = { firstByte: 5000, idle: 5000, total: 5000 };
  const target = { url: server.url, auth: "x-api-key", key: "k", model: "m", headers: {}, timeOuts } as const;
  try {
    for await (const event of run({
      suite: { cases, preflight, probes: {} },
      target: { ...target, edition: "2023-06-01", features: undeclared },
      selection: { profiles: ["core"], only: [], skip: [] },
      limits: { ...wide, ...limits },
    })) {
      if (event.type === "finished") return { results: event.outcome.results, asked: asked.slice(1) };
    }
  } finally {
    await server.close();
  }
  throw new Error("the run did not finish");
}

const verdicts = ({ results }: Pick<RunOutcome, "results">): readonly string[] => results.map(({ verdict }) => verdict);

test("where an answer was cut, the wording with the most room is tried first", async () => {
  const outcome = await certify([example("a", [asks("b", 10), asks("c", 500)])]);
  expect([verdicts(outcome), outcome.asked]).toEqual([["pass"], [10, 500]]);
});

test("answers that were cut are compared with room, and asked for at once with room", async () => {
  const equal: EquivalenceCase = {
    kind: "equivalence",
    id: "test/equal",
    ...claims,
    requests: [asks("a", 10), asks("b", 10)],
    roomy: [asks("a", 500), asks("b", 500)],
    expect: [],
  };
  const several: ConcurrentCase = { ...equal, kind: "concurrent", id: "test/several", expect: [] };
  const outcome = await certify([equal, several]);
  expect([verdicts(outcome), outcome.asked.toSorted((a, b) => a - b)]).toEqual([
    ["pass", "pass"],
    [10, 10, 500, 500],
  ]);
});

test("what planned requests did not spend pays for other wordings in the end", async () => {
  const cheap = example("cheap", []);
  const cases = [example("a", [asks("b", 500)]), { ...cheap, given: [], request: asks("cheap", 900) }];
  // Both planned requests are announced with 910 tokens and take 111: the other wording fits afterwards.
  const outcome = await certify(cases, { outputTokens: 1000, concurrency: 1 });
  expect([verdicts(outcome), outcome.asked]).toEqual([
    ["pass", "pass"],
    [10, 900, 500],
  ]);
  const short = await certify([example("a", [asks("b", 500)])], { outputTokens: 400 });
  expect(short.results[0]?.reason).toContain("its other wordings were left out for want of budget");
});
