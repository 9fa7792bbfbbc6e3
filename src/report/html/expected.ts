import type { JudgedEntry } from "../../model/expected.ts";
import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { nameOf } from "../attribution.ts";
import { exitOf } from "../exit-code.ts";
import { unmet } from "../expected/complaint.ts";
import { count } from "../tally.ts";
import { anchorOf } from "./anchor.ts";
import { html, none, type Markup } from "./markup.ts";

/** Results of an entry that are linked; the others are counted. */
const SHOWN = 12;

const states: Readonly<Record<JudgedEntry["state"], readonly [word: string, look: string]>> = {
  unmet: ["not met", "fail"],
  expired: ["expired", "fail"],
  met: ["as expected", "pass"],
  open: ["could not be judged", "undecided"],
  unselected: ["of other cases or targets", "skip"],
};
const order = Object.keys(states) as readonly JudgedEntry["state"][];

/** What came of the expected failures, those that turn the run red first; and the exit code, as it follows from them. */
export function expectedFailures(report: Report): Markup {
  const { expected } = report;
  if (!expected) return none;
  const { code, meaning } = exitOf(report);
  const wrong = unmet(report).length;
  const entries = order.flatMap((state) => expected.entries.filter((entry) => entry.state === state));
  return html`<section class="part excuses ${wrong > 0 ? "wrong" : ""}" aria-labelledby="expected-title">
    <h2 id="expected-title">Expected failures <small>${entries.length}</small></h2>
    <p>${count(entries.length, "entry")} of <code>${expected.file}</code>. Exit code ${code}: ${meaning}.</p>
    <details ${wrong > 0 && "open"}>
      <summary>Every entry, with its reason</summary>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="expected-title">
        <table>
          <thead>
            <tr>
              <th scope="col">state</th>
              <th scope="col">entry</th>
              <th scope="col">reason</th>
              <th scope="col">results</th>
            </tr>
          </thead>
          <tbody>
            ${entries.map(row)}
          </tbody>
        </table>
      </div>
    </details>
  </section>`;
}

function row(entry: JudgedEntry): Markup {
  const [word, look] = states[entry.state];
  const hidden = entry.results.length - SHOWN;
  return html`<tr>
    <td><span class="badge ${look}">${word}</span></td>
    <td>line ${entry.line}<br /><code>${entry.case}</code>${entry.mode && html` <em>${entry.mode}</em>`}</td>
    <td>
      ${entry.complaint !== undefined && html`<b>${entry.complaint}</b><br />`}${excuseOf(entry)}${entry.expires !== undefined && html` <small>until ${entry.expires}</small>`}
    </td>
    <td>
      ${entry.results.slice(0, SHOWN).map((one, index) => html`${index > 0 && ", "}<a href="#${anchorOf(one)}">${nameOf(one)}</a> ${one.ended}`)}${hidden > 0 && ` and ${hidden} more`}
    </td>
  </tr>`;
}

/** The reason of an excuse, and where it is worked on. */
export const excuseOf = ({ reason, issue }: { readonly reason: string; readonly issue?: string }): Markup =>
  html`${reason}${issue !== undefined && /^https?:\/\//u.test(issue) && html` <a href="${issue}" rel="noreferrer">issue</a>`}`;

/** Marks a result that ended as a list said it would. */
export const expectedChip = ({ excused }: Result): Markup =>
  excused ? html` <span class="chip">expected</span>` : none;
