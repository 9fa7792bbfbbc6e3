import { expect, test } from "vitest";

import { withoutLongBody } from "./long-body.ts";
import { sampleExchange } from "./sample.ts";

const withBody = (body: string | null) => ({ ...sampleExchange, request: { ...sampleExchange.request, body } });

test("a body of up to 100,000 characters is written whole", () => {
  for (const body of [null, "", "x".repeat(100_000)]) {
    const exchange = withBody(body);
    expect(withoutLongBody(exchange)).toBe(exchange);
  }
});

test("of a longer one its beginning is written, and how much is left out", () => {
  const { request, ...rest } = withoutLongBody(withBody(`${"a".repeat(1000)}${"b".repeat(99_001)}`));
  expect(request).toEqual({ ...sampleExchange.request, body: "a".repeat(1000), omitted: 99_001 });
  expect({ ...rest, request: sampleExchange.request }).toEqual(sampleExchange);
});

test("the whole answer is kept, however long", () => {
  const { answer } = sampleExchange;
  const exchange = { ...withBody(null), ...(answer && { answer: { ...answer, text: "x".repeat(200_000) } }) };
  expect(withoutLongBody(exchange)).toBe(exchange);
});
