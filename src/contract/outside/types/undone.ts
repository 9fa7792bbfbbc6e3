interface AnyObject {
  [member: string]: unknown;
}

/**
 * A type of theirs where the differences are undone that turn up at many places; `undone.test.ts` says why each of them is
 * there. `MoreCallers` are the callers of tools that only the contract knows.
 */
export type Undone<T, MoreCallers = never> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? Undone<Item, MoreCallers>[]
      : T extends { type: "code_execution_20260120"; tool_id: string }
        ? { type: T["type"] | MoreCallers; tool_id: string }
        : { [Name in keyof T]: Member<Name, T[Name], MoreCallers> };

type Member<Name, Value, MoreCallers> = unknown extends Value
  ? Name extends "input"
    ? AnyObject
    : Name extends "properties"
      ? AnyObject | null
      : Value
  : Name extends "model"
    ? string
    : Undone<Value, MoreCallers>;
