import { expect, test } from "vitest";

import { firstRefused, sameRefusal, secondRefused } from "./refused-alike.ts";
import { message, plain } from "./testing/exchanges.ts";

const refused = (type: string, status = 400) =>
  plain({ type: "error", error: { type, message: "no" } }, {}, { status });
const accepted = plain(message);
const [wrong, other] = [refused("invalid_request_error"), refused("api_error", 422)];

test("what is refused first has to be refused again", () => {
  expect([firstRefused.met(wrong, accepted), firstRefused.met(accepted, wrong)]).toEqual([true, false]);
  expect(secondRefused.judge(wrong, other)).toEqual([]);
  expect(secondRefused.judge(wrong, accepted)).toEqual([
    { at: "status", expected: "a 4xx status, as before (400)", actual: "200: accepted" },
  ]);
  expect(secondRefused.judge(wrong, refused("api_error", 500))).toHaveLength(1);
});

test("refusals are of one kind", () => {
  expect([wrong, accepted].flatMap((second) => sameRefusal.judge(wrong, second))).toEqual([]);
  expect(sameRefusal.judge(wrong, other)).toEqual([
    { at: "status", expected: "400, as before", actual: "422 api_error: no" },
  ]);
  expect(sameRefusal.judge(wrong, refused("api_error"))).toEqual([
    { at: "/error/type", expected: '"invalid_request_error"', actual: '"api_error"' },
  ]);
});
