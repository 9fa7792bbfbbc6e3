import type { ServerResponse } from "node:http";

import { afterEach, expect, test } from "vitest";

import type { AlwaysCase, Case, EquivalenceCase, ExampleCase } from "../model/case.ts";
import type { RunOutcome } from "../model/event.ts";
import type { Exchange, Request } from "../model/exchange.ts";
import type { Check } from "../model/finding.ts";
import { body, isAccepted, status } from "../model/read.ts";
import { undeclared, type Target } from "../model/target.ts";
import { run, type RunOptions } from "./run.ts";
import { stubServer } from "./stub-server.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

type Asked = Readonly<Record<string, unknown>>;
type Answer = (asked: Asked, times: number, response: ServerResponse) => { status?: number; text: string } | undefined;

const message = (text: string): { text: string } => ({ text: JSON.stringify({ type: "message", text }) });
const error = (code: number): { status: number; text: string } => ({
  status: code,
  text: JSON.stringify({ type: "error", error: { type: "x", message: "y" } }),
});

const preflight: Request = { body: { simplest: true } };
const isOk: Check = {
  claim: "is accepted",
  judge: (exchange) =>
    isAccepted(exchange) ? [] : [{ at: "status", expected: "200", actual: String(status(exchange)) }],
};
const says = (word: string): Check => ({
  claim: `says ${word}`,
  judge: (exchange) =>
    JSON.stringify(body(exchange)).includes(word) ? [] : [{ at: "", expected: word, actual: "something else" }],
});
const is400: Check = {
  claim: "is refused",
  judge: (exchange) =>
    status(exchange) === 400 ? [] : [{ at: "status", expected: "400", actual: String(status(exchange)) }],
};
const example = (id: string, more: Partial<ExampleCase>): ExampleCase => ({
  kind: "example",
  id: `test/${id}`,
  title: id,
  requirement: "response.type",
  modes: ["plain"],
  request: { body: { case: id } },
  expect: [isOk],
  ...more,
});

const targetAt = (url: string): Target => ({
  url,
  auth: "x-api-key",
  key: "k",
  model: "m",
  edition: "2023-06-01",
  headers: {},
  features: { ...undeclared, tools: "on", "forced-tools": "off" },
  timeOuts: { firstByte: 1000, idle: 1000, total: 5000 },
});

async function certify(
  cases: readonly Case[],
  answer: Answer,
  more: Partial<RunOptions> = {},
  targetOf: (url: string) => Target = targetAt,
): Promise<RunOutcome> {
  const times = new Map<string, number>();
  const server = await stubServer((_request, response, text) => {
    const count = (times.get(text) ?? 0) + 1;
    times.set(text, count);
    const given = answer(JSON.parse(text || "{}") as Asked, count, response);
    if (!given) return;
    response.writeHead(given.status ?? 200, { "content-type": "application/json" }).end(given.text);
  });
  open.push(server.close);
  const target = targetOf(server.url);
  for await (const event of run({
    suite: {
      cases,
      preflight,
      probes: {
        sampling: { request: { body: { probe: "sampling" } } },
        tools: { request: { body: { probe: "tools" } } },
        effort: {
          request: { body: { probe: "effort" } },
          or: { body: { probe: "other" } },
          shows: { claim: "has an effect", met: (exchange) => JSON.stringify(body(exchange)).includes("effect") },
        },
        "cache-control": {
          request: { body: { probe: "cache-control" } },
          shows: { claim: "has an effect", met: (exchange) => JSON.stringify(body(exchange)).includes("effect") },
        },
      },
    },
    target,
    selection: { profiles: ["core"], only: [], skip: [] },
    limits: { requests: 50, modelCalls: 50, outputTokens: 500, concurrency: 4, rate: 0 },
    backoffMs: 1,
    ...more,
  })) {
    if (event.type === "finished") return event.outcome;
  }
  throw new Error("the run did not finish");
}

const verdictsOf = ({ results }: RunOutcome) =>
  results.map(({ verdict, reason, outcome }) => ({ verdict, reason, outcome }));

test("an accepted request passes, another answer fails with its evidence", async () => {
  const outcome = await certify([example("good", {}), example("bad", {})], ({ case: id }) =>
    id === "bad" ? error(400) : message("hi"),
  );
  expect(outcome.results.map(({ verdict }) => verdict)).toEqual(["pass", "fail"]);
  expect(outcome.results[1]?.findings).toEqual([
    {
      at: "status",
      expected: "200",
      actual: "400",
      claim: "is accepted",
      requirement: "response.type",
      exchange: outcome.results[1]?.exchanges[0],
    },
  ]);
  expect(outcome).toMatchObject({ complete: true, cost: { requests: 3, modelCalls: 2 }, plan: { requests: 3 } });
});

test("what is refused together with other things is asked for alone", async () => {
  const request = { body: { case: "together" } };
  const cases = ["good", "bad"].map((id) => example(id, { request, alone: { body: { case: id } } }));
  const accepting = await certify(cases, () => message("hi"));
  expect(accepting.results.map(({ verdict }) => verdict)).toEqual(["pass", "pass"]);
  expect(accepting.cost.requests).toBe(2);
  const refusing = await certify(cases, ({ case: id }) =>
    id === "together" || id === "bad" ? error(400) : message("hi"),
  );
  expect(refusing.results.map(({ verdict }) => verdict)).toEqual(["pass", "fail"]);
  expect(refusing.results[1]?.exchanges).toHaveLength(1);
  expect(refusing).toMatchObject({ cost: { requests: 4 }, plan: { requests: 2 } });
});

test("a condition that is not met tries the next wording, then is inconclusive", async () => {
  const given = [
    {
      claim: "says magic",
      met: (exchange: Parameters<Check["judge"]>[0]) => says("magic").judge(exchange).length === 0,
    },
  ];
  const alternatives = [{ body: { case: "second" } }];
  const outcome = await certify(
    [example("first", { given, alternatives }), example("never", { given })],
    ({ case: id }) => message(id === "second" ? "magic" : "no"),
  );
  expect(verdictsOf(outcome)).toMatchObject([
    { verdict: "pass" },
    { verdict: "inconclusive", reason: expect.stringContaining("says magic") },
  ]);
});

test("another wording that is refused leaves the case inconclusive", async () => {
  const given = [{ claim: "is magic", met: () => false }];
  const outcome = await certify(
    [example("first", { given, alternatives: [{ body: { case: "larger" } }] })],
    ({ case: id }) => (id === "larger" ? error(400) : message("no")),
  );
  expect(verdictsOf(outcome)).toMatchObject([{ verdict: "inconclusive", reason: expect.stringContaining("is magic") }]);
  expect(outcome.cost.requests).toBe(3);
});

test("a failure that depends on the model is confirmed before it is reported", async () => {
  const given = [{ claim: "is accepted", met: isAccepted }];
  const expectation = [isOk, says("right")];
  const outcome = await certify(
    [example("flaky", { given, expect: expectation }), example("wrong", { given, expect: expectation })],
    ({ case: id }, times) => message(id === "flaky" && times > 1 ? "right" : "other"),
  );
  expect(verdictsOf(outcome)).toMatchObject([
    { verdict: "inconclusive", reason: expect.stringContaining("failed once and held the next time") },
    { verdict: "fail" },
  ]);
  expect(outcome.results[1]?.exchanges).toHaveLength(2);
});

test.for([
  ["rejected", { verdict: "pass", outcome: "rejected" }, () => error(400)],
  ["accepted in silence", { verdict: "fail", outcome: "accepted" }, () => message("hi")],
  ["crashed", { verdict: "fail", outcome: "crashed" }, () => error(500)],
  ["wrong status", { verdict: "fail", outcome: "wrong-status" }, () => error(422)],
  ["wrong shape", { verdict: "pass", outcome: "wrong-shape" }, () => ({ status: 400, text: "no" })],
  ["hung", { verdict: "fail", outcome: "hung" }, () => undefined],
] satisfies [string, object, () => ReturnType<Answer>][])(
  "a request to be refused that is %s",
  async ([, expected, answer]) => {
    const control = { body: { control: true } };
    const outcome = await certify([example("negative", { control, expect: [is400] })], ({ case: id }) =>
      id ? answer() : message("hi"),
    );
    expect(verdictsOf(outcome)).toMatchObject([expected]);
  },
);

test("a refusal proves nothing while its control is refused too", async () => {
  const control = { body: { control: true } };
  const outcome = await certify([example("negative", { control, expect: [is400] })], (asked) =>
    asked["simplest"] ? message("hi") : error(400),
  );
  expect(verdictsOf(outcome)).toMatchObject([{ verdict: "inconclusive", reason: expect.stringContaining("control") }]);
});

test("a refusal is judged under the conditions of its case", async () => {
  const control = { body: { control: true } };
  const refused = { claim: "is refused", met: (exchange: Exchange) => !isAccepted(exchange) };
  const judged = async (answer: { status?: number; text: string }) =>
    verdictsOf(
      await certify([example("negative", { control, given: [refused], expect: [is400] })], ({ case: id }) =>
        id === "negative" ? answer : message("ok"),
      ),
    );
  expect(await judged(message("ok"))).toMatchObject([
    { verdict: "inconclusive", reason: expect.stringContaining("is refused") },
  ]);
  expect(await judged(error(400))).toMatchObject([{ verdict: "pass" }]);
  expect(await judged(error(404))).toMatchObject([{ verdict: "fail" }]);
});

test("a feature whose probe got no answer leaves its cases without verdict", async () => {
  const outcome = await certify([example("a", { needs: ["sampling"] })], ({ probe }, _times, response) => {
    if (probe) response.destroy();
    return probe ? undefined : message("hi");
  });
  expect(verdictsOf(outcome)).toMatchObject([{ verdict: "error", reason: expect.stringMatching(/^reset: /) }]);
});

test("an operation is absent by 404, not by refusing a valid request", async () => {
  const preset = { request: { body: { probe: "sampling" } }, absent: [404] };
  const ask = async (code: number) =>
    certify([example("a", { needs: ["sampling"] })], ({ probe }) => (probe ? error(code) : message("hi")), {
      suite: { cases: [example("a", { needs: ["sampling"] })], preflight, probes: { sampling: preset } },
    });
  expect(verdictsOf(await ask(404))).toMatchObject([{ verdict: "skip" }]);
  expect(verdictsOf(await ask(400))).toMatchObject([{ verdict: "pass" }]);
});

test("features are declared, or found out by one probe", async () => {
  const outcome = await certify(
    [
      example("a", { needs: ["sampling"] }),
      example("b", { needs: ["sampling"] }),
      example("c", { needs: ["forced-tools"] }),
    ],
    ({ probe }) => (probe ? error(400) : message("hi")),
  );
  expect(outcome.results.map(({ verdict, skipped }) => [verdict, skipped])).toEqual(
    [1, 2, 3].map(() => ["skip", "feature"]),
  );
  expect(outcome.features).toMatchObject({ sampling: { state: "refused" }, "forced-tools": { state: "declared-off" } });
  expect(outcome.cost.requests).toBe(2);
});

test.each([
  ["an effect", "auto", "pass", "supported"],
  ["nothing", "auto", "skip", "ignored"],
  ["nothing", "on", "pass", "declared-on"],
] as const)(
  "a probe that shows %s, declared %s: a case that needs an effect is a %s",
  async (words, set, verdict, state) => {
    const cases = [
      example("taken", { needs: ["cache-control"] }),
      example("effective", { needs: ["cache-control"], needsEffect: ["cache-control"] }),
    ];
    const target = (url: string): Target => ({
      ...targetAt(url),
      features: { ...targetAt(url).features, "cache-control": set },
    });
    const outcome = await certify(cases, () => message(words), {}, target);
    expect(outcome.results.map((one) => one.verdict)).toEqual(["pass", verdict]);
    expect(outcome.features["cache-control"]).toMatchObject({ state });
  },
);

test.each([
  ["neither", ["ignored", "skip"]],
  ["other", ["supported", "pass"]],
])("where a probe shows nothing, its other form may: %s", async (shown, [state, verdict]) => {
  const cases = [example("effective", { needs: ["effort"], needsEffect: ["effort"] })];
  const outcome = await certify(cases, ({ probe }) => message(probe === shown ? "effect" : "nothing"));
  expect(outcome.results.map((one) => one.verdict)).toEqual([verdict]);
  expect(outcome.features.effort).toMatchObject({ state });
});

test("a follow-up is built from the answer", async () => {
  const follow: ExampleCase["follow"] = (first) => ({ body: { echo: body(first) ?? null } });
  const outcome = await certify([example("round", { follow, expect: [isOk, says("heard")] })], ({ echo }) =>
    message(JSON.stringify(echo ?? "").includes("call") ? "heard" : "call"),
  );
  expect(verdictsOf(outcome)).toMatchObject([{ verdict: "pass" }]);
});

test("what follows is not judged where its first request was refused: that is the claim of another case", async () => {
  const follow: ExampleCase["follow"] = () => ({ body: { second: true } });
  const outcome = await certify([example("round", { follow })], ({ case: id }) =>
    id === "round" ? error(400) : message("hi"),
  );
  expect(verdictsOf(outcome)).toMatchObject([
    { verdict: "inconclusive", reason: "its first request was answered 400, so there is nothing to follow" },
  ]);
});

test("always cases see every exchange; what never occurred is inconclusive, or skipped where that is said", async () => {
  const always = (id: string, more: Partial<AlwaysCase>): AlwaysCase => ({
    kind: "always",
    id: `test/${id}`,
    title: id,
    requirement: "response.type",
    modes: ["plain"],
    applies: isAccepted,
    expect: [says("hi")],
    ...more,
  });
  const never = { applies: () => false };
  const outcome = await certify(
    [
      example("a", {}),
      example("b", {}),
      always("all", {}),
      always("never", never),
      always("rare", { ...never, occasional: "rare" }),
      always("whims", { whims: 0.1 }),
      always("passing", { passing: true, occasional: "nothing passed" }),
    ],
    ({ case: id }) => message(id === "b" ? "no" : "hi"),
  );
  expect(outcome.results.slice(2).map(({ verdict, reason, findings }) => [verdict, reason, findings.length])).toEqual([
    ["fail", undefined, 1],
    ["inconclusive", "no exchange of the run showed what this judges", 0],
    ["skip", "rare", 0],
    ["pass", undefined, 0],
    ["skip", "nothing passed", 0],
  ]);
});

test("a habit is a finding, a whim is none; what passed is judged by the cases that are about it", async () => {
  const always = (id: string, more: Partial<AlwaysCase>): AlwaysCase => ({
    kind: "always",
    id: `test/${id}`,
    title: id,
    requirement: "response.type",
    modes: ["plain"],
    applies: () => true,
    expect: [says("hi")],
    ...more,
  });
  const asked = ["a", "b", "c", "d"].map((id) => example(id, {}));
  const cases = [...asked, always("habit", { whims: 0.5 }), always("passing", { passing: true }), always("others", {})];
  const outcome = await certify(cases, ({ case: id }, times) =>
    id === "a" && times === 1 ? error(502) : message(id === "a" ? "hi" : "no"),
  );
  expect(outcome.results.slice(4).map(({ verdict, exchanges }) => [verdict, exchanges.length])).toEqual([
    ["fail", 4],
    ["fail", 1],
    ["fail", 4],
  ]);
  expect(outcome.results[5]?.exchanges[0]).toMatch(/-0-passing0$/u);
});

test("a refusal speaks against what was asked only where the simplest request of the mode is taken", async () => {
  const streamed = { modes: ["stream"] } as const;
  const cases = [
    example("answers", { ...streamed, request: preflight, basic: true }),
    example("one", streamed),
    example("other", {}),
  ];
  const all = { selection: { profiles: ["core", "streaming"], only: [], skip: [] } } as const;
  const noStreams = await certify(
    cases,
    ({ stream, case: id }) => (stream || id === "other" ? error(500) : message("hi")),
    all,
  );
  expect(noStreams.results.map(({ verdict }) => verdict)).toEqual(["fail", "inconclusive", "fail"]);
  expect(noStreams.results[1]?.reason).toBe("it was answered 500, and so was the simplest request of this mode: 500");
  expect(noStreams.results[1]?.exchanges).toHaveLength(2);
  const oneRefused = await certify(cases, ({ case: id }) => (id === "one" ? error(500) : message("hi")), all);
  expect(oneRefused.results.map(({ verdict }) => verdict)).toEqual(["pass", "fail", "pass"]);
});

test("a refusal that violates nothing passes nothing", async () => {
  const harmless: Check = { claim: "is well", judge: () => [] };
  const { results } = await certify([example("refused", { expect: [harmless] })], ({ case: id }) =>
    id === "refused" ? error(500) : message("hi"),
  );
  expect(results).toMatchObject([{ verdict: "inconclusive", reason: "the request was answered 500" }]);
});

test("a target that does not take the simplest request costs a handful of requests and passes nothing", async () => {
  const cases = [example("simplest", { request: preflight, basic: true }), example("a", {}), example("b", {})];
  const outcome = await certify(cases, () => ({ text: "{}" }));
  expect(outcome.results.map(({ verdict }) => verdict)).toEqual(["fail", "skip", "skip"]);
  expect(outcome).toMatchObject({ complete: false, cost: { requests: 1 } });
  const unauthorised = await certify(cases, () => error(401));
  expect(unauthorised.results.map(({ verdict }) => verdict)).toEqual(["error", "skip", "skip"]);
  expect(unauthorised.reason).toContain("not authorised");
});

test("a spent budget leaves the rest open, with the reason", async () => {
  const limits = { requests: 2, modelCalls: 50, outputTokens: 500, concurrency: 1, rate: 0 };
  const outcome = await certify([example("a", {}), example("b", {})], () => message("hi"), { limits });
  expect(outcome.results.map(({ verdict, skipped }) => [verdict, skipped])).toEqual([
    ["pass", undefined],
    ["skip", "budget"],
  ]);
  expect(outcome.complete).toBe(false);
});

test("the same verdicts come from the recorded exchanges alone", async () => {
  const cases = [example("good", {}), example("bad", { expect: [isOk, says("right")] })];
  const first = await certify(cases, () => message("hi"));
  const recorded = new Map(first.exchanges.map((exchange) => [exchange.id, exchange]));
  const again = await certify(cases, () => error(500), { recorded, offline: true });
  expect(verdictsOf(again)).toEqual(verdictsOf(first));
  expect(again.cost.requests).toBe(first.cost.requests);
});

test("an interrupted run ends with what it has", async () => {
  const interrupt = new AbortController();
  const outcome = await certify(
    [example("a", {}), example("hangs", {}), example("b", {})],
    ({ case: id }) => {
      if (id !== "hangs") return message("hi");
      setTimeout(() => interrupt.abort(), 10);
      return undefined;
    },
    { signal: interrupt.signal, limits: { requests: 50, modelCalls: 50, outputTokens: 500, concurrency: 1, rate: 0 } },
  );
  expect(outcome).toMatchObject({ complete: false, reason: "the run was interrupted" });
  expect(outcome.results.map(({ verdict }) => verdict)).toEqual(["pass", "skip", "skip"]);
});

test("a target that takes the key only as a bearer token is tested that way", async () => {
  const server = await stubServer((request, response) => {
    const ok = request.headers.authorization === "Bearer k";
    response.writeHead(ok ? 200 : 401, { "content-type": "application/json" });
    response.end(ok ? message("hi").text : error(401).text);
  });
  open.push(server.close);
  const cases = [example("default", {}), example("x-api-key", { request: { ...preflight, auth: "x-api-key" } })];
  const outcome = await certify(cases, () => undefined, { target: { ...targetAt(server.url), auth: "auto" } });
  expect(outcome.auth).toBe("bearer");
  expect(outcome.results.map(({ verdict }) => verdict)).toEqual(["pass", "fail"]);
  const strict = await certify(cases, () => undefined, { target: targetAt(server.url) });
  expect(strict.reason).toContain("not authorised");
});

const related = (more: Partial<EquivalenceCase>): EquivalenceCase => ({
  kind: "equivalence",
  id: "test/related",
  title: "related",
  requirement: "response.type",
  modes: ["plain"],
  requests: [{ body: { case: "first" } }, { body: { case: "second" } }],
  expect: [
    {
      claim: "both are the same",
      judge: (first, second) =>
        first.answer?.text === second.answer?.text ? [] : [{ at: "", expected: "the same", actual: "another" }],
    },
  ],
  ...more,
});

test("answers that do not compare are inconclusive; a difference that depends on the model is confirmed", async () => {
  const comparable = [{ claim: "the first is long", met: (first: Exchange) => (first.answer?.text.length ?? 0) > 40 }];
  const long = "x".repeat(40);
  const verdictWhen = async (answer: (id: unknown, times: number) => string, more: Partial<EquivalenceCase>) =>
    verdictsOf(await certify([related(more)], ({ case: id }, times) => message(answer(id, times))));
  expect(await verdictWhen((id) => String(id), {})).toMatchObject([{ verdict: "fail" }]);
  expect(await verdictWhen((id) => String(id), { comparable })).toMatchObject([
    { verdict: "inconclusive", reason: expect.stringContaining("the first is long") },
  ]);
  expect(await verdictWhen((id) => long + String(id), { comparable })).toMatchObject([{ verdict: "fail" }]);
  const once = (id: unknown, times: number): string => long + (times > 1 ? "" : String(id));
  expect(await verdictWhen(once, { comparable })).toMatchObject([
    { verdict: "inconclusive", reason: expect.stringContaining("held the next time") },
  ]);
});

test("a stream that ends in an error event is trouble, and asked for again where the target is overloaded", async () => {
  const start = 'event: message_start\ndata: {"type":"message_start","message":{}}\n\n';
  const ending = (type: string): string =>
    `event: error\ndata: {"type":"error","error":{"type":"${type}","message":""}}\n\n`;
  const outcome = await certify(
    [example("broken", { modes: ["stream"] }), example("busy", { modes: ["stream"] })],
    ({ case: id, simplest }, times) => {
      if (simplest) return message("hi");
      if (id === "broken") return { text: start + ending("api_error") };
      return { text: times > 1 ? start : start + ending("overloaded_error") };
    },
    { selection: { profiles: ["core", "streaming"], only: [], skip: [] } },
  );
  expect(verdictsOf(outcome)).toMatchObject([
    { verdict: "error", reason: "the stream ended in an error event" },
    { verdict: "pass" },
  ]);
});

test("a message that is begun and broken off is no refusal", async () => {
  const begun =
    'event: message_start\ndata: {"type":"message_start","message":{}}\n\n' +
    'event: error\ndata: {"type":"error","error":{"type":"api_error","message":""}}\n\n';
  const outcome = await certify([example("negative", { control: preflight, expect: [is400] })], ({ simplest }) =>
    simplest ? message("hi") : { text: begun },
  );
  expect(verdictsOf(outcome)).toMatchObject([{ verdict: "fail" }]);
});

test("a stream that starts no message proves nothing", async () => {
  const cases = [example("silent", { modes: ["stream"], expect: [{ claim: "holds", judge: () => [] }] })];
  const outcome = await certify(
    cases,
    ({ simplest }) => (simplest ? message("hi") : { text: 'event: ping\ndata: {"type":"ping"}\n\n' }),
    { selection: { profiles: ["core", "streaming"], only: [], skip: [] } },
  );
  expect(verdictsOf(outcome)).toMatchObject([{ verdict: "inconclusive", reason: "the stream starts no message" }]);
});

test("a stream that starts no message meets no condition, and what is said under it is not judged", async () => {
  const given = [{ claim: "it counted", met: () => false }];
  const counts = [{ claim: "counts far", judge: () => [{ at: "/content", expected: "179", actual: "0" }] }];
  const outcome = await certify(
    [example("silent", { modes: ["stream"], given, expect: counts })],
    ({ simplest }) => (simplest ? message("hi") : { text: "data: {}\n\n" }),
    { selection: { profiles: ["core", "streaming"], only: [], skip: [] } },
  );
  expect(verdictsOf(outcome)).toMatchObject([{ verdict: "inconclusive" }]);
});

test("a target that keeps silent is given up after a few time-outs", async () => {
  const cases = Array.from({ length: 30 }, (_, index) => example(`silent-${index}`, {}));
  const timeOuts = { firstByte: 400, idle: 400, total: 1000 };
  const limits = { requests: 50, modelCalls: 50, outputTokens: 500, concurrency: 2, rate: 0 };
  const server = await stubServer((_request, response, text) => {
    if (text.includes("simplest")) response.end(message("hi").text);
  });
  open.push(server.close);
  const target = { ...targetAt(server.url), timeOuts };
  const outcome = await certify(cases, () => undefined, { target, limits });
  expect(outcome.cost.requests).toBeLessThan(10);
  expect(outcome).toMatchObject({ complete: false });
  expect(outcome.results.at(-1)).toMatchObject({ verdict: "skip", skipped: "target" });
  expect(outcome.results.at(-1)?.reason).toContain("time-outs");
});

test("an answer that still comes when its time is over says nothing of how it would have ended", async () => {
  const judged: string[] = [];
  const everyOne: AlwaysCase = {
    kind: "always",
    id: "every-one",
    title: "t",
    requirement: "stream.message_stop.present",
    applies: () => true,
    expect: [{ claim: "is seen", judge: ({ answer }) => (judged.push(answer?.end ?? "none"), []) }],
  };
  const server = await stubServer((_request, response, text) => {
    if (text.includes("simplest")) {
      response.end(message("hi").text);
      return;
    }
    response.writeHead(200, { "content-type": "text/event-stream" });
    const timer = setInterval(() => response.write('event: ping\ndata: {"type":"ping"}\n\n'), 50);
    response.on("close", () => clearInterval(timer));
  });
  open.push(server.close);
  const target = { ...targetAt(server.url), timeOuts: { firstByte: 300, idle: 300, total: 600 } };
  const cases = [example("slow", { modes: ["stream"] }), everyOne];
  const selection = { profiles: ["core", "streaming"], only: [], skip: [] } as const;
  const outcome = await certify(cases, () => undefined, { target, selection });
  expect(outcome.results[0]).toMatchObject({ id: "test/slow", verdict: "error" });
  expect(judged).not.toContain("timeout-total");
});
