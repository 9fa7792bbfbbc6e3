import type { Exchange } from "../model/exchange.ts";
import { stopReason, text } from "./answer.ts";

// What an answer says of things that should have reached the model. Words alone never pass here for more than they are.

/** An answer with words that are no refusal. */
export const isBegun = (exchange: Exchange): boolean =>
  text(exchange).trim() !== "" && stopReason(exchange) !== "refusal";

/** An answer to its end: one that was cut, refused, or that says nothing visible is no evidence of what the model knew. */
export const isSpoken = (exchange: Exchange): boolean => isBegun(exchange) && stopReason(exchange) !== "max_tokens";

/** Something is said to be missing: `no X`, `I cannot see the X`, `the X is not attached`, `please send the X`. */
const denials = (nouns: string): readonly RegExp[] => {
  const thing = `(?:${nouns})s?\\b`;
  const not = "(?:not|n't|cannot|never|unable to|without)";
  const perceive = "(?:see|find|view|have|know|receive|get|access|look at|open|perceive|read|process|detect)";
  const there =
    "(?:provided|attached|included|visible|shown|there|present|uploaded|loaded|available|sent|received|given)";
  return [
    new RegExp(`\\b(?:no|without an?|without any|lack of an?)\\s+(?:\\w+\\s+){0,2}${thing}`, "iu"),
    new RegExp(`${not}\\s+(?:\\w+\\s+){0,2}?${perceive}\\s+(?:\\w+\\s+){0,3}?${thing}`, "iu"),
    new RegExp(`\\b${thing}[^.!?\\n]{0,30}?${not}\\s+(?:been\\s+|yet\\s+)*${there}\\b`, "iu"),
    new RegExp(`\\b${thing}[^.!?\\n]{0,30}?\\b(?:missing|omitted|unavailable)\\b`, "iu"),
    new RegExp(
      `\\bplease\\s+(?:re-?)?(?:provide|attach|share|upload|send|show|include)\\b[^.!?\\n]{0,40}?${thing}`,
      "iu",
    ),
  ];
};

/** True where a whole answer says that such a thing is missing. `nouns`: alternatives of a regular expression, singular. */
function denier(nouns: string): (exchange: Exchange) => boolean {
  const patterns = denials(nouns);
  return (exchange) => {
    if (!isSpoken(exchange)) return false;
    const words = text(exchange).replaceAll("’", "'");
    return patterns.some((pattern) => pattern.test(words));
  };
}

/** A picture is said to be missing. */
export const deniesPicture = denier("image|picture|photo|photograph|attachment|visual");
/** What stands in a conversation or a document is said to be missing. */
export const deniesText = denier("word|code|password|document|file|pdf|attachment|note|page|content|information");
