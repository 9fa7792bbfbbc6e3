import type { Prompt } from "../prompt.ts";
import { unquote } from "./literal.ts";

const noun =
  "(?:(?:secret|magic|code|pass|favou?rite)[ -]?)?(?:word|code|password|passphrase|phrase|number|name|colou?r|city|token|key|animal|fruit|value|id)";
const value = `("[^"\\n]+"|“[^”\\n]+”|'[^'\\n]+'|\`[^\`\\n]+\`|[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)`;
const statement = new RegExp(
  `\\b(${noun})(?:\\s+(?:today|now|here|of the day))?\\s*(?:is|was|=|:)\\s*:?\\s*${value}`,
  "giu",
);
const command = new RegExp(
  `\\b(?:remember|memorize|memorise|keep in mind|note)\\b\\s*(?:(?:this|the|that|my)\\s+)*(${noun})?\\s*:?\\s*${value}`,
  "giu",
);
const question = new RegExp(
  `\\b(?:what|which|who|tell|repeat|recall|say|reply|answer|name)\\b[^.!]*\\b(${noun})\\b`,
  "iu",
);
const vague = /\b(?:remember|told you|tell you|mentioned|earlier|ask(?:ed)? you)\b[^.!]*\?/i;
/** Words that follow `the word is` without being the word. */
const notValues = new Set([
  "what",
  "which",
  "the",
  "a",
  "an",
  "to",
  "this",
  "that",
  "it",
  "in",
  "for",
  "not",
  "is",
  "was",
]);

interface Fact {
  readonly noun: string;
  readonly value: string;
}

/** Answers a question about a word, name, number ... that was told before: in an earlier turn, the system prompt or here. */
export function recalled(prompt: Prompt): string | undefined {
  const last = prompt.turns.findLast((turn) => turn.role === "user")?.text ?? "";
  const asked = question.exec(last)?.[1]?.toLowerCase();
  if (asked === undefined && !vague.test(last)) return undefined;
  const told = [prompt.system, ...prompt.turns.flatMap(({ text, calls }) => [text, ...calls])];
  const facts = told.flatMap((text) => factsOf(text));
  const same = facts.findLast((fact) => asked !== undefined && related(asked, fact.noun));
  return (same ?? facts.at(-1))?.value;
}

/** Says of a word that it is not known, where nobody told it. */
export function unknown(request: string): string | undefined {
  const asked = question.exec(request)?.[1]?.toLowerCase();
  return asked?.endsWith("word") ? `I know of no ${asked}.` : undefined;
}

function factsOf(text: string): Fact[] {
  return [...text.matchAll(statement), ...text.matchAll(command)]
    .map((match) => ({ noun: (match[1] ?? "").toLowerCase(), value: unquote(match[2] ?? "") }))
    .filter((fact) => !notValues.has(fact.value.toLowerCase()));
}

function related(asked: string, told: string): boolean {
  return told !== "" && (asked.includes(told) || told.includes(asked));
}
