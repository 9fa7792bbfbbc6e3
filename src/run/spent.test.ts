import { expect, test } from "vitest";

import type { Exchange } from "../model/exchange.ts";
import { spentOn } from "./spent.ts";

const answered = (usage: string): Exchange => ({
  id: "0-0",
  mode: "plain",
  request: { method: "POST", path: "/v1/messages", headers: [], body: "{}" },
  answer: {
    status: 200,
    headers: [],
    text: `{"type":"message","usage":${usage}}`,
    chunks: [],
    ms: 1,
    end: "complete",
  },
  retries: 0,
});

test.for([
  ['{"input_tokens":12,"output_tokens":3}', 12, 3],
  ['{"input_tokens":12.5,"output_tokens":0.1}', 13, 1],
  ['{"input_tokens":-4,"output_tokens":"3"}', 0, 0],
  ['{"input_tokens":1e308,"output_tokens":1e999}', 0, 0],
  ["null", 0, 0],
] as const)("what a target says it cost is whole tokens: %s", ([usage, inputTokens, outputTokens]) => {
  expect(spentOn(answered(usage))).toEqual({ answered: true, inputTokens, outputTokens });
});
