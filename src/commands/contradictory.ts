import type { Answer, Exchange } from "../model/exchange.ts";
import { REDACTED } from "../report/redact.ts";
import { sseReader } from "../run/sse.ts";

/**
 * Ids of the exchanges whose answers say one thing twice, and not the same: text, bytes, lengths of the pieces and events are
 * all recorded of one body. An answer that held a secret has lost a part of its text, and is left out.
 */
export const contradictory = (exchanges: readonly Exchange[]): ReadonlySet<string> =>
  new Set(exchanges.filter(({ answer }) => answer && contradicts(answer)).map(({ id }) => id));

function contradicts(answer: Answer): boolean {
  const { text, bytes, chunks, frames } = answer;
  if (JSON.stringify(answer).includes(REDACTED)) return false;
  const whole = bytes === undefined ? Buffer.from(text) : Buffer.from(bytes, "base64");
  if (whole.toString("utf8") !== text && bytes !== undefined) return true;
  if (chunks.reduce((sum, [, length]) => sum + length, 0) !== whole.length) return true;
  if (!frames) return false;
  const reader = sseReader();
  reader.push(text, 0);
  const told = (some: typeof frames): string => JSON.stringify(some.map(({ event, data }) => [event, data]));
  return told(frames) !== told(reader.frames);
}
