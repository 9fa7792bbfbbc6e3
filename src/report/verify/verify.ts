import type { Report } from "../../model/report.ts";
import { digestsOf } from "../digest.ts";
import { changedFeatures, editedExchanges, editedResults } from "./derived.ts";
import type { Evidence } from "./evidence.ts";
import { wrongExcuses } from "./excuses.ts";
import { skipped } from "./gaps.ts";
import { duplicates, otherExchanges, otherResults } from "./lists.ts";
import type { Objection } from "./objection.ts";
import { foreign } from "./origin.ts";
import { partial } from "./scope.ts";
import { wrongSpending } from "./spending.ts";
import { wrongSums } from "./sums.ts";

/** What speaks against a report before anything of it is derived again: nothing of that needs its own suites. */
export const atFirstSight = (report: Report, tool: Evidence["tool"]): readonly Objection[] => [
  ...outdated(report, tool),
  ...changedDigests(report),
  ...foreign(report),
  ...duplicates(report),
  ...partial(report),
  ...skipped(report),
];

/**
 * What speaks against a report once its run was judged again: every verdict follows from the exchanges, everything else from
 * the results. Exchanges that were made up as a whole, each as a conformant target would answer, stay undetected.
 */
export const atSecondSight = (report: Report, evidence: Evidence): readonly Objection[] => [
  ...otherResults(report, evidence),
  ...otherExchanges(report, evidence),
  ...changedFeatures(report, evidence),
  ...editedResults(report, evidence),
  ...editedExchanges(report, evidence),
  ...wrongExcuses(report),
  ...wrongSums(report, evidence),
  ...wrongSpending(report, evidence),
];

function outdated({ tool }: Report, here: Evidence["tool"]): readonly Objection[] {
  return (["version", "suiteDigest"] as const)
    .filter((name) => tool[name] !== here[name])
    .map((name) => ({
      code: "outdated",
      at: `/tool/${name}`,
      message: `is of ${name === "version" ? "version" : "suites"} ${tool[name]}, and this is ${here[name]}`,
    }));
}

function changedDigests(report: Report): readonly Objection[] {
  const { digests } = report;
  if (!digests) return [{ code: "edited", at: "/digests", message: "there are none" }];
  const again = digestsOf(report);
  return (["exchanges", "results", "report"] as const)
    .filter((name) => digests[name] !== again[name])
    .map((name) => ({
      code: "edited",
      at: `/digests/${name}`,
      message: `${name === "report" ? "the report is" : `its ${name} are`} not what was written: now ${again[name].slice(0, 12)}...`,
    }));
}
