import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Transform } from "node:stream";

/** Undoes a content-encoding as bytes arrive. */
export interface Decoder {
  write(chunk: Buffer): void;
  /** Resolves when every byte came out; with the reason where the bytes are not what the header says. */
  finish(): Promise<string | undefined>;
}

const decoders: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** A decoder for the value of a `content-encoding` header; undefined where there is nothing to undo. */
export function decoderFor(encoding: string | undefined, out: (chunk: Buffer) => void): Decoder | undefined {
  const name = encoding?.trim().toLowerCase();
  if (!name || name === "identity") return undefined;
  const create = decoders[name];
  if (!create) return { write: out, finish: () => Promise.resolve(`content-encoding ${name} is not known`) };
  const transform = create();
  let reason: string | undefined;
  const ended = new Promise<void>((resolve) => {
    transform.on("data", out);
    transform.on("end", resolve);
    transform.on("error", (error: Error) => {
      reason = `not ${name}: ${error.message}`;
      resolve();
    });
  });
  return {
    write: (chunk) => void (reason === undefined && transform.write(chunk)),
    async finish() {
      transform.end();
      await ended;
      return reason;
    },
  };
}
