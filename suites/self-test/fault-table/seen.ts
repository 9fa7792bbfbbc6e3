import type { FaultTable } from "./fault-table.ts";

export const seenTable: FaultTable = {
  "loses-version-header": { "request.valid.accepted": ["simplest/is-accepted (plain)"] },
  "answers-502-to-valid-requests": { "request.valid.accepted": ["simplest/is-accepted (plain)"] },
  "answers-500-to-streams": {
    "request.valid.accepted": ["simplest/is-accepted (stream)"],
    "request.stream.true": ["simplest/is-answered-with-events (stream)"],
  },
  "nests-refusals-of-betas": {
    "headers.beta.known": ["headers/known-beta-is-accepted (plain)"],
    "headers.beta.list": ["headers/several-betas-are-accepted (plain)"],
  },
  "answers-500-to-large-body": { "request.body.size": ["body/too-large-is-refused (plain)"] },
  "calls-key-errors-invalid-request-when-streaming": {
    "errors.type.matches_status": ["errors/type-fits-status (stream)"],
  },
  "sends-openai-errors-to-invalid-bodies": {
    "errors.envelope.type": ["errors/type-is-error (plain)", "errors/type-is-error (stream)"],
    "count_tokens.error.envelope": ["count-tokens/refusal-has-the-envelope (plain)"],
  },
  "begins-calls-with-textless-block": {
    "response.text.text": ["response/text-is-a-string (plain)", "response/text-is-a-string (stream)"],
  },
  "skips-number-before-calls": { "stream.block.index": ["stream/blocks-are-numbered (stream)"] },
  "repeats-message-stop-after-calls": { "stream.message_stop.last": ["stream/nothing-after-message-stop (stream)"] },
  "leaves-out-events-after-calls": { "stream.message_stop.present": ["stream/ends-with-message-stop (stream)"] },
  "loses-first-delta-of-later-blocks": {
    "thinking.stream.text": ["thinking-stream/text-after-thinking-is-whole (plain)"],
  },
  "fails-on-malformed-calls": {
    "tools.use.input_type": ["tool-results/string-as-call-input-is-refused (plain)"],
  },
};
