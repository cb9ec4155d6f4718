import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Twice what `npm test` allows one test: these are the slower ones. */
const limitMs = 120_000;

/** Tests that every change must pass and for which `npm test` has no time; `.ci/run` runs them. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/ci/**/*.test.ts", "test/**/*.ci.test.ts"],
    testTimeout: limitMs,
    hookTimeout: limitMs,
    maxWorkers: 2,
  },
});

export default config;
