import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
/** The source and the built form of the command. */
export const cli = { source: join(root, "src/cli.ts"), built: join(root, "dist/src/cli.js") } as const;

/** Builds the command where it was not, or where a source is younger than what was built. */
export function build(): void {
  const since = existsSync(cli.built) ? statSync(cli.built).mtimeMs : 0;
  const younger = ["src", "suites", "spec/generated"].some((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).some(
      (file) => !file.includes(".test.") && statSync(join(root, folder, file)).mtimeMs > since,
    ),
  );
  if (younger) execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}
