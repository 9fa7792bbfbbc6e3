import { verdicts } from "../../model/result.ts";
import { bar } from "../html/matrix.ts";
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
      MUST requirements passed, of those that were judged; <span class="sign weak">▲</span> failed ones of level SHOULD
      or MAY. An area leads to its requirements.
    </p>
  </section>`;
}

function cell(area: string, { name, requirements }: Column, rows: readonly Row[]): Markup {
  const results = rows.flatMap(({ id }) => requirements.get(id) ?? []);
  const must = tally(results.filter(({ level }) => level === "MUST"));
  const weak = results.filter(({ level, verdict }) => level !== "MUST" && verdict === "fail").length;
  const all = sum(must);
  const judged = all - must.skip;
  if (results.length === 0) return html`<td class="none" data-fails="0"><span aria-label="not asked for">·</span></td>`;
  const share = judged === 0 ? "–" : `${thousands(must.pass)}/${thousands(judged)}`;
  const said = verdicts.flatMap((verdict) => (must[verdict] > 0 ? [`${must[verdict]} ${verdict}`] : [])).join(", ");
  const look =
    must.fail > 0 ? "fail" : must.error + must.inconclusive > 0 ? "inconclusive" : judged > 0 ? "pass" : "skip";
  const title = `${name}, ${area}: MUST ${said || "none"}${weak > 0 ? `; ${count(weak, "other failed")}` : ""}`;
  return html`<td class="${look}" data-fails="${must.fail}" title="${title}">
    ${all > 0 && bar(must, "MUST", all)}<span>${share}</span>${weak > 0 && html` <span class="sign weak">▲${thousands(weak)}</span>`}
  </td>`;
}
