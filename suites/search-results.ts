import { titlesItsResult } from "../src/checks/citation-titles.ts";
import { citesResult, namesResult } from "../src/checks/citations.ts";
import { quotesItsResult } from "../src/checks/cited-blocks.ts";
import { says } from "../src/checks/conditions.ts";
import { countsInput, reachesModel, showsReach } from "../src/checks/relations.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import { assistant, converse, text, user } from "../src/inputs/bodies.ts";
import { askForWord, citable, long, searchResult, secret } from "../src/inputs/documents.ts";
import { toolResult, toolUse } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonObject, JsonValue } from "../src/model/json.ts";
import type { Probe } from "../src/model/probe.ts";
import { halfAsLong } from "./conversation.ts";
import { halfResult } from "./documents.ts";

const page = "https://example.com/harbour";
const other = "https://example.com/ferry";

const about = (blocks: readonly JsonObject[], members: JsonObject = {}): Request =>
  converse([user([...blocks, text(askForWord[0])])], members);

const good = searchResult(page, [long("tarragon")]);
const searched = about([good]);
const citing = about(
  [
    searchResult(other, ["The ferry leaves at nine.", "The signal is a blue lamp."], citable),
    searchResult(page, ["The harbour closes at dusk.", secret("tarragon")], citable),
  ],
  { max_tokens: 100 },
);

const search: JsonObject = {
  name: "search_notes",
  description: "Searches the notes of the harbour.",
  input_schema: { type: "object", properties: { query: { type: "string" } }, required: ["query"] },
};
const inResult = converse(
  [
    user("Search the notes for the code word, and tell me what it is."),
    assistant([toolUse("toolu_search", "search_notes", { query: "code word" })]),
    user([toolResult("toolu_search", [searchResult(page, [long("tarragon")])])]),
  ],
  { tools: [search] },
);

/** One search result, and a question that it answers. */
export const searchResultsProbe: Probe = { request: searched, shows: says("tarragon") };

const cited: JsonValue = [
  {
    type: "search_result_location",
    cited_text: "The ferry leaves at nine.",
    search_result_index: 0,
    source: other,
    title: null,
    start_block_index: 0,
    end_block_index: 1,
  },
];

/** A search result that is wrong in one place. */
const wrong = (
  id: string,
  what: string,
  requirement: "request.search_result.required" | "request.search_result.content",
  members: JsonObject,
): Case => ({
  kind: "example",
  id: `search-results/${id}-is-refused`,
  title: `A search_result ${what} is refused with 400`,
  requirement,
  modes: ["plain"],
  needs: ["search-results"],
  request: about([{ ...good, ...members }]),
  control: searched,
  expect: [rejected(400)],
});

/** `search_result` blocks: results of the client's own search. */
export const searchResultsCases: readonly Case[] = [
  {
    kind: "example",
    id: "search-results/are-accepted",
    title: "A search_result in a user turn is accepted",
    requirement: "request.search_result.accepted",
    modes: ["plain"],
    needs: ["search-results"],
    request: searched,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "search-results/with-citations-are-accepted",
    title: "Two search_result blocks with citations enabled are accepted",
    requirement: "request.search_result.accepted",
    needs: ["search-results", "citations"],
    request: citing,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "search-results/in-a-tool-result-are-accepted",
    title: "A search_result in a tool_result is accepted",
    requirement: "request.search_result.tool_result",
    modes: ["plain"],
    needs: ["search-results", "tools"],
    request: inResult,
    expect: [accepted],
  },
  {
    kind: "equivalence",
    id: "search-results/reach-the-model",
    title: "A long search_result counts more input tokens than a prompt of half its length, or its word is known",
    requirement: "request.search_result.used",
    modes: ["plain"],
    needs: ["search-results"],
    requests: [halfAsLong, searched],
    given: [countsInput],
    comparable: [showsReach("tarragon")],
    expect: [reachesModel("tarragon")],
  },
  {
    kind: "equivalence",
    id: "search-results/in-a-tool-result-reach-the-model",
    title:
      "A long search_result in a tool_result counts more input tokens than half its text there, or its word is known",
    requirement: "request.search_result.tool_result",
    modes: ["plain"],
    needs: ["search-results", "tools"],
    requests: [halfResult, inResult],
    given: [countsInput],
    comparable: [showsReach("tarragon")],
    expect: [reachesModel("tarragon")],
  },
  {
    kind: "example",
    id: "search-results/with-cited-text-are-refused",
    title: "A search_result whose text has citations is refused with 400",
    requirement: "request.citations.search_result.refused",
    modes: ["plain"],
    needs: ["search-results"],
    request: about([{ ...good, content: [{ ...text(long("tarragon")), citations: cited }] }]),
    control: searched,
    expect: [rejected(400)],
  },
  wrong("missing-source", "without source", "request.search_result.required", { source: undefined }),
  wrong("missing-title", "without title", "request.search_result.required", { title: undefined }),
  wrong("missing-content", "without content", "request.search_result.required", { content: undefined }),
  wrong("number-as-source", "whose source is a number", "request.search_result.required", { source: 5 }),
  wrong("number-as-title", "whose title is a number", "request.search_result.required", { title: 5 }),
  wrong("string-as-content", "whose content is a string", "request.search_result.content", {
    content: secret("tarragon"),
  }),
  wrong("foreign-block-as-content", "with a block of an unknown type in its content", "request.search_result.content", {
    content: [text(long("tarragon")), { ...text("Done."), type: "no_such_block" }],
  }),
  {
    kind: "always",
    id: "search-results/are-cited-by-place-and-source",
    title: "A citation of a search result names its place and its source",
    requirement: "response.citations.search_result",
    applies: citesResult,
    occasional: "no answer of the run cites a search result",
    expect: [namesResult],
  },
  {
    kind: "always",
    id: "search-results/are-cited-by-their-title",
    title: "The title in a citation of a search result is that of the result, or null",
    requirement: "response.citations.title",
    applies: citesResult,
    occasional: "no answer of the run cites a search result",
    expect: [titlesItsResult],
  },
  {
    kind: "always",
    id: "search-results/are-quoted-from-their-blocks",
    title: "The cited_text of a citation of a search result stands in the blocks it names",
    requirement: "response.citations.blocks",
    applies: citesResult,
    occasional: "no answer of the run cites a search result",
    expect: [quotesItsResult],
  },
];
