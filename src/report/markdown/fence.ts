import { visible } from "../visible.ts";

/** A command in a block of its own, on one line, whatever is in it. */
export function fence(command: string): string {
  const line = visible(command);
  const longest = Math.max(2, ...(line.match(/`+/gu) ?? []).map((run) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}sh\n${line}\n${marks}`;
}
