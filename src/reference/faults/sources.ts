/** Pages of the public documentation that a fault contradicts where no defect report shows it in the wild. */
const page = (path: string): string => `https://platform.claude.com/docs/en/${path}`;

export const docs = {
  create: page("api/messages/create"),
  countTokens: page("api/messages/count_tokens"),
  tokenCounting: page("build-with-claude/token-counting"),
  listModels: page("api/models/list"),
  getModel: page("api/models/retrieve"),
  errors: page("api/errors"),
  overview: page("api/overview"),
  versioning: page("api/versioning"),
  migration: page("api/migration-2026-10-21"),
  betas: page("api/beta-headers"),
  streaming: page("build-with-claude/streaming"),
  systemTurns: page("build-with-claude/mid-conversation-system-messages"),
  rateLimits: page("api/rate-limits"),
  stopReasons: page("build-with-claude/handling-stop-reasons"),
  thinking: page("build-with-claude/extended-thinking"),
  caching: page("build-with-claude/prompt-caching"),
  adaptive: page("build-with-claude/adaptive-thinking"),
  structured: page("build-with-claude/structured-outputs"),
  effort: page("build-with-claude/effort"),
  strictTools: page("agents-and-tools/tool-use/strict-tool-use"),
  tools: page("agents-and-tools/tool-use/define-tools"),
  citations: page("build-with-claude/citations"),
  vision: page("build-with-claude/vision"),
  pdf: page("build-with-claude/pdf-support"),
  searchResults: page("build-with-claude/search-results"),
  toolCalls: page("agents-and-tools/tool-use/handle-tool-calls"),
  webSearch: page("agents-and-tools/tool-use/web-search-tool"),
} as const;

/** The issue or pull request in which a defect was reported. */
export const issue = (repository: string, number: number): string =>
  `https://github.com/${repository}/issues/${number}`;
export const pull = (repository: string, number: number): string => `https://github.com/${repository}/pull/${number}`;
