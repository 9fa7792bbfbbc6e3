import { compareObjects } from "./compare-objects.ts";
import { compareShapes, type Place } from "./compare-shapes.ts";
import { definitionsIn } from "./definitions.ts";
import { difference, type Difference } from "./difference.ts";
import type { Root } from "./root.ts";
import { objectOf, type Contract, type ObjectShape, type Shape } from "./shape.ts";
import { pairVariants } from "./variants.ts";

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Pairs of objects that were compared, and the members they have in common. */
  readonly types: number;
  readonly members: number;
  /** Definitions of ours that the walk neither compared nor reported. */
  readonly unmet: readonly string[];
}

/** Walks both contracts in step from the roots, and compares each pair of objects once in each direction. */
export function compare(
  ours: Contract,
  theirs: Contract,
  roots: readonly Pick<Root, "sdk" | "direction">[],
): Comparison {
  const walk = new Walk(ours, theirs);
  for (const { sdk, direction } of roots) {
    const here = ours.roots.get(sdk);
    const there = theirs.roots.get(sdk);
    if (here && there) walk.shapes(here, there, { at: sdk, ours: sdk, direction });
    else if (there) walk.found.push(difference({ kind: "new-root", at: sdk, ours: "-", direction, detail: "" }));
  }
  return {
    differences: [...new Map(walk.found.map((one) => [JSON.stringify(one), one])).values()],
    types: walk.pairs.size,
    members: walk.members,
    unmet: ours.definitions.filter((name) => !walk.met.has(name)),
  };
}

class Walk {
  readonly found: Difference[] = [];
  readonly pairs = new Set<string>();
  readonly met = new Set<string>();
  members = 0;
  readonly #ours: Contract;
  readonly #theirs: Contract;

  constructor(ours: Contract, theirs: Contract) {
    this.#ours = ours;
    this.#theirs = theirs;
  }

  shapes(here: Shape, there: Shape, place: Place): void {
    for (const name of here.names) this.met.add(name);
    this.found.push(...compareShapes(here, there, place));
    if (here.items && there.items)
      this.shapes(here.items, there.items, { ...place, at: `${place.at}[]`, ours: `${place.ours}[]` });
    else if (here.items) this.#reported(here.items);
    if (there.objects.length > 0) this.#variants(here, there, place);
    else this.#reportedObjects(here.objects);
  }

  /** What only we describe has been reported: nothing inside needs a counterpart. */
  #reported(shape: Shape): void {
    for (const name of definitionsIn(this.#ours, shape)) this.met.add(name);
  }

  #reportedObjects(keys: readonly string[]): void {
    for (const key of keys) this.#reported(objectOf(key));
  }

  #variants(here: Shape, there: Shape, place: Place): void {
    const ours = chosen(this.#ours, here);
    const theirs = chosen(this.#theirs, there);
    const { pairs, onlyOurs, onlyTheirs, discriminator, untold } = pairVariants(ours, theirs);
    for (const { tag } of onlyTheirs) this.found.push(difference({ kind: "new-variant", ...place, detail: tag }));
    for (const { tag } of onlyOurs) this.found.push(difference({ kind: "gone-variant", ...place, detail: tag }));
    this.#reportedObjects(onlyOurs.map(({ key }) => key).filter((key) => !pairs.some(([paired]) => paired === key)));
    if (untold) {
      const detail = `nothing tells variants apart: ${here.objects.join(" | ")} -> ${there.objects.join(" | ")}`;
      this.found.push(difference({ kind: "type", ...place, detail }));
      this.#reportedObjects(here.objects);
    }
    for (const [key, other] of pairs) {
      const one = ours.get(key);
      const another = theirs.get(other);
      const pair = [place.direction, key, other, discriminator].join("\n");
      if (!one || !another || this.pairs.has(pair)) continue;
      this.pairs.add(pair);
      this.met.add(key);
      this.#objects(one, another, place.direction, discriminator);
    }
  }

  #objects(ours: ObjectShape, theirs: ObjectShape, direction: Place["direction"], discriminator?: string): void {
    const { differences, common, alone } = compareObjects(ours, theirs, direction);
    this.found.push(...differences);
    for (const shape of alone) this.#reported(shape);
    this.members += common.length;
    for (const { name, place, here, there } of common)
      // The values of a discriminator were compared where the union stands.
      if (name === discriminator) this.shapes(anyString(here), anyString(there), place);
      else this.shapes(here, there, place);
  }
}

const anyString = (shape: Shape): Shape => ({ ...shape, values: new Set(), openValues: true });

const chosen = (contract: Contract, shape: Shape): ReadonlyMap<string, ObjectShape> =>
  new Map(
    shape.objects.flatMap((key) => {
      const object = contract.objects.get(key);
      return object ? [[key, object] as const] : [];
    }),
  );
