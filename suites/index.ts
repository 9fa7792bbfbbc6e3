import { simplest } from "../src/inputs/bodies.ts";
import type { Coverage as DrawnCoverage } from "../src/inputs/draw/coverage.ts";
import type { Case } from "../src/model/case.ts";
import type { Edition } from "../src/model/target.ts";
import { answersCases } from "./answers.ts";
import { authCases } from "./auth.ts";
import { blocksCases } from "./blocks.ts";
import { bodyCases } from "./body.ts";
import { cacheUsageCases } from "./cache-usage.ts";
import { cachingCases } from "./caching.ts";
import { cachingRefusedCases } from "./caching-refused.ts";
import { citationsCases } from "./citations.ts";
import { contentCases } from "./content.ts";
import { brokenHistoriesCases } from "./broken-histories.ts";
import { conversationCases } from "./conversation.ts";
import { documentsCases } from "./documents.ts";
import { countTokensCases } from "./count-tokens.ts";
import { editionsCases } from "./editions.ts";
import { endpointCases } from "./endpoint.ts";
import { errorsCases } from "./errors.ts";
import { probes } from "./features.ts";
import { headersCases } from "./headers.ts";
import { historyCases } from "./history.ts";
import { identityCases } from "./identity.ts";
import { liveCases } from "./live.ts";
import { longPromptCases } from "./long-prompt.ts";
import { maxTokensCases } from "./max-tokens.ts";
import { messagesCases } from "./messages.ts";
import { imageSourcesCases } from "./image-sources.ts";
import { metadataCases } from "./metadata.ts";
import { modelEchoCases } from "./model-echo.ts";
import { modelCases } from "./model.ts";
import { claudeCodeCases } from "./claude-code.ts";
import { clientsCases } from "./clients.ts";
import { concurrencyCases } from "./concurrency.ts";
import { disconnectCases } from "./disconnect.ts";
import { modelsCases } from "./models.ts";
import { newerMembersCases } from "./newer-members.ts";
import { drawnCases } from "./properties/index.ts";
import { responseCases } from "./response.ts";
import { serverHistoryCases } from "./server-history.ts";
import { serverResultsCases } from "./server-results.ts";
import { serverToolsCases } from "./server-tools.ts";
import { searchResultsCases } from "./search-results.ts";
import { serviceTierCases } from "./service-tier.ts";
import { simplestCases } from "./simplest.ts";
import { stopReasonsCases } from "./stop-reasons.ts";
import { stopSequencesCases } from "./stop-sequences.ts";
import { streamAgreementCases } from "./stream-agreement.ts";
import { streamOptionCases } from "./stream-option.ts";
import { streamCases } from "./stream.ts";
import { strictToolsCases } from "./strict-tools.ts";
import { structuredOutputCases } from "./structured-output.ts";
import { systemCases } from "./system.ts";
import { systemTurnsCases } from "./system-turns.ts";
import { temperatureCases } from "./temperature.ts";
import { thinkingHistoryCases } from "./thinking-history.ts";
import { thinkingStreamCases } from "./thinking-stream.ts";
import { thinkingCases } from "./thinking.ts";
import { toolChoiceCases } from "./tool-choice.ts";
import { toolDefinitionsCases } from "./tool-definitions.ts";
import { toolResultsCases } from "./tool-results.ts";
import { toolsCases } from "./tools.ts";
import { topKCases } from "./top-k.ts";
import { topPCases } from "./top-p.ts";
import { transportCases } from "./transport.ts";
import { unicodeCases } from "./unicode.ts";
import { usageGrowthCases } from "./usage-growth.ts";
import { visionCases } from "./vision.ts";

/** Every case, cheap and decisive ones first. */
export const cases: readonly Case[] = [
  ...simplestCases,
  ...historyCases,
  ...authCases,
  ...headersCases,
  ...editionsCases,
  ...endpointCases,
  ...identityCases,
  ...bodyCases,
  ...longPromptCases,
  ...modelCases,
  ...messagesCases,
  ...contentCases,
  ...blocksCases,
  ...conversationCases,
  ...maxTokensCases,
  ...systemCases,
  ...systemTurnsCases,
  ...temperatureCases,
  ...topPCases,
  ...topKCases,
  ...streamOptionCases,
  ...stopSequencesCases,
  ...serviceTierCases,
  ...metadataCases,
  ...newerMembersCases,
  ...modelEchoCases,
  ...stopReasonsCases,
  ...usageGrowthCases,
  ...unicodeCases,
  ...streamAgreementCases,
  ...toolsCases,
  ...toolDefinitionsCases,
  ...toolChoiceCases,
  ...toolResultsCases,
  ...brokenHistoriesCases,
  ...serverToolsCases,
  ...serverHistoryCases,
  ...serverResultsCases,
  ...thinkingCases,
  ...thinkingHistoryCases,
  ...thinkingStreamCases,
  ...structuredOutputCases,
  ...strictToolsCases,
  ...documentsCases,
  ...citationsCases,
  ...searchResultsCases,
  ...countTokensCases,
  ...modelsCases,
  ...clientsCases,
  ...claudeCodeCases,
  ...concurrencyCases,
  ...disconnectCases,
  ...visionCases,
  ...imageSourcesCases,
  ...cachingCases,
  ...cachingRefusedCases,
  ...cacheUsageCases,
  ...transportCases,
  ...errorsCases,
  ...responseCases,
  ...answersCases,
  ...streamCases,
  ...liveCases,
  ...drawnCases,
];

/** Loaded where requests are drawn: it compiles the schemas of the edition. */
const coverage = async (edition: Edition): Promise<DrawnCoverage> => {
  const { Coverage } = await import("../src/inputs/draw/coverage.ts");
  return new Coverage(edition);
};

/** What a run needs: the cases, one probe a feature, the request that every target has to take, what draws cover. */
export const suite = { cases, probes, preflight: simplest, coverage } as const;
