import type { Report } from "../../model/report.ts";
import type { Result, Verdict } from "../../model/result.ts";
import { exitCode, unselected } from "../exit-code.ts";
import { count } from "../tally.ts";
import { anchorOf, areaOf } from "./anchor.ts";
import { levelChip, sign, toneOf } from "./badge.ts";
import { excuseOf, expectedChip } from "./expected.ts";
import { filterable } from "./failure.ts";
import { html, none, prose, type Markup } from "./markup.ts";

const titles: readonly (readonly [verdict: Verdict, title: string, meaning: string])[] = [
  ["error", "Without a usable answer", "Trouble of the network or of the tool; never counted as non-conformance."],
  [
    "inconclusive",
    "Inconclusive",
    "Nothing exercised the requirement: the model did something else, or a control was refused.",
  ],
  ["skip", "Skipped", "Features the target refuses or lacks, and what was left out; never counted as a pass."],
];

/** What was not judged, by reason. */
export function unjudged(report: Report): Markup {
  const left = unselected(report);
  const lists = titles.flatMap(([verdict, title, meaning]) => {
    const some = report.results.filter((result) => result.verdict === verdict);
    if (some.length === 0) return [];
    const reasons = [...Map.groupBy(some, kindOfReason)];
    return [
      html`<h3>${title} <small>${some.length}</small></h3>
        <p class="note">${meaning}</p>
        ${reasons.map(
          ([reason, own]) =>
            html`<details class="group" data-group>
              <summary><span class="number">${own.length}</span> ${reason}</summary>
              <ul class="plain">
                ${own.map(line)}
              </ul>
            </details> `,
        )}`,
    ];
  });
  if (lists.length === 0 && left === 0) return none;
  return html`<section class="part" aria-labelledby="unjudged-title">
    <h2 id="unjudged-title">Not judged</h2>
    ${lists}
    ${left > 0 && html`<p>${count(left, "requirement")} of the profiles: not selected in this run (exit code ${exitCode(report)}).</p>`}
  </section>`;
}

/** What passed, by area, with what each pass stands on. */
export function passed(report: Report): Markup {
  const some = report.results.filter(({ verdict }) => verdict === "pass");
  if (some.length === 0) return none;
  const areas = [...Map.groupBy(some, ({ requirement }) => areaOf(requirement))];
  return html`<section class="part" aria-labelledby="passed-title">
    <h2 id="passed-title">Passed <small>${some.length}</small></h2>
    ${areas.map(
      ([area, own]) =>
        html`<details class="group" data-group>
          <summary><span class="number">${own.length}</span> ${area}</summary>
          <ul class="plain">
            ${own.map(line)}
          </ul>
        </details> `,
    )}
  </section>`;
}

/** A reason without what it quotes: reasons that differ in that alone stand together. */
const kindOfReason = ({ reason = "no reason given" }: Result): string => reason.replace(/, "[^]*$/u, "");

const line = (result: Result): Markup => {
  const more = result.verdict === "pass" ? result.claims.join("; ") : (result.reason ?? "");
  return html`<li
    class="result"
    id="${anchorOf(result)}"
    tabindex="-1"
    ${filterable(result, { id: result.requirement })}
  >
    ${sign(toneOf(result))}<span
      ><span class="name">${result.id} <em>${result.mode}</em></span> ${prose(result.title)}
      ${levelChip(result.level)}${expectedChip(result)}
      <small
        >${result.requirement}${more !== "" && html`: ${more}`}${result.excused && html`; expected: ${excuseOf(result.excused)}`}</small
      ></span
    >
  </li> `;
};
