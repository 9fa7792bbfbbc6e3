import type { Exchange } from "../model/exchange.ts";
import type { Check } from "../model/finding.ts";
import { blocks } from "./answer.ts";
import { cut } from "./show.ts";

/** Stands where bytes were no UTF-8: the trace of a character that was cut in two on its way. */
const replacement = "\uFFFD";

/** The text of an answer was not damaged on its way. A request that has the character may get it back. */
export const textNotDamaged: Check = {
  claim: "the text has no replacement character (U+FFFD)",
  judge: (exchange) => {
    if (!exchange.answer?.text.includes(replacement) && !exchange.answer?.text.includes("\\u")) return [];
    if (wasSent(exchange) || judgedAsBytes(exchange)) return [];
    return blocks(exchange).flatMap((block, index) => {
      const words = block["type"] === "text" ? block["text"] : undefined;
      const position = typeof words === "string" ? words.indexOf(replacement) : -1;
      if (typeof words !== "string" || position === -1) return [];
      const actual = cut(words.slice(Math.max(0, position - 40)));
      return [{ at: `/content/${index}/text`, expected: "no U+FFFD, as the request has none", actual }];
    });
  },
};

function wasSent({ request }: Exchange): boolean {
  return (
    request.body !== null && (request.body.includes(replacement) || request.body.toLowerCase().includes("\\ufffd"))
  );
}

/** A stream that is no UTF-8 violates `stream.bytes.utf8` already. */
const judgedAsBytes = ({ answer }: Exchange): boolean => answer?.frames !== undefined && answer.bytes !== undefined;
