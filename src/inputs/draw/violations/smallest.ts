import { MODEL } from "../../../model/exchange.ts";
import type { JsonObject, JsonValue } from "../../../model/json.ts";
import type { Place, RequestSchema } from "../schema.ts";
import { documentAddress, pictures, reports } from "../valid/samples.ts";

const [[mediaType, picture] = ["", ""]] = Object.entries(pictures);

/** Smallest values where the schema alone would give one that an endpoint has reasons to refuse. */
const samples: Readonly<Record<string, JsonValue>> = {
  RequestedModel: MODEL,
  "MessageRequest.max_tokens": 1,
  Base64ImageSource: { type: "base64", media_type: mediaType, data: picture },
  "Base64ImageSource.data": picture,
  "Base64ImageSource.media_type": mediaType,
  "Base64PdfSource.data": reports[0],
  "UrlSource.url": documentAddress,
  "UserLocation.country": "US",
  "UserLocation.timezone": "UTC",
  "JsonOutputFormat.schema": { type: "object", additionalProperties: false },
};

/** The smallest valid value of a place: required members only, first values, no items where none are needed. */
export function smallest(schema: RequestSchema, place: Place): JsonValue {
  const sample = samples[place.at];
  if (sample !== undefined && !("oneOf" in place.schema)) return sample;
  const { schema: says } = place;
  if ("const" in says) return says["const"] ?? null;
  if ("enum" in says) return (says["enum"] as readonly JsonValue[])[0] ?? null;
  const [variant] = schema.union(place)?.variants ?? [];
  if (variant) return smallest(schema, variant.place);
  const [type] = [says["type"] as string | readonly string[]].flat();
  return ofType[type ?? ""]?.(schema, place) ?? null;
}

type OfType = (schema: RequestSchema, place: Place) => JsonValue;

const ofType: Readonly<Record<string, OfType>> = {
  object: (schema, place) => required(schema, place),
  array: (schema, place) => items(schema, place, (place.schema["minItems"] ?? 0) as number),
  string: (_, { schema: says }) => text(says),
  integer: (_, { schema: says }) => says["minimum"] ?? 0,
  number: (_, { schema: says }) => says["minimum"] ?? 0,
  boolean: () => false,
};

const required = (schema: RequestSchema, place: Place): JsonObject =>
  Object.fromEntries(
    schema
      .ways(place)
      .flatMap(({ step, to }) => (step.kind === "member" && step.required ? [[step.name, smallest(schema, to)]] : [])),
  );

/** So many items of an array. */
export function items(schema: RequestSchema, place: Place, count: number): JsonValue[] {
  const item = schema.ways(place).find(({ step }) => step.kind === "item");
  const value = item ? smallest(schema, item.to) : "a";
  return Array.from({ length: count }, () => value);
}

/** The shortest string of letters that a schema takes. */
function text(says: JsonObject): string {
  if (says["contentEncoding"] !== undefined) return "AA==";
  const letters = "a".repeat(Math.max(1, (says["minLength"] ?? 0) as number));
  const pattern = (says["pattern"] ?? "") as string;
  const literal = pattern.replaceAll(/\[[^\]]*\](?:\+|\{[^}]*\})?/gu, "a").replaceAll(/[$^]/gu, "");
  const found = [letters, literal].find((one) => new RegExp(pattern, "u").test(one));
  if (found === undefined) throw new Error(`no string is known that fits ${pattern}`);
  return found;
}
