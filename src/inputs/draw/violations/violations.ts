import { constant, nat, noBias, oneof, tuple, type Arbitrary } from "fast-check";
import type { Label } from "../../../model/draw.ts";
import type { JsonObject } from "../../../model/json.ts";
import type { Edition, Feature } from "../../../model/target.ts";
import { statedBy, type Stated } from "../places.ts";
import { pointerTo, put, type Path } from "../pointer.ts";
import { requestSchema, type Operation, type RequestSchema } from "../schema.ts";
import { featuresOf } from "../valid/features.ts";
import { requests } from "../valid/requests.ts";
import { breakable } from "./breakable.ts";
import { furnish, holderOf } from "./furnished.ts";
import type { Carried } from "./spots.ts";
import { wrongs } from "./wrong/index.ts";
import { isLarge } from "./wrong/lengths.ts";
import type { Side, Wrong, Wrongs } from "./wrong/wrong.ts";

/** A body that is invalid by one constraint, and which. */
export interface Violation {
  readonly body: JsonObject;
  readonly label: Label;
  /** The same body before it was broken, where there is one: valid. */
  readonly unbroken?: JsonObject;
}

/** The bodies that break one constraint of the request schema, and nothing else. */
export interface Violating {
  /** Unique, and the same from run to run: `MessageRequest.max_tokens type (digits)`. */
  readonly name: string;
  readonly label: Omit<Label, "pointer">;
  /** What some parsers read as something valid. */
  readonly side?: Side;
  /** The same constraint in places that need features the smallest place does not. */
  readonly elsewhere?: true;
  /** Its bodies are megabytes. */
  readonly large?: true;
  /** Those at the boundaries are likely. Shrinks to the smallest body with the first of them, and nothing beside it. */
  readonly draws: Arbitrary<Violation>;
  readonly needs: readonly Feature[];
}

export interface ViolationOptions {
  readonly edition?: Edition;
  readonly operation?: Operation;
}

const known = new Map<string, readonly Violating[]>();

/**
 * What can be wrong with a request body, constraint by constraint as the trace names them. Constraints that cannot be
 * broken alone are missing: `unbreakable` of `unbreakable.ts` says why. So is the type of the body itself, which
 * `broken-json.ts` has.
 */
export function violations(options: ViolationOptions = {}): readonly Violating[] {
  const { edition = "2023-06-01", operation = "messages" } = options;
  const key = `${edition} ${operation}`;
  const found = known.get(key) ?? violationsOf(requestSchema(edition, operation));
  known.set(key, found);
  return found;
}

/** The same, of a schema of one's own. */
export function violationsOf(schema: RequestSchema): readonly Violating[] {
  const around = othersAround(schema);
  return statedBy(schema).flatMap((stated) => entries(broken(schema, stated), around));
}

/** Where a constraint is broken, and by what. */
interface Choice {
  readonly spot: Carried;
  readonly all: Wrongs;
}

function broken(schema: RequestSchema, stated: Stated): readonly Choice[] {
  if (stated.place === schema.root && stated.keyword === "type") return [];
  const found = new Map<string, Wrongs>();
  return breakable(schema, stated).map((spot) => {
    // What is wrong there is the same wherever the place is reached in the same way.
    const key = JSON.stringify([spot.optional, spot.names !== undefined, spot.valid]);
    const all = found.get(key) ?? wrongs(spot);
    found.set(key, all);
    return { spot, all };
  });
}

function entries(choices: readonly Choice[], around: Arbitrary<JsonObject>): Violating[] {
  const every = [...new Set(choices.map(({ all }) => all))];
  const sides = [...new Set(every.flatMap(({ listed }) => listed.map(({ side }) => side)))];
  return sides.flatMap((side) => {
    const ofSide = new Map(every.map((all) => [all, only(all, side)]));
    const left = choices.flatMap(({ spot, all }) => {
      const own = ofSide.get(all);
      return own && own.listed.length > 0 ? [{ spot, all: own }] : [];
    });
    return byNeeds(left, side, around);
  });
}

function only({ listed, more }: Wrongs, side: Side | undefined): Wrongs {
  return {
    listed: listed.filter((wrong) => wrong.side === side),
    ...(more && side === undefined ? { more } : {}),
  };
}

/** The places that need the fewest features, and all others. */
function byNeeds(choices: readonly Choice[], side: Side | undefined, around: Arbitrary<JsonObject>): Violating[] {
  const withNeeds = choices.map((choice) => ({ choice, needs: needsOf(choice.spot) }));
  const [least] = withNeeds.toSorted((one, other) => one.needs.length - other.needs.length);
  if (!least) return [];
  const isHere = ({ needs }: (typeof withNeeds)[number]): boolean =>
    needs.every((feature) => least.needs.includes(feature));
  const here = withNeeds.filter((one) => isHere(one));
  const elsewhere = side === undefined ? withNeeds.filter((one) => !isHere(one)) : [];
  const all = [...new Set(elsewhere.flatMap(({ needs }) => needs))];
  return [
    entry(
      here.map(({ choice }) => choice),
      { side, needs: least.needs },
      around,
    ),
    ...(elsewhere.length === 0
      ? []
      : [
          entry(
            elsewhere.map(({ choice }) => choice),
            { side, needs: all, elsewhere: true },
            around,
          ),
        ]),
  ];
}

const needed = new WeakMap<JsonObject, readonly Feature[]>();

function needsOf({ body }: Carried): readonly Feature[] {
  const found = needed.get(body) ?? featuresOf(body);
  needed.set(body, found);
  return found;
}

interface Kind {
  readonly side: Side | undefined;
  readonly needs: readonly Feature[];
  readonly elsewhere?: true;
}

function entry(choices: readonly Choice[], { side, needs, elsewhere }: Kind, around: Arbitrary<JsonObject>): Violating {
  const [first] = choices;
  if (!first) throw new Error("nothing to choose from");
  const { at, keyword } = first.spot.stated;
  const remarks = [side, elsewhere && "elsewhere"].filter((remark) => remark !== undefined);
  return {
    name: `${at} ${keyword}${remarks.length > 0 ? ` (${remarks.join(", ")})` : ""}`,
    label: { at, keyword },
    ...(side ? { side } : {}),
    ...(elsewhere ? { elsewhere } : {}),
    ...(isLarge(first.spot.stated) ? { large: true } : {}),
    draws: drawn(choices, first, around),
    needs,
  };
}

function drawn(choices: readonly Choice[], first: Choice, around: Arbitrary<JsonObject>): Arbitrary<Violation> {
  const most = Math.max(...choices.map(({ all }) => all.listed.length));
  const listed: Arbitrary<number | Wrong> = nat(most - 1);
  // What is wrong where a name tells variants apart is wrong everywhere else, too.
  const { more } = (choices.find(({ spot }) => spot.names) ?? first).all;
  const wrong = more
    ? oneof({ withCrossShrink: true }, { arbitrary: listed, weight: 3 }, { arbitrary: more, weight: 1 })
    : listed;
  const others = isWholeObject(first) ? furnishings : beside(around);
  // What comes first is shrunk first: the other members, then the place, then the value.
  return tuple(others, nat(choices.length - 1), wrong).map(([members, index, value]) => {
    const { spot, all } = choices[index] ?? first;
    const chosen = typeof value === "number" ? all.listed[value % all.listed.length] : value;
    if (!chosen) throw new Error("an entry without values");
    return violation(spot, chosen, members);
  });
}

/** An unknown member that is null says least of all: there the object has every other member, so that each is drawn. */
const isWholeObject = ({ spot, all }: Choice): boolean =>
  spot.stated.keyword === "additionalProperties" && all.listed[0]?.side === "coercible";

const furnishings: Arbitrary<Others> = noBias(nat(1023)).map((number) => {
  if (number === 0) return {};
  return number % 2 === 0 ? "members" : "members, last first";
});

const beside = (around: Arbitrary<JsonObject>): Arbitrary<Others> =>
  oneof(
    { withCrossShrink: true },
    { arbitrary: constant<Others>({}), weight: 4 },
    { arbitrary: around, weight: 1 },
    { arbitrary: constant<Others>("members"), weight: 1 },
  );

/**
 * What stands beside the violation: members of the request, or every other member of the object that it is in. Of those that
 * exclude each other the first is there, or the last.
 */
type Others = JsonObject | "members" | "members, last first";

function violation(spot: Carried, { tail, value }: Wrong, others: Others): Violation {
  const { at, keyword } = spot.stated;
  const whole = [...spot.path, ...tail];
  const body = typeof others === "string" ? furnishedAround(spot, tail, others) : { ...others, ...spot.body };
  return {
    body: put(body, whole, value) as JsonObject,
    label: { at, keyword, pointer: pointerTo(whole) },
    unbroken: body,
  };
}

function furnishedAround({ schema, place, route, body, path }: Carried, tail: Path, others: Others): JsonObject {
  const order = others === "members" ? "as stated" : "last first";
  if (tail.length > 0) return furnish(schema, place, { body, path }, order);
  const holder = holderOf(schema, route);
  return holder ? furnish(schema, holder.place, { body, path: path.slice(0, holder.depth) }, order) : body;
}

/** Valid members that need no feature and stand beside anything: those of the request itself that are optional. */
function othersAround({ edition, operation, root }: RequestSchema): Arbitrary<JsonObject> {
  const required = (root.schema["required"] ?? []) as readonly string[];
  return requests({ edition, operation, features: [] }).map((body) =>
    Object.fromEntries(Object.entries(body).filter(([name]) => !required.includes(name) && name !== "stream")),
  );
}
