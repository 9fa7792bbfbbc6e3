import { createHash } from "node:crypto";
import type { Report } from "../../model/report.ts";
import { draws } from "./draws.ts";
import { expectedFailures } from "./expected.ts";
import { failures } from "./failures.ts";
import { filters } from "./filters.ts";
import { html, Markup } from "./markup.ts";
import { matrix } from "./matrix.ts";
import { passed, unjudged } from "./others.ts";
import { plots } from "./plots.ts";
import { costs, features } from "./run-facts.ts";
import { LONGEST_PAGE, MANY, rooms, type Room } from "./room.ts";
import { script } from "./script.ts";
import { styles } from "./styles.ts";
import { atAGlance, banner, profileTable, verdictLine } from "./summary.ts";

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The page may run and draw what is written here, and nothing else; it can load and send nothing. */
const policy = [
  "default-src 'none'",
  `script-src ${sha256(script)}`,
  `style-src ${sha256(styles)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

// The policy knows both by their digest: not a blank may be added, by a formatter neither.
const style = new Markup(`<style>${styles}</style>`);
const behaviour = new Markup(`<script>${script}</script>`);

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
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${style}
      </head>
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
