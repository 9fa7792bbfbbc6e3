/** Which draw of a property, and which of its smaller forms: at each step of shrinking, the number of the candidate taken. */
export interface DrawPath {
  readonly n: number;
  readonly steps: readonly number[];
}

/** `17:0:3`: draw 17, its first candidate, and of that one the fourth. */
export const pathText = ({ n, steps }: DrawPath): string => [n, ...steps].join(":");

/** Undefined where the text is no path. */
export function pathOf(text: string): DrawPath | undefined {
  if (!/^\d{1,9}(?::\d{1,9})*$/u.test(text)) return undefined;
  const [n = 0, ...steps] = text.split(":").map(Number);
  return { n, steps };
}
