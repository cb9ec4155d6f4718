import { describe, expect, it } from "vitest";
import type { NpuConfig } from "../../src/config/types.ts";
import { controlRegistersFaults } from "../../src/generators/control_registers/faults.ts";
import { fetchMasterFaults } from "../../src/generators/fetch_master/faults.ts";
import { npuFrontendFaults } from "../../src/generators/npu_frontend/faults/index.ts";
import { operationSchedulerFaults } from "../../src/generators/operation_scheduler/faults.ts";
import { utopSchedulerFaults } from "../../src/generators/utop_scheduler/faults.ts";
import { utopSequencerFaults } from "../../src/generators/utop_sequencer/faults.ts";
import { withFault, type VerilogFault } from "../../src/generators/verilog_fault.ts";
import { generateTop } from "../../src/generators/index.ts";
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
/** Of the other blocks the first fault of each part shows within 40 k cycles. */
const cyclesOf = (top: string): number => (top === "utop_scheduler" ? 1_000_000 : 100_000);
const odd: NpuConfig[] = sizes.map(([matrixEngines, vnpus]) => ({
  ...namedConfig("odd"),
  ...{ name: `odd-${matrixEngines}x${vnpus}`, matrixEngines, vnpus, reset: "sync", modulePrefix: "x_" },
}));

const kept: Readonly<Record<string, { readonly faults: readonly VerilogFault[]; readonly parts: readonly string[] }>> =
  {
    utop_scheduler: {
      faults: utopSchedulerFaults,
      parts: ["Edge", "Latency", "Preempt", "Rank", "Service", "Start", "Whole core"],
    },
    operation_scheduler: {
      faults: operationSchedulerFaults,
      parts: ["Issue register", "Latency", "Leftover", "ME operation", "Own share"],
    },
    utop_sequencer: { faults: utopSequencerFaults, parts: ["Fault", "Group", "Run", "Successor"] },
    control_registers: {
      faults: controlRegistersFaults,
      parts: ["Bus", "Counters", "Inject", "Interrupts", "Pulses", "Quarantine", "Quota", "Refusal"],
    },
    fetch_master: { faults: fetchMasterFaults, parts: ["Address", "Beat", "Request"] },
    npu_frontend: {
      faults: npuFrontendFaults,
      parts: [
        "Context",
        "Control",
        "Engines",
        "Instruction memory",
        "Operations",
        "Parity",
        "Queue",
        "Row unit",
        "Trace",
      ],
    },
  };

it("kept faults have names and sentences of their own, whatever their block", () => {
  const all = Object.values(kept).flatMap(({ faults }) => faults);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  for (const { name, description } of all) {
    expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(description).toMatch(/^[^. ][^.]*\.$/);
  }
});

describe.each(Object.entries(kept))("the kept faults of %s", (top, { faults, parts }) => {
  const least = top === "fetch_master" ? 8 : 16;
  it(`are at least ${least}, and break every part of the contract`, () => {
    expect(faults.length).toBeGreaterThanOrEqual(least);
    expect([...new Set(faults.map(({ part }) => part))].sort()).toEqual(parts);
  });

  // The text of the whole front end at large sizes takes half a minute.
  const configs = [...namedConfigs.map((name) => namedConfig(name)), ...odd].filter(
    ({ name }) => top !== "npu_frontend" || ["tiny", "duo", "paper", "odd-3x32"].includes(name),
  );
  it.each(configs)("change the Verilog of $name", (config) => {
    const files = generateTop(config, top);
    const changed = new Set<string>();
    for (const fault of faults) {
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
    const left = config.matrixEngines === 1 && top === "utop_scheduler" ? needTwoEngines.length : 0;
    expect(changed.size).toBe(faults.length - left);
  });

  // All of them, of all blocks, with shrinking: test/long/faults.test.ts.
  if (top !== "utop_scheduler") return;
  it("are found at duo, here the first of each part; in the text as emitted nothing is", async () => {
    const ofEachPart = faults.filter(({ part }, at) => faults.findIndex((other) => other.part === part) === at);
    const config = namedConfig("duo");
    const files = generateTop(config, top);
    const jobs = [undefined, ...ofEachPart].map((fault): LockstepJob => ({
      ...({ config, block: { name: top }, engine: "netlist", seed: 1, cycles: cyclesOf(top) } as const),
      ...{ stimulus: { kind: "profile", profile: "mixed" } },
      files: fault === undefined ? files : withFault(files, config, fault),
    }));
    const [asEmitted, ...results] = await runLockstepAll(jobs);
    expect(asEmitted).toMatchObject({ status: "pass", cycles: cyclesOf(top) });
    const missed = results.flatMap(({ status }, i) => (status === "fail" ? [] : [ofEachPart[i]?.name]));
    expect(missed).toEqual([]);
  }, 240_000);
});
