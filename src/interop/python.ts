import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pythonPackages } from "./cache.ts";
import { definitionNames } from "./document.ts";
import { closedDiscriminator } from "./limits.ts";
import { execute, unequalSamples } from "./program.ts";
import type { Toolchain } from "./toolchain.ts";

const versions = { "datamodel-code-generator": "0.89.0", pydantic: "2.14.3", mypy: "2.4.1" };
const program = fileURLToPath(new URL("python/round_trip.py", import.meta.url));

/** How a user of pydantic would call it: answers keep what is not described, enumerations are literals. */
const options = [
  ["--input-file-type", "openapi"],
  ["--output-model-type", "pydantic_v2.BaseModel"],
  ["--target-python-version", "3.11"],
  ["--extra-fields", "allow"],
  ["--enum-field-as-literal", "all"],
  ["--formatters", "builtin"],
  ["--use-annotated"],
  // Without it a definition of a string or a boolean becomes a class.
  ["--use-type-alias"],
  ["--disable-timestamp"],
].flat();

/** datamodel-code-generator: models of pydantic 2, checked by mypy. */
export const python: Toolchain = {
  name: "python",
  limits: [closedDiscriminator],
  missing: () => (hasPython() ? undefined : "python3 is not installed, older than 3.11, or without venv"),
  run: (job) => {
    const cwd = job.folder;
    const bin = pythonPackages("python", versions);
    const models = join(cwd, "models.py");
    execute(join(bin, "datamodel-codegen"), ["--input", job.document, "--output", models, ...options], { cwd });
    execute(join(bin, "mypy"), ["--strict", models], { cwd });
    cpSync(program, join(cwd, "round_trip.py"));
    const input = job.samples.map((sample) => `${JSON.stringify(sample)}\n`).join("");
    const unequal = unequalSamples(job.samples, execute(join(bin, "python"), ["round_trip.py"], { cwd, input }));
    const code = readFileSync(models, "utf8");
    const types = new Set(Array.from(code.matchAll(/^(?:class )?(\w+)(?=\(| = )/gm), ([, name]) => name));
    return {
      generator: "datamodel-code-generator",
      version: versions["datamodel-code-generator"],
      models: definitionNames(job).filter((name) => types.has(name)).length,
      roundTripped: job.samples.length - unequal.size,
      failures: [...unequal].map(([name, happened]) => `${name}: ${happened}`),
    };
  },
};

/** The target version of the options, and what makes a virtual environment; Debian packs `ensurepip` separately. */
function hasPython(): boolean {
  const check = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))";
  return spawnSync("python3", ["-c", check], { stdio: "ignore" }).status === 0;
}
