import { isObject, objects, string, type Json, type JsonObject } from "./json.ts";
import { countTokens } from "./tokens.ts";

/** Tokens of input that the model has room for. */
export const contextWindow = 200_000;

const textOf = (content: Json | undefined): string[] =>
  typeof content === "string" ? [content] : objects(content).map((block) => string(block["text"]));

/** True where the texts of a conversation are more than the model has room for. */
export function isTooLong(body: JsonObject): boolean {
  const messages = Array.isArray(body["messages"]) ? body["messages"] : [];
  const texts = [body["system"], ...messages.map((one) => (isObject(one) ? one["content"] : undefined))].flatMap(
    textOf,
  );
  const enough = contextWindow + 1;
  // Only what may be too long is counted, and no further than that: a token has one character at least.
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return characters >= enough && texts.reduce((sum, text) => sum + countTokens(text, enough), 0) >= enough;
}
