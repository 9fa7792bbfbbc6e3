import { citationOf } from "../citations.ts";
import type { Prompt } from "../prompt.ts";
import type { Thought } from "./answer.ts";

/** Shorter answers stand in a document by chance. */
const shortest = 3;

/** An answer that stands in a source with citations enabled, said with its citation; undefined for another one. */
export function cited(prompt: Prompt, words: string): Thought[] | undefined {
  if (words.length < shortest || prompt.turns.at(-1)?.role !== "user") return undefined;
  const found = (prompt.sources ?? []).map((source) => citationOf(source, words)).filter((one) => one !== undefined);
  const citation = found.at(-1);
  if (!citation) return undefined;
  return [
    { type: "text", text: "As the source says: " },
    { type: "text", text: words, citations: [citation] },
  ];
}
