import type { Exchange } from "../model/exchange.ts";
import type { Check, Condition, JointCondition, Relation, Violation } from "../model/finding.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { isAccepted } from "../model/read.ts";
import { isMessage } from "./applies.ts";
import { blocks, requested, stopReason } from "./answer.ts";
import { anyOf, show } from "./show.ts";

const none: readonly Violation[] = [];

function declared(exchange: Exchange, types: RegExp): readonly JsonObject[] {
  const tools = requested(exchange, "tools");
  if (!Array.isArray(tools)) return [];
  return (tools as readonly JsonValue[])
    .filter(isObject)
    .filter(({ type }) => typeof type === "string" && type.search(types) >= 0);
}

/** Tools that the endpoint runs, by the type of their definition: the names of their calls. */
const ofServer: readonly (readonly [types: RegExp, names: readonly string[]])[] = [
  [/^web_search_\d/u, ["web_search"]],
  [/^web_fetch_\d/u, ["web_fetch"]],
  [/^code_execution_\d/u, ["code_execution", "bash_code_execution", "text_editor_code_execution"]],
  [/^tool_search_tool_/u, ["tool_search_tool_regex", "tool_search_tool_bm25"]],
];
/** Tools that the client runs although the API knows their input. */
const ofClient = /^(?:bash|text_editor|memory)_\d/u;

const serverNames = (exchange: Exchange): readonly string[] =>
  ofServer.flatMap(([types, names]) => (declared(exchange, types).length > 0 ? names : []));
const clientNames = (exchange: Exchange): readonly JsonValue[] =>
  declared(exchange, ofClient).map(({ name }) => name ?? null);

/** The answer calls a tool that the endpoint runs: it has such tools. */
export const usesServerTool: Condition = {
  claim: "a tool of the endpoint is called",
  met: (exchange) => blocks(exchange, "server_tool_use").length > 0,
};

const hasCall = (exchange: Exchange): boolean =>
  blocks(exchange).some(({ type }) => type === "tool_use" || type === "server_tool_use");

/** An answer that calls something where a tool was offered that the endpoint runs. */
export const callsBesideServerTools = (exchange: Exchange): boolean =>
  isMessage(exchange) && serverNames(exchange).length > 0 && hasCall(exchange);

/** What the endpoint runs itself does not wait for the client. */
export const ownCallsAreServerCalls: Check = {
  claim: "no tool_use calls a tool that the endpoint runs",
  judge: (exchange) => {
    const names = serverNames(exchange);
    return blocks(exchange).flatMap((block, index) =>
      block["type"] === "tool_use" && names.some((name) => name === block["name"])
        ? [
            {
              at: `/content/${index}/type`,
              expected: '"server_tool_use"',
              actual: `"tool_use" of ${show(block["name"])}`,
            },
          ]
        : none,
    );
  },
};

/** An answer that calls something where only typed tools that the client runs were offered. */
export function callsTypedClientTool(exchange: Exchange): boolean {
  if (!isMessage(exchange) || !hasCall(exchange)) return false;
  const names = clientNames(exchange);
  const all = requested(exchange, "tools");
  return names.length > 0 && Array.isArray(all) && all.length === names.length;
}

/** What the client is to run is a `tool_use` that names the tool as it was offered. */
export const clientToolsAreCalledByName: Check = {
  claim: "the call is a tool_use of the name that was declared",
  judge: (exchange) => {
    const names = clientNames(exchange);
    return blocks(exchange).flatMap((block, index) => {
      const { type, name } = block;
      if (type !== "tool_use" && type !== "server_tool_use") return none;
      if (type === "tool_use" && names.some((one) => one === name)) return none;
      const actual = `${show(type)} of ${show(name)}`;
      return [{ at: `/content/${index}`, expected: `a tool_use of ${anyOf(names)}`, actual }];
    });
  },
};

const isCut = (exchange: Exchange): boolean =>
  stopReason(exchange) === "max_tokens" || stopReason(exchange) === "refusal";

/**
 * A tool that is forced is called where the request is taken. One that is not there was dropped, unless the answer was cut
 * or refused before.
 */
export function notDropped(name: string): Check {
  return {
    claim: `${name} is called where the request is taken`,
    judge: (exchange) => {
      if (!isAccepted(exchange) || !isMessage(exchange) || isCut(exchange) || hasCall(exchange)) return none;
      return [
        { at: "/content", expected: `a refusal, or a call of ${show(name)}`, actual: "an answer without a call" },
      ];
    },
  };
}

/** The second answer was neither cut nor refused before it could call anything. */
export const secondIsNotCut: JointCondition = {
  claim: "the second answer calls a tool, or was not cut before it could",
  met: (_, second) => hasCall(second) || !isCut(second),
};

/** The second request forces this tool, and is accepted. */
export const secondCalls = (name: string): Relation => ({
  claim: `the second answer calls ${name}`,
  judge: (_, second) => notDropped(name).judge(second),
});
