import { firstAccepted, secondRefused } from "../src/checks/caching.ts";
import { blocks, message, stopReason } from "../src/checks/answer.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import { assistant, converse, simplestWith, text, user } from "../src/inputs/bodies.ts";
import { green } from "../src/inputs/images.ts";
import { repeat } from "../src/inputs/prompts.ts";
import { toolResult, toolUse, weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Exchange, Request } from "../src/model/exchange.ts";
import type { JsonObject, JsonValue } from "../src/model/json.ts";
import { isObject } from "../src/model/json.ts";
import { sent } from "../src/model/read.ts";
import { enabledThinking } from "./thinking.ts";

const pong = text(repeat("pong")[0]);
const kind = { type: "ephemeral" } as const;
const fiveMinutes = { ...kind, ttl: "5m" };
const hour = { ...kind, ttl: "1h" };
/** A block with this `cache_control`. */
export const marked = (block: JsonObject, mark: JsonValue = kind): JsonObject => ({ ...block, cache_control: mark });

/** A user turn of one text, with this mark. */
const withMark = (mark: JsonValue): Request => converse([user([marked(pong, mark)])]);
/** The simplest marked request. */
export const markedText: Request = withMark(kind);

const question = user("What is the weather in Paris?");
const call = toolUse("toolu_paris", "get_weather", { city: "Paris" });
const result = toolResult("toolu_paris", "sunny, 21 degrees");
const terse = text("Be terse.");

/** The four places of a conversation with a tool: definition, system prompt, call, result; and the user's words. */
const conversation = (words: JsonObject): Request =>
  converse([question, assistant([marked(call)]), user([marked(result), words])], {
    tools: [marked(weather)],
    system: [marked(terse)],
  });
const fourMarks = conversation(pong);

/** A mark of each life, the longer one first; one of the request itself; and one that is null. */
const lives = (first: JsonObject, second: JsonObject, members: JsonObject = {}): Request =>
  converse([user([marked(pong, second), marked(text("Hello."), null), text("Hello again.")])], {
    system: [marked(terse, first)],
    ...members,
  });
const everyKind = lives(hour, fiveMinutes, { cache_control: kind });

/** The endpoint's own thinking sent back, changed by `edit`, with a marked turn behind it. */
function goOn(first: Exchange, edit: (block: JsonObject) => JsonObject): Request | string {
  if (blocks(first, "thinking").length === 0) return "the first answer has no thinking block";
  if (stopReason(first) === "max_tokens") return "the first answer was cut at max_tokens";
  // An empty text block is legal in an answer and refused in a request.
  if (blocks(first, "text").some((block) => block["text"] === "")) return "the first answer has an empty text block";
  const { messages, ...others } = sent(first) ?? {};
  const earlier = Array.isArray(messages) ? (messages as readonly JsonValue[]) : [];
  const content = message(first)?.["content"];
  const answer = (Array.isArray(content) ? (content as readonly JsonValue[]) : []).filter(isObject).map(edit);
  return { body: { ...others, messages: [...earlier, assistant(answer), user([marked(pong)])] } };
}

const afterThinking = (first: Exchange): Request | string => goOn(first, (block) => block);
const onThinking = (first: Exchange): Request | string =>
  goOn(first, (block) => (block["type"] === "thinking" ? marked(block) : block));

const refusals = [
  ["unknown-type-is-refused", "A cache_control of an unknown type", "cache.control.type.known", { type: "persistent" }],
  ["missing-type-is-refused", "A cache_control without type", "cache.control.type.known", {}],
  ["string-is-refused", "A cache_control that is a string", "cache.control.type", "ephemeral"],
  ["other-ttl-is-refused", "A ttl of 10m", "cache.control.ttl.known", { ...kind, ttl: "10m" }],
] as const;

/** `cache_control`: where it may stand, and what it may be. */
export const cachingCases: readonly Case[] = [
  {
    kind: "example",
    id: "caching/marked-text-is-accepted",
    title: "A cache_control on a text of a user turn is accepted",
    requirement: "cache.control.text.accepted",
    modes: ["plain"],
    needs: ["cache-control"],
    request: markedText,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "caching/marked-system-is-accepted",
    title: "A cache_control on a system block is accepted",
    requirement: "cache.control.system.accepted",
    modes: ["plain"],
    needs: ["cache-control"],
    request: everyKind,
    alone: converse([user([pong])], { system: [marked(terse)] }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "caching/marked-tool-is-accepted",
    title: "A cache_control on the last tool is accepted",
    requirement: "cache.control.tool.accepted",
    modes: ["plain"],
    needs: ["cache-control", "tools"],
    request: fourMarks,
    alone: converse([user([pong])], { tools: [marked(weather)] }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "caching/marked-call-and-result-are-accepted",
    title: "A cache_control on a tool_use and on its tool_result is accepted",
    requirement: "cache.control.tool_blocks.accepted",
    modes: ["plain"],
    needs: ["cache-control", "tools"],
    request: fourMarks,
    alone: converse([question, assistant([marked(call)]), user([marked(result)])], { tools: [weather] }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "caching/marked-image-is-accepted",
    title: "A cache_control on an image is accepted",
    requirement: "cache.control.media.accepted",
    modes: ["plain"],
    needs: ["image-base64", "cache-control"],
    request: converse([user([marked(green), pong])]),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "caching/marked-request-is-accepted",
    title: "A cache_control of the request itself is accepted",
    requirement: "cache.control.request.accepted",
    modes: ["plain"],
    needs: ["cache-control"],
    request: everyKind,
    alone: converse([user([pong])], { cache_control: kind }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "caching/null-is-accepted",
    title: "A cache_control of null is accepted",
    requirement: "cache.control.null",
    modes: ["plain"],
    needs: ["cache-control"],
    request: everyKind,
    alone: withMark(null),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "caching/both-lives-are-accepted",
    title: "The ttls 1h and, after it, 5m are accepted",
    requirement: "cache.control.ttl.accepted",
    modes: ["plain"],
    needs: ["cache-control"],
    request: everyKind,
    alone: lives(hour, fiveMinutes),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "caching/four-marks-are-accepted",
    title: "Four marks in a request are accepted",
    requirement: "cache.control.four",
    modes: ["plain"],
    needs: ["cache-control", "tools"],
    request: fourMarks,
    expect: [accepted],
  },
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
    kind: "example",
    id: "caching/marked-turn-after-thinking-is-accepted",
    title: "A marked turn after the endpoint's own thinking block is accepted",
    requirement: "cache.control.after_thinking",
    modes: ["plain"],
    needs: ["cache-control", "thinking"],
    request: enabledThinking,
    follow: afterThinking,
    expect: [accepted],
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
