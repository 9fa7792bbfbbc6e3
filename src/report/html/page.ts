import type { Report } from "../../model/report.ts";
import { draws } from "./draws.ts";
import { expectedFailures } from "./expected.ts";
import { failures } from "./failures.ts";
import { filters } from "./filters.ts";
import { html } from "./markup.ts";
import { matrix } from "./matrix.ts";
import { passed, unjudged } from "./others.ts";
import { plots } from "./plots.ts";
import { costs, features } from "./run-facts.ts";
import { LONGEST_PAGE, MANY, rooms, type Room } from "./room.ts";
import { script } from "./script.ts";
import { selfContained } from "./self-contained.ts";
import { styles } from "./styles.ts";
import { atAGlance, banner, profileTable, verdictLine } from "./summary.ts";

const { head, behaviour } = selfContained({ styles, script });

/**
 * The report as one HTML file for people: it needs no network and no script to be read; the script filters, copies and
 * follows links to single results. Everything that came from the target is shown as text.
 */
export function htmlReport(report: Report): string {
  let page = "";
  // A page that is too long is written anew with less of each failure: what a body takes as markup nobody knows before.
  const failed = report.results.filter(({ verdict }) => verdict === "fail").length;
  for (const room of failed > MANY ? rooms.slice(-3) : rooms) {
    page = written(report, room);
    if (Buffer.byteLength(page) <= LONGEST_PAGE) break;
  }
  return page;
}

function written(report: Report, room: Room): string {
  const { target, verdict } = report;
  const title = `${verdict}: ${target.model} at ${target.url}`;
  return html`<!doctype html>
    <html lang="en">
      ${head(title)}
      <body>
        <a class="skip-link" href="#results">Skip to the results</a>
        ${banner(report)}
        <nav aria-label="sections">
          <a href="#summary">Summary</a><a href="#results">Results</a><a href="#run">Run</a>
        </nav>
        <main>
          <div id="summary" tabindex="-1">
            ${verdictLine(report)} ${expectedFailures(report)} ${atAGlance(report)}
            <div class="columns">${profileTable(report)}${matrix(report)}</div>
          </div>
          <div id="results" tabindex="-1">
            ${filters(report)}
            <p id="nothing" hidden>No result is like that.</p>
            ${failures(report, room)} ${unjudged(report)} ${passed(report)}
          </div>
          <div id="run" tabindex="-1" class="columns">
            ${features(report)}
            <div>${costs(report)}${plots(report)}</div>
          </div>
          ${draws(report)}
        </main>
        <footer>
          <p>
            Everything in this page is in report.json, too; the exchanges as they were on the wire are in
            transcript.jsonl.
          </p>
        </footer>
        <p id="told" class="away" role="status"></p>
        ${behaviour}
      </body>
    </html> `.text;
}
