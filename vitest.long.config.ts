import { defineConfig, type ViteUserConfig } from "vitest/config";

/** An hour: a long test that takes more hangs. */
const limitMs = 3_600_000;

/** The long tests, which `npm run regress` runs file by file. */
const config: ViteUserConfig = defineConfig({
  test: { include: ["test/long/**/*.test.ts"], testTimeout: limitMs, hookTimeout: limitMs, maxWorkers: 2 },
});

export default config;
