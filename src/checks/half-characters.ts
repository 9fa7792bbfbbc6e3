import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { blocks } from "./answer.ts";
import { show } from "./show.ts";
import { streamEvents } from "./stream-events.ts";

// JSON can escape one half of a character beyond the basic plane. JavaScript joins it with the other half; other
// languages refuse it, or keep two halves that they cannot write.

/** Where a delta holds what the model wrote, and where a block does. */
const ofDeltas = ["text", "partial_json", "thinking"] as const;
const ofBlocks = ["text", "input", "thinking"] as const;

function isHalved(value: JsonValue | undefined): boolean {
  if (typeof value === "string") return !value.isWellFormed();
  return (isObject(value) || Array.isArray(value)) && Object.values(value).some((item) => isHalved(item as JsonValue));
}

/** No string of an answer is half a character. A request that has such a half may get it back. */
export const noHalfCharacters: Check = {
  claim: "no text, and no delta of one, ends or begins in the middle of a character",
  judge: (exchange) => {
    if (!exchange.answer?.text.includes("\\u") || wasSent(exchange)) return [];
    const found = exchange.answer.frames ? inDeltas(exchange) : inBlocks(exchange);
    return found.slice(0, 1);
  },
};

const expected = "whole characters: both surrogates of one, or none";

const inDeltas = (exchange: Exchange): readonly Violation[] =>
  streamEvents(exchange).flatMap(({ number, payload }) => {
    const delta = payload?.["delta"];
    if (!isObject(delta)) return [];
    const member = ofDeltas.find((name) => isHalved(delta[name]));
    return member ? [{ at: `event ${number} /delta/${member}`, expected, actual: show(delta[member]) }] : [];
  });

const inBlocks = (exchange: Exchange): readonly Violation[] =>
  blocks(exchange).flatMap((block, index) =>
    ofBlocks
      .filter((name) => isHalved(block[name]))
      .map((name) => ({ at: `/content/${index}/${name}`, expected, actual: show(block[name]) })),
  );

/** An escaped half that is left where whole pairs are taken out. */
function wasSent({ request }: Exchange): boolean {
  const rest = request.body?.replaceAll(/\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}/giu, "");
  return rest !== undefined && /\\ud[89a-f]/iu.test(rest);
}
