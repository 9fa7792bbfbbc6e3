import { isObject, type JsonObject, type JsonValue } from "../../../../model/json.ts";
import { changed, objects, toolsOf, withBlocks, wordOf } from "./blocks.ts";
import { isOfClient, pick } from "./tools.ts";

/** Calls that name declared tools, each with an id of its own, and results that name their calls. */
export function paired(body: JsonObject): JsonObject {
  const names = toolsOf(body)
    .filter(isOfClient)
    .map((tool) => wordOf(tool["name"]));
  const ids = new Set<string>();
  const open: string[] = [];
  const call = (block: JsonObject): JsonObject => {
    const id = fresh(wordOf(block["id"]), ids);
    open.push(id);
    return { ...block, id };
  };
  const answer = (block: JsonObject): JsonObject => ({ ...block, tool_use_id: open.shift() ?? "" });
  return withBlocks(body, (block) => {
    if (block["type"] === "tool_use") return { ...call(block), name: pick(names, block["name"]) };
    if (block["type"] === "server_tool_use") return call(block);
    if (block["type"] === "tool_result") return withReferences(answer(block), names);
    return isServed(block) ? answer(block) : block;
  });
}

const isServed = ({ tool_use_id: id }: JsonObject): boolean => id !== undefined;

/** An id that none has yet. */
function fresh(id: string, taken: Set<string>): string {
  let own = id;
  while (taken.has(own)) own += "_";
  taken.add(own);
  return own;
}

/** References in the result of a call name tools that there are. */
function withReferences(block: JsonObject, names: readonly string[]): JsonObject {
  if (!objects(block["content"]).some(({ type }) => type === "tool_reference")) return block;
  const content: JsonValue = changed(block["content"], (part) =>
    isObject(part) && part["type"] === "tool_reference" ? { ...part, tool_name: pick(names, part["tool_name"]) } : part,
  );
  return { ...block, content };
}
