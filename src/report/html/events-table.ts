import { jsonView } from "./json-view.ts";
import { html, verbatim, type Markup, type Part } from "./markup.ts";
import type { Event, StreamPlace } from "./place.ts";
import { shorten } from "../visible.ts";
import { count } from "../tally.ts";

/** Events that are shown at the beginning, at the end, and on either side of what is wrong; the others fold. */
const AROUND = 4;
/** Fewer events in a row do not fold: the line that unfolds them takes room, too. */
const WORTH_FOLDING = 4;

/** The events of a stream one by one, those of a finding marked, long stretches folded. */
export function eventsTable(events: readonly Event[], place: StreamPlace | undefined, room: number): Markup {
  const [first = -1, ...also] = place?.events ?? [];
  const isShown = (at: number): boolean =>
    at < AROUND || at >= events.length - AROUND || Math.abs(at - first) <= AROUND;
  const each = Math.max(160, Math.floor(room / Math.max(12, events.length)));
  const row = (at: number): Markup => {
    const event = events[at];
    const look = at === first ? "wrong" : also.includes(at) ? "also" : "";
    return event ? eventRow(event, at, { look, pointer: look === "wrong" ? place?.pointer : undefined, each }) : html``;
  };
  const parts: Part[] = [];
  for (let at = 0; at < events.length;) {
    let end = at;
    while (end < events.length && !isShown(end)) end += 1;
    if (end - at >= WORTH_FOLDING) {
      const hidden = Array.from({ length: end - at }, (_, index) => row(at + index));
      parts.push(
        html`<li class="fold">
          <details>
            <summary>${count(end - at, "more event")}</summary>
            <ol class="events">
              ${hidden}
            </ol>
          </details>
        </li>`,
      );
      at = end;
    } else {
      parts.push(row(at));
      at += 1;
    }
  }
  if (first >= events.length) parts.push(html`<li class="wrong end">the body ends here</li>`);
  return html`<ol class="events">
    ${parts}
  </ol>`;
}

interface Look {
  readonly look: string;
  readonly pointer: string | undefined;
  readonly each: number;
}

function eventRow({ at, event, data, type }: Event, position: number, { look, pointer, each }: Look): Markup {
  const shown =
    data.length <= Math.max(each, 600) ? jsonView(data, { marks: pointer ? [pointer] : [], compact: true }) : undefined;
  const name = event === undefined ? html`<i>no name</i>` : event === type ? event : html`${event} <i>(${type})</i>`;
  return html`<li${look !== "" && html` class="${look}"`}><span class="number">${position + 1}</span> <span class="at">${Math.round(at * 10) / 10} ms</span> <b>${name}</b> <code>${shown ?? verbatim(shorten(data, each))}</code></li>`;
}
