import type { JsonObject } from "./json.ts";

/** `plain`: one JSON body. `stream`: server-sent events, judged on the reassembled message. */
export type Mode = "plain" | "stream";

/** Stands for the target's model id in a request body or path; the run puts the real id in. */
export const MODEL = "{model}";
/** Stands for the target's key in a header value; only the socket sees the real key. */
export const KEY = "{key}";

/**
 * A request as a case writes it. What is left out is the default of the endpoint: `POST /v1/messages` with the key,
 * `anthropic-version` and `content-type: application/json`.
 */
export interface Request {
  readonly method?: string;
  readonly path?: string;
  /** Added to the default headers by lower-case name; `null` removes the default one. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /**
   * How the key is sent: as the target is configured (default), in one given form, as a wrong key, or not at all.
   */
  readonly auth?: "default" | "x-api-key" | "bearer" | "wrong" | "none";
  /** A JSON body, or the exact text to send. Absent: no body. */
  readonly body?: JsonObject | string;
  /** So many blanks follow the body, where JSON allows them: a size that takes no memory, and costs no tokens. */
  readonly blanks?: number;
  /** A body that breaks off is what is looked for: it is evidence at once, and not asked for again. */
  readonly once?: boolean;
  /** Tells apart copies of one request that are each sent; without it the same request is sent once in a run. */
  readonly copy?: number;
  /**
   * The client goes away: in the middle of its body; a tenth of a second after the request is out, or when an answer
   * begins before; or when the first bytes of the answer are there. What came by then is recorded, with the trouble `left`.
   */
  readonly leave?: "sending" | "unanswered" | "first-bytes";
}

/** A request as it goes on the wire, except that the key is still {@link KEY}. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | null;
  /** Blanks that were sent after the body. */
  readonly blanks?: number;
  /** Characters at the end of the body that were sent and are not recorded; the suite makes them again. */
  readonly omitted?: number;
}

/** One server-sent event as dispatched by the field's parsing rules. `at`: milliseconds after the request was sent. */
export interface Frame {
  readonly at: number;
  /** Value of the `event:` line; absent where the frame had none. */
  readonly event?: string;
  readonly data: string;
}

export interface Answer {
  readonly status: number;
  /** As on the wire: order, letter case and repetitions kept. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The body after content-encoding was undone; bytes that are not UTF-8 are kept in `bytes`. */
  readonly text: string;
  /** The raw body, base64, only where it is not UTF-8 (or could not be decoded as its content-encoding says). */
  readonly bytes?: string;
  /** Set where the body could not be decoded as its `content-encoding` says; the reason. */
  readonly undecodable?: string;
  /** Arrival of each chunk: milliseconds after the request was sent, decoded bytes. */
  readonly chunks: readonly (readonly [at: number, bytes: number])[];
  /** Present where the content type is `text/event-stream` or the body looks like one. */
  readonly frames?: readonly Frame[];
  /** Milliseconds from sending to the end of the body. */
  readonly ms: number;
  /** `complete`: the body ended as HTTP says; `cut`: it broke off, twice in a row; else the trouble that ended it. */
  readonly end: "complete" | "cut" | TroubleKind;
}

export type TroubleKind =
  | "refused"
  | "dns"
  | "tls"
  | "reset"
  | "protocol"
  | "timeout-first-byte"
  | "timeout-idle"
  | "timeout-total"
  | "too-large"
  | "interrupted"
  | "left";

/** Why there is no usable answer. Never a judgement about the target by itself. */
export interface Trouble {
  readonly kind: TroubleKind;
  readonly message: string;
}

/** One HTTP request and its answer, as they were on the wire. JSON-serialisable. */
export interface Exchange {
  /** Digest of the request and the number of the attempt: `3f9ab02c41de-0`. Same request, same id, on any machine. */
  readonly id: string;
  readonly mode: Mode;
  readonly request: WireRequest;
  /** Absent where not even a status line came. */
  readonly answer?: Answer;
  /** Present where the exchange did not end as HTTP says it should. */
  readonly trouble?: Trouble;
  /** Earlier attempts whose answer was busy, broken or a server error; this is the last one. */
  readonly retries: number;
  /** A server error that was gone when its request was asked for again. */
  readonly passing?: true;
}
