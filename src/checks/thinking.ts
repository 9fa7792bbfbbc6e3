import type { Exchange } from "../model/exchange.ts";
import type { Check, Condition, Violation } from "../model/finding.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { isAccepted, status } from "../model/read.ts";
import { blocks, message, stopReason, stopSequences, text, usage } from "./answer.ts";
import { isMessage } from "./applies.ts";
import { cut, show } from "./show.ts";
import { answered } from "./status.ts";

const none: readonly Violation[] = [];

const isThought = ({ type }: JsonObject): boolean => type === "thinking" || type === "redacted_thinking";
const isSaid = ({ type }: JsonObject): boolean => type === "text" || type === "tool_use";
const types = (all: readonly JsonObject[]): string => show(all.map(({ type }) => type ?? null));

/** The message has a block of thinking that can be read, or might be: the text of an omitted one is empty. */
export const hasThinking: Condition = {
  claim: "the answer has a thinking block",
  met: (exchange) => blocks(exchange, "thinking").length > 0,
};

/** The first block of the message is one of thinking, shown, omitted or redacted. */
export const beginsWithThinking: Check = {
  claim: "the content begins with a thinking block",
  judge: (exchange) => {
    const all = blocks(exchange);
    const [first] = all;
    if (!message(exchange) || (first && isThought(first))) return none;
    return [{ at: "/content", expected: "a thinking block first", actual: types(all) }];
  },
};

/** Both ways to take a wish for no thinking: to refuse it, as models do that always think, or to answer without. */
export const refusedOrWithoutThinking: Check = {
  claim: "is refused with a 4xx status, or answered without thinking blocks",
  judge: (exchange) => {
    const all = blocks(exchange);
    if (isAccepted(exchange))
      return all.some(isThought) ? [{ at: "/content", expected: "no thinking block", actual: types(all) }] : none;
    const code = status(exchange);
    if (code >= 400 && code < 500) return none;
    return [{ at: "status", expected: "200 with a message, or a 4xx status", actual: answered(exchange) }];
  },
};

/** Thinking that was not to be shown is not shown, and can be sent back. */
export const thinkingIsOmitted: Check = {
  claim: "each thinking block has an empty text and a signature",
  judge: (exchange) =>
    blocks(exchange).flatMap((block, index) => {
      if (block["type"] !== "thinking") return none;
      const { thinking, signature } = block;
      if (thinking !== "") return [{ at: `/content/${index}/thinking`, expected: '""', actual: show(thinking) }];
      if (typeof signature === "string" && signature !== "") return none;
      return [{ at: `/content/${index}/signature`, expected: "a signature", actual: show(signature) }];
    }),
};

/** A thinking block that was finished can be sent back. That its signature is a string at all is judged elsewhere. */
export const signatureNotEmpty: Check = {
  claim: "no thinking block has an empty signature",
  judge: (exchange) => {
    if (stopReason(exchange) === "max_tokens" || stopReason(exchange) === "refusal") return none;
    return blocks(exchange).flatMap((block, index) =>
      block["type"] === "thinking" && block["signature"] === ""
        ? [{ at: `/content/${index}/signature`, expected: "a signature", actual: '""' }]
        : none,
    );
  },
};

/**
 * What is said comes after what was thought about it. A model may think, speak and think again; but thinking at the end of
 * a finished answer, or behind a text that is empty, belongs to what stands before it.
 */
export const thinkingPrecedes: Check = {
  claim: "no text or call comes before the thinking it belongs to",
  judge: (exchange) => {
    const all = blocks(exchange);
    const said = all.findIndex(isSaid);
    if (said < 0 || said > all.findLastIndex(isThought)) return none;
    const ended = stopReason(exchange) === "end_turn" || stopReason(exchange) === "tool_use";
    const thoughtLast = ended && all.findLastIndex(isThought) > all.findLastIndex(isSaid);
    if (!thoughtLast && all[said]?.["text"] !== "") return none;
    return [{ at: `/content/${said}`, expected: "the thinking first", actual: types(all) }];
  },
};

const thinkingTokens = (exchange: Exchange): JsonValue | undefined => {
  const details = usage(exchange)?.["output_tokens_details"];
  return isObject(details) ? details["thinking_tokens"] : undefined;
};

/** A message whose usage tells the tokens of thinking. */
export const countsThinking = (exchange: Exchange): boolean =>
  isMessage(exchange) && typeof thinkingTokens(exchange) === "number";

/** Thinking is a part of the output. */
export const thinkingWithinOutput: Check = {
  claim: "thinking_tokens is at most output_tokens",
  judge: (exchange) => {
    const [part, whole] = [thinkingTokens(exchange), usage(exchange)?.["output_tokens"]];
    if (typeof part !== "number" || typeof whole !== "number" || part <= whole) return none;
    const at = "/usage/output_tokens_details/thinking_tokens";
    return [{ at, expected: `at most ${whole}, the output_tokens`, actual: show(part) }];
  },
};

/** The thinking that is shown, joined. */
const thoughts = (exchange: Exchange): string =>
  blocks(exchange, "thinking")
    .map(({ thinking }) => (typeof thinking === "string" ? thinking : ""))
    .join("");

/** The answer ended at a stop sequence with nothing said, and its thinking breaks off where the sequence would be. */
function brokeOff(exchange: Exchange): boolean {
  if (stopReason(exchange) !== "stop_sequence" || text(exchange) !== "") return false;
  if (blocks(exchange, "tool_use").length > 0) return false;
  const thought = thoughts(exchange).trimEnd();
  const goesOn = stopSequences(exchange).some((one) => thought.includes(one) && !thought.endsWith(one));
  return thought !== "" && !goesOn && thought.search(/[.!?]["')\]]*$/u) < 0;
}

/** The model thought of a stop sequence, or its thinking broke off at one. */
export const thinksOfStopSequence: Condition = {
  claim: "the thinking has a stop sequence, or breaks off with nothing said",
  met: (exchange) => brokeOff(exchange) || stopSequences(exchange).some((one) => thoughts(exchange).includes(one)),
};

/** What ends an answer is in what it says, not in what was thought. */
export const notStoppedInThinking: Check = {
  claim: "the answer does not end inside of the thinking",
  judge: (exchange) =>
    brokeOff(exchange)
      ? [{ at: "/content", expected: "an answer after the thinking", actual: `only ${cut(thoughts(exchange))}` }]
      : none,
};
