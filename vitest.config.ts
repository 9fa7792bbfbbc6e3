import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["src/**/*.test.ts", "spec/**/*.test.ts", "suites/**/*.test.ts"], testTimeout: 60_000 },
});
