import type { RequirementId } from "../../../spec/generated/requirements.ts";
import type { Target } from "../../../src/model/target.ts";
import { cases } from "../../index.ts";
import { authTable } from "./auth.ts";
import { cachingTable } from "./caching.ts";
import { countingTable } from "./counting.ts";
import { countTokensTable } from "./count-tokens.ts";
import { clientsTable } from "./clients.ts";
import { concurrencyTable } from "./concurrency.ts";
import { modelsTable } from "./models.ts";
import { citationsTable } from "./citations.ts";
import { documentsTable } from "./documents.ts";
import { droppedTable } from "./dropped.ts";
import { editionsTable } from "./editions.ts";
import { effectsTable } from "./effects.ts";
import { errorsTable } from "./errors.ts";
import { headersTable } from "./headers.ts";
import { leniencyTable } from "./leniency.ts";
import { leniencyToolsTable } from "./leniency-tools.ts";
import { liveTable } from "./live.ts";
import { newerMembersTable } from "./newer-members.ts";
import { alsoDrawn, propertiesTable } from "./properties.ts";
import { refusalsTable } from "./refusals.ts";
import { responseTable } from "./response.ts";
import { seenTable } from "./seen.ts";
import { serverToolsTable } from "./server-tools.ts";
import { stopTable } from "./stop.ts";
import { streamBlocksTable } from "./stream-blocks.ts";
import { streamBytesTable } from "./stream-bytes.ts";
import { streamContentTable } from "./stream-content.ts";
import { streamMessageTable } from "./stream-message.ts";
import { structuredOutputTable } from "./structured-output.ts";
import { systemTurnsTable } from "./system-turns.ts";
import { thinkingTable } from "./thinking.ts";
import { toolsTable } from "./tools.ts";
import { usageTable } from "./usage.ts";
import { visionTable } from "./vision.ts";
import type { Expected, FaultTable } from "./fault-table.ts";

// Which cases find which fault of the reference server. The server knows no case; this table is where the two meet.

/** How a target has to be set for a fault to be seen, where the usual settings take it for a missing feature. */
interface Setting {
  readonly auth?: Target["auth"];
  readonly features?: Partial<Target["features"]>;
  /** Milliseconds of silence that are taken for the end. */
  readonly idle?: number;
}

export const settings: Readonly<Record<string, Setting>> = {
  "answers-404-to-models": { features: { models: "on" } },
  "refuses-x-api-key-for-models": { features: { models: "on" } },
  "answers-404-to-counts": { features: { "count-tokens": "on" } },
  "refuses-x-api-key": { auth: "auto" },
  "refuses-temperature-below-one": { features: { sampling: "on" } },
  "refuses-system-turns": { features: { "system-role": "on" } },
  "refuses-thinking": { features: { thinking: "on" } },
  "refuses-adaptive-thinking": { features: { "adaptive-thinking": "on" } },
  "refuses-output-format": { features: { "json-schema": "on" } },
  "refuses-effort": { features: { effort: "on" } },
  "refuses-strict-tools": { features: { "strict-tools": "on" } },
  "refuses-server-tools": { features: { "server-tools": "on", "code-execution": "on" } },
  "drops-web-search": { features: { "server-tools": "on" } },
  "refuses-text-documents": { features: { document: "on" } },
  "refuses-pdf-documents": { features: { pdf: "on" } },
  "refuses-documents-by-url": { features: { "document-url": "on" } },
  "refuses-several-documents": { features: { citations: "on" } },
  "refuses-citable-documents": { features: { citations: "on" } },
  "refuses-search-results": { features: { "search-results": "on" } },
  "refuses-images": { features: { "image-base64": "on" } },
  "refuses-images-by-url": { features: { "image-url": "on" } },
  "refuses-cache-control": { features: { "cache-control": "on" } },
  "counts-no-cache": { features: { "cache-control": "on" } },
  "refuses-tools": { features: { tools: "on", "forced-tools": "on" } },
  "refuses-forced-tools": { features: { "forced-tools": "on" } },
  "hangs-after-message-stop": { idle: 400 },
  "hangs-before-message-stop": { idle: 400 },
  "hangs-in-stream": { idle: 400 },
};

/** Cases whose requests give the always cases something to judge: texts, cuts, calls, thinking, refusals. */
const shown: readonly string[] = [
  "simplest/*",
  "live/long-answer-is-streamed",
  "content/unicode-comes-back",
  "stop-sequences/{end,first,sequence}-*",
  "stop-reasons/*",
  "tool-choice/a*",
  "unicode/arguments-come-back",
  "tools/call-without-arguments-has-empty-input",
  "tool-results/own-call-is-accepted-back",
  "thinking/enabled-is-accepted",
  "max-tokens/*",
  "body/truncated-json*",
  "auth/wrong-key-is-refused",
  "cache-usage/prewarmed-prompt-is-read",
];

const always: ReadonlySet<string> = new Set(cases.filter(({ kind }) => kind === "always").map(({ id }) => id));

/** The same for the tools that the endpoint runs. */
const served: readonly string[] = ["server-tools/*", "server-history/*"];

/** The same for what is claimed of citations, which no other answer has. */
const citing: readonly string[] = [
  "citations/of-{text,blocks,pages}-are-accepted",
  "search-results/with-citations-are-accepted",
  "documents/text-is-accepted",
];

/** What has to be run beside these cases for their fault to be seen. */
export function askedFor(ids: readonly string[]): readonly string[] {
  if (!ids.some((id) => always.has(id))) return [];
  if (ids.every((id) => /^(?:citations|search-results)\//.test(id))) return citing;
  return ids.every((id) => id.startsWith("server-")) ? served : shown;
}

/** By what else the faults of a table are found. */
function andBy(table: FaultTable, more: FaultTable): FaultTable {
  const added = Object.entries(more).map(([fault, expected]): [string, Expected] => {
    const known = Object.entries(table[fault] ?? {}) as [RequirementId, readonly string[]][];
    const all = known.map(([requirement, names]) => [requirement, [...names, ...(expected[requirement] ?? [])]]);
    return [fault, { ...expected, ...(Object.fromEntries(all) as Expected) }];
  });
  return { ...table, ...Object.fromEntries(added) };
}

/** Every fault of the reference server, one file for each file of faults. */
export const faultTable: FaultTable = andBy(
  {
    ...authTable,
    ...headersTable,
    ...editionsTable,
    ...errorsTable,
    ...leniencyTable,
    ...leniencyToolsTable,
    ...newerMembersTable,
    ...refusalsTable,
    ...effectsTable,
    ...responseTable,
    ...usageTable,
    ...stopTable,
    ...streamMessageTable,
    ...streamBlocksTable,
    ...streamContentTable,
    ...streamBytesTable,
    ...liveTable,
    ...systemTurnsTable,
    ...documentsTable,
    ...citationsTable,
    ...toolsTable,
    ...serverToolsTable,
    ...thinkingTable,
    ...structuredOutputTable,
    ...countTokensTable,
    ...modelsTable,
    ...clientsTable,
    ...concurrencyTable,
    ...countingTable,
    ...visionTable,
    ...cachingTable,
    ...droppedTable,
    ...seenTable,
    ...propertiesTable,
  },
  alsoDrawn,
);
