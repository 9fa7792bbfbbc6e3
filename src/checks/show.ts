import type { JsonValue } from "../model/json.ts";

const LENGTH = 160;

/** A value as a finding shows it: JSON, cut after 160 characters; `absent` where there is none. */
export function show(value: JsonValue | undefined): string {
  return value === undefined ? "absent" : cut(JSON.stringify(value));
}

/** Text, cut after 160 characters. */
export function cut(text: string): string {
  return text.length > LENGTH ? `${text.slice(0, LENGTH)}... (${text.length} characters)` : text;
}

/** Several values as a list of alternatives: `"a", "b" or "c"`. */
export function anyOf(values: readonly JsonValue[]): string {
  const shown = values.map(show);
  const last = shown.pop() ?? "nothing";
  return shown.length > 0 ? `${shown.join(", ")} or ${last}` : last;
}
