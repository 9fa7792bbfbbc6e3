import type { Prompt } from "../prompt.ts";
import { colourOf } from "./colour.ts";

const asksWhatThisIs = /\b(?:which|what)\b[^.?]*\b(?:is|are)\s+(?:this|these)\b/iu;

/** Which colours there are to see; asked about what is not there, that there is nothing. */
export function seen(prompt: Prompt): string | undefined {
  const last = prompt.turns.at(-1);
  const request = last?.text ?? "";
  const earlier = /\bcolou?rs?\b/iu.test(request);
  const turn = earlier ? prompt.turns.findLast(({ images }) => images.length > 0) : last;
  const known = (turn?.images ?? []).map((image) => colourOf(image)).filter((colour) => colour !== undefined);
  if (known.length > 0) return `The picture is ${known.join(", then ")}.`;
  const isBlind = prompt.turns.every(({ images }) => images.length === 0);
  return isBlind && asksWhatThisIs.test(request) ? "I see no picture." : undefined;
}
