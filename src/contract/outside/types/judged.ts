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

type Others<Relations> = {
  [Name in keyof Relations as Relations[Name] extends "same" ? never : Name]: Relations[Name];
};

/** A difference that stays: how the two types stand to each other, and why. */
export interface Because<
  How extends Relation<unknown, unknown> | "ours fits theirs" | "theirs fits ours" | "neither fits",
  Why extends string,
> {
  readonly how: How;
  readonly why: Why;
}

/** A list of differences without the reasons, to be compared with those that are found. */
export type Listed<List> = {
  [Name in keyof List]: List[Name] extends Because<infer How, string> ? How : never;
};
