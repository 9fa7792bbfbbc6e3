import process from "node:process";

import type { RunningServer } from "../reference/server.ts";
import { oneOf } from "./one-of.ts";
import { wholeNumber } from "./whole-number.ts";
import { UsageError } from "./usage-error.ts";

export interface ServeFlags {
  readonly port: string;
  readonly dialect: string;
  readonly shape: string;
  readonly fault: readonly string[];
  readonly variant: readonly string[];
  readonly deltaSize: string;
  readonly delay: string;
  readonly noise: string;
  readonly seed: string;
}

/** `serve`: the reference server, until it is interrupted. */
export async function serveCommand(flags: ServeFlags): Promise<number> {
  const start = startOf(flags);
  const stopped = new Promise<void>((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
  const server = await start();
  process.stdout.write(`listening on ${server.url}\n`);
  await stopped;
  await server.close();
  return 0;
}

/** What starts the server; the flags are checked before. */
function startOf(flags: ServeFlags): () => Promise<RunningServer> {
  const port = wholeNumber("--port", flags.port, 0);
  if (port > 65_535)
    throw new UsageError(`--port: there is no port ${port}`, "a number up to 65535; 0 picks a free one");
  const common = {
    port,
    key: process.env["MESSAGES_API_KEY"] || "test-key",
    deltaSize: wholeNumber("--delta-size", flags.deltaSize, 1),
    delayMs: wholeNumber("--delay", flags.delay, 0),
  };
  const noise = { rate: share("--noise", flags.noise), seed: wholeNumber("--seed", flags.seed, 0) };
  const shape = oneOf("--shape", flags.shape, ["lean", "rich"]);
  if (oneOf("--dialect", flags.dialect, ["anthropic", "openai"]) === "openai") {
    const alone = (["fault", "variant"] as const).find((name) => flags[name].length > 0);
    if (noise.rate > 0) throw new UsageError("--noise: only the anthropic dialect has it", "leave --dialect out");
    if (alone) throw new UsageError(`--${alone}: only the anthropic dialect has it`, "leave --dialect out");
    return async () => (await import("../reference/openai/server.ts")).startOpenai(common).catch(taken(port));
  }
  return async () => {
    const { startReference, UnknownFault } = await import("../reference/server.ts");
    return startReference({ ...common, shape, noise, faults: flags.fault, variants: flags.variant })
      .catch((error: unknown) => {
        if (error instanceof UnknownFault) throw new UsageError(error.message, "messages-conformance list faults");
        throw error;
      })
      .catch(taken(port));
  };
}

/** A number from 0 to 1. */
function share(flag: string, value: string): number {
  const number = Number(value);
  if (/^[\d.]+$/.test(value) && number >= 0 && number <= 1) return number;
  throw new UsageError(`${flag}: "${value}" is not a number from 0 to 1`, `for example: ${flag} 0.2`);
}

const taken =
  (port: number) =>
  (error: unknown): never => {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
      throw new UsageError(`port ${port} is in use`, "--port 0 picks a free one");
    throw error;
  };
