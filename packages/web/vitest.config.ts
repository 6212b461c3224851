import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "app/**/*.test.{ts,tsx}",
      "server/**/*.test.ts",
      "widget/**/*.test.ts",
      "vite/**/*.test.ts",
      "worker/**/*.test.ts",
    ],
    environment: "node",
    // pictures are painted in the colours of tokens.css
    css: true,
  },
});
