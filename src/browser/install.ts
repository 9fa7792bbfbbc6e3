/**
 * `npm run setup:browser`: makes sure that the browser tests have a Chromium. Installs the package `chromium` where this
 * is Debian and we are root (124 MB to fetch, about half a minute); anywhere else it says what to do.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";

import { findChromium, type Chromium } from "./chromium.ts";

/** Of both apt commands together. */
const limitMs = 240_000;

function install(): Chromium {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version") || !existsSync("/usr/bin/apt-get")) {
    return findChromium();
  }
  const apt = "apt-get update && apt-get install -y --no-install-recommends chromium";
  execFileSync("/bin/sh", ["-c", apt], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limitMs,
    maxBuffer: 64 * 1024 * 1024,
  });
  return findChromium();
}

/** What a failed command printed, which is shown only then. */
const printed = (failure: unknown): string =>
  failure instanceof Error && "stdout" in failure && "stderr" in failure
    ? `${String(failure.stdout)}${String(failure.stderr)}${failure.message}`
    : String(failure);

try {
  const found = findChromium();
  const { path, reason } = found.path === undefined ? install() : found;
  process.stdout.write(`${path ?? reason}\n`);
  process.exitCode = path === undefined ? 1 : 0;
} catch (failure) {
  process.stderr.write(`${printed(failure)}\n`);
  process.exitCode = 1;
}
