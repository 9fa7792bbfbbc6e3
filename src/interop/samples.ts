import { Ajv } from "ajv";
import type { Document } from "../contract/bundle.ts";
import { closure, definitions } from "../contract/schemas.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { closedMembers, closedUnions } from "./closed.ts";
import { numbered, type Example } from "./example-files.ts";
import type { Sample } from "./toolchain.ts";

/**
 * Every valid example of a document: those of the example files that are valid in its edition, those of its schemas, and
 * those of each variant once more as an instance of its union. Throws for an example of a schema that is not valid,
 * because that is a fault of the document.
 */
export function samples(document: Document, files: readonly Example[]): Sample[] {
  const all = definitions(document);
  const isValid = validity(document);
  const withKnownVariants = validity(closedUnions(document));
  const withKnownMembers = validity(closedMembers(document));
  const sent = requestDefinitions(document, all);
  const sample = (name: string, definition: string, value: JsonValue, variant?: string): Sample => ({
    name,
    definition,
    side: sent.has(definition) ? "request" : "answer",
    ...(withKnownVariants(definition, value) ? {} : { undescribed: "variant" }),
    ...(withKnownVariants(definition, value) && !withKnownMembers(definition, value) ? { undescribed: "member" } : {}),
    ...(variant === undefined ? {} : { variant }),
    value,
  });

  const own = Object.keys(document.components.schemas).flatMap((definition) =>
    ownExamples(document, definition).map(([name, value]) => {
      if (!isValid(definition, value)) throw new Error(`the example ${name} is not valid`);
      return sample(name, definition, value);
    }),
  );
  const ofUnions = variants(document).flatMap(([union, variant]) =>
    ownExamples(document, variant).map(([name, value]) => sample(`${union}/${name}`, union, value, variant)),
  );
  const ofFiles = files.flatMap((example) => {
    const definition = example.definitions.find((candidate) => isValid(candidate, example.value));
    return definition === undefined ? [] : [sample(example.name, definition, example.value)];
  });
  return [...ofFiles, ...own, ...ofUnions];
}

const ownExamples = (document: Document, definition: string): (readonly [string, JsonValue])[] =>
  numbered(definition, document.components.schemas[definition]?.["examples"] ?? []);

/** Whether a value is an instance of a definition; false where there is no such definition. */
export function validity(document: Document): (definition: string, value: JsonValue) => boolean {
  const all = definitions(document);
  const ajv = new Ajv({ strict: false, validateFormats: false, inlineRefs: false });
  ajv.addSchema({ $id: "contract", $defs: all });
  return (definition, value) => ajv.getSchema<JsonValue>(`contract#/$defs/${definition}`)?.(value) === true;
}

/** Union and variant, for each object that a union of objects consists of. */
function variants(document: Document): (readonly [union: string, variant: string])[] {
  return Object.entries(document.components.schemas).flatMap(([union, { oneOf = [] }]) =>
    (oneOf as readonly JsonObject[]).flatMap(({ $ref }) => {
      const variant = typeof $ref === "string" ? $ref.replace("#/components/schemas/", "") : "";
      return document.components.schemas[variant]?.["type"] === "object" ? [[union, variant] as const] : [];
    }),
  );
}

/** Definitions that are part of a request body, at any depth. */
function requestDefinitions(document: Document, all: Readonly<Record<string, JsonObject>>): Set<string> {
  const bodies = Object.values(document.paths).flatMap((path) =>
    isObject(path) ? Object.values(path).map((operation) => isObject(operation) && operation["requestBody"]) : [],
  );
  const roots = [...JSON.stringify(bodies).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name = ""]) => name);
  return new Set(roots.concat(roots.flatMap((root) => Array.from(closure(all, root)))));
}
