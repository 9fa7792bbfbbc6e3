import { double, integer } from "fast-check";
import { instead, type Spot, type Wrongs } from "./wrong.ts";

/** The largest whole numbers that travel unharmed, and what does not fit into 32 bits. */
const extremes = [2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER];
const tiny = 1e-9;

/** Numbers below the least one. */
export function tooSmall({ place: { schema } }: Spot): Wrongs {
  const least = schema["minimum"] as number;
  const whole = isWhole(schema["type"]);
  const steps = whole ? [Math.floor(least / 2), 1, 0, -1] : [least - 0.5, least - tiny, -1e300];
  const all = [least - 1, ...steps, ...extremes.map((value) => -value)].filter((value) => value < least);
  const more = whole ? integer({ max: least - 1 }) : double({ max: least, maxExcluded: true, ...finite });
  return { listed: [...new Set(all)].map((value) => instead(value)), more: more.map((value) => instead(value)) };
}

/** Numbers above the greatest one. */
export function tooLarge({ place: { schema } }: Spot): Wrongs {
  const most = schema["maximum"] as number;
  const whole = isWhole(schema["type"]);
  const steps = whole ? [most * 2] : [most + 0.5, most + tiny, 1e300];
  const all = [most + 1, ...steps, ...extremes].filter((value) => value > most);
  const more = whole ? integer({ min: most + 1 }) : double({ min: most, minExcluded: true, ...finite });
  return { listed: [...new Set(all)].map((value) => instead(value)), more: more.map((value) => instead(value)) };
}

const finite = { noNaN: true, noDefaultInfinity: true } as const;
const isWhole = (type: unknown): boolean => [type].flat().includes("integer");
