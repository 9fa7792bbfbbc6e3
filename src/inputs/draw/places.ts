import type { Place, RequestSchema } from "./schema.ts";

/** Every place of a request body, each once, the root first. */
export function places({ root, ways }: RequestSchema): readonly Place[] {
  const found = new Set([root]);
  for (const place of found) for (const { to } of ways(place)) found.add(to);
  return [...found];
}

/** One keyword that makes some bodies invalid, and the place that states it. */
export interface Stated {
  /** `Definition.member keyword`, as the trace names it. */
  readonly name: string;
  /** Of a required member: `Definition.member`; else the place's own. */
  readonly at: string;
  readonly keyword: string;
  readonly place: Place;
  /** The required member. */
  readonly member?: string;
}

/** Keywords that make no body invalid, or lead to other places. */
const silent = new Set([
  "additionalProperties",
  "default",
  "deprecated",
  "description",
  "discriminator",
  "example",
  "examples",
  "items",
  "oneOf",
  "properties",
  "required",
  "title",
]);

const known = new WeakMap<RequestSchema, readonly Stated[]>();

/** Every constraint of a request body with its place, named as the trace names it, each once. */
export function statedBy(schema: RequestSchema): readonly Stated[] {
  const found = known.get(schema) ?? [
    ...new Map(
      places(schema)
        .flatMap(stated)
        .map((one) => [one.name, one]),
    ).values(),
  ];
  known.set(schema, found);
  return found;
}

function stated(place: Place): Stated[] {
  const { at, schema, inline } = place;
  const withoutType = inline || "const" in schema || "enum" in schema;
  const plain = Object.keys(schema).filter(
    (key) => !silent.has(key) && !key.startsWith("x-") && !(key === "type" && withoutType),
  );
  const closed = schema["additionalProperties"] === false ? ["additionalProperties"] : [];
  const union = "oneOf" in schema ? ["oneOf"] : [];
  const required = (schema["required"] ?? []) as readonly string[];
  return [
    ...[...plain, ...closed, ...union].map((keyword) => ({ name: `${at} ${keyword}`, at, keyword, place })),
    ...required.map((member) => ({
      name: `${at}.${member} required`,
      at: `${at}.${member}`,
      keyword: "required",
      place,
      member,
    })),
  ];
}
