import { describe, expect, it } from "vitest";
import type { NpuConfig } from "../../src/config/types.ts";
import { utopSchedulerFaults } from "../../src/generators/utop_scheduler/faults.ts";
import { withFault } from "../../src/generators/verilog_fault.ts";
import { generate } from "../../src/generators/index.ts";
import { runLockstepAll, type LockstepJob } from "../../src/lockstep/index.ts";
import { namedConfig, namedConfigs } from "./named_config.ts";

/** Where one engine is all there is, nothing chooses a victim. */
const needTwoEngines = ["earliest_start_reclaimed"];

const sizes = [
  [1, 3],
  [5, 3],
  [16, 2],
  [3, 32],
  [7, 5],
  [2, 2],
] as const;
const odd: NpuConfig[] = sizes.map(([matrixEngines, vnpus]) => ({
  ...namedConfig("odd"),
  ...{ name: `odd-${matrixEngines}x${vnpus}`, matrixEngines, vnpus, reset: "sync", modulePrefix: "x_" },
}));

describe("the kept faults of the scheduler", () => {
  it("are at least 20, with names and sentences of their own", () => {
    expect(utopSchedulerFaults.length).toBeGreaterThanOrEqual(20);
    expect(new Set(utopSchedulerFaults.map(({ name }) => name)).size).toBe(utopSchedulerFaults.length);
    for (const { name, description } of utopSchedulerFaults) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(description).toMatch(/^[^. ][^.]*\.$/);
    }
  });

  it("break every part of the contract", () => {
    const parts = new Set(utopSchedulerFaults.map(({ part }) => part));
    expect([...parts].sort()).toEqual(["Edge", "Latency", "Preempt", "Rank", "Service", "Start", "Whole core"]);
  });

  it.each([...namedConfigs.map((name) => namedConfig(name)), ...odd])("change the Verilog of $name", (config) => {
    const files = generate(config);
    const changed = new Set<string>();
    for (const fault of utopSchedulerFaults) {
      if (config.matrixEngines === 1 && needTwoEngines.includes(fault.name)) {
        expect(() => withFault(files, config, fault)).toThrow(`does not apply to config '${config.name}'`);
        continue;
      }
      const faulty = withFault(files, config, fault);
      expect(faulty.filter(({ text }, i) => text !== files[i]?.text).map(({ name }) => name)).toEqual([
        config.modulePrefix + fault.file,
      ]);
      changed.add(JSON.stringify(faulty));
    }
    const left = config.matrixEngines === 1 ? needTwoEngines.length : 0;
    expect(changed.size).toBe(utopSchedulerFaults.length - left);
  });

  // All of them, with shrinking: test/long/faults.test.ts.
  it("are found at duo, here the first of each part; in the text as emitted nothing is", async () => {
    const ofEachPart = utopSchedulerFaults.filter(
      ({ part }, at) => utopSchedulerFaults.findIndex((other) => other.part === part) === at,
    );
    const config = namedConfig("duo");
    const files = generate(config);
    const jobs = [undefined, ...ofEachPart].map((fault): LockstepJob => ({
      ...({ config, block: { name: "utop_scheduler" }, engine: "netlist", seed: 1, cycles: 1_000_000 } as const),
      ...{ stimulus: { kind: "profile", profile: "mixed" } },
      files: fault === undefined ? files : withFault(files, config, fault),
    }));
    const [asEmitted, ...results] = await runLockstepAll(jobs);
    expect(asEmitted).toMatchObject({ status: "pass", cycles: 1_000_000 });
    const missed = results.flatMap(({ status }, i) => (status === "fail" ? [] : [ofEachPart[i]?.name]));
    expect(missed).toEqual([]);
  }, 240_000);
});
