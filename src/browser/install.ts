/**
 * `npm run setup:browser`: makes sure that the browser tests have a Chromium. Installs the package `chromium` where this
 * is Debian and we are root (124 MB to fetch, about half a minute); anywhere else it says what to do. With `--only-in-ci`
 * it does nothing on a developer's machine, and is content with a machine that cannot have one: the tests say why they skip.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";

import { findChromium, type Chromium } from "./chromium.ts";

/** Of both apt commands together. */
const limitMs = 90_000;

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

const isForCi = process.argv.includes("--only-in-ci");
if (!isForCi || process.env["CI"]) {
  try {
    const found = findChromium();
    const { path, reason } = found.path === undefined ? install() : found;
    process.stdout.write(`${path ?? reason}\n`);
    process.exitCode = path === undefined && !isForCi ? 1 : 0;
  } catch (failure) {
    process.stderr.write(`${printed(failure)}\n`);
    process.exitCode = isForCi ? 0 : 1;
  }
}
