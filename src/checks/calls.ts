import type { Check, Violation } from "../model/finding.ts";
import { blocks, declaredTools } from "./answer.ts";
import { anyOf, show } from "./show.ts";

const none: readonly Violation[] = [];

/** Tools that were not offered are not called. */
export const callsDeclaredTools: Check = {
  claim: "only declared tools are called",
  judge: (exchange) => {
    if (blocks(exchange, "tool_use").length === 0) return none;
    const names = declaredTools(exchange);
    const expected = names.length > 0 ? `a call of ${anyOf(names)}` : "no tool_use block, as no tool was declared";
    return blocks(exchange).flatMap((block, index) =>
      block["type"] !== "tool_use" || names.some((name) => name === block["name"])
        ? none
        : [{ at: `/content/${index}/name`, expected, actual: show(block["name"]) }],
    );
  },
};

/** Each call can be answered: no two have one id. */
export const callIdsDiffer: Check = {
  claim: "the tool_use blocks have different ids",
  judge: (exchange) => {
    const seen = new Set<unknown>();
    return blocks(exchange).flatMap((block, index) => {
      if (block["type"] !== "tool_use" || typeof block["id"] !== "string") return none;
      if (!seen.has(block["id"])) {
        seen.add(block["id"]);
        return none;
      }
      return [{ at: `/content/${index}/id`, expected: "an id of its own", actual: `${show(block["id"])} again` }];
    });
  },
};
