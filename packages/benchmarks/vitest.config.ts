import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["src/**/*.test.ts"],
    globalSetup: ["../../infra/run/test-database.mjs"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
