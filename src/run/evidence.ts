import type { Exchange } from "../model/exchange.ts";
import type { Result } from "../model/result.ts";
import { isDrawnId } from "./drawn.ts";

/**
 * What a run hands over: of the drawn exchanges those that a result names. Others were kept while the run went on, until
 * better evidence came; which ones depends on the order of answers, and what a run comes to does not.
 */
export function evidenceOf(
  results: readonly Result[],
  exchanges: readonly Exchange[],
): { readonly results: readonly Result[]; readonly exchanges: readonly Exchange[] } {
  const named = new Set(results.flatMap((result) => result.exchanges));
  return {
    results: results.map((result) => {
      const { noticed, ...rest } = result;
      const left = noticed?.filter(({ exchange }) => named.has(exchange));
      return left?.length === noticed?.length ? result : { ...rest, ...(left?.length && { noticed: left }) };
    }),
    exchanges: exchanges.filter(({ id }) => !isDrawnId(id) || named.has(id)),
  };
}
