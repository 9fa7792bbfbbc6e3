import type { JsonObject } from "../json.ts";
import { valueFor } from "./arguments.ts";

/**
 * The text of an answer in a requested format: JSON that the schema allows, whatever the prompt says. Constrained decoding
 * (https://platform.claude.com/docs/en/build-with-claude/structured-outputs) leaves a model no other choice.
 */
export function structured(schema: JsonObject, request: string): string {
  const numbers = [...request.matchAll(/(?<![\w.-])-?\d+(?:\.\d+)?(?![\w-])/g)].map((match) => Number(match[0]));
  return JSON.stringify(valueFor(schema, { texts: [], numbers, prompt: request }));
}
