import { hash } from "node:crypto";

import { isObject, type JsonValue } from "../model/json.ts";
import type { Digests, Report } from "../model/report.ts";

/**
 * Digests of a report as it is written, secrets taken out. They show that a file was changed in transit or by a careless hand.
 * They are no signature: whoever changes a report on purpose makes them anew. Against that `verify` derives everything
 * again from the exchanges, and against exchanges that were made up nothing helps but a run of one's own.
 */
export function digestsOf(report: Report): Digests {
  const { digests: _, ...rest } = report;
  return { exchanges: digest(report.exchanges), results: digest(report.results), report: digest(rest) };
}

const digest = (value: unknown): string => hash("sha256", canonical(value));

/** JSON text that does not depend on the order of members, nor on white space. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, member: JsonValue) => (isObject(member) ? sorted(member) : member));

const sorted = (value: object): object =>
  Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
