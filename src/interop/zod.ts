import { cpSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { writtenDocument } from "./adaptations.ts";
import { linkPackages, npmPackages, type Versions } from "./cache.ts";
import { definitionNames, documentOf } from "./document.ts";
import { execute, unequalSamples } from "./program.ts";
import { compile, typedLiterals } from "./typed-literals.ts";
import type { Job, Outcome } from "./toolchain.ts";

const require = createRequire(import.meta.url);
const templates = fileURLToPath(new URL("typescript", import.meta.url));

/** A generator of TypeScript types and Zod schemas. */
export interface ZodGenerator {
  /** Its npm package. */
  readonly package: string;
  readonly version: string;
  readonly program: string;
  /** Names a file of `typescript/`. It reads `openapi.json` and writes the folder `generated`. */
  readonly arguments: readonly string[];
  /** Modules of the schemas and of the types below `generated`, without extension. */
  readonly schemas: string;
  readonly types: string;
  /** What stands before the name of a definition in the name of its schema. */
  readonly prefix: string;
}

const shared: Versions = { zod: "4.6.7", typescript: "5.9.3" };

/** Generates, compiles with every described sample as a typed literal, and sends every sample through its schema. */
export function throughZod(generator: ZodGenerator, job: Job): Outcome {
  const cwd = job.folder;
  const packages = npmPackages(generator.program, { ...shared, [generator.package]: generator.version });
  linkPackages(packages, cwd);
  cpSync(templates, cwd, { recursive: true });
  writeFileSync(join(cwd, "package.json"), JSON.stringify({ private: true, type: "commonjs" }));
  writtenDocument(documentOf(job), job);
  const program = join(packages, "node_modules", ".bin", generator.program);
  execute(process.execPath, [program, ...generator.arguments], { cwd });

  const described = job.samples.filter(({ undescribed }) => undescribed === undefined);
  writeFileSync(join(cwd, "samples.ts"), typedLiterals(described, `./generated/${generator.types}`));
  const refused = compile(cwd, described);

  const compiled = join(cwd, "compiled", "generated", `${generator.schemas}.js`);
  const names = new Set(Object.keys(require(compiled) as object));
  const input = job.samples.map((sample) => `${JSON.stringify(sample)}\n`).join("");
  const output = execute(process.execPath, ["round-trip.cjs", compiled, generator.prefix], { cwd, input });
  const unequal = new Map([...refused, ...unequalSamples(job.samples, output)]);
  return {
    generator: generator.package,
    version: generator.version,
    models: definitionNames(job).filter((name) => names.has(generator.prefix + name)).length,
    roundTripped: job.samples.length - unequal.size,
    failures: [...unequal].map(([name, happened]) => `${name}: ${happened}`),
  };
}
