import type { Limit } from "./toolchain.ts";

/** A union that is told apart by a member takes the described values of the member only. */
export const closedDiscriminator: Limit = {
  says: "a union with a `discriminator` is closed: a variant of an answer that is not described is refused",
  source: "https://github.com/OAI/OpenAPI-Specification/issues/3105",
  covers: ({ undescribed }) => undescribed === "variant",
};

/** Members of an answer that are not described are dropped. */
export const dropsMembers: Limit = {
  says: "members that are not described are dropped, `additionalProperties` beside `properties` is not read",
  source: "https://github.com/orval-labs/orval/pull/972",
  covers: ({ undescribed }) => undescribed === "member",
};
