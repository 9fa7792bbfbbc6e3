import { accepted, notServerError, rejected } from "../src/checks/status.ts";
import {
  callsBesideServerTools,
  callsTypedClientTool,
  clientToolsAreCalledByName,
  notDropped,
  ownCallsAreServerCalls,
  secondCalls,
  secondIsNotCut,
} from "../src/checks/typed-tools.ts";
import { fromAllowedDomains, searchesInDomains, searchesWithLimit, withinMaxUses } from "../src/checks/web-search.ts";
import { ask, type Members } from "../src/inputs/bodies.ts";
import { clock, offer, weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonObject, JsonValue } from "../src/model/json.ts";
import { named } from "./tool-choice.ts";
import { oneTool } from "./tools.ts";

/** A web search, with members of its own added or replaced. */
export const webSearch = (members: JsonObject = {}): JsonObject => ({
  type: "web_search_20250305",
  name: "web_search",
  max_uses: 1,
  ...members,
});

const twoSearches =
  'Search the web for "height of the Eiffel Tower" and, in a search of its own, for "height of Big Ben", then answer in one short sentence.';
const searchWith = (members: JsonObject, prompt = twoSearches): Request =>
  ask(prompt, { max_tokens: 256, tools: [webSearch(members)] });

/** Asks for two searches where one is allowed. Also the probe of the feature. */
export const search: Request = searchWith({ allowed_domains: ["wikipedia.org"] });
/** The same in other words. */
export const searchInOtherWords: readonly Request[] = [
  'Use web search to look up "height of the Eiffel Tower", then answer in one short sentence.',
  'What does the web say about the height of the Eiffel Tower? Search the web for "height of the Eiffel Tower" before you answer, in one short sentence.',
].map((prompt) => searchWith({ allowed_domains: ["wikipedia.org"] }, prompt));

/** A search that the request forces. */
const forcedSearch = ask('Search the web for "height of Big Ben", then answer in one short sentence.', {
  max_tokens: 160,
  tools: [webSearch({ allowed_domains: ["wikipedia.org"] })],
  tool_choice: { type: "tool", name: "web_search" },
});

const searchElsewhere = searchWith(
  { blocked_domains: ["wikipedia.org"] },
  'Search the web for "height of the Eiffel Tower", then answer in one short sentence.',
);

/** A page of the web, fetched by the endpoint. */
export const webFetch: JsonObject = { type: "web_fetch_20250910", name: "web_fetch", max_uses: 1 };
const fetchWith = (members: JsonObject): Request =>
  ask("Fetch https://example.com/ and tell its title in one short sentence.", {
    max_tokens: 160,
    tools: [{ ...webFetch, ...members }],
  });
/** One page, fetched. */
export const fetchPage: Request = fetchWith({ max_content_tokens: 2000 });

const toolSearch = ask("Search the tools for one that knows the weather, and use it for Paris.", {
  max_tokens: 200,
  tools: [
    { type: "tool_search_tool_regex_20251119", name: "tool_search_tool_regex" },
    { ...weather, defer_loading: true },
    { ...clock, defer_loading: true },
  ],
});

/** Code that the endpoint runs. */
const codeExecution: JsonObject = { type: "code_execution_20250825", name: "code_execution" };
const codePrompt =
  'Run code: create the file out.txt with the text "pong", print the file with a shell command, and answer with its text only.';
const runWith = (members: Members): Request => ask(codePrompt, { max_tokens: 300, tools: [codeExecution], ...members });

/** Has a file written and printed. Also the probe of the feature. */
export const runCode: Request = runWith({});

const bash: JsonObject = { type: "bash_20250124", name: "bash" };
const useBash = "Use the tool bash to run the command: date";
const forcedBash = ask(useBash, { max_tokens: 100, tools: [bash], tool_choice: { type: "tool", name: "bash" } });

const upload = (block: JsonObject): JsonValue => [
  {
    role: "user",
    content: [
      { type: "container_upload", ...block },
      { type: "text", text: codePrompt },
    ],
  },
];

/** A tool that has to be refused, beside the search that is accepted. */
function refused(
  id: string,
  title: string,
  requirement:
    | "tools.typed.name"
    | "tools.web_search.bounds"
    | "tools.web_search.user_location"
    | "tools.web_search.domains_exclusive",
  members: JsonObject,
): Case {
  return {
    kind: "example",
    id: `server-tools/${id}`,
    title,
    requirement,
    modes: ["plain"],
    needs: ["server-tools"],
    request: searchWith({ allowed_domains: ["wikipedia.org"], ...members }),
    control: search,
    expect: [rejected(400)],
  };
}

const located = (members: JsonObject): JsonObject => ({ user_location: { type: "approximate", ...members } });

/** Typed tools: those that the endpoint runs, and those that the client runs. */
export const serverToolsCases: readonly Case[] = [
  {
    kind: "example",
    id: "server-tools/web-search-is-accepted",
    title: "A web search with a limit and a domain is accepted",
    requirement: "tools.typed.accepted",
    needs: ["server-tools"],
    request: search,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "server-tools/blocked-domains-are-accepted",
    title: "A web search with a blocked domain is accepted",
    requirement: "tools.typed.accepted",
    modes: ["plain"],
    needs: ["server-tools"],
    request: searchElsewhere,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "server-tools/code-execution-is-accepted",
    title: "The execution of code is accepted",
    requirement: "tools.typed.accepted",
    needs: ["server-tools", "code-execution"],
    request: runCode,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "server-tools/unknown-type-is-refused",
    title: "A tool of an unknown type is refused with 400",
    requirement: "tools.typed.known",
    modes: ["plain"],
    needs: ["tools"],
    request: offer([weather, { type: "no_such_tool_20250101", name: "no_such_tool" }]),
    control: oneTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "server-tools/function-type-is-refused",
    title: "A tool of the type function, known from another API, is refused with 400",
    requirement: "tools.typed.known",
    modes: ["plain"],
    needs: ["tools"],
    request: offer([weather, { type: "function", name: "get_time" }]),
    control: oneTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "server-tools/typed-tool-is-not-dropped",
    title: "The typed tool bash, which the request forces, is called or refused",
    requirement: "tools.typed.not_dropped",
    modes: ["plain"],
    needs: ["tools", "forced-tools"],
    request: forcedBash,
    control: named,
    mayBeAccepted: true,
    expect: [notServerError, notDropped("bash")],
  },
  {
    kind: "example",
    id: "server-tools/web-search-is-not-dropped",
    title: "A web search, which the request forces, is called or refused",
    requirement: "tools.typed.not_dropped",
    modes: ["plain"],
    needs: ["server-tools", "forced-tools"],
    request: forcedSearch,
    control: search,
    mayBeAccepted: true,
    expect: [notServerError, notDropped("web_search")],
  },
  {
    kind: "equivalence",
    id: "server-tools/forced-search-is-made",
    title: "A web search, which the request forces, is made by the endpoint that searches where it is asked to",
    requirement: "tools.web_search.made",
    modes: ["plain"],
    needs: ["server-tools", "forced-tools"],
    needsEffect: ["server-tools"],
    requests: [search, forcedSearch],
    comparable: [secondIsNotCut],
    expect: [secondCalls("web_search")],
  },
  {
    kind: "example",
    id: "server-tools/web-fetch-does-not-crash",
    title: "A web fetch is accepted or refused, and does not crash the endpoint",
    requirement: "tools.typed.not_dropped",
    modes: ["plain"],
    needs: ["server-tools"],
    request: fetchPage,
    control: search,
    mayBeAccepted: true,
    expect: [notServerError],
  },
  {
    kind: "example",
    id: "server-tools/tool-search-does-not-crash",
    title: "A search for tools is accepted or refused, and does not crash the endpoint",
    requirement: "tools.typed.not_dropped",
    modes: ["plain"],
    needs: ["server-tools"],
    request: toolSearch,
    control: search,
    mayBeAccepted: true,
    expect: [notServerError],
  },
  {
    kind: "always",
    id: "server-tools/client-tool-is-called-by-its-name",
    title: "A typed tool that the client runs is called by a tool_use of its name",
    requirement: "tools.typed.client",
    applies: callsTypedClientTool,
    occasional: "no answer of the run called a typed tool that the client runs",
    expect: [clientToolsAreCalledByName],
  },
  {
    kind: "always",
    id: "server-tools/own-calls-are-no-tool-use",
    title: "What the endpoint runs itself is called by server_tool_use",
    requirement: "response.server_tool_use.kind",
    applies: callsBesideServerTools,
    occasional: "no answer of the run called a tool that the endpoint runs",
    expect: [ownCallsAreServerCalls],
  },
  {
    kind: "always",
    id: "server-tools/max-uses-is-honoured",
    title: "No more searches are made than max_uses allows",
    requirement: "tools.web_search.max_uses",
    applies: searchesWithLimit,
    occasional: "no answer of the run searched the web",
    expect: [withinMaxUses],
  },
  {
    kind: "always",
    id: "server-tools/domains-are-honoured",
    title: "Results come from allowed domains, and from none that is blocked",
    requirement: "tools.web_search.domains",
    applies: searchesInDomains,
    occasional: "no answer of the run searched the web",
    expect: [fromAllowedDomains],
  },
  refused("other-name-is-refused", "A web search under another name is refused with 400", "tools.typed.name", {
    name: "search_the_web",
  }),
  refused(
    "both-lists-of-domains-are-refused",
    "Allowed domains together with blocked ones are refused with 400",
    "tools.web_search.domains_exclusive",
    { blocked_domains: ["example.com"] },
  ),
  refused("zero-uses-are-refused", "A max_uses of 0 is refused with 400", "tools.web_search.bounds", { max_uses: 0 }),
  {
    kind: "example",
    id: "server-tools/zero-content-tokens-are-refused",
    title: "A max_content_tokens of 0 is refused with 400",
    requirement: "tools.web_search.bounds",
    modes: ["plain"],
    needs: ["server-tools", "web-fetch"],
    request: fetchWith({ max_content_tokens: 0 }),
    control: fetchPage,
    expect: [rejected(400)],
  },
  refused(
    "long-country-is-refused",
    "A user_location whose country has three letters is refused with 400",
    "tools.web_search.user_location",
    located({ country: "FRA" }),
  ),
  refused(
    "empty-city-is-refused",
    "A user_location whose city is empty is refused with 400",
    "tools.web_search.user_location",
    located({ city: "" }),
  ),
  refused(
    "exact-location-is-refused",
    "A user_location of another type than approximate is refused with 400",
    "tools.web_search.user_location",
    { user_location: { type: "exact", city: "Paris" } },
  ),
  {
    kind: "example",
    id: "server-tools/number-as-container-is-refused",
    title: "A container that is a number is refused with 400",
    requirement: "request.container.type",
    modes: ["plain"],
    needs: ["code-execution"],
    request: runWith({ container: 5 }),
    control: runCode,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "server-tools/upload-without-file-is-refused",
    title: "A container_upload without file_id is refused with 400",
    requirement: "request.container_upload.file_id",
    modes: ["plain"],
    needs: ["code-execution"],
    request: runWith({ messages: upload({}) }),
    control: runCode,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "server-tools/upload-of-a-number-is-refused",
    title: "A container_upload whose file_id is a number is refused with 400",
    requirement: "request.container_upload.file_id",
    modes: ["plain"],
    needs: ["code-execution"],
    request: runWith({ messages: upload({ file_id: 5 }) }),
    control: runCode,
    expect: [rejected(400)],
  },
];
