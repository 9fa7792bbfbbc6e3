import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "spec/**/*.test.ts", "suites/**/*.test.ts"],
    testTimeout: 60_000,
    // .ci/run counts the tests by this file.
    reporters: ["default", ["json", { outputFile: "coverage/tests.json" }]],
  },
});
