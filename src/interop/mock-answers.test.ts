import { expect, test } from "vitest";
import { problemOf, type MockAnswer } from "./mock-answers.ts";
import type { Call } from "./mock-calls.ts";

const call = (more: Partial<Call> = {}): Call => ({
  name: "call",
  method: "POST",
  path: "/v1/messages",
  headers: {},
  status: 200,
  definition: "Message",
  stream: false,
  ...more,
});
const answer = (text: string, status = 200): MockAnswer => ({ status, type: "application/json", text });

/** Valid is what names its definition in `is`, and every event that has a type. */
const isValid = (definition: string, value: unknown): boolean =>
  definition === "StreamEvent"
    ? (value as { type?: string }).type !== undefined
    : (value as { is?: string } | null)?.is === definition;

test("the expected status with a valid body is right", () => {
  expect(problemOf(call(), answer('{"is": "Message"}'), isValid)).toBeUndefined();
});

test.each([
  ["another status", answer('{"is": "Message"}', 500), "answered with 500"],
  ["an invalid body", answer('{"is": "ErrorResponse"}'), "no valid Message"],
  ["no JSON", answer("<html>"), "no valid Message"],
])("%s is wrong", (_, given, problem) => {
  expect(problemOf(call(), given, isValid)).toContain(problem);
});

test.each([200, 302, 500])("a refusal is no %i", (status) => {
  const refusal = call({ definition: "ErrorResponse" });
  const { status: _, ...any } = refusal;
  expect(problemOf(any, answer('{"is": "ErrorResponse"}', status), isValid)).toContain(`answered with ${status}`);
  expect(problemOf(any, answer('{"is": "ErrorResponse"}', 422), isValid)).toBeUndefined();
});

const stop = 'event: message_stop\ndata: {"type":"message_stop"}\n\n';

test.each([
  ["whole", `event: ping\ndata: {"type":"ping"}\n\n${stop}`, "right"],
  ["without an end", 'event: ping\ndata: {"type":"ping"}\n\n', "does not end"],
  ["with a wrong name", `event: pong\ndata: {"type":"ping"}\n\n${stop}`, "no valid event"],
  ["without a name", `data: {"type":"ping"}\n\n${stop}`, "no valid event"],
  ["with data that is no JSON", `event: ping\ndata: {\n\n${stop}`, "no valid event"],
  ["with an invalid event", `event: ping\ndata: {}\n\n${stop}`, "no valid event"],
])("a stream %s", (_, text, problem) => {
  const found = problemOf(call({ stream: true, definition: "StreamEvent" }), answer(text), isValid);
  expect(found ?? "right").toContain(problem);
});
