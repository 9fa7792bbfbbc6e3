import type { Exchange } from "../model/exchange.ts";
import type { JointCondition, Relation, Violation } from "../model/finding.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { body } from "../model/read.ts";
import { text, usage } from "./answer.ts";
import { deniesText } from "./denial.ts";
import type { Knows } from "./pictures.ts";
import { show } from "./show.ts";
import { totalInputTokens } from "./token-counts.ts";

// Pictures and documents whose base64 is given to the model as if it were text. Two requests show it that differ in the size
// of a file and in nothing that a reader shows: the second file has four kilobytes more that mean nothing.

const none: readonly Violation[] = [];

/** Tokens that four kilobytes in base64 count at least where they are text: one for seven characters. */
const fewest = 800;

/** Input tokens of a message, or of a count. */
function inputTokens(exchange: Exchange): number {
  const used = usage(exchange);
  if (used) return totalInputTokens(used);
  const answer = body(exchange);
  const counted: JsonValue | undefined = isObject(answer) ? answer["input_tokens"] : undefined;
  return typeof counted === "number" ? counted : 0;
}

const countsAsText = (first: Exchange, second: Exchange): boolean => inputTokens(second) - inputTokens(first) >= fewest;

/** A document that hides this word. */
export const ofWord = (word: string): Knows => ({
  claim: show(word),
  says: (exchange) => text(exchange).includes(word),
  lacks: deniesText,
});

/** Words and count do not contradict each other: who knows what is shown may count the length of its file. */
export const showsMedium = ({ claim, says, lacks }: Knows): JointCondition => ({
  claim: `the second answer names ${claim}, counts about as many input tokens as the first, or says that it knows nothing of it`,
  met: (first, second) => says(second) || !countsAsText(first, second) || lacks(second),
});

/** The longer file is not given to the model as text: it counts as the shorter one does, or the model knows what it shows. */
export const isNoText = ({ claim, says, lacks }: Knows): Relation => ({
  claim: `the second answer names ${claim}, or counts about as many input tokens as the first`,
  judge: (first, second) => {
    if (says(second) || !countsAsText(first, second) || !lacks(second)) return none;
    const expected = `${claim}, or about ${inputTokens(first)} input tokens`;
    return [{ at: "/content", expected, actual: `${show(text(second))}, and ${inputTokens(second)} input tokens` }];
  },
});

/** The count is that of what is shown, not of the length of its file. */
export const countsWhatIsShown: Relation = {
  claim: "both answers count about the same input tokens",
  judge: (first, second) => {
    if (!countsAsText(first, second)) return none;
    const expected = `about ${inputTokens(first)}`;
    return [{ at: "input_tokens", expected, actual: `${inputTokens(second)}` }];
  },
};
