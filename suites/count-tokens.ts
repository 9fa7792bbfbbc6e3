import { countsWhatIsShown } from "../src/checks/as-text.ts";
import {
  bothCounted,
  countIsInteger,
  countIsPositive,
  countsMore,
  countsNearUsage,
  countsTheSame,
  firstAccepted,
  holdsCount,
  isCountAnswer,
  isCounted,
  secondAccepted,
} from "../src/checks/count.ts";
import { errorEnvelope, errorObject, errorTypeFitsStatus, errorTypeIs } from "../src/checks/errors.ts";
import { accepted, rejected, rejectedWith4xx } from "../src/checks/status.ts";
import { assistant, simplest, text, user, type Members } from "../src/inputs/bodies.ts";
import { green, paddedGreen } from "../src/inputs/images.ts";
import { filler, repeat } from "../src/inputs/prompts.ts";
import { clock, toolResult, toolUse, weather } from "../src/inputs/tools.ts";
import type { Case, EquivalenceCase, ExampleCase } from "../src/model/case.ts";
import { MODEL, type Request } from "../src/model/exchange.ts";
import type { JsonValue } from "../src/model/json.ts";
import { halfAsLong } from "./conversation.ts";
import { takenTogether } from "./taken-together.ts";

const path = "/v1/messages/count_tokens";
const pong = repeat("pong")[0];
const plain = { modes: ["plain"], needs: ["count-tokens"] } as const;

const countOf = (messages: JsonValue, members: Members = {}): Request => ({
  path,
  body: { model: MODEL, messages, ...members },
});
const withMembers = (members: Members): Request => countOf([user(pong)], members);

/** The smallest prompt. Also the probe of the feature. */
export const simplestCount: Request = countOf([user(pong)]);

const longer = countOf([user(`${pong}\n\n${filler}`)]);
const asBlock = countOf([user([text(pong)])]);
const withHistory = countOf([user("Tell me something."), assistant(filler), user(pong)]);
const systemText = withMembers({ system: filler });
const systemBlocks = withMembers({ system: [text("Be brief."), text(filler)] });
const oneTool = withMembers({ tools: [weather], tool_choice: { type: "auto" } });
const twoTools = withMembers({
  tools: [weather, { ...clock, description: filler }],
  tool_choice: { type: "auto" },
});
const afterCall = (result: string): Request =>
  countOf(
    [
      user("What is the weather in Paris?"),
      assistant([toolUse("toolu_01", "get_weather", { city: "Paris" })]),
      user([toolResult("toolu_01", result)]),
    ],
    { tools: [weather] },
  );
const withImage = countOf([user([green, text(pong)])]);
const withLongFile = countOf([user([paddedGreen, text(pong)])]);

/** A request that is right is taken. */
const takes = (
  id: string,
  title: string,
  requirement: ExampleCase["requirement"],
  request: Request,
  more: Partial<ExampleCase> = {},
): Case => ({
  kind: "example",
  id: `count-tokens/${id}`,
  title,
  requirement,
  ...plain,
  request,
  expect: [accepted],
  ...more,
});

/** What the second request has on top is counted. */
const counts = (
  id: string,
  title: string,
  requirement: EquivalenceCase["requirement"],
  requests: EquivalenceCase["requests"],
  more: Partial<EquivalenceCase> = {},
): Case => ({
  kind: "equivalence",
  id: `count-tokens/${id}`,
  title,
  requirement,
  ...plain,
  requests,
  given: [isCounted],
  expect: [countsMore],
  ...more,
});

/** A request that is wrong is refused. */
const refuses = (
  id: string,
  title: string,
  requirement: ExampleCase["requirement"],
  request: Request,
  more: Partial<ExampleCase> = {},
): Case => ({
  kind: "example",
  id: `count-tokens/${id}`,
  title,
  requirement,
  ...plain,
  request,
  control: simplestCount,
  expect: [rejectedWith4xx],
  ...more,
});

/** Where messages take something, counts do. */
const takesAlso = (
  id: string,
  title: string,
  requirement: EquivalenceCase["requirement"],
  requests: EquivalenceCase["requests"],
): Case => ({
  kind: "equivalence",
  id: `count-tokens/${id}`,
  title,
  requirement,
  ...plain,
  requests,
  refusable: true,
  comparable: [firstAccepted],
  expect: [secondAccepted],
});

const positives: readonly Case[] = [
  takes(
    "simplest-is-accepted",
    "A count of one short turn is answered with 200",
    "count_tokens.accepted",
    simplestCount,
  ),
  takes(
    "count-is-an-integer",
    "The answer holds input_tokens as an integer",
    "count_tokens.input_tokens.type",
    simplestCount,
    { expect: [accepted, countIsInteger] },
  ),
  takes(
    "count-is-above-zero",
    "A prompt that is not empty counts more than 0 tokens",
    "count_tokens.input_tokens.positive",
    simplestCount,
    { expect: [accepted, countIsPositive] },
  ),
  takes(
    "system-text-is-accepted",
    "A system prompt as a string is accepted",
    "count_tokens.system.counted",
    systemText,
  ),
  takes(
    "system-blocks-are-accepted",
    "A system prompt as blocks is accepted",
    "count_tokens.system.counted",
    systemBlocks,
  ),
  takes("tools-are-accepted", "Tools and tool_choice are accepted", "count_tokens.tools.counted", twoTools),
  takes(
    "tool-results-are-accepted",
    "A history with a call and its result is accepted",
    "count_tokens.tool_results.counted",
    afterCall(filler),
  ),
  takes("image-is-accepted", "An image is accepted", "count_tokens.images.counted", withImage, {
    needs: ["count-tokens", "image-base64"],
  }),
  takes(
    "cache-control-is-accepted",
    "cache_control on a block is accepted",
    "count_tokens.cache_control",
    countOf([user([{ ...text(pong), cache_control: { type: "ephemeral" } }])]),
    { needs: ["count-tokens", "cache-control"] },
  ),
  takes(
    "thinking-is-accepted",
    "Enabled thinking is accepted",
    "count_tokens.thinking",
    withMembers({ thinking: { type: "enabled", budget_tokens: 1024 } }),
    { needs: ["count-tokens", "thinking"] },
  ),
  takes("beta-query-is-tolerated", "The query ?beta=true changes nothing", "count_tokens.query", {
    ...simplestCount,
    path: `${path}?beta=true`,
  }),
];

const relations: readonly Case[] = [
  counts(
    "same-request-counts-the-same",
    "The same request counts the same tokens again",
    "count_tokens.stable",
    [simplestCount, { ...simplestCount, copy: 1 }],
    { expect: [countsTheSame] },
  ),
  counts(
    "string-and-block-count-the-same",
    "A prompt as a string and as one text block counts the same tokens",
    "count_tokens.content_forms",
    [simplestCount, asBlock],
    { expect: [countsTheSame] },
  ),
  counts(
    "system-string-and-block-count-the-same",
    "A system prompt as a string and as one text block counts the same tokens",
    "count_tokens.content_forms",
    [systemText, withMembers({ system: [text(filler)] })],
    { expect: [countsTheSame] },
  ),
  counts("longer-prompt-counts-more", "A prompt with 400 words more counts more tokens", "count_tokens.grows", [
    simplestCount,
    longer,
  ]),
  counts("earlier-turns-are-counted", "An earlier turn of 400 words is counted", "count_tokens.history.counted", [
    simplestCount,
    withHistory,
  ]),
  counts(
    "system-text-is-counted",
    "A system prompt of 400 words as a string is counted",
    "count_tokens.system.counted",
    [simplestCount, systemText],
  ),
  counts(
    "system-blocks-are-counted",
    "A system prompt of 400 words as blocks is counted",
    "count_tokens.system.counted",
    [simplestCount, systemBlocks],
  ),
  counts("tools-are-counted", "A tool with a description of 400 words is counted", "count_tokens.tools.counted", [
    oneTool,
    twoTools,
  ]),
  counts(
    "tool-results-are-counted",
    "A tool result with 400 words more counts more tokens",
    "count_tokens.tool_results.counted",
    [afterCall("18 degrees"), afterCall(filler)],
  ),
  counts("image-is-counted", "An image is counted", "count_tokens.images.counted", [simplestCount, withImage], {
    needs: ["count-tokens", "image-base64"],
  }),
  counts(
    "file-size-is-not-counted",
    "An image counts about the same where its file is longer and shows the same",
    "count_tokens.images.pixels",
    [withImage, withLongFile],
    { needs: ["count-tokens", "image-base64"], expect: [countsWhatIsShown] },
  ),
  counts(
    "count-is-near-usage",
    "The count of a prompt of 200 words is less than half off the input tokens of its message",
    "count_tokens.near_usage",
    [withMembers({ messages: halfAsLongMessages() }), halfAsLong],
    { given: [], comparable: [bothCounted], expect: [countsNearUsage] },
  ),
  takesAlso(
    "bearer-is-accepted",
    "The key as a bearer token is accepted where messages accept it",
    "count_tokens.bearer",
    [
      { ...simplest, auth: "bearer" },
      { ...simplestCount, auth: "bearer" },
    ],
  ),
  takesAlso("betas-are-accepted", "Names in anthropic-beta that messages accept are accepted", "count_tokens.beta", [
    takenTogether,
    {
      ...simplestCount,
      headers: {
        "anthropic-beta": "interleaved-thinking-2025-05-14,prompt-caching-2024-07-31",
        "Anthropic-Beta": "token-counting-2024-11-01",
      },
    },
  ]),
];

/** The turns of the message that the count is compared with. */
function halfAsLongMessages(): JsonValue {
  const { body } = halfAsLong;
  return typeof body === "object" ? (body["messages"] ?? []) : [];
}

const negatives: readonly Case[] = [
  refuses(
    "max-tokens-is-refused",
    "max_tokens, which is none of its members, is refused with 400",
    "count_tokens.body.unknown_field",
    withMembers({ max_tokens: 32 }),
    { expect: [rejected(400)] },
  ),
  refuses(
    "stream-is-refused",
    "stream, which is none of its members, is refused with 400",
    "count_tokens.body.unknown_field",
    withMembers({ stream: false }),
    { expect: [rejected(400)] },
  ),
  refuses(
    "truncated-json-is-refused",
    "A body of truncated JSON is refused with 400",
    "count_tokens.body.json",
    { path, body: `{"model": "${MODEL}", "messages": [` },
    { expect: [rejected(400)] },
  ),
  refuses(
    "array-is-refused",
    "A body that is an array is refused with 400",
    "count_tokens.body.json",
    { path, body: "[]" },
    { expect: [rejected(400)] },
  ),
  refuses(
    "missing-model-is-refused",
    "A count without model is refused",
    "count_tokens.model.required",
    withMembers({ model: undefined }),
  ),
  refuses(
    "missing-messages-are-refused",
    "A count without messages is refused",
    "count_tokens.messages.required",
    withMembers({ messages: undefined }),
  ),
  refuses(
    "empty-messages-are-refused",
    "A count with an empty list of messages is refused",
    "count_tokens.messages.required",
    countOf([]),
  ),
  refuses(
    "string-messages-are-refused",
    "A count with messages as a string is refused",
    "count_tokens.messages.required",
    countOf(pong),
  ),
  refuses(
    "unknown-model-is-not-found",
    "A count for a model that never existed is refused with 404 not_found_error",
    "count_tokens.model.unknown",
    withMembers({ model: "no-such-model-2001-01-01" }),
    { expect: [rejected(404), errorTypeIs("not_found_error")] },
  ),
  refuses(
    "missing-key-is-refused",
    "A count without a key is refused with 401",
    "count_tokens.key.required",
    { ...simplestCount, auth: "none" },
    { needs: ["count-tokens", "auth"], expect: [rejected(401), errorTypeIs("authentication_error")] },
  ),
  refuses(
    "wrong-key-is-refused",
    "A count with a wrong key is refused with 401",
    "count_tokens.key.required",
    { ...simplestCount, auth: "wrong" },
    { needs: ["count-tokens", "auth"], expect: [rejected(401), errorTypeIs("authentication_error")] },
  ),
  refuses(
    "refusal-has-the-envelope",
    "The refusal of a count has the error envelope",
    "count_tokens.error.envelope",
    withMembers({ model: undefined }),
    { expect: [rejectedWith4xx, errorEnvelope, errorObject, errorTypeFitsStatus] },
  ),
];

/** `POST /v1/messages/count_tokens`: what it takes, refuses and counts. */
export const countTokensCases: readonly Case[] = [
  ...positives,
  ...relations,
  ...negatives,
  {
    kind: "always",
    id: "count-tokens/status-200-holds-a-count",
    title: "An answer to a count with status 200 holds a count",
    requirement: "count_tokens.absent",
    modes: ["plain"],
    applies: isCountAnswer,
    occasional: "no count was answered with a status from 200 to 299",
    expect: [holdsCount],
  },
];
