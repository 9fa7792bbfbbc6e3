import type { Report } from "../../model/report.ts";
import { unmet } from "../expected/complaint.ts";
import { unselected } from "../exit-code.ts";
import { code } from "../markdown-text.ts";
import { count } from "../tally.ts";
import { thousands } from "../thousands.ts";
import { block, newFailures } from "./failures.ts";
import { cost, totals } from "./figures.ts";
import { expectedFailures, unjudged, weakFailures } from "./remarks.ts";
import { fitting, type List } from "./room.ts";
import { profiles, verdict } from "./verdict.ts";

/**
 * Bytes. A comment on GitHub may have 65,536 characters, one on GitLab and the summary of a step on GitHub about a million:
 * one file does for all three, and nobody reads more.
 */
const LARGEST = 60_000;
/** Failures that are open to the eye; the others are one click away. */
const OPEN = 6;
/** Names of failures that are not shown. */
const NAMED = 40;

/**
 * The report for a reviewer, as Markdown for a job's summary or a comment: the verdict first, then what is wrong. It never
 * outgrows such a place; what was left out for that is counted and named.
 */
export function markdownSummary(report: Report): string {
  const failed = newFailures(report);
  const known = report.totals.requirements.MUST.fail - failed.length;
  const lists = {
    failures: { items: failed.map((one) => block(report, one)), share: 6 },
    expected: { items: expectedFailures(report), share: 2 },
    open: { items: unjudged(report), share: 2 },
    weak: { items: weakFailures(report), share: 2 },
  } satisfies Record<string, List>;
  const fixed = [verdict(report), profiles(report), totals(report), cost(report)];
  const room = LARGEST - Buffer.byteLength(fixed.join("\n\n")) - ROOM_FOR_TITLES;
  const [failures = 0, expected = 0, open = 0, weak = 0] = fitting(Object.values(lists), room);
  const left = unselected(report);
  const parts = [
    verdict(report),
    profiles(report),
    ...(failed.length + known > 0 ? [failureTitle(failed.length, known)] : []),
    ...lists.failures.items.slice(0, Math.min(OPEN, failures)),
    folded(count(failures - OPEN, "more failure"), lists.failures.items.slice(OPEN, failures), "\n\n"),
    leftOut(failed.slice(failures).map(({ id }) => id)),
    section(["Expected failures", "entry"], lists.expected.items, expected, unmet(report).length > 0),
    section(["Not judged", "reason"], lists.open.items, open, report.verdict === "undecided"),
    ...(left > 0 ? [`${count(left, "requirement")} of the profiles: not selected in this run.`] : []),
    section(["Recommendations not followed, without effect on the verdict", "requirement"], lists.weak.items, weak),
    "### Totals",
    totals(report),
    cost(report),
    "The evidence is in the report.html and report.json of this run.",
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Bytes of headings, of the names of failures that are not shown, and of the sentences around the lists. */
const ROOM_FOR_TITLES = 5_000;

function failureTitle(failed: number, known: number): string {
  const title = `${count(failed + known, "MUST requirement")} failed`;
  return `### ${title}${known > 0 ? `, ${failed === 0 ? "all" : known} of them as expected` : ""}`;
}

/** A list behind its title, or open where it is why the run ended as it did. */
function section(
  [title, noun]: readonly [title: string, noun: string],
  items: readonly string[],
  shown: number,
  isOpen = false,
): string {
  const rest = items.length - shown;
  const more = rest > 0 ? [`- and ${thousands(rest)} more, in report.html`] : [];
  return folded(`${title}: ${count(items.length, noun)}`, [...items.slice(0, shown), ...more], "\n", isOpen);
}

/** `title` is text of this program: what stands in a summary is HTML. */
const folded = (title: string, items: readonly string[], between: string, isOpen = false): string =>
  items.length === 0
    ? ""
    : `<details${isOpen ? " open" : ""}><summary>${title}</summary>\n\n${items.join(between)}\n\n</details>`;

function leftOut(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  const named = ids.slice(0, NAMED).map((id) => code(id, 80));
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "";
  return `Left out here, as a summary has no more room, and shown in report.html: ${named.join(", ")}${more}.`;
}
