import { isObject, objects, string, type JsonObject } from "../json.ts";
import type { Rule } from "./rule.ts";

const blocksOf = (message: JsonObject | undefined, type: string): JsonObject[] =>
  objects(message?.["content"]).filter((block) => block["type"] === type);

/** Rules about tool definitions, tool choice, and the order of calls and results. */
export const toolRules: readonly Rule[] = [
  {
    rule: "tool-names-unique",
    broken: (body) => {
      // A toolset has no name of its own.
      const names = objects(body["tools"]).flatMap(({ name }) => (name === undefined ? [] : [string(name)]));
      return new Set(names).size < names.length ? ["tools: Tool names must be unique."] : [];
    },
  },
  {
    rule: "tool-choice-declared",
    broken: (body) => {
      const choice = isObject(body["tool_choice"]) ? body["tool_choice"] : {};
      if (choice["type"] !== "tool") return [];
      const name = string(choice["name"]);
      const declared = objects(body["tools"]).some((tool) => tool["name"] === name);
      return declared ? [] : [`tool_choice.name: Tool '${name}' not found in provided tools`];
    },
  },
  {
    rule: "tool-choice-without-tools",
    broken: (body) => {
      const choice = isObject(body["tool_choice"]) ? body["tool_choice"] : {};
      return choice["type"] === "any" && objects(body["tools"]).length === 0
        ? ["tool_choice: may only be specified while providing tools"]
        : [];
    },
  },
  {
    rule: "tool-use-answered",
    broken: (body) => {
      const messages = merged(objects(body["messages"]));
      return messages.flatMap((message, index) => {
        const next = messages[index + 1];
        const results = new Set(blocksOf(next, "tool_result").map((block) => block["tool_use_id"]));
        const open = blocksOf(message, "tool_use").filter((block) => !results.has(block["id"]));
        return open.length === 0
          ? []
          : [
              `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${open
                .map((block) => string(block["id"]))
                .join(", ")}`,
            ];
      });
    },
  },
  {
    rule: "tool-result-expected",
    broken: (body) => {
      const messages = merged(objects(body["messages"]));
      return messages.flatMap((message, index) => {
        const calls = new Set(blocksOf(messages[index - 1], "tool_use").map((block) => block["id"]));
        return blocksOf(message, "tool_result")
          .filter((block) => !calls.has(block["tool_use_id"]))
          .map(
            (block) =>
              `messages.${index}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${string(block["tool_use_id"])}`,
          );
      });
    },
  },
  {
    rule: "tool-results-once",
    broken: (body) =>
      merged(objects(body["messages"])).flatMap((message, index) =>
        repeats(blocksOf(message, "tool_result").map((block) => string(block["tool_use_id"])))
          ? [`messages.${index}: each \`tool_use\` must have a single result`]
          : [],
      ),
  },
  {
    rule: "tool-results-first",
    broken: (body) =>
      objects(body["messages"]).flatMap((message, index) => {
        const types = objects(message["content"]).map((block) => block["type"] === "tool_result");
        return types.lastIndexOf(true) > types.indexOf(false) && types.includes(false) && types.includes(true)
          ? [`messages.${index}: \`tool_result\` blocks must come first in the content of a message`]
          : [];
      }),
  },
  {
    rule: "tool-use-ids-unique",
    broken: (body) =>
      repeats(
        objects(body["messages"]).flatMap((message) =>
          blocksOf(message, "tool_use").map((block) => string(block["id"])),
        ),
      )
        ? ["messages: `tool_use` ids must be unique"]
        : [],
  },
];

const repeats = (values: readonly string[]): boolean => new Set(values).size < values.length;

/** Neighbouring turns of one role count as one. */
function merged(messages: readonly JsonObject[]): JsonObject[] {
  const turns: JsonObject[] = [];
  for (const message of messages) {
    const before = turns.at(-1);
    if (before?.["role"] === message["role"] && before !== undefined)
      turns[turns.length - 1] = { ...before, content: [...objects(before["content"]), ...objects(message["content"])] };
    else turns.push(message);
  }
  return turns;
}
