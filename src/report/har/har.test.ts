import { createRequire } from "node:module";

import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";

import type { Exchange } from "../../model/exchange.ts";
import type { Report } from "../../model/report.ts";
import { buildReport } from "../build.ts";
import { brokenReport, nasty, sampleExchange, sampleInput, sampleResult } from "../sample.ts";
import { harReport } from "./har.ts";

const require = createRequire(import.meta.url);
const schemas = require("har-schema") as Readonly<Record<string, object>>;
const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-06.json") as object);
for (const schema of Object.values(schemas)) ajv.addSchema(schema);
const validate = ajv.getSchema("har.json#");

interface Entry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: {
    readonly url: string;
    readonly queryString: readonly unknown[];
    readonly headers: readonly { readonly name: string; readonly value: string }[];
    readonly postData?: { readonly text: string; readonly comment?: string };
    readonly bodySize: number;
  };
  readonly response: {
    readonly status: number;
    readonly content: { readonly size: number; readonly text?: string; readonly encoding?: string };
  };
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  readonly comment: string;
  readonly _error?: string;
}

function entriesOf(report: Report): readonly Entry[] {
  const har = JSON.parse(harReport(report)) as { readonly log: { readonly entries: readonly Entry[] } };
  void validate?.(har);
  expect(validate).toBeDefined();
  expect(validate?.errors).toBeNull();
  return har.log.entries;
}

const reportWith = (...exchanges: readonly Exchange[]): Report => buildReport({ ...sampleInput, exchanges });
const { request, answer } = sampleExchange;

test("each exchange is an entry that says which results stand on it, with the key as its placeholder", () => {
  const report = brokenReport();
  const entries = entriesOf(report);
  expect(entries).toHaveLength(report.exchanges.length);
  const [entry] = entries;
  expect(entry?.request.url).toBe("http://127.0.0.1:8080/v1/messages");
  expect(entry?.request.headers).toContainEqual({ name: "x-api-key", value: "{key}" });
  expect(entry?.request.postData?.text).toBe(request.body);
  expect(entry?.response.content.text).toBe(answer?.text);
  expect(entry?.timings).toMatchObject({ send: 0, wait: 12.5, receive: 0.5 });
  expect(entry?.comment).toContain("stop/max-tokens-2 (stream): fail; ");
});

test("what never came has status 0 and its trouble", () => {
  const trouble = { kind: "refused", message: `nobody listens ${nasty}` } as const;
  const [entry] = entriesOf(reportWith({ id: "3f9ab02c41de-1", mode: "plain", request, trouble, retries: 2 }));
  expect(entry?.response.status).toBe(0);
  expect(entry?._error).toBe(`refused: ${trouble.message}`);
  expect(entry?.comment).toContain("2 earlier attempts; refused: ");
});

test("bodies that are not text, not whole or not there", () => {
  const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x01]).toString("base64");
  const [binary, long, blank, get] = entriesOf(
    reportWith(
      { ...sampleExchange, ...(answer && { answer: { ...answer, text: "", bytes } }) },
      { ...sampleExchange, request: { ...request, body: "x".repeat(200_000) } },
      { ...sampleExchange, request: { ...request, body: "é", blanks: 7 } },
      { ...sampleExchange, request: { method: "GET", path: "/v1/models?limit=1", headers: [], body: null } },
    ),
  );
  expect(binary?.response.content).toMatchObject({ size: 4, text: bytes, encoding: "base64" });
  expect(long?.request.postData?.comment).toBe("the last 199,000 characters are not recorded");
  expect(long?.request.bodySize).toBe(-1);
  expect(blank?.request).toMatchObject({ bodySize: 9, postData: { comment: "7 blanks follow" } });
  expect(get?.request.postData).toBeUndefined();
  expect(get?.request.queryString).toEqual([{ name: "limit", value: "1" }]);
});

test("entries stand one behind the other, and an archive may be empty", () => {
  const [first, second] = entriesOf(reportWith(sampleExchange, { ...sampleExchange, id: "3f9ab02c41de-1" }));
  expect(Date.parse(second?.startedDateTime ?? "") - Date.parse(first?.startedDateTime ?? "")).toBe(14);
  expect(
    entriesOf(buildReport({ ...sampleInput, exchanges: [], results: [sampleResult("auth.key.required")] })),
  ).toEqual([]);
});
