/** Bytes of {@link padding}. */
const length = 4096;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Letters and digits without meaning or pattern, the same each time, so many of them. */
function meaningless(count: number): string {
  let state = 1;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return letters.charAt(state % letters.length);
  }).join("");
}

/** Four kilobytes that mean nothing. */
export const padding: string = meaningless(length);

/** Shifts of one bit that the CRC of a byte takes. */
const bits = [0, 1, 2, 3, 4, 5, 6, 7];

/** CRC-32 as PNG has it (W3C PNG, annex D). */
function crc32(bytes: string): number {
  let crc = 0xff_ff_ff_ff;
  for (let at = 0; at < bytes.length; at++)
    crc = bits.reduce((sum) => (sum >>> 1) ^ (sum & 1 ? 0xed_b8_83_20 : 0), crc ^ bytes.charCodeAt(at));
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}

const word = (number: number): string =>
  String.fromCharCode(number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255);

/** Bytes of a PNG up to the end of its header: signature, length, name, 13 bytes, CRC. */
const header = 33;

/** The same PNG in base64 with a private chunk behind its header, which every reader skips: it shows the same. */
export function paddedPng(png: string): string {
  const file = atob(png);
  const chunk = `prVt${padding}`;
  return btoa(`${file.slice(0, header)}${word(padding.length)}${chunk}${word(crc32(chunk))}${file.slice(header)}`);
}
