import { hash } from "node:crypto";

/**
 * Random numbers of one draw: a function of the seed of the run, the property and the number of the draw, and of nothing
 * else, so that every machine and every shard draws the same. Of the shape that fast-check takes.
 */
export interface DrawRandom {
  clone(): DrawRandom;
  /** 32 bits, as a signed number. */
  next(): number;
  getState(): readonly number[];
}

/** The numbers of draw `n` of a property. */
export function randomOf(seed: number, property: string, n: number): DrawRandom {
  const digest = hash("sha256", `${seed} ${property} ${n}`, "buffer");
  return sfc32(digest.readInt32LE(0), digest.readInt32LE(4), digest.readInt32LE(8), digest.readInt32LE(12));
}

/** sfc32 of Chris Doty-Humphrey's PractRand (public domain): three words and a counter. */
function sfc32(first: number, second: number, third: number, counter: number): DrawRandom {
  let [a, b, c, count] = [first, second, third, counter];
  return {
    clone: () => sfc32(a, b, c, count),
    next() {
      const sum = (a + b + count) | 0;
      count = (count + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = ((c << 21) | (c >>> 11)) + sum;
      c |= 0;
      return sum;
    },
    getState: () => [a, b, c, count],
  };
}
