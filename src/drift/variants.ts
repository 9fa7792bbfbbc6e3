import type { ObjectShape } from "./shape.ts";

/** An object of a union, and a value of the member that tells it apart. */
interface Variant {
  readonly key: string;
  readonly tag: string;
}

export interface Pairing {
  /** The member that tells the variants apart; undefined where one object meets one, or nothing tells them apart. */
  readonly discriminator?: string;
  /** Keys of objects that are about the same value. */
  readonly pairs: readonly (readonly [ours: string, theirs: string])[];
  readonly onlyOurs: readonly Variant[];
  readonly onlyTheirs: readonly Variant[];
  /** Nothing tells the variants apart: they could not be paired. */
  readonly untold: boolean;
}

type Objects = ReadonlyMap<string, ObjectShape>;

/** Which variant of ours stands for which of theirs. A variant with several tags stands for several. */
export function pairVariants(ours: Objects, theirs: Objects): Pairing {
  const none = { pairs: [], onlyOurs: [], onlyTheirs: [], untold: false };
  const [anyOurs] = ours.keys();
  const [anyTheirs] = theirs.keys();
  if (anyOurs === undefined || anyTheirs === undefined) return none;
  if (ours.size === 1 && theirs.size === 1) return { ...none, pairs: [[anyOurs, anyTheirs]] };
  const discriminator = discriminatorOf([...ours.values(), ...theirs.values()]);
  if (discriminator === undefined) return { ...none, untold: true };
  const here = tagged(ours, discriminator);
  const there = tagged(theirs, discriminator);
  const tagsHere = new Set(here.map(({ tag }) => tag));
  const tagsThere = Map.groupBy(there, ({ tag }) => tag);
  const pairs = here.flatMap(({ key, tag }) => (tagsThere.get(tag) ?? []).map((other) => [key, other.key] as const));
  return {
    discriminator,
    // Two variants with several tags in common are one pair.
    pairs: [...new Map(pairs.map((pair) => [pair.join("\n"), pair])).values()],
    onlyOurs: here.filter(({ tag }) => !tagsThere.has(tag)),
    onlyTheirs: there.filter(({ tag }) => !tagsHere.has(tag)),
    untold: false,
  };
}

const tagsOf = (object: ObjectShape, discriminator: string): readonly string[] => [
  ...(object.members.get(discriminator)?.shape.values ?? []),
];

const tagged = (objects: Objects, discriminator: string): readonly Variant[] =>
  [...objects].flatMap(([key, object]) => tagsOf(object, discriminator).map((tag) => ({ key, tag })));

/** `type`, `role`, or another member that has constants in every object. */
function discriminatorOf(objects: readonly ObjectShape[]): string | undefined {
  const candidates = ["type", "role", ...(objects[0]?.members.keys() ?? [])];
  return candidates.find((name) => objects.every((object) => tagsOf(object, name).length > 0));
}
