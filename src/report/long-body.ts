import type { Exchange } from "../model/exchange.ts";

/** Characters of a request body that are written whole. */
const longest = 100_000;
/** Characters that are written of a longer one: what it is can be seen, and the suite makes the rest again. */
const beginning = 1_000;

/** An exchange as it is written: of a request body of megabytes only the beginning, with the number of what is left out. */
export function withoutLongBody(exchange: Exchange): Exchange {
  const { body } = exchange.request;
  if (body === null || body.length <= longest) return exchange;
  const request = { ...exchange.request, body: body.slice(0, beginning), omitted: body.length - beginning };
  return { ...exchange, request };
}
