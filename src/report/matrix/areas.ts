import type { Level } from "../../../spec/generated/requirements.ts";
import { verdicts } from "../../model/result.ts";
import type { Tone } from "../html/badge.ts";
import { bar, type Counts } from "../html/matrix.ts";
import { html, type Markup } from "../html/markup.ts";
import { count, sum, tally } from "../tally.ts";
import { thousands } from "../thousands.ts";
import type { Column, Row } from "./column.ts";
import { head } from "./head.ts";

/** How many of the requirements of an area each target passes. */
export function areaTable(columns: readonly Column[], rows: ReadonlyMap<string, readonly Row[]>): Markup {
  return html`<section class="part" id="areas" aria-labelledby="areas-title" tabindex="-1">
    <h2 id="areas-title">Requirements by area</h2>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="areas-title">
      <table class="targets shares">
        ${head("area", columns)}
        <tbody data-sort>
          ${[...rows].map(
            ([area, some]) =>
              html`<tr data-area="${area}">
                <th scope="row"><a href="#area-${area}">${area}</a></th>
                ${columns.map((column) => cell(area, column, some))}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    <p class="note">
      MUST requirements passed, of those that were not skipped (of the others, where an area has no MUST);
      <span class="sign weak">▲</span> failed ones of level SHOULD or MAY. An area leads to its requirements.
    </p>
  </section>`;
}

function cell(area: string, { name, requirements }: Column, rows: readonly Row[]): Markup {
  const results = rows.flatMap(({ id }) => requirements.get(id) ?? []);
  if (results.length === 0) return html`<td class="none" data-fails="0"><span aria-label="not asked for">·</span></td>`;
  // Of an area without a MUST the others are counted.
  const level = rows.some((row) => row.level === "MUST") ? "MUST" : "SHOULD";
  const isCounted = (one: { readonly level: Level }): boolean => level === "SHOULD" || one.level === "MUST";
  const counts = tally(results.filter(isCounted));
  const weak = results.filter((one) => !isCounted(one) && one.verdict === "fail").length;
  const all = sum(counts);
  const judged = all - counts.skip;
  const share = judged === 0 ? "–" : `${thousands(counts.pass)}/${thousands(judged)}`;
  const said = verdicts.flatMap((verdict) => (counts[verdict] > 0 ? [`${counts[verdict]} ${verdict}`] : [])).join(", ");
  const title = `${name}, ${area}: ${level} ${said || "none"}${weak > 0 ? `; ${count(weak, "other")} failed` : ""}`;
  return html`<td class="${lookOf(counts, level)}" data-fails="${counts.fail}" title="${title}">
    ${all > 0 && bar(counts, level, all)}<span>${share}</span>${weak > 0 && html` <span class="sign weak">▲${thousands(weak)}</span>`}
  </td>`;
}

function lookOf(counts: Counts, level: Level): Tone {
  if (counts.fail > 0) return level === "MUST" ? "fail" : "weak";
  if (counts.error + counts.inconclusive > 0) return "inconclusive";
  return counts.pass > 0 ? "pass" : "skip";
}
