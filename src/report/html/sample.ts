import type { Report } from "../../model/report.ts";
import { brokenReport, nasty, sampleExchange, sampleFinding, sampleResult } from "../sample.ts";

// Reports for the tests of the page: hostile ones and long ones.

/** What would run, paint or break a page that does not take it for text. */
const evil = `</script><script>alert(1)</script><img src=x onerror=alert(1)>${nasty}`;

/** A report in which every text of the target is hostile. */
export function hostileReport(): Report {
  const report = brokenReport();
  const id = "hostile-0";
  const result = sampleResult("errors.body.json", {
    id: "errors/hostile",
    verdict: "fail",
    exchanges: [id],
    findings: [sampleFinding("errors.body.json", { at: `header:${evil}`, expected: evil, actual: evil, exchange: id })],
    reason: evil,
  });
  const answer = {
    status: 200,
    headers: [[evil, evil]] as const,
    text: evil,
    chunks: [],
    frames: [{ at: 1, event: evil, data: evil }],
    ms: 1,
    end: "complete",
  } as const;
  const exchange = { ...sampleExchange, id, answer };
  const plain = { ...exchange, id: "hostile-1", answer: { ...answer, frames: [] } };
  return {
    ...report,
    reason: evil,
    results: [...report.results, result],
    exchanges: [exchange, plain, sampleExchange],
  };
}

/** A report with so many failures, of exchanges that are all long: more than any page could show. */
export function onlyFailures(number: number): Report {
  const body = JSON.stringify({ type: "message", content: [{ type: "text", text: "word ".repeat(6_000) }] });
  const results = Array.from({ length: number }, (_, index) => {
    const exchange = `0${index >> 1}-0`;
    const findings = Array.from({ length: 4 }, (__, at) =>
      sampleFinding("stop.max_tokens.reported", { at: `/content/${at}`, actual: "x".repeat(900), exchange }),
    );
    const id = `a/b-${index}`;
    return sampleResult("stop.max_tokens.reported", { id, verdict: "fail", findings, exchanges: [exchange] });
  });
  const exchanges = Array.from({ length: number / 2 }, (_, index) => ({
    ...sampleExchange,
    id: `0${index}-0`,
    request: { ...sampleExchange.request, body },
    answer: { status: 200, headers: [], text: body, chunks: [], ms: 1, end: "complete" as const },
  }));
  return { ...brokenReport(), results, exchanges };
}

/** A report with so many results, a tenth of them failures. */
export function longReport(number: number): Report {
  const report = brokenReport();
  const more = Array.from({ length: number - report.results.length }, (_, index) =>
    index % 10 === 0
      ? sampleResult("stop.max_tokens.reported", {
          id: `long/failed-${index}`,
          verdict: "fail",
          findings: [sampleFinding("stop.max_tokens.reported")],
        })
      : sampleResult("usage.input_tokens.grows", { id: `long/passed-${index}` }),
  );
  return { ...report, results: [...report.results, ...more] };
}
