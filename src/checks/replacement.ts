import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { blocks } from "./answer.ts";
import { cut } from "./show.ts";

/** Stands where bytes were no UTF-8: the trace of a character that was cut in two on its way. */
const replacement = "\uFFFD";

/** The strings of a JSON value, each with its pointer below `at`. */
function strings(value: JsonValue | undefined, at: string): readonly (readonly [at: string, words: string])[] {
  if (typeof value === "string") return [[at, value]];
  if (!isObject(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => strings(item as JsonValue, `${at}/${name}`));
}

/** The text and the tool arguments of an answer were not damaged. A request that has the character may get it back. */
export const textNotDamaged: Check = {
  claim: "text and tool arguments have no replacement character (U+FFFD)",
  judge: (exchange) => {
    if (!exchange.answer?.text.includes(replacement) && !exchange.answer?.text.includes("\\u")) return [];
    if (wasSent(exchange) || judgedAsBytes(exchange)) return [];
    return blocks(exchange).flatMap((block, index) => {
      const member = members[typeof block["type"] === "string" ? block["type"] : ""];
      if (member === undefined) return [];
      return strings(block[member], `/content/${index}/${member}`).flatMap(([at, words]): readonly Violation[] => {
        const position = words.indexOf(replacement);
        if (position === -1) return [];
        const actual = cut(words.slice(Math.max(0, position - 40)));
        return [{ at, expected: "no U+FFFD, as the request has none", actual }];
      });
    });
  },
};

/** Where a block holds what the model wrote. */
const members: Readonly<Record<string, string>> = { text: "text", tool_use: "input" };

function wasSent({ request }: Exchange): boolean {
  return (
    request.body !== null && (request.body.includes(replacement) || request.body.toLowerCase().includes("\\ufffd"))
  );
}

/** A stream that is no UTF-8 violates `stream.bytes.utf8` already. */
const judgedAsBytes = ({ answer }: Exchange): boolean => answer?.frames !== undefined && answer.bytes !== undefined;
