import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { stubServer } from "../run/stub-server.ts";
import { filesOf, formats } from "./formats.ts";
import { callCli } from "./spawn-cli.ts";

const key = "sk-planted-7fQ2xKe9";
const half = [key.slice(0, 9), key.slice(9)];
const usage = { input_tokens: 5, output_tokens: 5 };
const message = { id: "msg_1", type: "message", role: "assistant", model: key, stop_sequence: null, usage };

const event = (type: string, members: object): string =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...members })}\n\n`;

/** A stream that tells the key, cut over two deltas. */
const stream = [
  event("message_start", { message: { ...message, content: [], stop_reason: null } }),
  event("content_block_start", { index: 0, content_block: { type: "text", text: "" } }),
  ...half.map((text) => event("content_block_delta", { index: 0, delta: { type: "text_delta", text } })),
  event("content_block_stop", { index: 0 }),
  event("message_delta", { delta: { stop_reason: "end_turn", stop_sequence: null }, usage }),
  event("message_stop", {}),
].join("");

test("a key that the target echoes in every way is in no output", async () => {
  const echo = await stubServer((request, response, body) => {
    const seen = `you sent ${JSON.stringify(request.headers)}`;
    response.setHeader("x-echo", key);
    if (!body.includes('"messages"') || /"max_tokens":(-|")/.test(body)) {
      response.writeHead(400, { "content-type": "application/json" });
      response.end(JSON.stringify({ type: "error", error: { type: key, message: seen } }));
    } else if (body.includes('"stream":true')) {
      response.writeHead(200, { "content-type": "text/event-stream" }).end(stream);
    } else {
      const content = [{ type: "text", text: `${seen} ${encodeURIComponent(key)}` }];
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ ...message, content, stop_reason: key }));
    }
  });
  const out = mkdtempSync(join(tmpdir(), "secrets-"));
  try {
    const list = join(out, "expected.yaml");
    const target = [echo.url, "--model", "m", "--out", out, "--format", "all", "--runs", "60"];
    const env = { MESSAGES_API_KEY: key };
    const ended = await callCli(["run", ...target, "--expected-failures", list, "--update-expected"], env);
    const written = formats.flatMap(filesOf).map(({ file }) => file);
    expect(new Set(readdirSync(out))).toEqual(
      new Set([...written, "corpus.jsonl", "expected.yaml", "transcript.jsonl"]),
    );
    const report = join(out, "report.json");
    expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({ verdict: "non-conformant" });
    const later = await Promise.all(
      [
        ["judge", join(out, "transcript.jsonl")],
        ["verify", report],
        ["compare", report, report, "--format", "markdown"],
        ["matrix", report, "--out", join(out, "matrix.html")],
      ].map((args) => callCli(args, env)),
    );
    const files = readdirSync(out).map((name) => readFileSync(join(out, name), "utf8"));
    const outputs = [...[ended, ...later].flatMap(({ stdout, stderr }) => [stdout, stderr]), ...files];
    for (const text of outputs) {
      expect(text).not.toContain(key);
      expect(text).not.toContain(Buffer.from(key).toString("base64"));
      // Neither half may stand where the halves could be put together again.
      expect(text).not.toContain(half[1]);
    }
    expect(outputs.join("")).toContain("[redacted]");
  } finally {
    await echo.close();
  }
});
