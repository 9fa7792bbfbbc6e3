import { readFileSync } from "node:fs";

import { Ajv } from "ajv";
import { parse } from "yaml";

import { kinds, type Direction, type Kind } from "./difference.ts";
import type { Root } from "./root.ts";

/** Differences that are meant to be. All of the patterns have to match; a pattern that is absent matches. */
export interface Accepted {
  readonly kind: Kind;
  /** Globs: the SDK's place, ours, the detail. */
  readonly at?: string;
  readonly ours?: string;
  readonly detail?: string;
  readonly direction?: Direction;
  /** Absent: every edition. */
  readonly editions?: readonly string[];
  readonly reason: string;
}

/** A definition of ours that the SDK has no type for. */
export interface NotCompared {
  readonly name: string;
  readonly editions?: readonly string[];
  readonly reason: string;
}

/** `spec/drift.yaml`: where the walk starts, and what it may find. */
export interface DriftFile {
  readonly roots: readonly Root[];
  readonly notCompared: readonly NotCompared[];
  readonly accepted: readonly Accepted[];
}

const text = { type: "string", minLength: 1 };
const editions = { type: "array", minItems: 1, items: text };
const closed = (properties: Record<string, unknown>, required: readonly string[]): object => ({
  type: "object",
  additionalProperties: false,
  required,
  properties,
});
const direction = { enum: ["request", "answer"] };

const schema = closed(
  {
    roots: {
      type: "array",
      minItems: 1,
      items: closed({ sdk: text, file: text, ours: { ...text, pattern: "^/" }, direction }, [
        "sdk",
        "file",
        "ours",
        "direction",
      ]),
    },
    notCompared: { type: "array", items: closed({ name: text, editions, reason: text }, ["name", "reason"]) },
    accepted: {
      type: "array",
      items: closed({ kind: { enum: kinds }, at: text, ours: text, detail: text, direction, editions, reason: text }, [
        "kind",
        "reason",
      ]),
    },
  },
  ["roots", "notCompared", "accepted"],
);

/** @throws {Error} where the file is not as {@link DriftFile} says */
export function readDriftFile(file: string): DriftFile {
  return checkedDriftFile(parse(readFileSync(file, "utf8")));
}

/** @throws {Error} where the value is not as {@link DriftFile} says */
export function checkedDriftFile(value: unknown): DriftFile {
  const ajv = new Ajv({ allErrors: true });
  if (ajv.validate<DriftFile>(schema, value)) return value;
  throw new Error(`spec/drift.yaml: ${ajv.errorsText(ajv.errors, { dataVar: "" })}`);
}
