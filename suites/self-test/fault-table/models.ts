import type { FaultTable } from "./fault-table.ts";

/** Cases by their claim. */
const named = (...claims: readonly string[]): readonly string[] => claims.map((claim) => `models/${claim} (plain)`);

/** What every case of the list needs: that there is one. */
const list = {
  "models.list.accepted": named("list-is-accepted"),
  "models.list.direct": named("list-is-not-redirected"),
  "models.list.data": named("data-is-an-array"),
  "models.list.has_more": named("has-more-is-a-boolean"),
  "models.list.ends": named("ends-are-told"),
  "models.list.unique": named("ids-are-unique"),
  "models.list.newest_first": named("newest-is-first"),
  "models.item.id": named("id-is-a-string"),
  "models.item.type": named("type-is-model"),
  "models.item.display_name": named("display-name-is-a-string"),
  "models.item.created_at": named("created-at-is-a-date"),
  "models.item.types": named("other-members-have-their-types"),
};

export const modelsTable: FaultTable = {
  "answers-404-to-models": {
    ...list,
    "models.limit.honoured": named("limit-is-honoured"),
    "models.limit.largest": named("largest-limit-is-accepted"),
    "models.get.target": named("target-is-described"),
  },
  "lists-models-as-openai": {
    "models.list.has_more": named("has-more-is-a-boolean"),
    "models.list.ends": named("ends-are-told"),
    "models.item.type": named("type-is-model"),
    "models.item.display_name": named("display-name-is-a-string"),
    "models.item.created_at": named("created-at-is-a-date"),
  },
  "lists-models-as-object": { "models.list.data": named("data-is-an-array") },
  "lists-models-as-bare-array": { "models.list.accepted": named("list-is-accepted") },
  "lists-models-without-ends": { "models.list.ends": named("ends-are-told") },
  "says-no-more-models": { "models.limit.has_more": named("cut-list-has-more") },
  "says-more-after-the-last-model": { "models.limit.has_more": named("last-page-has-no-more") },
  "says-more-for-ever": { "models.limit.has_more": named("last-page-has-no-more") },
  "lists-a-model-twice": { "models.list.unique": named("ids-are-unique") },
  "lists-oldest-model-first": { "models.list.newest_first": named("newest-is-first") },
  "lists-not-the-model-that-answers": {
    "models.list.target": named("list-has-the-target"),
    "models.get.target": named("target-is-described"),
  },
  "lists-models-with-empty-id": { "models.item.id": named("id-is-a-string") },
  "lists-models-without-display-name": { "models.item.display_name": named("display-name-is-a-string") },
  "lists-models-with-seconds": { "models.item.created_at": named("created-at-is-a-date") },
  "lists-models-with-dates-in-words": { "models.item.created_at": named("created-at-is-a-date") },
  "lists-models-with-limits-as-strings": { "models.item.types": named("other-members-have-their-types") },
  "ignores-limit": { "models.limit.honoured": named("limit-is-honoured") },
  "ignores-after-id": { "models.after_id.honoured": named("after-id-is-honoured") },
  "reverses-the-page-before": { "models.before_id.honoured": named("before-id-is-honoured") },
  "ignores-before-id": { "models.before_id.honoured": named("before-id-is-honoured") },
  "ignores-lifecycle": { "models.lifecycle.honoured": named("lifecycle-is-honoured") },
  "refuses-limit-above-hundred": { "models.limit.largest": named("largest-limit-is-accepted") },
  "accepts-limit-out-of-range": {
    "models.limit.range": named("limit-zero-is-refused", "limit-above-thousand-is-refused"),
  },
  "accepts-limit-in-words": { "models.limit.type": named("limit-in-words-is-refused") },
  "accepts-unknown-lifecycle": { "models.lifecycle.known": named("unknown-lifecycle-is-refused") },
  "answers-404-to-listed-models": {
    "models.get.accepted": named("listed-model-is-described"),
    "models.get.target": named("target-is-described"),
  },
  "describes-another-model": { "models.get.accepted": named("listed-model-is-described") },
  "describes-models-by-another-name": { "models.get.same": named("described-as-in-the-list") },
  "describes-models-by-id-alone": { "models.get.same": named("described-as-in-the-list") },
  "describes-unknown-models": {
    "models.get.unknown": named("unknown-model-is-not-found"),
    "models.error.envelope": named("refusal-has-the-envelope"),
  },
  "calls-unknown-models-invalid": {
    "models.get.unknown": named("unknown-model-is-not-found"),
    "models.error.envelope": named("refusal-has-the-envelope"),
  },
  "writes-model-errors-as-detail": { "models.error.envelope": named("refusal-has-the-envelope") },
  "redirects-the-list-of-models": { "models.list.direct": named("list-is-not-redirected") },
  "refuses-x-api-key-for-models": { "models.auth.accepted": named("x-api-key-is-accepted") },
  "refuses-bearer-for-models": { "models.auth.accepted": named("bearer-is-accepted") },
  "calls-wrong-keys-forbidden": {
    "models.key.required": named("missing-key-is-refused", "wrong-key-is-refused"),
    "count_tokens.key.required": [
      "count-tokens/missing-key-is-refused (plain)",
      "count-tokens/wrong-key-is-refused (plain)",
    ],
  },
};
