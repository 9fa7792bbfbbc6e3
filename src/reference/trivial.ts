import { createServer, type ServerResponse } from "node:http";
import { listen, type RunningServer } from "./server.ts";

const fixed =
  (status: number, type: string, body: string) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) }).end(body);
  };
const error = (type: string): string => JSON.stringify({ type: "error", error: { type, message: "No." } });
const page = "<!doctype html><html><head><title>Welcome</title></head><body><h1>It works</h1></body></html>";

const answers = {
  "not-found": fixed(404, "application/json", error("not_found_error")),
  "bad-request": fixed(400, "application/json", error("invalid_request_error")),
  unauthorized: fixed(401, "application/json", error("authentication_error")),
  "server-error": fixed(500, "application/json", error("api_error")),
  "empty-object": fixed(200, "application/json", "{}"),
  "empty-body": fixed(200, "application/json", ""),
  html: fixed(200, "text/html", page),
  hang: () => {},
  reset: (response: ServerResponse) => response.socket?.resetAndDestroy(),
  "redirect-loop": (response: ServerResponse) => response.writeHead(307, { location: "/v1/messages" }).end(),
  "slow-drip": (response: ServerResponse) => drip(response),
} satisfies Record<string, (response: ServerResponse) => void>;

/** A server that gives everyone the same answer, whatever is asked. */
export type TrivialKind = keyof typeof answers;
export const trivialKinds = Object.keys(answers) as readonly TrivialKind[];

/** Starts a trivial server on a free port of 127.0.0.1. */
export function startTrivial(kind: TrivialKind): Promise<RunningServer> {
  const answer = answers[kind];
  const server = createServer((request, response) => {
    request.resume();
    request.on("error", () => {});
    response.on("error", () => {});
    request.on("end", () => answer(response));
  });
  return listen(server, 0);
}

/** A blank every 50 ms, for ever: a body that never ends, but is never idle. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 50);
  response.on("close", () => clearInterval(timer));
}
