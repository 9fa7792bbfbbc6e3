import { accepted, rejected } from "../src/checks/status.ts";
import { simplest, simplestWith } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonValue } from "../src/model/json.ts";

const withThinking = (thinking: JsonValue): Request => simplestWith({ max_tokens: 1100, thinking });

/** Thinking with the smallest budget. Also the probe of the feature. */
export const enabledThinking: Request = withThinking({ type: "enabled", budget_tokens: 1024 });

/** `thinking`: an object of a known type; enabled with a budget. */
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
];
