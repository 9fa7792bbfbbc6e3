import { inflateSync } from "node:zlib";
import type { Pixel } from "./pixel.ts";

/** Bytes a pixel by PNG colour type, at 8 bits a channel. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** The first pixel of a PNG of 8 bits a channel; it is stored as it is under every filter, as its neighbours count as zero. */
export function pngPixel(png: Buffer): Pixel {
  const parts: Buffer[] = [];
  let palette = Buffer.alloc(0);
  let type = -1;
  for (let at = 8; at + 8 <= png.length; at += 12 + png.readUInt32BE(at)) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const kind = png.toString("latin1", at + 4, at + 8);
    if (kind === "IHDR" && body[8] === 8) type = body[9] ?? -1;
    if (kind === "PLTE") palette = Buffer.from(body);
    if (kind === "IDAT") parts.push(body);
  }
  const width = channels[type];
  if (width === undefined) throw new Error("not a PNG of 8 bits a channel");
  const pixel = inflateSync(Buffer.concat(parts)).subarray(1, 1 + width);
  const [first = 0, second = first, third = first] = pixel;
  if (type === 3) return [palette[first * 3] ?? 0, palette[first * 3 + 1] ?? 0, palette[first * 3 + 2] ?? 0];
  return width < 3 ? [first, first, first] : [first, second, third];
}
