import type { Exchange } from "../../model/exchange.ts";
import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { nameOf } from "../attribution.ts";
import { withoutLongBody } from "../long-body.ts";
import { differences, quoted, type Difference } from "./difference.ts";
import type { Evidence } from "./evidence.ts";
import { evidenceOf } from "./lists.ts";
import type { Objection, ObjectionCode } from "./objection.ts";

/** Times are the machine's, and what is excused follows from the user's list of expected failures. */
const notDerived = new Set(["ms", "excused"]);

const told =
  (code: ObjectionCode) =>
  ({ at, says, makes }: Difference): Objection => ({
    code,
    at,
    message: `says ${quoted(says)}; its exchanges make ${quoted(makes)}`,
  });

/** Results that the suites make otherwise of the exchanges that are there. */
export function editedResults(report: Report, { outcome }: Evidence): readonly Objection[] {
  const made = new Map(outcome.results.map((result) => [nameOf(result), result]));
  const there = new Set(report.exchanges.map(({ id }) => id));
  const stands = (result: Result): boolean => evidenceOf(result).every((id) => there.has(id));
  return report.results.flatMap((result) => {
    const again = made.get(nameOf(result));
    // What stands on an exchange that is missing is objected to already.
    if (!again || !stands(result)) return [];
    if (again.skipped === "budget" && result.skipped !== "budget") return [unfounded(result)];
    return differences(result, again, `/results/${nameOf(result)}`, notDerived)
      .slice(0, 3)
      .map(told("edited"));
  });
}

const unfounded = (result: Result): Objection => ({
  code: "missing",
  at: `/results/${nameOf(result)}/exchanges`,
  message: `says ${result.verdict}; the exchanges that could show it are not there`,
});

/** Abilities of the target that its probes show otherwise. */
export const changedFeatures = (report: Report, { outcome }: Evidence): readonly Objection[] =>
  differences(report.features, outcome.features, "/features").map(told("features"));

/** Requests that the suites would not have sent, and answers that contradict themselves. */
export function editedExchanges(report: Report, { outcome, contradictory }: Evidence): readonly Objection[] {
  const made = new Map(outcome.exchanges.map((exchange) => [exchange.id, exchange]));
  return report.exchanges.flatMap((exchange) => [
    ...changedRequest(exchange, made.get(exchange.id)),
    ...(contradictory.has(exchange.id) ? [contradiction(exchange)] : []),
  ]);
}

function changedRequest(exchange: Exchange, again: Exchange | undefined): readonly Objection[] {
  if (!again) return [];
  const at = `/exchanges/${exchange.id}`;
  const [says, makes] = [exchange, withoutLongBody(again)];
  return [
    ...differences(says.mode, makes.mode, `${at}/mode`),
    ...differences(says.request, makes.request, `${at}/request`),
  ].map((one) => ({
    code: "edited",
    at: one.at,
    message: `says ${quoted(one.says)}; the suites send ${quoted(one.makes)}`,
  }));
}

const contradiction = ({ id }: Exchange): Objection => ({
  code: "edited",
  at: `/exchanges/${id}/answer`,
  message: "its text is not what its bytes and events say",
});
