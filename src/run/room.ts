/** Requests, model calls and output tokens: what a part of a run costs, or may cost. */
export interface Room {
  readonly requests: number;
  readonly modelCalls: number;
  readonly outputTokens: number;
}

/**
 * Room for other wordings and confirmations, on top of what a conformant target with an obedient model costs: a model that
 * thinks unasked needs most of it. Tokens are planned as the `max_tokens` of every request, which leaves room of its own.
 * `usual` is the factor of a small plan, `least` that of one above `enough`.
 */
const spare = {
  requests: { usual: 1.4, least: 1.2, enough: 560 },
  modelCalls: { usual: 1.6, least: 1.15, enough: 200 },
  outputTokens: { usual: 3.4, least: 1.1, enough: 24_900 },
} as const;

const roomFor = (planned: number, { usual, least, enough }: (typeof spare)[keyof typeof spare]): number =>
  Math.ceil(Math.max(planned * least, Math.min(planned * usual, enough)));

/** What the written cases may cost, by what they are planned to cost. */
export const withRoom = (written: Room): Room => ({
  requests: roomFor(written.requests, spare.requests),
  modelCalls: roomFor(written.modelCalls, spare.modelCalls),
  outputTokens: roomFor(written.outputTokens, spare.outputTokens),
});
