import type { Fault } from "../deviation.ts";
import { both, change, drop, put } from "../edit.ts";
import { isObject, objects, type Json, type JsonObject } from "../json.ts";
import { readPrompt } from "../prompt.ts";
import { countTokens } from "../tokens.ts";
import { edits, fault, writes } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const input = "/usage/input_tokens";
const output = "/usage/output_tokens";
const asString = (old: Json | undefined): Json => JSON.stringify(old ?? 0);
const asFraction = (old: Json | undefined): Json => Number(old) + 0.5;
const openai = (usage: JsonObject): JsonObject => ({
  prompt_tokens: usage["input_tokens"],
  completion_tokens: usage["output_tokens"],
  total_tokens: Number(usage["input_tokens"]) + Number(usage["output_tokens"]),
});
const inputOf = (body: JsonObject): number => countTokens(readPrompt(body).rendered);
/** What a member of the request adds to its input tokens. */
const tokensOf = (member: string, body: JsonObject): number => inputOf(body) - inputOf(drop(`/${member}`)(body));

export const usageFaults: readonly Fault[] = [
  writes("counts-no-input", "input_tokens is always 0", issue("sgl-project/sglang", 20678), put(input, 0)),
  writes(
    "counts-constant-input",
    "input_tokens is the same for every prompt",
    issue("ogx-ai/ogx", 5521),
    put(input, 1),
  ),
  fault("counts-no-system", "input_tokens leaves out the system prompt", docs.tokenCounting, {
    message: (message, { body }) =>
      change(input, (old) => Math.max(1, Number(old) - tokensOf("system", body)))(message),
  }),
  fault("counts-tools-as-a-constant", "input_tokens is the same for all requests with tools", docs.tokenCounting, {
    message: (message, { body }) => (objects(body["tools"]).length > 0 ? put(input, 20)(message) : message),
  }),
  writes("counts-negative-input", "input_tokens is negative", docs.create, put(input, -1)),
  writes("counts-input-as-string", "input_tokens is a string", docs.create, change(input, asString)),
  writes("counts-input-in-fractions", "input_tokens is not an integer", docs.create, change(input, asFraction)),
  writes("drops-input-tokens", "The usage has no input_tokens", docs.create, drop(input)),
  writes("sends-null-input-tokens", "input_tokens is null", docs.create, put(input, null)),
  writes("counts-no-output", "output_tokens is always 0", pull("vercel/ai", 17531), put(output, 0)),
  writes("counts-one-output-token", "output_tokens is always 1", docs.create, put(output, 1)),
  fault("caps-count-at-max-tokens", "max_tokens caps the count, not the answer", docs.create, {
    forgets: drop("/max_tokens"),
    message: (message, { body }) =>
      change(output, (used) => Math.min(Number(used), Number(body["max_tokens"])))(message),
  }),
  writes("counts-negative-output", "output_tokens is negative", docs.create, put(output, -1)),
  writes("counts-output-as-string", "output_tokens is a string", docs.create, change(output, asString)),
  writes("counts-output-in-fractions", "output_tokens is not an integer", docs.create, change(output, asFraction)),
  writes("drops-output-tokens", "The usage has no output_tokens", docs.create, drop(output)),
  writes("sends-null-output-tokens", "output_tokens is null", docs.create, put(output, null)),
  fault("counts-output-above-max-tokens", "output_tokens is above max_tokens", docs.create, {
    message: (message, { body }) => put(output, Number(body["max_tokens"]) + 1)(message),
  }),
  writes(
    "counts-in-openai-names",
    "The usage has the member names of the OpenAI API",
    issue("pgEdge/pgedge-postgres-mcp", 217),
    change("/usage", (old) => (isObject(old) ? openai(old) : old)),
  ),
  writes(
    "counts-cache-creation-wrongly",
    "The parts of cache_creation do not add up",
    pull("vllm-project/vllm", 40912),
    both(
      put("/usage/cache_creation_input_tokens", 12),
      put("/usage/cache_creation", { ephemeral_5m_input_tokens: 3, ephemeral_1h_input_tokens: 4 }),
    ),
  ),
  writes(
    "counts-no-input-but-in-cache",
    "All input counts read 0",
    issue("jundot/omlx", 912),
    both(put(input, 0), put("/usage/cache_read_input_tokens", 0)),
  ),
  fault(
    "starts-with-no-input-tokens",
    "The usage of message_start counts no input",
    issue("BerriAI/litellm", 41406),
    edits("message_start", put("/message/usage/input_tokens", 0)),
  ),
  fault(
    "ends-with-no-input-tokens",
    "The usage of message_delta counts no input, in place of the true count",
    pull("envoyproxy/ai-gateway", 1631),
    edits("message_delta", put("/usage/input_tokens", 0)),
  ),
  fault(
    "lets-output-tokens-fall",
    "output_tokens is higher in message_start than at the end",
    docs.streaming,
    edits("message_start", put("/message/usage/output_tokens", 5000)),
  ),
  fault(
    "ends-with-no-output-tokens",
    "The usage of message_delta counts no output",
    docs.streaming,
    edits("message_delta", put("/usage/output_tokens", 0)),
  ),
  fault(
    "ends-with-output-tokens-as-string",
    "output_tokens of message_delta is a string",
    docs.streaming,
    edits("message_delta", change("/usage/output_tokens", asString)),
  ),
  fault(
    "ends-without-output-tokens",
    "The usage of message_delta has no output_tokens",
    docs.streaming,
    edits("message_delta", drop("/usage/output_tokens")),
  ),
  fault(
    "counts-other-input-when-streaming",
    "A stream counts other input tokens than a plain answer",
    pull("mlx-node/mlx-node", 45),
    {
      events: (events) =>
        events.map(({ name, body }) => ({
          name,
          body: both(change("/message/usage/input_tokens", more), change("/usage/input_tokens", more))(body),
        })),
    },
  ),
  fault("counts-blocks-otherwise", "Content in blocks counts more than the same as a string", docs.create, {
    message: (message, { body }) =>
      objects(body["messages"]).some(({ content }) => Array.isArray(content)) ? change(input, more)(message) : message,
  }),
  fault("counts-system-blocks-otherwise", "A system prompt of blocks counts more than a string", docs.create, {
    message: (message, { body }) => (Array.isArray(body["system"]) ? change(input, more)(message) : message),
    count: (answer, { body }) => (Array.isArray(body["system"]) ? change("/input_tokens", more)(answer) : answer),
  }),
];

function more(old: Json | undefined): Json | undefined {
  return typeof old === "number" ? old + 7 : old;
}
