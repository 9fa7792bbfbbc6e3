import { _, type Ajv, type Code, type KeywordCxt } from "ajv";
import { or } from "ajv/dist/compile/codegen/index.js";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";

/** When a variant stands for a value: by the value of a member (undefined: it is absent), or by the JSON type. */
type Case =
  | { readonly member: string; readonly values: readonly (JsonValue | undefined)[] }
  | { readonly type: string };

/**
 * The schema with each chain of `if`/`then` of a union as one switch, which is quicker and takes less code: `variants` are
 * the schemas, `cases` say when each stands for a value.
 */
export function withSwitches(schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return schema.map(withSwitches);
  if (!isObject(schema)) return schema;
  const { allOf, ...rest } = schema;
  const kept = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withSwitches(value as JsonValue)]));
  if (!Array.isArray(allOf)) return kept;
  const branches = allOf as readonly { readonly if: JsonObject; readonly then: JsonObject }[];
  const cases = branches.map((branch) => caseOf(branch.if)) as unknown as JsonValue;
  return { ...kept, cases, variants: branches.map((branch) => withSwitches(branch.then)) };
}

function caseOf({ type, properties, required }: JsonObject): Case {
  const [found] = Object.entries((properties ?? {}) as Readonly<Record<string, JsonObject>>);
  if (!found) return { type: type as string };
  const [member, { const: only, enum: some }] = found;
  const values = Array.isArray(some) ? (some as readonly JsonValue[]) : [only];
  return { member, values: required ? values : [...values, undefined] };
}

/** Teaches Ajv to compile what `withSwitches` makes. */
export function addSwitches(ajv: Ajv): void {
  ajv.addKeyword("cases");
  ajv.addKeyword({ keyword: "variants", schemaType: "array", code: compiled });
}

function compiled(context: KeywordCxt): void {
  const { gen, data } = context;
  const cases = context.parentSchema["cases"] as readonly Case[];
  gen.if(_`false`);
  for (const [at, one] of cases.entries()) {
    gen.elseIf("member" in one ? hasMember(data, one.member, one.values) : hasType(data, one.type));
    context.subschema({ keyword: "variants", schemaProp: at }, gen.name("valid"));
  }
  gen.endIf();
}

const hasMember = (data: Code, member: string, values: readonly (JsonValue | undefined)[]): Code =>
  _`${hasType(data, "object")} && (${or(...values.map((value) => _`${data}[${member}] === ${written(value)}`))})`;

/** A scalar as source. */
const written = (value: JsonValue | undefined): Code =>
  _`${value === undefined ? _`undefined` : (value as string | null)}`;

function hasType(data: Code, type: string): Code {
  if (type === "array") return _`Array.isArray(${data})`;
  if (type === "object") return _`(${data} && typeof ${data} == "object" && !Array.isArray(${data}))`;
  return _`typeof ${data} == ${type}`;
}
