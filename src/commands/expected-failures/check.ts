import { requirements } from "../../../spec/generated/requirements.ts";
import type { Case } from "../../model/case.ts";
import type { Mode } from "../../model/exchange.ts";
import type { ExpectedFailure, ExpectedList } from "../../model/expected.ts";
import { nameOf } from "../../report/attribution.ts";
import { isFor, names } from "../../report/expected/names.ts";
import { visible } from "../../report/visible.ts";
import { nearest } from "../explain-nearest.ts";
import { UsageError } from "../usage-error.ts";

/** A case in one of its modes: what a result is of. */
export interface Named {
  readonly id: string;
  readonly mode: Mode;
}

/** Everything that an entry could name. */
export const everyResult = (cases: readonly Case[]): readonly Named[] =>
  cases.flatMap(({ id, modes = ["plain", "stream"] }) => modes.map((mode) => ({ id, mode })));

const known = new Set<string>(requirements.map(({ id }) => id));

/**
 * Refuses, before anything is sent, a list that cannot be true of any run: an entry that names no case, or a requirement
 * that does not exist, and a result that two entries claim. Throws {@link UsageError}, with file and line.
 */
export function checkExpected({ file, entries }: ExpectedList, cases: readonly Case[], url: string): void {
  const all = everyResult(cases);
  const claimed: (readonly [ExpectedFailure, readonly Named[]])[] = [];
  for (const entry of entries) {
    const at = `${visible(file)}:${entry.line}:`;
    const results = all.filter(names(entry));
    if (results.length === 0) throw new UsageError(`${at} ${unknown(entry, all)}`, hintFor(entry, all));
    const lost = entry.requirement?.find((id) => !known.has(id));
    if (lost !== undefined)
      throw new UsageError(
        `${at} no requirement is called "${visible(lost)}"`,
        `nearest: ${nearest(lost, [...known], 3).join(", ")}`,
      );
    for (const [other, others] of claimed) {
      const same = couldMeet(entry, other, url) ? results.find((one) => others.includes(one)) : undefined;
      if (same)
        throw new UsageError(
          `${at} ${nameOf(same)} is what line ${other.line} names already`,
          "one entry for each result: narrow one of them by case, mode or target",
        );
    }
    claimed.push([entry, results]);
  }
}

/** True where two entries hold for one target: of this run, or of any, as they name the same. */
const couldMeet = (one: ExpectedFailure, other: ExpectedFailure, url: string): boolean =>
  one.target === other.target || (isFor(one, url) && isFor(other, url));

function unknown(entry: ExpectedFailure, all: readonly Named[]): string {
  const { mode: _, ...anyMode } = entry;
  const name = visible(entry.case);
  return all.some(names(anyMode)) ? `${name} has no mode ${entry.mode}` : `no case is called "${name}"`;
}

function hintFor(entry: ExpectedFailure, all: readonly Named[]): string {
  const ids = [...new Set(all.map(({ id }) => id))];
  return `nearest: ${nearest(entry.case, ids, 3).join(", ")} (messages-conformance list cases)`;
}
