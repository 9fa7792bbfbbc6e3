import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync, closeSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import type { RunningServer } from "../reference/server.ts";
import { startReference } from "../reference/server.ts";
import { startOpenai } from "../reference/openai/server.ts";
import { upstreamKey, type Launch, type ThirdParty } from "./server.ts";

/** A third-party server that listens, with the reference server behind it. */
export interface Started extends AsyncDisposable {
  readonly url: string;
  /** Base URL of the reference server; empty where there is none. */
  readonly upstream: string;
  /** File with what the server printed. */
  readonly log: string;
}

/**
 * Starts a server on a free port of 127.0.0.1 with its upstream. Throws with the end of what it printed where it does not
 * come up in time. Disposing ends both; so does the end of this process.
 */
export async function start(server: ThirdParty, installed: string): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), `third-party-${server.name}-`));
  const log = join(folder, "server.log");
  const port = await freePort();
  const behind = await startUpstream(server);
  const upstream = behind?.url ?? "";
  const child = launch(server.launch({ port, upstream, installed, folder }), folder, log);
  try {
    await listening(child, port, server.patience ?? 60_000);
  } catch (error) {
    end(child);
    await behind?.close();
    const said = readFileSync(log, "utf8").trim().split("\n").slice(-20).join("\n");
    throw new Error(`${server.name} did not start: ${String(error)}\n${said}`, { cause: error });
  }
  return {
    url: `http://127.0.0.1:${port}${server.target.path ?? ""}`,
    upstream,
    log,
    async [Symbol.asyncDispose]() {
      end(child);
      await behind?.close();
    },
  };
}

async function startUpstream({ upstream }: ThirdParty): Promise<RunningServer | undefined> {
  if (upstream === "none") return undefined;
  if (upstream === "openai") return startOpenai({ key: upstreamKey });
  return startReference({ key: upstreamKey, shape: "rich", faults: [], variants: [] });
}

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) end(child);
});

/** What a server gets of our environment: nothing that could be a key. */
const inherited = ["PATH", "LANG", "TMPDIR"] as const;

function launch({ program, args, env, files }: Launch, folder: string, log: string): ChildProcess {
  for (const [path, text] of Object.entries(files ?? {})) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const kept = Object.fromEntries(inherited.map((name) => [name, process.env[name] ?? ""]));
  const output = openSync(log, "w");
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...kept, HOME: folder, NO_COLOR: "1", ...env },
    stdio: ["ignore", output, output],
    // A group of its own, so that what it starts ends with it.
    detached: true,
  });
  closeSync(output);
  child.on("error", () => undefined);
  child.once("exit", () => running.delete(child));
  running.add(child);
  return child;
}

function end(child: ChildProcess): void {
  running.delete(child);
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group is gone.
  }
}

/** Waits until somebody listens to the port. */
async function listening(child: ChildProcess, port: number, patience: number): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (child.exitCode !== null || child.pid === undefined) throw new Error("it ended by itself");
    if (await accepts(port)) return;
    await sleep(200);
  }
  throw new Error(`nobody listens after ${patience / 1000} s`);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", timeout: 2000 });
    const done = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once("connect", () => done(true))
      .once("error", () => done(false))
      .once("timeout", () => done(false));
  });
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
