import type { FaultTable } from "./fault-table.ts";

export const effectsTable: FaultTable = {
  "forgets-system": {
    "request.system.used": ["system/reaches-the-model (plain)", "system/reaches-the-model (stream)"],
  },
  "forgets-block-system": { "request.system.used": ["system/blocks-reach-the-model (plain)"] },
  "forgets-earlier-turns": { "request.messages.history_used": ["conversation/history-reaches-the-model (plain)"] },
  "forgets-all-but-the-last-of-consecutive-turns": {
    "request.messages.consecutive_roles": ["conversation/consecutive-roles-reach-the-model (plain)"],
  },
  "forgets-later-results": { "tools.result.used": ["tool-results/several-reach-the-model (plain)"] },
  "forgets-block-content": { "usage.input_tokens.grows": ["usage-growth/input-tokens-grow-with-the-blocks (plain)"] },
  "forgets-later-system-blocks": { "request.system.used": ["system/blocks-reach-the-model (plain)"] },
  "forgets-later-blocks": {
    "usage.input_tokens.grows": ["usage-growth/input-tokens-grow-with-the-last-block (plain)"],
  },
  "forgets-assistant-turns": { "request.messages.history_used": ["conversation/history-reaches-the-model (plain)"] },
  "forgets-string-results": { "tools.result.used": ["tool-results/string-reaches-the-model (plain)"] },
  "forgets-block-results": { "tools.result.used": ["tool-results/blocks-reach-the-model (plain)"] },
  "forgets-text-beside-results": { "tools.result.text_used": ["tool-results/text-reaches-the-model (plain)"] },
  "forgets-tool-descriptions": {
    "tools.description.used": ["tools/descriptions-are-counted (plain)", "tools/descriptions-are-counted (stream)"],
  },
  "raises-small-limits": {
    "request.max_tokens.honoured": [
      "answers/max-tokens-is-honoured (plain)",
      "answers/max-tokens-is-honoured (stream)",
    ],
  },
  "answers-a-constant": {
    "request.answer.different": [
      "concurrency/answers-are-not-all-the-same (plain)",
      "concurrency/answers-are-not-all-the-same (stream)",
    ],
    "tools.choice.any": ["tool-choice/any-calls-a-tool (plain)", "tool-choice/any-calls-a-tool (stream)"],
  },
  "answers-nothing": {
    "response.content.not_empty": [
      "stop-reasons/natural-end-has-content (plain)",
      "stop-reasons/natural-end-has-content (stream)",
    ],
    "tools.choice.any": ["tool-choice/any-calls-a-tool (plain)", "tool-choice/any-calls-a-tool (stream)"],
  },
  "answers-some-with-nothing": { "response.content.not_empty": ["concurrency/answers-are-not-empty (plain)"] },
  "never-streams": {
    "request.stream.true": ["simplest/is-answered-with-events (stream)", "live/long-answer-is-streamed (stream)"],
    "headers.accept.ignored": ["headers/accept-json-still-streams (stream)"],
  },
  "always-streams": {
    "request.stream.false": ["simplest/stream-false-is-one-body (plain)", "simplest/is-answered-with-one-body (plain)"],
  },
  "mixes-up-answers": {
    "request.answer.own": ["concurrency/answers-are-their-own (plain)"],
  },
  "refuses-assistant-blocks": { "request.messages.echo": ["history/own-text-is-accepted (plain)"] },
  "refuses-calls-without-text": { "tools.result.echo": ["tool-results/own-call-is-accepted-back (plain)"] },
  "fails-on-large-bodies": { "request.body.large": ["body/eleven-megabytes-are-accepted (plain)"] },
};
