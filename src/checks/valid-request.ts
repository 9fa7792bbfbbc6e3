import { messageRequest as first } from "../../spec/generated/2023-06-01/validate-request.js";
import { messageRequest as second } from "../../spec/generated/2026-10-21/validate-request.js";
import type { Exchange } from "../model/exchange.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { once, sent } from "../model/read.ts";
import { declaredTools, requested } from "./answer.ts";
import { withoutBetaMembers } from "./beta-members.ts";

/** True where the published request schema of the edition that was asked for allows the body that was sent. */
export const fitsSchema: (exchange: Exchange) => boolean = once((exchange) => {
  const valueOf = (header: string): string | undefined =>
    exchange.request.headers.find(([name]) => name.toLowerCase() === header)?.[1];
  const body = sent(exchange);
  const known = body && withoutBetaMembers(body, valueOf("anthropic-beta") ?? "");
  return (valueOf("anthropic-version") === "2026-10-21" ? second : first)(known);
});

/**
 * True where the contract says what the answer to this request looks like. It says nothing of an answer to a request
 * without a model, with a negative `max_tokens` or an empty prompt: that such a request was taken at all is the finding.
 */
export const isValidRequest: (exchange: Exchange) => boolean = once(
  (exchange) => fitsSchema(exchange) && saysSomething(exchange) && choosesDeclaredTool(exchange),
);

/** No turn is empty: https://platform.claude.com/docs/en/api/messages/create. */
function saysSomething(exchange: Exchange): boolean {
  const messages = requested(exchange, "messages");
  return Array.isArray(messages) && (messages as readonly JsonObject[]).every(({ content }) => !isEmpty(content));
}

function isEmpty(content: JsonValue | undefined): boolean {
  return typeof content === "string" ? content.trim() === "" : Array.isArray(content) && content.length === 0;
}

/** A tool that is forced is offered, too. */
function choosesDeclaredTool(exchange: Exchange): boolean {
  const choice = requested(exchange, "tool_choice");
  const name = isObject(choice) ? choice["name"] : undefined;
  return typeof name !== "string" || declaredTools(exchange).includes(name);
}
