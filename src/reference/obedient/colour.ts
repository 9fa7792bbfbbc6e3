import { inflateSync } from "node:zlib";

const named: readonly (readonly [name: string, red: number, green: number, blue: number])[] = [
  ["red", 255, 0, 0],
  ["green", 0, 128, 0],
  ["green", 0, 255, 0],
  ["blue", 0, 0, 255],
  ["yellow", 255, 255, 0],
  ["orange", 255, 165, 0],
  ["purple", 128, 0, 128],
  ["pink", 255, 192, 203],
  ["magenta", 255, 0, 255],
  ["cyan", 0, 255, 255],
  ["brown", 139, 69, 19],
  ["black", 0, 0, 0],
  ["white", 255, 255, 255],
  ["grey", 128, 128, 128],
];

/** Bytes a pixel by PNG colour type, at 8 bits a channel. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Names the colour of the first pixel of a base64 PNG image; undefined where it is not one of 8 bits a channel. */
export function colourOf(base64: string): string | undefined {
  try {
    const [red, green, blue] = firstPixel(Buffer.from(base64, "base64"));
    const distance = ([, r, g, b]: (typeof named)[number]): number =>
      (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    return named.toSorted((one, other) => distance(one) - distance(other))[0]?.[0];
  } catch {
    return undefined;
  }
}

/** The first pixel is stored as it is under every filter, as its neighbours count as zero. */
function firstPixel(png: Buffer): readonly [number, number, number] {
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
