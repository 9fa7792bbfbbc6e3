import { expect, test } from "vitest";

import type { Report } from "../../model/report.ts";
import { brokenReport, sampleExchange, sampleFinding, sampleResult } from "../sample.ts";
import { htmlReport } from "./page.ts";

const counts = {
  planned: 40,
  passed: 30,
  failed: 2,
  unjudged: 0,
  discarded: 1,
  leftOut: 8,
  shrinking: 3,
  requests: 35,
  modelCalls: 0,
  inputTokens: 0,
  outputTokens: 0,
};

/** A report of a run that drew requests, of which one that breaks a maximum was taken. */
function drawnReport(coverage: NonNullable<Report["draws"]>["coverage"]): Report {
  const report = brokenReport();
  const id = "drawn-0";
  const label = { at: "MessageRequest.temperature", keyword: "maximum", pointer: "/temperature" };
  const found = (exchange: string) => sampleFinding("stop.max_tokens.reported", { at: "status", exchange });
  const example = (exchange: string, path: string) => ({
    region: "MessageRequest.temperature maximum",
    label,
    seed: 7,
    path,
    requests: [{ body: { max_tokens: 1, temperature: 2 } }],
    exchanges: [exchange],
    steps: 2,
    tried: 9,
  });
  const result = sampleResult("request.valid.accepted", {
    id: "drawn/invalid-request-is-refused",
    verdict: "fail",
    findings: [found(id), found("drawn-1")],
    exchanges: [id, "drawn-1"],
    draws: counts,
    counterexamples: [example(id, "22:0"), example("drawn-1", "40:1")],
  });
  return {
    ...report,
    draws: {
      asked: 40,
      shrink: true,
      runs: 32,
      discarded: 1,
      leftOut: 8,
      ...(coverage && { coverage }),
      byProperty: [{ id: result.id, mode: "plain", ...counts }],
    },
    results: [...report.results, result],
    exchanges: [...report.exchanges, { ...sampleExchange, id }, { ...sampleExchange, id: "drawn-1" }],
  };
}

const page = htmlReport(
  drawnReport({
    counts: {
      constraints: { "MessageRequest.temperature maximum": [40, 3], "<b> type": [1, 0], broken: "not a pair" },
      variants: { "Tool/CustomTool": 0 },
      values: { "ToolChoice.type=any": 12 },
    },
  }),
);
const section = /<section[^>]*id="draws"[^]*?<\/section>/u.exec(page)?.[0] ?? "";

test("what was drawn stands in figures, a picture and lists of what was never reached", () => {
  expect(section).toContain("<b>32</b> judged, 8 left out, 1 discarded");
  expect(section).toContain("<b>2 of 3</b> constraints kept");
  expect(section).toContain("<b>1 of 3</b> constraints broken");
  expect(section).toContain("<b>1 of 2</b> union branches");
  expect(section).toMatch(/<svg class="drawing"[^]*<path class="broken few"/u);
  expect(section).toMatch(/never broken<\/summary>[^]*<code>&lt;b&gt; type<\/code>/u);
  expect(section).toContain("<code>Tool/CustomTool</code>");
  expect(section).not.toContain("<b> type");
});

test("a run that drew nothing says nothing of draws, and one without parts draws no picture", () => {
  expect(htmlReport(brokenReport())).not.toContain('id="draws"');
  expect(htmlReport(drawnReport({ violated: 12 }))).not.toContain('class="drawing"');
});

test("a smallest request says what it breaks, with the place marked, and how to draw it again", () => {
  const [failure = ""] = /id="drawn\/invalid-request-is-refused-plain"[^]*?<div class="exchange">/u.exec(page) ?? [];
  expect(failure).toContain("It breaks <mark>maximum</mark> of <code>MessageRequest.temperature</code>");
  expect(failure).toMatch(/&quot;temperature&quot;<\/span>: <mark class="first">2<\/mark>/u);
  expect(failure).toContain("Seed 7, path 22:0; made smaller in 2 steps, with 9 requests.");
  expect(failure).toContain("--seed 7 --path 22:0");
  expect(failure).toContain("--seed 7 --path 40:1");
});
