import { signatureOf } from "../identifiers.ts";
import { isObject, objects, string, type JsonObject } from "../json.ts";
import type { Rule } from "./rule.ts";

const member = (body: JsonObject, name: string): JsonObject => (isObject(body[name]) ? body[name] : {});
const thinks = (body: JsonObject): boolean =>
  ["enabled", "adaptive"].includes(string(member(body, "thinking")["type"]));
const forces = (body: JsonObject): boolean => ["any", "tool"].includes(string(member(body, "tool_choice")["type"]));

/** Rules about `max_tokens`, thinking, and what goes with neither. */
export const budgetRules: readonly Rule[] = [
  {
    rule: "thinking-below-max-tokens",
    broken: (body) => {
      const budget = member(body, "thinking")["budget_tokens"];
      return typeof budget === "number" && budget >= Number(body["max_tokens"])
        ? ["max_tokens: `max_tokens` must be greater than `thinking.budget_tokens`"]
        : [];
    },
  },
  {
    rule: "thinking-with-forced-tool",
    broken: (body) =>
      thinks(body) && forces(body)
        ? ["tool_choice: Thinking may not be enabled when tool_choice forces tool use."]
        : [],
  },
  {
    rule: "thinking-signature",
    broken: (body) => {
      if (!thinks(body)) return [];
      const latest = objects(body["messages"]).findLast((message) => message["role"] === "assistant");
      return objects(latest?.["content"])
        .filter(
          (block) => block["type"] === "thinking" && block["signature"] !== signatureOf(string(block["thinking"])),
        )
        .map(() => "messages: Invalid `signature` in `thinking` block");
    },
  },
  {
    rule: "zero-max-tokens",
    broken: (body) => {
      if (body["max_tokens"] !== 0) return [];
      const format = isObject(member(body, "output_config")["format"]);
      const wrong = body["stream"] === true || thinks(body) || forces(body) || format;
      return wrong ? ["max_tokens: 0 goes neither with stream, thinking, a forced tool nor an output format"] : [];
    },
  },
];
