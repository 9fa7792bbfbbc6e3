import { expect, test } from "vitest";

import { filesOf, formats } from "../commands/formats.ts";
import { buildReport } from "./build.ts";
import { excuse } from "./expected/excuse.ts";
import { brokenReport, conformantReport, sampleInput, sampleResult } from "./sample.ts";
import { readers, totalsOf } from "./testing/totals.ts";

const known = excuse(brokenReport(), {
  file: "known.yaml",
  entries: [
    { line: 3, case: "stop/max-tokens-?", outcome: ["fail"], reason: "the upstream" },
    { line: 5, case: "request/body-size", outcome: ["error"], reason: "the upstream" },
  ],
});
const outdated = excuse(brokenReport(), {
  file: "known.yaml",
  entries: [
    { line: 3, case: "stop/max-tokens-*", outcome: ["fail"], reason: "the upstream" },
    { line: 5, case: "tools/choice-any", outcome: ["fail"], reason: "the upstream", expires: "2020-01-01" },
  ],
});
const interrupted = buildReport({
  ...sampleInput,
  complete: false,
  reason: "interrupted",
  results: [
    sampleResult("auth.bearer.accepted"),
    sampleResult("request.body.size", { verdict: "error", reason: "late" }),
  ],
});
const reports = { conformant: conformantReport(), broken: brokenReport(), known, outdated, interrupted } as const;

test.for(formats.flatMap((format) => Object.entries(reports).map(([name, report]) => [format, name, report] as const)))(
  "%s carries the totals of the %s report",
  async ([format, , report]) => {
    const files = await Promise.all(filesOf(format).map(({ render }) => render(report)));
    const carried = readers[format](...files);
    expect(Object.keys(carried).length).toBeGreaterThan(0);
    expect(totalsOf(report)).toMatchObject(carried);
  },
);
