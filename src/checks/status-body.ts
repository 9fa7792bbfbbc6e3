import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { isObject, type JsonObject } from "../model/json.ts";
import { body, status } from "../model/read.ts";
import { shownBody } from "./broken-json.ts";
import { show } from "./show.ts";

const none: readonly Violation[] = [];

/** What the body is by its looks, whatever is wrong with it. */
function looks(exchange: Exchange): "a message" | "an error" | "neither" {
  const value = body(exchange);
  if (!isObject(value)) return "neither";
  if (value["type"] === "error" || isObject(value["error"])) return "an error";
  return value["type"] === "message" || looksLikeMessage(value) ? "a message" : "neither";
}

const looksLikeMessage = (value: JsonObject): boolean => Array.isArray(value["content"]) && value["role"] !== undefined;

/**
 * Clients go by the status alone: 200 carries a message and nothing else does. Redirects and other rare statuses are not
 * judged here, nor are streams.
 */
export const statusFitsBody: Check = {
  claim: "200 carries a message, and an error 400 or more",
  judge: (exchange) => {
    const code = status(exchange);
    const found = looks(exchange);
    if (code === 200 && found !== "a message")
      return [{ at: "", expected: "a message, as the status is 200", actual: shown(exchange, found) }];
    if (code < 400 && found === "an error")
      return [{ at: "status", expected: "400 or more for an error", actual: `${code}` }];
    if (code >= 400 && found === "a message")
      return [{ at: "status", expected: "200 for a message", actual: `${code}` }];
    return none;
  },
};

function shown(exchange: Exchange, found: string): string {
  return found === "an error" ? `an error: ${show(body(exchange))}` : shownBody(exchange.answer?.text ?? "");
}
