import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { bodyLimit } from "./admission.ts";
import { PromptCache } from "./caching.ts";
import type { Deviation } from "./deviation.ts";
import { createIdentifiers, type Identifiers } from "./identifiers.ts";
import type { Incoming, Reply } from "./incoming.ts";
import type { Shape } from "./message.ts";
import { plainReply } from "./plain-reply.ts";
import { moodsOf, type Noise } from "./obedient/noise.ts";
import { envelope, invalid } from "./refusal.ts";
import { deviationsOf, idsIn, UnknownFault } from "./registry.ts";
import { respond, type Setting } from "./respond.ts";
import { send, type Pace } from "./send.ts";
import { Books } from "./traffic.ts";

export { UnknownFault } from "./registry.ts";

export interface ReferenceOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly key: string;
  readonly shape: Shape;
  /** Ids of faults for every request; the header `x-reference-fault` adds to them. */
  readonly faults: readonly string[];
  /** Ids of benign variants for every request; the header `x-reference-variant` adds to them. */
  readonly variants: readonly string[];
  /** Characters a delta; 12 by default. */
  readonly deltaSize?: number;
  /** Milliseconds between two events of a stream. */
  readonly delayMs?: number;
  /** Milliseconds before the first event of a stream. */
  readonly firstDelayMs?: number;
  /** How often the model disobeys; by default never. */
  readonly noise?: Noise;
}

export interface RunningServer {
  /** Base URL, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Most bytes of a body that is too large that are read to be polite before the socket is cut. */
const patience = 8 * bodyLimit;

/** Starts the reference server on 127.0.0.1. Throws {@link UnknownFault} for an unknown fault or variant. */
export async function startReference(options: ReferenceOptions): Promise<RunningServer> {
  const settingFor = settings(options);
  const pace = { first: options.firstDelayMs ?? 0, between: options.delayMs ?? 0 };
  const server = createServer({ keepAliveTimeout: 30_000 }, (message, response) => {
    response.on("error", () => response.destroy());
    serve(message, response, settingFor, pace).catch((error: unknown) => fail(response, error));
  });
  server.on("clientError", (_, socket) => socket.destroy());
  return listen(server, options.port ?? 0);
}

/**
 * Starts to listen on 127.0.0.1; closing ends open answers, too.
 *
 * @internal
 */
export async function listen(server: ReturnType<typeof createServer>, port: number): Promise<RunningServer> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Settings kept; more combinations than that are not seen in one run. */
const mostCombinations = 1000;

type OwnSetting = Setting & { readonly traffic: Books };
type SettingFor = (headers: Incoming["headers"]) => OwnSetting | UnknownFault;

/** Finds the setting of a request: that of the process, with what its headers add. Each combination is made once. */
function settings(options: ReferenceOptions): SettingFor {
  const ids = createIdentifiers();
  const moods = options.noise ? moodsOf(options.noise) : (): undefined => undefined;
  const always = [...deviationsOf("fault", options.faults), ...deviationsOf("variant", options.variants)];
  const made = new Map<string, OwnSetting>();
  const make = (faults: string | undefined, variants: string | undefined): OwnSetting => {
    const more = [...deviationsOf("fault", idsIn(faults)), ...deviationsOf("variant", idsIn(variants))];
    const deviations: readonly Deviation[] = [...always, ...more];
    const { key, shape, deltaSize = 12 } = options;
    return {
      key,
      shape,
      deltaSize,
      deviations,
      ids: constantIds(ids, deviations),
      traffic: new Books(),
      moods,
      cache: new PromptCache(),
    };
  };
  return (headers) => {
    const [faults, variants] = [headers["x-reference-fault"], headers["x-reference-variant"]];
    const name = `${faults ?? ""}/${variants ?? ""}`;
    try {
      const setting = made.get(name) ?? make(faults, variants);
      if (made.size >= mostCombinations) made.clear();
      made.set(name, setting);
      return setting;
    } catch (error) {
      if (error instanceof UnknownFault) return error;
      throw error;
    }
  };
}

function constantIds(ids: Identifiers, deviations: readonly Deviation[]): Identifiers {
  const kinds = new Set(deviations.flatMap((deviation) => deviation.constantIds ?? []));
  if (kinds.size === 0) return ids;
  return {
    message: () => (kinds.has("message") ? "msg_01constant" : ids.message()),
    tool: () => (kinds.has("tool") ? "toolu_01constant" : ids.tool()),
    request: () => (kinds.has("request") ? "req_01constant" : ids.request()),
  };
}

/** Answers one request, and keeps the books about who left before the end. */
async function serve(
  message: IncomingMessage,
  response: ServerResponse,
  settingFor: SettingFor,
  pace: Pace,
): Promise<void> {
  const setting = settingFor(message.headers as Incoming["headers"]);
  const request = await receive(message);
  if (setting instanceof UnknownFault) {
    if (request) await send(response, noSuchDeviation(setting), pace);
    return;
  }
  const { traffic } = setting;
  if (!request) return traffic.abandon();
  response.once("finish", () => traffic.close(request, true));
  response.once("close", () => {
    if (!response.writableFinished) traffic.close(request, false);
  });
  const reply = respond(request, setting);
  traffic.enter(request);
  await send(response, reply, pace);
}

function noSuchDeviation({ kind, message, suggestion }: UnknownFault): Reply {
  const refusal = invalid("deviation", `x-reference-${kind}: ${message}, did you mean "${suggestion}"?`);
  const id = "req_unknown_deviation";
  return plainReply(400, envelope(refusal, id), [["request-id", id]]);
}

/**
 * Reads a request to its end; undefined where the client left before.
 *
 * @internal
 */
export function receive(message: IncomingMessage): Promise<Incoming | undefined> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let size = 0;
    message.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bodyLimit) chunks.push(chunk);
      else chunks = [];
      if (size > patience) message.destroy();
    });
    message.on("error", () => resolve(undefined));
    message.on("close", () => resolve(undefined));
    message.on("end", () => {
      const [path = "", query = ""] = (message.url ?? "").split("?", 2);
      const headers = message.headers as Incoming["headers"];
      const text = Buffer.concat(chunks).toString("utf8");
      const headerNames = message.rawHeaders.filter((_, index) => index % 2 === 0);
      resolve({ method: message.method ?? "", path, query, headers, headerNames, text, tooLarge: size > bodyLimit });
    });
  });
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const message = error instanceof Error ? error.message : "unknown";
  const refusal = {
    rule: "internal",
    status: 500,
    type: "api_error",
    message: `The reference server failed: ${message}`,
  };
  const body = JSON.stringify(envelope(refusal, "req_internal"));
  response.writeHead(500, { "content-type": "application/json", "request-id": "req_internal" }).end(body);
}
