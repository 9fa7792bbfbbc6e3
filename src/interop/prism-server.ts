import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { npmPackages } from "./cache.ts";

export const prismVersion = "5.16.0";

/** A mock server that runs: where it is, whether it still lives, and how to end it. */
export interface MockServer extends Disposable {
  readonly url: string;
  readonly alive: () => boolean;
  /** Resolves when it ended by itself, at the latest after so many milliseconds. */
  readonly ended: (ms: number) => Promise<unknown>;
}

/** How long the server may take to read the document, in milliseconds. */
const patience = 60_000;

/**
 * Starts prism on 127.0.0.1, as `mock` of a document or as `proxy` before another server. Rejects with what it printed
 * where it does not come up.
 */
export async function startPrism(command: readonly ["mock" | "proxy", ...string[]]): Promise<MockServer> {
  const port = await freePort();
  const program = join(npmPackages("prism", { "@stoplight/prism-cli": prismVersion }), "node_modules/.bin/prism");
  const options = ["--host", "127.0.0.1", "--port", String(port)];
  const child = spawn(process.execPath, [program, ...command, ...options], { stdio: ["ignore", "pipe", "pipe"] });
  await new Promise<void>((resolve, reject) => {
    let said = "";
    const fail = (): void => reject(new Error(`prism did not start\n${said}`));
    const timer = globalThis.setTimeout(fail, patience);
    const hear = (text: string): void => {
      said = (said + text).slice(-4000);
      if (!said.includes("Prism is listening")) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.once("exit", fail);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    alive: () => child.exitCode === null,
    ended: (ms) => (child.exitCode === null ? Promise.race([once(child, "exit"), setTimeout(ms)]) : Promise.resolve()),
    [Symbol.dispose]: () => void child.kill(),
  };
}

/** A port that nobody listens to. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
