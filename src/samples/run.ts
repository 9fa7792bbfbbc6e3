import type { CertifyOptions } from "../doors/certify-options.ts";
import { certify } from "../doors/certify.ts";
import type { Report } from "../model/report.ts";
import { startReference } from "../reference/server.ts";

/** The report of a run on a reference server that does some things wrong; `results`: after so many it is stopped. */
export async function reportOn(
  faults: readonly string[],
  options: Omit<CertifyOptions, "url" | "model" | "key">,
  results = Infinity,
): Promise<Report> {
  const key = "test-key";
  const server = await startReference({ key, shape: "lean", faults, variants: [] });
  try {
    const run = certify({ url: server.url, model: "obedient-1", key, ...options });
    let seen = 0;
    for await (const _ of run) {
      seen += 1;
      if (seen >= results) run.end();
    }
    return await run.report;
  } finally {
    await server.close();
  }
}
