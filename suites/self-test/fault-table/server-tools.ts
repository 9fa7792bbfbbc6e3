import type { FaultTable } from "./fault-table.ts";

const both = (id: string): readonly string[] => [`${id} (plain)`, `${id} (stream)`];

export const serverToolsTable: FaultTable = {
  "accepts-unknown-tool-types": {
    "tools.typed.known": [
      "server-tools/unknown-type-is-refused (plain)",
      "server-tools/function-type-is-refused (plain)",
    ],
  },
  "drops-typed-tools": { "tools.typed.not_dropped": ["server-tools/typed-tool-is-not-dropped (plain)"] },
  "fails-on-typed-tools": {
    "tools.typed.not_dropped": [
      "server-tools/typed-tool-is-not-dropped (plain)",
      "server-tools/tool-search-does-not-crash (plain)",
      "server-tools/web-fetch-does-not-crash (plain)",
    ],
  },
  "refuses-server-tools": {
    "tools.typed.accepted": [
      ...both("server-tools/web-search-is-accepted"),
      ...both("server-tools/code-execution-is-accepted"),
      "server-tools/blocked-domains-are-accepted (plain)",
    ],
  },
  "accepts-typed-tools-of-any-name": { "tools.typed.name": ["server-tools/other-name-is-refused (plain)"] },
  "calls-client-tools-itself": {
    "tools.typed.client": ["server-tools/client-tool-is-called-by-its-name (plain)"],
  },
  "calls-typed-tools-by-their-type": {
    "tools.typed.client": ["server-tools/client-tool-is-called-by-its-name (plain)"],
  },
  "ignores-max-uses": { "tools.web_search.max_uses": both("server-tools/max-uses-is-honoured") },
  "ignores-allowed-domains": { "tools.web_search.domains": both("server-tools/domains-are-honoured") },
  "ignores-blocked-domains": { "tools.web_search.domains": ["server-tools/domains-are-honoured (plain)"] },
  "accepts-both-lists-of-domains": {
    "tools.web_search.domains_exclusive": ["server-tools/both-lists-of-domains-are-refused (plain)"],
  },
  "accepts-zero-uses": { "tools.web_search.bounds": ["server-tools/zero-uses-are-refused (plain)"] },
  "accepts-zero-content-tokens": {
    "tools.web_search.bounds": ["server-tools/zero-content-tokens-are-refused (plain)"],
  },
  "accepts-any-user-location": {
    "tools.web_search.user_location": [
      "server-tools/long-country-is-refused (plain)",
      "server-tools/empty-city-is-refused (plain)",
      "server-tools/exact-location-is-refused (plain)",
    ],
  },
  "accepts-container-of-any-type": {
    "request.container.type": ["server-tools/number-as-container-is-refused (plain)"],
  },
  "accepts-uploads-without-file": {
    "request.container_upload.file_id": ["server-tools/upload-without-file-is-refused (plain)"],
  },
  "accepts-uploads-of-any-type": {
    "request.container_upload.file_id": ["server-tools/upload-of-a-number-is-refused (plain)"],
  },
  "sends-client-ids-for-server-calls": { "response.server_tool_use.id": both("server-results/call-has-its-id") },
  "drops-names-of-server-calls": { "response.server_tool_use.members": both("server-results/call-has-its-members") },
  "sends-server-input-as-text": {
    "response.server_tool_use.members": ["server-results/call-has-its-members (plain)"],
  },
  "sends-server-calls-as-client-calls": {
    "response.server_tool_use.kind": both("server-tools/own-calls-are-no-tool-use"),
  },
  "puts-results-before-calls": { "response.server_result.follows": both("server-results/follow-their-calls") },
  "sends-results-of-other-calls": { "response.server_result.follows": both("server-results/follow-their-calls") },
  "drops-server-results": { "response.server_result.kept": both("server-results/are-kept") },
  "sends-search-results-as-text": { "response.server_result.web_search": both("server-results/search-has-results") },
  "drops-addresses-of-results": { "response.server_result.web_search": both("server-results/search-has-results") },
  "drops-address-of-fetch": { "response.server_result.web_fetch": ["server-results/fetch-has-a-document (plain)"] },
  "drops-return-code": { "response.server_result.code_execution": both("server-results/code-has-output") },
  "sends-editor-results-as-text": { "response.server_result.text_editor": both("server-results/editor-has-a-result") },
  "drops-tool-references": {
    "response.server_result.tool_search": ["server-results/tool-search-has-references (plain)"],
  },
  "drops-error-codes-of-tools": { "response.server_result.error_code": both("server-results/errors-have-codes") },
  "drops-index-of-web-citations": { "response.citations.web_search": both("server-results/citations-are-whole") },
  "drops-expiry-of-container": { "response.container.members": both("server-results/container-is-whole") },
  "sends-expiry-as-number": { "response.container.members": both("server-results/container-is-whole") },
  "forgets-to-count-searches": { "usage.server_tool_use.counted": both("server-results/calls-are-counted") },
  "leaves-calls-open-in-a-pause": {
    "stop.pause_turn.no_pending_call": both("server-results/no-call-waits-for-a-pause"),
  },
  "refuses-paused-answers": {
    "stop.pause_turn.continued": ["server-history/goes-on-after-a-pause (plain)"],
    "request.server_tools.echo": ["server-history/own-answer-is-accepted-back (plain)"],
  },
  "streams-server-input-at-once": {
    "stream.server_tool_use.input": ["server-results/call-input-is-streamed (stream)"],
  },
  "streams-broken-server-input": {
    "stream.server_tool_use.input": ["server-results/call-input-is-streamed (stream)"],
  },
  "streams-results-empty": { "stream.server_result.complete": ["server-results/start-complete (stream)"] },
  "streams-results-by-deltas": { "stream.server_result.complete": ["server-results/start-complete (stream)"] },
  "refuses-own-server-blocks": { "request.server_tools.echo": ["server-history/own-answer-is-accepted-back (plain)"] },
  "refuses-fetched-documents": { "request.document.fetched": ["server-history/fetched-document-is-accepted (plain)"] },
  "fails-on-fetched-documents": { "request.document.fetched": ["server-history/fetched-document-is-accepted (plain)"] },
  "accepts-any-server-call-id": {
    "request.server_tool_use.id": ["server-history/call-of-another-id-is-refused (plain)"],
  },
  "accepts-any-server-call-name": {
    "request.server_tool_use.members": ["server-history/unknown-tool-is-refused (plain)"],
  },
  "accepts-server-input-of-any-type": {
    "request.server_tool_use.members": ["server-history/string-as-input-is-refused (plain)"],
  },
  "accepts-any-server-result": {
    "request.server_result.content": [
      "server-history/string-as-result-is-refused (plain)",
      "server-history/result-of-another-tool-is-refused (plain)",
    ],
  },
};
