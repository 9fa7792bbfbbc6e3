import type { Exchange } from "../model/exchange.ts";
import type { Check } from "../model/finding.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { once } from "../model/read.ts";
import { show } from "./show.ts";
import { streamEvents } from "./stream-events.ts";

/** The texts of the deltas of each block, in order. */
const deltas: (exchange: Exchange) => readonly (readonly string[])[] = once((exchange) => {
  const byBlock = new Map<JsonValue | undefined, string[]>();
  for (const { type, payload } of streamEvents(exchange)) {
    const delta = payload?.["delta"];
    if (type !== "content_block_delta" || !isObject(delta) || delta["type"] !== "text_delta") continue;
    const words = delta["text"];
    if (typeof words !== "string" || words === "") continue;
    const before = byBlock.get(payload?.["index"]);
    if (before) before.push(words);
    else byBlock.set(payload?.["index"], [words]);
  }
  return [...byBlock.values()];
});

/** Enough deltas that their growth is no accident of what the text says. */
const enough = 4;

/** A stream with a text in several deltas. */
export const hasSeveralDeltas = (exchange: Exchange): boolean =>
  deltas(exchange).some(({ length }) => length >= enough);

/** Each delta holds all of the text so far. */
const isCumulative = (texts: readonly string[]): boolean =>
  texts.length >= enough &&
  texts.every(
    (words, index) => index === 0 || (words.startsWith(texts[index - 1] ?? "") && words !== texts[index - 1]),
  );

/** Each delta comes twice: three different ones at least, as a text may say "ha ha ho ho". */
const isDoubled = (texts: readonly string[]): boolean =>
  texts.length % 2 === 0 &&
  new Set(texts).size >= 3 &&
  texts.every((words, index) => words === texts[index % 2 === 0 ? index + 1 : index - 1]);

/** The deltas of a text are what is new in it. */
export const deltasAreIncrements: Check = {
  claim: "each text_delta holds new text",
  judge: (exchange) =>
    deltas(exchange).flatMap((texts) => {
      const how = isCumulative(texts) ? "all of the text so far" : isDoubled(texts) ? "each text twice" : undefined;
      if (how === undefined) return [];
      return [
        { at: "stream", expected: "deltas with the text that is new", actual: `${how}: ${show(texts.slice(0, 6))}` },
      ];
    }),
};
