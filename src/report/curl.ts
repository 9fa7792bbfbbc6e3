import { KEY, type Exchange } from "../model/exchange.ts";
import type { Report } from "../model/report.ts";
import { isPlainInDoubleQuotes, printfOperand, quote, quoted, variable } from "./shell.ts";
import { thousands } from "./thousands.ts";
import { isVisible } from "./visible.ts";

/** Longer bodies do not fit into one argument of a command on Linux (128 KiB); `printf` of the shell has no limit. */
const LONGEST_ARGUMENT = 100_000;

/** Headers that curl writes itself: from the body, the address and `--compressed`, and its own name. */
const ofCurl = new Set(["host", "connection", "content-length", "transfer-encoding", "accept-encoding", "user-agent"]);

/**
 * A shell command that sends the request of an exchange again and shows the answer with its headers. The key comes from
 * the environment variable of the target. One line of visible text, whatever bytes the body has. A shell comment where the
 * body is not recorded as a whole.
 */
export const curlLine = (report: Pick<Report, "target">, exchange: Exchange): string =>
  curlWords(report, exchange).join(" ");

/** The words of {@link curlLine}, an option and its value in one: where a line may be broken with a backslash. */
export function curlWords({ target }: Pick<Report, "target">, exchange: Exchange): readonly string[] {
  const { method, path, headers, body, blanks = 0, omitted } = exchange.request;
  // A comment, to whoever pastes it: half a body would ask for something else.
  if (omitted !== undefined)
    return [`# the last ${thousands(omitted)} characters of the body are not recorded; replay sends them`];
  const address = `${target.url}${path}`;
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  // curl is told what it would do on its own: to send a form, and to ask before it sends much.
  const unset = body === null ? [] : ["content-type", "expect"].filter((name) => !names.has(name));
  const length = (body?.length ?? 0) + blanks;
  const wanted = unset.filter((name) => name !== "expect" || length > LONGEST_ARGUMENT);
  const piped = body !== null && (!isVisible(body) || blanks > 0 || length > LONGEST_ARGUMENT);
  return [
    ...(piped ? [`printf ${printfOperand(body)}${blanks > 0 ? `'%${blanks}s' ''` : ""} |`] : []),
    exchange.mode === "stream" ? "curl -sSiN" : "curl -sSi",
    ...(names.has("accept-encoding") ? ["--compressed"] : []),
    // Brackets and braces in an address are patterns to curl.
    ...(/[[\]{}]/.test(address) ? ["-g"] : []),
    ...(method === (body === null ? "GET" : "POST") ? [] : method === "HEAD" ? ["-I"] : [`-X ${quote(method)}`]),
    quote(address),
    ...headers.filter(([name]) => !ofCurl.has(name.toLowerCase())).map((header) => headerOption(header, target.keyEnv)),
    ...wanted.map((name) => `-H '${name}:'`),
    // `--data-raw` takes a leading `@` for what it is.
    ...(body === null ? [] : [piped ? "--data-binary @-" : `--data-raw ${quoted(body)}`]),
  ];
}

function headerOption([name, value]: readonly [string, string], keyEnv: string): string {
  // To curl, `name:` removes a header and `name;` sends an empty one.
  const parts = (value === "" ? `${name};` : `${name}: ${value}`).split(KEY);
  if (parts.length === 1)
    return isVisible(value) ? `-H ${quoted(parts.join(""))}` : `-H "$(printf ${printfOperand(parts.join(""))})"`;
  const key = variable(keyEnv);
  if (parts.every(isPlainInDoubleQuotes)) return `-H "${parts.join(key)}"`;
  return `-H ${parts.map((part) => (part === "" ? "" : quoted(part))).join(`"${key}"`)}`;
}
