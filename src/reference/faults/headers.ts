import type { Deviation, Fault } from "../deviation.ts";
import { withHeader, withoutHeader, type Incoming, type Reply } from "../incoming.ts";
import { invalid } from "../refusal.ts";
import { fault, refuses } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

/** Sets a header of plain answers or of streams. */
const sets = (name: string, value: string, streamed: boolean): Deviation => ({
  reply: (reply) => (reply.streamed === streamed ? withHeader(reply, name, value) : reply),
});

const known = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "anthropic-beta",
  "anthropic-version",
  "authorization",
  "connection",
  "content-length",
  "content-type",
  "host",
  "sec-fetch-mode",
  "transfer-encoding",
  "user-agent",
  "x-api-key",
  "x-reference-fault",
  "x-reference-variant",
]);

const isJsonType = ({ headers }: Incoming): boolean => /^application\/json\b/i.test(headers["content-type"] ?? "");
const unzipped = (reply: Reply): Reply => (reply.streamed ? reply : withHeader(reply, "content-encoding", "gzip"));

const rfcEncoding = "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3";

export const headerFaults: readonly Fault[] = [
  refuses("version-2023-06-01", "The current version is not known", pull("sseshachala/conductai", 2179), () => true),
  fault("accepts-missing-version", "A request without anthropic-version is answered", docs.versioning, {
    skips: ["version-missing"],
  }),
  fault("accepts-any-version", "Any value of anthropic-version is accepted", pull("sseshachala/conductai", 2179), {
    skips: ["version-unknown"],
  }),
  refuses(
    "known-betas",
    "A published beta name is refused",
    issue("anthropics/claude-code", 13770),
    (_, { headers }) => headers["anthropic-beta"] !== undefined,
  ),
  fault("accepts-any-beta", "The anthropic-beta header is never read", issue("kekzl/imp", 1562), {
    skips: ["beta-unknown"],
  }),
  refuses(
    "content-type-parameters",
    "A content type with a charset is not taken for JSON",
    docs.overview,
    (_, { headers }) => (headers["content-type"] ?? "").includes(";"),
  ),
  fault("fails-on-foreign-content-type", "A foreign content type crashes the server", docs.errors, {
    refuses: (request) =>
      isJsonType(request) ? undefined : { rule: "refused", status: 500, type: "api_error", message: "Internal error" },
  }),
  refuses(
    "unknown-headers",
    "A request header that is not known is refused",
    issue("logancyang/obsidian-copilot", 2877),
    (_, { headers }) => Object.keys(headers).some((name) => !known.has(name)),
  ),
  refuses(
    "version-in-other-letter-case",
    "anthropic-version is looked for in one letter case only",
    "https://www.rfc-editor.org/rfc/rfc9110#section-5.1",
    (_, { headerNames }) => !headerNames.includes("anthropic-version"),
  ),
  fault("refuses-query", "A query in the address makes the path unknown", docs.overview, {
    refuses: ({ query }) =>
      query === "" ? undefined : { rule: "refused", status: 404, type: "not_found_error", message: "Not found" },
  }),
  fault("streams-by-accept", "The accept header decides whether the answer is streamed", docs.streaming, {
    streams: (_, { headers }) => (headers["accept"] ?? "").includes("text/event-stream"),
  }),
  fault("refuses-stream-without-accept", "A stream is refused unless accept asks for it", docs.streaming, {
    refuses: ({ streaming, headers }) =>
      streaming && !/event-stream|\*\/\*/.test(headers["accept"] ?? "*/*")
        ? { ...invalid("refused", "Not acceptable"), status: 406 }
        : undefined,
  }),
  fault(
    "sends-json-as-text",
    "Plain answers are labelled text/plain",
    docs.overview,
    sets("content-type", "text/plain; charset=utf-8", false),
  ),
  fault("sends-json-without-type", "Plain answers carry no content type", docs.overview, {
    reply: (reply) => (reply.streamed ? reply : withoutHeader(reply, "content-type")),
  }),
  fault(
    "sends-stream-as-json",
    "Streams are labelled application/json",
    docs.streaming,
    sets("content-type", "application/json", true),
  ),
  fault(
    "sends-stream-as-text",
    "Streams are labelled text/plain",
    docs.streaming,
    sets("content-type", "text/plain", true),
  ),
  fault(
    "labels-plain-body-gzip",
    "An uncompressed body is labelled content-encoding: gzip",
    pull("epam/ai-dial-adapter-bedrock", 450),
    {
      reply: unzipped,
    },
  ),
  fault(
    "labels-plain-errors-gzip",
    "An uncompressed error is labelled content-encoding: gzip",
    pull("kaitranntt/ccs", 1239),
    {
      reply: (reply) => (reply.status >= 400 ? unzipped(reply) : reply),
    },
  ),
  fault(
    "labels-plain-stream-gzip",
    "An uncompressed stream is labelled content-encoding: gzip",
    pull("envoyproxy/ai-gateway", 2515),
    sets("content-encoding", "gzip", true),
  ),
  fault("drops-request-id", "No answer carries a request-id", issue("api7/aisix", 318), {
    reply: (reply) => withoutHeader(reply, "request-id"),
  }),
  fault("drops-request-id-from-errors", "No error carries a request-id", issue("api7/aisix", 318), {
    reply: (reply) => (reply.status >= 400 ? withoutHeader(reply, "request-id") : reply),
  }),
  fault(
    "repeats-request-id-in-streams",
    "Every streamed answer carries the same request-id",
    docs.errors,
    sets("request-id", "req_stream", true),
  ),
  fault("derives-request-id-from-prompt", "Two answers to one prompt carry the same request-id", docs.errors, {
    reply: (reply, { text }) => withHeader(reply, "request-id", `req_${/"messages":.*\]/.exec(text)?.[0].length ?? 0}`),
  }),
  fault("repeats-request-id", "Every answer carries the same request-id", docs.errors, { constantIds: ["request"] }),
  refuses("several-betas", "More than one name in anthropic-beta is refused", docs.betas, (_, { headers }) =>
    (headers["anthropic-beta"] ?? "").includes(","),
  ),
  fault("limits-without-retry-after", "A 429 answer does not say when to come back", pull("BerriAI/litellm", 37767), {
    refuses: ({ body }) =>
      body["max_tokens"] === 1
        ? { rule: "refused", status: 429, type: "rate_limit_error", message: "Too many requests" }
        : undefined,
  }),
  fault("sends-rate-limits-as-words", "A rate limit is no number", docs.rateLimits, {
    reply: (reply) => withHeader(reply, "anthropic-ratelimit-requests-limit", "unlimited"),
  }),
  fault("sends-resets-as-seconds", "The reset of a rate limit is a number of seconds", docs.rateLimits, {
    reply: (reply) => withHeader(reply, "anthropic-ratelimit-tokens-reset", "1893456000"),
  }),
  fault("compresses-always", "A body is compressed also where the client takes no encoding", rfcEncoding, {
    reply: (reply) => ({ ...withHeader(reply, "content-encoding", "gzip"), gzip: true }),
  }),
  fault(
    "empties-compressed-streams",
    "A stream for a client that takes gzip has no bytes",
    pull("envoyproxy/ai-gateway", 1927),
    {
      reply: (reply, { headers }) =>
        reply.streamed && /\bgzip\b/.test(headers["accept-encoding"] ?? "") ? { ...reply, chunks: [""] } : reply,
    },
  ),
  fault(
    "labels-plain-body-br",
    "An uncompressed body is labelled content-encoding: br where the client takes that",
    pull("qualixar/superlocalmemory", 79),
    {
      reply: (reply, { headers }) =>
        /\bbr\b/.test(headers["accept-encoding"] ?? "") ? withHeader(reply, "content-encoding", "br") : reply,
    },
  ),
  refuses("several-encodings", "A client that takes several encodings is refused", rfcEncoding, (_, { headers }) =>
    (headers["accept-encoding"] ?? "").includes(","),
  ),
  refuses(
    "identity",
    "A client that takes no encoding is refused",
    rfcEncoding,
    (_, { headers }) => headers["accept-encoding"] === "identity",
  ),
];
