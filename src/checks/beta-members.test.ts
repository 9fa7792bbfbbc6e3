import { expect, test } from "vitest";

import { withoutBetaMembers } from "./beta-members.ts";

test("what a named beta adds is left out, and nothing else", () => {
  const body = { model: "m", context_management: { edits: [] } };
  expect(withoutBetaMembers(body, "oauth-2025-04-20, context-management-2025-06-27")).toEqual({ model: "m" });
  expect(withoutBetaMembers(body, "")).toEqual(body);
});
