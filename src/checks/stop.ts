import type { Exchange } from "../model/exchange.ts";
import type { Check, Condition, Violation } from "../model/finding.ts";
import { blocks, message, stopReason, stopSequences, text } from "./answer.ts";
import { anyOf, cut, show } from "./show.ts";

const none: readonly Violation[] = [];

/** Published in https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons. */
const published: readonly string[] = [
  "end_turn",
  "max_tokens",
  "stop_sequence",
  "tool_use",
  "pause_turn",
  "refusal",
  "model_context_window_exceeded",
];

/** The stop reason is a published one. */
export const stopReasonKnown: Check = {
  claim: "stop_reason is a published one",
  judge: (exchange) => {
    const actual = stopReason(exchange);
    if (typeof actual !== "string" || published.includes(actual)) return none;
    return [{ at: "/stop_reason", expected: anyOf(published), actual: show(actual) }];
  },
};

/** Reason and sequence tell the same story. */
export const sequenceIffReason: Check = {
  claim: "stop_sequence is a string exactly when stop_reason is stop_sequence",
  judge: (exchange) => {
    const [reason, sequence] = [stopReason(exchange), message(exchange)?.["stop_sequence"]];
    if (typeof reason !== "string" || (typeof sequence === "string") === (reason === "stop_sequence")) return none;
    const expected = reason === "stop_sequence" ? "the sequence that was generated" : `null with stop_reason ${reason}`;
    return [{ at: "/stop_sequence", expected, actual: show(sequence) }];
  },
};

/** Nothing else stops an answer for this reason. */
export const sequenceWasRequested: Check = {
  claim: "stop_reason stop_sequence answers a request with stop_sequences",
  judge: (exchange) => {
    if (stopReason(exchange) !== "stop_sequence" || stopSequences(exchange).length > 0) return none;
    return [
      { at: "/stop_reason", expected: "another one, as no stop sequence was requested", actual: '"stop_sequence"' },
    ];
  },
};

/** The sequence that is named is one of those that were requested. */
export const sequenceIsRequestedOne: Check = {
  claim: "stop_sequence is one of the requested ones",
  judge: (exchange) => {
    const [requested, named] = [stopSequences(exchange), message(exchange)?.["stop_sequence"]];
    if (typeof named !== "string" || requested.length === 0 || requested.includes(named)) return none;
    return [{ at: "/stop_sequence", expected: anyOf(requested), actual: show(named) }];
  },
};

/** What an answer stopped at is not part of it. Tool inputs and thinking are no visible text. */
export const textHasNoStopSequence: Check = {
  claim: "the text contains no requested stop sequence",
  judge: (exchange) => {
    // An endpoint that accepts a sequence of nothing but white space has its own requirement to answer for.
    const sequences = stopSequences(exchange).filter((sequence) => sequence.trim() !== "");
    if (sequences.length === 0) return none;
    return blocks(exchange).flatMap((block, index) => {
      const words = block["type"] === "text" ? block["text"] : undefined;
      const found = typeof words === "string" ? sequences.find((sequence) => words.includes(sequence)) : undefined;
      if (typeof words !== "string" || found === undefined) return none;
      return [{ at: `/content/${index}/text`, expected: `text that ends before ${show(found)}`, actual: cut(words) }];
    });
  },
};

/** Reasons of an answer that waits for nothing. */
const final: ReadonlySet<unknown> = new Set(["end_turn", "stop_sequence"]);

/** A message that calls a tool waits for its result. One that was cut or refused in the middle of a call may not. */
export const callIsNotFinal: Check = {
  claim: "stop_reason is not end_turn or stop_sequence where a tool is called",
  judge: (exchange) => {
    const reason = stopReason(exchange);
    if (!final.has(reason) || blocks(exchange, "tool_use").length === 0) return none;
    return [{ at: "/stop_reason", expected: '"tool_use", as a tool is called', actual: show(reason) }];
  },
};

/** A message that waits for the result of a tool says of which. */
export const toolUseHasBlock: Check = {
  claim: "stop_reason tool_use comes with a tool_use block",
  judge: (exchange) => {
    if (stopReason(exchange) !== "tool_use" || blocks(exchange, "tool_use").length > 0) return none;
    const content = message(exchange)?.["content"];
    const types = blocks(exchange).map((block) => block["type"] ?? null);
    // Content that cannot be read has requirements of its own.
    if (!Array.isArray(content) || types.length < content.length || types.includes(null)) return none;
    return [{ at: "/content", expected: "a tool_use block, as stop_reason is tool_use", actual: show(types) }];
  },
};

const stoppedAt = (exchange: Exchange, sequence: string): boolean =>
  stopReason(exchange) === "stop_sequence" && message(exchange)?.["stop_sequence"] === sequence;

/** The text has these words, or the answer was stopped at `sequence` before it had any. */
export function saysOrStopped(words: string, sequence: string): Condition {
  return {
    claim: `the text has ${show(words)}, or it is empty and ended at ${show(sequence)}`,
    met: (exchange) =>
      text(exchange).includes(words) || (text(exchange).trim() === "" && stoppedAt(exchange, sequence)),
  };
}

/** The answer did not stop at a sequence that nobody asked the model to write. */
export function notStoppedAt(sequence: string): Check {
  return {
    claim: `the answer does not stop at ${show(sequence)}`,
    judge: (exchange) =>
      stoppedAt(exchange, sequence)
        ? [{ at: "/stop_sequence", expected: "null, as the text has other letters", actual: show(sequence) }]
        : none,
  };
}
