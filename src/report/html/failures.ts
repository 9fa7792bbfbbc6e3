import { profileFacts, requirements as asked, type Requirement } from "../../../spec/generated/requirements.ts";
import type { Report, RequirementResult } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { nameOf, speaksAgainst } from "../attribution.ts";
import { count } from "../tally.ts";
import { anchorOf, requirementAnchor } from "./anchor.ts";
import { levelChip } from "./badge.ts";
import { failureView, type Evidence } from "./failure.ts";
import { html, none, prose, type Markup } from "./markup.ts";
import type { Room } from "./room.ts";

/** Failed requirements with what failed: MUSTs first, else in the order of the contract. */
export const failedOf = (report: Report): readonly RequirementResult[] => {
  const failed = report.requirements.filter(({ verdict }) => verdict === "fail");
  return [...failed.filter(({ level }) => level === "MUST"), ...failed.filter(({ level }) => level !== "MUST")];
};

/** Every failure, under the requirement it speaks against: what was asked, who needs it, and the evidence. */
export function failures(report: Report, room: Room): Markup {
  const evidence: Evidence = {
    report,
    exchanges: new Map(report.exchanges.map((exchange) => [exchange.id, exchange])),
    room,
    shown: new Map(),
  };
  const failed = failedOf(report);
  if (failed.length === 0)
    return html`<section class="part" id="failures" aria-labelledby="failures-title">
      <h2 id="failures-title">Failures</h2>
      <p>Nothing failed.</p>
    </section>`;
  const by = Map.groupBy(
    report.results.filter(({ verdict }) => verdict === "fail"),
    homeOf,
  );
  return html`<section class="part" id="failures" aria-labelledby="failures-title">
    <h2 id="failures-title">Failures</h2>
    ${failed.map((requirement) => group(requirement, by.get(requirement.id) ?? [], evidence))}
  </section>`;
}

/** A result stands in the page once: under its own requirement, or under the first one that it speaks against. */
function homeOf(result: Result): string {
  const against = speaksAgainst(result);
  return against.has(result.requirement) ? result.requirement : ([...against][0] ?? result.requirement);
}

function group(requirement: RequirementResult, own: readonly Result[], evidence: Evidence): Markup {
  const { id, text, level, profiles, sources, breaks } = requirement;
  const elsewhere = evidence.report.results.filter((result) => speaksAgainst(result).has(id) && homeOf(result) !== id);
  return html`<article
    class="group"
    id="${requirementAnchor(id)}"
    aria-labelledby="${requirementAnchor(id)}-title"
    data-group
  >
    <h3 id="${requirementAnchor(id)}-title">${prose(text)}</h3>
    <p class="facts">
      ${levelChip(level)} <code>${id}</code> <span>${profiles.join(", ")}</span>
      <span class="sources">source: ${sources.map((source, index) => html`${index > 0 && ", "}${link(source)}`)}</span>
    </p>
    ${
      breaks.length > 0
        ? html`<p class="breaks">
            <b>Breaks</b>
            ${breaks.map(({ issue }, index) => html`${index > 0 && ", "}<a href="${safe(issue)}" rel="noreferrer">${clientAt(breaks, index)}</a>`)}
          </p>`
        : none
    }
    ${reasons(requirement)} ${own.map((result) => failureView(result, requirement, evidence))}
    ${elsewhere.length > 0 && html`<p class="note">Also seen by ${count(elsewhere.length, "case")}: ${elsewhere.slice(0, 12).map((result, index) => html`${index > 0 && ", "}<a href="#${anchorOf(result)}">${nameOf(result)}</a>`)}</p>`}
  </article> `;
}

/** The name of a client, with a number from its second issue on. */
function clientAt(breaks: RequirementResult["breaks"], index: number): string {
  const client = breaks[index]?.client ?? "";
  const before = breaks.slice(0, index).filter((one) => one.client === client).length;
  return before === 0 ? client : `${client} (${before + 1})`;
}

const ledger = new Map<string, Requirement>(asked.map((one) => [one.id, one]));
const demands = new Map(profileFacts.map((facts) => [facts.id, facts.reasons]));

/** Why a requirement is asked, as the ledger and the judged profiles say it, and where to read all that is known of it. */
function reasons({ id, profiles }: RequirementResult): Markup {
  const note = ledger.get(id)?.note;
  const said = profiles.flatMap((profile) => {
    const why = demands.get(profile)?.[id]?.why;
    return why === undefined ? [] : [html`<b>${profile}</b>: ${prose(why)} `];
  });
  return html`<p class="why">
    ${said}${note !== undefined && html`${prose(note)} `}<span class="more"
      >More: <code>messages-conformance explain ${id}</code></span
    >
  </p>`;
}

/** Addresses of the web only: whatever a report holds, no click runs a script. */
const safe = (address: string): string => (/^https?:\/\//u.test(address) ? address : "#");

function link(source: string): Markup {
  if (!/^https?:\/\//u.test(source)) return html`${source}`;
  const name = source.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/[#?].*$/u, "");
  return html`<a href="${source}" rel="noreferrer">${name.length > 60 ? `${name.slice(0, 58)}…` : name}</a>`;
}
