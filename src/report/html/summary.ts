import type { Conformance, ProfileResult, Report, RequirementResult } from "../../model/report.ts";
import { verdicts } from "../../model/result.ts";
import { nameOf, speaksAgainst } from "../attribution.ts";
import { count, sum, tally } from "../tally.ts";
import { thousands } from "../thousands.ts";
import { anchorOf, requirementAnchor } from "./anchor.ts";
import { badge, levelChip, sign, type Tone } from "./badge.ts";
import { failedOf } from "./failures.ts";
import { html, none, prose, type Markup } from "./markup.ts";

const tones: Readonly<Record<Conformance, Tone>> = {
  conformant: "pass",
  "non-conformant": "fail",
  undecided: "undecided",
};

/** What was judged, by what, when. */
export function banner({ tool, target, edition, startedAt, verdict, complete }: Report): Markup {
  const facts: readonly (readonly [string, string])[] = [
    ["Target", target.url],
    ["Model", target.model],
    ["Contract", edition],
    ["Started", `${startedAt.replace("T", " ").replace(/\.\d+Z$/u, "")} UTC`],
    ["Judged by", `${tool.name} ${tool.version}, suite ${tool.suiteDigest}`],
  ];
  return html`<header class="banner">
    <div>
      <p class="kind">Messages API conformance</p>
      <h1>${badge(tones[verdict], verdict)}${!complete && html` <span class="chip">incomplete</span>`}</h1>
    </div>
    <dl>
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </header>`;
}

/** Why the verdict is what it is, in one sentence and one line of figures. */
export function verdictLine(report: Report): Markup {
  const { MUST } = report.totals.requirements;
  const passed = `${thousands(MUST.pass)} of ${count(sum(MUST), "MUST requirement")} passed`;
  const rest = MUST.pass < sum(MUST) && MUST.fail === 0 ? ", the others do not apply" : "";
  return html`<p class="reason">${report.reason ?? `${passed}${rest}.`}</p>
    <ul class="figures" aria-label="results by verdict">
      ${verdicts.map((verdict) => {
        const number = report.totals.results[verdict];
        return html`<li class="${number === 0 ? "zero" : verdict}"><b>${thousands(number)}</b> ${verdict}</li>`;
      })}
    </ul>`;
}

const FIRST = 8;
const weight = ({ level, breaks }: RequirementResult): number =>
  (level === "MUST" ? 1_000 : 0) + Math.min(999, clientsOf(breaks).length);
const clientsOf = (breaks: RequirementResult["breaks"]): readonly string[] => [
  ...new Set(breaks.map(({ client }) => client)),
];

/** True where every failure of a requirement was expected: no news. */
const isExpected = ({ results }: Report, { id }: RequirementResult): boolean =>
  results.every((result) => !speaksAgainst(result).has(id) || result.excused !== undefined);

/** How often each requirement was found broken: what is wrong everywhere is likely the cause of what is wrong once. */
function tallyOfFindings({ results }: Report): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { verdict, findings } of results)
    if (verdict === "fail")
      for (const { requirement } of findings) times.set(requirement, (times.get(requirement) ?? 0) + 1);
  return times;
}

/** Failed requirements as one sees them at a glance: what was asked, what came, who breaks. */
export function atAGlance(report: Report): Markup {
  // Who reads one line reads what is news, and known to break somebody.
  const news = new Map(
    failedOf(report).map((one) => [one, isExpected(report, one) ? weight(one) - 2_000 : weight(one)]),
  );
  const seen = tallyOfFindings(report);
  const failed = [...news]
    .toSorted(([one, a], [other, b]) => b - a || (seen.get(other.id) ?? 0) - (seen.get(one.id) ?? 0))
    .map(([one]) => one);
  if (failed.length === 0) return none;
  const rest = failed.length - FIRST;
  return html`<section class="part glance" aria-labelledby="glance-title">
    <h2 id="glance-title">What is wrong</h2>
    <ol>
      ${failed.slice(0, FIRST).map((requirement) => {
        const { id, text, level, breaks } = requirement;
        const result = report.results.find(
          ({ verdict, findings }) => verdict === "fail" && findings.some((finding) => finding.requirement === id),
        );
        const isKnown = isExpected(report, requirement);
        const clients = clientsOf(breaks);
        return html`<li>
          ${sign(level === "MUST" ? "fail" : "weak", level)}
          <div>
            <a href="#${requirementAnchor(id)}">${prose(text)}</a>
            ${levelChip(level)}${isKnown && html` <span class="chip">expected</span>`}
            ${clients.length > 0 && html`<span class="who">breaks ${clients.slice(0, 3).join(", ")}${clients.length > 3 && ` and ${clients.length - 3} more`}</span>`}
            ${result && html`<a class="evidence" href="#${anchorOf(result)}" aria-label="request and answer of ${nameOf(result)}">request and answer</a>`}
          </div>
        </li>`;
      })}
    </ol>
    ${rest > 0 && html`<p><a href="#failures">and ${count(rest, "more failed requirement")}</a></p>`}
  </section>`;
}

/** Profiles by verdict, with the verdicts of their requirements. */
export function profileTable(report: Report): Markup {
  return html`<section class="part" aria-labelledby="profiles-title">
    <h2 id="profiles-title">Verdict by profile</h2>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="profiles-title">
      <table class="profiles">
        <thead>
          <tr>
            <th scope="col" rowspan="2">profile</th>
            <th scope="col" rowspan="2">verdict</th>
            <th scope="colgroup" colspan="4">MUST</th>
            <th scope="colgroup" colspan="3">SHOULD</th>
          </tr>
          <tr>
            <th scope="col">pass</th>
            <th scope="col">fail</th>
            <th scope="col">open</th>
            <th scope="col">skip</th>
            <th scope="col">pass</th>
            <th scope="col">fail</th>
            <th scope="col">other</th>
          </tr>
        </thead>
        <tbody>
          ${report.profiles.map((profile) => row(report, profile))}
        </tbody>
      </table>
    </div>
  </section>`;
}

const cell = (value: number, look: string): Markup =>
  html`<td class="${value === 0 ? "zero" : look}">${value === 0 ? "·" : thousands(value)}</td>`;

function row(report: Report, { profile, verdict, must, withoutCase }: ProfileResult): Markup {
  const should = tally(
    report.requirements.filter(
      ({ profiles, level, cases }) => profiles.includes(profile) && level === "SHOULD" && cases.length > 0,
    ),
  );
  return html`<tr>
    <th scope="row">${profile}${withoutCase > 0 && html` <small>(${withoutCase} without a case)</small>`}</th>
    <td>${badge(verdict)}</td>
    ${cell(must.pass, "pass")}${cell(must.fail, "fail")}${cell(must.inconclusive + must.error, "inconclusive")}${cell(must.skip, "skip")}${cell(should.pass, "pass")}${cell(should.fail, "weak")}${cell(should.inconclusive + should.error + should.skip, "skip")}
  </tr>`;
}
