import type { Report } from "../../model/report.ts";
import type { Counterexample, Result } from "../../model/result.ts";
import { replayCommand } from "../replay.ts";
import { count } from "../tally.ts";
import { shorten } from "../visible.ts";
import { command } from "./command.ts";
import { jsonView } from "./json-view.ts";
import { html, verbatim, type Markup } from "./markup.ts";

const LONGEST_BODY = 2_000;

/** A smallest drawn request: what it breaks and where, the request with that place marked, and how to draw it again. */
export function counterexampleView(one: Counterexample, result: Result, report: Report): Markup {
  const { region, label, requests, seed, path, steps, tried, exchanges } = one;
  const bodies = requests.map(({ body = "" }) => (typeof body === "string" ? body : JSON.stringify(body)));
  const finding = result.findings.find(({ exchange }) => exchanges.includes(exchange));
  // That of the first finding is the command of the case.
  const isFirst = finding === result.findings[0];
  const what = label
    ? html`It breaks <mark>${label.keyword}</mark> of <code>${label.at}</code> at
        <code>${label.pointer || "the whole body"}</code>, and nothing else.`
    : html`It is valid, of the kind <b>${region}</b>.`;
  return html`<div class="drawn">
    <h4>Smallest drawn request that shows it</h4>
    <p>
      ${what} Seed ${seed}, path
      ${path}${steps > 0 && `; made smaller in ${count(steps, "step")}, with ${count(tried, "request")}`}.
    </p>
    ${bodies.map(
      (body) =>
        html`<pre
          tabindex="0"
          aria-label="drawn request"
        ><code>${(body.length <= LONGEST_BODY ? jsonView(body, { marks: label ? [label.pointer] : [] }) : undefined) ?? verbatim(shorten(body, LONGEST_BODY))}</code></pre>`,
    )}
    ${!isFirst && finding && command("this draw alone", replayCommand(report, result, finding))}
  </div>`;
}
