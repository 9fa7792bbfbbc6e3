/** Text of ours in Markdown: what looks like a tag is a text. */
export const prose = (text: string): string =>
  text
    .split(/(`[^`]*`)/u)
    .map((part) =>
      part.startsWith("`") ? part : part.replaceAll("<", "&lt;").replaceAll("*", "\\*").replaceAll("[", "\\["),
    )
    .join("");

/** The same, with one full stop at its end. */
export const sentence = (text: string): string => `${prose(text).replace(/\.$/u, "")}.`;

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}\n`).join("");
