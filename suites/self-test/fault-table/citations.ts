import type { FaultTable } from "./fault-table.ts";

export const citationsTable: FaultTable = {
  "accepts-citation-switches-of-any-type": {
    "request.document.citations.type": ["citations/string-as-switch-is-refused (plain)"],
  },
  "accepts-citations-of-some-documents": {
    "request.document.citations.all_or_none": ["citations/of-one-of-two-are-refused (plain)"],
  },
  "accepts-citations-of-any-type": {
    "request.citations.known": ["citations/string-as-citations-is-refused (plain)"],
  },
  "accepts-unknown-citations": { "request.citations.known": ["citations/unknown-citation-is-refused (plain)"] },
  "accepts-citations-without-members": {
    "request.citations.members": [
      "citations/citation-without-text-is-refused (plain)",
      "citations/citation-without-end-is-refused (plain)",
    ],
  },
  "accepts-negative-document-indices": {
    "request.citations.members": ["citations/citation-of-a-negative-index-is-refused (plain)"],
  },
  "accepts-citations-of-user-turns": {
    "request.citations.user.refused": ["citations/in-a-user-turn-are-refused (plain)"],
  },
  "cites-without-leave": { "response.citations.enabled_only": ["citations/are-enabled (plain)"] },
  "never-cites": {
    "response.citations.present": ["citations/come-with-the-answer (plain)", "citations/come-with-the-answer (stream)"],
  },
  "streams-without-citations": { "response.citations.present": ["citations/come-with-the-answer (stream)"] },
  "leaves-out-cited-text": {
    "response.citations.members": ["citations/have-their-members (plain)", "citations/have-their-members (stream)"],
  },
  "sends-document-index-as-string": { "response.citations.members": ["citations/have-their-members (plain)"] },
  "counts-documents-from-one": {
    "response.citations.document_index": [
      "citations/name-their-document (plain)",
      "citations/name-their-document (stream)",
    ],
  },
  "cites-the-first-document": {
    "response.citations.document_index": ["citations/name-their-document (plain)"],
  },
  "cites-everything-by-characters": {
    "response.citations.fits_source": ["citations/fit-their-source (plain)"],
  },
  "counts-pages-from-zero": { "response.citations.range": ["citations/have-a-range (plain)"] },
  "cites-empty-ranges": {
    "response.citations.range": ["citations/have-a-range (plain)", "citations/have-a-range (stream)"],
  },
  "cites-beyond-the-end": { "response.citations.range": ["citations/have-a-range (plain)"] },
  "cites-other-words": {
    "response.citations.cited_text": ["citations/quote-their-range (plain)", "citations/quote-their-range (stream)"],
  },
  "cites-the-first-block": {
    "response.citations.blocks": [
      "citations/quote-their-blocks (plain)",
      "search-results/are-quoted-from-their-blocks (plain)",
      "search-results/are-quoted-from-their-blocks (stream)",
    ],
  },
  "invents-titles": {
    "response.citations.title": [
      "citations/have-the-title-of-their-document (plain)",
      "citations/have-the-title-of-their-document (stream)",
      "search-results/are-cited-by-their-title (plain)",
      "search-results/are-cited-by-their-title (stream)",
    ],
  },
  "counts-search-results-from-one": {
    "response.citations.search_result": [
      "search-results/are-cited-by-place-and-source (plain)",
      "search-results/are-cited-by-place-and-source (stream)",
    ],
  },
  "names-title-as-source": {
    "response.citations.search_result": ["search-results/are-cited-by-place-and-source (plain)"],
  },
  "streams-lists-of-citations": { "stream.citations.delta": ["citations/stream-one-by-one (stream)"] },
  "streams-citations-with-text": { "stream.citations.delta": ["citations/stream-one-by-one (stream)"] },
  "starts-with-citations": {
    "stream.citations.start_empty": ["citations/are-not-there-at-the-start (stream)"],
  },
};
