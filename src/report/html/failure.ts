import type { Exchange } from "../../model/exchange.ts";
import type { Finding } from "../../model/finding.ts";
import type { Report, RequirementResult } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { nameOf } from "../attribution.ts";
import { curlLine } from "../curl.ts";
import { replayCommand } from "../replay.ts";
import { count } from "../tally.ts";
import { shorten, visible } from "../visible.ts";
import { anchorOf, areaOf } from "./anchor.ts";
import { sign, toneOf } from "./badge.ts";
import { command } from "./command.ts";
import { counterexampleView } from "./counterexample.ts";
import { excuseOf, expectedChip } from "./expected.ts";
import { exchangeView } from "./exchange.ts";
import { html, none, prose, verbatim, type Markup } from "./markup.ts";
import type { Room } from "./room.ts";

/** What a failure is drawn with. */
export interface Evidence {
  readonly report: Report;
  readonly exchanges: ReadonlyMap<string, Exchange>;
  readonly room: Room;
  /** Where each exchange is shown first: id of the exchange to anchor of the result. Grows as the page is written. */
  readonly shown: Map<string, string>;
}

/** Findings that say the same, of several answers, as one. */
function distinct(findings: readonly Finding[]): readonly (readonly [Finding, number])[] {
  const alike = Map.groupBy(findings, ({ at, expected, actual }) => JSON.stringify([at, expected, actual]));
  return [...alike.values()].flatMap(([first, ...same]) => (first ? [[first, same.length + 1] as const] : []));
}

/** One failed result: a line that says what is wrong, and what it stands on behind it. */
export function failureView(result: Result, requirement: RequirementResult, evidence: Evidence): Markup {
  const anchor = anchorOf(result);
  const [first] = result.findings;
  const says = first
    ? html`<span class="where">${place(first.at)}</span> <span class="expected">${short(first.expected)}</span>
        <span class="arrow" aria-label="but was">→</span> <span class="actual">${short(first.actual)}</span>`
    : html`<span class="where">${result.reason ?? result.title}</span>`;
  return html`<details class="result failed" id="${anchor}" ${filterable(result, requirement)}>
    <summary>
      ${sign(toneOf(result), toneOf(result) === "weak" ? "recommendation not followed" : "failed")}<span class="name"
        >${result.id} <em>${result.mode}</em>${expectedChip(result)}</span
      ><span class="says">${says}</span>
    </summary>
    <div class="body">${story(result, evidence)}</div>
  </details> `;
}

/** What the filters go by. */
export function filterable(result: Result, { id }: Pick<RequirementResult, "id">): Markup {
  return html`data-verdict="${result.verdict}" data-level="${result.level}" data-mode="${result.mode}"
  data-area="${areaOf(id)}" data-profiles="${result.profiles.join(" ")}"`;
}

const short = (words: string): string => shorten(visible(words), 90);
const place = (at: string): string => (at === "" ? "the whole body" : at);

function story(result: Result, evidence: Evidence): Markup {
  const { report, room } = evidence;
  const found = distinct(result.findings);
  const hidden = found.length - room.findings;
  return html`<p class="title">
      ${prose(result.title)}
      <a class="permalink" href="#${anchorOf(result)}" aria-label="link to ${nameOf(result)}">link</a>
    </p>
    <table class="findings">
      <thead>
        <tr>
          <th scope="col">at</th>
          <th scope="col">expected</th>
          <th scope="col">actual</th>
        </tr>
      </thead>
      <tbody>
        ${found.slice(0, room.findings).map(
          ([{ at, expected, actual }, times]) =>
            html`<tr>
              <td><code>${place(at)}</code>${times > 1 && html` <small>in ${times} answers</small>`}</td>
              <td class="expected"><code>${verbatim(shorten(expected, room.value))}</code></td>
              <td class="actual"><code>${verbatim(shorten(actual, room.value))}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${hidden > 0 && html`<p class="note">and ${count(hidden, "more finding")}, in report.json.</p>`}
    ${result.reason !== undefined && html`<p class="note">${result.reason}</p>`}
    ${result.excused && html`<p class="note">Expected, and not held against the run: ${excuseOf(result.excused)}</p>`}
    ${result.outcome !== undefined && html`<p class="note">The request was to be refused; it was: ${result.outcome.replace("-", " ")}.</p>`}
    ${(result.counterexamples ?? []).slice(0, room.drawn).map((one) => counterexampleView(one, result, report))}
    <h4>See it again</h4>
    ${command(result.draws ? "this draw alone" : "this case alone", replayCommand(report, result))}
    ${curlOf(result, evidence)} ${evidenceOf(result, evidence)}`;
}

const subject = ({ findings, exchanges }: Result): string => findings[0]?.exchange ?? exchanges.at(-1) ?? "";

function curlOf(result: Result, { report, exchanges, room, shown }: Evidence): Markup {
  const exchange = exchanges.get(subject(result));
  if (!exchange || (room.isShared && shown.has(exchange.id))) return none;
  const line = curlLine(report, exchange);
  return line.length > room.curl
    ? html`<p class="note">
        The curl command has ${count(line.length, "character")}: see exchange ${exchange.id} of report.json.
      </p>`
    : command("the request alone", line);
}

/** The exchange of the first finding in full, and the others of the case behind a line each. */
function evidenceOf(result: Result, evidence: Evidence): Markup {
  const main = subject(result);
  const others = [...new Set([...result.findings.map(({ exchange }) => exchange), ...result.exchanges])]
    .filter((id) => id !== main)
    .slice(0, evidence.room.others);
  return html`${exchangeOf(result, main, evidence)}
  ${others.map((id) => {
    const exchange = evidence.exchanges.get(id);
    if (!exchange) return none;
    const { method, path } = exchange.request;
    const status = exchange.answer?.status ?? exchange.trouble?.kind ?? "no answer";
    return html`<details class="other">
      <summary>also judged: ${method} ${path}, ${status} <small>${id}</small></summary>
      ${exchangeOf(result, id, evidence)}
    </details>`;
  })}`;
}

function exchangeOf(result: Result, id: string, { exchanges, room, shown }: Evidence): Markup {
  const exchange = exchanges.get(id);
  if (!exchange) return html`<p class="note">The exchange ${id} is not in this report.</p>`;
  const earlier = shown.get(id);
  if (room.isShared && earlier !== undefined)
    return html`<p class="note">Request and answer are those of <a href="#${earlier}">${earlier}</a>.</p>`;
  if (earlier === undefined) shown.set(id, anchorOf(result));
  const answer = [...new Set(result.findings.filter((finding) => finding.exchange === id).map(({ at }) => at))];
  const request = (result.counterexamples ?? []).flatMap(({ exchanges: of, label }) =>
    label && of.includes(id) ? [label.pointer] : [],
  );
  return exchangeView(exchange, { answer, request, room: room.characters, isWhole: room.isWhole });
}
