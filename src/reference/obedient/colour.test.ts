import { expect, test } from "vitest";
import { blueJpeg, greenPng, orangePng, purpleGif, redBmp, redWebp } from "../../inputs/images.ts";
import { colourOf, mediaTypeOf } from "./colour.ts";

test.each([
  ["orange", "image/png", orangePng],
  ["green", "image/png", greenPng],
  ["blue", "image/jpeg", blueJpeg],
  ["purple", "image/gif", purpleGif],
  ["red", "image/webp", redWebp],
  [undefined, undefined, redBmp],
  [undefined, "image/png", orangePng.slice(0, 60)],
  [undefined, undefined, ""],
])("a picture is %s and %s", (colour, mediaType, base64) => {
  expect(colourOf(base64)).toBe(colour);
  expect(mediaTypeOf(base64)).toBe(mediaType);
});
