import type { Report } from "../model/report.ts";

/** Requirements of the selected profiles that no case of the run was about. */
export const unselected = (report: Report): number =>
  report.requirements.filter((requirement) => requirement.cases.length === 0).length;

/**
 * True where the run did all it was asked to, found nothing wrong and left nothing open, but was asked for a part of the
 * cases only: no certificate, and no trouble either.
 */
function isCleanPart(report: Report): boolean {
  if (report.verdict !== "undecided" || !report.complete || unselected(report) === 0) return false;
  if (report.results.some((result) => result.skipped === "budget" || result.skipped === "target")) return false;
  const judged = report.requirements.filter((requirement) => requirement.cases.length > 0);
  const open = judged.some(({ level, verdict }) => level === "MUST" && verdict !== "pass" && verdict !== "skip");
  return !open && judged.some(({ verdict }) => verdict === "pass");
}

/**
 * Exit code of a run: 0 conformant, 1 a MUST failed, 3 it could not be told. A clean run of selected cases ends with 0:
 * who asked for one case wants to know whether that one passed.
 */
export function exitCode(report: Report): 0 | 1 | 3 {
  if (report.verdict === "non-conformant") return 1;
  return report.verdict === "conformant" || isCleanPart(report) ? 0 : 3;
}
