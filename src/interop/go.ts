import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "../contract/bundle.ts";
import { withDiscriminators, writtenDocument } from "./adaptations.ts";
import { documentOf } from "./document.ts";
import { execute, installed, sampleLines, unequalSamples } from "./program.ts";
import type { Limit, Toolchain } from "./toolchain.ts";

const template = fileURLToPath(new URL("go", import.meta.url));
const tools = fileURLToPath(new URL("../../node_modules/.cache/messages-conformance-interop/go", import.meta.url));
const version = "v2.8.2";

const limits: readonly Limit[] = [
  {
    says: "members of an answer that are not described are dropped",
    covers: ({ name, side, undescribed }) =>
      side === "answer" && (undescribed === "member" || name === "messages/the unknown at every level"),
  },
];

/**
 * oapi-codegen: types and a client. The generator is built once into this project's cache; the modules that it and the
 * generated code need are kept where Go keeps them.
 */
export const go: Toolchain = {
  name: "go",
  limits,
  missing: () => (installed("go", "version") ? undefined : "go is not installed"),
  run: (job) => {
    const cwd = job.folder;
    const document = withDiscriminators(documentOf(job));
    const path = writtenDocument(document, job);
    const generator = oapiCodegen();
    cpSync(template, cwd, { recursive: true });
    execute(generator, ["-config", "oapi-codegen.yaml", path], { cwd });
    const types = generatedTypes(document, readFileSync(join(cwd, "models", "models.go"), "utf8"));
    writeFileSync(join(cwd, "definitions.go"), definitionsFile(document, types));
    execute("go", ["build", "-o", "round-trip", "."], { cwd });
    const printed = execute(join(cwd, "round-trip"), [], { cwd, input: sampleLines(job) });
    const unequal = unequalSamples(job.samples, printed);
    return {
      generator: "oapi-codegen",
      version,
      models: types.length,
      roundTripped: job.samples.length - unequal.size,
      failures: [...unequal].map(([name, happened]) => `${name}: ${happened}`),
    };
  },
};

function oapiCodegen(): string {
  const folder = join(tools, version);
  const program = join(folder, "oapi-codegen");
  const source = `github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@${version}`;
  if (!existsSync(program)) execute("go", ["install", source], { cwd: template, env: { GOBIN: folder } });
  return program;
}

/** Names of the schemas that have a type of their own in the generated code. */
function generatedTypes(document: Document, code: string): string[] {
  const types = new Set(Array.from(code.matchAll(/^type (\w+) /gm), ([, name]) => name));
  return Object.keys(document.components.schemas).filter((name) => types.has(name));
}

/** What the program has to know of the document: its types, its open unions, the variant for an absent discriminator. */
function definitionsFile(document: Document, types: readonly string[]): string {
  const schemas = Object.entries(document.components.schemas);
  const constructors = types.map((name) => `"${name}": func() any { return new(models.${name}) }`);
  const open = schemas.filter(([, schema]) => schema["x-open-union"] === true).map(([name]) => `"${name}": true`);
  const defaults = schemas.flatMap(([name, { "x-default-variant": variant }]) =>
    typeof variant === "string" ? [`"${name}": "${variant}"`] : [],
  );
  return `package main

import "interop/models"

var definitions = map[string]func() any${entries(constructors)}
var open = map[string]bool${entries(open)}
var defaults = map[string]string${entries(defaults)}`;
}

const entries = (lines: readonly string[]): string => `{\n${lines.map((line) => `\t${line},\n`).join("")}}\n`;
