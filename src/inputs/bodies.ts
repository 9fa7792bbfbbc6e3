import { MODEL, type Request } from "../model/exchange.ts";
import type { JsonObject, JsonValue } from "../model/json.ts";
import { repeat, type Wordings } from "./prompts.ts";

/** Top-level members of a request body. `undefined` leaves one out. */
export type Members = JsonObject;

/** A user turn: a string, or content blocks. */
export const user = (content: JsonValue): JsonObject => ({ role: "user", content });
/** An assistant turn. */
export const assistant = (content: JsonValue): JsonObject => ({ role: "assistant", content });
/** A text block. */
export const text = (words: string): JsonObject => ({ type: "text", text: words });

/** A conversation as a request: the required members, 32 output tokens at most, and what is given. */
export function converse(messages: readonly JsonValue[], members: Members = {}): Request {
  return { body: { model: MODEL, max_tokens: 32, messages, ...members } };
}

/** One user turn as a request. */
export function ask(prompt: string, members: Members = {}): Request {
  return converse([user(prompt)], members);
}

/** The first wording as the request, the others as its alternatives; `last` adds members to the last one. */
export function inTurn(
  wordings: Wordings,
  members: Members = {},
  last: Members = {},
): { readonly request: Request; readonly alternatives: readonly Request[] } {
  const [first, ...others] = wordings;
  return {
    request: ask(first, members),
    alternatives: others.map((wording, index) =>
      ask(wording, index === others.length - 1 ? { ...members, ...last } : members),
    ),
  };
}

/** Room for a model that thinks before it answers, unasked. For last alternatives. */
export const room: Members = { max_tokens: 1024 };

/** The same request with that room. */
export const roomier = (request: Request): Request =>
  typeof request.body === "object" ? { ...request, body: { ...request.body, ...room } } : request;

const simplestMembers = { model: MODEL, max_tokens: 32, messages: [user(repeat("pong")[0])] };

/** The simplest request: the three required members, one short turn. Control of most negative cases. */
export const simplest: Request = { body: simplestMembers };

/** The simplest request with these members, added or in place of its own. */
export function simplestWith(members: Members): Request {
  return { body: { ...simplestMembers, ...members } };
}

/** The simplest request without one of its members. */
export function simplestWithout(member: "model" | "max_tokens" | "messages"): Request {
  return simplestWith({ [member]: undefined });
}

/** The request with a body of ASCII text: every other UTF-16 unit as a JSON escape. For the plain mode. */
export function escaped(request: Request): Request {
  const ascii = JSON.stringify(request.body).replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return { ...request, body: ascii };
}
