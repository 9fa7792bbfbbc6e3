import type { JsonObject } from "./json.ts";

/** One HTTP request as it arrived. Header names are in lower case. */
export interface Incoming {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Header names in the letter case of the wire. */
  readonly headerNames: readonly string[];
  readonly text: string;
  /** True where the body was above the limit; it was not kept. */
  readonly tooLarge: boolean;
}

/** A request whose body is known, once it passed validation. */
export interface Accepted extends Incoming {
  readonly body: JsonObject;
  readonly streaming: boolean;
}

/** The answer as it goes to the socket. */
export interface Reply {
  readonly status: number;
  /** In order, in the letter case of the wire. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Sent one by one; a plain answer is one chunk, a stream one chunk an event. */
  readonly chunks: readonly (string | Uint8Array)[];
  /** `close`: the body ends as HTTP says. `hang`: it never does. `reset`: the socket is destroyed. */
  readonly end: "close" | "hang" | "reset";
  readonly streamed: boolean;
  /** Milliseconds before the first byte. */
  readonly wait?: number;
  /** Milliseconds between two chunks of a stream. */
  readonly between?: number;
  /** Asked before each chunk but the first: true ends the body there, as if it were whole. */
  readonly stops?: () => boolean;
  /** Compress what is sent; the header is set by whoever asks for it. */
  readonly gzip?: boolean;
}

/** A reply with one header set, in place of any of the same name. */
export function withHeader(reply: Reply, name: string, value: string): Reply {
  return { ...withoutHeader(reply, name), headers: [...withoutHeader(reply, name).headers, [name, value]] };
}

/** A reply without a header. */
export function withoutHeader(reply: Reply, name: string): Reply {
  return { ...reply, headers: reply.headers.filter(([known]) => known.toLowerCase() !== name) };
}
