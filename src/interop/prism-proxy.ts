import type { Exchange } from "../model/exchange.ts";
import { editions, type Edition } from "../model/target.ts";
import { startReference, type ReferenceOptions } from "../reference/server.ts";
import { documentOf } from "./document.ts";
import { operations } from "./operations.ts";
import { prismVersion, startPrism } from "./prism-server.ts";
import { suiteEvents } from "./prism-suite.ts";
import type { Toolchain } from "./toolchain.ts";

/** A fault of the reference server that a validating proxy has to notice. */
const control = "drops-usage";

/**
 * Prism as a validating proxy before the reference server: while the suites run, it holds every JSON answer against the
 * document. Streams pass another way: it takes an event stream for a text that is no object.
 */
export const prismProxy: Toolchain = {
  name: "prism-proxy",
  missing: (edition) =>
    editions.some((one) => one === edition) ? undefined : "the suites do not have this edition yet",
  run: async (job) => {
    const { document } = job;
    const edition = job.edition as Edition;
    const lean = await answers(document, edition, { shape: "lean", faults: [] }, []);
    const rich = await answers(document, edition, { shape: "rich", faults: [] }, []);
    const faulty = await answers(document, edition, { shape: "lean", faults: [control] }, ["simplest/*"]);
    const all = [...lean, ...rich];
    const wrong = all.flatMap((exchange) => violation(exchange) ?? []);
    const blind = faulty.some((exchange) => violation(exchange) !== undefined) ? [] : [`control: ${control} passes`];
    return {
      generator: "@stoplight/prism-cli proxy",
      version: prismVersion,
      models: operations(documentOf(job)).length,
      roundTripped: all.length - wrong.length,
      of: all.length,
      failures: [...wrong, ...blind],
    };
  },
};

/** Every JSON exchange of a run of the suites through the proxy. */
async function answers(
  document: string,
  edition: Edition,
  reference: Pick<ReferenceOptions, "shape" | "faults">,
  only: readonly string[],
): Promise<Exchange[]> {
  const upstream = await startReference({ key: "key", variants: [], ...reference });
  // Requests go through as they are, or the invalid ones of the suites would never reach the server.
  const options = ["--errors", "--validate-request", "false"];
  using proxy = await startPrism(["proxy", document, upstream.url, ...options]);
  const found: Exchange[] = [];
  for await (const event of suiteEvents({ url: proxy.url, edition, model: "obedient-1", only }))
    if (event.type === "exchange" && event.exchange.mode === "plain" && isForwarded(event.exchange))
      found.push(event.exchange);
  await upstream.close();
  return found;
}

/** Whether an answer came from the reference server, or would have without a violation: prism knows no other paths. */
const isForwarded = ({ answer, request }: Exchange): boolean =>
  answer !== undefined && !answer.text.includes("_MATCHED_ERROR") && !(request.body ?? "").includes('"stream":true');

/** What prism found wrong with an answer, or nothing. */
function violation({ id, answer }: Exchange): string | undefined {
  const header = answer?.headers.find(([name]) => name.toLowerCase() === "sl-violations");
  return header === undefined ? undefined : `exchange ${id}: ${header[1].slice(0, 300)}`;
}
