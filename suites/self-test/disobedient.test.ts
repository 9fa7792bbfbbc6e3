import { expect, test } from "vitest";

import { judgeDisobedient, seeds } from "./disobedient-models.ts";

test.for(seeds)("a model that disobeys is not taken for an endpoint that errs: seed %i", async (seed) => {
  expect(await judgeDisobedient(seed)).toMatchObject({ failed: [], tooMuch: false });
});
