import { accepted } from "../src/checks/status.ts";
import { inArguments, repeatsBetween, repeatsUnchanged } from "../src/checks/unicode.ts";
import { quoted, repeatsText, repeatsTextUnchanged } from "../src/checks/verbatim.ts";
import { ask } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonObject } from "../src/model/json.ts";
import { lineBreaks, manyScripts, markup, repeatMarkup } from "./content.ts";

/** Marks of their own, scripts from right to left, and characters of several code points. */
const marksAndJoints = "e\u0301 שלום مرحبا 👩\u200D🚀 🇫🇷 👍🏽";

const marksAndMarkup = repeatMarkup(marksAndJoints);

const saveNote: JsonObject = {
  name: "save_note",
  description: "Saves a text exactly as it is given.",
  input_schema: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
};
const note = `"begin ${manyScripts} end ${quoted(markup)}"`;
const save = (prompt: string, max_tokens = 128): Request =>
  ask(prompt, { max_tokens, tools: [saveNote], tool_choice: { type: "tool", name: "save_note" } });

const saveIt = {
  request: save(`Use the tool save_note to save exactly this text: ${note}`),
  alternatives: [
    save(`Call save_note with exactly this text, character by character: ${note}`),
    save(`Use the tool save_note to save exactly this text: ${note}`, 1024),
  ],
};

/** Characters on their way through a stream, and through the arguments of a call. */
export const unicodeCases: readonly Case[] = [
  {
    kind: "example",
    id: "unicode/marks-and-joints-come-back",
    title: "Combining marks, right-to-left text and emoji of several code points come back unchanged in a stream",
    requirement: "request.body.unicode",
    modes: ["stream"],
    ...marksAndMarkup,
    given: [repeatsBetween(marksAndJoints)],
    expect: [accepted, repeatsUnchanged(marksAndJoints)],
  },
  {
    kind: "example",
    id: "unicode/markup-comes-back",
    title: "Characters that markup escapes come back as they are in a stream",
    requirement: "response.text.verbatim",
    modes: ["stream"],
    ...marksAndMarkup,
    given: [repeatsText(markup)],
    expect: [accepted, repeatsTextUnchanged(markup)],
  },
  {
    kind: "example",
    id: "unicode/line-breaks-come-back",
    title: "Line breaks come back as they are in a stream",
    requirement: "response.text.lines",
    modes: ["stream"],
    ...marksAndMarkup,
    given: [repeatsText(lineBreaks)],
    expect: [accepted, repeatsTextUnchanged(lineBreaks)],
  },
  {
    kind: "example",
    id: "unicode/arguments-come-back",
    title: "Letters, ideographs and emoji come back unchanged in the streamed arguments of a call",
    requirement: "tools.input.unicode",
    modes: ["stream"],
    needs: ["tools", "forced-tools"],
    ...saveIt,
    given: [repeatsBetween(manyScripts, inArguments)],
    expect: [accepted, repeatsUnchanged(manyScripts, inArguments)],
  },
  {
    kind: "example",
    id: "unicode/markup-in-arguments-comes-back",
    title: "Characters that markup escapes come back as they are in the streamed arguments of a call",
    requirement: "tools.input.verbatim",
    modes: ["stream"],
    needs: ["tools", "forced-tools"],
    ...saveIt,
    given: [repeatsText(markup, inArguments)],
    expect: [accepted, repeatsTextUnchanged(markup, inArguments)],
  },
];
