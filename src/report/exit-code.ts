import type { Report } from "../model/report.ts";
import { asIfPassed } from "./expected/as-if-passed.ts";
import { unmet } from "./expected/complaint.ts";

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

/** How a run ends for the shell, and why, as the rest of a sentence. */
export interface Exit {
  readonly code: 0 | 1 | 3;
  readonly meaning: string;
}

/**
 * The exit of a run: 0 conformant, 1 a MUST failed, 3 it could not be told. A clean run of selected cases ends with 0: who
 * asked for one case wants to know whether that one passed.
 *
 * With expected failures, 1 is also the exit of a list that is no longer true, whatever else came of the run. Otherwise the
 * exit is that of the same run where all that is excused had passed: a failed MUST, or one that was left undecided, counts
 * where something is behind it that no entry excuses.
 */
export function exitOf(report: Report): Exit {
  const wrong = unmet(report).length;
  if (wrong > 0) return { code: 1, meaning: `${wrong} of the expected failures ${wrong === 1 ? "is" : "are"} not met` };
  const counted = report.expected ? asIfPassed(report) : report;
  if (counted.verdict === "non-conformant")
    return { code: 1, meaning: report.expected ? "a MUST failed that is not excused" : "a MUST failed" };
  if (counted.verdict === "conformant")
    return { code: 0, meaning: report.verdict === "conformant" ? "conformant" : "what is wrong was expected" };
  if (!isCleanPart(counted)) return { code: 3, meaning: "it could not be told" };
  const isClean = isCleanPart(report);
  return {
    code: 0,
    meaning: isClean ? "everything that was selected passed" : "of what was selected, only what was expected failed",
  };
}

/** The exit code of a run: {@link exitOf}. */
export const exitCode = (report: Report): 0 | 1 | 3 => exitOf(report).code;
