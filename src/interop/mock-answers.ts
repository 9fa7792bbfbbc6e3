import { request } from "undici";
import type { JsonValue } from "../model/json.ts";
import { sseReader } from "../run/sse.ts";
import type { Call } from "./mock-calls.ts";

/** What a mock server answered. */
export interface MockAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Sends one call. Rejects when nothing comes for half a minute. */
export async function sent(url: string, call: Call): Promise<MockAnswer> {
  const { statusCode, headers, body } = await request(url + call.path, {
    method: call.method,
    headers: { ...call.headers, ...(call.body === undefined ? {} : { "content-type": "application/json" }) },
    body: call.body === undefined ? null : JSON.stringify(call.body),
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
  });
  return { status: statusCode, type: String(headers["content-type"]), text: await body.text() };
}

/** What is wrong with the answer to a call; undefined: nothing. */
export function problemOf(
  call: Call,
  answer: MockAnswer,
  isValid: (definition: string, value: JsonValue) => boolean,
): string | undefined {
  const { status, text } = answer;
  const isExpected = call.status === undefined ? status >= 400 && status < 500 : status === call.status;
  if (!isExpected) return `answered with ${status}, ${text.slice(0, 200)}`;
  return call.stream ? problemOfStream(text, isValid) : problemOfBody(call.definition, text, isValid);
}

type IsValid = Parameters<typeof problemOf>[2];

function problemOfBody(definition: string, text: string, isValid: IsValid): string | undefined {
  const value = json(text);
  return value !== undefined && isValid(definition, value)
    ? undefined
    : `no valid ${definition}: ${text.slice(0, 200)}`;
}

/** A stream is read as the suites read one: every event has its name, is valid, and the last one ends the stream. */
function problemOfStream(text: string, isValid: IsValid): string | undefined {
  const reader = sseReader();
  reader.push(text, 0);
  if (!reader.terminal) return `a stream that does not end: ${text.slice(-200)}`;
  const wrong = reader.frames.find(({ event, data }) => {
    const value = json(data);
    return value === undefined || !isValid("StreamEvent", value) || (value as { type?: unknown }).type !== event;
  });
  return wrong === undefined ? undefined : `no valid event: ${JSON.stringify(wrong)}`;
}

function json(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
