import type { JsonObject } from "../model/json.ts";

/** Members of a message request that a name in `anthropic-beta` adds to the published schema. */
const names: Readonly<Record<string, string>> = { context_management: "context-management-2025-06-27" };

/** A body without the members that its betas allow: what is left, the schema judges. */
export function withoutBetaMembers(body: JsonObject, betas: string): JsonObject {
  if (betas === "") return body;
  const asked = new Set(betas.split(",").map((name) => name.trim()));
  return Object.fromEntries(
    Object.entries(body).filter(([member]) => {
      const name = names[member];
      return name === undefined || !asked.has(name);
    }),
  );
}
