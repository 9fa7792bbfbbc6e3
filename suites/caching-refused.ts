import { firstAccepted, secondRefused } from "../src/checks/caching.ts";
import { rejected } from "../src/checks/status.ts";
import { simplestWith } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";
import type { Exchange, Request } from "../src/model/exchange.ts";
import {
  conversation,
  everyKind,
  fiveMinutes,
  fourMarks,
  hour,
  kind,
  lives,
  marked,
  markedText,
  pong,
  withMark,
} from "../src/inputs/marks.ts";
import { goOn } from "./caching.ts";
import { enabledThinking } from "./thinking.ts";

const onThinking = (first: Exchange): Request | string =>
  goOn(first, (block) => (block["type"] === "thinking" ? marked(block) : block));

const refusals = [
  ["unknown-type-is-refused", "A cache_control of an unknown type", "cache.control.type.known", { type: "persistent" }],
  ["missing-type-is-refused", "A cache_control without type", "cache.control.type.known", {}],
  ["string-is-refused", "A cache_control that is a string", "cache.control.type", "ephemeral"],
  ["other-ttl-is-refused", "A ttl of 10m", "cache.control.ttl.known", { ...kind, ttl: "10m" }],
] as const;

/** Marks where none may stand, too many of them, and marks that are none. */
export const cachingRefusedCases: readonly Case[] = [
  {
    kind: "example",
    id: "caching/five-marks-are-refused",
    title: "Five marks in a request are refused with 400",
    requirement: "cache.control.maximum",
    modes: ["plain"],
    needs: ["cache-control", "tools"],
    request: conversation(marked(pong)),
    control: fourMarks,
    expect: [rejected(400)],
  },
  ...refusals.map(([id, what, requirement, mark]): Case => ({
    kind: "example",
    id: `caching/${id}`,
    title: `${what} is refused with 400`,
    requirement,
    modes: ["plain"],
    needs: ["cache-control"],
    request: withMark(mark),
    control: markedText,
    expect: [rejected(400)],
  })),
  {
    kind: "example",
    id: "caching/longer-life-after-shorter-is-refused",
    title: "A mark of 1h after one of 5m is refused with 400",
    requirement: "cache.control.ttl.order",
    modes: ["plain"],
    needs: ["cache-control"],
    request: lives(fiveMinutes, hour, { cache_control: kind }),
    control: everyKind,
    expect: [rejected(400)],
  },
  {
    kind: "equivalence",
    id: "caching/marked-thinking-is-refused",
    title: "A cache_control on the endpoint's own thinking block is refused with 400",
    requirement: "cache.control.thinking",
    modes: ["plain"],
    needs: ["cache-control", "thinking"],
    requests: [enabledThinking, markedText],
    follow: onThinking,
    refused: true,
    control: markedText,
    comparable: [firstAccepted],
    expect: [secondRefused],
  },
  {
    kind: "example",
    id: "caching/streamed-zero-tokens-are-refused",
    title: "max_tokens: 0 with stream: true is refused with 400",
    requirement: "cache.prewarm.stream",
    modes: ["plain"],
    needs: ["cache-control"],
    request: simplestWith({ max_tokens: 0, stream: true }),
    control: simplestWith({ max_tokens: 0 }),
    expect: [rejected(400)],
  },
];
