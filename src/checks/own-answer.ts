import type { Condition, JointCheck } from "../model/finding.ts";
import { text } from "./answer.ts";
import { anyOf, cut, show } from "./show.ts";

/** The text has one of the words that tell the answers apart, be it the own one or that of another request. */
export function saysOneOf(words: readonly string[]): Condition {
  return {
    claim: `the text has ${anyOf(words)}`,
    met: (exchange) => words.some((word) => text(exchange).includes(word)),
  };
}

/** Prompts that ask for different things have different answers. What has no text is left out. */
export const notOneText: JointCheck = {
  claim: "the answers do not all have the same text",
  judge: (exchanges) => {
    const speaking = exchanges.filter((exchange) => text(exchange) !== "");
    const [first, ...others] = speaking;
    if (!first || others.length === 0 || others.some((other) => text(other) !== text(first))) return [];
    const expected = `texts that differ between ${speaking.length} prompts`;
    return [{ at: "/content", expected, actual: `${cut(text(first))} each time`, exchange: first.id }];
  },
};

/** No answer has the word of another request. `words`: in the order of the requests, each in one request only. */
export function noForeignWord(words: readonly string[]): JointCheck {
  return {
    claim: "each answer is to its own prompt",
    judge: (exchanges) =>
      exchanges.flatMap((exchange, index) =>
        words
          .filter((word, other) => other !== index && text(exchange).includes(word))
          .map((word) => ({
            at: "/content",
            expected: `nothing of another request, such as ${show(word)}`,
            actual: cut(text(exchange)),
            exchange: exchange.id,
          })),
      ),
  };
}
