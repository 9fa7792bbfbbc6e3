import type { Report } from "../../model/report.ts";
import { nameOf } from "../attribution.ts";
import { entryOf } from "./entry.ts";

/**
 * The exchanges of a report as HTTP Archive 1.2, for the network panel of a browser and other readers of HAR. The key stays
 * the placeholder it is in the report. When a request was sent is not recorded: entries stand one behind the other, in the
 * order of the report, each as long as it took.
 */
export function harReport(report: Report): string {
  const { tool, target, exchanges, results, startedAt } = report;
  const users = new Map<string, string[]>();
  for (const result of results)
    for (const id of result.exchanges) {
      const name = `${nameOf(result)}: ${result.verdict}`;
      const names = users.get(id);
      if (names) names.push(name);
      else users.set(id, [name]);
    }
  let at = Date.parse(startedAt);
  const entries = exchanges.map((exchange) => {
    const entry = entryOf(exchange, {
      url: target.url,
      at: new Date(at).toISOString(),
      users: users.get(exchange.id) ?? [],
    });
    at += Math.ceil(exchange.answer?.ms ?? 0) + 1;
    return entry;
  });
  const log = {
    version: "1.2",
    creator: { name: tool.name, version: tool.version },
    pages: [],
    entries,
    comment: `${target.model} at ${target.url}: ${report.verdict}. Entries stand one behind the other; when each was sent is not recorded.`,
  };
  return `${JSON.stringify({ log }, null, 1)}\n`;
}
