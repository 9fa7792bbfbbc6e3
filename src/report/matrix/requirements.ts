import { levelChip, toneOf } from "../html/badge.ts";
import { html, prose, type Markup } from "../html/markup.ts";
import { count } from "../tally.ts";
import { evidenceOf, type Column, type Row } from "./column.ts";
import { head } from "./head.ts";

/** Every requirement, one table an area: how it ended at each target. */
export function requirementTables(columns: readonly Column[], rows: ReadonlyMap<string, readonly Row[]>): Markup {
  return html`<section class="part" id="requirements" aria-labelledby="requirements-title" tabindex="-1">
    <h2 id="requirements-title">Requirements</h2>
    <p id="nothing" hidden>No requirement is like that.</p>
    ${[...rows].map(
      ([area, some]) =>
        html`<details class="area" id="area-${area}">
          <summary><b>${area}</b> <small>${count(some.length, "requirement")}</small></summary>
          <div class="scroll" tabindex="0" role="group" aria-label="requirements of ${area}">
            <table class="targets signs">
              ${head("requirement", columns)}
              <tbody data-sort>
                ${some.map((row) => line(row, columns))}
              </tbody>
            </table>
          </div>
        </details> `,
    )}
  </section>`;
}

const line = (row: Row, columns: readonly Column[]): Markup =>
  html`<tr data-level="${row.level}">
    <th scope="row"><code>${row.id}</code> ${levelChip(row.level)}<small>${prose(row.text)}</small></th>
    ${columns.map((column) => cell(row, column))}
  </tr> `;

/** The word is there to be read out and copied; what is seen is its sign. */
function cell({ id }: Row, column: Column): Markup {
  const result = column.requirements.get(id);
  if (!result) return html`<td class="none">none</td>`;
  const tone = toneOf(result);
  const word = tone === "weak" ? "fail" : tone;
  const evidence = evidenceOf(column, result);
  return html`<td class="${tone}">${evidence === undefined ? word : html`<a href="${evidence}">${word}</a>`}</td>`;
}
