import type { FaultTable } from "./fault-table.ts";

export const authTable: FaultTable = {
  "refuses-x-api-key": {
    "auth.x_api_key.accepted": ["auth/x-api-key-is-accepted (plain)", "auth/x-api-key-is-accepted (stream)"],
  },
  "refuses-bearer": {
    "auth.bearer.accepted": ["auth/bearer-is-accepted (plain)"],
    "auth.bearer.default": ["editions/bearer-is-accepted (plain)"],
  },
  "accepts-missing-key": {
    "auth.key.required": [
      "auth/missing-key-is-refused (plain)",
      "auth/missing-key-is-refused (stream)",
      "auth/empty-key-is-refused (plain)",
    ],
  },
  "accepts-wrong-key": {
    "auth.key.verified": [
      "auth/wrong-key-is-refused (plain)",
      "auth/wrong-key-is-refused (stream)",
      "auth/wrong-x-api-key-is-refused (plain)",
      "auth/wrong-bearer-is-refused (plain)",
      "auth/longer-key-is-refused (plain)",
    ],
  },
  "answers-403-to-missing-key": {
    "auth.key.required": ["auth/missing-key-is-refused (plain)", "auth/missing-key-is-refused (stream)"],
  },
  "answers-403-to-wrong-key": {
    "auth.key.verified": ["auth/wrong-key-is-refused (plain)", "auth/wrong-key-is-refused (stream)"],
  },
  "answers-422-to-missing-key": {
    "auth.key.required": ["auth/missing-key-is-refused (plain)", "auth/missing-key-is-refused (stream)"],
  },
  "answers-500-to-wrong-key": {
    "auth.key.verified": ["auth/wrong-key-is-refused (plain)", "auth/wrong-key-is-refused (stream)"],
  },
  "calls-key-errors-invalid-request": {
    "errors.type.matches_status": ["errors/type-fits-status (plain)", "errors/type-fits-status (stream)"],
  },
};
