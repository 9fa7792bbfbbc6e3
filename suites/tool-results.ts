import { blocks, message, stopReason } from "../src/checks/answer.ts";
import { callIdsAreNew, callsOnceMore } from "../src/checks/call-ids.ts";
import { allReachModel, showsAllReach, showsOwnWord } from "../src/checks/reach.ts";
import { countsInput, reachesModel, showsReach } from "../src/checks/relations.ts";
import { accepted, notServerError, rejected } from "../src/checks/status.ts";
import { acceptedOrRefused } from "../src/checks/two-readings.ts";
import { assistant, converse, roomier, text, user } from "../src/inputs/bodies.ts";
import { secret } from "../src/inputs/documents.ts";
import { filler, lines, repeat } from "../src/inputs/prompts.ts";
import { toolResult, toolUse, weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Exchange, Request } from "../src/model/exchange.ts";
import type { JsonObject, JsonValue } from "../src/model/json.ts";
import { sent } from "../src/model/read.ts";
import { anyTool, anyToolWithRoom } from "./tool-choice.ts";

const question = user("What is the weather in Paris and in Rome?");
const paris = toolUse("toolu_paris", "get_weather", { city: "Paris" });
const rome = toolUse("toolu_rome", "get_weather", { city: "Rome" });

// Either of two results is shorter than the only one, both together are longer.
const sunny = toolResult("toolu_paris", `sunny, 21 degrees\n\n${lines(15)}`);
const ochre = toolResult("toolu_paris", `${lines(10)}\n\nan ochre sky`);
const rainy = toolResult("toolu_rome", `${lines(10)}\n\nrain from a heliotrope sky`);

/** A conversation in which the assistant turn with these blocks was answered with this. */
const answered = (said: readonly JsonObject[], content: JsonValue): Request =>
  converse([question, assistant(said), user(content)], { tools: [weather] });

/** One call and its result. Control of most negative cases. */
export const one: Request = answered([paris], [sunny]);
const several = answered([paris, rome], [ochre, rainy]);
const silent = { ...sunny, content: undefined };
/** Two results in another order than their calls, one of them without content; and a long note in what was called with. */
const noted = toolUse("toolu_paris", "get_weather", { city: "Paris", note: `${filler}\n\n${secret("umber")}` });
const lastFirst = answered(
  [noted, rome],
  [rainy, silent, text("Which code word stands in the note of your first call? Answer with that word only.")],
);

// Parts twice as long, one a request: without it, each request is shorter than the one with two results.
const asBlocks = answered([paris], [toolResult("toolu_paris", [text("a vermilion sky"), text(filler)])]);
const asError = answered(
  [text("I will look it up."), paris],
  [{ ...toolResult("toolu_paris", `No forecast but for a vermilion sky.\n\n${filler}`), is_error: true }],
);
const withText = answered([paris], [sunny, text(`${filler}\n\n${repeat("pong")[0]}`)]);

/** The endpoint's own answer sent back with a result for each call; a text, where it cannot be. */
function withResults(first: Exchange): Request | string {
  const calls = blocks(first, "tool_use");
  const content = message(first)?.["content"];
  if (calls.length === 0 || !Array.isArray(content)) return "the first answer called no tool";
  if (stopReason(first) === "max_tokens") return "the first answer was cut at max_tokens";
  // An empty text block is legal in an answer and refused in a request.
  if (blocks(first, "text").some((block) => block["text"] === "")) return "the first answer has an empty text block";
  const ids = calls.map((call) => call["id"]).filter((id) => typeof id === "string");
  const results = ids.map((id) => toolResult(id, "sunny, 21 degrees"));
  const { messages, tools } = sent(first) ?? {};
  // Forced to call once more, so that the ids of two calls can be compared.
  return converse([...(Array.isArray(messages) ? messages : []), assistant(content), user(results)], {
    max_tokens: 128,
    tools,
    tool_choice: { type: "any" },
  });
}

/** The way back: `tool_use` in the history, `tool_result` in the next user turn. */
export const toolResultsCases: readonly Case[] = [
  {
    kind: "example",
    id: "tool-results/string-is-accepted",
    title: "A tool_result with a string is accepted",
    requirement: "tools.result.accepted",
    needs: ["tools"],
    request: one,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "tool-results/blocks-are-accepted",
    title: "A tool_result with two text blocks is accepted",
    requirement: "tools.result.accepted",
    modes: ["plain"],
    needs: ["tools"],
    request: asBlocks,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "tool-results/several-are-accepted",
    title: "Two tool_result blocks in one user turn are accepted",
    requirement: "tools.result.parallel",
    modes: ["plain"],
    needs: ["tools"],
    request: several,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "tool-results/text-after-them-is-accepted",
    title: "Text after the tool_result blocks of a user turn is accepted",
    requirement: "tools.result.with_text",
    modes: ["plain"],
    needs: ["tools"],
    request: withText,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "tool-results/text-before-the-call-is-accepted",
    title: "A result with is_error true, of a call that the assistant announced in words, is accepted",
    requirement: "tools.result.accepted",
    modes: ["plain"],
    needs: ["tools"],
    request: asError,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "tool-results/error-is-accepted",
    title: "A tool_result with is_error true is accepted",
    requirement: "tools.result.error",
    modes: ["plain"],
    needs: ["tools"],
    request: asError,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "tool-results/without-content-is-accepted",
    title: "A tool_result without content is accepted",
    requirement: "tools.result.empty",
    modes: ["plain"],
    needs: ["tools"],
    request: lastFirst,
    alone: answered([paris], [silent]),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "tool-results/another-order-is-accepted",
    title: "Two tool_result blocks in another order than their calls are accepted",
    requirement: "tools.result.order",
    modes: ["plain"],
    needs: ["tools"],
    request: lastFirst,
    alone: answered([paris, rome], [rainy, ochre]),
    expect: [accepted],
  },
  {
    kind: "equivalence",
    id: "tool-results/call-input-reaches-the-model",
    title: "A call with a long note counts more input tokens than two results without, or the note's word is known",
    requirement: "tools.use.used",
    modes: ["plain"],
    needs: ["tools"],
    requests: [several, lastFirst],
    roomy: [roomier(several), roomier(lastFirst)],
    given: [countsInput],
    comparable: [showsOwnWord("umber")],
    expect: [reachesModel("umber")],
  },
  {
    kind: "equivalence",
    id: "tool-results/several-reach-the-model",
    title: "Two results count more input tokens than one that is longer than each, or both are reported",
    requirement: "tools.result.used",
    modes: ["plain"],
    needs: ["tools"],
    requests: [one, several],
    given: [countsInput],
    comparable: [showsAllReach("ochre", "heliotrope")],
    expect: [allReachModel("ochre", "heliotrope")],
  },
  {
    kind: "equivalence",
    id: "tool-results/string-reaches-the-model",
    title: "A tool_result that is a long string counts more input tokens than two shorter ones, or is reported",
    requirement: "tools.result.used",
    modes: ["plain"],
    needs: ["tools"],
    requests: [several, asError],
    given: [countsInput],
    comparable: [showsReach("vermilion")],
    expect: [reachesModel("vermilion")],
  },
  {
    kind: "equivalence",
    id: "tool-results/blocks-reach-the-model",
    title: "A tool_result with a long text block counts more input tokens than two shorter ones, or is reported",
    requirement: "tools.result.used",
    modes: ["plain"],
    needs: ["tools"],
    requests: [several, asBlocks],
    given: [countsInput],
    comparable: [showsReach("vermilion")],
    expect: [reachesModel("vermilion")],
  },
  {
    kind: "equivalence",
    id: "tool-results/text-reaches-the-model",
    title: "A tool_result with a long text after it counts more input tokens than two without, or the text is obeyed",
    requirement: "tools.result.text_used",
    modes: ["plain"],
    needs: ["tools"],
    requests: [several, withText],
    given: [countsInput],
    comparable: [showsReach("pong")],
    expect: [reachesModel("pong")],
  },
  {
    kind: "example",
    id: "tool-results/own-call-is-accepted-back",
    title: "The endpoint's own tool call is accepted back with its result",
    requirement: "tools.result.echo",
    needs: ["tools", "forced-tools"],
    request: anyTool,
    alternatives: anyToolWithRoom,
    // oxlint-disable-next-line unicorn/no-thenable -- a case is never awaited
    follow: withResults,
    expect: [accepted],
  },
  {
    kind: "always",
    id: "tool-results/next-call-has-an-id-of-its-own",
    title: "A call has an id that no earlier call of the conversation has",
    requirement: "response.tool_use.id.conversation",
    applies: callsOnceMore,
    occasional: "no answer of the run called a tool after another call",
    expect: [callIdsAreNew],
  },
  {
    kind: "example",
    id: "tool-results/split-over-two-turns-does-not-crash",
    title: "Two results in two user turns are accepted, or refused with 400",
    requirement: "tools.result.split",
    modes: ["plain"],
    needs: ["tools"],
    request: converse([question, assistant([paris, rome]), user([ochre]), user([rainy])], { tools: [weather] }),
    control: several,
    mayBeAccepted: true,
    expect: [notServerError, acceptedOrRefused],
  },
  {
    kind: "example",
    id: "tool-results/missing-is-refused",
    title: "A tool_use that the next user turn does not answer is refused with 400",
    requirement: "tools.result.missing",
    needs: ["tools"],
    request: answered([paris], "Thank you."),
    control: one,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-results/orphan-is-refused",
    title: "A tool_result without its tool_use is refused with 400",
    requirement: "tools.result.orphan",
    modes: ["plain"],
    needs: ["tools"],
    request: answered([paris], [sunny, toolResult("toolu_nobody", "rain, 14 degrees")]),
    control: one,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-results/string-as-call-input-is-refused",
    title: "A tool_use in the history whose input is a string is refused with 400",
    requirement: "tools.use.input_type",
    modes: ["plain"],
    needs: ["tools"],
    request: answered([toolUse("toolu_paris", "get_weather", "Paris")], [sunny]),
    control: one,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-results/call-without-id-is-refused",
    title: "A tool_use in the history without id is refused with 400",
    requirement: "tools.use.required",
    modes: ["plain"],
    needs: ["tools"],
    request: answered([{ ...paris, id: undefined }], [sunny]),
    control: one,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-results/call-without-name-is-refused",
    title: "A tool_use in the history without name is refused with 400",
    requirement: "tools.use.required",
    modes: ["plain"],
    needs: ["tools"],
    request: answered([{ ...paris, name: undefined }], [sunny]),
    control: one,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-results/calls-of-one-id-are-refused",
    title: "Two tool_use blocks of one id in the history are refused with 400",
    requirement: "tools.use.id_unique",
    modes: ["plain"],
    needs: ["tools"],
    request: answered([paris, paris], [sunny]),
    control: one,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-results/missing-tool-use-id-is-refused",
    title: "A tool_result without tool_use_id is refused with 400",
    requirement: "tools.result.id_required",
    modes: ["plain"],
    needs: ["tools"],
    request: answered([paris], [{ ...sunny, tool_use_id: undefined }]),
    control: one,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-results/number-as-content-is-refused",
    title: "A tool_result whose content is a number is refused with 400",
    requirement: "tools.result.type",
    modes: ["plain"],
    needs: ["tools"],
    request: answered([paris], [toolResult("toolu_paris", 21)]),
    control: one,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-results/string-as-is-error-is-refused",
    title: "A tool_result whose is_error is a string is refused with 400",
    requirement: "tools.result.type",
    modes: ["plain"],
    needs: ["tools"],
    request: answered([paris], [{ ...sunny, is_error: "sometimes" }]),
    control: one,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-results/unknown-member-is-refused",
    title: "An unknown member of a tool_result is refused with 400",
    requirement: "request.body.unknown_field",
    modes: ["plain"],
    needs: ["tools"],
    request: answered([paris], [{ ...sunny, no_such_member: 1 }]),
    control: one,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-results/one-missing-of-two-is-refused",
    title: "Two tool_use blocks with a result for the first one only are refused with 400",
    requirement: "tools.result.missing",
    modes: ["plain"],
    needs: ["tools"],
    request: answered([paris, rome], [ochre]),
    control: several,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-results/text-before-them-is-refused",
    title: "Text before the tool_result blocks of a user turn is refused with 400",
    requirement: "tools.result.first",
    modes: ["plain"],
    needs: ["tools"],
    request: answered([paris], [text("Thank you."), sunny]),
    control: one,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-results/call-without-input-is-refused",
    title: "A tool_use in the history without input is refused with 400",
    requirement: "tools.use.required",
    modes: ["plain"],
    needs: ["tools"],
    request: answered([{ ...paris, input: undefined }], [sunny]),
    control: one,
    expect: [rejected(400)],
  },
];
