import type { Fault } from "../deviation.ts";
import { change } from "../edit.ts";
import { isObject, string, type Json } from "../json.ts";
import { withoutUnknownMembers } from "../validate.ts";
import {
  above,
  among,
  below,
  blank,
  isAnObject,
  isArray,
  isBoolean,
  isInteger,
  isNumber,
  isString,
  isTexts,
  longer,
  missing,
  unless,
  where,
} from "./kinds.ts";
import { accepts, fault } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const greeting: Json = { role: "user", content: "Hello" };
const source = docs.create;
const blockTypes = among(
  "text",
  "image",
  "document",
  "search_result",
  "thinking",
  "redacted_thinking",
  "tool_use",
  "tool_result",
  "server_tool_use",
  "web_search_tool_result",
  "web_fetch_tool_result",
  "code_execution_tool_result",
  "bash_code_execution_tool_result",
  "text_editor_code_execution_tool_result",
  "tool_search_tool_result",
  "container_upload",
);

/** A content block, in a message or in the system prompt, that is no known one becomes a text block. */
const known = (block: Json | undefined): Json | undefined =>
  isObject(block) && block["type"] !== undefined && !blockTypes(block["type"])
    ? { type: "text", text: string(block["text"]) || "Hello" }
    : block;

/** A number that came as a string, true or false becomes a number. */
const coerced = (old: Json | undefined): Json | undefined => {
  if (typeof old === "boolean") return Number(old);
  return typeof old === "string" && old.trim() !== "" && Number.isFinite(Number(old)) ? Number(old) : old;
};

const whole = (old: Json | undefined): Json | undefined => (typeof old === "number" ? Math.trunc(old) : old);
const textBlocks = (by: (old: Json | undefined) => Json | undefined) =>
  change("/messages/*/content/*", (block) =>
    isObject(block) && block["type"] === "text" ? change("/text", by)(block) : block,
  );

/** Values that should be refused with 400, and are taken in silence. */
export const leniencyFaults: readonly Fault[] = [
  fault("accepts-malformed-json", "A body that is not JSON is answered", docs.errors, {
    skips: ["body-json", "body-surrogate"],
  }),
  fault(
    "accepts-half-surrogate-pairs",
    "A body with half of a surrogate pair is answered",
    issue("anthropics/claude-code", 60394),
    { skips: ["body-surrogate"] },
  ),
  fault("accepts-non-object-body", "A body that is no object is answered", docs.errors, { skips: ["body-object"] }),
  fault("accepts-empty-body", "An empty body is answered", docs.errors, { skips: ["body-empty"] }),
  fault("accepts-unknown-members", "Unknown members of the body are ignored", source, {
    overlooks: (body) => withoutUnknownMembers(body, "top"),
  }),
  fault("accepts-unknown-nested-members", "Unknown members below the top level are ignored", source, {
    overlooks: (body) => withoutUnknownMembers(body, "nested"),
  }),
  fault("accepts-large-body", "A body above 32 MB is answered", pull("florianilch/claudine-proxy", 11), {
    skips: ["size", "body-empty"],
  }),

  accepts("missing-model", "model may be left out", source, "/model", missing("obedient-1")),
  accepts("model-of-any-type", "model may be anything", source, "/model", unless(isString, "obedient-1")),
  accepts("long-model", "model may be of any length", source, "/model", where(longer(256), "obedient-1")),
  fault("accepts-unknown-model", "Any model is served by the one there is", issue("mnfst/llm-gateway", 2620), {
    skips: ["model-unknown"],
  }),

  accepts("missing-messages", "messages may be left out", source, "/messages", missing([greeting])),
  accepts("messages-of-any-type", "messages may be anything", source, "/messages", unless(isArray, [greeting])),
  accepts("empty-messages", "messages may be empty", source, "/messages", (old) =>
    Array.isArray(old) && old.length === 0 ? [greeting] : old,
  ),
  accepts(
    "messages-that-are-not-objects",
    "A message may be anything",
    source,
    "/messages/*",
    unless(isAnObject, greeting),
  ),
  accepts("missing-role", "role may be left out", source, "/messages/*/role", missing("user")),
  accepts(
    "unknown-role",
    "role may be any value",
    source,
    "/messages/*/role",
    unless(among("user", "assistant", "system"), "user"),
  ),
  accepts("missing-content", "content may be left out", source, "/messages/*/content", missing("Hello")),
  accepts("content-of-any-type", "content may be anything", source, "/messages/*/content", unless(isTexts, "Hello")),
  fault("accepts-empty-content", "Empty content is accepted", issue("invergent-ai/surogate", 132), {
    skips: ["content-empty"],
  }),
  accepts(
    "blocks-that-are-not-objects",
    "A content block may be anything",
    source,
    "/messages/*/content/*",
    unless(isAnObject, { type: "text", text: "Hello" }),
  ),
  accepts("blocks-without-type", "A content block needs no type", source, "/messages/*/content/*", (block) =>
    isObject(block) && block["type"] === undefined ? { type: "text", text: "Hello", ...block } : block,
  ),
  accepts(
    "unknown-block-types",
    "A content block of an unknown type is ignored",
    source,
    "/messages/*/content/*",
    known,
  ),
  fault("accepts-text-blocks-without-text", "A text block needs no text", source, {
    overlooks: textBlocks(missing("Hello")),
  }),
  fault("accepts-text-of-any-type", "The text of a text block may be anything", source, {
    overlooks: textBlocks(unless(isString, "Hello")),
  }),
  fault("accepts-empty-text", "A text block may be empty", issue("anthropics/anthropic-sdk-python", 461), {
    overlooks: textBlocks(where(among(""), "Hello")),
  }),
  fault("accepts-whitespace-text", "A text may be whitespace only", issue("agentjido/req_llm", 711), {
    overlooks: textBlocks(where((text) => blank(text) && text !== "", "Hello")),
    skips: ["text-whitespace", "system-whitespace"],
  }),

  accepts("missing-max-tokens", "max_tokens may be left out", source, "/max_tokens", missing(256)),
  accepts("max-tokens-of-any-type", "max_tokens may be anything", source, "/max_tokens", unless(isInteger, 256)),
  accepts("max-tokens-as-string", "max_tokens may be a number in a string", source, "/max_tokens", coerced),
  accepts("fractional-max-tokens", "max_tokens may have a fraction", source, "/max_tokens", whole),
  accepts(
    "negative-max-tokens",
    "max_tokens may be negative",
    issue("vllm-project/vllm", 57997),
    "/max_tokens",
    where(below(0), 256),
  ),

  accepts("system-of-any-type", "system may be anything", source, "/system", unless(isTexts)),
  accepts("system-blocks-without-text", "A system block needs no text", source, "/system/*/text", missing("Hello")),
  accepts("foreign-system-blocks", "A system block may be of any type", source, "/system/*", (block) =>
    isObject(block) && block["type"] === "text" ? block : undefined,
  ),

  accepts(
    "negative-temperature",
    "temperature may be below 0",
    issue("anthropics/anthropic-sdk-python", 893),
    "/temperature",
    where(below(0)),
  ),
  accepts(
    "temperature-up-to-2",
    "temperature may be up to 2",
    pull("vllm-project/vllm", 44965),
    "/temperature",
    where((value) => above(1)(value) && !above(2)(value)),
  ),
  accepts(
    "any-high-temperature",
    "temperature may be of any height",
    pull("vllm-project/vllm", 44965),
    "/temperature",
    where(above(1)),
  ),
  accepts("temperature-of-any-type", "temperature may be anything", source, "/temperature", unless(isNumber)),
  accepts("temperature-as-string", "temperature may be a number in a string", source, "/temperature", coerced),
  accepts("negative-top-p", "top_p may be below 0", source, "/top_p", where(below(0))),
  accepts("high-top-p", "top_p may be above 1", source, "/top_p", where(above(1))),
  accepts("top-p-of-any-type", "top_p may be anything", source, "/top_p", unless(isNumber)),
  accepts("negative-top-k", "top_k may be below 0", source, "/top_k", where(below(0))),
  accepts("top-k-of-any-type", "top_k may be anything", source, "/top_k", unless(isInteger)),
  accepts("fractional-top-k", "top_k may have a fraction", source, "/top_k", whole),

  accepts("stream-of-any-type", "stream may be anything", source, "/stream", (old) =>
    old === undefined || isBoolean(old) ? old : false,
  ),
  accepts("stream-as-truth", "stream may be anything that counts as true", source, "/stream", (old) =>
    old === undefined || isBoolean(old) ? old : Boolean(old),
  ),
  accepts("stop-sequences-of-any-type", "stop_sequences may be anything", source, "/stop_sequences", unless(isArray)),
  accepts(
    "stop-sequences-that-are-not-strings",
    "A stop sequence may be anything",
    source,
    "/stop_sequences/*",
    unless(isString),
  ),
  accepts(
    "empty-stop-sequences",
    "A stop sequence may be empty",
    issue("MegaGrindStone/mcp-web-ui", 5),
    "/stop_sequences/*",
    where(among("")),
  ),
  accepts(
    "whitespace-stop-sequences",
    "A stop sequence may be whitespace only",
    issue("continuedev/continue", 1660),
    "/stop_sequences/*",
    where((value) => blank(value) && value !== ""),
  ),

  accepts(
    "unknown-service-tier",
    "service_tier may be any value",
    source,
    "/service_tier",
    unless(among("auto", "standard_only")),
  ),
  accepts("metadata-of-any-type", "metadata may be anything", source, "/metadata", unless(isAnObject)),
  accepts(
    "user-id-of-any-type",
    "metadata.user_id may be anything",
    source,
    "/metadata/user_id",
    unless((value) => isString(value) || value === null),
  ),
  accepts("long-user-id", "metadata.user_id may be of any length", source, "/metadata/user_id", where(longer(512))),
];
