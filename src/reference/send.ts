import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { constants, createGzip } from "node:zlib";
import type { Reply } from "./incoming.ts";

/** Milliseconds before the first event of a stream, and between two events. */
export interface Pace {
  readonly first: number;
  readonly between: number;
}

/** Sends a reply. Returns early, and without complaint, where the client has gone away. */
export async function send(response: ServerResponse, reply: Reply, pace: Pace): Promise<void> {
  const headers = reply.headers.flat();
  const wait = reply.wait ?? (reply.streamed ? pace.first : 0);
  if (wait > 0) await pause(response, wait);
  if (response.destroyed) return;
  const [only, ...more] = reply.chunks;
  if (!reply.streamed && !reply.gzip && reply.end === "close" && only !== undefined && more.length === 0) {
    response.writeHead(reply.status, [...headers, "content-length", String(Buffer.byteLength(only))]).end(only);
    return;
  }
  response.writeHead(reply.status, headers);
  response.flushHeaders();
  await (reply.gzip ? sendCompressed(response, reply) : sendChunks(response, reply, reply.between ?? pace.between));
  if (response.destroyed) return;
  if (reply.end === "reset") response.destroy();
  else if (reply.end === "close") response.end();
}

async function sendChunks(response: ServerResponse, reply: Reply, between: number): Promise<void> {
  for (const [index, chunk] of reply.chunks.entries()) {
    if (index > 0 && between > 0 && reply.streamed) await pause(response, between);
    if (response.destroyed || (index > 0 && reply.stops?.())) return;
    if (chunk.length > 0 && !response.write(chunk)) await writable(response);
  }
  // A socket that is destroyed at once may take back what was written.
  if (reply.end === "reset") await pause(response, 20);
}

async function sendCompressed(response: ServerResponse, reply: Reply): Promise<void> {
  const gzip = createGzip({ flush: constants.Z_SYNC_FLUSH });
  gzip.on("data", (bytes: Uint8Array) => {
    if (!response.destroyed) response.write(bytes);
  });
  const ended = once(gzip, "end");
  for (const chunk of reply.chunks) gzip.write(chunk);
  gzip.end();
  await ended;
}

async function writable(response: ServerResponse): Promise<void> {
  await gone(response, (signal) => once(response, "drain", { signal }));
}

async function pause(response: ServerResponse, ms: number): Promise<void> {
  await gone(response, (signal) => sleep(ms, undefined, { signal }));
}

/** Waits for something, but no longer than the client is there. */
async function gone(response: ServerResponse, wait: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  if (response.destroyed) return;
  const leaving = new AbortController();
  const leave = (): void => leaving.abort();
  response.once("close", leave);
  try {
    await wait(leaving.signal);
  } catch (error) {
    if (!leaving.signal.aborted) throw error;
  } finally {
    response.off("close", leave);
  }
}
