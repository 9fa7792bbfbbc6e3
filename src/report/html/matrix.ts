import type { Level } from "../../../spec/generated/requirements.ts";
import type { Mode } from "../../model/exchange.ts";
import type { Report } from "../../model/report.ts";
import { verdicts, type Verdict } from "../../model/result.ts";
import { speaksAgainst } from "../attribution.ts";
import { levels, sum, tally } from "../tally.ts";
import { areaOf } from "./anchor.ts";
import { html, none, type Markup } from "./markup.ts";

const modes: readonly Mode[] = ["plain", "stream"];

/** Requirements of one area and level by how they ended in one mode. */
export type Counts = Readonly<Record<Verdict, number>>;

/** What weighs most among the results of one requirement in one mode. */
const heaviest: readonly Verdict[] = ["fail", "error", "inconclusive", "pass", "skip"];

/** Requirements by area and level, answers as one body beside answers as a stream. */
export function matrix(report: Report): Markup {
  const cells = cellsOf(report);
  const areas = [...new Set(report.requirements.map(({ id }) => areaOf(id)))].filter((area) =>
    levels.some((level) => modes.some((mode) => cells.has(key(area, level, mode)))),
  );
  if (areas.length === 0) return none;
  const used = levels.filter((level) => areas.some((area) => modes.some((mode) => cells.has(key(area, level, mode)))));
  return html`<section class="part" aria-labelledby="matrix-title">
    <h2 id="matrix-title">Requirements by area</h2>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="matrix-title">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col" rowspan="2">area</th>
            ${used.map((level) => html`<th scope="colgroup" colspan="2">${level}</th>`)}
          </tr>
          <tr>
            ${used.map(() => modes.map((mode) => html`<th scope="col">${mode}</th>`))}
          </tr>
        </thead>
        <tbody>
          ${areas.map(
            (area) =>
              html`<tr>
                <th scope="row">${area}</th>
                ${used.map((level) => modes.map((mode) => cell(area, level, mode, cells.get(key(area, level, mode)))))}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    <p class="note">Passed, of the requirements that were not skipped. A cell leads to its results.</p>
  </section>`;
}

const key = (area: string, level: Level, mode: Mode): string => `${area} ${level} ${mode}`;

function cellsOf(report: Report): ReadonlyMap<string, Counts> {
  const about = new Map<string, Verdict[]>();
  for (const result of report.results)
    for (const id of new Set([result.requirement, ...speaksAgainst(result)])) {
      const speaks = result.verdict !== "fail" || speaksAgainst(result).has(id);
      const name = `${id} ${result.mode}`;
      // A case that found something else wrong says nothing of its own requirement.
      if (speaks) about.set(name, [...(about.get(name) ?? []), result.verdict]);
    }
  const cells = new Map<string, { verdict: Verdict }[]>();
  for (const { id, level } of report.requirements)
    for (const mode of modes) {
      const some = about.get(`${id} ${mode}`);
      const verdict = heaviest.find((one) => some?.includes(one));
      if (verdict === undefined) continue;
      const name = key(areaOf(id), level, mode);
      const before = cells.get(name);
      if (before) before.push({ verdict });
      else cells.set(name, [{ verdict }]);
    }
  return new Map([...cells].map(([name, some]) => [name, tally(some)]));
}

function cell(area: string, level: Level, mode: Mode, counts: Counts | undefined): Markup {
  if (!counts) return html`<td class="none"><span aria-label="none">·</span></td>`;
  const all = sum(counts);
  const judged = all - counts.skip;
  const share = judged === 0 ? "–" : `${counts.pass}/${judged}`;
  const said = verdicts.flatMap((verdict) => (counts[verdict] > 0 ? [`${counts[verdict]} ${verdict}`] : [])).join(", ");
  const look =
    counts.fail > 0
      ? level === "MUST"
        ? "fail"
        : "weak"
      : counts.error + counts.inconclusive > 0
        ? "inconclusive"
        : judged > 0
          ? "pass"
          : "skip";
  return html`<td class="${look}">
    <a
      href="#results"
      data-set="area=${area}&level=${level}&mode=${mode}"
      aria-label="${area}, ${level}, ${mode}: ${share} passed (${said})"
      title="${said}"
      >${bar(counts, level, all)}<span>${share}</span></a
    >
  </td>`;
}

/** Shares of the verdicts, as a strip. */
export function bar(counts: Counts, level: Level, all: number): Markup {
  const order: readonly Verdict[] = ["pass", "fail", "inconclusive", "error", "skip"];
  let x = 0;
  const parts = order.flatMap((verdict) => {
    const width = Math.round((counts[verdict] / all) * 1_000) / 10;
    if (width === 0) return [];
    const look = verdict === "fail" && level !== "MUST" ? "weak" : verdict;
    const part = html`<rect class="${look}" x="${x}" width="${width}" height="10" />`;
    x = Math.round((x + width) * 10) / 10;
    return [part];
  });
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}
