import type { Answer, Exchange, WireRequest } from "../../model/exchange.ts";
import { thousands } from "../thousands.ts";

/** What an exchange does not know of itself. */
interface Around {
  /** The target's, without the path. */
  readonly url: string;
  /** ISO 8601. */
  readonly at: string;
  /** Results that stand on the exchange, with their verdicts. */
  readonly users: readonly string[];
}

/** One exchange as an entry of an HTTP Archive. What never came is a status of 0, as browsers write it. */
export function entryOf({ id, mode, request, answer, trouble, retries }: Exchange, { url, at, users }: Around): object {
  const notes = [
    ...users,
    ...(retries > 0 ? [`${retries} earlier ${retries === 1 ? "attempt" : "attempts"}`] : []),
    ...(trouble ? [`${trouble.kind}: ${trouble.message}`] : []),
  ];
  return {
    startedDateTime: at,
    time: answer?.ms ?? 0,
    request: requestOf(request, url),
    response: answer ? responseOf(answer) : none,
    cache: {},
    timings: timingsOf(answer),
    comment: notes.join("; "),
    _exchange: id,
    _mode: mode,
    _resourceType: "fetch",
    ...(trouble && { _error: `${trouble.kind}: ${trouble.message}` }),
  };
}

type Pairs = readonly { readonly name: string; readonly value: string }[];
const pairs = (headers: WireRequest["headers"]): Pairs => headers.map(([name, value]) => ({ name, value }));
const headerOf = (headers: WireRequest["headers"], wanted: string): string =>
  headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? "";
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

function requestOf({ method, path, headers, body, blanks = 0, omitted = 0 }: WireRequest, url: string): object {
  const missing = [
    ...(blanks > 0 ? [`${thousands(blanks)} blanks follow`] : []),
    ...(omitted > 0 ? [`the last ${thousands(omitted)} characters are not recorded`] : []),
  ];
  return {
    method,
    url: `${url}${path}`,
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: pairs(headers),
    queryString: [...new URLSearchParams(path.split("?")[1] ?? "")].map(([name, value]) => ({ name, value })),
    ...(body !== null && {
      postData: {
        mimeType: headerOf(headers, "content-type"),
        text: body,
        ...(missing.length > 0 && { comment: missing.join("; ") }),
      },
    }),
    headersSize: -1,
    // A character that is not recorded may have been more than one byte.
    bodySize: omitted > 0 ? -1 : bytesOf(body ?? "") + blanks,
  };
}

function responseOf({ status, headers, text, bytes, undecodable }: Answer): object {
  return {
    status,
    statusText: "",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: pairs(headers),
    content: {
      size: bytes === undefined ? bytesOf(text) : Math.floor((bytes.replaceAll("=", "").length * 3) / 4),
      mimeType: headerOf(headers, "content-type") || "x-unknown",
      text: bytes ?? text,
      ...(bytes !== undefined && { encoding: "base64" }),
      ...(undecodable !== undefined && { comment: undecodable }),
    },
    redirectURL: headerOf(headers, "location"),
    headersSize: -1,
    // The body is kept decoded; how long it was on the wire is not.
    bodySize: -1,
  };
}

const none = {
  status: 0,
  statusText: "",
  httpVersion: "",
  cookies: [],
  headers: [],
  content: { size: 0, mimeType: "x-unknown" },
  redirectURL: "",
  headersSize: -1,
  bodySize: -1,
};

/** Waiting lasts to the first chunk, receiving to the end of the body. */
function timingsOf(answer: Answer | undefined): object {
  const ms = answer?.ms ?? 0;
  const wait = Math.min(answer?.chunks[0]?.[0] ?? ms, ms);
  const receive = Math.round((ms - wait) * 100) / 100;
  return { blocked: -1, dns: -1, connect: -1, ssl: -1, send: 0, wait, receive };
}
