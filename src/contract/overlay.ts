import { query, type JSONValue } from "json-p3";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";

/**
 * What an edition changes, as an OpenAPI Overlay document (https://spec.openapis.org/overlay/v1.1.0.html). `target` is a
 * JSONPath; what it selects is removed, or `update`, or what the JSONPath `copy` selects, is merged into it.
 */
export interface Overlay {
  readonly overlay: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly actions: readonly Action[];
}

interface Action {
  readonly target: string;
  readonly description?: string;
  readonly remove?: boolean;
  readonly update?: JsonValue;
  readonly copy?: string;
}

type Path = readonly (string | number)[];

/** The document with every action of an overlay applied, in order. Throws for a path that selects nothing: a typing error. */
export function withOverlay(document: JsonObject, { actions }: Overlay): JsonObject {
  return actions.reduce(applied, document);
}

function applied(document: JsonObject, { target, remove, update, copy }: Action): JsonObject {
  const addition = copy === undefined ? update : selected(document, copy)[0]?.value;
  const change = (value: JsonValue | undefined): JsonValue | undefined =>
    remove ? undefined : merged(value, addition);
  // Backwards: what is removed from a list does not move what is selected before it.
  return selected(document, target)
    .toReversed()
    .reduce<JsonValue>((value, { path }) => changed(value, path, change), document) as JsonObject;
}

function selected(document: JsonObject, path: string): { path: Path; value: JsonValue }[] {
  const nodes = [...query(path, document as JSONValue)];
  if (nodes.length === 0) throw new Error(`${path} selects nothing`);
  return nodes.map(({ location, value }) => ({ path: location, value: value as JsonValue }));
}

/** A copy of `value` in which the value at `path` is another one, or gone where that is undefined. */
function changed(
  value: JsonValue | undefined,
  [step, ...rest]: Path,
  change: (value: JsonValue | undefined) => JsonValue | undefined,
): JsonValue {
  const next = (member: JsonValue | undefined): JsonValue | undefined =>
    rest.length === 0 ? change(member) : changed(member, rest, change);
  if (Array.isArray(value))
    return value
      .map((item: JsonValue, at) => (at === step ? next(item) : item))
      .filter((item): item is JsonValue => item !== undefined);
  if (!isObject(value)) throw new Error(`nothing is at ${step}`);
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, name === step ? next(member) : member])
      .filter(([, member]) => member !== undefined),
  );
}

/** Objects are merged member by member, lists are joined, anything else is replaced. */
function merged(value: JsonValue | undefined, addition: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.concat(addition) as JsonValue;
  if (!isObject(value) || !isObject(addition)) return addition;
  const added = Object.entries(addition).map(([name, member]) => [
    name,
    name in value ? merged(value[name], member) : member,
  ]);
  return { ...value, ...Object.fromEntries(added) };
}
