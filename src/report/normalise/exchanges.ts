import { createHash } from "node:crypto";

import type { Answer, Exchange } from "../../model/exchange.ts";
import { normalisedHeaders } from "./headers.ts";
import { idsIn, withoutIds } from "./random-ids.ts";
import { mapStrings } from "./strings.ts";

/** A text that two equal runs have alike: what both hold at places where the server made up an id. */
const blank = (value: unknown): string => JSON.stringify(mapStrings(value, (text) => withoutIds(text, () => "id")));
/** `0` of `3f9ab02c41de-0`, `draw0` of `3f9ab02c41de-draw0`. */
const attemptOf = (id: string): string => id.slice(id.indexOf("-") + 1);

/** Every id that the server made up: in an answer, and not in the request before it. */
export function madeUp(exchanges: readonly Exchange[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { request, answer } of exchanges) {
    const sent = idsIn(JSON.stringify(request));
    for (const id of idsIn(JSON.stringify([answer?.headers, answer?.text]))) if (!sent.has(id)) found.add(id);
  }
  return found;
}

/** Exchanges in an order that does not depend on the ids in them, which decide about the ids of exchanges. */
export function inStableOrder(exchanges: readonly Exchange[]): readonly Exchange[] {
  const keyed = exchanges.map((exchange) => {
    const { id, mode, request, answer, trouble } = exchange;
    const said = [answer?.status, answer?.text, answer?.end, trouble?.kind];
    return { exchange, key: [mode, attemptOf(id), blank(request), blank(said)].join(" ") };
  });
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ exchange }) => exchange);
}

/** An exchange without times: every chunk and frame arrived at once, and how the body was cut into chunks is left out. */
export function withoutTimes(exchange: Exchange): Exchange {
  const { answer } = exchange;
  return answer ? { ...exchange, answer: timeless(answer) } : exchange;
}

function timeless(answer: Answer): Answer {
  const bytes = answer.chunks.reduce((sum, [, size]) => sum + size, 0);
  return {
    ...answer,
    headers: normalisedHeaders(answer.headers),
    chunks: bytes === 0 ? [] : [[0, bytes]],
    ...(answer.frames && { frames: answer.frames.map((frame) => Object.assign({}, frame, { at: 0 })) }),
    ms: 0,
  };
}

/** The new id of each exchange whose request holds an id of an earlier answer: a digest, as the run makes one. */
export function renamed(before: readonly Exchange[], after: readonly Exchange[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [index, { id, request }] of before.entries()) {
    const next = after[index];
    if (!next || JSON.stringify(next.request) === JSON.stringify(request)) continue;
    const digest = createHash("sha256")
      .update(JSON.stringify([next.mode, next.request]))
      .digest("hex")
      .slice(0, 12);
    names.set(id, free(digest, attemptOf(id), taken));
  }
  return names;
}

function free(digest: string, attempt: string, taken: Set<string>): string {
  let id = `${digest}-${attempt}`;
  for (let copy = 1; taken.has(id); copy += 1) id = `${digest}-${attempt}-${copy}`;
  taken.add(id);
  return id;
}
