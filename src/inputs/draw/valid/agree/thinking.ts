import type { JsonObject } from "../../../../model/json.ts";
import { memberOf, objects, turnsOf, without, wordOf } from "./blocks.ts";

const budgetOf = (body: JsonObject): number | undefined => {
  const budget = memberOf(body, "thinking")["budget_tokens"];
  return typeof budget === "number" ? budget : undefined;
};

const thinks = (body: JsonObject): boolean =>
  ["enabled", "adaptive"].includes(wordOf(memberOf(body, "thinking")["type"]));
const forces = (body: JsonObject): boolean => ["any", "tool"].includes(wordOf(memberOf(body, "tool_choice")["type"]));
const formats = (body: JsonObject): boolean => typeof memberOf(body, "output_config")["format"] === "object";

/** True where the model is still to answer the result of a call, or where thinking that is not its own came before. */
const isBound = (body: JsonObject): boolean =>
  objects(turnsOf(body).findLast(({ role }) => role === "user")?.["content"]).some(
    ({ type }) => type === "tool_result",
  ) || turnsOf(body).some(({ content }) => objects(content).some(({ type }) => wordOf(type).endsWith("thinking")));

const greatEffort: ReadonlySet<unknown> = new Set(["xhigh", "max"]);

/** No thinking where the rest of the request goes with none. */
export function thinkable(body: JsonObject): JsonObject {
  if (body["thinking"] === undefined) return body;
  const less = ["disabled", "between_tools"].includes(wordOf(memberOf(body, "thinking")["type"]));
  const mixed = less && greatEffort.has(memberOf(body, "output_config")["effort"]);
  return mixed || (thinks(body) && (forces(body) || isBound(body))) ? without(body, "thinking") : body;
}

/** Room for an answer behind the thinking, and no budget of 0 where something has to be written. */
export function roomy(body: JsonObject): JsonObject {
  const most = body["max_tokens"];
  if (typeof most !== "number") return body;
  const budget = budgetOf(body);
  if (budget !== undefined) return { ...body, max_tokens: budget + Math.max(1, most) };
  return most === 0 && (thinks(body) || forces(body) || formats(body)) ? { ...body, max_tokens: 1 } : body;
}

/** One way of sampling at most, and none beside thinking. */
export function sampled(body: JsonObject): JsonObject {
  if (thinks(body)) return without(body, "temperature", "top_p", "top_k");
  return body["temperature"] === undefined ? body : without(body, "top_p");
}
