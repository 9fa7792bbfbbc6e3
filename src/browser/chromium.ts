import { existsSync } from "node:fs";
import process from "node:process";

/** A Chromium that the browser tests can start, or why there is none. */
export type Chromium =
  | { readonly path: string; readonly reason?: never }
  | { readonly path?: never; readonly reason: string };

const variable = "MESSAGES_CONFORMANCE_CHROMIUM";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The Chromium that the environment names, or else the first one in the usual places. Starts and installs nothing. */
export function findChromium(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  exists: (path: string) => boolean = existsSync,
): Chromium {
  const named = environment[variable];
  if (named) return exists(named) ? { path: named } : { reason: `${variable}: there is no "${named}"` };
  const path = usualPlaces.find((place) => exists(place));
  return path === undefined
    ? { reason: `no Chromium here: run "npm run setup:browser", or put its path into ${variable}` }
    : { path };
}

/** For containers without a sandbox or a graphics card, and without the browser's own traffic. */
export const chromiumArguments: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
