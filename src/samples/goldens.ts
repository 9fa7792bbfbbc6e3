import { fileURLToPath } from "node:url";

import { formats, filesOf, type Format } from "../commands/formats.ts";
import type { CertifyOptions } from "../doors/certify-options.ts";
import type { Report } from "../model/report.ts";

/** Where samples stand. */
export const samples = fileURLToPath(new URL("../../reports/samples", import.meta.url));

/** A small run whose report is kept, normalised, in every format. */
export interface Golden {
  /** Its folder in {@link samples}. */
  readonly name: "clean" | "broken" | "interrupted";
  /** What the reference server does wrong. */
  readonly faults: readonly string[];
  readonly options: Pick<CertifyOptions, "profile" | "only" | "runs">;
  /** It is stopped after so many results. */
  readonly results?: number;
}

/** Few requirements make small files: the rules of SARIF are as many as they. */
export const goldens: readonly Golden[] = [
  { name: "clean", faults: [], options: { profile: "streaming", runs: 0 } },
  {
    name: "broken",
    faults: ["drops-message-stop", "counts-other-input-when-streaming", "answers-other-status-when-streaming"],
    options: { profile: "streaming", only: ["stream/*", "stream-agreement/*", "disconnect/*"], runs: 0 },
  },
  {
    name: "interrupted",
    faults: ["counts-other-input-when-streaming"],
    options: { profile: "streaming", only: ["stream/*", "stream-agreement/*", "concurrency/*"], runs: 0 },
    results: 6,
  },
];

/** The page has a sample of its own; a change of its looks is no change of a format. */
const held: readonly Format[] = formats.filter((format) => format !== "html");

/** Every file that a golden holds: name and content, all made from the report. */
export async function renderings(report: Report): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const { file, render } of held.flatMap(filesOf)) files.set(file, await render(report));
  return files;
}
