import { html, Markup, none } from "../html/markup.ts";
import { selfContained } from "../html/self-contained.ts";
import { sign } from "../html/badge.ts";
import { whyIncomplete } from "../incomplete.ts";
import { count } from "../tally.ts";
import { areaTable } from "./areas.ts";
import { columnOf, rowsOf, type Column, type Compared } from "./column.ts";
import { filters } from "./filters.ts";
import { requirementTables } from "./requirements.ts";
import { script } from "./script.ts";
import { styles } from "./styles.ts";
import { runs, shared, summary } from "./summary.ts";

const { head, behaviour } = selfContained({ styles, script });

/**
 * Many reports side by side as one HTML file: targets by profiles, areas and requirements. It holds no exchanges; a cell leads
 * to the evidence in the report's own page, where that lies beside. It needs no network, and no script to be read.
 */
export function matrixPage(reports: readonly Compared[]): string {
  const columns = reports.map(columnOf);
  const rows = rowsOf(columns);
  const requirements = [...rows.values()].flat().length;
  return html`<!doctype html>
    <html lang="en">
      ${head(`${count(columns.length, "target")} by ${count(requirements, "requirement")}`)}
      <body>
        <a class="skip-link" href="#requirements">Skip to the requirements</a>
        <header class="banner">
          <div>
            <p class="kind">Messages API conformance</p>
            <h1>${count(columns.length, "target")} side by side</h1>
          </div>
          ${facts(columns)}
        </header>
        <nav aria-label="sections">
          <a href="#summary">Profiles</a><a href="#areas">Areas</a><a href="#requirements">Requirements</a
          ><a href="#runs">Runs</a>
        </nav>
        <main>
          ${remarks(columns)} ${summary(columns)} ${filters(requirements)} ${areaTable(columns, rows)} ${legend}
          ${requirementTables(columns, rows)} ${runs(columns)}
        </main>
        <footer>
          <p>Made from the report.json of each target by messages-conformance.</p>
        </footer>
        ${behaviour}
      </body>
    </html> `.text;
}

const legend = html`<ul class="legend" aria-label="signs">
  <li>${sign("pass")} pass</li>
  <li>${sign("fail")} MUST failed</li>
  <li>${sign("weak", "failed")} SHOULD or MAY failed</li>
  <li>${sign("inconclusive")} inconclusive</li>
  <li>${sign("error")} no usable answer</li>
  <li>${sign("skip")} skipped</li>
  <li><span aria-hidden="true">·</span> not asked for</li>
</ul>`;

/** How many targets ended in which way, and what all runs share. */
function facts(columns: readonly Column[]): Markup {
  const by = Map.groupBy(columns, ({ report }) => report.verdict);
  const ended = [...by].map(([verdict, some]) => `${some.length} ${verdict}`).join(", ");
  return html`<dl>
    ${[["verdicts", ended] as const, ...shared(columns)].map(
      ([name, fact]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${fact}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What makes columns hard to compare. */
function remarks(columns: readonly Column[]): Markup {
  const differs = (view: (column: Column) => string): boolean => new Set(columns.map(view)).size > 1;
  const said = [
    ...(differs(({ report }) => report.tool.suiteDigest)
      ? ["The suites differ: a requirement may have been asked in other ways."]
      : []),
    ...(differs(({ report }) => report.edition) ? ["The reports are of several editions of the contract."] : []),
    ...(differs(({ report }) => report.profiles.map(({ profile }) => profile).join(" "))
      ? ["Not every report is of the same profiles; the level of a requirement is the strongest of them."]
      : []),
    ...(differs(({ report: { choice } }) => JSON.stringify([choice.only, choice.skip, choice.shard]))
      ? ["Not every run was asked for the same cases."]
      : []),
    ...columns.flatMap(({ name, report }) => {
      const why = whyIncomplete(report);
      return why === undefined ? [] : [`${name} is not complete: ${why}.`];
    }),
  ];
  if (said.length === 0) return none;
  return html`<section class="part warning" aria-label="remarks">${said.map((text) => html`<p>${text}</p>`)}</section>`;
}
