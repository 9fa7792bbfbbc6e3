/** Red, green and blue of a pixel, each from 0 to 255. */
export type Pixel = readonly [red: number, green: number, blue: number];
