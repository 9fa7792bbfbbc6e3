import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { send } from "../send.ts";
import { listen, receive, type RunningServer } from "../server.ts";
import { respond } from "./respond.ts";

export interface OpenaiOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly key: string;
  /** Characters a delta; 12 by default. */
  readonly deltaSize?: number;
  /** Milliseconds between two events of a stream. */
  readonly delayMs?: number;
}

/**
 * Starts the obedient model on 127.0.0.1 behind `POST /v1/chat/completions` and `GET /v1/models`: the upstream of a
 * gateway that speaks the Messages API to its clients and the OpenAI dialect to its provider.
 */
export async function startOpenai(options: OpenaiOptions): Promise<RunningServer> {
  const { key, deltaSize = 12 } = options;
  const setting = {
    key,
    deltaSize,
    id: (prefix: string) => `${prefix}${randomUUID().replaceAll("-", "")}`,
    now: () => Math.floor(Date.now() / 1000),
  };
  const pace = { first: 0, between: options.delayMs ?? 0 };
  const server = createServer({ keepAliveTimeout: 30_000 }, (message, response) => {
    response.on("error", () => response.destroy());
    receive(message)
      .then((request) => (request ? send(response, respond(request, setting), pace) : undefined))
      .catch(() => response.destroy());
  });
  server.on("clientError", (_, socket) => socket.destroy());
  return listen(server, options.port ?? 0);
}
