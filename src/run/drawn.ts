import type { Prepared } from "./wire.ts";

/** Id of the exchange of a drawn request: told apart from the others, since only those that are evidence are kept. */
export const drawnId = (digest: string, attempt: number): string => `${digest}-draw${attempt}`;

export const isDrawnId = (id: string): boolean => /-draw\d+$/u.test(id);

/** More than anybody writes who is asked what draws ask, however large the `max_tokens` that were drawn. */
const mostTokens = 4096;

/** What an answer to a drawn request is reckoned to cost. */
export const drawnTokens = ({ generates, maxTokens }: Pick<Prepared, "generates" | "maxTokens">): number =>
  generates ? Math.min(maxTokens, mostTokens) : 0;
