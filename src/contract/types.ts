import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { definition, type Document } from "./bundle.ts";
import { withHovers } from "./hover.ts";

/**
 * TypeScript types of a document: `paths`, `components`, and one exported type for each schema, with the words of its
 * definition.
 */
export async function types(document: Document): Promise<string> {
  const shown = withoutDiscriminators(withHovers(withEchoes(document)));
  const nodes = await openapiTS(shown as Parameters<typeof openapiTS>[0], {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: (schema) => extensibleEnum(schema as unknown as JsonObject),
  });
  const source = astToString(nodes)
    .replaceAll(/^export type (\w+) = components\['schemas'\]\['\1'\];$/gm, (line, name: string) => {
      const { description } = definition(document, name);
      return typeof description === "string" ? `${comment(description)}\n${line}` : line;
    })
    .replaceAll(/@deprecated$/gm, "@deprecated The newer edition does not have it.");
  return `// Generated from spec/openapi by \`npm run generate\`. Do not edit.\n${source}${sharedNames(document)}`;
}

const comment = (text: string): string => `/**\n${text.trim().replaceAll(/^/gm, " * ")}\n */`;

/** Names of blocks that only the other edition has apart, so that code for both can share one. */
function sharedNames(document: Document): string {
  const names = ["InputUserBlock", "InputAssistantBlock"] as const;
  const alias = (name: string, type: string): string =>
    `/** A name that both editions have. */\nexport type ${name} = ${type};\n`;
  return "InputBlock" in document.components.schemas
    ? names.map((name) => alias(name, "InputBlock")).join("")
    : alias("InputBlock", names.join(" | "));
}

/**
 * An answer goes back as it came: the type of an assistant turn takes the blocks of an answer, too. What an answer may say
 * and a request may not (a member that is null, or not described) is for the validators to find.
 */
function withEchoes(document: Document): Document {
  const { AssistantMessage, ...schemas } = document.components.schemas;
  const members = AssistantMessage?.["properties"] as { readonly content: { readonly oneOf: readonly JsonObject[] } };
  const [text = {}, list = {}] = members.content.oneOf;
  const items = { oneOf: [list["items"] ?? {}, { $ref: "#/components/schemas/ContentBlock" }] };
  const content = { ...members.content, oneOf: [text, { ...list, items }] };
  return {
    ...document,
    components: {
      ...document.components,
      schemas: { ...schemas, AssistantMessage: { ...AssistantMessage, properties: { ...members, content } } },
    },
  };
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
