import { htmlEscape } from "escape-goat";
import { shorten, visible } from "../visible.ts";
import { html, Markup, type Part } from "./markup.ts";
import type { Event, StreamPlace } from "./place.ts";

const WIDTH = 760;
const RIGHT = 18;
const TOP = 22;
const ROW = 26;
const BAR = 14;
/** Streams that arrive within this many milliseconds are drawn by order: all of it would be one line. */
const AT_ONCE = 20;

interface Row {
  readonly label: string;
  readonly events: readonly number[];
  readonly isWrong: boolean;
  /** The bar goes to the end of the picture: nothing closed it. */
  readonly isOpen: boolean;
}

/**
 * A stream as a picture: time to the right, one row for the message and one for each block, a bar from the event that
 * opens it to the event that closes it, a tick for each event, and a red line where the finding is.
 */
export function timeline(events: readonly Event[], place: StreamPlace | undefined, note: string): Markup {
  const rows = rowsOf(events, place);
  const scale = scaleOf(events, 24 + 6.7 * Math.max(...rows.map(({ label }) => label.length)));
  const bottom = TOP + rows.length * ROW;
  const wrong = place?.events[0];
  const drawn = [
    axis(events, scale, bottom),
    ...rows.map((row, index) => drawRow(row, events, scale, TOP + index * ROW)),
    wrong === undefined ? "" : marker(scale.x(wrong), bottom, wrong >= events.length ? "end" : `event ${wrong + 1}`),
  ];
  const title = `${events.length} events in ${rows.length - 1} blocks. ${note}`;
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${bottom + 34}" role="img" aria-label="${title}">
    ${new Markup(drawn.join(""))}
  </svg>`;
}

interface Scale {
  /** Where the picture begins, right of the labels. */
  readonly left: number;
  readonly byOrder: boolean;
  readonly from: number;
  readonly to: number;
  /** Of an event by its position; of their number: where the body ended. */
  readonly x: (position: number) => number;
}

function scaleOf(events: readonly Event[], left: number): Scale {
  const from = events[0]?.at ?? 0;
  const to = events.at(-1)?.at ?? from;
  const byOrder = to - from < AT_ONCE;
  const room = WIDTH - left - RIGHT;
  const share = (position: number): number => {
    if (position >= events.length) return 1;
    if (byOrder) return (position + 0.5) / (events.length + 0.5);
    return (((events[position]?.at ?? to) - from) / (to - from)) * 0.985;
  };
  return { left, byOrder, from, to, x: (position) => round(left + share(position) * room) };
}

const round = (value: number): number => Math.round(value * 10) / 10;
const text = (words: string): string => htmlEscape(visible(words));

function rowsOf(events: readonly Event[], place: StreamPlace | undefined): readonly Row[] {
  const blocks = Map.groupBy(
    [...events.keys()].filter((position) => events[position]?.block !== undefined),
    (position) => events[position]?.block,
  );
  const message = [...events.keys()].filter((position) => events[position]?.block === undefined);
  return [
    {
      label: "message",
      events: message,
      isWrong: false,
      isOpen: !message.some((position) => ["message_stop", "error"].includes(events[position]?.type ?? "")),
    },
    ...[...blocks].map(([block, own]) => ({
      label: `${block} ${kindOf(own.flatMap((position) => events[position] ?? []))}`,
      events: own,
      isWrong: place?.block === block,
      isOpen: !own.some((position) => events[position]?.type === "content_block_stop"),
    })),
  ];
}

function kindOf(own: readonly Event[]): string {
  const block = own.find(({ type }) => type === "content_block_start")?.payload?.["content_block"];
  const { type, name } = (typeof block === "object" && block !== null ? block : {}) as Readonly<
    Record<string, unknown>
  >;
  return shorten([type, name].filter((word) => typeof word === "string").join(" ") || "never opened", 24);
}

function drawRow(row: Row, events: readonly Event[], scale: Scale, y: number): string {
  const middle = y + ROW / 2;
  const [first = 0] = row.events;
  const end = row.isOpen ? WIDTH - RIGHT : scale.x(row.events.at(-1) ?? first);
  const from = scale.x(first);
  const kind = row.label === "message" ? "message" : row.isWrong ? "block wrong" : "block";
  const bar = `<rect class="${kind}${row.isOpen ? " open" : ""}" x="${from}" y="${middle - BAR / 2}" width="${Math.max(3, round(end - from))}" height="${BAR}" rx="3"/>`;
  let last = -9;
  const ticks = row.events.flatMap((position) => {
    const x = scale.x(position);
    // Ticks closer than the eye can part would only make the page longer.
    if (x - last < 1.5) return [];
    last = x;
    const { type = "", at = 0 } = events[position] ?? {};
    const isError = type === "error";
    return [
      `<path class="${isError ? "tick wrong" : type === "ping" ? "tick ping" : "tick"}" d="M${x} ${middle - 5}v10"><title>event ${position + 1}, ${round(at)} ms: ${text(type)}</title></path>`,
    ];
  });
  return `<text class="label" x="${scale.left - 10}" y="${middle + 4}">${text(row.label)}</text>${bar}${ticks.join("")}`;
}

function axis(events: readonly Event[], { left, byOrder, from, to, x }: Scale, bottom: number): string {
  const line = `<path class="axis" d="M${left} ${bottom + 4}H${WIDTH - RIGHT}"/>`;
  const words = (at: number, anchor: string, said: string): string =>
    `<text class="time" x="${at}" y="${bottom + 20}" text-anchor="${anchor}">${text(said)}</text>`;
  const middle = round((left + WIDTH - RIGHT) / 2);
  if (byOrder || events.length < 2) {
    return `${line}${words(left, "start", `${round(from)} ms`)}${words(middle, "middle", "in order of arrival")}${words(WIDTH - RIGHT, "end", `${round(to)} ms`)}`;
  }
  const last = x(events.length - 1);
  return `${line}${words(left, "start", `${round(from)} ms`)}${words(round((left + last) / 2), "middle", `${round((from + to) / 2)} ms`)}${words(last, "end", `${round(to)} ms`)}`;
}

function marker(x: number, bottom: number, word: string): string {
  const anchor = x > WIDTH - 80 ? "end" : "middle";
  return `<path class="marker" d="M${x} ${TOP - 4}V${bottom + 4}"/><path class="marker-head" d="M${x - 5} ${TOP - 10}h10l-5 8z"/><text class="marker-word" x="${anchor === "end" ? x + 5 : x}" y="${TOP - 13}" text-anchor="${anchor}">${text(word)}</text>`;
}

/** What the colours of {@link timeline} mean. */
export const timelineLegend: Part = html`<figcaption>
  Bars: the message and its blocks, open until the event that closes them. Ticks: events. Dashed edge: never closed.
  <span class="wrong-word">Red: the finding.</span>
</figcaption>`;
