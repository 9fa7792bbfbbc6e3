import type { Deviation, Fault } from "../deviation.ts";
import { change, drop, put } from "../edit.ts";
import type { Block, Generation } from "../generate.ts";
import type { Accepted } from "../incoming.ts";
import { isObject, objects, string, type Json, type JsonObject } from "../json.ts";
import { fault, refuses, writes } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const choiceOf = (body: JsonObject): JsonObject => (isObject(body["tool_choice"]) ? body["tool_choice"] : {});
const isChoice =
  (type: string) =>
  (body: JsonObject): boolean =>
    choiceOf(body)["type"] === type;
const toolNames = (body: JsonObject): string[] => objects(body["tools"]).map((tool) => string(tool["name"]));

const words: Block = { type: "text", text: "I would rather answer in words." };

/** Answers some requests in words where a tool should be called. */
const inWords = (when: (body: JsonObject) => boolean): Deviation => ({
  generation: (generation, { body }) =>
    when(body) ? { ...generation, blocks: [words], stopReason: "end_turn", stopSequence: null } : generation,
});

/** Changes the calls of an answer. */
const calls = (
  by: (call: Block & { readonly type: "tool_use" }, request: Accepted) => readonly Block[],
): Deviation => ({
  generation: (generation, request) => ({
    ...generation,
    blocks: generation.blocks.flatMap((block) => (block.type === "tool_use" ? by(block, request) : [block])),
  }),
});

/** Calls a tool in some answers that call none. */
const callsAnyway = (name: (body: JsonObject) => string | undefined): Deviation => ({
  generation: (generation: Generation, { body }) => {
    const called = name(body);
    if (called === undefined || generation.stopReason === "max_tokens") return generation;
    return {
      ...generation,
      blocks: [{ type: "tool_use", name: called, input: {} }],
      stopReason: "tool_use",
      stopSequence: null,
    };
  },
});

/** Changes the input of a call without arguments. */
const withoutArguments = (edit: (block: JsonObject) => JsonObject): Deviation => ({
  message: (message) => ({
    ...message,
    content: objects(message["content"]).map((block): Json => {
      const bare = block["type"] === "tool_use" && isObject(block["input"]) && Object.keys(block["input"]).length === 0;
      return bare ? edit(block) : block;
    }),
  }),
});

/** A server error for some requests. */
const crash = (when: (body: JsonObject) => boolean): Deviation => ({
  refuses: ({ body }) =>
    when(body) ? { rule: "refused", status: 500, type: "api_error", message: "Internal server error" } : undefined,
});

/** Two calls of one tool, merged into one. */
function merged(generation: Generation): Generation {
  const blocks: Block[] = [];
  for (const block of generation.blocks) {
    const before = blocks.at(-1);
    if (block.type !== "tool_use" || before?.type !== "tool_use") blocks.push(block);
    else blocks[blocks.length - 1] = { ...before, cut: JSON.stringify(before.input) + JSON.stringify(block.input) };
  }
  return { ...generation, blocks };
}

export const toolFaults: readonly Fault[] = [
  fault("reports-cut-calls-as-tool-use", "A call cut at max_tokens is reported as a whole one", docs.stopReasons, {
    generation: (generation) =>
      generation.blocks.some((block) => block.type === "tool_use" && block.cut !== undefined)
        ? { ...generation, stopReason: "tool_use" }
        : generation,
  }),
  fault("fails-on-cut-calls", "A call cut at max_tokens is not parsed, and crashes", docs.errors, {
    refuses: ({ body }) =>
      isChoice("tool")(body) && Number(body["max_tokens"]) < 10
        ? { rule: "refused", status: 500, type: "api_error", message: "Unterminated string" }
        : undefined,
  }),
  fault("ignores-tools", "Tools do not reach the model", issue("Blaizzy/mlx-vlm", 1060), {
    forgets: (body) => drop("/tools")(drop("/tool_choice")(body)),
  }),
  fault(
    "takes-tool-choice-any-for-auto",
    "tool_choice any is auto: tools are called where the prompt asks for them",
    docs.tools,
    { forgets: change("/tool_choice/type", (type) => (type === "any" ? "auto" : type)) },
  ),
  fault(
    "ignores-tool-choice-any",
    "tool_choice any lets the model answer in words",
    pull("Blaizzy/mlx-vlm", 2002),
    inWords(isChoice("any")),
  ),
  fault(
    "ignores-tool-choice-tool",
    "tool_choice tool lets the model answer in words",
    pull("Blaizzy/mlx-vlm", 2002),
    inWords(isChoice("tool")),
  ),
  fault(
    "ignores-tool-choice-none",
    "tool_choice none lets the model call tools",
    pull("Blaizzy/mlx-vlm", 2002),
    callsAnyway((body) => (isChoice("none")(body) ? toolNames(body)[0] : undefined)),
  ),
  fault(
    "calls-another-tool",
    "tool_choice tool lets the model call another tool",
    pull("Blaizzy/mlx-vlm", 2002),
    calls((call, { body }) => [
      { ...call, name: toolNames(body).find((name) => isChoice("tool")(body) && name !== call.name) ?? call.name },
    ]),
  ),
  fault(
    "calls-undeclared-tools",
    "The model calls a tool that is not declared",
    docs.toolCalls,
    calls((call) => [{ ...call, name: `${call.name}_v2` }]),
  ),
  fault(
    "calls-tools-without-tools",
    "The model calls a tool where none is declared",
    docs.toolCalls,
    callsAnyway((body) => (toolNames(body).length === 0 ? "web_search" : undefined)),
  ),
  fault(
    "ignores-parallel-off",
    "Two tools are called although parallel calls are off",
    docs.tools,
    calls((call, { body }) => (choiceOf(body)["disable_parallel_tool_use"] === true ? [call, call] : [call])),
  ),
  fault("merges-parallel-calls", "Two tool calls are merged into one block", pull("BerriAI/litellm", 15315), {
    generation: merged,
  }),
  fault(
    "writes-tool-calls-as-text",
    "A tool call comes as text",
    issue("Blaizzy/mlx-vlm", 1060),
    calls((call) => [
      { type: "text", text: `<tool_call>${JSON.stringify({ name: call.name, arguments: call.input })}</tool_call>` },
    ]),
  ),
  fault(
    "writes-tool-calls-as-final-text",
    "A tool call comes as text, and the answer ends naturally",
    issue("Blaizzy/mlx-vlm", 1060),
    {
      generation: (generation) => {
        if (!generation.blocks.some((block) => block.type === "tool_use")) return generation;
        return {
          ...generation,
          blocks: [{ type: "text", text: JSON.stringify(generation.blocks) }],
          stopReason: "end_turn",
        };
      },
    },
  ),
  fault("reports-tool-use-as-end-turn", "An answer that calls tools is reported as end_turn", docs.stopReasons, {
    generation: (generation) =>
      generation.stopReason === "tool_use" ? { ...generation, stopReason: "end_turn" } : generation,
  }),
  fault(
    "reports-tool-use-as-stop-sequence",
    "An answer that calls tools is reported as stop_sequence",
    docs.stopReasons,
    {
      generation: (generation) =>
        generation.stopReason === "tool_use" ? { ...generation, stopReason: "stop_sequence" } : generation,
    },
  ),
  fault(
    "drops-tool-calls",
    "An answer is reported as tool_use, but the calls are lost",
    issue("BerriAI/litellm", 32686),
    calls(() => []),
  ),
  fault(
    "drops-input-without-arguments",
    "A call without arguments has no input",
    pull("microsoft/autogen", 6979),
    withoutArguments(drop("/input")),
  ),
  fault(
    "sends-null-without-arguments",
    "A call without arguments has null as input",
    pull("microsoft/autogen", 6979),
    withoutArguments(put("/input", null)),
  ),
  fault(
    "sends-string-without-arguments",
    "A call without arguments has an empty string as input",
    pull("microsoft/autogen", 6979),
    withoutArguments(put("/input", "")),
  ),
  writes(
    "sends-tool-call-objects",
    "Tool calls stand in a member of their own, as in the OpenAI API",
    issue("vllm-project/semantic-router", 2160),
    (message) => {
      const blocks = objects(message["content"]);
      const made = blocks.filter((block) => block["type"] === "tool_use");
      return made.length === 0
        ? message
        : { ...message, content: blocks.filter((block) => block["type"] !== "tool_use"), tool_calls: made };
    },
  ),
  fault("repeats-tool-ids", "Every call has the same id", issue("NVIDIA-NeMo/Switchyard", 502), {
    constantIds: ["tool"],
  }),
  writes(
    "sends-openai-tool-ids",
    "Calls have ids in the form of the OpenAI API",
    pull("theopenco/llmgateway", 3389),
    change("/content/*", (block) =>
      isObject(block) && block["type"] === "tool_use"
        ? { ...block, id: string(block["id"]).replace(/^toolu_/, "call_") }
        : block,
    ),
  ),
  fault(
    "fails-on-tool-choice-without-tools",
    "A tool_choice without tools crashes the endpoint",
    pull("apache/apisix", 13583),
    crash((body) => body["tool_choice"] !== undefined && body["tools"] === undefined),
  ),
  refuses(
    "long-tool-descriptions",
    "A tool description is refused above 1024 characters",
    pull("experientiallabs/experiential", 679),
    (body) => objects(body["tools"]).some((tool) => string(tool["description"]).length > 1024),
  ),
  refuses("schemas-with-definitions", "An input_schema with $defs is refused", issue("ollama/ollama", 18226), (body) =>
    JSON.stringify(body["tools"] ?? []).includes('"$defs"'),
  ),
  fault(
    "fails-on-many-tools",
    "More than 20 tools crash the endpoint",
    issue("lmstudio-ai/lmstudio-bug-tracker", 2236),
    crash((body) => objects(body["tools"]).length > 20),
  ),
  fault(
    "fails-on-split-tool-results",
    "Results in two user turns crash the endpoint",
    pull("pydantic/pydantic-ai", 653),
    crash((body) => {
      const turns = objects(body["messages"]).map((message) =>
        objects(message["content"]).some((block) => block["type"] === "tool_result"),
      );
      return turns.some((has, index) => has && turns[index + 1] === true);
    }),
  ),
  fault(
    "doubles-calls-of-the-history",
    "A call of the history is taken twice, and refused",
    issue("BerriAI/litellm", 23510),
    {
      overlooks: change("/messages/*/content", (content) =>
        Array.isArray(content)
          ? content.flatMap((block) => (isObject(block) && block["type"] === "tool_use" ? [block, block] : [block]))
          : content,
      ),
    },
  ),
];
