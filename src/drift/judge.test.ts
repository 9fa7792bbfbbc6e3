import { expect, test } from "vitest";

import { difference } from "./difference.ts";
import { checkedDriftFile, type Accepted, type NotCompared } from "./drift-file.ts";
import { judge } from "./judge.ts";

const found = difference({ kind: "new-value", direction: "request", at: "Root.a", ours: "Mine.a", detail: "x" });
const reason = "known";

const judged = (accepted: readonly Accepted[], notCompared: readonly NotCompared[] = [], unmet: string[] = []) =>
  judge({ differences: [found], unmet, types: 1, members: 1 }, { roots: [], accepted, notCompared }, "2023-06-01");

test.each<Omit<Accepted, "reason" | "kind">>([
  {},
  { at: "Root.*" },
  { ours: "Mine.{a,b}" },
  { detail: "x" },
  { direction: "request" },
  { editions: ["2023-06-01"] },
])("a line with %o accepts", (line) => {
  const { open, accepted, stale } = judged([{ kind: "new-value", reason, ...line }]);
  expect({ open, accepted, stale }).toEqual({ open: [], accepted: [{ ...found, reason }], stale: [] });
});

test.each<[Partial<Accepted>, string]>([
  [{ kind: "gone-value" }, "gone-value"],
  [{ at: "Other.*" }, "new-value Other.*"],
  [{ ours: "Root.a" }, "new-value ours Root.a"],
  [{ detail: "y" }, "new-value detail y"],
  [{ direction: "answer" }, "new-value answer"],
])("a line with %o matches nothing: it is stale, and the difference open", (line, stale) => {
  expect(judged([{ kind: "new-value", reason, ...line }])).toMatchObject({
    open: [found],
    accepted: [],
    stale: [stale],
  });
});

test("a line of another edition neither accepts nor is stale", () => {
  expect(judged([{ kind: "new-value", reason, editions: ["2026-10-21"] }])).toMatchObject({ open: [found], stale: [] });
});

test("a definition without a counterpart is unmet until it is listed; a list that is too long is stale", () => {
  expect(judged([], [], ["Ping"]).unmet).toEqual(["Ping"]);
  expect(judged([], [{ name: "Ping", reason }], ["Ping"])).toMatchObject({ unmet: [], stale: [] });
  expect(judged([], [{ name: "Ping", reason }])).toMatchObject({ unmet: [], stale: ["notCompared Ping"] });
});

test.each([
  ["an unknown kind", { accepted: [{ kind: "odd", reason }] }],
  ["no reason", { accepted: [{ kind: "type" }] }],
  ["a member that nobody reads", { accepted: [{ kind: "type", reason, wher: "x" }] }],
  ["no root", { roots: [] }],
])("spec/drift.yaml with %s is refused", (_, wrong) => {
  const root = { sdk: "Root", file: "root.d.ts", ours: "/root", direction: "answer" };
  const right = { roots: [root], notCompared: [], accepted: [] };
  expect(checkedDriftFile(right)).toBe(right);
  expect(() => checkedDriftFile({ ...right, ...wrong })).toThrow(/spec\/drift\.yaml: \//);
});
