/** Parameters that the client takes beside those of the body or the query, and sends as headers. */
export type HeaderParameter = "user_profile_id" | "workspace_id" | "betas";

/** The body among the parameters of a call. */
export type Body<Params> = Omit<Params, HeaderParameter>;

/** The query among the parameters of a call, under the names it has on the wire. */
export type Query<Params> = {
  [Name in keyof Params as Name extends HeaderParameter ? never : WireName<Name>]: Params[Name];
};

type WireName<Name> = Name extends "lifecycle" ? "lifecycle[]" : Name;

/** The type of a member that may be absent, where it is there. */
export type Of<T, Name extends keyof T> = Exclude<T[Name], undefined>;

/** The type of the items, where a list is one of several forms. */
export type Element<T> = Extract<T, readonly unknown[]>[number];
