/** A JSON type of a value; null is told apart by {@link Shape.nullable}. */
export type JsonType = "string" | "number" | "boolean" | "array" | "object";

/**
 * What a value may be, in one form for TypeScript declarations and for OpenAPI schemas: aliases are dissolved and unions
 * are flat, so that two shapes can be compared whatever they were written in.
 */
export interface Shape {
  /** Nothing is said about the value: `unknown`, an empty schema. */
  readonly anything: boolean;
  readonly nullable: boolean;
  readonly types: ReadonlySet<JsonType>;
  /** String constants and enum values. */
  readonly values: ReadonlySet<string>;
  /** Strings beside `values` are allowed. */
  readonly openValues: boolean;
  /** What an array holds. */
  readonly items?: Shape;
  /** Keys of {@link Contract.objects}: the variants that are objects with described members. Empty: none is described. */
  readonly objects: readonly string[];
  /** Named definitions that were dissolved into this shape. */
  readonly names: readonly string[];
}

export interface Member {
  readonly required: boolean;
  readonly shape: Shape;
}

export interface ObjectShape {
  readonly name: string;
  readonly members: ReadonlyMap<string, Member>;
  /** Members beside the described ones are allowed. */
  readonly open: boolean;
}

/** One side of a comparison, as plain data. */
export interface Contract {
  readonly objects: ReadonlyMap<string, ObjectShape>;
  /** By the SDK's name of the type; a root that is not there was not found. */
  readonly roots: ReadonlyMap<string, Shape>;
  /** Every name that the walk has to meet; empty where nobody asks for it. */
  readonly definitions: readonly string[];
}

/** The shape of no value at all; the others are made from it. */
export const nothing: Shape = {
  anything: false,
  nullable: false,
  types: new Set(),
  values: new Set(),
  openValues: false,
  objects: [],
  names: [],
};

export const anything: Shape = { ...nothing, anything: true };
export const nullShape: Shape = { ...nothing, nullable: true };
/** An object of which no member is described. */
export const mapShape: Shape = { ...nothing, types: new Set(["object"]) };
export const openString: Shape = { ...nothing, types: new Set(["string"]), openValues: true };

export const ofType = (type: JsonType): Shape => ({ ...nothing, types: new Set([type]) });
export const stringValues = (values: Iterable<string>, openValues = false): Shape => ({
  ...ofType("string"),
  values: new Set(values),
  openValues,
});
export const arrayOf = (items: Shape): Shape => ({ ...ofType("array"), items });
export const objectOf = (key: string): Shape => ({ ...ofType("object"), objects: [key] });

/** A value of any of the shapes. */
export function union(shapes: readonly Shape[]): Shape {
  const items = shapes.flatMap((shape) => (shape.items ? [shape.items] : []));
  return {
    anything: shapes.some((shape) => shape.anything),
    nullable: shapes.some((shape) => shape.nullable),
    types: new Set(shapes.flatMap((shape) => [...shape.types])),
    values: new Set(shapes.flatMap((shape) => [...shape.values])),
    openValues: shapes.some((shape) => shape.openValues),
    ...(items.length > 0 && { items: items.length === 1 && items[0] ? items[0] : union(items) }),
    objects: [...new Set(shapes.flatMap((shape) => shape.objects))],
    names: [...new Set(shapes.flatMap((shape) => shape.names))],
  };
}
