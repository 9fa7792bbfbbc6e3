import { spawn } from "node:child_process";
import process from "node:process";

/** Runs this Node with these arguments to its end. Resolves to the milliseconds it took; rejects for an exit code but 0. */
export function timed(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    child.once("error", reject);
    child.once("exit", (code) => {
      const ms = performance.now() - started;
      if (code === 0) resolve(ms);
      else reject(new Error(`node ${args.join(" ")} ended with ${code}`));
    });
  });
}
