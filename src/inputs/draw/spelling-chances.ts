/** Picks one of so many, from 0. */
export type Chance = (among: number) => number;

/** A sequence of picks that a number decides: the same on every machine (the generator is known as mulberry32). */
export function chances(seed: number): Chance {
  let state = seed;
  return (among) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % among;
  };
}
