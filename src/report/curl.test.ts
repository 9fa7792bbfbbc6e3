import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, property, string } from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Exchange, WireRequest } from "../model/exchange.ts";
import { curlLine } from "./curl.ts";
import { conformantReport, nasty, sampleExchange } from "./sample.ts";
import { isVisible } from "./visible.ts";

// Stands for curl: prints its arguments, then what is piped to it, each ended by a NUL.
const stub = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done
  case "$word" in @-) cat; printf '\\0';; esac; }\n`;
const report = conformantReport();
const key = "sk-'\"$(id)` key";
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "curl-line-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const exchange = (request: Partial<WireRequest>, change: Partial<Exchange> = {}): Exchange => ({
  ...sampleExchange,
  ...change,
  request: { ...sampleExchange.request, ...request },
});

/** What `sh` makes of the line: the arguments of curl, and its input where there is any. */
function shell(line: string): readonly string[] {
  const file = join(folder, "line.sh");
  writeFileSync(file, stub + line);
  const out = execFileSync("sh", [file], { env: { PATH: process.env["PATH"], MESSAGES_API_KEY: key } });
  return out.toString().split("\0").slice(0, -1);
}
/** The body curl would send: what is piped in is taken from the end, so that a NUL in it is kept. */
function bodyOf(words: readonly string[]): string {
  const at = words.findIndex((word) => word === "--data-raw" || word === "--data-binary");
  return words.slice(words[at] === "--data-raw" ? at + 1 : at + 2).join("\0");
}

test("the line for a JSON body reads like one a person would type", () => {
  expect(curlLine(report, exchange({ body: '{"max_tokens":1}' }))).toBe(
    `curl -sSiN http://127.0.0.1:8080/v1/messages -H 'content-type: application/json' ` +
      `-H 'anthropic-version: 2023-06-01' -H "x-api-key: $MESSAGES_API_KEY" --data-raw '{"max_tokens":1}'`,
  );
});

test.each([
  sampleExchange.request.body ?? "",
  nasty,
  "",
  "@/etc/passwd",
  "'",
  "\\",
  "%s%d%%",
  "-n",
  "a\nb\r\n\t\n",
  "\0\0",
  "\u001B]0;title\u0007",
  "🦜👩‍🚀é日本",
  "x".repeat(300_000),
])("the shell sends exactly the body %j", (body) => {
  const line = curlLine(report, exchange({ body }));
  expect(isVisible(line)).toBe(true);
  expect(bodyOf(shell(line))).toBe(body.toWellFormed());
});

test("the shell sends the blanks after a body", () => {
  const line = curlLine(report, exchange({ body: '{"a":"100%"}', blanks: 300_000 }));
  expect(line.length).toBeLessThan(400);
  expect(bodyOf(shell(line))).toBe(`{"a":"100%"}${" ".repeat(300_000)}`);
});

test("a body of which a part is not recorded has a comment in place of a command", () => {
  const line = curlLine(report, exchange({ body: '{"a":"bbb', omitted: 4_199_077 }));
  expect(line).toBe("# the last 4,199,077 characters of the body are not recorded; replay sends them");
  expect(shell(line)).toEqual([]);
});

test("the shell sends exactly any body", () => {
  assert(
    property(string({ unit: "binary", maxLength: 40 }), (body) => {
      const line = curlLine(report, exchange({ body }));
      expect(isVisible(line)).toBe(true);
      expect(bodyOf(shell(line))).toBe(body.toWellFormed());
    }),
    { numRuns: 100 },
  );
});

test("the key comes from the environment, unchanged, and is nowhere in the line", () => {
  for (const value of ["{key}", "Bearer {key}", 'a"{key}$b']) {
    const line = curlLine(report, exchange({ headers: [["authorization", value]] }));
    expect(line).toContain("$MESSAGES_API_KEY");
    expect(shell(line)).toContain(`authorization: ${value.replace("{key}", key)}`);
  }
  const odd = { target: { ...report.target, keyEnv: "odd name" } };
  expect(curlLine(odd, exchange({}))).toContain(`"x-api-key: $(printenv 'odd name')"`);
});

test("method, path and headers are those of the exchange, and curl adds none of its own", () => {
  const line = curlLine(
    report,
    exchange({
      method: "PUT",
      path: "/v1/mess[a]ges?x='y'",
      headers: [
        ["x-empty", ""],
        ["x-odd", "é\u0085"],
      ],
    }),
  );
  expect(shell(line)).toEqual(
    expect.arrayContaining([
      "-g",
      "-X",
      "PUT",
      "http://127.0.0.1:8080/v1/mess[a]ges?x='y'",
      "x-empty;",
      "x-odd: é\u0085",
      "content-type:",
    ]),
  );
  const get = curlLine(
    report,
    exchange({ method: "GET", body: null, headers: [["accept-encoding", "gzip"]] }, { mode: "plain" }),
  );
  expect(get).toBe("curl -sSi --compressed http://127.0.0.1:8080/v1/messages");
});
