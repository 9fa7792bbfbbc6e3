import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "../contract/bundle.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { withDiscriminators, writtenDocument } from "./adaptations.ts";
import { documentOf } from "./document.ts";
import { javaLimits } from "./java-limits.ts";
import { execute, installed, unequalSamples } from "./program.ts";
import type { Toolchain } from "./toolchain.ts";

const template = fileURLToPath(new URL("java", import.meta.url));

/**
 * OpenAPI Generator: types for Jackson and a client of Jersey 3, the library whose unions take lists and whose members
 * tell null from absent. Versions stand in `java/pom.xml`; what Maven downloads stays where Maven keeps it.
 */
export const java: Toolchain = {
  name: "java",
  limits: javaLimits,
  missing: () =>
    [["javac", "--version"] as const, ["mvn", "--version"] as const].flatMap(([program, version]) =>
      installed(program, version) ? [] : [`${program} is not installed`],
    )[0],
  run: (job) => {
    const cwd = job.folder;
    cpSync(template, cwd, { recursive: true });
    const document = withDiscriminators(documentOf(job));
    writtenDocument(document, job);
    const lines = job.samples.map((sample) => {
      const type = javaType({ $ref: `#/components/schemas/${sample.definition}` }, document);
      return `${JSON.stringify({ ...sample, type })}\n`;
    });
    writeFileSync(join(cwd, "samples.jsonl"), lines.join(""));
    execute("mvn", ["-q", "-B", "compile", "exec:java", "-Dexec.args=samples.jsonl printed.jsonl"], { cwd });
    const unequal = unequalSamples(job.samples, readFileSync(join(cwd, "printed.jsonl"), "utf8"));
    return {
      generator: "OpenAPI Generator",
      version: generatorVersion(),
      models: Object.keys(document.components.schemas).filter((name) =>
        existsSync(join(cwd, "target", "classes", "interop", "models", `${name}.class`)),
      ).length,
      roundTripped: job.samples.length - unequal.size,
      failures: [...unequal].map(([name, happened]) => `${name}: ${happened}`),
    };
  },
};

const generatorVersion = (): string =>
  /<generator\.version>(.*)<\//.exec(readFileSync(join(template, "pom.xml"), "utf8"))?.[1] ?? "";

/** The type that the generated code has for a schema; a schema without a class of its own is a type of Java. */
function javaType(schema: JsonValue | undefined, document: Document): string {
  if (!isObject(schema)) return "java.lang.Object";
  if (typeof schema["$ref"] === "string") {
    const name = schema["$ref"].replace("#/components/schemas/", "");
    const target = document.components.schemas[name] ?? {};
    return hasClass(target) ? `interop.models.${name}` : javaType(target, document);
  }
  const type = [schema["type"]].flat().find((candidate) => candidate !== "null");
  if (type === "array") return `java.util.List<${javaType(schema["items"], document)}>`;
  return typeof type === "string" ? (simpleTypes[type] ?? "java.lang.Object") : "java.lang.Object";
}

const hasClass = (schema: Document["components"]["schemas"][string]): boolean =>
  "oneOf" in schema || "properties" in schema || "enum" in schema || "const" in schema;

const simpleTypes: Readonly<Record<string, string>> = {
  string: "java.lang.String",
  boolean: "java.lang.Boolean",
  integer: "java.lang.Integer",
};
