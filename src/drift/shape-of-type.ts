import ts from "typescript";

import { CouldNotLook } from "./could-not-look.ts";
import {
  anything,
  arrayOf,
  mapShape,
  nothing,
  nullShape,
  objectOf,
  ofType,
  openString,
  stringValues,
  union,
  type Member,
  type ObjectShape,
  type Shape,
} from "./shape.ts";

const { TypeFlags } = ts;

/** Types of the TypeScript compiler as shapes. */
export class ShapeOfType {
  readonly objects = new Map<string, ObjectShape>();
  readonly #checker: ts.TypeChecker;
  readonly #keys = new Map<ts.Type, string>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /**
   * `owner` names an object that has no name of its own.
   *
   * @throws {CouldNotLook} for a type that is `any` (an import that was not found is) or that no JSON value has
   */
  shape(type: ts.Type, owner: string): Shape {
    if (type.flags & TypeFlags.Any)
      throw new CouldNotLook(`${owner} is any`, "is the package complete? A type that is not found is any");
    if (type.flags & TypeFlags.Unknown) return anything;
    if (type.flags & TypeFlags.Undefined) return nothing;
    if (type.flags & TypeFlags.Null) return nullShape;
    if (type.flags & TypeFlags.BooleanLike) return ofType("boolean");
    if (type.isUnion()) return union(type.types.map((one) => this.shape(one, owner)));
    if (type.isStringLiteral()) return stringValues([type.value]);
    // `string & {}` keeps the literals beside it in an editor's completion.
    if (type.isIntersection() && type.types.some((one) => one.flags & TypeFlags.String)) return openString;
    if (type.flags & TypeFlags.StringLike) return openString;
    if (type.flags & TypeFlags.NumberLike) return ofType("number");
    if (type.flags & TypeFlags.NonPrimitive) return mapShape;
    if (this.#checker.isArrayLikeType(type)) return this.#array(type, owner);
    if (type.flags & TypeFlags.Object || type.isIntersection()) return this.#object(type, owner);
    const text = this.#checker.typeToString(type);
    throw new CouldNotLook(`${owner} is ${text}`, "teach src/drift/shape-of-type.ts to read it");
  }

  #array(type: ts.Type, owner: string): Shape {
    const items = this.#checker.getTypeArguments(type as ts.TypeReference);
    return arrayOf(union(items.map((one) => this.shape(one, `${owner}[]`))));
  }

  /** Two declarations may have the same name, in two files. */
  #unused(name: string): string {
    const keys = [name, ...Array.from({ length: this.objects.size }, (_, index) => `${name} #${index + 2}`)];
    return keys.find((key) => !this.objects.has(key)) ?? name;
  }

  #object(type: ts.Type, owner: string): Shape {
    const known = this.#keys.get(type);
    if (known) return objectOf(known);
    const properties = this.#checker.getPropertiesOfType(type).filter((one) => isData(one));
    const open = this.#checker.getIndexInfosOfType(type).length > 0;
    if (open && properties.length === 0) return mapShape;
    const name = nameOf(type) ?? owner;
    const key = this.#unused(name);
    const members = new Map<string, Member>();
    // Written down before its members are read: an object may hold itself.
    this.#keys.set(type, key);
    this.objects.set(key, { name, members, open });
    for (const property of properties) {
      const required = !(property.flags & ts.SymbolFlags.Optional);
      const shape = this.shape(this.#checker.getTypeOfSymbol(property), `${name}.${property.name}`);
      members.set(property.name, { required, shape });
    }
    return objectOf(key);
  }
}

/** What is on the wire: a class of the SDK also has methods and members of its own. */
function isData(property: ts.Symbol): boolean {
  const declaration = property.valueDeclaration;
  if (!declaration) return !(property.flags & ts.SymbolFlags.Method);
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (
    (ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration)) &&
    !ts.isPrivateIdentifier(declaration.name) &&
    !(ts.getCombinedModifierFlags(declaration) & hidden)
  );
}

/** `Tool.InputSchema` for an interface in a namespace; undefined for a type without a name. */
function nameOf(type: ts.Type): string | undefined {
  const symbol = type.aliasSymbol ?? type.getSymbol();
  const declaration = symbol?.declarations?.[0];
  if (!symbol || !declaration || symbol.name.startsWith("__")) return undefined;
  const block = declaration.parent;
  const inside = ts.isModuleBlock(block) ? `${block.parent.name.getText()}.` : "";
  return inside + symbol.name;
}
