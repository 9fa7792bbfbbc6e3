import type { FaultTable } from "./fault-table.ts";

export const cachingTable: FaultTable = {
  "refuses-cache-control": {
    "cache.control.text.accepted": ["caching/marked-text-is-accepted (plain)"],
    "usage.cache.present": ["cache-usage/counters-are-present (plain)"],
    "usage.cache.stream": [
      "cache-usage/counters-are-streamed (plain)",
      "cache-usage/streamed-prompt-is-cached (plain)",
    ],
    "usage.cache.filled": ["cache-usage/long-prompt-is-cached (plain)"],
  },
  "refuses-cache-control-of-system": {
    "cache.control.system.accepted": ["caching/marked-system-is-accepted (plain)"],
    "usage.cache.places": ["cache-usage/mark-of-system-is-heeded (plain)"],
  },
  "refuses-cache-control-of-tools": {
    "cache.control.tool.accepted": ["caching/marked-tool-is-accepted (plain)"],
    "usage.cache.places": ["cache-usage/mark-of-tool-is-heeded (plain)"],
  },
  "refuses-cache-control-of-tool-blocks": {
    "cache.control.tool_blocks.accepted": ["caching/marked-call-and-result-are-accepted (plain)"],
    "usage.cache.places": ["cache-usage/mark-of-result-is-heeded (plain)"],
  },
  "refuses-cache-control-of-images": { "cache.control.media.accepted": ["caching/marked-image-is-accepted (plain)"] },
  "refuses-cache-control-of-requests": {
    "cache.control.request.accepted": ["caching/marked-request-is-accepted (plain)"],
    "usage.cache.places": ["cache-usage/mark-of-request-is-heeded (plain)"],
  },
  "refuses-null-cache-control": { "cache.control.null": ["caching/null-is-accepted (plain)"] },
  "refuses-cache-ttl": { "cache.control.ttl.accepted": ["caching/both-lives-are-accepted (plain)"] },
  "refuses-a-fourth-cache-mark": { "cache.control.four": ["caching/four-marks-are-accepted (plain)"] },
  "refuses-cache-marks-after-thinking": {
    "cache.control.after_thinking": ["caching/marked-turn-after-thinking-is-accepted (plain)"],
  },
  "accepts-five-cache-marks": { "cache.control.maximum": ["caching/five-marks-are-refused (plain)"] },
  "accepts-unknown-cache-types": { "cache.control.type.known": ["caching/unknown-type-is-refused (plain)"] },
  "accepts-cache-control-without-type": { "cache.control.type.known": ["caching/missing-type-is-refused (plain)"] },
  "accepts-strings-as-cache-control": { "cache.control.type": ["caching/string-is-refused (plain)"] },
  "accepts-unknown-cache-ttls": { "cache.control.ttl.known": ["caching/other-ttl-is-refused (plain)"] },
  "accepts-cache-ttls-in-any-order": {
    "cache.control.ttl.order": ["caching/longer-life-after-shorter-is-refused (plain)"],
  },
  "accepts-cache-control-of-thinking": { "cache.control.thinking": ["caching/marked-thinking-is-refused (plain)"] },
  "accepts-streamed-zero-tokens": { "cache.prewarm.stream": ["caching/streamed-zero-tokens-are-refused (plain)"] },
  "drops-cache-counters": { "usage.cache.present": ["cache-usage/counters-are-present (plain)"] },
  "drops-cache-counters-from-streams": { "usage.cache.stream": ["cache-usage/counters-are-streamed (plain)"] },
  "counts-no-cache": { "usage.cache.filled": ["cache-usage/long-prompt-is-cached (plain)"] },
  "never-reads-the-cache": { "usage.cache.read": ["cache-usage/second-prompt-is-read (plain)"] },
  "counts-cached-input-twice": { "usage.cache.sum": ["cache-usage/no-token-counts-twice (plain)"] },
  "counts-read-input-twice": { "usage.cache.sum": ["cache-usage/sizes-are-the-same (plain)"] },
  "counts-an-hour-as-five-minutes": { "usage.cache.ttl": ["cache-usage/hour-is-counted (plain)"] },
  "prewarms-nothing": { "cache.prewarm.fills": ["cache-usage/prewarmed-prompt-is-read (plain)"] },
  "hoists-system-turns": {
    "cache.system_turn.keeps_prefix": ["cache-usage/system-turn-keeps-the-prefix (plain)"],
  },
};
