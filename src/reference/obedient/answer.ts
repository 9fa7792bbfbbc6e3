import type { JsonObject } from "../json.ts";
import type { Prompt } from "../prompt.ts";
import { servedThoughts } from "../server-tools/index.ts";
import { callsFor } from "./calls.ts";
import { cited } from "./cite.ts";
import { counted, repeated, said } from "./orders.ts";
import { recalled, unknown } from "./recall.ts";
import { seen } from "./sight.ts";
import { structured } from "./structured.ts";
import { decorated, overridden } from "./system.ts";

/** A content block as the model means it, before stop sequences and `max_tokens` cut it. */
export type Thought =
  | { readonly type: "thinking"; readonly thinking: string }
  | { readonly type: "text"; readonly text: string; readonly citations?: readonly JsonObject[] }
  | Whole
  | { readonly type: "tool_use"; readonly name: string; readonly input: JsonObject };

/** A block that comes at once, as it goes on the wire: what the server makes, not the model. */
export interface Whole {
  readonly type: "whole";
  readonly block: JsonObject;
  /** Output tokens it counts. */
  readonly tokens: number;
}

/** The obedient model: a pure function of the prompt that does what ordinary prompts ask for. */
export function answer(prompt: Prompt): Thought[] {
  return [...thoughts(prompt), ...visible(prompt)];
}

function visible(prompt: Prompt): Thought[] {
  const last = prompt.turns.findLast((turn) => turn.role === "user");
  const request = last?.text ?? "";
  const served = servedThoughts(prompt, request);
  if (served) return served;
  const forced = prompt.choice === "any" || typeof prompt.choice === "object";
  // What the tools have answered is not asked for a second time, unless the choice forces a call.
  const calls = forced || (last?.results.length ?? 0) === 0 ? callsFor(prompt, request) : [];
  const acts = calls.map((call): Thought => ({ type: "tool_use", ...call }));
  if (calls.length === 0 && prompt.format) return [{ type: "text", text: structured(prompt.format, request) }];
  if (calls.length === 0) return spoken(prompt, textFor(prompt, request));
  return forced ? acts : [{ type: "text", text: "I will ask the tools for that." }, ...acts];
}

const spoken = (prompt: Prompt, text: string): Thought[] =>
  cited(prompt, text) ?? [{ type: "text", text: continued(prompt, text) }];

function textFor(prompt: Prompt, request: string): string {
  const order = overridden(prompt.system);
  if (order !== undefined) return order;
  const plain =
    repeated(request) ??
    counted(request) ??
    recalled(prompt) ??
    said(request) ??
    perceived(prompt) ??
    unknown(request) ??
    friendly(request);
  return decorated(plain, prompt.system);
}

/** What the tools have answered, and which colours there are to see. */
function perceived(prompt: Prompt): string | undefined {
  return [reported(prompt), seen(prompt)].filter((part) => part !== undefined).join(" ") || undefined;
}

function reported(prompt: Prompt): string | undefined {
  const results = prompt.turns.at(-1)?.results ?? [];
  return results.length === 0 ? undefined : `The tools answered: ${results.join("; ")}`;
}

const long = /\b(?:long|essay|story|poem|explain|describe|detail|list|paragraphs?|write|tell me about|words)\b/i;
const tale =
  "Once upon a time a small program lived in a quiet machine, and it did whatever it was asked to do. " +
  "Every morning it counted the lamps along the harbour, and every evening it wrote the number into a book. " +
  "One day a stranger came and asked for the story of the sea, so the program told of waves, of ships and of the wind. ";

function friendly(request: string): string {
  if (long.test(request)) return tale.repeat(4).trimEnd();
  return /^\W*(?:hi|hello|hey|good (?:morning|day|evening))\b/i.test(request)
    ? "Hello! It is good to hear from you."
    : "I am a small and obedient model, and glad to be of service.";
}

/** An answer goes on after the words a final assistant turn has put into the model's mouth. */
function continued(prompt: Prompt, text: string): string {
  const last = prompt.turns.at(-1);
  return last?.role === "assistant" && text.startsWith(last.text) ? text.slice(last.text.length) : text;
}

function thoughts(prompt: Prompt): Thought[] {
  if (prompt.thinking === "off") return [];
  if (prompt.thinking === "omitted") return [{ type: "thinking", thinking: "" }];
  const request = prompt.turns.findLast((turn) => turn.role === "user")?.text ?? "";
  // Not with half a character.
  const beginning = request.slice(0, 24).replace(/\p{Surrogate}$/u, "");
  return [{ type: "thinking", thinking: `The request begins with "${beginning}". I will simply do what it says.` }];
}
