import { Buffer } from "node:buffer";
import { array, assert, constantFrom, integer, property } from "fast-check";
import { expect, test } from "vitest";
import type { Exchange, Frame } from "../model/exchange.ts";
import { REDACTED, redactor } from "./redact.ts";
import { brokenReport, sampleExchange } from "./sample.ts";

const secret = 'sk-ant/test+key "0123" é';
const plain = "sk-ant-api03-abcdefghij";
const redact = redactor([secret, plain]);

test.each([
  ["as it is", `key ${secret}!`],
  ["as bearer", `Bearer ${plain}`],
  ["in JSON", JSON.stringify({ echo: secret })],
  ["in JSON in JSON", JSON.stringify({ echo: JSON.stringify({ echo: secret }) })],
  ["in JSON with escaped slashes", JSON.stringify(secret).replaceAll("/", "\\/")],
  ["percent-encoded", encodeURIComponent(secret)],
  ["percent-encoded in lower case", encodeURIComponent(secret).replaceAll(/%../g, (code) => code.toLowerCase())],
  ["form-encoded", new URLSearchParams({ secret }).toString()],
  ["base64", Buffer.from(secret).toString("base64")],
  ["base64url", Buffer.from(secret).toString("base64url")],
  ["base64 after 1 byte", Buffer.from(`x${secret}yz`).toString("base64")],
  ["base64 of a bearer header", Buffer.from(`Bearer ${secret}\r\n`).toString("base64")],
  ["hexadecimal", Buffer.from(secret).toString("hex")],
])("a secret %s does not come through", (_, text) => {
  const cleaned = redact(text);
  expect(cleaned).toContain(REDACTED);
  const core = Buffer.from(secret.slice(4, -4));
  for (const form of [
    secret,
    plain,
    "ant/test",
    "ant\\/test",
    core.toString("hex"),
    "0123",
    "ant%2Ftest",
    "ant%2ftest",
  ])
    expect(cleaned).not.toContain(form);
  expect(Buffer.from(cleaned.replaceAll(REDACTED, ""), "base64").toString()).not.toContain("test+key");
});

test("the rest of the text stays", () => {
  expect(redact(`Bearer ${plain}, ${plain}.`)).toBe(`Bearer ${REDACTED}, ${REDACTED}.`);
});

test("values are redacted at any depth, in member names too, and innocent ones are returned as they are", () => {
  expect(redact({ a: [{ [plain]: null, b: [1, true, `x${plain}`] }] })).toEqual({
    a: [{ [REDACTED]: null, b: [1, true, `x${REDACTED}`] }],
  });
  const report = brokenReport();
  expect(redact(report)).toBe(report);
});

test.each(["pass", "core", "stop", "errors", "plain", "message", "requirement", "MUST"])(
  "the key %s of a server that checks no keys does not take a report to pieces",
  (word) => {
    const report = brokenReport();
    const cleaned = redactor([word])({ ...report, reason: `echo: ${word}` });
    expect(cleaned.reason).toBe(`echo: ${REDACTED}`);
    const frame = ({ id, requirement, verdict, level, mode }: (typeof report.results)[number]): readonly string[] => [
      id,
      requirement,
      verdict,
      level,
      mode,
    ];
    expect(cleaned.results.map(frame)).toEqual(report.results.map(frame));
    expect(Object.keys(cleaned)).toEqual(Object.keys(report));
    expect(cleaned.totals).toEqual(report.totals);
  },
);

test("a real key is cut out of every member, whatever its name", () => {
  expect(JSON.stringify(redact({ id: plain, verdict: [plain], [`${plain}-x`]: { type: plain } }))).not.toContain(plain);
  const word = redactor(["dummy-key"]);
  expect(word({ "x-echo": "dummy-key", headers: { "dummy-key": "1" } })).toEqual({
    "x-echo": REDACTED,
    headers: { [REDACTED]: "1" },
  });
});

test("what is too short to be a secret is left alone", () => {
  const value = { a: "abc" };
  expect(redactor(["abc", ""])(value)).toBe(value);
});

const event = (data: unknown): string =>
  `event: e\ndata: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`;
function streamed(all: readonly unknown[], text = all.map(event).join("")): Exchange {
  const frames: readonly Frame[] = all.map((data, at) => ({
    at,
    event: "e",
    data: typeof data === "string" ? data : JSON.stringify(data),
  }));
  return {
    ...sampleExchange,
    answer: { ...sampleExchange.answer, status: 200, headers: [], text, chunks: [], frames, ms: 1, end: "complete" },
  };
}
const delta = (text: string, index = 0): unknown => ({
  type: "content_block_delta",
  index,
  delta: { type: "text_delta", text },
});

/** What a reader gets who joins everything there is to join. */
function joins({ answer }: Exchange): readonly string[] {
  const lines = answer?.text.match(/^data: .*$/gm)?.map((line) => line.slice(6)) ?? [];
  return [lines, answer?.frames?.map((frame) => frame.data) ?? []].map((some) =>
    some
      .map((line) => {
        try {
          const { delta: piece } = JSON.parse(line) as { delta?: { text?: string; partial_json?: string } };
          return piece?.text ?? piece?.partial_json ?? "";
        } catch {
          return line;
        }
      })
      .join(""),
  );
}

test("a secret cut over the deltas of a stream cannot be put together again; other deltas stay", () => {
  const exchange = streamed([
    { type: "message_start", message: { id: "msg_1" } },
    delta("Hello "),
    delta("sk-ant-a"),
    delta("pi03-abc"),
    delta("defghij, bye"),
    delta(" and thanks"),
  ]);
  expect(joins(exchange)).toEqual([`Hello ${plain}, bye and thanks`, `Hello ${plain}, bye and thanks`]);
  const cleaned = redact({ type: "exchange", exchange }).exchange;
  for (const text of joins(cleaned)) expect(text).toBe(`Hello ${REDACTED.repeat(3)} and thanks`);
  expect(JSON.stringify(cleaned)).not.toContain("sk-ant-a");
  expect(cleaned.answer?.frames?.[2]?.data).toContain('"type":"content_block_delta"');
});

test("wherever it is cut, in text, tool input or in frames that are no JSON", () => {
  const cuts = array(integer({ min: 0, max: plain.length }), { maxLength: 6 });
  const shape = constantFrom(
    (text: string, index: number): unknown => delta(text, index % 2),
    (text: string): unknown => ({
      type: "content_block_delta",
      index: 0,
      delta: { type: "input_json_delta", partial_json: text },
    }),
    (text: string): unknown => text,
  );
  assert(
    property(cuts, shape, (at, make) => {
      const edges = [0, ...at.toSorted((a, b) => a - b), plain.length];
      const pieces = edges.slice(1).map((end, index) => plain.slice(edges[index], end));
      const report = redact({ ...brokenReport(), exchanges: [streamed(pieces.map(make))] });
      for (const text of joins(report.exchanges[0] ?? sampleExchange)) expect(text).not.toContain(plain);
    }),
    { numRuns: 200 },
  );
});

test("a secret in one delta is cut out of it; one behind JSON escapes or over two `data:` lines is found as well", () => {
  const whole = redact(streamed([delta(`your key ${plain} is fine`)]));
  expect(joins(whole)[0]).toBe(`your key ${REDACTED} is fine`);
  const escaped = JSON.stringify(delta(plain)).replace("sk-ant", "\\u0073k-ant");
  for (const text of joins(redact(streamed([escaped])))) expect(text).toBe(REDACTED);
  const apart = [`{"delta":{"text":"sk-ant-api"}\n}`, delta("03-abcdefghij")];
  const text = apart.map(event).join("").replace("\n}", "\ndata: }");
  expect(redact(streamed(apart, text)).answer?.text).toBe(REDACTED);
});

test("a plain body that hides a secret behind escapes or in two blocks loses its strings", () => {
  const { frames: _, ...answer } = streamed([]).answer ?? { text: "" };
  for (const text of [
    `{"type":"message","content":[{"type":"text","text":"\\u0073${plain.slice(1)}"}]}`,
    `{"type":"message","content":[{"type":"text","text":"${plain.slice(0, 9)}"},{"type":"text","text":"${plain.slice(9)}"}]}`,
  ]) {
    const cleaned = redact({ ...sampleExchange, answer: { ...answer, text } }).answer.text;
    expect(cleaned).toContain('"type":"message"');
    expect(cleaned).not.toContain(plain.slice(9));
  }
});

test("a long stream is redacted in a moment", () => {
  const words = Array.from({ length: 20_000 }, (_, index) => delta(index % 100 ? "s" : "sk-ant-a"));
  const exchange = streamed([...words, delta("sk-ant-api03"), delta("-abcdefghij")]);
  const start = performance.now();
  const cleaned = redact(exchange);
  expect(joins(cleaned)[1]).not.toContain(plain);
  expect(performance.now() - start).toBeLessThan(5_000);
});
