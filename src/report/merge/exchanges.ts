import type { Exchange } from "../../model/exchange.ts";
import type { Report } from "../../model/report.ts";

/**
 * The exchanges of all shards. What several of them asked (the simplest request, probes, controls) is there once: as the
 * shard saw it that has a follow-up to it, which was built from that answer; else as the shard saw it that has a failure to
 * show for it; else as the first one saw it. `follows`: ids of the cases with follow-ups.
 */
export function union(reports: readonly Report[], follows: ReadonlySet<string>): ReadonlyMap<string, Exchange> {
  const chosen = new Map<string, { readonly exchange: Exchange; readonly weight: number }>();
  for (const { exchanges, results } of reports) {
    const own = new Set(results.filter(({ id }) => follows.has(id)).flatMap(({ exchanges: ids }) => ids));
    const failing = new Set(results.filter(({ verdict }) => verdict === "fail").flatMap(({ exchanges: ids }) => ids));
    for (const exchange of exchanges) {
      const weight = own.has(exchange.id) ? 2 : failing.has(exchange.id) ? 1 : 0;
      const known = chosen.get(exchange.id);
      if (!known || known.weight < weight) chosen.set(exchange.id, { exchange, weight });
    }
  }
  return new Map([...chosen].map(([id, { exchange }]) => [id, exchange]));
}
