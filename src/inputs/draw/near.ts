const letters = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");

/**
 * The name that a word misses by a little: by letter case, blanks or separators, or by one character. So a value that
 * tells variants apart still says which of them was meant.
 */
export function near(word: string, names: readonly string[]): string | undefined {
  return names.find((name) => letters(name) === letters(word)) ?? names.find((name) => isOneEdit(name, word));
}

/** True where one character was added, left out or exchanged. */
function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [first, second] = [one.slice(start), other.slice(start)];
  return first.slice(1) === second.slice(1) || first === second.slice(1) || first.slice(1) === second;
}
