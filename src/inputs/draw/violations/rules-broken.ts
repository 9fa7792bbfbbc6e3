import { isObject, type JsonObject, type JsonValue } from "../../../model/json.ts";

/**
 * The rules between members that a valid body breaks, in the order of their names: a reading of the body alone, which
 * knows nothing of how bodies are drawn.
 */
export function rulesBroken(body: JsonObject): readonly string[] {
  return Object.keys(readings).filter((rule) => readings[rule]?.(body) === true);
}

type Reading = (body: JsonObject) => boolean;

const list = (value: JsonValue | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]).filter(isObject) : [];
const member = (value: JsonValue | undefined, name: string): JsonValue | undefined =>
  isObject(value) ? value[name] : undefined;

const turns = (body: JsonObject): readonly JsonObject[] => list(body["messages"]);
const tools = (body: JsonObject): readonly JsonObject[] => list(body["tools"]);
const blocks = (turn: JsonObject | undefined): readonly JsonObject[] => list(turn?.["content"]);
const all = (turn: JsonObject | undefined, type: string, name: string): readonly (JsonValue | undefined)[] =>
  blocks(turn)
    .filter((block) => block["type"] === type)
    .map((block) => block[name]);
const calls = (turn: JsonObject | undefined): readonly (JsonValue | undefined)[] => all(turn, "tool_use", "id");
const results = (turn: JsonObject | undefined): readonly (JsonValue | undefined)[] =>
  all(turn, "tool_result", "tool_use_id");

const repeats = (values: readonly unknown[]): boolean => new Set(values).size !== values.length;
const isEmpty = (turn: JsonObject): boolean => {
  const content = turn["content"];
  return content === "" || (Array.isArray(content) && content.length === 0);
};
const forces = (body: JsonObject): boolean => {
  const type = member(body["tool_choice"], "type");
  return type === "any" || type === "tool";
};
const thinks = (body: JsonObject): boolean => {
  const type = member(body["thinking"], "type");
  return type === "enabled" || type === "adaptive";
};
const isOpen = (schema: JsonValue | undefined): boolean =>
  isObject(schema) && schema["type"] === "object" && schema["additionalProperties"] !== false;
const format = (body: JsonObject): JsonValue | undefined => member(body["output_config"], "format") ?? undefined;
const cites = (block: JsonObject): boolean => member(block["citations"], "enabled") === true;
const documents = (body: JsonObject): readonly JsonObject[] =>
  turns(body).flatMap((turn) => blocks(turn).filter((block) => block["type"] === "document"));

/** The life of each mark, in the order of the prompt. */
const marks = (body: JsonObject): readonly JsonValue[] =>
  [...tools(body), ...list(body["system"]), ...turns(body).flatMap((turn) => blocks(turn)), body]
    .map((holder) => holder["cache_control"])
    .filter(isObject)
    .map((mark) => mark["ttl"] ?? "5m");

const systemTurn =
  (where: (before: JsonValue | undefined, after: JsonValue | undefined) => boolean): Reading =>
  (body) => {
    const roles = turns(body).map((turn) => turn["role"]);
    return roles.some((role, index) => role === "system" && where(roles[index - 1], roles[index + 1]));
  };

const readings: Readonly<Record<string, Reading>> = {
  "allowed-and-blocked-domains": (body) =>
    tools(body).some((tool) => isObject(tool) && "allowed_domains" in tool && "blocked_domains" in tool),
  "budget-not-below-max-tokens": (body) =>
    Number(member(body["thinking"], "budget_tokens") ?? -1) >= Number(body["max_tokens"] ?? Number.POSITIVE_INFINITY),
  "call-without-result": (body) =>
    turns(body).some((turn, index) => calls(turn).some((id) => !results(turns(body)[index + 1]).includes(id))),
  "calls-of-one-id": (body) => repeats(turns(body).flatMap((turn) => calls(turn))),
  "choice-of-no-tool": (body) =>
    member(body["tool_choice"], "type") === "tool" &&
    !tools(body).some((tool) => tool["name"] === member(body["tool_choice"], "name")),
  "citations-of-some": (body) => new Set(documents(body).map(cites)).size > 1,
  "empty-turn": (body) => turns(body).some((turn) => turn["role"] === "user" && isEmpty(turn)),
  "empty-turn-of-assistant": (body) =>
    turns(body)
      .slice(0, -1)
      .some((turn) => turn["role"] === "assistant" && isEmpty(turn)),
  "format-and-citations": (body) => isObject(format(body)) && documents(body).some(cites),
  "format-of-open-schema": (body) => isOpen(member(format(body), "schema")),
  "format-without-tokens": (body) => isObject(format(body)) && body["max_tokens"] === 0,
  "longer-life-after-shorter": (body) =>
    marks(body).some((life, index) => life === "1h" && marks(body).slice(0, index).includes("5m")),
  "open-schema-of-strict-tool": (body) =>
    tools(body).some((tool) => tool["strict"] === true && isOpen(tool["input_schema"])),
  "result-after-text": (body) =>
    turns(body).some((turn) => {
      const types = blocks(turn).map((block) => block["type"] === "tool_result");
      return types.some((isResult, index) => isResult && types.slice(0, index).includes(false));
    }),
  "result-without-call": (body) =>
    turns(body).some((turn, index) => results(turn).some((id) => !calls(turns(body)[index - 1]).includes(id))),
  "system-turn-after-assistant": systemTurn((before) => before === "assistant"),
  "system-turn-before-user": systemTurn((_, after) => after === "user"),
  "system-turn-first": (body) => turns(body)[0]?.["role"] === "system",
  "thinking-and-forced-tool": (body) => thinks(body) && forces(body),
  "too-many-cache-marks": (body) => marks(body).length > 4,
  "too-many-strict-tools": (body) => tools(body).filter((tool) => tool["strict"] === true).length > 20,
  "tools-of-one-name": (body) => repeats(tools(body).flatMap(({ name }) => (name === undefined ? [] : [name]))),
};
