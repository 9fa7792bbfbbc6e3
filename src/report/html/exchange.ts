import type { Answer, Exchange } from "../../model/exchange.ts";
import { count } from "../tally.ts";
import { thousands } from "../thousands.ts";
import { eventsTable } from "./events-table.ts";
import { jsonView } from "./json-view.ts";
import { html, none, verbatim, type Markup, type Part } from "./markup.ts";
import { eventsOf, placeIn } from "./place.ts";
import { shorten } from "../visible.ts";
import { timeline, timelineLegend } from "./timeline.ts";

/** What to mark in an exchange, and how much of a body to show. */
export interface Marks {
  /** `at` of the findings of this exchange, the first one first. */
  readonly answer: readonly string[];
  /** JSON pointers into the request body. */
  readonly request: readonly string[];
  /** Characters of a body that are shown at most. */
  readonly room: number;
  /** False: the bodies alone, where there is no room for more. */
  readonly isWhole: boolean;
}

/** One request and its answer, side by side where there is room. */
export function exchangeView(exchange: Exchange, marks: Marks): Markup {
  if (!marks.isWhole) return briefView(exchange, marks.room);
  return html`<div class="exchange">${requestView(exchange, marks)}${answerView(exchange, marks)}</div>`;
}

/** The beginning of both bodies, for a page of hundreds of failures. */
function briefView({ request, answer, trouble }: Exchange, room: number): Markup {
  const came = answer ? String(answer.status) : (trouble?.kind ?? "no answer");
  const half = (name: string, head: string, body: string): Markup =>
    html`<section class="half">
      <h4>${name}</h4>
      <p class="line"><b>${head}</b></p>
      <pre
        tabindex="0"
        aria-label="body of the ${name.toLowerCase()}"
      ><code>${verbatim(shorten(body, room))}</code></pre>
    </section>`;
  return html`<div class="exchange">
    ${half("Request", `${request.method} ${request.path}`, request.body ?? "")}${half("Answer", came, answer?.text ?? "")}
  </div>`;
}

function requestView({ id, request }: Exchange, { request: marks, room }: Marks): Markup {
  const { method, path, headers, body, blanks = 0, omitted = 0 } = request;
  const length = (body?.length ?? 0) + blanks + omitted;
  return html`<section class="half">
    <h4>Request <small>${id}</small></h4>
    <p class="line"><b>${method}</b> ${path}</p>
    ${headerList(headers, [])}
    ${body === null ? html`<p class="empty">no body</p>` : bodyView(body, { marks, room, length, name: "request" })}
    ${blanks > 0 && html`<p class="note">${count(blanks, "blank")} follow.</p>`}
  </section>`;
}

function answerView(exchange: Exchange, marks: Marks): Markup {
  const { answer, trouble, retries } = exchange;
  const notes = [
    ...(trouble ? [`${trouble.kind}: ${trouble.message}`] : []),
    ...(answer && answer.end !== "complete" ? [`The body did not end as HTTP says: ${answer.end}.`] : []),
    ...(answer?.undecodable === undefined ? [] : [`The body could not be decoded: ${answer.undecodable}`]),
    ...(retries > 0 ? [`Asked for ${count(retries + 1, "time")}; this is the last answer.`] : []),
  ];
  const said = notes.map((note) => html`<p class="note">${note}</p>`);
  if (!answer)
    return html`<section class="half">
      <h4>Answer</h4>
      <p class="empty">no answer</p>
      ${said}
    </section>`;
  const status = marks.answer.indexOf("status");
  return html`<section class="half">
    <h4>Answer <small>${ms(answer.ms)}</small></h4>
    <p class="line">
      <b>${status < 0 ? html`${answer.status}` : marked(String(answer.status), status)}</b>
      ${answer.headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? ""}
    </p>
    ${headerList(answer.headers, marks.answer)}
    ${said}${answer.frames ? streamView(answer, marks) : plainView(answer, marks)}
  </section>`;
}

const marked = (words: Part, index: number): Markup =>
  html`<mark class="${index === 0 ? "first" : "also"}">${words}</mark>`;

const ms = (value: number): string =>
  value < 100 ? `${Math.round(value * 10) / 10} ms` : `${thousands(Math.round(value))} ms`;

function headerList(headers: Exchange["request"]["headers"], marks: readonly string[]): Markup {
  const wrong = marks.filter((at) => at.startsWith("header:")).map((at) => at.slice("header:".length).toLowerCase());
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  const missing = wrong.filter((name) => !names.has(name));
  const lines = headers.map(([name, value]) => {
    const index = wrong.indexOf(name.toLowerCase());
    const text = html`<span class="key">${verbatim(name)}</span>: ${verbatim(value)}`;
    return html`<li>${index < 0 ? text : marked(text, index)}</li>`;
  });
  const absent = missing.map((name) => html`<li>${marked(`${name} is not there`, 0)}</li>`);
  return html`<details class="headers" ${wrong.length > 0 && html` open`}>
    <summary>${count(headers.length, "header")}</summary>
    <ul>
      ${lines}${absent}
    </ul>
  </details>`;
}

/** A plain body as JSON, with the places of the findings marked, or as the text it is. */
function plainView({ text }: Answer, { answer, room }: Marks): Markup {
  if (text === "") return html`<p class="empty">${answer.includes("") ? marked("no body", 0) : "no body"}</p>`;
  const marks = answer.filter((at) => at === "" || at.startsWith("/"));
  return bodyView(text, { marks, room, length: text.length, name: "answer" });
}

interface BodyLook {
  readonly marks: readonly string[];
  readonly room: number;
  /** Characters there were; more than are recorded where the end is left out. */
  readonly length: number;
  readonly name: string;
}

function bodyView(text: string, { marks, room, length, name }: BodyLook): Markup {
  const laidOut = length === text.length ? jsonView(text, { marks }) : undefined;
  const fits = laidOut !== undefined && laidOut.text.length <= room * 2;
  const shown = fits ? laidOut : verbatim(text.slice(0, room));
  const left = fits ? 0 : length - Math.min(room, text.length);
  const shortened = fits && text.length > laidOut.text.length;
  return html`<pre tabindex="0" aria-label="body of the ${name}"><code>${shown}</code></pre>
    ${
      left > 0 || shortened
        ? html`<p class="note">
            ${count(length, "character")}${left > 0 && `, of which ${thousands(left)} are left out here`}; report.json
            has what was recorded.
          </p>`
        : none
    }`;
}

function streamView({ frames = [], text }: Answer, { answer, room }: Marks): Markup {
  const events = eventsOf(frames);
  if (events.length === 0) return bodyView(text, { marks: [], room, length: text.length, name: "answer" });
  const place = answer.map((at) => placeIn(events, at)).find((found) => found && found.events.length > 0);
  const note = answer[0] === undefined ? "" : `Wrong at ${answer[0]}.`;
  return html`<figure>${timeline(events, place, note)}${timelineLegend}</figure>
    ${eventsTable(events, place, room)}
    <details class="raw">
      <summary>As it was on the wire, ${count(text.length, "character")}</summary>
      <pre tabindex="0" aria-label="body of the answer"><code>${verbatim(text.slice(0, room))}</code></pre>
      ${text.length > room && html`<p class="note">The beginning; report.json has all of it.</p>`}
    </details>`;
}
