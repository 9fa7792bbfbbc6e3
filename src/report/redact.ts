import { isObject, type JsonObject } from "../model/json.ts";
import { holdsOwnWords, isOwnName, isWord } from "./own-words.ts";
import { withoutPieces } from "./redact-pieces.ts";
import { formsOf } from "./secret-forms.ts";

/** Takes the place of a secret. */
export const REDACTED = "[redacted]";

/** Replaces secrets in a string, or in every string and member name of a JSON value; what holds none is returned as it is. */
export type Redact = <T>(value: T) => T;

/**
 * Removes secrets from what leaves the program: journal lines, reports, the terminal. It knows each secret as it is and as
 * JSON, URL and base64 encode it, and as pieces over the events of a stream, so give it the value, before serialising.
 * Secrets of less than 4 characters are ignored: they would blank out half of every report.
 */
export function redactor(secrets: readonly string[]): Redact {
  const forms = formsOf(secrets);
  if (forms.length === 0) return (value) => value;
  const holds = (text: string): boolean => forms.some((form) => text.includes(form));
  const longest = Math.max(...forms.map((form) => form.length));
  // The same exchange passes through the journal and into the report: joining its pieces once is enough.
  const seen = new WeakMap<JsonObject, JsonObject>();

  const pieces = (exchange: JsonObject): JsonObject => {
    const hit = seen.get(exchange);
    if (hit) return hit;
    const result = withoutPieces(exchange, { holds, longest });
    seen.set(exchange, result);
    return result;
  };
  // In words of this program only what cannot be one of them is a secret.
  const strong = formsOf(secrets.filter((secret) => !isWord(secret)));
  const walk = (value: unknown, own: boolean): unknown => {
    if (typeof value === "string") return without(own ? strong : forms, value);
    if (Array.isArray(value)) return value.map((item) => walk(item, own));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        without(isOwnName(name) ? strong : forms, name),
        walk(member, holdsOwnWords(name)),
      ]),
    );
  };
  return <T>(value: T): T => {
    if (typeof value === "string") return walk(value, false) as T;
    const whole = mapExchanges(value, pieces);
    return (holds(JSON.stringify(whole) ?? "") ? walk(whole, false) : whole) as T;
  };
}

const without = (forms: readonly string[], text: string): string =>
  forms.reduce((left, form) => left.replaceAll(form, REDACTED), text);

/** Applies `change` to an exchange, to that of a run event, or to those of a report; unchanged, the value is the same one. */
function mapExchanges(value: unknown, change: (exchange: JsonObject) => JsonObject): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => mapExchanges(item, change));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isObject(value)) return value;
  if (isObject(value["answer"])) return change(value);
  const changed = carriers
    .map((name) => [name, mapExchanges(value[name], change)] as const)
    .filter(([name, member]) => member !== value[name]);
  return changed.length > 0 ? { ...value, ...Object.fromEntries(changed) } : value;
}

/** Members of events and reports that hold exchanges. */
const carriers = ["exchange", "exchanges", "outcome", "report"];
