import type { Fault } from "../deviation.ts";
import { invalid } from "../refusal.ts";
import { change, put, type Edit } from "../edit.ts";
import type { Accepted, Incoming } from "../incoming.ts";
import { isObject, objects, type Json, type JsonObject } from "../json.ts";
import type { Refusal } from "../refusal.ts";
import { fault, refuses } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const isCount = ({ path }: Pick<Incoming, "path">): boolean => path === "/v1/messages/count_tokens";

/** Writes another number, from the right one and the request. */
const writes = (id: string, title: string, source: string, by: (count: number, body: JsonObject) => Json): Fault =>
  fault(id, title, source, {
    count: (answer, { body }) => ({ input_tokens: by(Number(answer["input_tokens"]), body) }),
  });

/** Leaves something out of what is counted. */
const omits = (what: string, title: string, counts: Edit): Fault =>
  fault(`counts-without-${what}`, title, docs.tokenCounting, { counts });

/** Refuses what it should count. */
const refusesToCount = (
  what: string,
  title: string,
  source: string,
  when: (body: JsonObject, request: Accepted) => boolean,
): Fault => refuses(`${what}-in-counts`, title, source, (body, request) => isCount(request) && when(body, request));

/** Counts what it should refuse. */
const counts = (what: string, title: string, source: string, by: Edit): Fault =>
  fault(`counts-${what}`, title, source, { overlooks: (body, request) => (isCount(request) ? by(body) : body) });

/** Writes the errors of counts wrongly. */
const fails = (id: string, title: string, source: string, by: (refusal: Refusal) => Refusal): Fault =>
  fault(id, title, source, { refusal: (refusal, request) => (isCount(request) ? by(refusal) : refusal) });

const has = (body: JsonObject, type: string): boolean =>
  objects(body["messages"]).some(({ content }) => objects(content).some((block) => block["type"] === type));

const withoutBlocks = (type: string): Edit =>
  change("/messages/*/content", (content) =>
    Array.isArray(content) ? content.filter((block) => !isObject(block) || block["type"] !== type) : content,
  );

/** Answers that are never the same. */
function drifting(): Fault {
  let calls = 0;
  return writes("counts-differently-each-time", "Each count is another one", docs.tokenCounting, (count) => {
    calls += 1;
    return count + calls;
  });
}

const hello: Json = [{ role: "user", content: "Hello" }];

/** Faults of `POST /v1/messages/count_tokens`. */
export const countTokensFaults: readonly Fault[] = [
  fault("answers-404-to-counts", "Counts are not found, for a model that answers messages", pull("vercel/ai", 17531), {
    refuses: (request) =>
      isCount(request)
        ? { rule: "refused", status: 404, type: "not_found_error", message: "Not found: count_tokens" }
        : undefined,
  }),
  fault("needs-max-tokens-to-count", "A count is refused without max_tokens", docs.countTokens, {
    refuses: (request) => (isCount(request) ? invalid("refused", "max_tokens: Field required") : undefined),
  }),
  fault(
    "answers-200-without-count",
    "A path it does not know is answered with 200 all the same",
    issue("lmstudio-ai/lmstudio-bug-tracker", 2055),
    { count: () => ({ error: "Unexpected endpoint or method" }) },
  ),
  writes("counts-as-string", "The count is a string", docs.countTokens, (count) => `${count}`),
  writes("counts-fractions", "The count is a fraction, letters by four", docs.countTokens, (count) => count + 0.25),
  writes("counts-nothing", "Every count is 0", docs.tokenCounting, () => 0),
  writes("counts-the-same-for-everything", "Every count is 100", docs.tokenCounting, () => 100),
  writes("counts-json", "The characters of the JSON are counted", docs.tokenCounting, (_, body) =>
    Math.ceil(JSON.stringify([body["messages"], body["system"]]).length / 4),
  ),
  writes("counts-tenfold", "The count is ten times what the message counts", docs.tokenCounting, (count) => count * 10),
  drifting(),
  omits(
    "history",
    "Only the last turn is counted",
    change("/messages", (turns) => (turns as Json[]).slice(-1)),
  ),
  omits("system", "The system prompt is not counted", put("/system", "")),
  omits("tools", "Tools are not counted", put("/tools", [])),
  omits("tool-results", "Tool results are not counted", withoutBlocks("tool_result")),
  omits("images", "Images are not counted", withoutBlocks("image")),
  refusesToCount("system", "A system prompt is refused", docs.countTokens, (body) => body["system"] !== undefined),
  refusesToCount("tools", "Tools are refused", docs.countTokens, (body) => body["tool_choice"] !== undefined),
  refusesToCount("tool-results", "A tool result is refused", docs.countTokens, (body) => has(body, "tool_result")),
  refusesToCount("images", "An image is refused", docs.tokenCounting, (body) => has(body, "image")),
  refusesToCount("cache-control", "cache_control is refused", docs.countTokens, (body) =>
    JSON.stringify(body).includes('"cache_control"'),
  ),
  refusesToCount("thinking", "thinking is refused", docs.countTokens, (body) => body["thinking"] !== undefined),
  refusesToCount(
    "betas",
    "anthropic-beta is refused, though messages take it",
    pull("BerriAI/litellm", 39597),
    (_, { headers }) => headers["anthropic-beta"] !== undefined,
  ),
  refusesToCount(
    "bearer",
    "The key as a bearer token is refused, though messages take it",
    docs.overview,
    (_, { headers }) => headers["authorization"] !== undefined,
  ),
  refusesToCount("queries", "A query is taken for another path", docs.countTokens, (_, { query }) => query !== ""),
  counts(
    "max-tokens",
    "max_tokens is taken",
    docs.countTokens,
    change("/max_tokens", () => undefined),
  ),
  counts(
    "stream",
    "stream is taken",
    docs.countTokens,
    change("/stream", () => undefined),
  ),
  counts("without-model", "A count needs no model", docs.countTokens, (body) => ({ model: "obedient-1", ...body })),
  counts("for-any-model", "A model that does not exist counts", docs.errors, put("/model", "obedient-1")),
  counts("any-messages", "Messages that are missing, empty or no list are counted", docs.countTokens, (body) =>
    Array.isArray(body["messages"]) && body["messages"].length > 0 ? body : { ...body, messages: hello },
  ),
  fails(
    "answers-500-to-broken-counts",
    "A body that is no JSON object is a server error",
    issue("GoDiao/Free-Way", 32),
    (refusal) => (refusal.rule.startsWith("body-") ? { ...refusal, status: 500, type: "api_error" } : refusal),
  ),
  fails(
    "calls-counts-for-unknown-models-invalid",
    "The error type of an unknown model is invalid_request_error",
    docs.errors,
    (refusal) => (refusal.rule === "model-unknown" ? { ...refusal, type: "invalid_request_error" } : refusal),
  ),
  fault("writes-count-errors-as-detail", "The error of a count holds detail alone", docs.errors, {
    errorBody: (body, { message }, request) => (isCount(request) ? { detail: message } : body),
  }),
  fault("checks-no-key", "Keys are not checked, whatever the operation", docs.errors, {
    skips: ["key-missing", "key-wrong"],
  }),
];
