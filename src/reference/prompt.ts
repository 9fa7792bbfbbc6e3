import { sourcesOf, type Source } from "./citations.ts";
import { isObject, objects, string, type Json, type JsonObject } from "./json.ts";
import { inputSchema, isServerBlock, isServerTool } from "./server-tools/declared.ts";
import { pagesOf } from "./pdf-text.ts";

export interface Tool {
  readonly name: string;
  readonly schema: JsonObject;
}

type Choice = "auto" | "any" | "none" | { readonly tool: string };

/** One turn of the conversation; neighbours of one role are merged. */
interface Turn {
  readonly role: "user" | "assistant";
  readonly text: string;
  /** Texts of the tool results in this turn. */
  readonly results: readonly string[];
  /** Inputs of the calls in this turn, as JSON. */
  readonly calls: readonly string[];
  /** Base64 images in this turn, those of its tool results too; empty for one at an address. */
  readonly images: readonly string[];
  /** True where a tool of the server had the last word. */
  readonly served: boolean;
}

/** What the model gets to see of a valid request. */
export interface Prompt {
  readonly system: string;
  readonly turns: readonly Turn[];
  readonly tools: readonly Tool[];
  /** Tools that have to be found before they can be called. */
  readonly deferred: readonly Tool[];
  /** Definitions of the tools that the server runs. */
  readonly serverTools: readonly JsonObject[];
  readonly choice: Choice;
  readonly parallel: boolean;
  readonly thinking: "off" | "shown" | "omitted";
  /** The JSON Schema that the answer has to follow. */
  readonly format: JsonObject | undefined;
  readonly maxTokens: number;
  readonly stops: readonly string[];
  /** What the answer may cite. */
  readonly sources?: readonly Source[];
  /** Everything the model reads, as one text: what input tokens are counted from. */
  readonly rendered: string;
}

/** Tokens an image costs, whatever its size. */
const imageCost = " image".repeat(64);

/** Reads a request that passed validation. */
export function readPrompt(body: JsonObject): Prompt {
  const messages = objects(body["messages"]);
  const later = messages.filter((message) => message["role"] === "system").map((message) => textOf(message["content"]));
  const system = [textOf(body["system"]), ...later].filter((text) => text !== "").join("\n");
  const tools = objects(body["tools"]);
  const choice = isObject(body["tool_choice"]) ? body["tool_choice"] : {};
  const thinking = isObject(body["thinking"]) ? body["thinking"] : {};
  const format = formatOf(body["output_config"]);
  return {
    system,
    turns: turnsOf(messages.filter((message) => message["role"] !== "system")),
    tools: clientTools(tools, (tool) => tool["defer_loading"] !== true),
    deferred: clientTools(tools, (tool) => tool["defer_loading"] === true),
    serverTools: tools.filter((tool) => isServerTool(tool)),
    choice: choiceOf(choice, tools.length > 0),
    parallel: choice["disable_parallel_tool_use"] !== true,
    thinking: thinkingOf(thinking),
    format,
    maxTokens: typeof body["max_tokens"] === "number" ? body["max_tokens"] : 4096,
    stops: Array.isArray(body["stop_sequences"])
      ? body["stop_sequences"].filter((stop) => typeof stop === "string" && stop !== "").map(string)
      : [],
    sources: sourcesOf(messages),
    rendered: [
      system,
      ...tools.map((tool) => JSON.stringify(tool)),
      ...(format ? [JSON.stringify(format)] : []),
      ...messages.map((message) => render(message)),
    ].join("\n\n"),
  };
}

const clientTools = (tools: readonly JsonObject[], which: (tool: JsonObject) => boolean): Tool[] =>
  tools
    // A toolset has no name to be called by, and the model knows none of its members.
    .filter((tool) => !isServerTool(tool) && tool["name"] !== undefined && which(tool))
    .map((tool) => ({ name: string(tool["name"]), schema: inputSchema(tool) }));

function choiceOf(choice: JsonObject, declared: boolean): Choice {
  if (!declared) return "none";
  if (choice["type"] === "tool") return { tool: string(choice["name"]) };
  return choice["type"] === "any" || choice["type"] === "none" ? choice["type"] : "auto";
}

function formatOf(config: Json | undefined): JsonObject | undefined {
  const format = isObject(config) ? config["format"] : undefined;
  return isObject(format) && isObject(format["schema"]) ? format["schema"] : undefined;
}

function thinkingOf(thinking: JsonObject): Prompt["thinking"] {
  if (thinking["type"] !== "enabled" && thinking["type"] !== "adaptive") return "off";
  return thinking["display"] === "omitted" ? "omitted" : "shown";
}

function turnsOf(messages: readonly JsonObject[]): Turn[] {
  const turns: Turn[] = [];
  for (const message of messages) {
    const turn = readTurn(message);
    const before = turns.at(-1);
    if (before?.role !== turn.role) turns.push(turn);
    else
      turns[turns.length - 1] = {
        role: turn.role,
        text: [before.text, turn.text].filter((text) => text !== "").join("\n"),
        results: [...before.results, ...turn.results],
        calls: [...before.calls, ...turn.calls],
        images: [...before.images, ...turn.images],
        served: turn.served,
      };
  }
  return turns;
}

function readTurn(message: JsonObject): Turn {
  const blocks = objects(message["content"]);
  return {
    role: message["role"] === "assistant" ? "assistant" : "user",
    text: textOf(message["content"]),
    results: blocks.filter((block) => block["type"] === "tool_result").map((block) => textOf(block["content"])),
    calls: blocks.filter((block) => block["type"] === "tool_use").map((block) => JSON.stringify(block["input"])),
    images: imagesIn(blocks).map((block) => imageOf(block)),
    served: isServerBlock(blocks.at(-1) ?? {}),
  };
}

/** The images among these blocks, and in the tool results among them. */
function imagesIn(blocks: readonly JsonObject[]): JsonObject[] {
  return blocks.flatMap((block) => {
    if (block["type"] === "image") return [block];
    return block["type"] === "tool_result" ? imagesIn(objects(block["content"])) : [];
  });
}

function imageOf(block: JsonObject): string {
  return isObject(block["source"]) ? string(block["source"]["data"]) : "";
}

/** The text of a string or of the blocks that carry text; one line a block. */
function textOf(content: Json | undefined): string {
  if (typeof content === "string") return content;
  return objects(content)
    .map((block) => blockText(block))
    .filter((text) => text !== "")
    .join("\n");
}

function blockText(block: JsonObject): string {
  if (block["type"] === "text") return string(block["text"]);
  if (block["type"] === "search_result") return textOf(block["content"]);
  if (block["type"] !== "document" || !isObject(block["source"])) return "";
  const parts = [string(block["title"]), string(block["context"]), sourceText(block["source"])];
  return parts.filter((part) => part !== "").join("\n");
}

/** What a document holds. */
function sourceText(source: JsonObject): string {
  if (source["type"] === "text") return string(source["data"]);
  if (source["type"] === "base64") return pagesOf(string(source["data"])).join("\n");
  return source["type"] === "content" ? textOf(source["content"]) : "";
}

function render(message: JsonObject): string {
  const calls = objects(message["content"]).map((block) => {
    if (block["type"] === "tool_use") return `${string(block["name"])} ${JSON.stringify(block["input"])}`;
    if (block["type"] === "tool_result")
      return [textOf(block["content"]), ...imagesIn(objects(block["content"])).map(() => imageCost)].join("");
    if (block["type"] === "thinking") return string(block["thinking"]);
    if (isServerBlock(block)) return JSON.stringify(block["input"] ?? block["content"]);
    return block["type"] === "image" ? imageCost : "";
  });
  return [`${string(message["role"])}:`, textOf(message["content"]), ...calls].filter((text) => text !== "").join(" ");
}
