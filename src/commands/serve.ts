import process from "node:process";

import { wholeNumber } from "./options.ts";
import { UsageError } from "./usage-error.ts";

export interface ServeFlags {
  readonly port: string;
  readonly shape: string;
  readonly fault: readonly string[];
  readonly variant: readonly string[];
  readonly deltaSize: string;
  readonly delay: string;
}

/** `serve`: the reference server, until it is interrupted. */
export async function serveCommand(flags: ServeFlags): Promise<number> {
  const { startReference, UnknownFault } = await import("../reference/server.ts");
  const port = wholeNumber("--port", flags.port, 0);
  if (port > 65_535)
    throw new UsageError(`--port: there is no port ${port}`, "a number up to 65535; 0 picks a free one");
  if (flags.shape !== "lean" && flags.shape !== "rich") {
    throw new UsageError(`--shape: unknown value "${flags.shape}"`, "one of: lean, rich");
  }
  const stopped = new Promise<void>((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
  const server = await startReference({
    port,
    key: process.env["MESSAGES_API_KEY"] || "test-key",
    shape: flags.shape,
    faults: flags.fault,
    variants: flags.variant,
    deltaSize: wholeNumber("--delta-size", flags.deltaSize, 1),
    delayMs: wholeNumber("--delay", flags.delay, 0),
  }).catch((error: unknown) => {
    if (error instanceof UnknownFault) throw new UsageError(error.message, "messages-conformance list faults");
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      throw new UsageError(`port ${port} is in use`, "--port 0 picks a free one");
    }
    throw error;
  });
  process.stdout.write(`listening on ${server.url}\n`);
  await stopped;
  await server.close();
  return 0;
}
