import { stopReason, stopSequences, usage } from "../src/checks/answer.ts";
import { hasBlock, isMessage } from "../src/checks/applies.ts";
import { asksForWords, hasSeveralBlocks, holdsSomething, noEmptyText } from "../src/checks/empty-content.ts";
import { detailsAreOfRefusal, hasStopDetails } from "../src/checks/refusal-details.ts";
import { callIdsDiffer, callsDeclaredTools } from "../src/checks/calls.ts";
import {
  callIsNotFinal,
  sequenceIffReason,
  sequenceIsRequestedOne,
  sequenceWasRequested,
  textHasNoStopSequence,
  toolUseHasBlock,
} from "../src/checks/stop.ts";
import { cacheCreationAddsUp, inputCounted, outputCounted, withinMaxTokens } from "../src/checks/usage.ts";
import type { AlwaysCase } from "../src/model/case.ts";
import { isObject } from "../src/model/json.ts";

/** That the parts of an answer agree with each other and with the request, judged on every message of the run. */
export const answersCases: readonly AlwaysCase[] = [
  {
    kind: "always",
    id: "answers/input-is-counted",
    title: "The input token counts are not all 0",
    requirement: "usage.input_tokens.counted",
    applies: (exchange) => isMessage(exchange) && usage(exchange) !== undefined,
    expect: [inputCounted],
  },
  {
    kind: "always",
    id: "answers/output-is-counted",
    title: "Visible content counts output tokens, in proportion to its numbers",
    requirement: "usage.output_tokens.counted",
    applies: (exchange) => isMessage(exchange) && usage(exchange) !== undefined,
    expect: [outputCounted],
  },
  {
    kind: "always",
    id: "answers/cache-creation-adds-up",
    title: "The parts of usage.cache_creation add up",
    requirement: "usage.cache_creation.sum",
    applies: (exchange) => isMessage(exchange) && isObject(usage(exchange)?.["cache_creation"]),
    occasional: "no answer of the run counts what was written to a cache",
    expect: [cacheCreationAddsUp],
  },
  {
    kind: "always",
    id: "answers/max-tokens-is-honoured",
    title: "An answer has at most max_tokens output tokens",
    requirement: "request.max_tokens.honoured",
    applies: (exchange) => isMessage(exchange) && usage(exchange) !== undefined,
    expect: [withinMaxTokens],
  },
  {
    kind: "always",
    id: "answers/stop-sequence-goes-with-its-reason",
    title: "stop_sequence is a string exactly when stop_reason is stop_sequence",
    requirement: "stop.sequence.iff",
    applies: isMessage,
    expect: [sequenceIffReason],
  },
  {
    kind: "always",
    id: "answers/stop-sequence-was-requested",
    title: "stop_reason stop_sequence occurs only where stop sequences were requested",
    requirement: "stop.sequence.requested",
    applies: isMessage,
    expect: [sequenceWasRequested],
  },
  {
    kind: "always",
    id: "answers/stop-sequence-is-a-requested-one",
    title: "stop_sequence is one of the requested sequences",
    requirement: "stop.sequence.named",
    applies: (exchange) => isMessage(exchange) && stopSequences(exchange).length > 0,
    expect: [sequenceIsRequestedOne],
  },
  {
    kind: "always",
    id: "answers/text-has-no-stop-sequence",
    title: "Visible text contains none of the requested stop sequences",
    requirement: "stop.sequence.honoured",
    applies: (exchange) => isMessage(exchange) && stopSequences(exchange).length > 0,
    expect: [textHasNoStopSequence],
  },
  {
    kind: "always",
    id: "answers/tool-use-has-a-block",
    title: "stop_reason tool_use comes with a tool_use block",
    requirement: "stop.tool_use.has_block",
    applies: (exchange) => isMessage(exchange) && stopReason(exchange) === "tool_use",
    occasional: "no answer of the run ended with tool_use",
    expect: [toolUseHasBlock],
  },
  {
    kind: "always",
    id: "answers/stop-details-are-of-a-refusal",
    title: "stop_details is an object only beside stop_reason refusal, and its type is refusal",
    requirement: "stop.refusal.details",
    applies: (exchange) => isMessage(exchange) && hasStopDetails(exchange),
    occasional: "no answer of the run had stop_details",
    expect: [detailsAreOfRefusal],
  },
  {
    kind: "always",
    id: "answers/no-empty-text-beside-others",
    title: "No text block beside other blocks is empty",
    requirement: "response.text.not_empty",
    applies: (exchange) => isMessage(exchange) && hasSeveralBlocks(exchange),
    occasional: "no answer of the run had several blocks",
    expect: [noEmptyText],
  },
  {
    kind: "always",
    id: "answers/are-not-often-empty",
    title: "Of the answers to prompts that ask for words, no more than one in twenty is empty and ends with end_turn",
    requirement: "response.content.not_empty",
    applies: asksForWords,
    whims: 0.05,
    expect: [holdsSomething],
  },
  {
    kind: "always",
    id: "answers/call-is-not-final",
    title: "An answer with a tool_use block does not end with end_turn or stop_sequence",
    requirement: "stop.tool_use.reported",
    applies: hasBlock("tool_use"),
    occasional: "no answer of the run called a tool",
    expect: [callIsNotFinal],
  },
  {
    kind: "always",
    id: "answers/only-declared-tools-are-called",
    title: "Only declared tools are called, and none where none is declared",
    requirement: "tools.call.declared",
    applies: isMessage,
    expect: [callsDeclaredTools],
  },
  {
    kind: "always",
    id: "answers/call-ids-differ",
    title: "The tool_use blocks of an answer have different ids",
    requirement: "response.tool_use.id.unique",
    applies: hasBlock("tool_use"),
    occasional: "no answer of the run called a tool",
    expect: [callIdsDiffer],
  },
];
