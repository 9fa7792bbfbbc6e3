/**
 * The tokenizer of the obedient model. A token is up to six letters or three digits with at most one blank before them,
 * a line feed, a run of blanks, or one other character. The tokens of a text joined give the text again.
 */
const token = /[^\S\n]?\p{L}{1,6}|[^\S\n]?\p{N}{1,3}|\n|[^\S\n]+|[^\s\p{L}\p{N}]/gu;

/** The tokens of a text, in order. */
export function tokenize(text: string): string[] {
  return text.match(token) ?? [];
}

/** Number of tokens of a text; counting ends at `most`. */
export function countTokens(text: string, most = Infinity): number {
  token.lastIndex = 0;
  let count = 0;
  while (count < most && token.test(text)) count++;
  return count;
}
