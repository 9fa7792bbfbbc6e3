import { accepted, rejected } from "../src/checks/status.ts";
import { repeatsBetween, repeatsUnchanged } from "../src/checks/unicode.ts";
import { quoted, repeatsText, repeatsTextUnchanged } from "../src/checks/verbatim.ts";
import { ask, converse, escaped, inTurn, room, simplest, text, user } from "../src/inputs/bodies.ts";
import { halfFiller, repeat } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";
import { recall } from "./conversation.ts";

const pong = repeat("pong")[0];
const oneBlock = converse([user([text(pong)])]);
/** A text of about 200 words before what it asks for, and one after. */
export const severalBlocks = converse([user([text(halfFiller), text(pong), text(halfFiller)])]);
/** A text of many scripts. */
export const manyScripts = "ä é Ж 你好 🦊 𠮷";
/** Asks for that text. With tokens for a model that thinks a little before. */
export const repeatScripts = inTurn(repeat(`begin ${manyScripts} end`), { max_tokens: 128 }, room);

/** Characters that markup escapes, and a reference that is text itself. */
export const markup = { open: "open", words: "1 < 2 & 3 &lt; 4", close: "close" };
/** Line breaks, one alone and two in a row. */
export const lineBreaks = { open: "from", words: "one\ntwo\n\nthree", close: "until" };
/** Asks for these words and, behind them, for the markup and the lines. */
export const repeatMarkup = (words: string): ReturnType<typeof inTurn> =>
  inTurn(repeat(`begin ${words} end ${quoted(markup)}\n${quoted(lineBreaks)}`), { max_tokens: 128 }, room);
const scriptsAndMarkup = repeatMarkup(manyScripts);
/** The same in JSON escapes. */
const inEscapes = {
  request: escaped(scriptsAndMarkup.request),
  alternatives: scriptsAndMarkup.alternatives.map(escaped),
};

/** `content` of a message: a string, or text blocks. */
export const contentCases: readonly Case[] = [
  {
    kind: "example",
    id: "content/string-is-accepted",
    title: "Content as a string is accepted, of user and assistant",
    requirement: "request.message.content.string",
    modes: ["plain"],
    request: recall,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "content/blocks-are-accepted",
    title: "Content as an array of one text block is accepted",
    requirement: "request.message.content.blocks",
    modes: ["plain"],
    request: oneBlock,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "content/several-blocks-are-accepted",
    title: "Content as an array of several text blocks is accepted",
    requirement: "request.message.content.blocks",
    modes: ["plain"],
    request: severalBlocks,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "content/unicode-comes-back",
    title: "Letters, ideographs and emoji come back unchanged when the model repeats them",
    requirement: "request.body.unicode",
    ...repeatScripts,
    given: [repeatsBetween(manyScripts)],
    expect: [accepted, repeatsUnchanged(manyScripts)],
  },
  {
    kind: "example",
    id: "content/escaped-unicode-comes-back",
    title: "The same in JSON escapes, as clients in Python send them, comes back unchanged",
    requirement: "request.body.unicode",
    modes: ["plain"],
    ...inEscapes,
    given: [repeatsBetween(manyScripts)],
    expect: [accepted, repeatsUnchanged(manyScripts)],
  },
  {
    kind: "example",
    id: "content/markup-comes-back",
    title: "Characters that markup escapes come back as they are when the model repeats them",
    requirement: "response.text.verbatim",
    modes: ["plain"],
    ...inEscapes,
    given: [repeatsText(markup)],
    expect: [accepted, repeatsTextUnchanged(markup)],
  },
  {
    kind: "example",
    id: "content/line-breaks-come-back",
    title: "Line breaks come back as they are when the model repeats them",
    requirement: "response.text.lines",
    modes: ["plain"],
    ...inEscapes,
    given: [repeatsText(lineBreaks)],
    expect: [accepted, repeatsTextUnchanged(lineBreaks)],
  },
  {
    kind: "example",
    id: "content/missing-is-refused",
    title: "A message without content is refused with 400",
    requirement: "request.message.content.required",
    modes: ["plain"],
    request: converse([{ role: "user" }]),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "content/number-is-refused",
    title: "A content that is a number is refused with 400",
    requirement: "request.message.content.type",
    request: converse([user(5)]),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "content/null-is-refused",
    title: "A content that is null is refused with 400",
    requirement: "request.message.content.type",
    modes: ["plain"],
    request: converse([user(null)]),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "content/block-without-array-is-refused",
    title: "A content that is one block without an array around it is refused with 400",
    requirement: "request.message.content.type",
    modes: ["plain"],
    request: converse([user(text(pong))]),
    control: oneBlock,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "content/empty-string-is-refused",
    title: "A user turn with an empty string is refused with 400",
    requirement: "request.message.content.empty",
    modes: ["plain"],
    request: ask(""),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "content/empty-array-is-refused",
    title: "A user turn without content blocks is refused with 400",
    requirement: "request.message.content.empty",
    modes: ["plain"],
    request: converse([user([])]),
    control: oneBlock,
    expect: [rejected(400)],
  },
];
