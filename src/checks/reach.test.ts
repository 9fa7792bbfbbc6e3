import { expect, test } from "vitest";

import type { Exchange } from "../model/exchange.ts";
import { allReachModel, showsAllReach, showsOwnWord } from "./reach.ts";
import { message, plain } from "./testing/exchanges.ts";

const answer = (words: string, tokens: number): Exchange =>
  plain({ ...message, content: [{ type: "text", text: words }], usage: { input_tokens: tokens, output_tokens: 2 } });
const before = answer("", 9);

test.each<[string, Exchange, shows: boolean, holds: boolean]>([
  ["knows both words", answer("juniper and bergamot", 9), true, true],
  ["knows one of them", answer("juniper", 9), false, false],
  ["counts more", answer("", 10), true, true],
  ["counts less", answer("juniper", 8), true, false],
])("an answer that %s", (_, after, shows, holds) => {
  expect(showsAllReach("juniper", "bergamot").met(before, after)).toBe(shows);
  expect(allReachModel("juniper", "bergamot").judge(before, after)).toHaveLength(holds ? 0 : 1);
});

test.each<[string, Exchange, shows: boolean]>([
  ["knows the word", answer("umber", 9), true],
  ["denies the word, and counts more", answer("There is no note.", 10), true],
  ["counts less", answer("There is no note.", 8), true],
  ["counts the same", answer("There is no note.", 9), false],
  ["counts more, and says nothing", answer("", 10), true],
  ["counts less, and says nothing", answer("", 8), false],
])("of its own calls, an answer that %s", (_, after, shows) => {
  expect(showsOwnWord("umber").met(before, after)).toBe(shows);
});
