import type { Incoming } from "./incoming.ts";
import type { JsonObject } from "./json.ts";

/** The members of a body that a beta adds, by its name (https://platform.claude.com/docs/en/api/beta-headers). */
const added: Readonly<Record<string, readonly string[]>> = {
  "context-management-2025-06-27": ["context_management"],
};

/** The body without what its betas add; nothing of that changes an answer of the obedient model. */
export function withoutBetaMembers(body: JsonObject, { headers }: Incoming): JsonObject {
  const names = (headers["anthropic-beta"] ?? "").split(",").map((name) => name.trim());
  const members = new Set(names.flatMap((name) => added[name] ?? []));
  return Object.fromEntries(Object.entries(body).filter(([member]) => !members.has(member)));
}
