import { isObject, type JsonObject, type JsonValue } from "../../../../model/json.ts";
import { changed, objects, toolsOf, withBlocks, wordOf } from "./blocks.ts";
import { isOfClient, pick } from "./tools.ts";

/** Calls that name declared tools, each with an id of its own, and results that name their calls. */
export function paired(body: JsonObject): JsonObject {
  const names = toolsOf(body)
    .filter(isOfClient)
    .map((tool) => wordOf(tool["name"]));
  const ids = new Set<string>();
  let open: string[] = [];
  return withBlocks(body, (block) => {
    switch (block["type"]) {
      case "tool_use": {
        const id = fresh(wordOf(block["id"]), ids);
        open.push(id);
        return { ...block, id, name: pick(names, block["name"]) };
      }
      case "server_tool_use": {
        const id = fresh(wordOf(block["id"]), ids);
        open = [id];
        return { ...block, id };
      }
      case "tool_result":
        return withReferences({ ...block, tool_use_id: open.shift() ?? "" }, names);
      default:
        return isServed(block) ? { ...block, tool_use_id: open.shift() ?? "" } : block;
    }
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
