import type { Profile } from "../../../spec/generated/requirements.ts";
import type { Conformance, Report } from "../../model/report.ts";
import { badge, type Tone } from "../html/badge.ts";
import { html, none, type Markup, type Part } from "../html/markup.ts";
import { thousands } from "../thousands.ts";
import type { Column } from "./column.ts";
import { head } from "./head.ts";

const tones: Readonly<Record<Conformance, Tone>> = {
  conformant: "pass",
  "non-conformant": "fail",
  undecided: "undecided",
};

/** How each run ended, and its profiles. */
export function summary(columns: readonly Column[]): Markup {
  const profiles = [...new Set(columns.flatMap(({ report }) => report.profiles.map(({ profile }) => profile)))];
  return html`<section class="part" id="summary" aria-labelledby="summary-title" tabindex="-1">
    <h2 id="summary-title">Verdict by profile</h2>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="summary-title">
      <table class="targets">
        ${head("", columns)}
        <tbody class="facts-of">
          ${row("verdict", columns, ({ report }) => html`${badge(tones[report.verdict], report.verdict)}${!report.complete && html` <span class="chip">incomplete</span>`}`)}
          ${row("failed MUST", columns, ({ report }) => failed(report, "MUST"))}
          ${row("failed SHOULD", columns, ({ report }) => failed(report, "SHOULD"))}
        </tbody>
        <tbody class="profiles-of">
          ${profiles.map((profile) => row(html`<code>${profile}</code>`, columns, ({ report }) => verdictOf(report, profile)))}
        </tbody>
      </table>
    </div>
    <p class="note">
      A profile that failed says how many of the MUST requirements failed that apply to the target; what it refuses
      honestly does not count. The name of a target leads to its report.
    </p>
  </section>`;
}

/** Which run each column is of. What is the same in all of them stands at the top of the page. */
export function runs(columns: readonly Column[]): Markup {
  return html`<section class="part" id="runs" aria-labelledby="runs-title" tabindex="-1">
    <h2 id="runs-title">Runs</h2>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="runs-title">
      <table class="targets">
        ${head("", columns)}
        <tbody class="facts-of">
          ${facts.map(([name, fact]) => row(name, columns, fact))}
        </tbody>
      </table>
    </div>
  </section>`;
}

const facts: readonly (readonly [name: string, fact: (column: Column) => string])[] = [
  ["model", ({ report }) => report.target.model],
  ["address", ({ report }) => report.target.url],
  ["contract", ({ report }) => report.edition],
  ["suite", ({ report: { tool } }) => `${tool.version} ${tool.suiteDigest}`],
  ["started", ({ report }) => `${report.startedAt.slice(0, 16).replace("T", " ")} UTC`],
  ["requests", ({ report }) => thousands(report.cost.requests)],
];

/** What is the same of all runs. */
export const shared = (columns: readonly Column[]): readonly (readonly [name: string, fact: string])[] =>
  facts.flatMap(([name, fact]) => {
    const [first, ...others] = new Set(columns.map(fact));
    return first !== undefined && others.length === 0 ? [[name, first]] : [];
  });

const row = (name: Part, columns: readonly Column[], cell: (column: Column) => Part): Markup =>
  html`<tr>
    <th scope="row">${name}</th>
    ${columns.map((column) => html`<td>${cell(column)}</td>`)}
  </tr>`;

const failed = ({ totals }: Report, level: "MUST" | "SHOULD"): Markup => {
  const number = totals.requirements[level].fail;
  return html`<span class="${number === 0 ? "zero" : level === "MUST" ? "bad" : "poor"}">${thousands(number)}</span>`;
};

function verdictOf({ profiles }: Report, wanted: Profile): Markup {
  const found = profiles.find(({ profile }) => profile === wanted);
  if (!found) return html`<span class="zero" aria-label="not asked for">·</span>`;
  const { verdict, must } = found;
  const judged = must.pass + must.fail + must.inconclusive + must.error;
  return html`${badge(verdict)}${verdict === "fail" ? html` <small>${thousands(must.fail)} of ${thousands(judged)}</small>` : none}`;
}
