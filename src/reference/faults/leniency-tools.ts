import type { Fault } from "../deviation.ts";
import { change, type Edit } from "../edit.ts";
import { isObject, string } from "../json.ts";
import { among, below, isAnObject, isArray, isBoolean, isString, isTexts, missing, unless, where } from "./kinds.ts";
import { accepts, fault } from "./make.ts";
import { docs, pull } from "./sources.ts";

const source = docs.create;
const published = "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml";
/** Mends the content blocks of one type. */
const inBlocks = (type: string, by: Edit): Edit =>
  change("/messages/*/content/*", (block) => (isObject(block) && block["type"] === type ? by(block) : block));

/** Wrong values about thinking and tools that are taken in silence. */
export const toolLeniencyFaults: readonly Fault[] = [
  accepts("thinking-of-any-type", "thinking may be anything", source, "/thinking", unless(isAnObject)),
  accepts("unknown-thinking", "thinking may be of any type", source, "/thinking", (old) =>
    isObject(old) && !["enabled", "disabled", "adaptive", "between_tools"].includes(string(old["type"]))
      ? undefined
      : old,
  ),
  accepts(
    "missing-thinking-budget",
    "Enabled thinking needs no budget",
    pull("raullenchai/Rapid-MLX", 1478),
    "/thinking",
    (old) => (isObject(old) && old["type"] === "enabled" && old["budget_tokens"] === undefined ? undefined : old),
  ),
  accepts("small-thinking-budget", "budget_tokens may be below 1024", docs.thinking, "/thinking", (old) =>
    isObject(old) && below(1024)(old["budget_tokens"] ?? null) ? undefined : old,
  ),
  fault("accepts-thinking-budget-above-max-tokens", "budget_tokens need not be below max_tokens", docs.thinking, {
    skips: ["thinking-below-max-tokens"],
  }),

  accepts("tools-of-any-type", "tools may be anything", docs.tools, "/tools", unless(isArray)),
  accepts(
    "tools-that-are-not-objects",
    "A tool may be anything",
    docs.tools,
    "/tools/*",
    unless(isAnObject, { name: "unnamed", input_schema: { type: "object" } }),
  ),
  accepts("wrong-tools-after-the-first", "Only the first tool is validated", docs.tools, "/tools", (old) =>
    Array.isArray(old)
      ? old.filter((tool, index) => index === 0 || (isObject(tool) && isObject(tool["input_schema"])))
      : old,
  ),
  accepts(
    "tool-names-of-any-type",
    "The name of a tool may be anything",
    docs.tools,
    "/tools/*/name",
    unless(isString, "unnamed"),
  ),
  accepts(
    "tool-schemas-of-any-type",
    "An input_schema may be anything",
    docs.tools,
    "/tools/*/input_schema",
    unless(isAnObject, { type: "object" }),
  ),
  accepts("tools-without-name", "A tool needs no name", docs.tools, "/tools/*/name", missing("unnamed")),
  accepts("any-tool-name", "The name of a tool may have any characters", docs.tools, "/tools/*/name", (old) =>
    typeof old === "string" ? old.replaceAll(/[^\w-]/g, "_") : old,
  ),
  accepts(
    "empty-tool-names",
    "The name of a tool may be empty",
    docs.tools,
    "/tools/*/name",
    where(among(""), "unnamed"),
  ),
  accepts("long-tool-names", "The name of a tool may be of any length", docs.tools, "/tools/*/name", (old) =>
    typeof old === "string" ? old.slice(0, 64) : old,
  ),
  fault("accepts-repeated-tool-names", "Two tools may have one name", docs.tools, { skips: ["tool-names-unique"] }),
  accepts("tools-without-schema", "A tool needs no input_schema", pull("unslothai/unsloth", 5390), "/tools/*", (tool) =>
    isObject(tool) && tool["type"] === undefined ? { input_schema: { type: "object" }, ...tool } : tool,
  ),
  accepts(
    "any-tool-schema-type",
    "The type of an input_schema may be anything",
    docs.tools,
    "/tools/*/input_schema",
    (old) => (isObject(old) && old["type"] !== "object" ? { type: "object" } : old),
  ),
  accepts(
    "tool-description-of-any-type",
    "The description of a tool may be anything",
    docs.tools,
    "/tools/*/description",
    unless(isString),
  ),
  accepts("tool-choice-of-any-type", "tool_choice may be anything", docs.tools, "/tool_choice", unless(isAnObject)),
  accepts(
    "parallel-off-of-any-type",
    "disable_parallel_tool_use may be anything",
    docs.tools,
    "/tool_choice/disable_parallel_tool_use",
    unless(isBoolean),
  ),
  accepts("unknown-tool-choice", "tool_choice may be of any type", docs.tools, "/tool_choice", (old) =>
    isObject(old) && !["auto", "any", "tool", "none"].includes(string(old["type"])) ? undefined : old,
  ),
  accepts("tool-choice-without-name", "tool_choice tool needs no name", docs.tools, "/tool_choice", (old) =>
    isObject(old) && old["type"] === "tool" && old["name"] === undefined ? { type: "auto" } : old,
  ),
  fault("accepts-choice-of-undeclared-tool", "tool_choice may name a tool that is not declared", docs.tools, {
    skips: ["tool-choice-declared"],
  }),
  fault("accepts-missing-tool-results", "A tool call may stay without a result", docs.toolCalls, {
    skips: ["tool-use-answered"],
  }),
  fault("accepts-late-tool-results", "A tool result may come in any later turn", docs.toolCalls, {
    skips: ["tool-use-answered", "tool-result-expected"],
  }),
  fault("accepts-orphan-tool-results", "A tool result needs no tool call", docs.toolCalls, {
    skips: ["tool-result-expected"],
  }),
  fault("accepts-tool-calls-without-id", "A tool call in the history needs no id", docs.toolCalls, {
    overlooks: inBlocks("tool_use", change("/id", missing("unnamed"))),
    skips: ["tool-use-answered", "tool-result-expected"],
  }),
  fault("accepts-text-before-tool-results", "Text may stand before the results of a turn", docs.toolCalls, {
    skips: ["tool-results-first"],
  }),
  fault("accepts-tool-calls-without-input", "A tool call in the history needs no input", docs.toolCalls, {
    overlooks: inBlocks("tool_use", change("/input", missing({}))),
  }),
  fault("accepts-tool-calls-without-name", "A tool call in the history needs no name", docs.toolCalls, {
    overlooks: inBlocks("tool_use", change("/name", missing("unnamed"))),
  }),
  fault("accepts-tool-calls-of-one-id", "Tool calls in the history may share an id", docs.toolCalls, {
    skips: ["tool-use-ids-unique"],
  }),
  fault("accepts-tool-results-without-id", "A tool result needs no tool_use_id", docs.toolCalls, {
    overlooks: inBlocks("tool_result", change("/tool_use_id", missing("unnamed"))),
    skips: ["tool-use-answered", "tool-result-expected"],
  }),
  fault("accepts-tool-result-content-of-any-type", "The content of a tool result may be anything", docs.toolCalls, {
    overlooks: inBlocks("tool_result", change("/content", unless(isTexts, "Hello"))),
  }),
  fault("accepts-is-error-of-any-type", "is_error may be anything", docs.toolCalls, {
    overlooks: inBlocks("tool_result", change("/is_error", unless(isBoolean))),
  }),
  fault("accepts-tool-input-of-any-type", "The input of a tool call in the history may be anything", docs.toolCalls, {
    overlooks: inBlocks("tool_use", (block) => (isObject(block["input"]) ? block : { ...block, input: {} })),
  }),
  accepts("any-defer-loading", "defer_loading may be anything", published, "/tools/*/defer_loading", unless(isBoolean)),
  accepts(
    "any-eager-input-streaming",
    "eager_input_streaming may be anything",
    published,
    "/tools/*/eager_input_streaming",
    unless(isBoolean),
  ),
  accepts(
    "any-allowed-callers",
    "allowed_callers may be anything",
    published,
    "/tools/*/allowed_callers",
    unless(isArray),
  ),
  accepts(
    "any-input-examples",
    "input_examples may be anything",
    published,
    "/tools/*/input_examples",
    unless(isArray),
  ),
];
