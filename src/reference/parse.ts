import { isObject, type JsonObject } from "./json.ts";
import { invalid, type Refusal } from "./refusal.ts";

/** RFC 8259, section 9, lets a parser bound the depth; what reads the body later goes as deep as the body. */
const mostLevels = 500;

const loneSurrogate = /\p{Surrogate}/u;

/** Reads the request body: a JSON object, or why there is none. */
export function parseBody(text: string): { readonly body: JsonObject } | { readonly refusal: Refusal } {
  if (text.trim() === "") return { refusal: invalid("body-empty", "The request body is empty") };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "syntax error";
    return { refusal: invalid("body-json", `The request body is not valid JSON: ${printable(reason)}`) };
  }
  if (!isObject(value)) return { refusal: invalid("body-object", "Input should be a valid dictionary") };
  if (isDeep(value)) return { refusal: invalid("body-depth", `The request body has more than ${mostLevels} levels`) };
  if (text.includes("\\u") && loneSurrogate.test(flat(value)))
    return { refusal: invalid("body-surrogate", "The request body is not valid JSON: no low surrogate in string") };
  return { body: value };
}

/** The engine quotes the text it could not read: what is not printable stays out of the message. */
function printable(reason: string): string {
  return reason.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 120);
}

function flat(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((item) => flat(item)).join(" ");
  if (!isObject(value)) return "";
  return Object.entries(value)
    .map(([name, item]) => `${name} ${flat(item)}`)
    .join(" ");
}

/** Level by level: a body of many thousand levels is no reason to run out of stack. */
function isDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth < mostLevels; depth += 1) {
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== "object" || one === null) continue;
      for (const item of Object.values(one)) if (typeof item === "object" && item !== null) next.push(item);
    }
    if (next.length === 0) return false;
    level = next;
  }
  return true;
}
