import type { Exchange } from "../model/exchange.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { body, isAccepted, parse, welcome } from "../model/read.ts";
import type { Spent } from "./budget.ts";

/** A count that a target makes up is none: a report holds whole tokens, whatever it said. */
const count = (value: JsonValue | undefined): number =>
  typeof value === "number" && value > 0 && value <= Number.MAX_SAFE_INTEGER ? Math.ceil(value) : 0;

/** Token counts as the target tells them: of the JSON body, or of the last event of a stream that has them. */
function usages(exchange: Exchange): readonly JsonValue[] {
  const frames = exchange.answer?.frames;
  if (!frames) return [body(exchange) ?? null];
  return frames
    .filter(({ data }) => data.includes('"message_start"') || data.includes('"message_delta"'))
    .map(({ data }) => parse(data) ?? null)
    .map((event) => (isObject(event) && isObject(event["message"]) ? event["message"] : event));
}

/** What an exchange cost, by the target's own account. */
export function spentOn(exchange: Exchange): Spent {
  const generated = isAccepted(exchange) && welcome(exchange) === "a message";
  if (!generated) return { answered: false, inputTokens: 0, outputTokens: 0 };
  let inputTokens = 0;
  let outputTokens = 0;
  for (const holder of usages(exchange)) {
    const usage = isObject(holder) ? holder["usage"] : undefined;
    if (!isObject(usage)) continue;
    inputTokens = Math.max(inputTokens, count(usage["input_tokens"]));
    outputTokens = Math.max(outputTokens, count(usage["output_tokens"]));
  }
  return { answered: true, inputTokens, outputTokens };
}
