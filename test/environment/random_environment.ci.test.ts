import { describe, expect, it } from "vitest";
import { dutiesOf, profiles, utopSchedulerEnvironment } from "../../src/environment/index.ts";
import { schedulerRows } from "../../src/environment/scheduler_rows.ts";
import { elementPlace, readElement } from "../../src/ports/row_layout.ts";
import { cores } from "./cores.ts";
import { run } from "./run.ts";

describe("duties of the random environment", () => {
  for (const profile of profiles) {
    it(`${profile} keeps ${dutiesOf(profile).join(" ")}`, () => {
      for (const sizes of [cores.tiny, cores.duo, cores.odd, cores.paper]) {
        for (const seed of [1, 2]) {
          const environment = utopSchedulerEnvironment({ sizes, seed, profile });
          expect(run(sizes, environment, 20_000, dutiesOf(profile)).violation).toBeUndefined();
        }
      }
    });
  }

  it("holds for wide and for a save limit of one cycle", () => {
    for (const sizes of [cores.wide, { ...cores.duo, saveLimitCycles: 1 }, { ...cores.paper, saveLimitCycles: 2 }]) {
      for (const profile of ["lawful", "mixed"] as const) {
        const environment = utopSchedulerEnvironment({ sizes, seed: 7, profile });
        expect(run(sizes, environment, 30_000, dutiesOf(profile)).violation).toBeUndefined();
      }
    }
  });
});

describe("rows of the random environment", () => {
  it("are the same for the same seed, and others for another", () => {
    const hashes = [5, 5, 6].map((seed) => {
      return run(cores.paper, utopSchedulerEnvironment({ sizes: cores.paper, seed }), 5_000).hash;
    });
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it("leave unused bits 0, begin in reset for 1 to 3 cycles, and are reset later too", () => {
    const { usedBits, inputs } = schedulerRows(cores.odd);
    const reset = elementPlace(inputs, "rst_ni");
    let firstHigh = -1;
    let laterResets = 0;
    run(cores.odd, utopSchedulerEnvironment({ sizes: cores.odd, seed: 3 }), 100_000, [], (stimulus, _, cycle) => {
      stimulus.forEach((word, at) => {
        if ((word & ~(usedBits[at] ?? 0)) !== 0) throw new Error(`Unused bits of word ${at} are set.`);
      });
      const high = readElement(stimulus, 0, reset) === 1;
      if (high && firstHigh < 0) firstHigh = cycle;
      if (!high && firstHigh >= 0) laterResets += 1;
    });
    expect(firstHigh).toBeGreaterThanOrEqual(1);
    expect(firstHigh).toBeLessThanOrEqual(3);
    expect(laterResets).toBeGreaterThan(10);
  });

  it("of wild have quotas above the MEs and saved pulses on idle MEs", () => {
    const { inputs, outputs } = schedulerRows(cores.paper);
    const quota = elementPlace(inputs, "vnpu_quota_i", 5);
    const saved = elementPlace(inputs, "me_saved_i", 2);
    const busy = ["me_run_o", "me_save_o"].map((name) => elementPlace(outputs, name, 2));
    let large = 0;
    let onIdle = 0;
    const environment = utopSchedulerEnvironment({ sizes: cores.paper, seed: 1, profile: "wild" });
    run(cores.paper, environment, 5_000, [], (stimulus, rows) => {
      if (readElement(stimulus, 0, quota) > 4) large += 1;
      const idle = busy.every((place) => readElement(rows, 0, place) === 0);
      if (idle && readElement(stimulus, 0, saved) === 1) onIdle += 1;
    });
    expect(Math.min(large, onIdle)).toBeGreaterThan(100);
  });

  it("refuse a seed that is no integer", () => {
    expect(() => utopSchedulerEnvironment({ sizes: cores.tiny, seed: 0.5 })).toThrow(
      "Seed 0.5 is not an integer from 0 to 9007199254740991.",
    );
  });
});

describe("events that mixed reaches", () => {
  const events = [
    "start_class1",
    "start_class2",
    "start_temporal",
    "start_whole_core",
    "preempt_kill",
    "preempt_reclaim",
    "preempt_window",
    "preempt_drain",
    "kill",
    "save",
    "finish_while_saving",
    "core_drain_to_pick",
    "core_pick_to_hold",
    "core_pick_to_switch",
    "core_switch_to_hold",
    "core_switch_to_drain",
    "core_hold_to_drain",
    "rank_swap",
    "counter_clear",
    "offline_loss",
    "slice_expiry",
  ];
  const cycles = 400_000;
  for (const [name, sizes] of Object.entries(cores)) {
    it(`come at least 100 times in a million cycles at ${name}`, () => {
      const { golden } = run(sizes, utopSchedulerEnvironment({ sizes, seed: 11 }), cycles);
      const wanted = sizes.serviceCounterBits === 12 ? [...events, "halving"] : events;
      const rare = wanted.filter((event) => {
        const count = golden.eventCounts[golden.eventNames.indexOf(event)] ?? 0;
        return !(count >= cycles / 10_000);
      });
      expect(rare).toEqual([]);
    });
  }
});
