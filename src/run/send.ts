import { isUtf8 } from "node:buffer";
import { performance } from "node:perf_hooks";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { TextDecoder } from "node:util";

import { Agent, Client, type Dispatcher } from "undici";

import { KEY, type Answer, type Exchange, type Frame, type Trouble, type TroubleKind } from "../model/exchange.ts";
import type { Target } from "../model/target.ts";
import { decoderFor, type Decoder } from "./decode.ts";
import { sseReader, type SseReader } from "./sse.ts";
import { bodyPieces, type Prepared } from "./wire.ts";

/**
 * Sends one request and records what came back. The only code that opens a socket, and that sees the key. `fresh`: over
 * a connection of its own, so that one the server closed while it lay idle cannot be the cause of a reset.
 */
export type Send = (prepared: Prepared, id: string, fresh?: boolean) => Promise<Exchange>;

/** Bytes of one answer that are kept; more is trouble of kind `too-large`. */
const answerLimit = 64 * 1024 * 1024;
/** How long after `message_stop` the body may take to end, at most. */
const graceAfterEnd = 5000;

const troubleByCode: Record<string, TroubleKind> = {
  ECONNREFUSED: "refused",
  ENOTFOUND: "dns",
  EAI_AGAIN: "dns",
  ECONNRESET: "reset",
  EPIPE: "reset",
  UND_ERR_SOCKET: "reset",
  UND_ERR_CONNECT_TIMEOUT: "refused",
  EHOSTUNREACH: "refused",
  ENETUNREACH: "refused",
};

/** How long a client waits that leaves without an answer. */
const patienceOfLeaver = 100;
/** How long an endpoint has to notice that a client went away, before it hears of the next one. */
const noticing = 50;

/** An abort of our own, told apart from the socket's troubles. */
class Stopped extends Error {
  readonly kind: TroubleKind;
  constructor(kind: TroubleKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

function troubleOf(error: Error): Trouble {
  if (error instanceof Stopped) return { kind: error.kind, message: error.message };
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const tls = /CERT|SSL|TLS|SELF_SIGNED/.test(code);
  const nested = error instanceof AggregateError ? error.errors.map(String).join("; ") : "";
  return { kind: tls ? "tls" : (troubleByCode[code] ?? "protocol"), message: error.message || nested || code };
}

const looksLikeEvents = /^\uFEFF?(?::|event:|data:|id:|retry:)/;

type Settle = (answer: Answer | undefined, trouble: Trouble | undefined) => void;

/** Collects one answer: chunks, their times, the decoded text and, for an event stream, its frames. */
class Recording implements Dispatcher.DispatchHandler {
  readonly #started = performance.now();
  readonly #target: Target;
  readonly #settle: Settle;
  readonly #signal: AbortSignal | undefined;
  readonly #chunks: [number, number][] = [];
  readonly #parts: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #decoder: Decoder | undefined;
  #status = 0;
  #headers: [string, string][] = [];
  /** Present once the answer says that it is an event stream. */
  #reader: SseReader | undefined;
  #text: TextDecoder | undefined;
  #bytes = 0;
  #timer: NodeJS.Timeout | undefined;
  #deadline: NodeJS.Timeout | undefined;
  #settled = false;

  readonly #leave: Prepared["leave"];

  constructor(target: Target, signal: AbortSignal | undefined, leave: Prepared["leave"], settle: Settle) {
    this.#target = target;
    this.#signal = signal;
    this.#leave = leave;
    this.#settle = settle;
  }

  readonly #interrupt = (): void => this.#stop("interrupted", "the run was interrupted");

  #stop(kind: TroubleKind, message: string): void {
    const reason = new Stopped(kind, message);
    if (this.#controller) this.#controller.abort(reason);
    else void this.#finish(reason);
  }

  #leaving: NodeJS.Timeout | undefined;

  goAway(): void {
    this.#stop("left", "the client went away, as the case asked it to");
  }

  #wait(ms: number, kind: TroubleKind): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#stop(kind, `nothing came for ${ms} ms`), ms);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    const { firstByte, total } = this.#target.timeOuts;
    this.#wait(firstByte, "timeout-first-byte");
    this.#deadline = setTimeout(() => this.#stop("timeout-total", `not finished after ${total} ms`), total);
    if (this.#leave === "unanswered") this.#leaving = setTimeout(() => this.goAway(), patienceOfLeaver);
    if (this.#signal?.aborted) this.#interrupt();
    else this.#signal?.addEventListener("abort", this.#interrupt, { once: true });
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number): void {
    if (status < 200) return;
    this.#status = status;
    const raw = controller.rawHeaders;
    if (Array.isArray(raw)) {
      for (let i = 0; i + 1 < raw.length; i += 2) this.#headers.push([latin1(raw[i]), latin1(raw[i + 1])]);
    }
    const value = (name: string): string | undefined => this.#headers.find(([key]) => key.toLowerCase() === name)?.[1];
    if (value("content-type")?.toLowerCase().includes("text/event-stream")) {
      this.#reader = sseReader();
      this.#text = new TextDecoder("utf-8", { ignoreBOM: true });
    }
    this.#decoder = decoderFor(value("content-encoding"), (chunk) => this.#take(chunk));
    this.#wait(this.#target.timeOuts.idle, "timeout-idle");
    if (this.#leave === "unanswered") this.goAway();
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#decoder) this.#decoder.write(chunk);
    else this.#take(chunk);
    const { idle } = this.#target.timeOuts;
    if (this.#reader?.terminal) this.#wait(Math.min(idle, graceAfterEnd), "timeout-idle");
    else this.#timer?.refresh();
  }

  #take(chunk: Buffer): void {
    const at = this.#now();
    this.#bytes += chunk.length;
    if (this.#bytes > answerLimit) return this.#stop("too-large", `more than ${answerLimit} bytes`);
    this.#chunks.push([at, chunk.length]);
    this.#parts.push(chunk);
    if (this.#reader && this.#text) this.#reader.push(this.#text.decode(chunk, { stream: true }), at);
    if (this.#leave === "first-bytes") this.goAway();
  }

  onResponseEnd(): void {
    void this.#finish(undefined);
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    void this.#finish(error);
  }

  #now(): number {
    return Math.round((performance.now() - this.#started) * 100) / 100;
  }

  async #finish(error: Error | undefined): Promise<void> {
    if (this.#settled) return;
    this.#settled = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#deadline);
    clearTimeout(this.#leaving);
    this.#signal?.removeEventListener("abort", this.#interrupt);
    const trouble = error && troubleOf(error);
    const undecodable = await this.#decoder?.finish();
    if (trouble?.kind === "left") await sleep(noticing);
    this.#settle(this.#status === 0 ? undefined : this.#answer(trouble, undecodable), trouble);
  }

  #answer(trouble: Trouble | undefined, undecodable: string | undefined): Answer {
    const whole = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts);
    const text = whole ? whole.toString("utf8") : "";
    return {
      status: this.#status,
      headers: this.#headers,
      text,
      ...(whole && !isUtf8(whole) && { bytes: whole.toString("base64") }),
      ...(undecodable !== undefined && { undecodable }),
      chunks: this.#chunks,
      ...this.#frames(text),
      ms: this.#now(),
      end: trouble?.kind ?? "complete",
    };
  }

  /** Frames of an event stream; also of one that says it is something else. */
  #frames(text: string): { frames?: readonly Frame[] } {
    if (this.#reader) return { frames: this.#reader.frames };
    if (!looksLikeEvents.test(text)) return {};
    const reader = sseReader();
    reader.push(text, this.#now());
    return { frames: reader.frames };
  }
}

/** The pieces of a body that is not written in one go; undefined for any other. */
function piecesOf(
  { wire, leave }: Prepared,
  recording: Recording,
): Iterable<Buffer> | AsyncIterable<Buffer> | undefined {
  if (wire.body === null) return undefined;
  if (leave === "sending") return firstHalf(wire.body, recording);
  return wire.blanks ? bodyPieces(wire) : undefined;
}

/** The first half of a body; then the client goes away. */
async function* firstHalf(body: string, recording: Recording): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(body);
  yield bytes.subarray(0, bytes.length / 2);
  await sleep(patienceOfLeaver);
  recording.goAway();
}

const latin1 = (value: Buffer | string | undefined): string =>
  typeof value === "string" ? value : (value?.toString("latin1") ?? "");

/** Opens the connections to a target. `send` never rejects: what goes wrong is recorded as trouble. */
export function connect(
  target: Target,
  { connections, signal }: { readonly connections: number; readonly signal?: AbortSignal },
): { readonly send: Send; readonly close: () => Promise<void> } {
  const url = new URL(target.url);
  const base = url.pathname.replace(/\/$/, "");
  const options = { pipelining: 1, headersTimeout: 0, bodyTimeout: 0, connect: { timeout: 10_000 } };
  const agent = new Agent({ ...options, connections });
  const send: Send = (prepared, id, fresh) =>
    new Promise((resolve) => {
      const { wire, mode, leave } = prepared;
      const own = fresh ? new Client(url.origin, options) : undefined;
      const recording = new Recording(target, signal, leave, (answer, trouble) => {
        void own?.destroy();
        resolve({ id, mode, request: wire, ...(answer && { answer }), ...(trouble && { trouble }), retries: 0 });
      });
      const headers = wire.headers.flatMap(([name, value]) => [name, value.replaceAll(KEY, () => target.key)]);
      const { method } = wire;
      const pieces = piecesOf(prepared, recording);
      if (pieces) headers.push("content-length", String(Buffer.byteLength(wire.body ?? "") + (wire.blanks ?? 0)));
      const body = pieces ? Readable.from(pieces) : wire.body;
      try {
        (own ?? agent).dispatch({ origin: url.origin, path: base + wire.path, method, headers, body }, recording);
      } catch (error) {
        recording.onResponseError(null, error instanceof Error ? error : new Error(String(error)));
      }
    });
  return { send, close: () => agent.destroy() };
}
