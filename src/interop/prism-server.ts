import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";

/** A mock server that runs: where it is, whether it still lives, and how to end it. */
export interface MockServer extends Disposable {
  readonly url: string;
  readonly alive: () => boolean;
}

/** How long the server may take to read the document, in milliseconds. */
const patience = 60_000;

/** Starts prism for a document on 127.0.0.1. Rejects with what it printed where it does not come up. */
export async function startPrism(packages: string, document: string): Promise<MockServer> {
  const port = await freePort();
  const program = join(packages, "node_modules/.bin/prism");
  // A seed: answers that are made up are the same in every run.
  const options = ["--host", "127.0.0.1", "--port", String(port), "--seed", "interop"];
  const child = spawn(process.execPath, [program, "mock", document, ...options], { stdio: ["ignore", "pipe", "pipe"] });
  await new Promise<void>((resolve, reject) => {
    let said = "";
    const fail = (): void => reject(new Error(`prism did not start\n${said}`));
    const timer = setTimeout(fail, patience);
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
