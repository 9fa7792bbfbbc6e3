import { hash } from "node:crypto";
import { crc32 } from "node:zlib";

import { KEY, MODEL, type Mode, type Request, type WireRequest } from "../model/exchange.ts";
import { isObject, type JsonObject } from "../model/json.ts";
import { parse } from "../model/read.ts";
import type { AuthScheme, Target } from "../model/target.ts";

/** A request as it goes on the wire, with the digest that names it. */
export interface Prepared {
  readonly wire: WireRequest;
  readonly mode: Mode;
  /** Twelve hexadecimal digits; the same for the same request on any machine. */
  readonly digest: string;
  /** What the request may cost in output tokens: its `max_tokens`, 0 where it has none. */
  readonly maxTokens: number;
  /** True where a model runs if the target takes the request. */
  readonly generates: boolean;
  readonly leave?: Request["leave"];
  readonly once?: boolean;
}

const userAgent = "messages-conformance";

function authHeaders(request: Request, usual: AuthScheme): Record<string, string> {
  const auth = request.auth ?? "default";
  if (auth === "none") return {};
  const scheme = auth === "default" || auth === "wrong" ? usual : auth;
  const value = auth === "wrong" ? "wrong-key-of-a-conformance-test" : KEY;
  return scheme === "bearer" ? { authorization: `Bearer ${value}` } : { "x-api-key": value };
}

function bodyText(body: JsonObject | string | undefined, mode: Mode, model: string): string | null {
  if (body === undefined) return null;
  if (typeof body === "string") return body.replaceAll(MODEL, () => model);
  const whole = body["model"] === MODEL ? { ...body, model } : body;
  return JSON.stringify(mode === "stream" ? { ...whole, stream: true } : whole);
}

const present = (headers: Record<string, string | null>): [string, string][] =>
  Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null);

/** Header lines of a request, for its digest. */
const lines = (headers: Record<string, string | null>): string =>
  present(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");

/** Bodies above this many characters are named by a checksum: a digest of megabytes costs more than sending them. */
const long = 1_000_000;
const nameOf = (text: string): string => (text.length > long ? `${text.length} ${crc32(text)}` : text);

function prepareNow(request: Request, asked: Mode, target: Target, auth: AuthScheme): Prepared {
  const text = bodyText(request.body, asked, target.model);
  const defaults: Record<string, string | null> = {
    accept: "application/json",
    "accept-encoding": "gzip",
    "anthropic-version": target.edition,
    "content-type": text === null ? null : "application/json",
    "user-agent": userAgent,
  };
  const own = { ...authHeaders(request, auth), ...request.headers };
  const path = (request.path ?? "/v1/messages").replaceAll(MODEL, () => encodeURIComponent(target.model));
  const line = { method: request.method ?? "POST", path };
  const { copy, blanks, leave, once } = request;
  const told = [copy === undefined ? "" : `copy ${copy}`, blanks ? `blanks ${blanks}` : "", leave ?? ""]
    .filter(Boolean)
    .join(" ");
  const headers = present({ ...defaults, ...target.headers, ...own });
  const wire: WireRequest = { ...line, headers, body: text, ...(blanks && { blanks }) };
  const value = typeof request.body === "string" ? parse(request.body) : request.body;
  const object = isObject(value) ? value : {};
  const maxTokens = object["max_tokens"];
  return {
    wire,
    mode: asked === "stream" || object["stream"] === true ? "stream" : "plain",
    // Without the target's own headers: they may be secrets, and a transcript is judged without them.
    digest: hash(
      "sha1",
      `${told}${line.method} ${line.path}\n${lines({ ...defaults, ...own })}\n\n${nameOf(text ?? "")}`,
    ).slice(0, 12),
    maxTokens: typeof maxTokens === "number" && maxTokens > 0 ? Math.floor(maxTokens) : 0,
    generates: line.method === "POST" && leave !== "sending" && !/\/count_tokens(?:\?|$)/u.test(path),
    ...(leave && { leave }),
    ...(once && { once }),
  };
}

const block = Buffer.alloc(64 * 1024, " ");

/**
 * The body as it is sent: its text, then its blanks, which are all the same few kilobytes of memory.
 *
 * @internal
 */
export function* bodyPieces({ body, blanks = 0 }: WireRequest): Generator<Buffer> {
  yield Buffer.from(body ?? "");
  for (let left = blanks; left > 0; left -= block.length) yield block.subarray(0, left);
}

type Prepare = (request: Request, mode: Mode) => Prepared;

/** A run is planned before it starts and as it starts: what was prepared for the one serves the other. */
const made = new WeakMap<Target, Partial<Record<AuthScheme, Prepare>>>();

/** Puts the target's defaults, version, model and auth form into requests; each request and mode once. */
export function preparer(
  target: Target,
  auth: AuthScheme = target.auth === "auto" ? "x-api-key" : target.auth,
): Prepare {
  const prepare = made.get(target)?.[auth] ?? newPreparer(target, auth);
  made.set(target, { ...made.get(target), [auth]: prepare });
  return prepare;
}

function newPreparer(target: Target, auth: AuthScheme): Prepare {
  const seen = { plain: new WeakMap<Request, Prepared>(), stream: new WeakMap<Request, Prepared>() };
  return (request, mode) => {
    const hit = seen[mode].get(request);
    if (hit) return hit;
    const prepared = prepareNow(request, mode, target, auth);
    seen[mode].set(request, prepared);
    return prepared;
  };
}
