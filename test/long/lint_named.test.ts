import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

// `.ci/run` lints tiny, odd and paper; the front end of the larger ones takes the tools half a minute each.
it.each([["duo"], ["wide"], ["max"]])("every block of %s is clean under three tools", (config) => {
  const args = ["tsx", "src/cli/bin.ts", "lint", config, "--require", "verilator,icarus", "--quiet"];
  const { status, stdout, stderr } = spawnSync("npx", args, { cwd: root, encoding: "utf8" });
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/npu_frontend: clean under verilator, icarus, yosys/);
});
