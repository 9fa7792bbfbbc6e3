import { createServer } from "node:http";
import { classify, type Classify } from "../../src/inputs/draw/classify.ts";
import { isObject, type JsonObject } from "../../src/model/json.ts";
import type { Edition } from "../../src/model/target.ts";
import { listen, type RunningServer } from "../../src/reference/server.ts";

/** A server that takes every body which breaks a constraint of its schema, as long as it breaks no second one. */
export interface Lenient extends RunningServer {
  /** How often it took a body, by `Definition.member keyword` of what the body breaks. */
  readonly taken: ReadonlyMap<string, number>;
}

const message = (model: unknown): JsonObject => ({
  id: "msg_01lenient",
  type: "message",
  role: "assistant",
  model: typeof model === "string" ? model : "obedient-1",
  content: [{ type: "text", text: "pong" }],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: { input_tokens: 9, output_tokens: 1 },
});
const refusal: JsonObject = {
  type: "error",
  error: { type: "invalid_request_error", message: "More than one thing is wrong." },
};

/**
 * Starts as many servers as there are constraints, in one: each would take just the violations of its own constraint. A
 * request that breaks one constraint alone gets the answer of the server for that constraint, and would be refused by
 * every other one; a request that breaks two gets what all of them answer, a refusal.
 */
export async function startLenient(edition: Edition): Promise<Lenient> {
  const labels = classify(edition);
  const taken = new Map<string, number>();
  const server = createServer({ keepAliveTimeout: 30_000 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { status, body } = answer(Buffer.concat(chunks).toString("utf8"), labels, taken);
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  return Object.assign(await listen(server, 0), { taken });
}

function answer(
  text: string,
  labels: Classify,
  taken: Map<string, number>,
): { readonly status: number; readonly body: JsonObject } {
  const body: unknown = JSON.parse(text);
  if (!isObject(body)) return { status: 400, body: refusal };
  const broken = new Set(labels(body).map(({ at, keyword }) => `${at} ${keyword}`));
  if (broken.size > 1) return { status: 400, body: refusal };
  for (const one of broken) taken.set(one, (taken.get(one) ?? 0) + 1);
  return { status: 200, body: message(body["model"]) };
}
