import type { Relation, Shape, Written } from "./relation.ts";
import type { Undone } from "./undone.ts";

/** The names that both have. */
type Both<Ours, Theirs> = keyof Ours & keyof Theirs;

/** The types of requests that are not the same, by how they stand to each other. */
export type RequestDifferences<Ours, Theirs> = Others<{
  [Name in Both<Ours, Theirs>]: Relation<Written<Ours[Name]>, Written<Undone<Theirs[Name]>>>;
}>;

/** The types of requests whose values the client does not take as they are. */
export type Unsendable<Ours, Theirs> = {
  [Name in Both<Ours, Theirs>]: [Ours[Name]] extends [Theirs[Name]] ? never : Name;
}[Both<Ours, Theirs>];

/** The types of answers that have not the same shape, by how they stand to each other. */
export type AnswerDifferences<Ours, Theirs, MoreCallers> = Others<{
  [Name in Both<Ours, Theirs>]: Relation<Shape<Ours[Name]>, Shape<Undone<Theirs[Name], MoreCallers>>>;
}>;

/** The types of answers that are no supertypes of the client's: what it takes for possible would be wrong here. */
export type Unreceivable<Ours, Theirs> = {
  [Name in Both<Ours, Theirs>]: [Undone<Theirs[Name]>] extends [Ours[Name]] ? never : Name;
}[Both<Ours, Theirs>];

/** The names of {@link RequestDifferences}. */
export type RequestsThatDiffer<Ours, Theirs> = keyof RequestDifferences<Ours, Theirs>;

/** The names of {@link AnswerDifferences}. */
export type AnswersThatDiffer<Ours, Theirs, MoreCallers> = keyof AnswerDifferences<Ours, Theirs, MoreCallers>;

type Others<Relations> = {
  [Name in keyof Relations as Relations[Name] extends "same" ? never : Name]: Relations[Name];
};

/** A difference that stays: how the two types stand to each other, why, and the members that it lies in. */
export interface Because<
  How extends "ours fits theirs" | "theirs fits ours" | "neither fits",
  Why extends string,
  Members extends string = never,
> {
  readonly how: How;
  readonly why: Why;
  readonly members: Members;
}

type Line = Because<"ours fits theirs" | "theirs fits ours" | "neither fits", string, string>;

/** A list of differences without the reasons, to be compared with those that are found. */
export type Listed<List> = { [Name in keyof List]: List[Name] extends Line ? List[Name]["how"] : never };

/** Types without the members that their listed difference lies in; what is left is the same. */
export type Rest<Types, List> = {
  [Name in Both<Types, List> as List[Name] extends { readonly members: never } ? never : Name]: List[Name] extends Line
    ? Omit<Types[Name], List[Name]["members"]>
    : never;
};
