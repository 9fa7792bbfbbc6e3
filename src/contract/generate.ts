/** Writes `spec/generated` from `spec/openapi`, `spec/requirements` and the suites; the same input gives the same bytes. */
import { mkdirSync, readdirSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { configSchema } from "../commands/config/schema.ts";
import { bundle } from "./bundle.ts";
import { errorTypes } from "./error-types.ts";
import { ledger, requirementsModule, vocabulary } from "./ledger.ts";
import { presetFiles, presetsModule } from "./presets.ts";
import { placesModule } from "./places.ts";
import { refusalsModule } from "./refusals.ts";
import { definitions, roots, standalone } from "./schemas.ts";
import { readTraced } from "./traced.ts";
import { types } from "./types.ts";
import { declarations, validatorModule, type Module } from "./validators.ts";

const spec = join(import.meta.dirname, "../../spec");
const editions = ["2023-06-01", "2026-10-21"];
const header = "Generated from spec/openapi by `npm run generate`. Do not edit.";

/** Request and response validators are separate files: a client of one of them does not load the other. */
const modules: Readonly<Record<string, Module>> = {
  "validate-request": { messageRequest: "MessageRequest", countTokensRequest: "CountTokensRequest" },
  "validate-response": {
    message: "Message",
    errorResponse: "ErrorResponse",
    streamEvent: "StreamEvent",
    tokenCount: "TokenCount",
    modelInfo: "ModelInfo",
    modelList: "ModelList",
  },
};

/** Every generated file: path under `spec/generated` -> content. */
export async function generated(): Promise<Map<string, string>> {
  const traced = readTraced(spec);
  const files = new Map([["requirements.ts", requirementsModule(ledger(join(spec, "requirements")))]]);
  const { profiles, features } = vocabulary();
  const presets = presetFiles();
  files.set("presets.ts", presetsModule(presets));
  const names = { profiles, features, presets: presets.map(({ preset }) => preset) };
  files.set("config.schema.json", json(configSchema(names)));
  for (const edition of editions) {
    const document = bundle(join(spec, "openapi"), edition);
    const all = definitions(document);
    const add = (path: string, content: string) => files.set(`${edition}/${path}`, content);
    add("openapi.json", json(document));
    const yaml = `# ${header}\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 })}`;
    add("openapi.yaml", yaml);
    add("places.ts", placesModule(document, yaml, traced, edition));
    add("types.ts", await types(document));
    add("error-types.ts", errorTypes(document));
    add("refusals.ts", refusalsModule(traced, edition));
    for (const [file, name] of Object.entries(roots))
      add(`schemas/${file}.json`, json(standalone(all, name, `urn:messages-conformance:${edition}:${file}`)));
    for (const [file, module] of Object.entries(modules)) {
      add(`${file}.js`, validatorModule(all, module));
      add(`${file}.d.ts`, declarations(module));
    }
    const reexports = Object.keys(modules).map((file) => `export * from "./${file}.js";\n`);
    add("validate.js", reexports.join(""));
    add("validate.d.ts", `export type { SchemaError, Validator } from "./validate-request.js";\n${reexports.join("")}`);
  }
  return files;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, content] of files) {
    const file = join(spec, "generated", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

if (import.meta.main) {
  write(await generated());
  // Loaded late: the suites import what was just written.
  const { requirementPages } = await import("./requirement-pages/index.ts");
  const pages = requirementPages();
  write(pages);
  for (const name of readdirSync(join(spec, "generated/requirements")))
    if (!pages.has(`requirements/${name}`)) unlinkSync(join(spec, "generated/requirements", name));
}
