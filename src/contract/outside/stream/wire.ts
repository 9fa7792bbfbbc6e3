import * as fc from "fast-check";
import type { Payload } from "./plan.ts";
import { cutUp } from "./values.ts";

export type Chunk = Uint8Array<ArrayBuffer>;

/** How events are written, and where the network cuts them. */
export interface Wire {
  readonly lineEnd: "\n" | "\r\n";
  /** Spaces before the last brace of an event's data, as the reference endpoint writes them. */
  readonly padding: number;
  /** Escapes every character that is not ASCII. */
  readonly ascii: boolean;
  readonly comments: boolean;
  /** Places in the bytes; `every` is a chunk for each byte. */
  readonly cuts: readonly number[] | "every";
}

export const wire: fc.Arbitrary<Wire> = fc.record({
  lineEnd: fc.constantFrom("\n", "\r\n"),
  padding: fc.nat(3),
  ascii: fc.boolean(),
  comments: fc.boolean(),
  cuts: fc.oneof(
    { weight: 20, arbitrary: fc.array(fc.nat(), { maxLength: 12 }) },
    { weight: 1, arbitrary: fc.constant("every" as const) },
  ),
});

const escaped = (json: string): string =>
  json.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

function written(event: Payload, { padding, ascii, comments, lineEnd }: Wire): string {
  const json = JSON.stringify(event).replace(/\}$/, `${" ".repeat(padding)}}`);
  const lines = [`event: ${event.type}`, `data: ${ascii ? escaped(json) : json}`, "", ""];
  return (comments ? [": still here", ...lines] : lines).join(lineEnd);
}

/** The bytes of a stream in the chunks in which they arrive. */
export function chunksOf(events: readonly Payload[], how: Wire): Chunk[] {
  return cutBytes(new TextEncoder().encode(events.map((event) => written(event, how)).join("")), how.cuts);
}

/** Bytes in pieces, none of them empty. */
export function cutBytes(bytes: Chunk, cuts: Wire["cuts"]): Chunk[] {
  return cutUp(bytes.length, cuts === "every" ? Array.from(bytes.keys()) : cuts)
    .map(([from, to]) => bytes.slice(from, to))
    .filter(({ length }) => length > 0);
}
