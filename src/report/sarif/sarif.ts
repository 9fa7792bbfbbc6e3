import type { Report } from "../../model/report.ts";
import { visible } from "../visible.ts";
import { placesOf } from "./places.ts";
import { documentOf, resultsOf } from "./results.ts";
import { rulesOf } from "./rules.ts";
import { inert } from "./text.ts";

/**
 * The report as SARIF 2.1.0: a rule for each requirement, a result for each failure, at the place of the OpenAPI document
 * that it is about. Why a run came to no verdict is a notification; all counts stand in the properties of the run.
 */
export async function sarifReport(report: Report): Promise<string> {
  const { tool, target, edition, profiles, totals, verdict } = report;
  const places = await placesOf(edition);
  const document = documentOf(edition);
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            rules: rulesOf(report),
          },
        },
        // One series of alerts for each target: GitHub closes what is not in the newest file of the same name.
        automationDetails: { id: `${tool.name}/${edition}/${encodeURIComponent(visible(target.model))}/` },
        invocations: [invocation(report)],
        originalUriBaseIds: {
          CONTRACT: { description: { text: "The folder of the sources of messages-conformance." } },
        },
        artifacts: [
          {
            location: { uri: document, uriBaseId: "CONTRACT" },
            description: { text: `The OpenAPI document of the contract, edition ${edition}.` },
            hashes: { "sha-256": places.digest },
            mimeType: "application/yaml",
          },
        ],
        columnKind: "utf16CodeUnits",
        results: resultsOf(report, places),
        properties: {
          verdict,
          edition,
          target: { url: visible(target.url), model: visible(target.model) },
          profiles: Object.fromEntries(profiles.map((one) => [one.profile, one.verdict])),
          totals,
          suiteDigest: tool.suiteDigest,
          seed: report.seed,
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function invocation({ startedAt, cost, complete, verdict, reason }: Report): object {
  const end = new Date(Date.parse(startedAt) + cost.wallMs).toISOString();
  const isOpen = verdict === "undecided" || !complete;
  return {
    executionSuccessful: complete,
    startTimeUtc: startedAt,
    endTimeUtc: end,
    ...(reason !== undefined && {
      toolExecutionNotifications: [
        { level: isOpen ? "warning" : "note", message: { text: `${verdict}: ${inert(reason)}` } },
      ],
    }),
  };
}
