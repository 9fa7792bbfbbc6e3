import { hash } from "node:crypto";

import type { Case } from "../model/case.ts";
import type { Requirement } from "../../spec/generated/requirements.ts";

/** Twelve hexadecimal digits that change when a case, a claim or a requirement of the suites does. */
export function suiteDigest(cases: readonly Case[], requirements: readonly Requirement[]): string {
  const said = cases.map(({ id, title, requirement, modes, expect }) => [
    id,
    title,
    requirement,
    modes ?? [],
    expect.map(({ claim }) => claim),
  ]);
  const asked = requirements.map(({ id, text, levels }) => [id, text, levels]);
  return hash("sha256", JSON.stringify([said, asked])).slice(0, 12);
}
