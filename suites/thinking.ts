import { hasBlock, streamHas } from "../src/checks/applies.ts";
import { notStopped } from "../src/checks/conditions.ts";
import { redactedIsComplete } from "../src/checks/redacted-thinking.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import {
  beginsWithThinking,
  countsThinking,
  hasThinking,
  refusedOrWithoutThinking,
  signatureNotEmpty,
  thinkingIsOmitted,
  thinkingPrecedes,
  thinkingWithinOutput,
} from "../src/checks/thinking.ts";
import { showsThinking, thinkingCounted } from "../src/checks/thinking-counted.ts";
import { ask, simplest, simplestWith } from "../src/inputs/bodies.ts";
import { useTool, type Wordings } from "../src/inputs/prompts.ts";
import { weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonValue } from "../src/model/json.ts";

/** Problems that are thought about in digits and answered in letters: `17` is in the thinking alone. */
export const problems: Wordings = [
  "What is 17 plus 26 minus 9? Give the result in letters, without any digits, and begin with the word Result.",
  "Double 17 and add 8: what is it? Give the result in letters, without any digits, and begin with the word Result.",
  "Is 17 times 3 above 50? Think it over, then answer in letters, without any digits, and begin with the word Result.",
];
const [problem, ...otherProblems] = problems;

const enabled = { type: "enabled", budget_tokens: 1024 };
/** Room for the smallest budget, and for a short answer. */
export const withBudget = { max_tokens: 1100, thinking: enabled } as const;
const withThinking = (thinking: JsonValue, prompt = problem): Request => ask(prompt, { ...withBudget, thinking });

/** Thinking with the smallest budget. Also the probe of the feature. */
export const enabledThinking: Request = withThinking(enabled);
export const enabledInOtherWords: readonly Request[] = otherProblems.map((prompt) => withThinking(enabled, prompt));

/** A thinking model decides how much it thinks. Also the probe of the feature. */
export const adaptiveThinking: Request = ask(problem, { max_tokens: 64, thinking: { type: "adaptive" } });

const omitted = withThinking({ ...enabled, display: "omitted" });
/** A tool to call after thinking about it. */
export const thinkingWithTool: Request = ask(useTool("get_weather", "look up the weather in Paris")[0], {
  ...withBudget,
  tools: [weather],
});
const forced: Request = ask(useTool("get_weather", "look up the weather in Paris")[0], {
  ...withBudget,
  tools: [weather],
  tool_choice: { type: "any" },
});

/** `thinking`: an object of a known type; enabled with a budget; what it leads to. */
export const thinkingCases: readonly Case[] = [
  {
    kind: "example",
    id: "thinking/string-is-refused",
    title: "A thinking that is a string is refused with 400",
    requirement: "request.thinking.type",
    request: simplestWith({ thinking: "enabled" }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "thinking/unknown-type-is-refused",
    title: "A thinking of an unknown type is refused with 400",
    requirement: "request.thinking.known",
    modes: ["plain"],
    request: simplestWith({ thinking: { type: "no_such_type" } }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "thinking/enabled-is-accepted",
    title: "Enabled thinking with a budget of 1024 tokens is accepted",
    requirement: "thinking.enabled.accepted",
    needs: ["thinking"],
    request: enabledThinking,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "thinking/enabled-thinks-first",
    title: "With thinking enabled, the answer to a problem begins with a thinking block",
    requirement: "thinking.enabled.used",
    needs: ["thinking"],
    request: enabledThinking,
    alternatives: enabledInOtherWords,
    given: [notStopped("max_tokens", "refusal")],
    expect: [accepted, beginsWithThinking],
  },
  {
    kind: "example",
    id: "thinking/adaptive-is-accepted",
    title: "Adaptive thinking is accepted",
    requirement: "thinking.adaptive.accepted",
    modes: ["plain"],
    needs: ["adaptive-thinking"],
    request: adaptiveThinking,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "thinking/disabled-does-not-think",
    title: "Disabled thinking is refused, as by models that always think, or the answer has no thinking blocks",
    requirement: "thinking.disabled.honoured",
    modes: ["plain"],
    request: ask(problem, { max_tokens: 64, thinking: { type: "disabled" } }),
    control: simplest,
    mayBeAccepted: true,
    expect: [refusedOrWithoutThinking],
  },
  {
    kind: "example",
    id: "thinking/omitted-is-not-shown",
    title: "With display omitted, a thinking block has an empty text and a signature",
    requirement: "thinking.display.omitted",
    modes: ["plain"],
    needs: ["thinking"],
    request: omitted,
    alternatives: otherProblems.map((prompt) => withThinking({ ...enabled, display: "omitted" }, prompt)),
    given: [hasThinking],
    expect: [accepted, thinkingIsOmitted],
  },
  {
    kind: "example",
    id: "thinking/unknown-display-is-refused",
    title: "An unknown display is refused with 400",
    requirement: "thinking.display.known",
    modes: ["plain"],
    needs: ["thinking"],
    request: withThinking({ ...enabled, display: "no_such_display" }),
    control: omitted,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "thinking/missing-budget-is-refused",
    title: "Enabled thinking without budget_tokens is refused with 400",
    requirement: "thinking.budget.required",
    modes: ["plain"],
    needs: ["thinking"],
    request: withThinking({ type: "enabled" }),
    control: enabledThinking,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "thinking/low-budget-is-refused",
    title: "A budget_tokens of 1023 is refused with 400",
    requirement: "thinking.budget.minimum",
    needs: ["thinking"],
    request: withThinking({ type: "enabled", budget_tokens: 1023 }),
    control: enabledThinking,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "thinking/budget-of-max-tokens-is-refused",
    title: "A budget_tokens equal to max_tokens is refused with 400",
    requirement: "thinking.budget.below_max_tokens",
    modes: ["plain"],
    needs: ["thinking"],
    request: withThinking({ type: "enabled", budget_tokens: 1100 }),
    control: enabledThinking,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "thinking/forced-tool-is-refused",
    title: "Enabled thinking with tool_choice any is refused with 400",
    requirement: "thinking.forced_tools",
    modes: ["plain"],
    needs: ["thinking", "tools", "forced-tools"],
    request: forced,
    control: thinkingWithTool,
    expect: [rejected(400)],
  },
  {
    kind: "always",
    id: "thinking/signature-is-not-empty",
    title: "The signature of a thinking block is not empty",
    requirement: "thinking.signature.not_empty",
    applies: hasBlock("thinking"),
    occasional: "no answer of the run has a thinking block",
    expect: [signatureNotEmpty],
  },
  {
    kind: "always",
    id: "thinking/comes-before-what-is-said",
    title: "A thinking block comes before the text or call it belongs to",
    requirement: "thinking.block.precedes",
    applies: (exchange) => hasBlock("thinking")(exchange) || hasBlock("redacted_thinking")(exchange),
    occasional: "no answer of the run has a thinking block",
    expect: [thinkingPrecedes],
  },
  {
    kind: "always",
    id: "thinking/is-counted",
    title: "Thinking that is shown counts output tokens, one for four words at least",
    requirement: "usage.output_tokens.thinking",
    applies: showsThinking,
    occasional: "no answer of the run shows thinking of some length",
    expect: [thinkingCounted],
  },
  {
    kind: "always",
    id: "thinking/tokens-are-part-of-the-output",
    title: "thinking_tokens is at most output_tokens",
    requirement: "usage.thinking_tokens.within",
    applies: countsThinking,
    occasional: "no answer of the run counts thinking_tokens",
    expect: [thinkingWithinOutput],
  },
  {
    kind: "always",
    id: "thinking/redacted-is-complete-at-its-start",
    title: "A redacted_thinking block is complete at its start and has no deltas",
    requirement: "stream.redacted_thinking.complete",
    modes: ["stream"],
    applies: streamHas("content_block_start/redacted_thinking"),
    occasional: "no stream of the run had a redacted_thinking block",
    expect: [redactedIsComplete],
  },
];
