import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { faults } from "./index.ts";

/** A defect that was reported in public, as the notes list it. */
interface Defect {
  readonly defect: string;
  readonly reports: readonly string[];
  readonly also?: readonly string[];
  readonly faults?: readonly string[];
  readonly unjudged?: string;
}

const notes = join(import.meta.dirname, "../../../spec/notes/defects.yaml");
const defects = parse(readFileSync(notes, "utf8")) as readonly Defect[];
const sources = new Map(faults.map(({ id, source }) => [id, source]));
const judged = defects.filter(({ unjudged }) => unjudged === undefined);

test("each defect is named once, by a report that can be read", () => {
  const names = defects.map(({ defect }) => defect);
  expect(new Set(names).size).toBe(names.length);
  for (const { reports, also = [] } of defects) {
    expect(reports).not.toEqual([]);
    for (const url of [...reports, ...also])
      expect(url).toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:issues|pull)\/\d+$/);
  }
});

test("a defect has faults that do the same, or says why it is not judged", () => {
  for (const { defect, faults: ids = [], unjudged = "" } of defects)
    expect({ defect, either: ids.length > 0 !== (unjudged !== "") }).toEqual({ defect, either: true });
  expect(judged.flatMap(({ faults: ids = [] }) => ids).filter((id) => !sources.has(id))).toEqual([]);
});

test("reports and sources of the faults are the same", () => {
  for (const { defect, reports, faults: ids = [] } of judged) {
    const named = new Set(ids.map((id) => sources.get(id)));
    expect({ defect, reports: named }).toEqual({ defect, reports: new Set(reports) });
  }
});
