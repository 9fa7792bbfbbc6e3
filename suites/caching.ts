import { blocks, message, stopReason } from "../src/checks/answer.ts";
import { accepted } from "../src/checks/status.ts";
import { assistant, converse, user } from "../src/inputs/bodies.ts";
import { green } from "../src/inputs/images.ts";
import {
  call,
  everyKind,
  fiveMinutes,
  fourMarks,
  hour,
  kind,
  lives,
  marked,
  markedText,
  pong,
  question,
  result,
  terse,
  withMark,
} from "../src/inputs/marks.ts";
import { weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Exchange, Request } from "../src/model/exchange.ts";
import { isObject, type JsonObject, type JsonValue } from "../src/model/json.ts";
import { sent } from "../src/model/read.ts";
import { enabledInOtherWords, enabledThinking } from "./thinking.ts";

/** The endpoint's own thinking sent back, changed by `edit`, with a marked turn behind it. */
export function goOn(first: Exchange, edit: (block: JsonObject) => JsonObject): Request | string {
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

/** `cache_control`: where it may stand. */
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
    id: "caching/marked-turn-after-thinking-is-accepted",
    title: "A marked turn after the endpoint's own thinking block is accepted",
    requirement: "cache.control.after_thinking",
    modes: ["plain"],
    needs: ["cache-control", "thinking"],
    request: enabledThinking,
    alternatives: enabledInOtherWords,
    follow: afterThinking,
    expect: [accepted],
  },
];
