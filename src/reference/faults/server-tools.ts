import type { Deviation, Fault } from "../deviation.ts";
import { change, drop, put, type Edit } from "../edit.ts";
import type { Block, Generation } from "../generate.ts";
import { isObject, objects, string, type Json, type JsonObject } from "../json.ts";
import { isServerBlock } from "../server-tools/declared.ts";
import { isAnObject, isString, missing, unless } from "./kinds.ts";
import { accepts, edits, fault, refuses, replaces, writes } from "./make.ts";
import { invalid } from "../refusal.ts";
import { docs, issue, pull } from "./sources.ts";

const types = "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts";
const published = "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml";

const typeOf = (value: Json | undefined): string => (isObject(value) ? string(value["type"]) : "");
const blocksOf = (body: JsonObject): JsonObject[] =>
  objects(body["messages"]).flatMap((message) => objects(message["content"]));
const ofType = (tool: JsonObject, type: string): boolean => string(tool["type"]).startsWith(type);
const offers = (body: JsonObject, type: string): boolean => objects(body["tools"]).some((tool) => ofType(tool, type));

/** Edits the blocks of an answer that are of one type. */
const inAnswer = (type: string, edit: Edit): Edit =>
  change("/content/*", (block) => (isObject(block) && block["type"] === type ? edit(block) : block));
/** Edits the blocks of the history that are of one type. */
const inHistory = (type: string, edit: Edit): Edit =>
  change("/messages/*/content/*", (block) => (isObject(block) && block["type"] === type ? edit(block) : block));
/** Edits the errors of tools in an answer. */
const inErrors = (edit: Edit): Edit =>
  change("/content/*/content", (content) =>
    isObject(content) && typeOf(content).endsWith("_error") ? edit(content) : content,
  );
/** Takes members of the tools that are offered away before the model sees them. */
const forgets = (...pointers: readonly string[]): Deviation => ({
  forgets: (body) => pointers.reduce((next, pointer) => drop(pointer)(next), body),
});

const known = /^(?:custom$|bash_|text_editor_|memory_|browser_|computer_|code_|web_|tool_search_)/;
const isClientTool = (tool: Json | undefined): boolean =>
  ["bash_", "text_editor_", "memory_"].some((type) => typeOf(tool).startsWith(type));
const isTyped = (tool: Json): boolean =>
  isObject(tool) && known.test(string(tool["type"])) && tool["type"] !== "custom";

/** The tools that pass, and no choice of one that does not. */
function onlyTools(body: JsonObject, which: (tool: Json) => boolean): JsonObject {
  if (!Array.isArray(body["tools"])) return body;
  const tools = body["tools"].filter((tool) => which(tool));
  if (tools.length === body["tools"].length) return body;
  return tools.length > 0 ? { ...body, tools } : drop("/tools")(drop("/tool_choice")(body));
}

const last = (messages: Json | undefined): JsonObject | undefined => objects(messages).at(-1);
const goesOn = (body: JsonObject): boolean => isServerBlock(objects(last(body["messages"])?.["content"]).at(-1) ?? {});

/** The answer up to the first result of a server tool, and what follows in its place. */
function pausing(generation: Generation, after: readonly Block[]): Generation {
  const first = generation.blocks.findIndex((block) => block.type === "whole" && "tool_use_id" in block.block);
  if (first < 0) return generation;
  const blocks = [...generation.blocks.slice(0, first + 1), ...after];
  return { ...generation, blocks, stopReason: "pause_turn", stopSequence: null, unsaid: "" };
}
const pauses = (...after: readonly Block[]): Deviation => ({ generation: (generation) => pausing(generation, after) });

const isResultStart = (body: JsonObject): boolean => typeOf(body["content_block"]).endsWith("_tool_result");

const crash = (when: (body: JsonObject) => boolean): Deviation => ({
  refuses: ({ body }) =>
    when(body) ? { rule: "refused", status: 500, type: "api_error", message: "Internal server error" } : undefined,
});

/** What goes wrong with the definitions of typed tools. */
const definitionFaults: readonly Fault[] = [
  fault(
    "accepts-unknown-tool-types",
    "A tool of an unknown type is dropped in silence",
    pull("unslothai/unsloth", 5390),
    {
      overlooks: (body) =>
        onlyTools(body, (tool) => !isObject(tool) || tool["type"] === undefined || known.test(string(tool["type"]))),
    },
  ),
  fault("drops-typed-tools", "Typed tools are dropped in silence", pull("maximhq/bifrost", 7091), {
    overlooks: (body) => onlyTools(body, (tool) => !isTyped(tool)),
  }),
  fault(
    "fails-on-typed-tools",
    "A typed tool that the endpoint does not have crashes it",
    docs.errors,
    crash((body) => ["bash_", "web_fetch_", "tool_search_"].some((type) => offers(body, type))),
  ),
  refuses("server-tools", "Tools that the endpoint runs are refused", docs.webSearch, (body) =>
    ["web_", "code_execution_"].some((type) => offers(body, type)),
  ),
  accepts("typed-tools-of-any-name", "A typed tool may have any name", published, "/tools/*", (tool) =>
    isObject(tool) && ofType(tool, "web_search_") ? { ...tool, name: "web_search" } : tool,
  ),
  fault("calls-client-tools-itself", "A typed tool of the client is called by server_tool_use", types, {
    message: (message, { body }) =>
      offers(body, "bash_")
        ? inAnswer("tool_use", (block) => ({ ...block, type: "server_tool_use", id: `srv${string(block["id"])}` }))(
            message,
          )
        : message,
  }),
  fault("calls-typed-tools-by-their-type", "A typed tool is called by its type, not by its name", types, {
    message: (message, { body }) => {
      const tool = objects(body["tools"]).find((one) => isClientTool(one));
      return tool ? inAnswer("tool_use", put("/name", string(tool["type"])))(message) : message;
    },
  }),
  fault("ignores-max-uses", "max_uses limits nothing", pull("unslothai/unsloth", 5390), forgets("/tools/*/max_uses")),
  fault(
    "ignores-allowed-domains",
    "allowed_domains limits nothing",
    docs.webSearch,
    forgets("/tools/*/allowed_domains"),
  ),
  fault("ignores-blocked-domains", "blocked_domains blocks nothing", docs.webSearch, {
    forgets: change("/tools/*", (tool) =>
      isObject(tool) && Array.isArray(tool["blocked_domains"])
        ? { ...tool, allowed_domains: tool["blocked_domains"], blocked_domains: [] }
        : tool,
    ),
  }),
  fault("accepts-both-lists-of-domains", "Allowed and blocked domains go together", docs.webSearch, {
    skips: ["domains-exclusive"],
  }),
  accepts("zero-uses", "max_uses may be 0", published, "/tools/*/max_uses", (old) => (old === 0 ? undefined : old)),
  accepts("zero-content-tokens", "max_content_tokens may be 0", published, "/tools/*/max_content_tokens", (old) =>
    old === 0 ? undefined : old,
  ),
  accepts("any-user-location", "user_location may be anything", published, "/tools/*/user_location", () => undefined),
  accepts(
    "container-of-any-type",
    "container may be anything",
    published,
    "/container",
    unless((value) => isString(value) || isAnObject(value)),
  ),
  fault("accepts-uploads-without-file", "A container_upload needs no file_id", published, {
    overlooks: inHistory("container_upload", change("/file_id", missing("file_01"))),
  }),
  fault("accepts-uploads-of-any-type", "file_id may be anything", published, {
    overlooks: inHistory("container_upload", change("/file_id", unless(isString, "file_01"))),
  }),
];

/** What goes wrong with calls and results in answers. */
const answerFaults: readonly Fault[] = [
  writes(
    "sends-client-ids-for-server-calls",
    "Calls of server tools have ids that begin with toolu_",
    published,
    (message) => JSON.parse(JSON.stringify(message).replaceAll("srvtoolu_", "toolu_")) as JsonObject,
  ),
  writes(
    "drops-names-of-server-calls",
    "A server_tool_use has no name",
    types,
    inAnswer("server_tool_use", drop("/name")),
  ),
  writes(
    "sends-server-input-as-text",
    "The input of a server_tool_use is a string",
    types,
    inAnswer(
      "server_tool_use",
      change("/input", (input) => JSON.stringify(input)),
    ),
  ),
  writes(
    "sends-server-calls-as-client-calls",
    "What the endpoint has run waits for the client as a tool_use",
    issue("BerriAI/litellm", 17737),
    inAnswer("server_tool_use", put("/type", "tool_use")),
  ),
  writes("puts-results-before-calls", "Results come before their calls", docs.stopReasons, (message) => ({
    ...message,
    content: objects(message["content"]).toSorted((one, other) => Number("id" in one) - Number("id" in other)),
  })),
  writes(
    "sends-results-of-other-calls",
    "A result names a call that there is not",
    docs.stopReasons,
    change("/content/*/tool_use_id", (id) => (id === undefined ? undefined : `${string(id)}x`)),
  ),
  writes(
    "drops-server-results",
    "The results of server tools are lost",
    issue("BerriAI/litellm", 17737),
    (message) => ({
      ...message,
      content: objects(message["content"]).filter((block) => !("tool_use_id" in block)),
    }),
  ),
  writes(
    "sends-search-results-as-text",
    "The content of a web_search_tool_result is a text",
    types,
    inAnswer(
      "web_search_tool_result",
      change("/content", (content) => JSON.stringify(content)),
    ),
  ),
  writes(
    "drops-addresses-of-results",
    "A web_search_result has no url",
    types,
    inAnswer("web_search_tool_result", drop("/content/*/url")),
  ),
  writes(
    "drops-address-of-fetch",
    "A web_fetch_result has no url",
    types,
    inAnswer("web_fetch_tool_result", drop("/content/url")),
  ),
  writes(
    "drops-return-code",
    "The result of code has no return_code",
    types,
    inAnswer("bash_code_execution_tool_result", drop("/content/return_code")),
  ),
  writes(
    "sends-editor-results-as-text",
    "The content of a result of the editor is a text",
    published,
    inAnswer("text_editor_code_execution_tool_result", put("/content", "done")),
  ),
  writes(
    "drops-tool-references",
    "The result of a search for tools has no tool_references",
    types,
    inAnswer("tool_search_tool_result", drop("/content/tool_references")),
  ),
  writes(
    "drops-error-codes-of-tools",
    "The error of a server tool has no error_code",
    types,
    inErrors(drop("/error_code")),
  ),
  writes("drops-index-of-web-citations", "A citation of the web has no encrypted_index", types, (message) =>
    change("/content/*/citations/*", (citation) =>
      isObject(citation) && "encrypted_index" in citation ? drop("/encrypted_index")(citation) : citation,
    )(message),
  ),
  writes("drops-expiry-of-container", "A container has no expires_at", types, drop("/container/expires_at")),
  writes(
    "sends-expiry-as-number",
    "The expires_at of a container is a number",
    types,
    change("/container/expires_at", (old) => (old === undefined ? undefined : 1893456000)),
  ),
  writes(
    "forgets-to-count-searches",
    "Searches and fetches are not counted",
    types,
    change("/usage/server_tool_use", (old) => (isObject(old) ? null : old)),
  ),
  fault(
    "leaves-calls-open-in-a-pause",
    "An answer that pauses leaves a call for the client open",
    docs.stopReasons,
    pauses({ type: "tool_use", name: "get_weather", input: {} }),
  ),
  fault("refuses-paused-answers", "An answer that paused is refused when it comes back", docs.stopReasons, {
    ...pauses(),
    refuses: ({ body }) =>
      goesOn(body) ? invalid("refused", "messages: a last assistant turn is not supported") : undefined,
  }),
];

/** What goes wrong with the stream of calls and results. */
const streamFaults: readonly Fault[] = [
  fault(
    "streams-server-input-at-once",
    "The input of a server_tool_use stands in its start",
    docs.streaming,
    edits("content_block_start", (body) =>
      typeOf(body["content_block"]) === "server_tool_use" ? put("/content_block/input", { query: "all" })(body) : body,
    ),
  ),
  fault(
    "streams-broken-server-input",
    "The joined input of a server_tool_use is no JSON",
    docs.streaming,
    replaces("content_block_start", (one) => {
      const delta = { type: "input_json_delta", partial_json: "{" };
      const body = { type: "content_block_delta", index: one.body["index"], delta };
      return typeOf(one.body["content_block"]) === "server_tool_use"
        ? [one, { name: "content_block_delta", body }]
        : [one];
    }),
  ),
  fault(
    "streams-results-empty",
    "A result of a server tool starts without its content",
    docs.streaming,
    edits("content_block_start", (body) => (isResultStart(body) ? drop("/content_block/content")(body) : body)),
  ),
  fault(
    "streams-results-by-deltas",
    "A result of a server tool is followed by a delta",
    docs.streaming,
    replaces("content_block_start", (one) => {
      const delta = { type: "text_delta", text: "more" };
      const body = { type: "content_block_delta", index: one.body["index"], delta };
      return isResultStart(one.body) ? [one, { name: "content_block_delta", body }] : [one];
    }),
  ),
];

/** What goes wrong with calls and results that are sent back. */
const historyFaults: readonly Fault[] = [
  refuses(
    "own-server-blocks",
    "An answer with blocks of server tools is refused when it comes back",
    issue("BerriAI/litellm", 17737),
    (body) => blocksOf(body).some((block) => block["type"] === "server_tool_use"),
  ),
  refuses("fetched-documents", "A document inside a web fetch result is refused", docs.migration, (body) =>
    blocksOf(body).some((block) => block["type"] === "web_fetch_tool_result"),
  ),
  fault(
    "fails-on-fetched-documents",
    "A document inside a web fetch result crashes the endpoint",
    docs.errors,
    crash((body) => blocksOf(body).some((block) => block["type"] === "web_fetch_tool_result")),
  ),
  fault("accepts-any-server-call-id", "The id of a server_tool_use may be any", published, {
    overlooks: inHistory("server_tool_use", put("/id", "srvtoolu_any")),
  }),
  fault("accepts-any-server-call-name", "The name of a server_tool_use may be any", published, {
    overlooks: inHistory("server_tool_use", put("/name", "web_search")),
  }),
  fault("accepts-server-input-of-any-type", "The input of a server_tool_use may be anything", published, {
    overlooks: inHistory("server_tool_use", put("/input", {})),
  }),
  fault("accepts-any-server-result", "The content of a web_search_tool_result may be anything", published, {
    overlooks: inHistory("web_search_tool_result", put("/content", [])),
  }),
];

/** Typed tools, those that the endpoint runs above all. */
export const serverToolFaults: readonly Fault[] = [
  ...definitionFaults,
  ...answerFaults,
  ...streamFaults,
  ...historyFaults,
];
