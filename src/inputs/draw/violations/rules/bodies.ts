import { MODEL } from "../../../../model/exchange.ts";
import type { JsonObject, JsonValue } from "../../../../model/json.ts";
import { assistant, text, user } from "../../../bodies.ts";

/** The required members, and what is given. */
export const request = (messages: readonly JsonObject[], members: JsonObject = {}): JsonObject => ({
  model: MODEL,
  max_tokens: 16,
  messages,
  ...members,
});

export const hello = user("Hi.");
/** A request of one short turn. */
export const short = (members: JsonObject): JsonObject => request([hello], members);

export const tool = (name: string, members: JsonObject = {}): JsonObject => ({
  name,
  input_schema: { type: "object" },
  ...members,
});
export const call = (id: string): JsonObject => ({ type: "tool_use", id, name: "a", input: {} });
export const result = (id: string): JsonObject => ({ type: "tool_result", tool_use_id: id, content: "1" });

/** A question, the calls of an answer, and the turn that follows; the tool is declared. */
export const calling = (calls: readonly JsonObject[], next: JsonValue, more: readonly JsonObject[] = []): JsonObject =>
  request([hello, assistant(calls), user(next), ...more], { tools: [tool("a")] });

/** `a0`, `a1`, ... */
export const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `a${index}`);

export const words = text("Hi.");

/** A text that may be cited, or not. */
export const document = (cites: boolean): JsonObject => ({
  type: "document",
  source: { type: "text", media_type: "text/plain", data: "The harbour opens at six." },
  citations: { enabled: cites },
});
