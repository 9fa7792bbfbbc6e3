import type { Exchange } from "../model/exchange.ts";
import type { Check } from "../model/finding.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { body } from "../model/read.ts";
import { show } from "./show.ts";

function details(exchange: Exchange): JsonValue | undefined {
  const value = body(exchange);
  const error = isObject(value) ? value["error"] : undefined;
  return isObject(error) ? error["details"] : undefined;
}

/** The error of an answer has `details`, whatever they are. */
export const hasErrorDetails = (exchange: Exchange): boolean => details(exchange) !== undefined;

/** What the official clients read from `error.details` has the type they expect. */
export const errorDetailsFit: Check = {
  claim: "error.details is an object or null, and its error_code a string",
  judge: (exchange) => {
    const value = details(exchange);
    if (value === null || value === undefined) return [];
    if (!isObject(value)) return [{ at: "/error/details", expected: "an object or null", actual: show(value) }];
    const code = value["error_code"];
    if (code === undefined || code === null || typeof code === "string") return [];
    return [{ at: "/error/details/error_code", expected: "a string", actual: show(code) }];
  },
};
