import { isAnswered, isError, isErrorObject, isFaulty, isJson, isStream } from "../src/checks/applies.ts";
import { errorNotStreamed } from "../src/checks/errors.ts";
import { hasRateLimits, isLimited, rateLimitsFit, tellsWhenToRetry } from "../src/checks/rate-limits.ts";
import { statusFitsBody } from "../src/checks/status-body.ts";
import { decodes, hasAnswerHeader, mediaTypeIs, hasRequestIdMember, sameRequestId } from "../src/checks/transport.ts";
import type { AlwaysCase } from "../src/model/case.ts";
import { header } from "../src/model/read.ts";

/** How answers travel, judged on every answer of the run. */
export const transportCases: readonly AlwaysCase[] = [
  {
    kind: "always",
    id: "transport/status-fits-body",
    title: "200 carries a message, and an error carries 400 or more",
    requirement: "response.status.message",
    applies: (exchange) => isAnswered(exchange) && !isStream(exchange),
    expect: [statusFitsBody],
  },
  {
    kind: "always",
    id: "transport/json-is-declared",
    title: "A JSON answer carries content-type application/json",
    requirement: "response.content_type.json",
    applies: (exchange) => isAnswered(exchange) && isJson(exchange),
    expect: [mediaTypeIs("application/json")],
  },
  {
    kind: "always",
    id: "transport/events-are-declared",
    title: "A streamed answer carries content-type text/event-stream",
    requirement: "response.content_type.sse",
    modes: ["stream"],
    applies: isStream,
    expect: [mediaTypeIs("text/event-stream")],
  },
  {
    kind: "always",
    id: "transport/encoding-is-honest",
    title: "A body decodes as its content-encoding says",
    requirement: "response.content_encoding.honest",
    applies: ({ answer }) => answer?.end === "complete",
    expect: [decodes],
  },
  {
    kind: "always",
    id: "transport/request-id-is-present",
    title: "Every answer carries a request-id header",
    requirement: "response.request_id.present",
    // A greeting, the preflight of a browser, or a body above all limits may be answered before the API.
    applies: ({ answer, request }) =>
      answer !== undefined && answer.status !== 413 && ["POST", "GET"].includes(request.method),
    expect: [hasAnswerHeader("request-id")],
  },
  {
    kind: "always",
    id: "transport/request-id-is-the-same-in-the-body",
    title: "The request_id of an error body equals the request-id header",
    requirement: "response.request_id.same",
    applies: (exchange) => isErrorObject(exchange) && header(exchange, "request-id") !== undefined,
    expect: [sameRequestId],
  },
  {
    kind: "always",
    id: "transport/request-id-is-in-the-body",
    title: "An error body has a request_id",
    requirement: "errors.request_id.present",
    applies: isErrorObject,
    expect: [hasRequestIdMember],
  },
  {
    kind: "always",
    id: "transport/busy-answer-says-when-to-retry",
    title: "A 429 answer carries retry-after, a whole number of seconds",
    requirement: "response.retry_after.present",
    applies: isLimited,
    occasional: "no request of the run was answered 429",
    expect: [tellsWhenToRetry],
  },
  {
    kind: "always",
    id: "transport/rate-limits-have-their-type",
    title: "Limits and remainders of anthropic-ratelimit-* are integers, resets are dates and times",
    requirement: "response.ratelimit.types",
    applies: hasRateLimits,
    occasional: "no answer of the run had rate limit headers",
    expect: [rateLimitsFit],
  },
  {
    kind: "always",
    id: "transport/errors-are-not-streamed",
    title: "An error known before the first event has a plain body, also with stream: true",
    requirement: "errors.stream.plain",
    modes: ["stream"],
    applies: (exchange) => isError(exchange) || isFaulty(exchange),
    expect: [errorNotStreamed],
  },
];
