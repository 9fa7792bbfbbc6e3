import type { Exchange } from "../model/exchange.ts";
import type { Check } from "../model/finding.ts";
import { blocks } from "./answer.ts";
import { show } from "./show.ts";

/** How models write a call before a server takes it apart. */
const raw =
  /<(?:tool_calls?|function_calls?)>|<(?:invoke name|function)=|\[TOOL_CALLS\]|<\|(?:python_tag|tool_calls?[a-z_]*)\|>|<｜[^｜<>]{0,20}tool[^｜<>]{0,20}｜>/iu;

/** The message calls a tool, and has text, too. */
export const speaksAndCalls = (exchange: Exchange): boolean =>
  blocks(exchange, "tool_use").length > 0 && blocks(exchange, "text").length > 0;

/** A call that became a block is not left in the text as well. A request that writes calls so may get them back. */
export const noRawCall: Check = {
  claim: "the text beside a call has none as the model writes it",
  judge: (exchange) =>
    blocks(exchange).flatMap(({ type, text }, index) => {
      const found = type === "text" && typeof text === "string" ? raw.exec(text)?.[0] : undefined;
      if (found === undefined || raw.test(exchange.request.body ?? "")) return [];
      return [
        { at: `/content/${index}/text`, expected: `no ${show(found)}, as the call is a block`, actual: show(text) },
      ];
    }),
};
