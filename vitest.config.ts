import { configDefaults, defineConfig, type ViteUserConfig } from "vitest/config";

/**
 * The tests of `npm test`. Those of test/ci/, and `*.ci.test.ts`, take seconds each: `.ci/run` runs them, too; those of test/long/ take
 * minutes, and `npm run regress` runs them.
 */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "test/ci/**", "test/**/*.ci.test.ts", "test/long/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});

export default config;
