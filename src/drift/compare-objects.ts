import type { Place } from "./compare-shapes.ts";
import { difference, type Difference } from "./difference.ts";
import type { Member, ObjectShape, Shape } from "./shape.ts";

/** A member that both sides have; `place` is the member's. */
interface Common {
  readonly name: string;
  readonly place: Place;
  readonly here: Shape;
  readonly there: Shape;
}

export interface ComparedObjects {
  readonly differences: readonly Difference[];
  readonly common: readonly Common[];
  /** Members that only we describe. */
  readonly alone: readonly Shape[];
}

/** Members on one side only, and members that only one side requires. What both hold is left to the walk. */
export function compareObjects(ours: ObjectShape, theirs: ObjectShape, direction: Place["direction"]): ComparedObjects {
  const place = (name: string): Place => ({ at: `${theirs.name}.${name}`, ours: `${ours.name}.${name}`, direction });
  const oneSided =
    (kind: "new-member" | "gone-member") =>
    ([name, { required }]: readonly [string, Member]): Difference =>
      difference({ kind, ...place(name), detail: required ? "required" : "optional" }, required);
  const fresh = [...theirs.members].filter(([name]) => !ours.members.has(name));
  const gone = [...ours.members].filter(([name]) => !theirs.members.has(name));
  const both = [...ours.members].flatMap(([name, here]) => {
    const there = theirs.members.get(name);
    return there ? [{ name, here, there }] : [];
  });
  return {
    differences: [
      ...fresh.map(oneSided("new-member")),
      ...gone.map(oneSided("gone-member")),
      ...both.flatMap(({ name, here, there }) => requiredness(place(name), here, there)),
      // Our answers are open whatever the SDK says.
      ...(direction === "request" && theirs.open && !ours.open
        ? [difference({ kind: "open-there", at: theirs.name, ours: ours.name, direction, detail: "any other member" })]
        : []),
    ],
    common: both.map(({ name, here, there }) => ({
      name,
      place: place(name),
      here: here.shape,
      there: there.shape,
    })),
    alone: gone.map(([, { shape }]) => shape),
  };
}

function requiredness(place: Place, here: Member, there: Member): readonly Difference[] {
  if (here.required === there.required) return [];
  if (here.required) return [difference({ kind: "optional-there", ...place, detail: "" })];
  return [
    difference({
      kind: "required-there",
      ...place,
      detail: here.shape.nullable ? "absent or null here" : "absent here",
    }),
  ];
}
