import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { stubServer } from "../run/stub-server.ts";
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
    const ended = await callCli(["run", echo.url, "--model", "m", "--out", out], { MESSAGES_API_KEY: key });
    expect(ended.code).toBe(1);
    const files = readdirSync(out);
    expect(files.toSorted()).toEqual(["corpus.jsonl", "junit.xml", "report.html", "report.json", "transcript.jsonl"]);
    const outputs = [ended.stdout, ended.stderr, ...files.map((name) => readFileSync(join(out, name), "utf8"))];
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
