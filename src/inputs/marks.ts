import type { Request } from "../model/exchange.ts";
import type { JsonObject, JsonValue } from "../model/json.ts";
import { assistant, converse, text, user } from "./bodies.ts";
import { repeat } from "./prompts.ts";
import { toolResult, toolUse, weather } from "./tools.ts";

/** Asks for one word. */
export const pong = text(repeat("pong")[0]);
/** A mark, without a life of its own: five minutes. */
export const kind = { type: "ephemeral" } as const;
/** The same, said. */
export const fiveMinutes = { ...kind, ttl: "5m" };
/** A mark that is to live for an hour. */
export const hour = { ...kind, ttl: "1h" };
/** A block with this `cache_control`. */
export const marked = (block: JsonObject, mark: JsonValue = kind): JsonObject => ({ ...block, cache_control: mark });

/** A user turn of one text, with this mark. */
export const withMark = (mark: JsonValue): Request => converse([user([marked(pong, mark)])]);
/** The simplest marked request. */
export const markedText: Request = withMark(kind);

/** What the weather tool is asked. */
export const question = user("What is the weather in Paris?");
/** Its call. */
export const call = toolUse("toolu_paris", "get_weather", { city: "Paris" });
/** What it answered. */
export const result = toolResult("toolu_paris", "sunny, 21 degrees");
/** A short system prompt. */
export const terse = text("Be terse.");

/** The four places of a conversation with a tool: definition, system prompt, call, result; and the user's words. */
export const conversation = (words: JsonObject): Request =>
  converse([question, assistant([marked(call)]), user([marked(result), words])], {
    tools: [marked(weather)],
    system: [marked(terse)],
  });
/** As many marks as a request may have. */
export const fourMarks = conversation(pong);

/** A mark of each life, the longer one first; one of the request itself; and one that is null. */
export const lives = (first: JsonObject, second: JsonObject, members: JsonObject = {}): Request =>
  converse([user([marked(pong, second), marked(text("Hello."), null), text("Hello again.")])], {
    system: [marked(terse, first)],
    ...members,
  });
/** All of that, in the order that is right. */
export const everyKind = lives(hour, fiveMinutes, { cache_control: kind });
