import { message as isMessage } from "../../spec/generated/2023-06-01/validate.js";
import type { RequirementId } from "../../spec/generated/requirements.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import type { JsonObject } from "../model/json.ts";
import { once } from "../model/read.ts";
import { message } from "./answer.ts";
import { valueAt } from "./pointer.ts";
import { violationsOf } from "./schema-errors.ts";
import { serverPlaces } from "./server-places.ts";

/** The requirement that speaks for a place of the message; `block`: only in content blocks of that type. */
interface Place {
  readonly pointer: RegExp;
  readonly block?: string;
  readonly requirement: RequirementId;
}

const places: readonly Place[] = [
  { pointer: /^\/id$/u, requirement: "response.id.type" },
  { pointer: /^\/type$/u, requirement: "response.type" },
  { pointer: /^\/role$/u, requirement: "response.role" },
  { pointer: /^\/model$/u, requirement: "response.model" },
  { pointer: /^\/content$/u, requirement: "response.content.array" },
  { pointer: /^\/content\/\d+(?:\/type)?$/u, requirement: "response.block.type" },
  { pointer: /^\/content\/\d+\/text$/u, block: "text", requirement: "response.text.text" },
  { pointer: /^\/content\/\d+\/id$/u, block: "tool_use", requirement: "response.tool_use.id" },
  { pointer: /^\/content\/\d+\/name$/u, block: "tool_use", requirement: "response.tool_use.name" },
  { pointer: /^\/content\/\d+\/input$/u, block: "tool_use", requirement: "response.tool_use.input" },
  { pointer: /^\/content\/\d+\/thinking$/u, block: "thinking", requirement: "thinking.block.thinking" },
  { pointer: /^\/content\/\d+\/signature$/u, block: "thinking", requirement: "thinking.block.signature" },
  { pointer: /^\/stop_reason$/u, requirement: "response.stop_reason.present" },
  { pointer: /^\/stop_sequence$/u, requirement: "response.stop_sequence.present" },
  { pointer: /^\/usage$/u, requirement: "response.usage.present" },
  { pointer: /^\/usage\/input_tokens$/u, requirement: "usage.input_tokens.type" },
  { pointer: /^\/usage\/output_tokens$/u, requirement: "usage.output_tokens.type" },
  ...serverPlaces,
];

/** Speaks for every place that no other requirement speaks for. */
const elsewhere: RequirementId = "response.extended.types";

/** A stream that lacks these is judged by its `message_start` and `message_delta` already. */
const ofStream = /^\/(?:id|type|role|model|content|usage|stop_reason|stop_sequence)$/u;

const citation = /^\/content\/\d+\/citations\/\d+/u;

function requirementOf(at: string, whole: JsonObject): RequirementId {
  const [cited] = citation.exec(at) ?? [];
  if (cited !== undefined)
    return valueAt(whole, `${cited}/type`) === "web_search_result_location"
      ? "response.citations.web_search"
      : "response.citations.members";
  const [, position] = /^\/content\/(\d+)\//u.exec(at) ?? [];
  const block = position === undefined ? undefined : valueAt(whole, `/content/${position}/type`);
  const place = places.find((one) => one.pointer.test(at) && (one.block === undefined || one.block === block));
  return place?.requirement ?? elsewhere;
}

const nothing: ReadonlyMap<RequirementId, readonly Violation[]> = new Map();

/** What the published response schema says against a message, by the requirement that speaks for the place. */
const schemaViolations = once((exchange: Exchange): ReadonlyMap<RequirementId, readonly Violation[]> => {
  const whole = message(exchange);
  if (!whole || isMessage(whole)) return nothing;
  const found = new Map<RequirementId, Violation[]>();
  for (const violation of violationsOf(whole, isMessage.errors ?? [])) {
    if (exchange.answer?.frames && ofStream.test(violation.at) && (valueAt(whole, violation.at) ?? null) === null)
      continue;
    const requirement = requirementOf(violation.at, whole);
    const before = found.get(requirement);
    if (before) before.push(violation);
    else found.set(requirement, [violation]);
  }
  return found;
});

const none: readonly Violation[] = [];

/** The message fits the published schema in the places this requirement speaks for. */
export function fitsSchema(requirement: RequirementId, claim: string): Check {
  return { claim, judge: (exchange) => schemaViolations(exchange).get(requirement) ?? none };
}
