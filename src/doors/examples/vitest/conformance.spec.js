import process from "node:process";

import { registerSuites } from "messages-conformance/vitest";

// One test for each case and mode, one run for all of them. The key is in MESSAGES_API_KEY.
registerSuites({
  url: process.env.GATEWAY_URL ?? "http://127.0.0.1:8080",
  model: process.env.GATEWAY_MODEL ?? "my-model",
  profile: "core",
  runs: 0,
});
