import type { DrawReport, Report } from "../../model/report.ts";
import { count } from "../tally.ts";
import { thousands } from "../thousands.ts";
import { drawnPicture } from "./drawn-picture.ts";
import { partsOf, type DrawnPart } from "./drawn-parts.ts";
import { html, none, type Markup } from "./markup.ts";

/** Names that a list holds at most; the others are in report.json. */
const MOST_NAMES = 150;

/** What was drawn from the request schema: counts by case, and which constraints were kept, broken and never reached. */
export function draws({ draws: all, seed }: Report): Markup {
  if (!all) return none;
  const parts = all.coverage ? partsOf(all.coverage) : [];
  return html`<section class="part" id="draws" aria-labelledby="draws-title">
    <h2 id="draws-title">Requests drawn from the schema</h2>
    <p>
      <b>${thousands(all.runs)}</b> judged, ${thousands(all.leftOut)} left out, ${thousands(all.discarded)} discarded;
      seed ${seed}${all.shrink ? ", what failed was made smaller" : ", nothing was made smaller"}.
    </p>
    ${parts.length > 0 && coverage(parts)}${byCase(all)}
  </section>`;
}

const reached = (parts: readonly DrawnPart[], times: (part: DrawnPart) => number): string =>
  `${thousands(parts.filter((part) => times(part) > 0).length)} of ${thousands(parts.length)}`;

const broken = ({ broken: times = 0 }: DrawnPart): number => times;
const kept = ({ kept: times }: DrawnPart): number => times;

function coverage(parts: readonly DrawnPart[]): Markup {
  const constraints = parts.filter((part) => part.broken !== undefined);
  const choices = parts.filter((part) => part.broken === undefined);
  const figures: readonly (readonly [string, string, string])[] = [
    ["kept", reached(constraints, kept), "constraints kept"],
    ["broken", reached(constraints, broken), "constraints broken"],
    ["chosen", reached(choices, kept), "union branches and enum members"],
  ];
  const words = figures.map(([, of, what]) => `${of} ${what}`).join(", ");
  return html`<ul class="figures">
      ${figures.map(([look, of, what]) => html`<li><span class="swatch ${look}"></span><b>${of}</b> ${what}</li>`)}
    </ul>
    <details class="group">
      <summary>Each constraint of the request schema, by definition</summary>
      <p class="note">
        A square is a constraint: its left half kept, its right half broken by what was drawn. A dot is a branch of a
        union or a member of an enumeration. Paler: fewer than ten times; grey: never.
      </p>
      <div class="scroll" tabindex="0" role="group" aria-label="picture of the constraints">
        ${drawnPicture(parts, words)}
      </div>
    </details>
    ${never(
      "never broken",
      constraints.filter((part) => broken(part) === 0),
    )}${never(
      "never kept",
      constraints.filter((part) => kept(part) === 0),
    )}${never(
      "branches and members never drawn",
      choices.filter((part) => kept(part) === 0),
    )}`;
}

function never(what: string, parts: readonly DrawnPart[]): Markup {
  if (parts.length === 0) return none;
  const more = parts.length - MOST_NAMES;
  return html`<details class="group">
    <summary><span class="number">${parts.length}</span> ${what}</summary>
    <p class="names">
      ${parts.slice(0, MOST_NAMES).map(({ name }) => html`<code>${name}</code> `)}${more > 0 && html`and ${thousands(more)} more, in report.json.`}
    </p>
  </details>`;
}

function byCase({ byProperty }: DrawReport): Markup {
  if (byProperty.length === 0) return none;
  return html`<details class="group">
    <summary>
      <span class="number">${byProperty.length}</span> ${count(byProperty.length, "claim").replace(/^\S+ /u, "")} by
      what came of their draws
    </summary>
    <div class="scroll" tabindex="0" role="group" aria-label="draws by claim">
      <table class="drawn-counts">
        <thead>
          <tr>
            <th scope="col">case</th>
            <th scope="col">planned</th>
            <th scope="col">passed</th>
            <th scope="col">failed</th>
            <th scope="col">unjudged</th>
            <th scope="col">left out</th>
            <th scope="col">requests</th>
            <th scope="col">model calls</th>
          </tr>
        </thead>
        <tbody>
          ${byProperty.map(
            ({ id, mode, planned, passed, failed, unjudged, leftOut, requests, modelCalls }) =>
              html`<tr>
                <th scope="row">${id} <small>${mode}</small></th>
                <td>${thousands(planned)}</td>
                <td>${thousands(passed)}</td>
                <td class="${failed > 0 ? "fail" : "zero"}">${failed > 0 ? thousands(failed) : "·"}</td>
                <td>${thousands(unjudged)}</td>
                <td>${thousands(leftOut)}</td>
                <td>${thousands(requests)}</td>
                <td>${thousands(modelCalls)}</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
