import { expect, test } from "vitest";

import { MODEL } from "../model/exchange.ts";
import { ask, escaped, inTurn, simplest, simplestWith, simplestWithout } from "./bodies.ts";

test("the simplest request has the three required members", () => {
  expect(Object.keys(simplest.body ?? {})).toEqual(["model", "max_tokens", "messages"]);
});

test("members are added, replaced and left out", () => {
  expect(ask("Hi.", { max_tokens: 4 }).body).toEqual({
    model: MODEL,
    max_tokens: 4,
    messages: [{ role: "user", content: "Hi." }],
  });
  expect(simplestWith({ top_k: 4 }).body).toMatchObject({ top_k: 4, max_tokens: 32 });
  expect(JSON.stringify(simplestWithout("model").body)).not.toContain("model");
});

test("wordings become the request and its alternatives, the last one with members of its own", () => {
  const { request, alternatives } = inTurn(["a", "b", "c"], { top_k: 4 }, { max_tokens: 99 });
  expect(request).toEqual(ask("a", { top_k: 4 }));
  expect(alternatives).toEqual([ask("b", { top_k: 4 }), ask("c", { top_k: 4, max_tokens: 99 })]);
});

test("an escaped body is ASCII and says the same", () => {
  const { body } = escaped(ask("é 🦊 end"));
  expect(body).toMatch(/^[\x20-\x7e]+$/u);
  expect(body).toContain(String.raw`\u00e9 \ud83e\udd8a end`);
  expect(JSON.parse(typeof body === "string" ? body : "")).toEqual(ask("é 🦊 end").body);
});
