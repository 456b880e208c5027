import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["{packages,tools}/*/test/**/*.test.ts", "specs/rules/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
