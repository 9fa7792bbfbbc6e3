import { isObject, objects, type Json, type JsonObject } from "../json.ts";
import type { Rule } from "./rule.ts";

/** Blocks of one type in the turns and in their tool results. */
const blocksOf = (body: JsonObject, type: string): JsonObject[] =>
  objects(body["messages"]).flatMap((message) => within(message["content"], type));

const within = (content: Json | undefined, type: string): JsonObject[] =>
  objects(content).flatMap((block) => {
    if (block["type"] === "tool_result") return within(block["content"], type);
    return block["type"] === type ? [block] : [];
  });

const cites = (block: JsonObject): boolean => isObject(block["citations"]) && block["citations"]["enabled"] === true;
const differ = (blocks: readonly JsonObject[]): boolean => new Set(blocks.map((block) => cites(block))).size > 1;

/** Rules about documents and search results. */
export const documentRules: readonly Rule[] = [
  {
    rule: "citations-all-or-none",
    broken: (body) =>
      ["document", "search_result"]
        .filter((type) => differ(blocksOf(body, type)))
        .map((type) => `messages: citations have to be enabled for all ${type} blocks of a request, or for none`),
  },
];
