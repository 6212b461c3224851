import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

const require = createRequire(import.meta.url);

export default defineConfig({
  // Vite would take the "module" entry of graphql and Node its "main": two copies that do not know each other's schemas
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve("graphql") }] },
  oxc: { decorator: { legacy: true } },
  test: {
    environment: "node",
    include: ["src/**/*.test.ts"],
    globalSetup: ["../../infra/run/test-database.mjs"],
    setupFiles: ["reflect-metadata"],
    // a worker reads what all tests stand on once, and not for each of 140 files
    isolate: false,
    // one at a time: what changed is told once all older transactions ended, those of other databases of the server too
    maxWorkers: 1,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
