import type { Report } from "../../model/report.ts";
import { verdicts } from "../../model/result.ts";
import { levels } from "../tally.ts";
import { thousands } from "../thousands.ts";
import { areaOf } from "./anchor.ts";
import { signs } from "./badge.ts";
import { html, type Markup } from "./markup.ts";

/** What narrows the list of results; the script shows it, as nothing happens without it. */
export function filters(report: Report): Markup {
  const areas = [...new Set(report.requirements.map(({ id }) => areaOf(id)))];
  return html`<form class="filters" id="filters" role="search" aria-label="results" hidden>
    <label class="search"
      >Search
      <input type="search" name="search" placeholder="case, requirement, words" autocomplete="off" spellcheck="false"
    /></label>
    <fieldset>
      <legend>Verdict</legend>
      ${verdicts.map((verdict) => {
        const number = report.totals.results[verdict];
        return html`<label class="toggle ${verdict}"
          ><input type="checkbox" name="verdict" value="${verdict}" checked${number === 0 && html` disabled`} /><span
            ><span aria-hidden="true">${signs[verdict]}</span> ${verdict} <b>${thousands(number)}</b></span
          ></label
        >`;
      })}
    </fieldset>
    ${choice(
      "profile",
      report.profiles.map(({ profile }) => profile),
    )}${choice("area", areas)}${choice("level", levels)}${choice("mode", ["plain", "stream"])}
    <button type="button" name="open">Open all</button> <button type="reset">Reset</button>
    <output name="shown" aria-live="polite">${thousands(report.results.length)} results</output>
  </form>`;
}

const choice = (name: string, values: readonly string[]): Markup =>
  html`<label
    >${name}
    <select name="${name}">
      <option value="">all</option>
      ${values.map((value) => html`<option>${value}</option>`)}
    </select></label
  >`;
