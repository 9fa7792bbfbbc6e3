import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { isMessage } from "./applies.ts";
import { message } from "./answer.ts";
import { show } from "./show.ts";

/** An answer that names the container of its code. */
export const namesContainer = (exchange: Exchange): boolean =>
  isMessage(exchange) && (message(exchange)?.["container"] ?? null) !== null;

/** RFC 3339: a date, a time and an offset. */
const dateTime = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/u;
const isDateTime = (value: JsonValue | undefined): boolean =>
  typeof value === "string" && value.search(dateTime) === 0 && !Number.isNaN(Date.parse(value));

/** What a later request needs to use the container again, and until when it can. */
export const containerIsWhole: Check = {
  claim: "container has an id and a date and time as expires_at",
  judge: (exchange) => {
    const container = message(exchange)?.["container"];
    if (!isObject(container)) return [{ at: "/container", expected: "an object or null", actual: show(container) }];
    const { id, expires_at: expires } = container;
    const found: Violation[] = [];
    if (typeof id !== "string" || id === "")
      found.push({ at: "/container/id", expected: "a string", actual: show(id) });
    if (!isDateTime(expires))
      found.push({ at: "/container/expires_at", expected: "a date and time of RFC 3339", actual: show(expires) });
    return found;
  },
};
