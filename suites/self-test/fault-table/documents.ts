import type { FaultTable } from "./fault-table.ts";

export const documentsTable: FaultTable = {
  "refuses-text-documents": { "request.document.text.accepted": ["documents/text-is-accepted (plain)"] },
  "refuses-documents-of-blocks": { "request.document.content.accepted": ["documents/blocks-are-accepted (plain)"] },
  "refuses-documents-of-a-string": {
    "request.document.content.accepted": ["documents/string-as-content-is-accepted (plain)"],
  },
  "refuses-pdf-documents": { "request.document.pdf.accepted": ["documents/pdf-is-accepted (plain)"] },
  "refuses-documents-by-url": { "request.document.url.accepted": ["documents/url-is-accepted (plain)"] },
  "refuses-several-documents": { "request.document.several": ["documents/several-are-accepted (plain)"] },
  "refuses-document-titles": {
    "request.document.title.accepted": ["documents/title-and-context-are-accepted (plain)"],
  },
  "refuses-documents-in-tool-results": {
    "request.document.tool_result": ["documents/in-a-tool-result-is-accepted (plain)"],
  },
  "refuses-documents-in-assistant-turns": {
    "request.document.assistant.accepted": ["documents/in-an-assistant-turn-is-accepted (plain)"],
  },
  "refuses-citable-documents": {
    "request.document.citations.accepted": [
      "citations/of-text-are-accepted (plain)",
      "citations/of-text-are-accepted (stream)",
      "citations/of-blocks-are-accepted (plain)",
      "citations/of-pages-are-accepted (plain)",
    ],
    "response.citations.present": ["citations/come-with-the-answer (plain)"],
  },
  "refuses-echoed-citations": { "request.citations.echo": ["citations/own-answer-is-accepted-back (plain)"] },
  "refuses-citations-of-user-turns": {
    "request.citations.user.accepted": ["citations/in-a-user-turn-are-accepted (plain)"],
  },
  "refuses-null-citations": { "request.citations.user.none": ["citations/null-in-a-user-turn-is-accepted (plain)"] },
  "refuses-search-results": {
    "request.search_result.accepted": [
      "search-results/are-accepted (plain)",
      "search-results/with-citations-are-accepted (plain)",
      "search-results/with-citations-are-accepted (stream)",
    ],
  },
  "refuses-search-results-in-tool-results": {
    "request.search_result.tool_result": ["search-results/in-a-tool-result-are-accepted (plain)"],
  },

  "forgets-documents": {
    "request.document.used": ["documents/text-reaches-the-model (plain)"],
    "request.document.several": ["documents/several-reach-the-model (plain)"],
  },
  "forgets-documents-of-content": {
    "request.document.used": [
      "documents/blocks-reach-the-model (plain)",
      "documents/string-as-content-reaches-the-model (plain)",
    ],
  },
  "forgets-pdf-documents": { "request.document.pdf.used": ["documents/pdf-reaches-the-model (plain)"] },
  "forgets-later-documents": { "request.document.several": ["documents/several-reach-the-model (plain)"] },
  "forgets-documents-in-tool-results": {
    "request.document.used": ["documents/in-a-tool-result-reaches-the-model (plain)"],
  },
  "forgets-documents-in-the-history": {
    "request.document.history": ["documents/in-the-history-reaches-the-model (plain)"],
  },
  "forgets-documents-beside-tool-results": {
    "request.document.beside_tool_result": ["documents/beside-a-tool-result-reaches-the-model (plain)"],
  },
  "forgets-search-results": { "request.search_result.used": ["search-results/reach-the-model (plain)"] },
  "forgets-search-results-in-tool-results": {
    "request.search_result.tool_result": ["search-results/in-a-tool-result-reach-the-model (plain)"],
  },

  "accepts-empty-document-titles": { "request.document.title.length": ["documents/empty-title-is-refused (plain)"] },
  "accepts-long-document-titles": {
    "request.document.title.length": ["documents/long-title-is-refused (plain)"],
  },
  "accepts-document-titles-of-any-type": {
    "request.document.title.length": ["documents/number-as-title-is-refused (plain)"],
  },
  "accepts-empty-document-contexts": {
    "request.document.context.minimum": ["documents/empty-context-is-refused (plain)"],
  },
  "accepts-document-contexts-of-any-type": {
    "request.document.context.minimum": ["documents/number-as-context-is-refused (plain)"],
  },
  "accepts-documents-without-source": {
    "request.document.source.required": ["documents/missing-source-is-refused (plain)"],
  },
  "accepts-unknown-document-sources": {
    "request.document.source.known": ["documents/unknown-source-is-refused (plain)"],
  },
  "accepts-documents-without-data": {
    "request.document.source.data": [
      "documents/missing-text-is-refused (plain)",
      "documents/missing-base64-is-refused (plain)",
    ],
  },
  "accepts-document-data-of-any-type": {
    "request.document.source.data": ["documents/number-as-text-is-refused (plain)"],
  },
  "accepts-any-media-type-of-documents": {
    "request.document.source.media_type": [
      "documents/foreign-media-type-of-text-is-refused (plain)",
      "documents/foreign-media-type-of-pdf-is-refused (plain)",
    ],
  },
  "accepts-documents-without-content": {
    "request.document.source.content": ["documents/missing-content-is-refused (plain)"],
  },
  "accepts-foreign-blocks-in-documents": {
    "request.document.source.content": ["documents/foreign-block-as-content-is-refused (plain)"],
  },
  "accepts-documents-in-assistant-turns": {
    "request.document.assistant.refused": ["documents/in-an-assistant-turn-is-refused (plain)"],
  },
  "accepts-search-results-without-members": {
    "request.search_result.required": [
      "search-results/missing-source-is-refused (plain)",
      "search-results/missing-title-is-refused (plain)",
      "search-results/missing-content-is-refused (plain)",
    ],
  },
  "accepts-search-result-names-of-any-type": {
    "request.search_result.required": [
      "search-results/number-as-source-is-refused (plain)",
      "search-results/number-as-title-is-refused (plain)",
    ],
  },
  "accepts-strings-as-search-results": {
    "request.search_result.content": ["search-results/string-as-content-is-refused (plain)"],
  },
  "accepts-foreign-blocks-in-search-results": {
    "request.search_result.content": ["search-results/foreign-block-as-content-is-refused (plain)"],
  },
  "accepts-cited-search-results": {
    "request.citations.search_result.refused": ["search-results/with-cited-text-are-refused (plain)"],
  },
};
