/** `npm run build`: compiles to `dist/` and puts the generated files beside what was compiled from them. */
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, rmSync } from "node:fs";
import process from "node:process";

rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript-7/bin/tsc", "-p", "tsconfig.build.json"], {
  stdio: "inherit",
});
cpSync("spec/generated", "dist/spec/generated", {
  recursive: true,
  // `types.ts` is printed by `spec --format types`; other sources were compiled; pages are printed by `explain`.
  filter: (path) =>
    !path.endsWith("/requirements") && (!path.endsWith(".ts") || path.endsWith(".d.ts") || path.endsWith("/types.ts")),
});
// The renderer of the reference page: one file and its licence, so that its users need not install it.
for (const file of ["bundles/redoc.standalone.js", "LICENSE"]) {
  cpSync(new URL(`../${file}`, import.meta.resolve("redoc/bundles/redoc.standalone.js")), `dist/redoc/${file}`);
}
chmodSync("dist/src/cli.js", 0o755);
