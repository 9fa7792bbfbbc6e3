import { isObject, type JsonObject, type JsonValue } from "../../../model/json.ts";
import type { Carrier } from "./carrier.ts";

/**
 * The carrier with what its parts need beside them, by the rules that no schema states: a call for each result and a
 * result for each call, tools that are called or chosen, room to think in, a user who begins and ends. So it is the one
 * violation that makes the body invalid.
 */
export function settled(carrier: Carrier): Carrier {
  return [servedCalls, results, calls, ends, tools, room].reduce((next, settle) => settle(next), carrier);
}

type Settle = (carrier: Carrier) => Carrier;

const hello: JsonObject = { role: "user", content: "Hi." };
const tool: JsonObject = { name: "a", input_schema: { type: "object" } };

const objects = (value: JsonValue | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const turns = ({ body }: Carrier): JsonObject[] => objects(body["messages"]);
const blocks = (turn: JsonObject | undefined, type: string): JsonObject[] =>
  objects(turn?.["content"]).filter((block) => block["type"] === type);

/** A turn put in before the one at a position. */
function insert(carrier: Carrier, index: number, turn: JsonObject): Carrier {
  const { body, path } = carrier;
  const [first, at, ...rest] = path;
  const moves = first === "messages" && typeof at === "number" && at >= index;
  return {
    body: { ...body, messages: turns(carrier).toSpliced(index, 0, turn) },
    path: moves ? [first, at + 1, ...rest] : path,
  };
}

/** A result of a tool of the endpoint follows its call. */
const servedCalls: Settle = (carrier) => {
  const index = turns(carrier).findIndex((turn) => served(turn) !== undefined);
  const turn = turns(carrier)[index];
  const result = turn && served(turn);
  if (!turn || !result) return carrier;
  const call = {
    type: "server_tool_use",
    id: result["tool_use_id"],
    name: callOf[result["type"] as string] ?? (result["type"] as string).replace("_tool_result", ""),
    input: {},
  };
  const content = [call, ...objects(turn["content"])];
  const [first, at, member, block, ...rest] = carrier.path;
  const moves = at === index && member === "content" && typeof block === "number";
  return {
    body: { ...carrier.body, messages: turns(carrier).with(index, { ...turn, content }) },
    path: moves && first !== undefined ? [first, at, member, block + 1, ...rest] : carrier.path,
  };
};

const callOf: Readonly<Record<string, string>> = { tool_search_tool_result: "tool_search_tool_regex" };

const served = (turn: JsonObject): JsonObject | undefined =>
  objects(turn["content"]).find(
    ({ type }) => typeof type === "string" && type !== "tool_result" && type.endsWith("_tool_result"),
  );

/** The turn before a result has its call. */
const results: Settle = (carrier) => {
  const index = turns(carrier).findIndex((turn) => blocks(turn, "tool_result").length > 0);
  const [result] = blocks(turns(carrier)[index], "tool_result");
  if (!result) return carrier;
  const call = { type: "tool_use", id: result["tool_use_id"], name: "a", input: {} };
  return insert(carrier, index, { role: "assistant", content: [call] });
};

/** The turn after a call has its result. */
const calls: Settle = (carrier) => {
  const index = turns(carrier).findIndex((turn) => blocks(turn, "tool_use").length > 0);
  const [call] = blocks(turns(carrier)[index], "tool_use");
  if (!call || blocks(turns(carrier)[index + 1], "tool_result").length > 0) return carrier;
  return insert(carrier, index + 1, {
    role: "user",
    content: [{ type: "tool_result", tool_use_id: call["id"], content: "a" }],
  });
};

/** A user begins; the assistant does not end. */
const ends: Settle = (carrier) => {
  const begun = turns(carrier)[0]?.["role"] === "user" ? carrier : insert(carrier, 0, hello);
  const count = turns(begun).length;
  return turns(begun)[count - 1]?.["role"] === "assistant" ? insert(begun, count, hello) : begun;
};

/** What is called or chosen is offered. */
const tools: Settle = ({ body, path }) => {
  const choice = isObject(body["tool_choice"]) ? body["tool_choice"] : undefined;
  const called = turns({ body, path }).flatMap((turn) => blocks(turn, "tool_use"));
  if (body["tools"] !== undefined || (!choice && called.length === 0)) return { body, path };
  const name = choice?.["name"] ?? called[0]?.["name"] ?? tool["name"];
  return { body: { ...body, tools: [{ ...tool, name }] }, path };
};

/** More tokens than are there to think. */
const room: Settle = ({ body, path }) => {
  const budget = isObject(body["thinking"]) ? body["thinking"]["budget_tokens"] : undefined;
  const needed = typeof budget === "number" && typeof body["max_tokens"] === "number";
  return needed && path[0] !== "max_tokens" ? { body: { ...body, max_tokens: budget + 1 }, path } : { body, path };
};

const ofAssistant = /thinking|tool_use$|[a-z]_tool_result$/u;
const ofUser = /^(?:image|document|search_result|tool_result|container_upload|browser_state)$/u;

/** True where each block stands in a turn of a role that says such a thing. */
export function isSensible(body: JsonObject): boolean {
  const said = (role: string): string[] =>
    objects(body["messages"]).flatMap((turn) =>
      turn["role"] === role ? objects(turn["content"]).map(({ type }) => type as string) : [],
    );
  return !said("user").some((type) => ofAssistant.test(type)) && !said("assistant").some((type) => ofUser.test(type));
}
