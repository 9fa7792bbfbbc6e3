import type { Deviation } from "./deviation.ts";
import { faults } from "./faults/index.ts";
import { variants } from "./variants.ts";

/** Thrown for an id of a fault or a variant that does not exist. */
export class UnknownFault extends Error {
  readonly kind: "fault" | "variant";
  readonly id: string;
  /** The known id that looks most like it. */
  readonly suggestion: string;

  constructor(kind: "fault" | "variant", id: string, suggestion: string) {
    super(`unknown ${kind} "${id}"`);
    this.name = "UnknownFault";
    this.kind = kind;
    this.id = id;
    this.suggestion = suggestion;
  }
}

const known = {
  fault: new Map<string, Deviation>(faults.map((fault) => [fault.id, fault])),
  variant: new Map<string, Deviation>(variants.map((variant) => [variant.id, variant])),
};

/** The deviations of some ids, in order. Throws {@link UnknownFault}. */
export function deviationsOf(kind: "fault" | "variant", ids: readonly string[]): Deviation[] {
  return ids.map((id) => {
    const found = known[kind].get(id);
    if (!found) throw new UnknownFault(kind, id, nearest(id, [...known[kind].keys()]));
    return found;
  });
}

/** Reads a comma list of ids, as in a header. */
export function idsIn(list: string | undefined): string[] {
  return (list ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

function nearest(id: string, ids: readonly string[]): string {
  const words = new Set(id.split("-"));
  const shared = (other: string): number => other.split("-").filter((word) => words.has(word)).length;
  return ids.toSorted((one, other) => shared(other) - shared(one))[0] ?? "";
}
