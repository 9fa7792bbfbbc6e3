import { type Arbitrary, tuple } from "fast-check";
import type { JsonObject } from "../../../model/json.ts";
import type { RequestSchema } from "../schema.ts";
import { anyOf } from "./combine.ts";
import type { Derive, Rules } from "./derive.ts";

/** The block that answers a call of a tool of the endpoint: `web_search` -> `InputWebSearchToolResultBlock`. */
function resultOf(name: string): string {
  const words = name.replace(/_tool_(regex|bm25)$/u, "").split("_");
  const noun = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return `Input${noun}ToolResultBlock`;
}

/** Calls of the endpoint's own tools, each with its result; undefined where they may not be drawn. */
export function serverCalls(schema: RequestSchema, rules: Rules, derive: Derive): Arbitrary<JsonObject[]> | undefined {
  if (!rules.allows("InputBlock/InputServerToolUseBlock")) return undefined;
  const place = schema.definition("InputServerToolUseBlock");
  const names = (place.schema["properties"] as { readonly name: { readonly enum: readonly string[] } }).name.enum;
  const call = derive(place) as Arbitrary<JsonObject> | undefined;
  const pairs = names.map((name) => {
    const result = derive(schema.definition(resultOf(name))) as Arbitrary<JsonObject> | undefined;
    return (
      call &&
      result &&
      tuple(call, result).map(([use, answer]) => [
        { ...use, name },
        { ...answer, tool_use_id: use["id"] },
      ])
    );
  });
  return anyOf(pairs) as Arbitrary<JsonObject[]> | undefined;
}
