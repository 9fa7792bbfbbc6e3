import { isNoText, ofWord, showsMedium } from "../src/checks/as-text.ts";
import { says } from "../src/checks/conditions.ts";
import { allReachModel, showsAllReach } from "../src/checks/reach.ts";
import { countsInput, reachesModel, showsReach } from "../src/checks/relations.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import { assistant, converse, text, user } from "../src/inputs/bodies.ts";
import {
  askForWord,
  blocksDocument,
  long,
  longReport,
  pdfDocument,
  report,
  secret,
  textDocument,
  urlDocument,
} from "../src/inputs/documents.ts";
import { halfFiller, lines, repeat, threeQuarters } from "../src/inputs/prompts.ts";
import { toolResult, toolUse } from "../src/inputs/tools.ts";
import type { Case, EquivalenceCase, ExampleCase } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonObject, JsonValue } from "../src/model/json.ts";
import type { Probe } from "../src/model/probe.ts";
import { halfAsLong } from "./conversation.ts";

/** Asks for the word that these blocks hide. */
const about = (...blocks: readonly JsonObject[]): Request => converse([user([...blocks, text(askForWord[0])])]);

const words = long("cardamom");
const textual = about(textDocument(words));
const blocks = about(blocksDocument([text(words), text("The harbour closes at dusk.")]));
const string = about(blocksDocument(words));
const paged = about(pdfDocument());
/** The same pages in a file of four kilobytes more. */
const padded = about(pdfDocument({}, longReport));
const linked = about(urlDocument("https://www.w3.org/WAI/ER/tests/xhtml/testfiles/resources/pdf/dummy.pdf"));

// Without either of the two, shorter than what each is compared with.
const titled = {
  title: `${lines(8).replaceAll("\n", " ")} The password is clover.`,
  context: `${lines(38)}\n\n${secret("fennel")}`,
};
const asksForBoth = text("What are the password and the code word?");
const closing = (members: JsonObject): Request =>
  converse([user([textDocument("The harbour closes at dusk.", { ...titled, ...members }), asksForBoth])]);
const withTitle = closing({});

// Either of the two is shorter than what they are compared with, both together are longer.
const several = converse([
  user([
    textDocument(`${threeQuarters}\n\nThe password is juniper.`),
    textDocument(`${threeQuarters}\n\n${secret("bergamot")}`),
    asksForBoth,
  ]),
]);

const reader: JsonObject = {
  name: "read_notes",
  description: "Returns the notes of a place.",
  input_schema: { type: "object", properties: { place: { type: "string" } }, required: ["place"] },
};

/** A conversation in which a call of a tool was answered with these blocks, and with what stands behind them. */
const answered = (content: JsonValue, ...behind: readonly JsonObject[]): Request =>
  converse(
    [
      user("Read the notes of the harbour, and tell me their code word."),
      assistant([toolUse("toolu_notes", "read_notes", { place: "harbour" })]),
      user([toolResult("toolu_notes", content), ...behind]),
    ],
    { tools: [reader] },
  );
/** Half as long as what a tool result holds elsewhere. */
export const halfResult: Request = answered(halfFiller);
const inResult = answered([text("The notes:"), textDocument(words)]);
const besideResult = answered("The notes are attached.", textDocument(words));

/** A question about a document of an earlier turn. */
const inHistory = converse([
  user([textDocument(words), text("Read these notes.")]),
  assistant("I have read them."),
  user(askForWord[0]),
]);

const history = (said: readonly JsonObject[]): Request =>
  converse([user("Show me the notes of the harbour."), assistant(said), user(repeat("pong")[0])]);
const shownNotes = history([text("The notes of the harbour.")]);
const inAssistant = history([textDocument("The harbour closes at dusk."), text("The notes of the harbour.")]);

/** One document a request: the cheapest that tells whether a target has the feature. */
export const documentProbe: Probe = { request: textual, shows: says("cardamom") };
export const pdfProbe: Probe = { request: paged, shows: says("halyard") };
export const documentUrlProbe: Probe = { request: linked };

type Reach = Pick<EquivalenceCase, "id" | "title" | "requirement" | "needs" | "requests"> & { readonly word: string };

/** What a document holds is known to the model, or counted as input. */
const reach = ({ word, ...one }: Reach): EquivalenceCase => ({
  ...one,
  kind: "equivalence",
  modes: ["plain"],
  given: [countsInput],
  comparable: [showsReach(word)],
  expect: [reachesModel(word)],
});

/** A document that is wrong in one place. */
const wrong = (
  id: string,
  what: string,
  requirement: Case["requirement"],
  document: JsonObject,
  control: Request = textual,
): ExampleCase => ({
  kind: "example",
  id: `documents/${id}-is-refused`,
  title: `${what} is refused with 400`,
  requirement,
  modes: ["plain"],
  needs: control === paged ? ["document", "pdf"] : ["document"],
  request: about(document),
  control,
  expect: [rejected(400)],
});

/** A document whose title or context is wrong. */
const mistitled = (id: string, what: string, requirement: Case["requirement"], members: JsonObject): Case => ({
  ...wrong(id, what, requirement, {}, withTitle),
  request: closing(members),
});

const source = (value: JsonObject): JsonObject => ({ type: "document", source: value });

/** `document` blocks: their sources, where they may stand, and that they reach the model. */
export const documentsCases: readonly Case[] = [
  {
    kind: "example",
    id: "documents/text-is-accepted",
    title: "A document of plain text is accepted",
    requirement: "request.document.text.accepted",
    modes: ["plain"],
    needs: ["document"],
    request: textual,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "documents/blocks-are-accepted",
    title: "A document of text blocks is accepted",
    requirement: "request.document.content.accepted",
    modes: ["plain"],
    needs: ["document"],
    request: blocks,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "documents/string-as-content-is-accepted",
    title: "A document whose content is a string is accepted",
    requirement: "request.document.content.accepted",
    modes: ["plain"],
    needs: ["document"],
    request: string,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "documents/pdf-is-accepted",
    title: "A PDF in base64 is accepted",
    requirement: "request.document.pdf.accepted",
    modes: ["plain"],
    needs: ["pdf"],
    request: paged,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "documents/url-is-accepted",
    title: "A document by url is accepted",
    requirement: "request.document.url.accepted",
    modes: ["plain"],
    needs: ["document-url"],
    request: linked,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "documents/several-are-accepted",
    title: "Two documents in one turn are accepted",
    requirement: "request.document.several",
    modes: ["plain"],
    needs: ["document"],
    request: several,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "documents/title-and-context-are-accepted",
    title: "A document with title and context is accepted",
    requirement: "request.document.title.accepted",
    modes: ["plain"],
    needs: ["document"],
    request: withTitle,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "documents/in-a-tool-result-is-accepted",
    title: "A document in a tool_result is accepted",
    requirement: "request.document.tool_result",
    modes: ["plain"],
    needs: ["document", "tools"],
    request: inResult,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "documents/in-an-assistant-turn-is-accepted",
    title: "A document in an assistant turn is accepted",
    requirement: "request.document.assistant.accepted",
    modes: ["plain"],
    needs: ["document"],
    request: inAssistant,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "documents/in-an-assistant-turn-is-refused",
    title: "A document in an assistant turn is refused with 400",
    requirement: "request.document.assistant.refused",
    modes: ["plain"],
    needs: ["document"],
    request: inAssistant,
    control: shownNotes,
    expect: [rejected(400)],
  },
  reach({
    id: "documents/text-reaches-the-model",
    title: "A long document counts more input tokens than a prompt of half its length, or its word is known",
    requirement: "request.document.used",
    needs: ["document"],
    requests: [halfAsLong, textual],
    word: "cardamom",
  }),
  reach({
    id: "documents/blocks-reach-the-model",
    title: "A document of blocks counts more input tokens than a prompt of half its length, or its word is known",
    requirement: "request.document.used",
    needs: ["document"],
    requests: [halfAsLong, blocks],
    word: "cardamom",
  }),
  reach({
    id: "documents/string-as-content-reaches-the-model",
    title:
      "A document that is a string counts more input tokens than a prompt of half its length, or its word is known",
    requirement: "request.document.used",
    needs: ["document"],
    requests: [halfAsLong, string],
    word: "cardamom",
  }),
  reach({
    id: "documents/pdf-reaches-the-model",
    title: "A long PDF counts more input tokens than a prompt of half its length, or its word is known",
    requirement: "request.document.pdf.used",
    needs: ["pdf"],
    requests: [halfAsLong, paged],
    word: "halyard",
  }),
  {
    kind: "equivalence",
    id: "documents/pdf-is-not-read-as-text",
    title: "The word of a PDF is known, or it counts no more where its file is longer and shows the same",
    requirement: "request.document.pdf.used",
    modes: ["plain"],
    needs: ["pdf"],
    requests: [paged, padded],
    given: [countsInput],
    comparable: [showsMedium(ofWord("halyard"))],
    expect: [isNoText(ofWord("halyard"))],
  },
  reach({
    id: "documents/title-reaches-the-model",
    title: "A long title and a context count more input tokens than a document longer than the context, or are known",
    requirement: "request.document.title.used",
    needs: ["document"],
    requests: [textual, withTitle],
    word: "clover",
  }),
  reach({
    id: "documents/context-reaches-the-model",
    title: "A long context counts more input tokens than a prompt of half its length, or its word is known",
    requirement: "request.document.context.used",
    needs: ["document"],
    requests: [halfAsLong, withTitle],
    word: "fennel",
  }),
  reach({
    id: "documents/in-the-history-reaches-the-model",
    title:
      "A long document of an earlier turn counts more input tokens than a prompt of half its length, or its word is known",
    requirement: "request.document.history",
    needs: ["document"],
    requests: [halfAsLong, inHistory],
    word: "cardamom",
  }),
  reach({
    id: "documents/in-a-tool-result-reaches-the-model",
    title: "A long document in a tool_result counts more input tokens than half its text there, or its word is known",
    requirement: "request.document.used",
    needs: ["document", "tools"],
    requests: [halfResult, inResult],
    word: "cardamom",
  }),
  reach({
    id: "documents/beside-a-tool-result-reaches-the-model",
    title:
      "A long document after a tool_result counts more input tokens than half its text in it, or its word is known",
    requirement: "request.document.beside_tool_result",
    needs: ["document", "tools"],
    requests: [halfResult, besideResult],
    word: "cardamom",
  }),
  {
    kind: "equivalence",
    id: "documents/several-reach-the-model",
    title: "Two documents count more input tokens than one that is longer than each, or the words of both are known",
    requirement: "request.document.several",
    modes: ["plain"],
    needs: ["document"],
    requests: [textual, several],
    given: [countsInput],
    comparable: [showsAllReach("juniper", "bergamot")],
    expect: [allReachModel("juniper", "bergamot")],
  },

  mistitled("empty-title", "An empty title", "request.document.title.length", { title: "" }),
  mistitled("long-title", "A title of 501 characters", "request.document.title.length", { title: "x".repeat(501) }),
  mistitled("number-as-title", "A title that is a number", "request.document.title.length", { title: 5 }),
  mistitled("empty-context", "An empty context", "request.document.context.minimum", { context: "" }),
  mistitled("number-as-context", "A context that is a number", "request.document.context.minimum", { context: 5 }),
  wrong("missing-source", "A document without source", "request.document.source.required", { type: "document" }),
  wrong(
    "unknown-source",
    "A source of an unknown type",
    "request.document.source.known",
    source({ type: "no_such_source", media_type: "text/plain", data: words }),
  ),
  wrong(
    "missing-text",
    "A text source without data",
    "request.document.source.data",
    source({ type: "text", media_type: "text/plain" }),
  ),
  wrong("number-as-text", "A text source whose data is a number", "request.document.source.data", textDocument(5)),
  wrong(
    "missing-base64",
    "A base64 source without data",
    "request.document.source.data",
    source({ type: "base64", media_type: "application/pdf" }),
    paged,
  ),
  wrong(
    "foreign-media-type-of-text",
    "A text source of text/html",
    "request.document.source.media_type",
    source({ type: "text", media_type: "text/html", data: words }),
  ),
  wrong(
    "foreign-media-type-of-pdf",
    "A base64 source of application/msword",
    "request.document.source.media_type",
    source({ type: "base64", media_type: "application/msword", data: report }),
    paged,
  ),
  wrong(
    "missing-content",
    "A content source without content",
    "request.document.source.content",
    source({ type: "content" }),
    blocks,
  ),
  wrong(
    "foreign-block-as-content",
    "A content source with a tool_result in it",
    "request.document.source.content",
    blocksDocument([text(words), toolResult("toolu_notes", "Done.")]),
    blocks,
  ),
];
