import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs `vnpu synth` against the baseline; its exit code and what it printed. */
function synth(...args: readonly string[]): { readonly code: number | null; readonly text: string } {
  const command = ["tsx", "src/cli/bin.ts", "synth", ...args, "--target", "asic", "--baseline", "synth/baseline.json"];
  const { status, stdout, stderr } = spawnSync("npx", [...command, "--quiet"], { cwd: root, encoding: "utf8" });
  return { code: status, text: stdout + stderr };
}

// `.ci/run` watches `paper`; the others are watched here. Of `max` the µTop scheduler alone: the rest grows as its parts do.
it.each([["tiny"], ["duo"], ["odd"], ["wide"]])("area and depth of %s are no worse than the baseline", (config) => {
  const { code, text } = synth(config);
  expect(text).toMatch(/npu_frontend/);
  expect(code, text).toBe(0);
});

it("area and depth of the uTop scheduler of max are no worse than the baseline", () => {
  const { code, text } = synth("max", "--top", "utop_scheduler");
  expect(code, text).toBe(0);
});
