import { expect, test } from "vitest";

import { requirements } from "../../spec/generated/requirements.ts";

// Endpoints that speak two dialects answer `GET /v1/models` with the list of the other one. Clients that only send
// messages do not notice: no profile but `models` may fail for it.
test("what is asked of the list of models binds in no other profile", () => {
  const about = requirements.filter(({ id }) =>
    /^models\.(?:list|item|limit|after_id|before_id|lifecycle|get)\./u.test(id),
  );
  expect(about.length).toBeGreaterThan(20);
  for (const { id, levels } of about) {
    const { models, ...others } = levels;
    expect([id, models]).not.toEqual([id, undefined]);
    expect([id, Object.values(others).filter((level) => level === "MUST")]).toEqual([id, []]);
  }
});
