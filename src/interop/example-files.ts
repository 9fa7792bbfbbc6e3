import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";

/** A valid value of `spec/examples` and the definitions it may be an instance of. */
export interface Example {
  /** `<file>/<title>`, for an event of a stream `<file>/<title>/<number>`. */
  readonly name: string;
  readonly definitions: readonly string[];
  readonly value: JsonValue;
}

/** File of `spec/examples` -> what its values may be instances of. Other files hold no valid values. */
const definitions: Readonly<Record<string, readonly string[]>> = {
  requests: ["MessageRequest"],
  "count-tokens": ["CountTokensRequest"],
  messages: ["Message"],
  streams: ["StreamEvent"],
  errors: ["ErrorResponse"],
  models: ["ModelInfo", "ModelList"],
  "token-counts": ["TokenCount"],
};

/** The valid values of every example file in a folder. */
export function examples(folder: string): Example[] {
  return readdirSync(folder)
    .map((file) => basename(file, ".yaml"))
    .filter((file) => file in definitions)
    .toSorted()
    .flatMap((file) =>
      titled(file, parse(readFileSync(join(folder, `${file}.yaml`), "utf8")) as JsonObject).map(([name, value]) => ({
        name,
        definitions: definitions[file] ?? [],
        value,
      })),
    );
}

/** A file holds titles and values, or has them under its member `valid`, or consists of sections that have. */
function titled(name: string, content: JsonObject): (readonly [name: string, value: JsonValue])[] {
  if (isObject(content["valid"])) return titled(name, content["valid"]);
  return Object.entries(content).flatMap(([title, value = null]) =>
    isObject(value) && isObject(value["valid"])
      ? titled(`${name}/${title}`, value)
      : numbered(`${name}/${title}`, value),
  );
}

/** A list as its items, each with its number; another value as it is. */
export const numbered = (name: string, value: JsonValue): (readonly [name: string, JsonValue])[] =>
  Array.isArray(value)
    ? value.map((item: JsonValue, index) => [`${name}/${index}`, item] as const)
    : [[name, value] as const];
