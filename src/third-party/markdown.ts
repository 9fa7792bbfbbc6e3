export const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");

/** A line of a Markdown table; a bar in a cell would end it. */
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", String.raw`\|`).replaceAll("\n", " ")).join(" | ")} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map((cells) => row(cells))].join("\n");

/** The addresses in a text as links of one word. */
export const linked = (text: string): string =>
  text.replaceAll(/https:\/\/[^\s)]*[^\s).,;:]/g, (url) => `[source](${url})`);
