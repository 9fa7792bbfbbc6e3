import type { Exchange } from "../model/exchange.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { body, parse, status } from "../model/read.ts";

const longest = 120;

const member = (value: JsonValue | undefined, name: string): JsonValue | undefined =>
  isObject(value) ? value[name] : undefined;

/** The visible text of an answer, plain or streamed, as far as it can be had without judging it. */
function words(exchange: Exchange): string {
  const frames = exchange.answer?.frames;
  if (frames) {
    return frames
      .filter(({ data }) => data.includes('"text_delta"'))
      .map(({ data }) => member(member(parse(data), "delta"), "text"))
      .join("");
  }
  const content = member(body(exchange), "content");
  return Array.isArray(content) ? content.map((block: JsonValue) => member(block, "text") ?? "").join("") : "";
}

/** What came back, for a reason that a person reads: status, and the beginning of the text. */
export function excerpt(exchange: Exchange): string {
  const said = words(exchange);
  if (said === "") return `status ${status(exchange)}, no text`;
  return JSON.stringify(said.length > longest ? `${said.slice(0, longest)}…` : said);
}
