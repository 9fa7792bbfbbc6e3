import type { Fault } from "../../src/reference/deviation.ts";
import { requirementOf } from "../../src/run/select.ts";
import { cases } from "../index.ts";
import { faultTable } from "./fault-table/index.ts";
import type { Hunt } from "./find-fault.ts";

/** `case: claim` of every expectation of the suites. */
export const expectations = (): readonly string[] =>
  cases.flatMap(({ id, expect }) => expect.map(({ claim }) => `${id}: ${claim}`));

/** How many faults of a group were found by the case, and for the requirement, that the table names. */
export interface Tally {
  readonly group: string;
  readonly found: number;
  readonly of: number;
}

/** True where a fault was seen in the wild: its source is somebody's issue or pull request. */
const wasSeen = ({ source }: Fault): boolean => /\/(?:issues|pull)\/\d+/.test(source);

const requirementsOf = (fault: Fault): readonly string[] => Object.keys(faultTable[fault.id] ?? {});
const breaksMust = (fault: Fault): boolean =>
  requirementsOf(fault).some((id) => Object.values(requirementOf(id).levels).includes("MUST"));
const areaOf = (fault: Fault): string => requirementOf(requirementsOf(fault)[0] ?? "").area;

/** The score: all faults, those that break a MUST, those seen in the wild, then by area of the contract. */
export function score(faults: readonly Fault[], hunts: readonly Hunt[]): readonly Tally[] {
  const found = new Set(hunts.filter(({ missed }) => missed.length === 0).map(({ fault }) => fault));
  const tally = (group: string, some: readonly Fault[]): Tally => ({
    group,
    found: some.filter(({ id }) => found.has(id)).length,
    of: some.length,
  });
  const named = faults.filter((fault) => requirementsOf(fault).length > 0);
  const areas = [...Map.groupBy(named, areaOf)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return [
    tally("all", faults),
    tally("break a MUST", faults.filter(breaksMust)),
    tally("seen in the wild", faults.filter(wasSeen)),
    ...areas.map(([area, some]) => tally(area, some)),
  ];
}
