import process from "node:process";

import { requirements } from "../../spec/generated/requirements.ts";
import { cases } from "../../suites/index.ts";
import { casePage } from "../contract/requirement-pages/case-page.ts";
import { evidences } from "../contract/requirement-pages/evidence.ts";
import { requirementPage } from "../contract/requirement-pages/page.ts";
import { pageText } from "./explain-text.ts";
import { nearest } from "./explain-nearest.ts";
import { UsageError } from "./usage-error.ts";

/** What a page is made of, of every requirement. */
async function known() {
  const proof = await import("../../spec/generated/proof.ts");
  const { faults } = await import("../reference/faults/index.ts");
  const { refusals: older } = await import("../../spec/generated/2023-06-01/refusals.ts");
  const { refusals: newer } = await import("../../spec/generated/2026-10-21/refusals.ts");
  return evidences(requirements, cases, proof, faults, [older, newer]);
}

/** `explain ID`: what is known of a requirement or a case. Throws a UsageError for an id of neither. */
export async function explainCommand(id: string): Promise<number> {
  // Reports name a result as `case (mode)`.
  const name = id.trim().replace(/ \((?:plain|stream)\)$/u, "");
  const page = await pageOf(name);
  if (page === undefined) {
    const ids = [...requirements.map((one) => one.id), ...cases.map((one) => one.id)];
    throw new UsageError(`no requirement or case "${name}"`, `one of: ${nearest(name, ids, 3).join(", ")}`);
  }
  process.stdout.write(pageText(page, process.stdout.isTTY ? process.stdout.columns : 110));
  return 0;
}

async function pageOf(id: string): Promise<string | undefined> {
  const one = cases.find((each) => each.id === id);
  const requirement = one?.requirement ?? id;
  if (!requirements.some((each) => each.id === requirement)) return undefined;
  const all = await known();
  const evidence = all.find((each) => each.requirement.id === requirement);
  if (!evidence) return undefined;
  if (!one) return requirementPage(evidence);
  const faults = new Map(
    all
      .flatMap((each) => each.faults)
      .filter(({ trips }) => trips.some((trip) => trip.startsWith(`${id} (`)))
      .map((fault) => [fault.id, fault]),
  );
  return casePage(one, evidence, [...faults.values()]);
}
