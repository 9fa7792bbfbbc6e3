import { blocks as blocksOf, message, stopReason } from "../src/checks/answer.ts";
import { citationsComeOneByOne, startsText, startsUncited, streamsCitations } from "../src/checks/citation-deltas.ts";
import { titlesItsDocument } from "../src/checks/citation-titles.ts";
import {
  cites,
  citesDocument,
  citesNoDocument,
  citesSomething,
  fitsItsSource,
  hasCitation,
  mayNotCite,
  namesDocument,
  quotesItsRange,
  staysInRange,
} from "../src/checks/citations.ts";
import { quotesItsBlocks } from "../src/checks/cited-blocks.ts";
import { notStopped, says } from "../src/checks/conditions.ts";
import { fitsSchema } from "../src/checks/schema.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import { assistant, converse, text, user } from "../src/inputs/bodies.ts";
import { askForWord, blocksDocument, citable, pdfDocument, secret, textDocument } from "../src/inputs/documents.ts";
import { repeat } from "../src/inputs/prompts.ts";
import type { AlwaysCase, Case } from "../src/model/case.ts";
import type { Exchange, Request } from "../src/model/exchange.ts";
import { isObject, type JsonObject, type JsonValue } from "../src/model/json.ts";
import type { Probe } from "../src/model/probe.ts";
import { sent } from "../src/model/read.ts";

const pong = repeat("pong")[0];
const notes = "The ferry leaves at nine. The signal is a blue lamp. The harbour closes at dusk.";
const secretNotes = `The tide is low at noon. ${secret("cardamom")} The gate is never locked.`;

const about = (documents: readonly JsonObject[], question: string = askForWord[0]): Request =>
  converse([user([...documents, text(question)])], { max_tokens: 100 });

const two = [textDocument(notes, citable), textDocument(secretNotes, { ...citable, title: "Notes of the gate" })];
const citing = about(two);
const otherwise = [about(two, askForWord[1]), about(two, askForWord[2])];
const citingBlocks = about([blocksDocument([text(notes), text(secretNotes)], citable)]);
const citingPages = about([pdfDocument(citable)]);

/** Two short texts that may be cited, and a question that one of them answers. */
export const citationsProbe: Probe = { request: citing, shows: hasCitation };

const saidWord: readonly JsonObject[] = [text(askForWord[0])];
const citation: JsonObject = {
  type: "char_location",
  cited_text: "The harbour closes at dusk.",
  document_index: 0,
  document_title: null,
  start_char_index: 53,
  end_char_index: 80,
};

/** A conversation whose assistant turn says this of a citable document. */
const echoing = (said: JsonObject): Request =>
  converse([user([two[0] ?? {}, ...saidWord]), assistant([said]), user(pong)]);
const withCitations = (citations: JsonValue): Request => echoing({ ...text("The harbour closes at dusk."), citations });
const control = withCitations([citation]);

/** A user turn that quotes the document with these citations. */
const quoting = (citations: JsonValue): Request =>
  converse([user([two[0] ?? {}, { ...text("The harbour closes at dusk."), citations }, text(pong)])]);

/** Names that an answer may leave out where they are null, and a request may not. */
const titles: Readonly<Record<string, string>> = {
  char_location: "document_title",
  page_location: "document_title",
  content_block_location: "document_title",
  search_result_location: "title",
};

/** A citation as a request holds it: without `file_id`, with its title. */
function sentBack(value: JsonValue): JsonValue {
  if (!isObject(value)) return value;
  const { file_id: _, ...rest } = value;
  const title = typeof rest["type"] === "string" ? titles[rest["type"]] : undefined;
  return title === undefined ? rest : { [title]: null, ...rest };
}

/** The endpoint's own answer sent back, and a next turn; a text, where it cannot be. */
function ownAnswer(first: Exchange): Request | string {
  const content = message(first)?.["content"];
  if (!Array.isArray(content)) return "the first answer has no content";
  if (!hasCitation.met(first)) return "the first answer cites nothing";
  if (stopReason(first) === "max_tokens") return "the first answer was cut at max_tokens";
  // An empty text block is legal in an answer and refused in a request.
  if (blocksOf(first, "text").some((block) => block["text"] === "")) return "the first answer has an empty text block";
  const back = (content as readonly JsonValue[]).map((block) => {
    if (!isObject(block) || !Array.isArray(block["citations"])) return block;
    return Object.assign({}, block, { citations: (block["citations"] as readonly JsonValue[]).map(sentBack) });
  });
  const messages = sent(first)?.["messages"];
  return converse([...(Array.isArray(messages) ? messages : []), assistant(back), user(pong)]);
}

/** Holds for every citation of the run. */
const always = (
  one: Pick<AlwaysCase, "id" | "title" | "requirement" | "expect"> & Partial<AlwaysCase>,
): AlwaysCase => ({
  kind: "always",
  applies: citesDocument,
  occasional: "no answer of the run cites a document",
  ...one,
});

/** A request that is wrong in one place. */
const wrong = (id: string, what: string, requirement: Case["requirement"], request: Request): Case => ({
  kind: "example",
  id: `citations/${id}-is-refused`,
  title: `${what} is refused with 400`,
  requirement,
  modes: ["plain"],
  needs: ["citations"],
  request,
  control,
  expect: [rejected(400)],
});

/** Citations of documents: switched on, in answers, and sent back. */
export const citationsCases: readonly Case[] = [
  {
    kind: "example",
    id: "citations/of-text-are-accepted",
    title: "Documents of plain text with citations enabled are accepted",
    requirement: "request.document.citations.accepted",
    needs: ["citations"],
    request: citing,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "citations/of-blocks-are-accepted",
    title: "A document of blocks with citations enabled is accepted",
    requirement: "request.document.citations.accepted",
    modes: ["plain"],
    needs: ["citations"],
    request: citingBlocks,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "citations/of-pages-are-accepted",
    title: "A PDF with citations enabled is accepted",
    requirement: "request.document.citations.accepted",
    modes: ["plain"],
    needs: ["citations", "pdf"],
    request: citingPages,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "citations/come-with-the-answer",
    title: "An answer with the word of a citable document cites it",
    requirement: "response.citations.present",
    needs: ["citations"],
    request: citing,
    alternatives: otherwise,
    given: [notStopped("max_tokens", "refusal"), says("cardamom")],
    expect: [accepted, citesSomething],
  },
  {
    kind: "example",
    id: "citations/own-answer-is-accepted-back",
    title: "The endpoint's own answer with citations is accepted back",
    requirement: "request.citations.echo",
    modes: ["plain"],
    needs: ["citations"],
    request: citing,
    alternatives: otherwise,
    follow: ownAnswer,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "citations/null-in-a-user-turn-is-accepted",
    title: "Text of a user turn whose citations are null is accepted",
    requirement: "request.citations.user.none",
    modes: ["plain"],
    needs: ["citations"],
    request: quoting(null),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "citations/in-a-user-turn-are-accepted",
    title: "Text of a user turn with citations is accepted",
    requirement: "request.citations.user.accepted",
    modes: ["plain"],
    needs: ["citations"],
    request: quoting([citation]),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "citations/in-a-user-turn-are-refused",
    title: "Text of a user turn with citations is refused with 400",
    requirement: "request.citations.user.refused",
    modes: ["plain"],
    needs: ["citations"],
    request: quoting([citation]),
    control: quoting(null),
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "citations/string-as-switch-is-refused",
    title: "A citations.enabled that is a string is refused with 400",
    requirement: "request.document.citations.type",
    modes: ["plain"],
    needs: ["document", "citations"],
    request: about(
      two.map((document) => Object.assign({}, document, { citations: { enabled: "sometimes" } })).slice(0, 1),
    ),
    control: citing,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "citations/of-one-of-two-are-refused",
    title: "Citations enabled for one of two documents are refused with 400",
    requirement: "request.document.citations.all_or_none",
    modes: ["plain"],
    needs: ["citations"],
    request: about([textDocument(notes, citable), textDocument(secretNotes)]),
    control: citing,
    expect: [rejected(400)],
  },
  wrong(
    "string-as-citations",
    "A citations of an assistant turn that is a string",
    "request.citations.known",
    withCitations("none"),
  ),
  wrong(
    "unknown-citation",
    "A citation of an unknown type in an assistant turn",
    "request.citations.known",
    withCitations([{ ...citation, type: "no_such_location" }]),
  ),
  wrong(
    "citation-without-text",
    "A citation without cited_text in an assistant turn",
    "request.citations.members",
    withCitations([{ ...citation, cited_text: undefined }]),
  ),
  wrong(
    "citation-without-end",
    "A citation without end_char_index in an assistant turn",
    "request.citations.members",
    withCitations([{ ...citation, end_char_index: undefined }]),
  ),
  wrong(
    "citation-of-a-negative-index",
    "A citation with a document_index below 0 in an assistant turn",
    "request.citations.members",
    withCitations([{ ...citation, document_index: -1 }]),
  ),
  always({
    id: "citations/have-their-members",
    title: "A citation has the members of its type",
    requirement: "response.citations.members",
    applies: cites,
    occasional: "no answer of the run cites anything",
    expect: [fitsSchema("response.citations.members", "a citation has the members of its type")],
  }),
  always({
    id: "citations/are-enabled",
    title: "An answer cites a document only where the request enables citations",
    requirement: "response.citations.enabled_only",
    // Documents without citations are not asked for as streams.
    modes: ["plain"],
    applies: mayNotCite,
    occasional: "no request of the run had a document without citations",
    expect: [citesNoDocument],
  }),
  always({
    id: "citations/fit-their-source",
    title: "Text is cited by characters, a PDF by pages, blocks by blocks",
    requirement: "response.citations.fits_source",
    expect: [fitsItsSource],
  }),
  always({
    id: "citations/name-their-document",
    title: "document_index is the place of the cited document, from 0",
    requirement: "response.citations.document_index",
    expect: [namesDocument],
  }),
  always({
    id: "citations/have-a-range",
    title: "A cited range ends behind its start, within its document",
    requirement: "response.citations.range",
    expect: [staysInRange],
  }),
  always({
    id: "citations/quote-their-range",
    title: "cited_text is the text of its range",
    requirement: "response.citations.cited_text",
    expect: [quotesItsRange],
  }),
  always({
    id: "citations/quote-their-blocks",
    title: "The cited_text of a citation by blocks stands in the blocks it names",
    requirement: "response.citations.blocks",
    // Documents of blocks are not asked for as streams.
    modes: ["plain"],
    expect: [quotesItsBlocks],
  }),
  always({
    id: "citations/have-the-title-of-their-document",
    title: "The document_title of a citation is the title of its document, or null",
    requirement: "response.citations.title",
    expect: [titlesItsDocument],
  }),
  always({
    id: "citations/stream-one-by-one",
    title: "A streamed citation comes by a citations_delta of its text block",
    requirement: "stream.citations.delta",
    modes: ["stream"],
    applies: streamsCitations,
    occasional: "no stream of the run had a citation",
    expect: [citationsComeOneByOne],
  }),
  always({
    id: "citations/are-not-there-at-the-start",
    title: "A streamed text block starts without citations",
    requirement: "stream.citations.start_empty",
    modes: ["stream"],
    applies: startsText,
    occasional: "no stream of the run had a text block",
    expect: [startsUncited],
  }),
];
