import { LLMock } from "@copilotkit/aimock";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { RunOutcome } from "../../src/model/event.ts";
import { judgementsOf } from "../../src/third-party/judgements.ts";
import { certify, everyProfile, key, local } from "./harness.ts";

// A server that nobody here wrote, in every test run: `npm run third-party` runs the others.

const call = (name: string, input: object): object => ({ toolCalls: [{ name, arguments: JSON.stringify(input) }] });

let outcome: RunOutcome;
const mock = new LLMock({ port: 0, host: "127.0.0.1", auth: { apiKeys: [key] } });
beforeAll(async () => {
  mock.on({ hasToolResult: true }, { content: "It is sunny in Paris." });
  mock.on({ userMessage: "get_weather" }, call("get_weather", { city: "Paris" }));
  mock.on({ userMessage: "list_cities" }, call("list_cities", {}));
  mock.on({}, { content: "pong" });
  await mock.start();
  // One text to everything is what its fixtures say.
  const skip = ["concurrency/answers-are-not-all-the-same"];
  outcome = await certify(local(mock.url), { selection: { profiles: everyProfile, only: [], skip } });
});
afterAll(() => mock.stop());

test("every requirement that fails was judged by hand", () => {
  const judged = judgementsOf("aimock");
  const failed = new Set<string>(outcome.results.flatMap(({ findings }) => findings.map((one) => one.requirement)));
  expect([...failed].filter((id) => !judged.has(id))).toEqual([]);
  expect(failed.size).toBeGreaterThan(50);
});

test("what it does right passes", () => {
  const passed = new Set(
    outcome.results.filter(({ verdict }) => verdict === "pass").map(({ requirement }) => requirement),
  );
  const right = [
    "auth.key.verified",
    "auth.bearer.accepted",
    "request.body.json",
    "response.content.array",
    "response.model",
    "stop.tool_use.has_block",
    "stream.block.index",
    "stream.message_stop.present",
    "tools.call.declared",
  ] as const;
  expect(right.filter((requirement) => !passed.has(requirement))).toEqual([]);
});
