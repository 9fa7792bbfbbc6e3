import { isObject, type JsonObject, type JsonValue } from "../../model/json.ts";
import { discriminatorOf, type Document } from "../bundle.ts";

/** A union of a document whose variants a member tells apart. */
export interface Union {
  /** Where it stands: the schema's name and the way into it, as in `WebFetchResult/properties/content`. */
  readonly at: string;
  /** The same place as a type, with `T` for the generated types. */
  readonly type: string;
  /** The member that tells the variants apart. */
  readonly member: string;
  /** Value of the member -> name of the variant. */
  readonly variants: Readonly<Record<string, string>>;
  /** The variant that is meant where the member is absent or null. */
  readonly fallback: string | undefined;
}

/** A place in the schemas, as a pointer and as a type. */
interface Place {
  readonly at: string;
  readonly type: string;
}

const nameOf = (reference: string): string => reference.replace("#/components/schemas/", "");

/** Every union of a document's schemas that names a discriminator. */
export function unionsOf({ components }: Document): Union[] {
  return Object.entries(components.schemas).flatMap(([name, schema]) =>
    within(schema, { at: name, type: `T.${name}` }),
  );
}

function within(schema: JsonValue | undefined, place: Place): Union[] {
  if (!isObject(schema)) return [];
  const discriminator = discriminatorOf(schema);
  const own = discriminator ? [union(schema, discriminator, place)] : [];
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  return [
    ...own,
    ...Object.entries(properties).flatMap(([name, member]) =>
      within(member, {
        at: `${place.at}/properties/${name}`,
        type: `NonNullable<${place.type}>[${JSON.stringify(name)}]`,
      }),
    ),
    ...within(schema["items"], { at: `${place.at}/items`, type: `Element<${place.type}>` }),
    ...variantsOf(schema).flatMap((variant, index) =>
      within(variant, { at: `${place.at}/oneOf/${index}`, type: `Extract<${place.type}, object>` }),
    ),
  ];
}

function union(schema: JsonObject, discriminator: JsonObject, place: Place): Union {
  const mapping = Object.entries(discriminator["mapping"] as Record<string, string>);
  return {
    ...place,
    member: discriminator["propertyName"] as string,
    variants: Object.fromEntries(mapping.map(([value, reference]) => [value, nameOf(reference)])),
    fallback: schema["x-default-variant"] as string | undefined,
  };
}

const variantsOf = (schema: JsonObject): readonly JsonValue[] =>
  Array.isArray(schema["oneOf"]) ? (schema["oneOf"] as readonly JsonValue[]) : [];
