import { bitsOf, type ReadBits } from "./bits.ts";
import type { Pixel } from "./pixel.ts";

interface Component {
  readonly id: number;
  /** Blocks in a unit of the scan. */
  readonly blocks: number;
  readonly quantum: number;
}

/** Lengths and values of a Huffman code: the value of each code word, by its length and bits. */
type Code = ReadonlyMap<string, number>;

interface Headers {
  readonly quanta: ReadonlyMap<number, number>;
  readonly codes: ReadonlyMap<number, Code>;
  readonly components: readonly Component[];
  /** The header of the scan, and what comes behind it. */
  readonly scan: Buffer;
  readonly bits: Buffer;
}

/** The mean colour of the first blocks of a baseline JPEG, from their first coefficients (ITU-T T.81). */
export function jpegPixel(jpeg: Buffer): Pixel {
  const { codes, components, scan, bits } = headersOf(jpeg);
  // A zero behind 0xff is stuffing.
  const stuffed = Buffer.from(bits.toString("latin1").replaceAll("\u00ff\u0000", "\u00ff"), "latin1");
  const read = bitsOf(stuffed, "high");
  const levels = components.map(({ id, blocks, quantum }) => {
    const at = 1 + 2 * [...components.keys()].findIndex((index) => scan[1 + 2 * index] === id);
    const tables = scan[at + 1] ?? 0;
    const [first, others] = [codes.get(tables >> 4), codes.get(0x10 | (tables & 15))];
    if (!first || !others) throw new Error("a JPEG without the codes of its scan");
    const level = coefficient(read, word(read, first));
    skipBlock(read, others);
    for (let block = 1; block < blocks; block++) {
      coefficient(read, word(read, first));
      skipBlock(read, others);
    }
    return (level * quantum) / 8 + 128;
  });
  const [luma = 0, blue = 128, red = 128] = levels;
  const [cb, cr] = [blue - 128, red - 128];
  return [luma + 1.402 * cr, luma - 0.344136 * cb - 0.714136 * cr, luma + 1.772 * cb];
}

function headersOf(jpeg: Buffer): Headers {
  const quanta = new Map<number, number>();
  const codes = new Map<number, Code>();
  let components: Component[] = [];
  for (let at = 2; at + 4 <= jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const body = jpeg.subarray(at + 4, at + 2 + jpeg.readUInt16BE(at + 2));
    const marker = jpeg[at + 1];
    if (marker === 0xdb)
      for (let from = 0; from < body.length; from += 65) quanta.set(body[from] ?? 0, body[from + 1] ?? 1);
    if (marker === 0xc4) readCodes(body, codes);
    if (marker === 0xc0) components = componentsOf(body, quanta);
    if (marker === 0xda) return { quanta, codes, components, scan: body, bits: jpeg.subarray(at + 4 + body.length) };
  }
  throw new Error("not a baseline JPEG");
}

function componentsOf(frame: Buffer, quanta: ReadonlyMap<number, number>): Component[] {
  return Array.from({ length: frame[5] ?? 0 }, (_, index) => {
    const [id = 0, sampling = 0, table = 0] = frame.subarray(6 + 3 * index);
    return { id, blocks: (sampling >> 4) * (sampling & 15), quantum: quanta.get(table) ?? 1 };
  });
}

/** Code words are consecutive numbers; one more bit doubles the next. */
function readCodes(body: Buffer, codes: Map<number, Code>): void {
  for (let at = 0; at < body.length;) {
    const code = new Map<string, number>();
    codes.set(body[at] ?? 0, code);
    let from = at + 17;
    let next = 0;
    for (let length = 1; length <= 16; length++, next *= 2) {
      for (let left = body[at + length] ?? 0; left > 0; left--) code.set(`${length} ${next++}`, body[from++] ?? 0);
    }
    at = from;
  }
}

function word(read: ReadBits, code: Code): number {
  let bits = 0;
  for (let length = 1; length <= 16; length++) {
    bits = bits * 2 + read(1);
    const value = code.get(`${length} ${bits}`);
    if (value !== undefined) return value;
  }
  throw new Error("a code that the JPEG does not define");
}

/** A number of that many bits; those that begin with 0 are negative. */
function coefficient(read: ReadBits, size: number): number {
  const value = read(size);
  return size > 0 && value < 2 ** (size - 1) ? value - 2 ** size + 1 : value;
}

/** The other 63 coefficients of a block: runs of zeros with a number behind each, to the end of the block. */
function skipBlock(read: ReadBits, code: Code): void {
  for (let at = 1; at < 64; at++) {
    const run = word(read, code);
    if (run === 0) return;
    at += run >> 4;
    read(run & 15);
  }
}
