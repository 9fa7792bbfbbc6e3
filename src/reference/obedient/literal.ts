const pairs: Readonly<Record<string, string>> = { '"': '"', "'": "'", "`": "`", "“": "”", "«": "»", "‘": "’" };

/** Takes one pair of quotes off a text that is quoted as a whole; a full stop after the quotes goes with them. */
export function unquote(text: string): string {
  const close = pairs[text.charAt(0)];
  const end = text.endsWith(".") ? text.length - 2 : text.length - 1;
  if (close === undefined || end < 1 || text.charAt(end) !== close) return text;
  const inner = text.slice(1, end);
  return inner.includes(close) ? text : inner;
}

/** Every quoted piece of a text, in order, without its quotes. */
export function quotations(text: string): string[] {
  return [...text.matchAll(/"([^"\n]+)"|“([^”\n]+)”|`([^`\n]+)`|«([^»\n]+)»|(?<![\p{L}\d])'([^'\n]+)'(?![\p{L}\d])/gu)]
    .map((match) => match.slice(1).find((group) => group !== undefined) ?? "")
    .filter((piece) => piece !== "");
}

const fillers =
  /^(?:(?:exactly|only|just|the|this|these|a|an|single|one|following|word|words|text|string|phrase|sentence|name|code|number|token)\b\s*:?\s*)+/i;
const afterthought =
  /[,;]?\s+(?:and|but)\s+(?:nothing|no|do not|don't|say|never|add)\b[\s\S]*$|[,;]?\s+only$|\.\s[\s\S]*$/i;

/** The wording meant by the tail of an instruction: `only the word "X".` means X. */
export function meant(tail: string): string {
  const [quoted] = quotations(tail);
  if (quoted !== undefined) return quoted;
  const after = /^[^:]*\b(?:word|text|phrase|else|following|exactly|only)\b[^:]{0,40}:\s*(\S[\s\S]*)$/i.exec(tail)?.[1];
  const bare = (after ?? tail).trim().replace(fillers, "").replace(afterthought, "");
  return bare.replace(/[.!,;:]+$/, "").trim();
}
