/** How a type of ours and one of theirs stand to each other: which of them can stand for the other. */
export type Relation<Ours, Theirs> = [Ours] extends [Theirs]
  ? [Theirs] extends [Ours]
    ? "same"
    : "ours fits theirs"
  : [Theirs] extends [Ours]
    ? "theirs fits ours"
    : "neither fits";

/** A text, a number, null or the like, also one of a list of texts that is open; `unknown` and what is like it. */
type Plain<T> = unknown extends T ? true : T extends string | number | boolean | null | undefined ? true : false;

/**
 * A type of a request with each member that may be absent spelt out, so that one that is missing in a type tells it
 * from another that has it.
 */
export type Written<T> =
  Plain<T> extends true
    ? T
    : T extends readonly (infer Item)[]
      ? Written<Item>[]
      : { [Name in keyof T]-?: Optional<T, Name> extends true ? "absent" | [Written<T[Name]>] : Written<T[Name]> };

type Optional<T, Name extends keyof T> = { [N in Name]?: T[N] } extends Pick<T, Name> ? true : false;

/**
 * The shape of a type of an answer. A member that may be absent may be null and the other way round, so neither says
 * anything; a text that may be another one some day is one of those known today.
 */
export type Shape<T> = unknown extends T ? T : ShapeOf<Known<Exclude<T, null | undefined>>>;

type ShapeOf<T> =
  Plain<T> extends true
    ? T
    : T extends readonly (infer Item)[]
      ? Shape<Item>[]
      : { [Name in keyof T]-?: Shape<T[Name]> };

type Literals<T> = T extends string ? (string extends T ? never : T) : never;

/** `"a" | (string & {})` is `"a"`. Any text stays any text. */
type Known<T> = [Literals<T>] extends [never] ? T : Literals<T> | Exclude<T, string>;
