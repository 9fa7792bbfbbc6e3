/**
 * `npm run check:image`: the container image is built, and does its main job as it is meant to be run: not as root, with
 * nothing to write to but the folder of the reports. Where no container engine runs it says so, and checks nothing; with
 * `--required` that is an error.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

const root = join(import.meta.dirname, "../..");
const image = "messages-conformance:check";

interface Call {
  readonly code: number | null;
  readonly output: string;
}

function docker(...args: readonly string[]): Call {
  const { status, stdout, stderr, error } = spawnSync("docker", args, { cwd: root, encoding: "utf8" });
  return { code: status, output: error ? error.message : `${stdout}${stderr}`.trim() };
}

/** What is wrong with the image, one line each. */
function problems(): readonly string[] {
  const built = docker("build", "--tag", image, ".");
  if (built.code !== 0) return [`build: ${built.output.split("\n").slice(-20).join("\n")}`];
  const reports = mkdtempSync(join(tmpdir(), "reports-"));
  chmodSync(reports, 0o777);
  try {
    const strict = ["--rm", "--read-only", "--cap-drop=ALL", "--network=none", "--volume", `${reports}:/reports`];
    const run = docker("run", ...strict, image, "run", "--runs", "0");
    const user = docker("run", "--rm", "--entrypoint", "id", image, "-u");
    const missing = ["report.json", "report.html", "junit.xml"].filter((file) => !readdirSync(reports).includes(file));
    return [
      ...(run.code === 0 ? [] : [`run: exit code ${run.code}: ${run.output}`]),
      ...(user.output === "0" ? ["it runs as root"] : []),
      ...missing.map((file) => `/reports has no ${file}`),
    ];
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

const engine = docker("version", "--format", "{{.Server.Version}}");
if (engine.code !== 0) {
  process.stdout.write(`image: not built, as no container engine answers: ${engine.output.split("\n").at(-1)}\n`);
  process.exitCode = process.argv.includes("--required") ? 1 : 0;
} else {
  const found = problems();
  process.stdout.write(found.length === 0 ? "image: built, and runs\n" : `${found.join("\n")}\n`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
