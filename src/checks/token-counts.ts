import type { JsonObject } from "../model/json.ts";

const inputCounts = ["input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens"] as const;

/** All tokens of the prompt: `input_tokens` leaves out what a cache wrote or read. */
export function totalInputTokens(usage: JsonObject): number {
  return inputCounts.reduce((sum, member) => sum + count(usage, member), 0);
}

/** One count of a usage object; 0 where it is absent or no number. */
export function count(usage: JsonObject, member: string): number {
  const value = usage[member];
  return typeof value === "number" ? value : 0;
}
