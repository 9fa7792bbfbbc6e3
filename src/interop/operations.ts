import type { Document } from "../contract/bundle.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";

/** One operation of a document, with its references followed. */
export interface Operation {
  readonly name: string;
  readonly method: string;
  /** Its path, with the example of each parameter in its place. */
  readonly path: string;
  /** Definition of the request body, where it has one. */
  readonly body?: string;
  readonly answers: readonly Answer[];
}

/** What an operation answers with one status. */
interface Answer {
  readonly status: number;
  /** Definition of the JSON body. */
  readonly definition: string;
  /** Names of the examples of the JSON body, and of the event stream where there may be one. */
  readonly examples: readonly string[];
  readonly streams: readonly string[];
}

/** Every operation of a document. */
export function operations(document: Document): Operation[] {
  const follow = (value: JsonValue | undefined): JsonObject => {
    if (!isObject(value)) return {};
    if (typeof value["$ref"] !== "string") return value;
    const steps = value["$ref"].split("/").slice(1);
    return follow(
      steps.reduce((found: JsonValue | undefined, step) => (isObject(found) ? found[step] : undefined), document),
    );
  };
  const content = (value: JsonValue | undefined, type: string): JsonObject =>
    follow(follow(follow(value)["content"])[type]);
  const answer = ([status, value]: [string, JsonValue | undefined]): Answer => ({
    status: Number(status),
    definition: nameOf(content(value, "application/json")["schema"]),
    examples: Object.keys(follow(content(value, "application/json")["examples"])),
    streams: Object.keys(follow(content(value, "text/event-stream")["examples"])),
  });
  return Object.entries(document.paths).flatMap(([path, item]) =>
    ["get", "post"].flatMap((method) => {
      const operation = follow(follow(item)[method]);
      const name = operation["operationId"];
      if (typeof name !== "string") return [];
      const parameters = [follow(item)["parameters"], operation["parameters"]].flat().map((one) => follow(one));
      const body = nameOf(content(operation["requestBody"], "application/json")["schema"]);
      return [
        {
          name,
          method: method.toUpperCase(),
          path: path.replaceAll(/\{(\w+)\}/g, (_, parameter: string) =>
            exampleOf(parameters.find((one) => one["name"] === parameter)),
          ),
          ...(body === "" ? {} : { body }),
          answers: Object.entries(follow(operation["responses"])).map(answer),
        },
      ];
    }),
  );
}

const nameOf = (schema: JsonValue | undefined): string =>
  isObject(schema) && typeof schema["$ref"] === "string" ? schema["$ref"].replace("#/components/schemas/", "") : "";

function exampleOf(parameter: JsonObject = {}): string {
  const [first] = isObject(parameter["examples"]) ? Object.values(parameter["examples"]) : [];
  const value = isObject(first) ? first["value"] : parameter["example"];
  return encodeURIComponent(typeof value === "string" ? value : "example");
}
