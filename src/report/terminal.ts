import type { Report } from "../model/report.ts";
import { areas } from "./terminal/areas.ts";
import { expectedFailures } from "./terminal/expected.ts";
import { failures } from "./terminal/failures.ts";
import { header } from "./terminal/header.ts";
import { painter, type Canvas } from "./terminal/layout.ts";
import { matrix } from "./terminal/matrix.ts";
import { unjudged, weakFailures } from "./terminal/remarks.ts";
import { files, spent } from "./terminal/spent.ts";
import { verdict } from "./terminal/verdict.ts";

/** How to draw: with colours or not, in how many columns, and which files were written. */
export interface TerminalOptions {
  readonly color: boolean;
  readonly width: number;
  readonly files?: readonly string[];
  /** The run was interrupted: its exit code is 130, whatever was found until then. */
  readonly interrupted?: boolean;
}

/** Narrower than this nothing is readable; wider, lines get too long for the eye. */
const NARROWEST = 60;
const WIDEST = 120;

/** The report for a person at a terminal; the verdict comes last, where the eye is when the run ends. */
export function terminalReport(report: Report, options: TerminalOptions): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
  const canvas: Canvas = { paint: painter(options.color), width };
  const sections = [
    header(report, canvas),
    matrix(report, canvas),
    areas(report, canvas),
    failures(report, canvas),
    weakFailures(report, canvas),
    unjudged(report, canvas),
    expectedFailures(report, canvas),
    spent(report, canvas),
    files(options.files ?? [], canvas),
    verdict(report, canvas, options.interrupted),
  ];
  const drawn = sections.filter((section) => section.length > 0).map((section) => section.join("\n"));
  return `\n${drawn.join("\n\n")}\n`;
}
