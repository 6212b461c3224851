import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["src/**/*.test.ts"],
    // one product for the whole run, and one browser for each file
    globalSetup: ["./src/global-setup.ts"],
    setupFiles: ["./src/close-browser.ts"],
    // a browser that crashed is no fault of the product; the report names such a test as flaky
    retry: { count: 1, condition: /has been closed|browser has disconnected|Target crashed|Page crashed/ },
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
