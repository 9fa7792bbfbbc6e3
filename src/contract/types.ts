import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import type { Document } from "./bundle.ts";
import { withHovers } from "./hover.ts";

/** TypeScript types of a document: `paths`, `components`, and one exported type for each schema. */
export async function types(document: Document): Promise<string> {
  const nodes = await openapiTS(withoutDiscriminators(withHovers(document)) as Parameters<typeof openapiTS>[0], {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: (schema) => extensibleEnum(schema as unknown as JsonObject),
  });
  return `// Generated from spec/openapi by \`npm run generate\`. Do not edit.\n${astToString(nodes)}`;
}

/** `"a" | "b" | (string & {})`: the known values are suggested, and any other string is allowed. */
function extensibleEnum(schema: JsonObject): ts.TypeNode | undefined {
  const values = schema["x-extensible-enum"];
  if (!Array.isArray(values)) return undefined;
  const make = ts.factory;
  const anyString = make.createIntersectionTypeNode([
    make.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    make.createTypeLiteralNode([]),
  ]);
  const literals = values.map((value) => make.createLiteralTypeNode(make.createStringLiteral(String(value))));
  const type = schema["type"];
  const nullable = Array.isArray(type) && type.includes("null");
  const nothing = nullable ? [make.createLiteralTypeNode(make.createNull())] : [];
  return make.createUnionTypeNode([...literals, make.createParenthesizedType(anyString), ...nothing]);
}

/** The generator repeats discriminators as extra members; the constants of the variants say it already. */
function withoutDiscriminators(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutDiscriminators);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "discriminator")
      .map(([key, member]) => [key, withoutDiscriminators(member as JsonValue)]),
  );
}
