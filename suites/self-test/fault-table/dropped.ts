import type { FaultTable } from "./fault-table.ts";

const heeded = (place: string) => ({ "usage.cache.places": [`cache-usage/mark-of-${place}-is-heeded (plain)`] });

export const droppedTable: FaultTable = {
  "replaces-images-by-a-note": {
    "request.image.used": ["vision/picture-reaches-the-model (plain)"],
    "request.image.history": ["vision/picture-in-the-history-reaches-the-model (plain)"],
    "request.image.tool_result.used": ["vision/picture-in-a-tool-result-reaches-the-model (plain)"],
    "request.image.beside_tool_result": ["vision/picture-beside-a-tool-result-reaches-the-model (plain)"],
  },
  "reads-images-as-text": {
    "request.image.used": ["vision/picture-is-not-read-as-text (plain)"],
    "usage.image.pixels": ["vision/file-size-is-not-counted (plain)"],
    "count_tokens.images.pixels": ["count-tokens/file-size-is-not-counted (plain)"],
  },
  "reads-pdfs-as-text": { "request.document.pdf.used": ["documents/pdf-is-not-read-as-text (plain)"] },
  "forgets-document-titles": { "request.document.title.used": ["documents/title-reaches-the-model (plain)"] },
  "forgets-document-contexts": { "request.document.context.used": ["documents/context-reaches-the-model (plain)"] },
  "forgets-call-inputs": { "tools.use.used": ["tool-results/call-input-reaches-the-model (plain)"] },
  "refuses-more-than-twenty-messages": {
    "request.messages.multi_turn": ["conversation/several-turns-are-accepted (plain)"],
  },
  "ignores-cache-marks-of-system": heeded("system"),
  "ignores-cache-marks-of-tools": heeded("tool"),
  "ignores-cache-marks-of-requests": heeded("request"),
  "ignores-cache-marks-of-texts": { "usage.cache.filled": ["cache-usage/long-prompt-is-cached (plain)"] },
  "ignores-cache-marks-of-tool-results": heeded("result"),
  "ignores-cache-marks-of-documents": heeded("document"),
  "refuses-cache-control-of-documents": heeded("document"),
  "counts-no-cache-in-streams": { "usage.cache.stream": ["cache-usage/streamed-prompt-is-cached (plain)"] },
  "drops-web-search": {
    "tools.typed.not_dropped": ["server-tools/web-search-is-not-dropped (plain)"],
    "tools.web_search.made": ["server-tools/forced-search-is-made (plain)"],
  },
  "fails-on-forced-web-search": {
    "tools.typed.not_dropped": ["server-tools/web-search-is-not-dropped (plain)"],
  },
  "refuses-open-calls-of-a-pause": {
    "stop.pause_turn.continued": ["server-history/goes-on-after-a-pause (plain)"],
    "request.server_tools.echo": ["server-history/own-answer-is-accepted-back (plain)"],
  },
};
