import { bitsOf, type ReadBits } from "./bits.ts";
import type { Pixel } from "./pixel.ts";

/**
 * The colour of a lossless WebP of one colour, as encoders write it: each of the five prefix codes has a single symbol,
 * and a palette, if there is one, a single colour (RFC 9649, sections 4.4 and 6.2).
 */
export function webpPixel(webp: Buffer): Pixel {
  if (webp.toString("latin1", 12, 16) !== "VP8L" || webp[20] !== 0x2f) throw new Error("not a lossless WebP");
  const read = bitsOf(webp.subarray(21), "low");
  read(14);
  read(14);
  read(4);
  if (read(1) === 1) {
    const [type, colours] = [read(2), read(8) + 1];
    if (type !== 3 || colours !== 1) throw new Error("not a WebP of one colour");
    noCache(read);
    return colour(read);
  }
  noCache(read);
  if (read(1) === 1) throw new Error("not a WebP of one colour");
  return colour(read);
}

function noCache(read: ReadBits): void {
  if (read(1) === 1) throw new Error("not a WebP of one colour");
}

/** The symbols of the codes for green, red and blue; those for alpha and distance come after them. */
function colour(read: ReadBits): Pixel {
  const [green, red, blue] = [symbol(read), symbol(read), symbol(read)];
  return [red, green, blue];
}

/** The symbol of a simple code of one symbol, which takes no bits in the picture. */
function symbol(read: ReadBits): number {
  if (read(1) === 0 || read(1) === 1) throw new Error("not a WebP of one colour");
  return read(read(1) === 1 ? 8 : 1);
}
