/** Lines of a {@link longText}. */
export const longLines = 360;

/**
 * About 3,300 words that ask for nothing: at least 4,600 tokens by any tokenizer we know, more than the 4,096 that the
 * pickiest published models need to cache a prompt. Texts of different titles have no beginning in common.
 */
export const longText = (title: string): string =>
  [
    title,
    ...Array.from({ length: longLines }, (_, line) => `Line ${line + 1}: the quick brown fox jumps over the lazy dog.`),
  ].join("\n");
