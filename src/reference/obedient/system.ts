import { meant } from "./literal.ts";

const ending = /\b(?:end|finish|close|conclude)\b[^.\n]*?\bwith\b\s*([^\n]+)/i;
const beginning = /\b(?:begin|start)\b[^.\n]*?\bwith\b\s*([^\n]+)/i;
const inclusion = /\b(?:include|mention|use)\b\s+(the\s+(?:word|phrase|text)\s+[^\n]+)/i;
const override =
  /\b(?:answer|reply|respond)(?:s|ing)?\b(?:[^.:\n]*?\b(?:with|using)\b|[^.:\n]*?:)\s*([^\n]+)|\bsay\s+(?:only|nothing but)\s+([^\n]+)/i;

/** `Whatever the user says, answer only with X`: the X. */
export function overridden(system: string): string | undefined {
  if (ending.test(system) || beginning.test(system)) return undefined;
  const match = override.exec(system);
  const tail = match?.[1] ?? match?.[2];
  if (tail === undefined) return undefined;
  if (!/\b(?:always|only|exactly|just|every|any|all|whatever|no matter|regardless|nothing|must)\b/i.test(system))
    return undefined;
  return meant(tail) || undefined;
}

/** `Always end your answer with the word X`: the answer with what the system prompt wants before, in or after it. */
export function decorated(answer: string, system: string): string {
  const before = wanted(beginning, system);
  const inside = wanted(inclusion, system);
  const after = wanted(ending, system);
  const middle = inside === "" || answer.includes(inside) ? answer : `${answer} ${inside}`;
  return [before, middle, after].filter((part) => part !== "").join(" ");
}

function wanted(order: RegExp, system: string): string {
  const tail = order.exec(system)?.[1];
  return tail === undefined ? "" : meant(tail);
}
