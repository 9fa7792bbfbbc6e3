import type { Draw } from "../../model/draw.ts";
import { judgeForm, whyGroundless, type Asked, type Judged } from "./judge-draw.ts";
import { smaller, type DrawnValue } from "./values.ts";

/** Requests that making one finding smaller may take, beside the control of what it comes to. */
const mostRequests = 59;
/** Candidates that are looked at: those that do not hold cost no request, but time. */
const mostCandidates = 5000;

/** The smallest form of a failing draw that was found. */
export interface Smallest {
  readonly draw: Draw;
  readonly judged: Judged;
  /** The number of the candidate taken at each step. */
  readonly steps: readonly number[];
  /** Requests sent. */
  readonly tried: number;
  /** Candidates that were something else than the region stands for; they were not sent. */
  readonly discarded: number;
}

/** What two requests have to have in common to be sent once. */
const textOf = ({ requests }: Draw): string => JSON.stringify(requests);

/**
 * Smaller forms of a failing draw, one after the other, as long as they show the same finding: the same claim against the
 * same requirement. Only the last one is held against its control.
 */
export async function shrink(asked: Asked, found: DrawnValue, judged: Judged): Promise<Smallest> {
  const [finding] = judged.findings;
  const same = (other: Judged): boolean =>
    other.findings.some(({ claim, requirement }) => claim === finding?.claim && requirement === finding.requirement);
  const known = new Set([textOf(found.value)]);
  const steps: number[] = [];
  let [value, last, tried, discarded, looked] = [found, judged, 0, 0, 0];
  const next = async (): Promise<boolean> => {
    let at = -1;
    for (const candidate of smaller(asked.region, value)) {
      at += 1;
      looked += 1;
      const text = textOf(candidate.value);
      if (known.has(text)) continue;
      known.add(text);
      if (tried + candidate.value.requests.length > mostRequests || looked > mostCandidates) return false;
      if (!asked.region.holds(candidate.value)) {
        discarded += 1;
        continue;
      }
      const other = await judgeForm(asked, candidate.value, true);
      tried += other.exchanges.reduce((sum, { retries }) => sum + retries + 1, 0);
      if (other.verdict === "unsent") return false;
      if (other.verdict !== "fail" || !same(other)) continue;
      [value, last] = [candidate, other];
      steps.push(at);
      return true;
    }
    return false;
  };
  while (await next());
  // What is refused with or without the violation shows less than the draw that it came from.
  if (steps.length > 0 && (await whyGroundless(asked, value.value, last)) !== undefined)
    return { draw: found.value, judged, steps: [], tried, discarded };
  return { draw: value.value, judged: last, steps, tried, discarded };
}
