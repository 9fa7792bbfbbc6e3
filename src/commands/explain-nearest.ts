const pairs = (text: string): ReadonlySet<string> => {
  const signs = Array.from(text.toLowerCase());
  return new Set(signs.slice(1).map((sign, index) => `${signs[index] ?? ""}${sign}`));
};

/** The names that look most like a text, by the pairs of characters they share; the nearest first. */
export function nearest(text: string, names: readonly string[], most: number): readonly string[] {
  const own = pairs(text);
  const likeness = (name: string): number => {
    const others = pairs(name);
    const shared = [...own].filter((pair) => others.has(pair)).length;
    return (2 * shared) / Math.max(1, own.size + others.size);
  };
  return names
    .map((name) => [name, likeness(name)] as const)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name]) => name);
}
