import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { settings } from "../../../suites/self-test/fault-table/index.ts";
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
  const declared = Object.entries(settings).flatMap(([fault, { features = {} }]) => {
    const flags = Object.entries(features).map(([feature, setting]) => `${feature}=${setting}`);
    return flags.length > 0 ? [[fault, flags] as const] : [];
  });
  return { trips, defects, declared: Object.fromEntries(declared) };
}

/** Source of `proof.ts`: what `explain` prints and the package has no other file for. */
export const proofModule = ({ trips, defects, declared }: Proof): string =>
  `// Generated from suites/self-test and spec/notes/defects.yaml by \`npm run generate\`. Do not edit.
/** By requirement, then by fault of the reference server: the cases that have to fail. */
export const trips: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(trips, null, 1)};
/** Defects that were reported in public, and the faults that do the same. */
export const defects: readonly {
  readonly defect: string;
  readonly reports: readonly string[];
  readonly faults: readonly string[];
}[] = ${JSON.stringify(defects, null, 1)};
/** By fault: the features that have to be declared for it to be a failure. */
export const declared: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(declared, null, 1)};
`;
