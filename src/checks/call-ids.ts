import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { blocks, requested } from "./answer.ts";
import { hasBlock } from "./applies.ts";
import { show } from "./show.ts";

const none: readonly Violation[] = [];

/** Ids of the tool calls in the turns that were sent. */
function sentIds(exchange: Exchange): ReadonlySet<JsonValue | undefined> {
  const messages = requested(exchange, "messages");
  const turns = Array.isArray(messages) ? (messages as readonly JsonValue[]).filter(isObject) : [];
  const sent = turns.flatMap(({ content }) => (Array.isArray(content) ? (content as readonly JsonValue[]) : []));
  return new Set(sent.filter(isObject).flatMap(({ type, id }) => (type === "tool_use" ? [id] : [])));
}

/** An answer that calls a tool where the turns before it call one, too. */
export const callsOnceMore = (exchange: Exchange): boolean =>
  hasBlock("tool_use")(exchange) && sentIds(exchange).size > 0;

/** A call can be told from all calls before it. */
export const callIdsAreNew: Check = {
  claim: "no call has the id of an earlier one",
  judge: (exchange) => {
    const before = sentIds(exchange);
    return blocks(exchange).flatMap((block, index) =>
      block["type"] === "tool_use" && before.has(block["id"])
        ? [{ at: `/content/${index}/id`, expected: "an id of its own", actual: `${show(block["id"])} again` }]
        : none,
    );
  },
};

/** The form in which the reference API writes the ids of calls. */
export const callIdsHavePrefix: Check = {
  claim: "the ids of tool_use blocks begin with toolu_",
  judge: (exchange) =>
    blocks(exchange).flatMap((block, index) => {
      const { type, id } = block;
      if (type !== "tool_use" || typeof id !== "string" || id.startsWith("toolu_")) return none;
      return [{ at: `/content/${index}/id`, expected: "a string that begins with toolu_", actual: show(id) }];
    }),
};
