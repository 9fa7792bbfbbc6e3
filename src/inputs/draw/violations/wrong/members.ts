import { constantFrom, oneof, string, tuple, type Arbitrary } from "fast-check";
import type { JsonObject, JsonValue } from "../../../../model/json.ts";
import { places } from "../../places.ts";
import type { Place, RequestSchema } from "../../schema.ts";
import type { Side, Spot, Wrong, Wrongs } from "./wrong.ts";

/** The object without a member that it needs. */
export const withoutMember = ({ stated: { member = "" } }: Spot): Wrongs => ({
  listed: [{ tail: [member], value: undefined }],
});

/** The object with a member that it does not know. */
export function withMember({ schema, place }: Spot): Wrongs {
  const taken = (name: string): boolean => knownMembers(place).has(name);
  const plain: readonly JsonValue[] = [1, "a", {}, [], false, true, "", 0];
  const cased = Object.keys(properties(place)).flatMap((name) => [name.toUpperCase(), camel(name)]);
  const values: Arbitrary<JsonValue> = constantFrom(...plain);
  const names = oneof(string({ minLength: 1, maxLength: 16 }), constantFrom(...memberNames(schema)));
  return {
    listed: [
      ...plain.map((value) => add("no_such_member", value)),
      ...["_", "constructor", "no such member", "größe"].map((name) => add(name, 1)),
      add("no_such_member", null, "coercible"),
      ...cased.filter((name) => !taken(name)).map((name) => add(name, 1, "spelling")),
    ],
    more: tuple(
      names.filter((name) => !taken(name) && !isOtherCase(name, place) && name !== "__proto__"),
      values,
    ).map(([name, value]) => add(name, value)),
  };
}

const add = (name: string, value: JsonValue, side?: Side): Wrong => ({
  tail: [name],
  value,
  ...(side ? { side } : {}),
});

const properties = ({ schema }: Place): JsonObject => (schema["properties"] ?? {}) as JsonObject;

/** Those of the contract, and those that a beta header adds. */
const knownMembers = (place: Place): ReadonlySet<string> =>
  new Set([...Object.keys(properties(place)), ...Object.keys((place.schema["x-beta-members"] ?? {}) as JsonObject)]);

const isOtherCase = (name: string, place: Place): boolean =>
  Object.keys(properties(place)).some((known) => known.toLowerCase() === name.toLowerCase());

const camel = (name: string): string => name.replaceAll(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());

const known = new WeakMap<RequestSchema, readonly string[]>();

/** Every name that a member has anywhere: what is known in one place is an unknown member in another. */
function memberNames(schema: RequestSchema): readonly string[] {
  const found = known.get(schema) ?? [...new Set(places(schema).flatMap((place) => Object.keys(properties(place))))];
  known.set(schema, found);
  return found;
}
