import { isWhole } from "../src/checks/conditions.ts";
import { beginsAlikeOrTorn, keepsBeginning } from "../src/checks/torn-text.ts";
import type { Case } from "../src/model/case.ts";
import { bothWays } from "./stream-agreement.ts";
import { enabledThinking } from "./thinking.ts";

/** What comes after the thinking of a stream. */
export const thinkingStreamCases: readonly Case[] = [
  {
    kind: "equivalence",
    id: "thinking-stream/text-after-thinking-is-whole",
    title: "The text that follows thinking does not lose its beginning in a stream",
    requirement: "thinking.stream.text",
    modes: ["plain"],
    needs: ["thinking"],
    // Asked for anyway, both ways.
    requests: bothWays(enabledThinking),
    given: [isWhole],
    comparable: [beginsAlikeOrTorn],
    expect: [keepsBeginning],
  },
];
