import { gifPixel } from "./pictures/gif.ts";
import { jpegPixel } from "./pictures/jpeg.ts";
import type { Pixel } from "./pictures/pixel.ts";
import { pngPixel } from "./pictures/png.ts";
import { webpPixel } from "./pictures/webp.ts";

const named: readonly (readonly [name: string, red: number, green: number, blue: number])[] = [
  ["red", 255, 0, 0],
  ["green", 0, 128, 0],
  ["green", 0, 255, 0],
  ["blue", 0, 0, 255],
  ["yellow", 255, 255, 0],
  ["orange", 255, 128, 0],
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

const readers: readonly (readonly [mediaType: string, begins: string, pixel: (file: Buffer) => Pixel])[] = [
  ["image/png", "89504e470d0a1a0a", pngPixel],
  ["image/jpeg", "ffd8ff", jpegPixel],
  ["image/gif", "47494638", gifPixel],
  ["image/webp", "52494646........57454250", webpPixel],
];

const readerOf = (file: Buffer): (typeof readers)[number] | undefined =>
  readers.find(([, begins]) => new RegExp(`^${begins}`).test(file.toString("hex", 0, 12)));

/** The media type that the bytes of a picture show; undefined where it is none of the four. */
export function mediaTypeOf(base64: string): string | undefined {
  return readerOf(Buffer.from(base64, "base64"))?.[0];
}

/** Names the colour of the first pixel of a base64 picture; undefined where that cannot be read. */
export function colourOf(base64: string): string | undefined {
  const file = Buffer.from(base64, "base64");
  try {
    const pixel = readerOf(file)?.[2](file);
    return pixel && nearest(pixel);
  } catch {
    return undefined;
  }
}

function nearest([red, green, blue]: Pixel): string | undefined {
  const distance = ([, r, g, b]: (typeof named)[number]): number => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  return named.toSorted((one, other) => distance(one) - distance(other))[0]?.[0];
}
