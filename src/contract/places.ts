import { createHash } from "node:crypto";
import { isNode, isPair, LineCounter, parseDocument } from "yaml";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import type { Document } from "./bundle.ts";
import { fits } from "./pattern.ts";
import { refusedBy, shares, type Traced } from "./traced.ts";

const schemas = "/components/schemas/";
const methods = new Set(["get", "post"]);

/** Source of `places.ts` of an edition: where in its openapi.yaml that stands which requirements and answers are about. */
export function placesModule(document: Document, yaml: string, traced: Traced, edition: string): string {
  const operations = operationsOf(document);
  const answers = graphOf(document, [
    ...new Set(operations.flatMap((one) => Object.values(one.answers))),
    `${schemas}StreamEvent`,
  ]);
  const headers = headersOf(document);
  const requirements = requirementPlaces(document, traced, edition);
  const wanted = [
    ...operations.flatMap(({ at, responses }) => [at, ...Object.values(responses)]),
    ...Object.values(headers),
    ...Object.values(requirements),
    ...answers.pointers,
  ];
  const values = {
    digest: createHash("sha256").update(yaml).digest("hex"),
    operations,
    headers,
    next: answers.next,
    unions: answers.unions,
    requirements,
    lines: linesOf(yaml, new Set(wanted)),
  };
  const types = {
    digest: "string",
    operations: "readonly Operation[]",
    headers: "Readonly<Record<string, string>>",
    next: "Readonly<Record<string, string>>",
    unions: "Readonly<Record<string, Readonly<Record<string, string>>>>",
    requirements: "Readonly<Record<string, string>>",
    lines: "Readonly<Record<string, readonly [line: number, column: number, endLine: number, endColumn: number]>>",
  };
  const says = {
    digest: "SHA-256 of openapi.yaml, in hexadecimal.",
    operations: "In the order of the document; a path has `{name}` where a parameter stands.",
    headers: "Where a response header is described, by its name.",
    next: "The object or union that a schema refers to, or whose list it is.",
    unions: "The variants of a union by the value of their `type`.",
    requirements: "The schema or parameter that a requirement is about, where spec/trace.yaml names one.",
    lines: "Lines and columns in openapi.yaml, from 1, by JSON pointer; the end is behind the last character.",
  } as const;
  const lines = Object.entries(values).map(
    ([name, value]) =>
      `/** ${says[name as keyof typeof says]} */\nexport const ${name}: ${types[name as keyof typeof types]} = ${layOut(value)};`,
  );
  return `// Generated from spec/openapi and spec/trace.yaml by \`npm run generate\`. Do not edit.
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** JSON pointer of the operation, of each response by status, and of the schema of its body. */
  readonly at: string;
  readonly responses: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
}
${lines.join("\n")}
`;
}

/** One member a line: a difference shows what moved. */
function layOut(value: unknown): string {
  if (Array.isArray(value)) return `[\n${value.map((item) => `  ${JSON.stringify(item)}`).join(",\n")}\n]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{\n${members.map(([name, item]) => `  ${JSON.stringify(name)}: ${JSON.stringify(item)}`).join(",\n")}\n}`;
}

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
const targetOf = (value: unknown): string | undefined =>
  isObject(value) && typeof value["$ref"] === "string" ? value["$ref"].slice(1) : undefined;

function valueAt(document: Document, pointer: string): JsonValue | undefined {
  let value: unknown = document;
  for (const part of pointer.split("/").slice(1))
    value = (value as JsonObject | undefined)?.[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  return value as JsonValue | undefined;
}

function operationsOf(document: Document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as JsonObject)
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => {
        const here = `/paths/${escaped(path)}/${method}`;
        const all = Object.entries((operation as JsonObject)["responses"] as Readonly<Record<string, JsonObject>>);
        const bodies = all.flatMap(([status, response]) => {
          const described = valueAt(document, targetOf(response) ?? "") as JsonObject | undefined;
          const content = described?.["content"] as Readonly<Record<string, JsonObject>> | undefined;
          const body = targetOf(content?.["application/json"]?.["schema"]);
          return body === undefined ? [] : [[status, body] as const];
        });
        return {
          method: method.toUpperCase(),
          path,
          at: here,
          // What a shared response is described as says more than the reference to it.
          responses: Object.fromEntries(
            all.map(([status, response]) => [status, targetOf(response) ?? `${here}/responses/${status}`]),
          ),
          answers: Object.fromEntries(bodies),
        };
      }),
  );
}

function headersOf(document: Document): Readonly<Record<string, string>> {
  const responses = Object.values((document.components["responses"] ?? {}) as Readonly<Record<string, JsonObject>>);
  return Object.fromEntries(
    responses.flatMap(({ headers }) =>
      Object.entries((headers ?? {}) as JsonObject).flatMap(([name, header]) => {
        const target = targetOf(header);
        return target === undefined ? [] : [[name, target] as const];
      }),
    ),
  );
}

/** All schemas that some schemas lead to: where members lead on, and what the variants of unions are. */
function graphOf(document: Document, roots: readonly string[]) {
  const pointers: string[] = [...roots];
  const next: Record<string, string> = {};
  const unions: Record<string, Readonly<Record<string, string>>> = {};
  const known = new Set(pointers);
  const add = (pointer: string): void => {
    if (!known.has(pointer)) pointers.push(pointer);
    known.add(pointer);
  };
  for (const pointer of pointers) {
    const schema = valueAt(document, pointer);
    if (!isObject(schema)) continue;
    const follow = onward(schema, pointer);
    if (follow !== undefined) {
      next[pointer] = follow;
      add(follow);
    }
    for (const name of Object.keys((schema["properties"] ?? {}) as JsonObject))
      add(`${pointer}/properties/${escaped(name)}`);
    const mapping = (schema["discriminator"] as JsonObject | undefined)?.["mapping"];
    if (!isObject(mapping)) continue;
    const variants = Object.entries(mapping).map(([value, target]) => [value, (target as string).slice(1)] as const);
    unions[pointer] = Object.fromEntries(variants);
    for (const [, target] of variants) add(target);
  }
  return { pointers, next, unions };
}

/** What a schema stands for: what it refers to, the items of its list, or the one that may be null. */
function onward(schema: JsonObject, pointer: string): string | undefined {
  const direct = targetOf(schema) ?? targetOf(schema["items"]);
  if (direct !== undefined) return direct;
  if (isObject(schema["items"])) return `${pointer}/items`;
  const variants = (schema["oneOf"] ?? []) as readonly JsonObject[];
  const some = variants.filter((variant) => variant["type"] !== "null");
  const [only] = some;
  if (some.length !== 1 || only === undefined) return undefined;
  return targetOf(only) ?? targetOf(only["items"]) ?? `${pointer}/oneOf/${variants.indexOf(only)}`;
}

/** By requirement: the first constraint of a rule that names it; rules whose violation it states come first. */
function requirementPlaces(document: Document, traced: Traced, edition: string): Readonly<Record<string, string>> {
  const places: Record<string, string> = {};
  const rules = [...shares(traced)];
  for (const { id } of traced.requirements) {
    const naming = rules.filter(([rule]) => rule.requirements?.some((pattern) => fits(pattern, id)));
    const first = [...naming.filter(([rule]) => refusedBy(rule) === id), ...naming];
    const found = first
      .flatMap(([, constraints]) => constraints.filter((one) => one.edition === edition))
      .map((constraint) => constraintPlace(document, constraint.at))
      .find((pointer) => pointer !== undefined);
    const [area, member = ""] = id.split(".");
    // What is named after a member of the request is about it, whoever carries its constraints.
    const named = constraintPlace(document, `MessageRequest.${member}`);
    if (found !== undefined) places[id] = found;
    else if (area === "request" && named?.endsWith(`/${member}`)) places[id] = named;
  }
  return places;
}

/** `Definition.member[]` or `METHOD /path name` as a JSON pointer. */
function constraintPlace(document: Document, name: string): string | undefined {
  if (name.includes(" ")) {
    const parameters = Object.entries(document.components["parameters"] as Readonly<Record<string, JsonObject>>);
    const wanted = name.split(" ").at(-1);
    const [key] = parameters.find(([, parameter]) => parameter["name"] === wanted) ?? [];
    return key === undefined ? undefined : `/components/parameters/${escaped(key)}`;
  }
  const [definition = "", ...members] = name.split(".");
  let pointer = schemas + definition.replace("[]", "");
  for (const member of members) {
    const inner = `${pointer}/properties/${escaped(member.replace("[]", ""))}`;
    if (valueAt(document, inner) === undefined) break;
    pointer = member.endsWith("[]") && valueAt(document, `${inner}/items`) !== undefined ? `${inner}/items` : inner;
  }
  return valueAt(document, pointer) === undefined ? undefined : pointer;
}

/** Where each pointer stands in a YAML text: from its key to the end of its value. */
function linesOf(yaml: string, wanted: ReadonlySet<string>): Readonly<Record<string, readonly number[]>> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lines: Record<string, readonly number[]> = {};
  const place = (pointer: string, from: number, to: number): void => {
    if (!wanted.has(pointer)) return;
    // A value ends where the next key begins: without the line break and the blanks before it.
    const end = from + yaml.slice(from, to).trimEnd().length;
    const [start, stop] = [counter.linePos(from), counter.linePos(end)];
    lines[pointer] = [start.line, start.col, stop.line, stop.col];
  };
  const walk = (node: unknown, pointer: string): void => {
    if (!isNode(node) || !("items" in node)) return;
    for (const [index, item] of (node.items as readonly unknown[]).entries()) {
      const [key, value] = isPair(item) ? [item.key, item.value] : [item, item];
      if (!isNode(key) || !isNode(value) || !key.range || !value.range) continue;
      const inner = `${pointer}/${isPair(item) ? escaped(String((key as unknown as { value: unknown }).value)) : index}`;
      place(inner, key.range[0], value.range[1]);
      walk(value, inner);
    }
  };
  walk(document.contents, "");
  return lines;
}
