import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { CouldNotLook } from "./could-not-look.ts";

const NAME = "@anthropic-ai/sdk";
/** Milliseconds that npm and tar may take. */
const PATIENCE = 120_000;

const run = promisify(execFile);

/**
 * Packs a version of the SDK with the user's own npm, so that its registry and proxies hold, and hands the unpacked
 * folder to `use`. The folder is gone afterwards.
 *
 * @throws {CouldNotLook} where the registry does not answer or has no such version
 */
export async function withPackedSdk<T>(version: string, use: (folder: string) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "sdk-drift-"));
  try {
    await pack(version, folder);
    const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
    if (!tarball)
      throw new CouldNotLook(`npm packed nothing for ${NAME}@${version}`, "--against FOLDER needs no registry");
    await run("tar", ["-xzf", join(folder, tarball), "-C", folder], { timeout: PATIENCE });
    return use(join(folder, "package"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pack(version: string, folder: string): Promise<void> {
  const flags = ["--pack-destination", folder, "--ignore-scripts", "--loglevel=error", "--fetch-retries=0"];
  try {
    await run("npm", ["pack", `${NAME}@${version}`, ...flags], { timeout: PATIENCE });
  } catch (error) {
    const { stderr = "", message } = error as Error & { readonly stderr?: string };
    const code = /npm error code (\w+)/.exec(stderr)?.[1] ?? message.split("\n")[0];
    throw new CouldNotLook(
      `npm could not get ${NAME}@${version} (${code})`,
      code === "ETARGET" ? `npm view ${NAME} versions` : "npm ping; --against FOLDER needs no registry",
    );
  }
}

/**
 * The version of an unpacked SDK.
 *
 * @throws {CouldNotLook} where the folder holds something else
 */
export function sdkVersion(folder: string): string {
  let found: { readonly name?: unknown; readonly version?: unknown };
  try {
    found = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as typeof found;
  } catch {
    throw new CouldNotLook(`${folder} holds no package`, `a folder with an unpacked ${NAME}`);
  }
  if (found.name === NAME && typeof found.version === "string") return found.version;
  throw new CouldNotLook(`${folder} holds ${String(found.name)}`, `a folder with an unpacked ${NAME}`);
}
