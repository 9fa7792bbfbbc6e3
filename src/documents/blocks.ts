/** A block of code in a document. */
export interface Block {
  /** Where it begins in the document, from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** The heading of the chapter that it stands in. */
  readonly chapter: string;
  /** Why it is not run: `<!-- not run: REASON -->` before it. */
  readonly unrun?: string;
  /** With which exit code its last command ends: `<!-- exit 1: REASON -->` before it. */
  readonly exit: number;
}

/** The blocks of code of a document in Markdown, in their order. */
export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { line: number; language: string; text: string[] } | undefined;
  let chapter = "";
  let comment = "";
  for (const [index, line] of markdown.split("\n").entries()) {
    const [, language] = /^```(\w*)$/u.exec(line) ?? [];
    if (open && line === "```") {
      const [, unrun] = /^not run: (.+)$/u.exec(comment) ?? [];
      const [, exit = "0"] = /^exit (\d+): .+$/u.exec(comment) ?? [];
      const { text, ...of } = open;
      blocks.push({ ...of, text: text.join("\n"), chapter, exit: Number(exit), ...(unrun && { unrun }) });
      open = undefined;
      comment = "";
    } else if (open) open.text.push(line);
    else if (language !== undefined) open = { line: index + 1, language, text: [] };
    else if (line.startsWith("## ")) chapter = line.slice("## ".length);
    else if (line !== "") comment = /^<!-- (.*) -->$/u.exec(line)?.[1] ?? "";
  }
  return blocks;
}

/** The calls of our command in a text: its words after `messages-conformance`, up to the end of the command. */
export function callsIn(text: string): readonly (readonly string[])[] {
  return text
    .replaceAll(/\\\n\s*/gu, "")
    .split("\n")
    .flatMap((line) => {
      const [, rest] =
        /^\s*(?:- run: |\$ )?(?:[A-Z_]+=\S+ )*(?:npx (?:--yes )?)?messages-conformance(?: (.*))?$/u.exec(line) ?? [];
      // What follows two blanks explains the call, and so does what follows a sign of the shell.
      return rest === undefined
        ? []
        : [
            rest
              .split(/ {2,}| [#|>&;]/u, 1)
              .join("")
              .split(" ")
              .filter(Boolean),
          ];
    });
}
