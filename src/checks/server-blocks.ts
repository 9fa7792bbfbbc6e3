import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { isMessage } from "./applies.ts";
import { blocks, requested, stopReason } from "./answer.ts";
import { anyOf, show } from "./show.ts";

// Blocks of tools that the endpoint runs. What the tools find, and whether they fail, is the world's: an error is legal.

const none: readonly Violation[] = [];

/** True for the result of a tool that the endpoint runs. Those of MCP servers are another feature. */
export function isServerResult({ type }: JsonObject): boolean {
  return typeof type === "string" && type.endsWith("_tool_result") && !type.startsWith("mcp_");
}

/** The error that a result holds in place of what was asked for. */
export const hasFailed = (exchange: Exchange): boolean => isMessage(exchange) && failures(exchange).length > 0;

const isFailure = (content: JsonValue | undefined): content is JsonObject =>
  isObject(content) && typeof content["type"] === "string" && content["type"].endsWith("_error");

function failures(exchange: Exchange): readonly (readonly [at: string, error: JsonObject])[] {
  return blocks(exchange).flatMap((block, index) => {
    const { content } = block;
    return isServerResult(block) && isFailure(content) ? [[`/content/${index}/content`, content] as const] : [];
  });
}

/** An error says by a code what went wrong; codes that are not published yet are allowed. */
export const errorsHaveCodes: Check = {
  claim: "the error of a server tool has a string as error_code",
  judge: (exchange) =>
    failures(exchange).flatMap(([at, { error_code: code }]) =>
      typeof code === "string" && code !== ""
        ? none
        : [{ at: `${at}/error_code`, expected: "a string", actual: show(code) }],
    ),
};

/** An answer with a result of a tool that the endpoint ran. */
export const hasServerResult = (exchange: Exchange): boolean =>
  isMessage(exchange) && blocks(exchange).some(isServerResult);

/** Ids of the calls in the turns that were sent: a result may come in the answer after its call. */
function earlierCalls(exchange: Exchange): readonly JsonValue[] {
  const messages = requested(exchange, "messages");
  if (!Array.isArray(messages)) return [];
  return (messages as readonly JsonValue[])
    .flatMap((turn) => (isObject(turn) && Array.isArray(turn["content"]) ? (turn["content"] as JsonValue[]) : []))
    .filter(isObject)
    .filter(({ type }) => type === "server_tool_use")
    .map(({ id }) => id ?? null);
}

/** Whoever reads the answer from its beginning knows the call when its result comes. */
export const resultsFollowCalls: Check = {
  claim: "each result names a server_tool_use before it",
  judge: (exchange) => {
    const known = new Set(earlierCalls(exchange));
    return blocks(exchange).flatMap((block, index) => {
      if (block["type"] === "server_tool_use") known.add(block["id"] ?? null);
      if (!isServerResult(block) || known.has(block["tool_use_id"] ?? null)) return none;
      const expected = known.size > 0 ? anyOf([...known]) : "no result before a server_tool_use";
      return [{ at: `/content/${index}/tool_use_id`, expected, actual: show(block["tool_use_id"]) }];
    });
  },
};

/** An answer to its natural end in which the endpoint ran a tool. */
export const endsAfterServerCalls = (exchange: Exchange): boolean =>
  isMessage(exchange) && stopReason(exchange) === "end_turn" && blocks(exchange, "server_tool_use").length > 0;

/** No call is left open where nothing is to come. */
export const callsHaveResults: Check = {
  claim: "each server_tool_use has its result block",
  judge: (exchange) => {
    const answered = new Set(
      blocks(exchange)
        .filter(isServerResult)
        .map((block) => block["tool_use_id"]),
    );
    return blocks(exchange).flatMap((block, index) =>
      block["type"] !== "server_tool_use" || answered.has(block["id"])
        ? none
        : [{ at: `/content/${index}`, expected: `a result block for ${show(block["id"])}`, actual: "none" }],
    );
  },
};

/** What the client has to run first cannot wait while the endpoint's own work pauses. */
export const noCallPending: Check = {
  claim: "no tool_use waits for the client",
  judge: (exchange) =>
    blocks(exchange).flatMap((block, index) =>
      block["type"] === "tool_use"
        ? [{ at: `/content/${index}`, expected: "no tool_use beside pause_turn", actual: show(block["name"]) }]
        : none,
    ),
};

/** An answer that paused. */
export const hasPaused = (exchange: Exchange): boolean => isMessage(exchange) && stopReason(exchange) === "pause_turn";

/** A valid request whose last turn is the assistant's and ends in a block of a tool that the endpoint runs. */
export function goesOnAfterPause(exchange: Exchange): boolean {
  const messages = requested(exchange, "messages");
  const last = Array.isArray(messages) ? (messages as readonly JsonValue[]).at(-1) : undefined;
  if (!isObject(last) || last["role"] !== "assistant" || !Array.isArray(last["content"])) return false;
  const block = (last["content"] as readonly JsonValue[]).at(-1);
  return isObject(block) && (block["type"] === "server_tool_use" || isServerResult(block));
}
