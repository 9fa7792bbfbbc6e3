import { difference, type Difference, type Direction, type Kind } from "./difference.ts";
import type { Shape } from "./shape.ts";

/** Where a comparison stands, on both sides. */
export interface Place {
  readonly at: string;
  readonly ours: string;
  readonly direction: Direction;
}

type Differ = (kind: Kind, detail: string) => Difference;

/** What two shapes say differently themselves; what they hold is compared by the walk. */
export function compareShapes(ours: Shape, theirs: Shape, place: Place): readonly Difference[] {
  const differ: Differ = (kind, detail) => difference({ kind, ...place, detail });
  if (ours.anything || theirs.anything) return compareSilence(ours, theirs, differ);
  return [
    ...(theirs.nullable && !ours.nullable ? [differ("null-there", "null")] : []),
    ...(ours.nullable && !theirs.nullable ? [differ("null-here", "null")] : []),
    ...compareTypes(ours, theirs, differ),
    ...compareValues(ours, theirs, differ),
    ...(isBareObject(ours) && theirs.objects.length > 0
      ? [differ("undescribed-here", theirs.objects.join(" | "))]
      : []),
    ...(isBareObject(theirs) && ours.objects.length > 0 ? [differ("undescribed-there", ours.objects.join(" | "))] : []),
  ];
}

const isBareObject = ({ types, objects }: Shape): boolean => types.has("object") && objects.length === 0;

/** True where a shape says more than its JSON type. */
const isDescribed = ({ objects, values, items }: Shape): boolean =>
  objects.length > 0 || values.size > 0 || (items !== undefined && !items.anything);

function compareSilence(ours: Shape, theirs: Shape, differ: Differ): readonly Difference[] {
  if (ours.anything) return theirs.anything ? [] : [differ("undescribed-here", textOf(theirs))];
  return isDescribed(ours) ? [differ("undescribed-there", textOf(ours))] : [];
}

/** Another JSON type in place of ours is a change; one beside ours is a variant. */
function compareTypes(ours: Shape, theirs: Shape, differ: Differ): readonly Difference[] {
  const fresh = [...theirs.types].filter((type) => !ours.types.has(type));
  const gone = [...ours.types].filter((type) => !theirs.types.has(type));
  if (fresh.length > 0 && gone.length > 0) return [differ("type", `${textOf(ours)} -> ${textOf(theirs)}`)];
  return [...fresh.map((type) => differ("new-variant", type)), ...gone.map((type) => differ("gone-variant", type))];
}

function compareValues(ours: Shape, theirs: Shape, differ: Differ): readonly Difference[] {
  if (!ours.types.has("string") || !theirs.types.has("string")) return [];
  // Values beside "any other string" are suggestions: who lists none of them says the same.
  if (ours.values.size === 0 && theirs.openValues) return [];
  if (ours.values.size === 0) return [differ("undescribed-here", [...theirs.values].join(", "))];
  if (theirs.values.size === 0) return [differ("undescribed-there", [...ours.values].join(", "))];
  return [
    ...[...theirs.values].filter((value) => !ours.values.has(value)).map((value) => differ("new-value", value)),
    ...[...ours.values].filter((value) => !theirs.values.has(value)).map((value) => differ("gone-value", value)),
    ...(theirs.openValues && !ours.openValues ? [differ("open-there", "any other string")] : []),
  ];
}

const textOf = ({ types, objects }: Shape): string =>
  [...types].map((type) => (type === "object" && objects.length > 0 ? objects.join(" | ") : type)).join(" | ");
