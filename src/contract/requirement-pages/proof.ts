import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { FaultTable } from "../../../suites/self-test/fault-table/fault-table.ts";
import type { Proof } from "./evidence.ts";

interface Defect {
  readonly defect: string;
  readonly reports: readonly string[];
  readonly also?: readonly string[];
  readonly faults?: readonly string[];
}

const notes = join(import.meta.dirname, "../../../spec/notes/defects.yaml");

/** The self-test's expectations and the notes on reported defects, by requirement. */
export function readProof(table: FaultTable): Proof {
  const trips: Record<string, Record<string, readonly string[]>> = {};
  for (const [fault, expected] of Object.entries(table)) {
    for (const [requirement, names] of Object.entries(expected)) (trips[requirement] ??= {})[fault] = names;
  }
  const defects = (parse(readFileSync(notes, "utf8")) as readonly Defect[]).flatMap(
    ({ defect, reports, also = [], faults = [] }) =>
      faults.length > 0 ? [{ defect, reports: [...reports, ...also], faults }] : [],
  );
  return { trips, defects };
}

/** Source of `proof.ts`: what `explain` prints and the package has no other file for. */
export const proofModule = ({ trips, defects }: Proof): string =>
  `// Generated from suites/self-test and spec/notes/defects.yaml by \`npm run generate\`. Do not edit.
/** By requirement, then by fault of the reference server: the cases that have to fail. */
export const trips: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(trips, null, 1)};
/** Defects that were reported in public, and the faults that do the same. */
export const defects: readonly {
  readonly defect: string;
  readonly reports: readonly string[];
  readonly faults: readonly string[];
}[] = ${JSON.stringify(defects, null, 1)};
`;
