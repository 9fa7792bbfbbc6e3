import { expect, test } from "vitest";

import type { JsonValue } from "../model/json.ts";
import { containerIsWhole, namesContainer } from "./container.ts";
import { message, plain } from "./testing/exchanges.ts";

const answer = (container?: JsonValue) => plain({ ...message, ...(container !== undefined && { container }) });

test("a container has an id and the time when it is gone", () => {
  for (const time of ["2026-11-22T12:00:00Z", "2026-11-22T12:00:00.123456+00:00"])
    expect(containerIsWhole.judge(answer({ id: "container_1", expires_at: time, skills: null }))).toEqual([]);
  for (const time of [null, undefined, 1893456000, "tomorrow", "2026-11-22", "2026-13-22T12:00:00Z"])
    expect(containerIsWhole.judge(answer({ id: "container_1", expires_at: time })).map(({ at }) => at)).toEqual([
      "/container/expires_at",
    ]);
  expect(containerIsWhole.judge(answer({ id: "", expires_at: "2026-11-22T12:00:00Z" }))).toHaveLength(1);
  expect(containerIsWhole.judge(answer("container_1"))).toHaveLength(1);
});

test("an answer without a container, or with null, names none", () => {
  expect([answer(), answer(null), answer({})].map(namesContainer)).toEqual([false, false, true]);
});
