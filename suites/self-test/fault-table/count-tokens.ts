import type { FaultTable } from "./fault-table.ts";

/** Cases by their claim. */
const named = (...claims: readonly string[]): readonly string[] =>
  claims.map((claim) => `count-tokens/${claim} (plain)`);

const simplest = {
  "count_tokens.accepted": named("simplest-is-accepted"),
  "count_tokens.input_tokens.type": named("count-is-an-integer"),
  "count_tokens.input_tokens.positive": named("count-is-above-zero"),
};

export const countTokensTable: FaultTable = {
  "answers-404-to-counts": simplest,
  "needs-max-tokens-to-count": { "count_tokens.accepted": named("simplest-is-accepted") },
  "answers-200-without-count": { ...simplest, "count_tokens.absent": named("status-200-holds-a-count") },
  "counts-as-string": { "count_tokens.input_tokens.type": named("count-is-an-integer") },
  "counts-fractions": { "count_tokens.input_tokens.type": named("count-is-an-integer") },
  "counts-nothing": { "count_tokens.input_tokens.positive": named("count-is-above-zero") },
  "counts-the-same-for-everything": { "count_tokens.grows": named("longer-prompt-counts-more") },
  "counts-json": {
    "count_tokens.content_forms": named("string-and-block-count-the-same", "system-string-and-block-count-the-same"),
  },
  "counts-tenfold": { "count_tokens.near_usage": named("count-is-near-usage") },
  "counts-differently-each-time": { "count_tokens.stable": named("same-request-counts-the-same") },
  "counts-without-history": { "count_tokens.history.counted": named("earlier-turns-are-counted") },
  "counts-without-system": {
    "count_tokens.system.counted": named("system-text-is-counted", "system-blocks-are-counted"),
  },
  "counts-without-tools": { "count_tokens.tools.counted": named("tools-are-counted") },
  "counts-without-tool-results": { "count_tokens.tool_results.counted": named("tool-results-are-counted") },
  "counts-without-images": { "count_tokens.images.counted": named("image-is-counted") },
  "refuses-system-in-counts": {
    "count_tokens.system.counted": named("system-text-is-accepted", "system-blocks-are-accepted"),
  },
  "refuses-tools-in-counts": { "count_tokens.tools.counted": named("tools-are-accepted") },
  "refuses-tool-results-in-counts": { "count_tokens.tool_results.counted": named("tool-results-are-accepted") },
  "refuses-images-in-counts": { "count_tokens.images.counted": named("image-is-accepted") },
  "refuses-cache-control-in-counts": { "count_tokens.cache_control": named("cache-control-is-accepted") },
  "refuses-thinking-in-counts": { "count_tokens.thinking": named("thinking-is-accepted") },
  "refuses-betas-in-counts": { "count_tokens.beta": named("betas-are-accepted") },
  "refuses-bearer-in-counts": { "count_tokens.bearer": named("bearer-is-accepted") },
  "refuses-queries-in-counts": { "count_tokens.query": named("beta-query-is-tolerated") },
  "counts-max-tokens": { "count_tokens.body.unknown_field": named("max-tokens-is-refused") },
  "counts-stream": { "count_tokens.body.unknown_field": named("stream-is-refused") },
  "counts-without-model": {
    "count_tokens.model.required": named("missing-model-is-refused"),
    "count_tokens.error.envelope": named("refusal-has-the-envelope"),
  },
  "counts-for-any-model": { "count_tokens.model.unknown": named("unknown-model-is-not-found") },
  "counts-any-messages": {
    "count_tokens.messages.required": named(
      "missing-messages-are-refused",
      "empty-messages-are-refused",
      "string-messages-are-refused",
    ),
  },
  "answers-500-to-broken-counts": {
    "count_tokens.body.json": named("truncated-json-is-refused", "array-is-refused"),
  },
  "calls-counts-for-unknown-models-invalid": { "count_tokens.model.unknown": named("unknown-model-is-not-found") },
  "writes-count-errors-as-detail": { "count_tokens.error.envelope": named("refusal-has-the-envelope") },
  "checks-no-key": {
    "count_tokens.key.required": named("missing-key-is-refused", "wrong-key-is-refused"),
    "models.key.required": ["models/missing-key-is-refused (plain)", "models/wrong-key-is-refused (plain)"],
  },
};
