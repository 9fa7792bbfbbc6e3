import type { Exchange } from "../model/exchange.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { body, parse, status } from "../model/read.ts";

const longest = 120;

/** A string at a path of members; empty where there is none. */
function string(value: JsonValue | undefined, ...path: readonly string[]): string {
  const found = path.reduce<JsonValue | undefined>((at, name) => (isObject(at) ? at[name] : undefined), value);
  return typeof found === "string" ? found : "";
}

/** The visible text of an answer, plain or streamed, as far as it can be had without judging it. */
function words(exchange: Exchange): string {
  const frames = exchange.answer?.frames;
  if (frames) {
    const deltas = frames.filter(({ data }) => data.includes('"text_delta"'));
    return deltas.map(({ data }) => string(parse(data), "delta", "text")).join("");
  }
  const message = body(exchange);
  const content = isObject(message) ? message["content"] : undefined;
  return Array.isArray(content) ? content.map((block: JsonValue) => string(block, "text")).join("") : "";
}

/** What came back, for a reason that a person reads: status, and the beginning of the text. */
export function excerpt(exchange: Exchange): string {
  const said = words(exchange);
  if (said === "") return `status ${status(exchange)}, no text`;
  return JSON.stringify(said.length > longest ? `${said.slice(0, longest)}…` : said);
}
