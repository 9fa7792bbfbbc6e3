/** Does a pattern with `*` fit the whole of a text? */
export function fits(pattern: string, text: string): boolean {
  const [start = "", ...parts] = pattern.split("*");
  if (parts.length === 0) return text === pattern;
  const end = parts.pop() ?? "";
  if (!text.startsWith(start) || !text.endsWith(end) || text.length < start.length + end.length) return false;
  let at = start.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - end.length;
}
