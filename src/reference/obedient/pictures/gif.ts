import { bitsOf } from "./bits.ts";
import type { Pixel } from "./pixel.ts";

/** Bytes of a table of colours, by the byte that announces it; 0 where there is none. */
const tableSize = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/** The first pixel of a GIF: the first code after the one that clears the table of codes. */
export function gifPixel(gif: Buffer): Pixel {
  const common = tableSize(gif[10] ?? 0);
  let at = 13 + common;
  // Extensions: two bytes, then blocks that each begin with their length, to one of length 0.
  while (gif[at] === 0x21) {
    at += 2;
    for (let length = gif[at] ?? 0; length > 0; length = gif[at] ?? 0) at += length + 1;
    at += 1;
  }
  if (gif[at] !== 0x2c) throw new Error("a GIF without a picture");
  const own = tableSize(gif[at + 9] ?? 0);
  const table = own === 0 ? gif.subarray(13, 13 + common) : gif.subarray(at + 10, at + 10 + own);
  const size = gif[at + 10 + own] ?? 0;
  const read = bitsOf(gif.subarray(at + 12 + own), "low");
  const clear = 2 ** size;
  const first = read(size + 1);
  const index = first === clear ? read(size + 1) : first;
  return [table[index * 3] ?? 0, table[index * 3 + 1] ?? 0, table[index * 3 + 2] ?? 0];
}
