import { expect, it } from "vitest";
import { idmEnvironment } from "../../src/environment/index.ts";
import { idmGolden } from "../../src/golden/idm/model.ts";
import { fpgaConfig } from "../generators/idm_rig.ts";

const cycles = 200_000;
const seeds = [1, 2];
const pools = ["fpga-tiny", "fpga-odd"] as const;

/** Events of the parts that cannot come in the pool, and why. */
const impossible: Readonly<Record<string, readonly string[]>> = {
  "a SYSTEM with `end` alone asks for an interrupt, and it is no barrier": [
    "first_level_irq_task_alone",
    "first_level_done_over_arrive",
  ],
  "a core that has arrived does nothing until it may pass": [
    "first_level_arrive_at_release",
    "first_level_done_at_release",
    "first_level_ignored_held",
  ],
  "the pulses of a program are long over when the next one begins": [
    "first_level_blanked_sync",
    "first_level_blanked_done",
    "first_level_blanked_irq",
  ],
  "a release goes to cores at a barrier alone, and its cycle has no halt": [
    "second_level_global_ignored",
    "second_level_halt_beats_global",
  ],
  "no second level traps with these codes": [0, 13, 14, 15].map((code) => `first_level_trap_code_${code}`),
  "a word outside of the loaded ones is not read: it has no parity": ["second_level_fault_both"],
  "duty A2: beats come of a burst whose address was taken": ["first_level_stray_beat"],
};

/** Events that can come, but did not in these runs: mostly two things that must meet in one cycle. */
const rare: readonly string[] = [
  ...["event2_of_blanked", "event1_over_3", "event1_over_hold", "event1_over_5", "event2_over_3"],
  ...["event2_over_hold", "event2_over_6", "halt_guard_at_end", "halt_disorder_trapped", "unhold_at_end"],
  ...["refused_held_moved", "refused_done_moved", "group_set_over_clear"],
]
  .map((name) => `first_level_${name}`)
  .concat(
    ["halt_loses", "fault_poolinit", "fault_conv", "trap_several", "watchdog_saved"].map(
      (name) => `second_level_${name}`,
    ),
  )
  .concat("address_guard_write_bad_wraps");

it("events of the pool that never come are known", () => {
  const counts = new Map<string, number>();
  for (const pool of pools) {
    const sizes = fpgaConfig(pool);
    for (const seed of seeds) {
      const golden = idmGolden({ ...sizes, configHash: "0123456789abcdef" }, sizes.reset);
      const environment = idmEnvironment({ sizes, seed });
      const stimulus = new Uint32Array(golden.inputs.words);
      const outputs = new Uint32Array(golden.outputs.words);
      for (let cycle = 0; cycle < cycles; cycle += 1) {
        environment.drive(stimulus, 0, outputs, 0);
        golden.step(stimulus, 0, outputs, 0);
      }
      golden.eventNames.forEach((name, index) => {
        counts.set(name, (counts.get(name) ?? 0) + (golden.eventCounts[index] ?? 0));
      });
      const never = golden.eventNames.filter((_, index) => golden.eventCounts[index] === 0);
      console.log(`${pool}, seed ${seed}: ${never.length} of ${golden.eventNames.length} never: ${never.join(" ")}`);
    }
  }
  const cannot = Object.values(impossible).flat();
  expect([...cannot, ...rare].filter((name) => !counts.has(name))).toEqual([]);
  expect(cannot.filter((name) => counts.get(name) !== 0)).toEqual([]);
  const never = [...counts].filter(([, count]) => count === 0).map(([name]) => name);
  expect(never.filter((name) => !cannot.includes(name) && !rare.includes(name))).toEqual([]);
});
