/** The same wish in several wordings, the one that models obey most often first. */
export type Wordings = readonly [string, ...string[]];

/** Asks for exactly this text. */
export const repeat = (text: string): Wordings => [
  `Repeat exactly, and write nothing else: ${text}`,
  `Answer with exactly this text and nothing else: ${text}`,
  `Echo: ${text}`,
];

/** Asks for the whole numbers from 1 up, in digits, on one line, separated by single spaces. */
export const count = (last: number): Wordings => [
  `Count from 1 to ${last} in digits, with one space between the numbers, and write nothing else.`,
  `Write all whole numbers from 1 to ${last} in ascending order, as digits on one line, separated by single spaces, and nothing else.`,
  `List the numbers 1 to ${last} on one line as digits separated by single spaces. No other text.`,
];

/** Asks for one call of a tool. `purpose` ends the sentence `Use the tool NAME to ...`. */
export const useTool = (name: string, purpose: string): Wordings => [
  `Use the tool ${name} to ${purpose}.`,
  `Call the tool ${name} now, to ${purpose}. Do not answer in words.`,
];

/** A system prompt that fixes every answer to one word. */
export const alwaysAnswer = (word: string): string =>
  `Whatever the user says, answer with exactly this word and nothing else: ${word}`;

/** So many sentences of about ten words that ask for nothing, a line each. */
export const lines = (length: number): string =>
  Array.from({ length }, (_, line) => `Line ${line + 1}: the quick brown fox jumps over the lazy dog.`).join("\n");

/** About 400 words that ask for nothing: input that has to be counted. */
export const filler: string = lines(40);
/** About 300 words that ask for nothing: less than {@link filler}, and twice it is more. */
export const threeQuarters: string = lines(30);
/** About 200 words that ask for nothing. */
export const halfFiller: string = lines(20);
