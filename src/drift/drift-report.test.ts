import { expect, test } from "vitest";

import { difference } from "./difference.ts";
import { driftJson, driftTable, isClean, type Drift } from "./drift-report.ts";

const place = { direction: "request", ours: "Mine.a", detail: "x" } as const;
const gone = difference({ ...place, kind: "undescribed-there", direction: "answer", at: "Gone.a" });
const fresh = difference({ ...place, kind: "new-value", at: "New.a" });
const breaking = difference({ ...place, kind: "gone-value", at: "Broken.a" });
const accepted = { ...difference({ ...place, kind: "null-here", at: "Known.a" }), reason: "known" };

const clean: Drift = {
  sdk: "1.2.3",
  edition: "2023-06-01",
  types: 7,
  members: 20,
  open: [],
  accepted: [accepted],
  stale: [],
  unmet: [],
};
const drifted: Drift = { ...clean, open: [gone, fresh, breaking], stale: ["type Old"] };

test("the worst comes first; what is accepted is counted", () => {
  expect(driftTable(drifted, { verbose: false, width: 100 })).toMatchInlineSnapshot(`
    "severity  sdk       ours    difference
    ────────  ────────  ──────  ─────────────────────────
    breaking  Broken.a  Mine.a  gone-value: x
    new       New.a     Mine.a  new-value: x
    gone      Gone.a    Mine.a  undescribed-there: x
    stale                       spec/drift.yaml: type Old

    @anthropic-ai/sdk 1.2.3 and edition 2023-06-01: 7 types with 20 members compared
    1 breaking, 1 new, 1 gone, 1 stale, 1 accepted
    "
  `);
});

test("verbose shows what is accepted, and why", () => {
  expect(driftTable(clean, { verbose: true, width: 100 })).toMatch(
    /accepted +Known\.a +Mine\.a +null-here: x \(known\)/,
  );
});

test("a clean look is two lines", () => {
  expect(driftTable(clean, { verbose: false, width: 100 })).toMatchInlineSnapshot(`
    "@anthropic-ai/sdk 1.2.3 and edition 2023-06-01: 7 types with 20 members compared
    0 breaking, 0 new, 0 gone, 0 stale, 1 accepted
    "
  `);
});

test("stale lines are not clean", () => {
  expect([clean, drifted, { ...clean, stale: ["type Old"] }].map(isClean)).toEqual([true, false, false]);
});

test("JSON says the same", () => {
  expect(JSON.parse(driftJson(drifted))).toEqual({ clean: false, ...drifted });
});
