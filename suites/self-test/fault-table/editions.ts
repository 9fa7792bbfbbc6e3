import type { FaultTable } from "./fault-table.ts";

export const editionsTable: FaultTable = {
  "refuses-newest-version": { "headers.version.newest": ["editions/newest-version-is-accepted (plain)"] },
  "accepts-temperature-in-newest-version": {
    "request.temperature.removed": [
      "editions/temperature-is-refused (plain)",
      "editions/temperature-is-refused (stream)",
    ],
  },
  "accepts-top-p-in-newest-version": {
    "request.top_p.removed": ["editions/top-p-is-refused (plain)", "editions/top-p-is-refused (stream)"],
  },
  "accepts-top-k-in-newest-version": {
    "request.top_k.removed": ["editions/top-k-is-refused (plain)", "editions/top-k-is-refused (stream)"],
  },
};
