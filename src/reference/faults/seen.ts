import type { Fault } from "../deviation.ts";
import { isObject, objects, string, type JsonObject } from "../json.ts";
import { invalid, type Refusal } from "../refusal.ts";
import { fault } from "./make.ts";
import { issue, pull } from "./sources.ts";

const outage: Refusal = { rule: "refused", status: 502, type: "api_error", message: "Bad Gateway" };
const messageOf = (body: JsonObject): string => string(isObject(body["error"]) ? body["error"]["message"] : undefined);
const isBlockEvent = (name: string): boolean => name.startsWith("content_block_");
const isCall = ({ content_block: block }: JsonObject): boolean => isObject(block) && block["type"] === "tool_use";

/** The number of the first block that calls a tool. */
const firstCall = (events: readonly { readonly body: JsonObject }[]): number => {
  const found = events.find(({ body }) => isCall(body));
  return found ? Number(found.body["index"]) : Infinity;
};

/** Defects as they were reported, where the faults of their topic are broader or narrower. */
export const seenFaults: readonly Fault[] = [
  fault(
    "loses-version-header",
    "anthropic-version does not get through, and is asked for",
    pull("envoyproxy/ai-gateway", 1909),
    { refuses: () => invalid("version-missing", "anthropic-version: header is required") },
  ),
  fault(
    "answers-502-to-valid-requests",
    "A model that is served elsewhere is answered with 502 here",
    issue("diegosouzapw/OmniRoute", 6623),
    { refuses: () => outage },
  ),
  fault("answers-500-to-streams", "A request for a stream crashes the server", pull("waybarrios/vllm-mlx", 376), {
    refuses: ({ streaming }) => (streaming ? { ...outage, status: 500, message: "Internal error" } : undefined),
  }),
  fault(
    "nests-refusals-of-betas",
    "Every anthropic-beta is refused in the envelope of the OpenAI API, with an error as text in its message",
    issue("quarkiverse/quarkus-langchain4j", 2132),
    {
      refuses: ({ headers }) =>
        headers["anthropic-beta"] === undefined ? undefined : invalid("beta", "invalid beta flag"),
      errorBody: (body, { rule }) =>
        rule === "beta" ? { error: { message: JSON.stringify({ message: messageOf(body) }) } } : body,
    },
  ),
  fault(
    "answers-500-to-large-body",
    "A body above the limit crashes the server",
    pull("florianilch/claudine-proxy", 11),
    {
      refusal: (refusal) => (refusal.status === 413 ? { ...refusal, status: 500, type: "api_error" } : refusal),
    },
  ),
  fault(
    "calls-key-errors-invalid-request-when-streaming",
    "The error type of a wrong key is invalid_request_error where a stream was asked for",
    pull("theopenco/llmgateway", 2532),
    {
      refusal: (refusal, { text }) =>
        refusal.status === 401 && /"stream"\s*:\s*true/.test(text)
          ? { ...refusal, type: "invalid_request_error" }
          : refusal,
    },
  ),
  fault(
    "sends-openai-errors-to-invalid-bodies",
    "What breaks the schema is answered in the envelope of the OpenAI API",
    issue("vllm-project/vllm", 57997),
    {
      errorBody: (body, { rule, status }) =>
        rule === "schema"
          ? { error: { message: messageOf(body), type: "Bad Request", param: "body", code: status } }
          : body,
    },
  ),
  fault(
    "begins-calls-with-textless-block",
    "A text block without text stands before a call",
    pull("vllm-project/vllm", 22627),
    {
      message: (message) => {
        const blocks = objects(message["content"]);
        const [first] = blocks;
        return first?.["type"] === "tool_use" ? { ...message, content: [{ type: "text" }, ...blocks] } : message;
      },
    },
  ),
  fault("skips-number-before-calls", "A number is left out before the block of a call", issue("ollama/ollama", 14816), {
    events: (events) => {
      const call = firstCall(events);
      return events.map((one) =>
        isBlockEvent(one.name) && Number(one.body["index"]) >= call
          ? { ...one, body: { ...one.body, index: Number(one.body["index"]) + 1 } }
          : one,
      );
    },
  }),
  fault(
    "repeats-message-stop-after-calls",
    "message_stop comes twice where a tool is called",
    pull("theopenco/llmgateway", 927),
    {
      events: (events) =>
        firstCall(events) === Infinity
          ? events
          : events.flatMap((one) => (one.name === "message_stop" ? [one, one] : [one])),
    },
  ),
  fault(
    "loses-first-delta-of-later-blocks",
    "The first text_delta of a block that is not the first of its message is lost",
    pull("BerriAI/litellm", 30024),
    {
      events: (events) => {
        const cut = new Set<unknown>([0]);
        return events.filter(({ name, body: { index, delta } }) => {
          const first = name === "content_block_delta" && !cut.has(index);
          if (first) cut.add(index);
          return !(first && isObject(delta) && delta["type"] === "text_delta");
        });
      },
    },
  ),
  fault(
    "leaves-out-events-after-calls",
    "A stream that calls a tool ends without message_delta and message_stop",
    pull("QuantumNous/new-api", 5345),
    {
      events: (events) =>
        firstCall(events) === Infinity ? events : events.filter(({ name }) => !/^message_(?:delta|stop)$/.test(name)),
    },
  ),
  fault(
    "fails-on-malformed-calls",
    "A call of the history whose input is no object crashes the server",
    issue("zai-org/zai-coding-plugins", 14),
    {
      refusal: (refusal) =>
        refusal.rule === "schema" && refusal.message.includes(".input:")
          ? { ...refusal, status: 500, type: "api_error" }
          : refusal,
    },
  ),
];
