import { isObject, type JsonObject, type JsonValue } from "../../model/json.ts";

/** How often a part of the request schema was drawn: kept and broken, or chosen. */
export interface DrawnPart {
  /** `Definition.member keyword`, `Definition.member/Variant` or `Definition.member=value`. */
  readonly name: string;
  readonly kept: number;
  /** Absent of what is a choice: a branch of a union, a member of an enumeration. */
  readonly broken?: number;
}

const number = (value: JsonValue | undefined): number => (typeof value === "number" ? value : 0);

/** What a report says of the coverage of the request schema; empty where it says nothing of single parts. */
export function partsOf(coverage: JsonObject): readonly DrawnPart[] {
  const { counts } = coverage;
  if (!isObject(counts)) return [];
  const entries = (member: string): readonly (readonly [string, JsonValue | undefined])[] => {
    const some = counts[member];
    return isObject(some) ? Object.entries(some) : [];
  };
  const constraints = entries("constraints").map(([name, both]): DrawnPart => {
    const [kept, broken] = Array.isArray(both) ? (both as readonly JsonValue[]) : [];
    return { name, kept: number(kept), broken: number(broken) };
  });
  const choices = ["variants", "values"].flatMap((member) =>
    entries(member).map(([name, drawn]): DrawnPart => ({ name, kept: number(drawn) })),
  );
  return [...constraints, ...choices];
}

/** The definition of the contract that a part stands in. */
export const definitionOf = ({ name }: DrawnPart): string => /^\w*/u.exec(name)?.[0] ?? name;
