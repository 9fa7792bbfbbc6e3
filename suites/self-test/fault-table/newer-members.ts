import type { FaultTable } from "./fault-table.ts";

export const newerMembersTable: FaultTable = {
  "refuses-json-as-user-id": {
    "request.metadata.user_id.json": ["newer-members/json-as-user-id-is-accepted (plain)"],
  },
  "refuses-speed": { "request.speed.accepted": ["newer-members/standard-speed-is-accepted (plain)"] },
  "refuses-null-speed": { "request.speed.accepted": ["newer-members/null-speed-is-accepted (plain)"] },
  "refuses-diagnostics": { "request.diagnostics.accepted": ["newer-members/diagnostics-are-accepted (plain)"] },
  "fails-on-unknown-members": {
    "request.body.unknown_answered": ["newer-members/unknown-one-is-answered (plain)"],
  },
  "fails-on-unknown-betas": {
    "headers.beta.unknown_answered": ["newer-members/unknown-beta-is-answered (plain)"],
  },
  "fails-on-long-prompts": { "errors.prompt_too_long": ["long-prompt/is-refused (plain)"] },
  "names-two-models": {
    "response.model.stable": [
      "model-echo/answers-name-one-model (plain)",
      "model-echo/answers-name-one-model (stream)",
    ],
  },
  "names-backend-model": {
    "response.model.accepted": [
      "model-echo/named-model-is-accepted (plain)",
      "model-echo/named-model-is-accepted (stream)",
    ],
  },
};
