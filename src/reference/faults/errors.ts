import type { Deviation, Fault } from "../deviation.ts";
import { change, drop, put, type Edit } from "../edit.ts";
import { withHeader, type Incoming, type Reply } from "../incoming.ts";
import { isObject, string, type JsonObject } from "../json.ts";
import type { Refusal } from "../refusal.ts";
import { fault } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const messageOf = (body: JsonObject): string => string(isObject(body["error"]) ? body["error"]["message"] : undefined);
const body = (edit: Edit): Deviation => ({ errorBody: (value) => edit(value) });
/** Answers the refusals of some rules, or all of status 400, in another way. */
const answers = (rule: string | undefined, status: number, type?: string): Deviation => ({
  refusal: (refusal) =>
    (rule === undefined ? refusal.status === 400 : refusal.rule === rule)
      ? { ...refusal, status, type: type ?? refusal.type }
      : refusal,
});
const html =
  "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";

function asksForStream(request: Incoming): boolean {
  return /"stream"\s*:\s*true/.test(request.text);
}

/** Sends the error of a request for a stream as its first event. */
function asEvent(reply: Reply, request: Incoming): Reply {
  if (reply.status < 400 || !asksForStream(request)) return reply;
  const chunks = reply.chunks.map((chunk) => `event: error\ndata: ${String(chunk)}\n\n`);
  return {
    ...withHeader(reply, "content-type", "text/event-stream; charset=utf-8"),
    status: 200,
    chunks,
    streamed: true,
  };
}

const camelCase = (type: string): string =>
  type.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const errorFaults: readonly Fault[] = [
  fault("sends-openai-errors", "Errors have the envelope of the OpenAI API", issue("Lapis0x0/obsidian-yolo", 326), {
    errorBody: (value, refusal) => ({
      error: { message: messageOf(value), type: refusal.type, param: null, code: refusal.type },
    }),
  }),
  fault(
    "sends-openai-errors-with-none",
    "Errors have the OpenAI envelope and None as text",
    pull("BerriAI/litellm", 39037),
    {
      errorBody: (value, refusal) => ({
        error: { message: messageOf(value), type: "None", param: "None", code: String(refusal.status) },
      }),
    },
  ),
  fault("sends-422-detail", "Invalid requests get 422 and a detail array", issue("jwadow/kiro-gateway", 200), {
    refusal: (refusal) => (refusal.status === 400 ? { ...refusal, status: 422 } : refusal),
    errorBody: (value, refusal) =>
      refusal.status === 422 ? { detail: [{ type: "value_error", loc: ["body"], msg: messageOf(value) }] } : value,
  }),
  fault("sends-string-errors", "The error is a string", docs.errors, {
    errorBody: (value) => ({ type: "error", error: messageOf(value) }),
  }),
  fault("sends-html-errors", "Errors are an HTML page", docs.errors, {
    errorBody: () => html,
    reply: (reply) => (reply.status >= 400 ? withHeader(reply, "content-type", "text/html") : reply),
  }),
  fault("sends-plain-text-errors", "Errors are a line of text", docs.errors, {
    errorBody: (value) => `Error: ${messageOf(value)}`,
  }),
  fault("sends-empty-errors", "Errors have an empty body", docs.errors, { errorBody: () => "" }),
  fault(
    "answers-500-to-invalid-requests",
    "Every invalid request is answered with 500 api_error",
    issue("lmstudio-ai/lmstudio-bug-tracker", 2220),
    answers(undefined, 500, "api_error"),
  ),
  fault(
    "answers-500-to-malformed-json",
    "Malformed JSON is answered with 500",
    issue("GoDiao/Free-Way", 32),
    answers("body-json", 500, "api_error"),
  ),
  fault(
    "answers-422-to-invalid-requests",
    "Invalid requests are answered with 422",
    docs.errors,
    answers(undefined, 422),
  ),
  fault(
    "answers-404-to-invalid-requests",
    "Invalid requests are answered with 404 not_found_error",
    docs.errors,
    answers(undefined, 404, "not_found_error"),
  ),
  fault(
    "answers-200-to-invalid-requests",
    "Invalid requests are answered with 200 and an error body",
    issue("8monkey-ai/hebo-platform", 471),
    answers(undefined, 200),
  ),
  fault(
    "answers-200-to-unknown-path",
    "An unknown path is answered with 200 and an error body",
    issue("8monkey-ai/hebo-platform", 471),
    answers("path", 200, "api_error"),
  ),
  fault(
    "answers-400-to-unknown-path",
    "An unknown path is answered with 400",
    docs.errors,
    answers("path", 400, "invalid_request_error"),
  ),
  fault(
    "answers-500-to-unknown-path",
    "An unknown path is answered with 500",
    docs.errors,
    answers("path", 500, "api_error"),
  ),
  fault("answers-200-to-wrong-method", "GET is answered with 200", docs.errors, answers("method", 200)),
  fault("answers-500-to-wrong-method", "GET is answered with 500", docs.errors, answers("method", 500, "api_error")),
  fault(
    "answers-400-to-unknown-model",
    "An unknown model is answered with 400",
    docs.errors,
    answers("model-unknown", 400, "invalid_request_error"),
  ),
  fault(
    "answers-500-to-unknown-model",
    "An unknown model is answered with 500",
    docs.errors,
    answers("model-unknown", 500, "api_error"),
  ),
  fault(
    "answers-400-to-large-body",
    "A body above the limit is answered with 400",
    pull("florianilch/claudine-proxy", 11),
    answers("size", 400, "invalid_request_error"),
  ),
  fault("nests-errors", "The message is another error as JSON", issue("QwenLM/qwen-code", 4433), {
    errorBody: (value) => put("/error/message", JSON.stringify(value))(value),
  }),
  fault(
    "sends-garbled-errors",
    "The message holds undecoded bytes",
    issue("router-for-me/CLIProxyAPI", 1895),
    body(change("/error/message", (old) => `\u001f\ufffd\b\u0000${string(old)}`)),
  ),
  fault(
    "sends-replacement-characters-in-errors",
    "The message holds replacement characters",
    issue("router-for-me/CLIProxyAPI", 1895),
    body(change("/error/message", (old) => `\ufffd\ufffd ${string(old)}`)),
  ),
  fault(
    "names-error-types-in-camel-case",
    "Error types are names of exceptions",
    issue("vllm-project/vllm", 57997),
    body(change("/error/type", (old) => camelCase(string(old)))),
  ),
  fault(
    "names-error-types-after-framework",
    "Invalid requests have the type bad_request_error",
    issue("HenriGrimm/Minnow", 364),
    body(change("/error/type", (old) => (old === "invalid_request_error" ? "bad_request_error" : old))),
  ),
  fault(
    "calls-all-errors-api-error",
    "Every error has the type api_error",
    issue("anthropics/claude-code", 4248),
    body(put("/error/type", "api_error")),
  ),
  fault("drops-error-type", "The error has no type", docs.errors, body(drop("/error/type"))),
  fault("drops-error-message", "The error has no message", docs.errors, body(drop("/error/message"))),
  fault(
    "sends-error-message-as-list",
    "The message is a list of errors",
    docs.errors,
    body(change("/error/message", (old) => [{ msg: string(old) }])),
  ),
  fault("drops-envelope-type", "The error body has no type of its own", pull("kekzl/imp", 1702), body(drop("/type"))),
  fault("names-envelope-type-after-error", "The type of the error body is that of the error", docs.errors, {
    errorBody: (value, refusal: Refusal) => ({ ...value, type: refusal.type }),
  }),
  fault("drops-error-object", "The type and the message stand outside of an error object", docs.errors, {
    errorBody: (value, refusal) => ({ type: "error", error_type: refusal.type, message: messageOf(value) }),
  }),
  fault(
    "sends-another-request-id-in-errors",
    "The request_id of an error is not that of the header",
    docs.errors,
    body(put("/request_id", "req_01another")),
  ),
  fault(
    "sends-errors-as-events",
    "An invalid request for a stream gets 200 and an error event",
    issue("QwenLM/qwen-code", 4433),
    { reply: asEvent },
  ),
  fault("labels-errors-as-stream", "An error of a request for a stream is labelled text/event-stream", docs.streaming, {
    reply: (reply, request) =>
      reply.status >= 400 && asksForStream(request) ? withHeader(reply, "content-type", "text/event-stream") : reply,
  }),
  fault(
    "answers-other-status-when-streaming",
    "An invalid request gets another status when it asks for a stream",
    pull("waybarrios/vllm-mlx", 376),
    {
      refusal: (refusal, request) =>
        refusal.status === 400 && asksForStream(request) ? { ...refusal, status: 422 } : refusal,
    },
  ),
  fault(
    "answers-500-when-streaming",
    "An invalid request for a stream crashes the server",
    pull("waybarrios/vllm-mlx", 376),
    {
      refusal: (refusal, request) =>
        refusal.status === 400 && asksForStream(request) ? { ...refusal, status: 500, type: "api_error" } : refusal,
    },
  ),
  fault("sends-method-not-allowed-detail", "A wrong method gets a detail string", docs.errors, {
    errorBody: (value, refusal) => (refusal.rule === "method" ? { detail: "Method Not Allowed" } : value),
  }),
  fault(
    "drops-request-id-of-errors",
    "The error body has no request_id",
    pull("api7/aisix", 352),
    body(drop("/request_id")),
  ),
  fault(
    "sends-error-details-as-text",
    "The details of an error are a string",
    docs.errors,
    body(put("/error/details", "see the documentation")),
  ),
  fault(
    "sends-error-code-as-number",
    "The error_code of the details is a number",
    docs.errors,
    body(put("/error/details", { error_code: 17 })),
  ),
];
