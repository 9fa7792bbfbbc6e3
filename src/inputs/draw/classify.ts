import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Label } from "../../model/draw.ts";
import { isObject, type JsonObject, type JsonValue } from "../../model/json.ts";
import type { Edition } from "../../model/target.ts";
import { at as valueAt, pathOf, pointerTo, put, type Path } from "./pointer.ts";
import { near } from "./near.ts";
import { subschemas, type Choice, type Named, type Subschema } from "./subschemas.ts";
import { readGenerated, type Operation } from "./schema.ts";

/** Every constraint a body breaks, each once, at its root cause; nothing where the body is valid. */
export type Classify = (body: JsonValue) => readonly Label[];

const files: Readonly<Record<Operation, string>> = {
  messages: "schemas/message-request.json",
  count_tokens: "schemas/count-tokens-request.json",
};

const compiled = new Map<string, Classify>();

/**
 * An independent reading of what is wrong with a request body: the published JSON Schema in Ajv, compiled when it is
 * first asked for. Labels are named like the constraints of the OpenAPI document, although the JSON Schema writes unions
 * in another way. Of a union:
 *
 * - by JSON type, where none fits: `oneOf` of the union, once;
 * - by a member, of what is no object: the `type` of its first variant, for it breaks that of all alike;
 * - by a member, of an unknown name: `const` (or `enum`) of the variant whose name it nearly is, with what else that
 *   variant says against the object; `oneOf` of the union where it is near to none;
 * - by a member that is missing: `required` of the first variant that the object would fit with it; `oneOf` of the union
 *   where it would fit none.
 *
 * The pointer of `required` and `additionalProperties` leads to the member.
 */
export function classify(edition: Edition, operation: Operation = "messages"): Classify {
  const key = `${edition} ${operation}`;
  const found = compiled.get(key) ?? classifier(readGenerated(edition, files[operation]));
  compiled.set(key, found);
  return found;
}

function classifier(published: JsonObject): Classify {
  // Ajv would look for the dialect among schemas that it need not load.
  const { $schema: _, ...root } = published;
  const validate = compile(root);
  const all = subschemas(root);
  const labels = (body: JsonValue, within: string): readonly Label[] => {
    if (validate(body)) return [];
    const errors = (validate.errors ?? []).filter(
      ({ keyword, instancePath }) => keyword !== "if" && isBelow(instancePath, within),
    );
    return distinct(errors.flatMap((error) => labelsOf({ root, body, labels }, error, placeOf(all, error))));
  };
  // Who asks whether a draw is what it is to be, and who counts what it covers, ask the same.
  const known = new WeakMap<object, readonly Label[]>();
  return (body) => {
    if (typeof body !== "object" || body === null) return labels(body, "");
    const found = known.get(body) ?? labels(body, "");
    known.set(body, found);
    return found;
  };
}

function placeOf(all: ReadonlyMap<JsonObject, Subschema>, { parentSchema, schemaPath }: ErrorObject): Subschema {
  const found = all.get(parentSchema as JsonObject);
  if (!found) throw new Error(`nothing is known of ${schemaPath}`);
  return found;
}

function compile(root: JsonObject): ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    messages: false,
    strict: false,
    verbose: true,
    // Compiled in half the time: the schemas are checked where they are generated, and short code needs no polish.
    inlineRefs: false,
    validateSchema: false,
    meta: false,
    code: { optimize: false },
  });
  // Ajv takes it for a remark; the contract means it.
  ajv.removeKeyword("contentEncoding");
  ajv.addKeyword({
    keyword: "contentEncoding",
    type: "string",
    schemaType: "string",
    errors: false,
    validate: isBase64,
  });
  return ajv.compile(root);
}

/** RFC 4648, section 4, with padding; the only encoding that the contract names. */
const isBase64 = (_encoding: string, text: string): boolean =>
  text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(text);

interface Reading {
  readonly root: JsonObject;
  readonly body: JsonValue;
  /** The labels of another body, of those in a part of it. */
  readonly labels: (body: JsonValue, within: string) => readonly Label[];
}

function labelsOf(reading: Reading, error: ErrorObject, place: Subschema): readonly Label[] {
  const path = pathOf(error.instancePath);
  const { choice, names, at } = place;
  const missing = error.keyword === "required" ? String(error.params["missingProperty"]) : undefined;
  if (names) return misnamed(reading, names.choice, names.at, path);
  if (choice && missing === choice.member) return nameless(reading, choice, at, path);
  if (choice && error.keyword === "type")
    return [{ at: choice.variants[0]?.definition ?? at, keyword: "type", pointer: error.instancePath }];
  if (missing !== undefined)
    return [{ at: `${at}.${missing}`, keyword: "required", pointer: pointerTo([...path, missing]) }];
  if (error.keyword === "additionalProperties") {
    const name = String(error.params["additionalProperty"]);
    return [{ at, keyword: "additionalProperties", pointer: pointerTo([...path, name]) }];
  }
  const isUnion = error.keyword === "type" && "allOf" in place.schema;
  return [{ at, keyword: isUnion ? "oneOf" : error.keyword, pointer: error.instancePath }];
}

/** The member that tells the variants apart has an unknown value. */
function misnamed(reading: Reading, choice: Choice, at: string, path: Path): readonly Label[] {
  const object = path.slice(0, -1);
  const value = valueAt(reading.body, path);
  const all = choice.variants.flatMap(({ names }) => names);
  const name = typeof value === "string" ? near(value, all) : undefined;
  const variant = choice.variants.find(({ names }) => name !== undefined && names.includes(name));
  if (!variant || name === undefined) return [{ at, keyword: "oneOf", pointer: pointerTo(object) }];
  const label = {
    at: `${variant.definition}.${choice.member}`,
    keyword: keywordOfName(reading.root, variant, choice.member),
    pointer: pointerTo(path),
  };
  return [label, ...reading.labels(put(reading.body, path, name), pointerTo(object))];
}

/** The member that tells the variants apart is missing. */
function nameless(reading: Reading, { variants, member }: Choice, at: string, object: Path): readonly Label[] {
  const path = [...object, member];
  const meant = variants.find(
    ({ names }) => reading.labels(put(reading.body, path, names[0]), pointerTo(object)).length === 0,
  );
  return meant
    ? [{ at: `${meant.definition}.${member}`, keyword: "required", pointer: pointerTo(path) }]
    : [{ at, keyword: "oneOf", pointer: pointerTo(object) }];
}

function keywordOfName(root: JsonObject, { definition }: Named, member: string): string {
  const schema = valueAt(root, ["$defs", definition, "properties", member]);
  return isObject(schema) && "enum" in schema ? "enum" : "const";
}

const isBelow = (pointer: string, part: string): boolean => pointer === part || pointer.startsWith(`${part}/`);

const nameOf = ({ at, keyword, pointer }: Label): string => `${at} ${keyword} ${pointer}`;

function distinct(labels: readonly Label[]): readonly Label[] {
  return labels.length < 2 ? labels : [...new Map(labels.map((label) => [nameOf(label), label])).values()];
}
