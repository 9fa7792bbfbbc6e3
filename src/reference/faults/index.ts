import type { Fault } from "../deviation.ts";
import { authFaults } from "./auth.ts";
import { countingFaults } from "./counting.ts";
import { countTokensFaults } from "./count-tokens.ts";
import { clientsFaults } from "./clients.ts";
import { concurrencyFaults } from "./concurrency.ts";
import { modelsFaults } from "./models.ts";
import { cacheUsageFaults } from "./cache-usage.ts";
import { cachingFaults } from "./caching.ts";
import { citationFaults } from "./citations.ts";
import { documentFaults } from "./documents.ts";
import { droppedFaults } from "./dropped.ts";
import { documentLeniencyFaults } from "./document-leniency.ts";
import { editionFaults } from "./editions.ts";
import { effectFaults } from "./effects.ts";
import { errorFaults } from "./errors.ts";
import { headerFaults } from "./headers.ts";
import { toolLeniencyFaults } from "./leniency-tools.ts";
import { leniencyFaults } from "./leniency.ts";
import { liveFaults } from "./live.ts";
import { newerMemberFaults } from "./newer-members.ts";
import { propertyFaults } from "./properties.ts";
import { refusalFaults } from "./refusals.ts";
import { responseFaults } from "./response.ts";
import { seenFaults } from "./seen.ts";
import { serverToolFaults } from "./server-tools.ts";
import { stopFaults } from "./stop.ts";
import { streamBlockFaults } from "./stream-blocks.ts";
import { streamByteFaults } from "./stream-bytes.ts";
import { streamContentFaults } from "./stream-content.ts";
import { streamMessageFaults } from "./stream-message.ts";
import { structuredOutputFaults } from "./structured-output.ts";
import { systemTurnFaults } from "./system-turns.ts";
import { thinkingFaults } from "./thinking.ts";
import { toolFaults } from "./tools.ts";
import { usageFaults } from "./usage.ts";
import { visionFaults } from "./vision.ts";

/** Every fault of the reference server. */
export const faults: readonly Fault[] = [
  ...authFaults,
  ...headerFaults,
  ...editionFaults,
  ...errorFaults,
  ...leniencyFaults,
  ...toolLeniencyFaults,
  ...newerMemberFaults,
  ...refusalFaults,
  ...effectFaults,
  ...responseFaults,
  ...usageFaults,
  ...stopFaults,
  ...streamMessageFaults,
  ...streamBlockFaults,
  ...streamContentFaults,
  ...streamByteFaults,
  ...liveFaults,
  ...systemTurnFaults,
  ...documentFaults,
  ...documentLeniencyFaults,
  ...citationFaults,
  ...toolFaults,
  ...serverToolFaults,
  ...thinkingFaults,
  ...countTokensFaults,
  ...modelsFaults,
  ...clientsFaults,
  ...concurrencyFaults,
  ...countingFaults,
  ...structuredOutputFaults,
  ...visionFaults,
  ...cachingFaults,
  ...cacheUsageFaults,
  ...droppedFaults,
  ...seenFaults,
  ...propertyFaults,
];
