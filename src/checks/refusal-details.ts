import type { Exchange } from "../model/exchange.ts";
import type { Check } from "../model/finding.ts";
import { isObject, type JsonObject } from "../model/json.ts";
import { message, stopReason } from "./answer.ts";
import { show } from "./show.ts";

function details(exchange: Exchange): JsonObject | undefined {
  const value = message(exchange)?.["stop_details"];
  return isObject(value) ? value : undefined;
}

/** The message has `stop_details` other than null. */
export const hasStopDetails = (exchange: Exchange): boolean => details(exchange) !== undefined;

/** The details are those of a refusal, and only a refusal has them. */
export const detailsAreOfRefusal: Check = {
  claim: "stop_details stands beside stop_reason refusal, with the type refusal",
  judge: (exchange) => {
    const [value, reason] = [details(exchange), stopReason(exchange)];
    if (!value) return [];
    if (reason !== "refusal")
      return [{ at: "/stop_details", expected: `null with stop_reason ${show(reason)}`, actual: show(value) }];
    if (value["type"] === "refusal") return [];
    return [{ at: "/stop_details/type", expected: '"refusal"', actual: show(value["type"]) }];
  },
};
