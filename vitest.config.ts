import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "spec/**/*.test.ts", "suites/**/*.test.ts"],
    testTimeout: 60_000,
    // A test waits for sockets as often as for the processor.
    maxWorkers: "100%",
    // .ci/run counts the tests by this file.
    reporters: ["default", ["json", { outputFile: "coverage/tests.json" }]],
  },
});
