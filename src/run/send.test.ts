import { createServer, type AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

import { afterEach, expect, test } from "vitest";

import { KEY, type Exchange, type Request } from "../model/exchange.ts";
import { undeclared, type Target } from "../model/target.ts";
import { connect } from "./send.ts";
import { stubServer } from "./stub-server.ts";
import { preparer } from "./wire.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const targetAt = (url: string): Target => ({
  url,
  auth: "x-api-key",
  key: "secret-$&-key",
  model: "m",
  edition: "2023-06-01",
  headers: { "x-team": "blue" },
  features: undeclared,
  timeOuts: { firstByte: 1500, idle: 500, total: 10_000 },
});

async function ask(
  answer: Parameters<typeof stubServer>[0],
  request: Request = { body: { model: "m" } },
): Promise<Exchange> {
  const server = await stubServer(answer);
  const target = targetAt(server.url);
  const { send, close } = connect(target, { connections: 1 });
  open.push(close, server.close);
  return send(preparer(target)(request, "plain"), "x-0");
}

test("the key is sent and never recorded", async () => {
  const exchange = await ask((request, response) => response.end(JSON.stringify(request.headers)));
  expect(JSON.parse(exchange.answer?.text ?? "")).toMatchObject({ "x-api-key": "secret-$&-key", "x-team": "blue" });
  expect(exchange.request.headers).toContainEqual(["x-api-key", KEY]);
  expect(JSON.stringify(exchange.request)).not.toContain("secret");
});

test("headers are kept as they were on the wire", async () => {
  const exchange = await ask((_request, response) =>
    response.writeHead(200, ["X-Odd-CASE", "1", "set-cookie", "a", "set-cookie", "b"]).end("{}"),
  );
  expect(exchange.answer?.headers).toEqual(
    expect.arrayContaining([
      ["X-Odd-CASE", "1"],
      ["set-cookie", "a"],
      ["set-cookie", "b"],
    ]),
  );
});

test("an event stream becomes frames with their times, cut anywhere", async () => {
  const bytes = Buffer.from('event: a\ndata: {"t":"漢字🙂"}\n\n: note\n\ndata: x\ndata: y\n\n');
  const exchange = await ask((_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const byte of bytes) response.write(Buffer.from([byte]));
    response.end();
  });
  const frames = exchange.answer?.frames?.map(({ event, data }) => ({ ...(event && { event }), data }));
  expect(frames).toEqual([{ event: "a", data: '{"t":"漢字🙂"}' }, { data: "x\ny" }]);
  expect(exchange.answer?.text).toBe(bytes.toString());
  expect(exchange.answer?.bytes).toBeUndefined();
});

test("a stream under another content type is read as one", async () => {
  const exchange = await ask((_request, response) => response.end("event: a\ndata: {}\n\n"));
  expect(exchange.answer?.frames).toHaveLength(1);
});

test("a gzip body is undone, and one that only says so is recorded", async () => {
  const gzip = { "content-encoding": "gzip", "content-type": "application/json" };
  const good = await ask((_request, response) => response.writeHead(200, gzip).end(gzipSync('{"a":1}')));
  expect(good.answer).toMatchObject({ text: '{"a":1}', end: "complete" });
  const bad = await ask((_request, response) => response.writeHead(200, gzip).end('{"a":1}'));
  expect(bad.answer?.undecodable).toContain("not gzip");
});

test("bytes that are not UTF-8 are kept", async () => {
  const exchange = await ask((_request, response) => response.end(Buffer.from([0x22, 0xff, 0x22])));
  expect(Buffer.from(exchange.answer?.bytes ?? "", "base64")).toEqual(Buffer.from([0x22, 0xff, 0x22]));
});

test.for([
  ["timeout-first-byte", () => undefined],
  ["timeout-idle", (response) => response.writeHead(200).write("{")],
  ["reset", (response) => response.socket?.destroy()],
] as const satisfies readonly (readonly [
  string,
  (response: Parameters<Parameters<typeof stubServer>[0]>[1]) => unknown,
])[])("trouble is recorded: %s", async ([kind, answer]) => {
  const exchange = await ask((_request, response) => void answer(response));
  expect(exchange.trouble?.kind).toBe(kind);
});

test("a fresh connection is another one, and is closed behind the answer", async () => {
  const ports: (number | undefined)[] = [];
  const server = await stubServer((request, response) => {
    ports.push(request.socket.remotePort);
    if (ports.length === 1) request.socket.on("close", () => ports.push(-1));
    response.end("{}");
  });
  const target = targetAt(server.url);
  const { send, close } = connect(target, { connections: 1 });
  open.push(close, server.close);
  const prepared = preparer(target)({ body: { model: "m" } }, "plain");
  for (const fresh of [true, false, false, true]) {
    const { answer } = await send(prepared, "x-0", fresh);
    expect(answer?.status).toBe(200);
    await expect.poll(() => ports.includes(-1)).toBe(true);
  }
  const [first, closed, pooled, again, last] = ports;
  expect(closed).toBe(-1);
  expect(again).toBe(pooled);
  expect(new Set([first, pooled, last]).size).toBe(3);
});

test("blanks follow the body, and its length is told", async () => {
  const { answer } = await ask(
    (request, response, body) => response.end(`${request.headers["content-length"]} ${body.length} ${body.trimEnd()}`),
    { body: '{"é":1}', blanks: 200_000 },
  );
  expect(answer?.text).toBe('200008 200007 {"é":1}');
});

test("an answer that comes before a large body was sent is read", async () => {
  const answer = '{"type":"error"}';
  const server = createServer((socket) =>
    socket
      .on("error", () => undefined)
      .once("data", () => {
        socket.write(`HTTP/1.1 413 Large\r\nconnection: close\r\ncontent-length: ${answer.length}\r\n\r\n${answer}`);
        socket.destroy();
      }),
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const target = targetAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const { send, close } = connect(target, { connections: 1 });
  open.push(close, async () => void server.close());
  const exchange = await send(preparer(target)({ body: { model: "m" }, blanks: 8_000_000 }, "plain"), "x-0");
  expect(exchange).toMatchObject({ answer: { status: 413, text: answer, end: "complete" } });
  expect(exchange.trouble).toBeUndefined();
});

test("a closed port is refused", async () => {
  const target = targetAt("http://127.0.0.1:1");
  const { send, close } = connect(target, { connections: 1 });
  open.push(close);
  expect((await send(preparer(target)({}, "plain"), "x-0")).trouble?.kind).toBe("refused");
});

test("a stream that stays open after message_stop is let go", async () => {
  const exchange = await ask((_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write('event: message_stop\ndata: {"type":"message_stop"}\n\n');
  });
  expect(exchange.answer).toMatchObject({ end: "timeout-idle", frames: [{ event: "message_stop" }] });
});

test.each(["sending", "unanswered", "first-bytes"] as const)("a client leaves: %s", async (leave) => {
  let whole = false;
  const exchange = await ask(
    (_request, response) => {
      whole = true;
      if (leave === "unanswered") return;
      response.write("{");
    },
    { body: { model: "m", padding: "x".repeat(1000) }, leave },
  );
  expect(exchange.trouble?.kind).toBe("left");
  expect(exchange.answer?.text).toBe(leave === "first-bytes" ? "{" : undefined);
  expect(whole).toBe(leave !== "sending");
});

test("a client that was to leave unanswered leaves when an answer begins", async () => {
  const exchange = await ask((_request, response) => response.end("{}"), { body: { model: "m" }, leave: "unanswered" });
  expect(exchange.trouble?.kind).toBe("left");
});
