import { expect, it } from "vitest";
import { eventTable } from "../../src/cli/cosim/event_table.ts";
import type { LockstepResult } from "../../src/lockstep/index.ts";

function result(config: string, cycles: number, events: Record<string, number>): LockstepResult {
  return {
    ...{ config, top: "block", engine: "netlist", seed: 1, cycles, mismatches: 0, rowHash: "", events, status: "pass" },
    timing: { cyclesPerSecond: 1 },
  };
}

it("adds up the runs of a config and scales to 1 M cycles", () => {
  const results = [
    result("tiny", 1_000_000, { start: 5, swap: 0 }),
    result("tiny", 3_000_000, { start: 35, swap: 3 }),
    result("duo", 500_000, { start: 10, swap: 100 }),
    result("none", 0, {}),
  ];
  expect(eventTable(results)).toEqual([
    "block, events per 1 M cycles:",
    "         tiny  duo",
    "  start    10   20",
    "  swap    0.8  200",
  ]);
});
