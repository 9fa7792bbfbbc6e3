import { htmlEscape } from "escape-goat";
import type { Exchange } from "../../model/exchange.ts";
import { isObject, type JsonValue } from "../../model/json.ts";
import { isAccepted, parse } from "../../model/read.ts";
import type { Report } from "../../model/report.ts";
import { thousands } from "../thousands.ts";
import { html, Markup, none } from "./markup.ts";

interface Plot {
  readonly title: string;
  readonly values: readonly number[];
  readonly unit: string;
}

const total = (some: readonly Exchange[]): readonly number[] => some.flatMap(({ answer }) => answer?.ms ?? []);

/** How long answers took and how many tokens they had, as small histograms. */
export function plots({ exchanges }: Report): Markup {
  const answered = exchanges.filter((exchange) => isAccepted(exchange) && exchange.request.method === "POST");
  const plain = answered.filter(({ answer }) => !answer?.frames);
  const streams = answered.filter(({ answer }) => answer?.frames);
  const all: readonly Plot[] = [
    { title: "Plain answers, time to the end", unit: "ms", values: total(plain) },
    {
      title: "Streams, time to the first event",
      unit: "ms",
      values: streams.flatMap(({ answer }) => answer?.frames?.[0]?.at ?? []),
    },
    { title: "Streams, time to the end", unit: "ms", values: total(streams) },
    {
      title: "Input tokens of an answer",
      unit: "",
      values: answered.flatMap((exchange) => tokens(exchange, "input_tokens")),
    },
    {
      title: "Output tokens of an answer",
      unit: "",
      values: answered.flatMap((exchange) => tokens(exchange, "output_tokens")),
    },
  ];
  const drawn = all.filter(({ values }) => values.length > 0);
  if (drawn.length === 0) return none;
  return html`<section class="part" aria-labelledby="plots-title">
    <h2 id="plots-title">Latency and tokens</h2>
    <div class="plots">${drawn.map(histogram)}</div>
    <p class="note">Accepted requests; the scale of each picture is logarithmic. They tell nothing of conformance.</p>
  </section>`;
}

/** What an answer says of its tokens: the last event of a stream that says it, or its one body. */
function tokens({ answer }: Exchange, name: string): readonly number[] {
  const texts = answer?.frames?.map(({ data }) => data).filter((data) => data.includes(name)) ?? [answer?.text ?? ""];
  const values = texts.flatMap((text) => counted(parse(text), name));
  return values.slice(-1);
}

function counted(value: JsonValue | undefined, name: string): readonly number[] {
  if (!isObject(value)) return [];
  const inside = isObject(value["message"]) ? value["message"] : value;
  const number = isObject(inside["usage"]) ? inside["usage"][name] : inside[name];
  return typeof number === "number" && number >= 0 ? [number] : [];
}

const BINS = 28;
const WIDTH = 280;
const HEIGHT = 84;
const BASE = 62;

const log = (value: number): number => Math.log10(Math.max(0.1, value));

function histogram({ title, values, unit }: Plot): Markup {
  const sorted = values.toSorted((a, b) => a - b);
  const quantile = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const from = Math.floor(log(sorted[0] ?? 1) * 2) / 2;
  const to = Math.max(from + 0.5, Math.ceil(log(sorted.at(-1) ?? 1) * 2) / 2);
  const place = (value: number): number => (log(value) - from) / (to - from);
  const bins = Array.from({ length: BINS }, () => 0);
  for (const value of sorted) {
    const bin = Math.min(BINS - 1, Math.floor(place(value) * BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const most = Math.max(...bins);
  const step = WIDTH / BINS;
  const bars = bins.flatMap((number, index) => {
    if (number === 0) return [];
    const height = Math.max(2, Math.round((number / most) * 52));
    return [
      `<rect class="bin" x="${round(index * step + 0.5)}" y="${BASE - height}" width="${round(step - 1)}" height="${height}"/>`,
    ];
  });
  const said = (value: number): string =>
    `${thousands(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))}${unit === "" ? "" : ` ${unit}`}`;
  const middle = round(place(quantile(0.5)) * WIDTH);
  const words =
    `median ${said(quantile(0.5))}, 95 % within ${said(quantile(0.95))}, longest ${said(sorted.at(-1) ?? 0)}`.replace(
      "longest",
      unit === "" ? "most" : "longest",
    );
  const label = (x: number, anchor: string, value: number): string =>
    `<text x="${x}" y="${HEIGHT - 6}" text-anchor="${anchor}">${htmlEscape(said(value))}</text>`;
  const svg = `${bars.join("")}<path class="axis" d="M0 ${BASE}H${WIDTH}"/><path class="median" d="M${middle} 6V${BASE}"/>${label(0, "start", 10 ** from)}${label(WIDTH, "end", 10 ** to)}`;
  return html`<figure class="plot">
    <figcaption><b>${title}</b> <span>${words}; ${thousands(sorted.length)} answers</span></figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}: ${words}">${new Markup(svg)}</svg>
  </figure>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
