import type { FaultTable } from "./fault-table.ts";

export const clientsTable: FaultTable = {
  "refuses-head-of-the-root": {
    "endpoint.head_root.answered": ["clients/head-of-the-root-is-answered (plain)"],
  },
  "fails-at-head-of-the-root": {
    "endpoint.head_root.answered": ["clients/head-of-the-root-is-answered (plain)"],
  },
  "knows-no-hello": { "endpoint.head_hello.found": ["clients/head-of-hello-is-found (plain)"] },
  "refuses-preflights": { "endpoint.cors.preflight": ["clients/preflight-is-granted (plain)"] },
  "grants-preflights-to-nobody": { "endpoint.cors.preflight": ["clients/preflight-is-granted (plain)"] },
  "grants-no-key-to-browsers": { "endpoint.cors.preflight": ["clients/preflight-is-granted (plain)"] },
  "grants-get-to-browsers": { "endpoint.cors.preflight": ["clients/preflight-is-granted (plain)"] },
  "answers-pages-that-cannot-read": {
    "endpoint.cors.answer": ["clients/answer-can-be-read-by-a-page (plain)"],
  },
  "refuses-system-blocks-beside-tools": {
    "claude_code.request.accepted": ["claude-code/first-turn-is-accepted (stream)"],
  },
  "refuses-reminders-after-results": {
    "claude_code.tool_turn.accepted": ["claude-code/turn-after-calls-is-accepted (plain)"],
  },
  "drops-betas-of-context-management": {
    "claude_code.context_management.accepted": ["claude-code/context-management-is-accepted (plain)"],
  },
  "sends-422-detail-to-system-turns": {
    "claude_code.system_turn.answered": ["claude-code/system-turn-is-answered (plain)"],
  },
  "answers-500-to-adaptive-thinking": {
    "claude_code.adaptive_thinking.answered": ["claude-code/adaptive-thinking-is-answered (plain)"],
  },
  "answers-500-to-effort": { "claude_code.effort.answered": ["claude-code/effort-is-answered (plain)"] },
  "refuses-news-in-words-of-a-framework": {
    "claude_code.system_turn.answered": ["claude-code/system-turn-is-answered (plain)"],
    "claude_code.adaptive_thinking.answered": ["claude-code/adaptive-thinking-is-answered (plain)"],
    "claude_code.effort.answered": ["claude-code/effort-is-answered (plain)"],
  },
};
