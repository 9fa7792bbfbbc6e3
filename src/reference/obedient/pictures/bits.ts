/** Reads a number of that many bits, at most 24; zeros behind the end. */
export type ReadBits = (count: number) => number;

/** Reads bits one after the other, each byte from its low or from its high end; a number begins with its bit of that end. */
export function bitsOf(bytes: Uint8Array, end: "low" | "high"): ReadBits {
  let at = 0;
  return (count) => {
    let value = 0;
    for (let index = 0; index < count; index++) {
      const byte = bytes[at >> 3] ?? 0;
      const bit = end === "low" ? (byte >> (at & 7)) & 1 : (byte >> (7 - (at & 7))) & 1;
      value = end === "low" ? value | (bit << index) : (value << 1) | bit;
      at += 1;
    }
    return value;
  };
}
