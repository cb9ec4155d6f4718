import { describe, expect, it } from "vitest";
import { profiles } from "../../../src/environment/traffic_plan.ts";
import { idmPorts } from "../../../src/ports/idm.ts";
import { elementPlace, readElement, rowLayout } from "../../../src/ports/row_layout.ts";
import { pools } from "../first_level_idm/pools.ts";
import { count, run } from "./run.ts";

describe("duties of the pool's environment", () => {
  it.each(profiles)("%s keeps all", (profile) => {
    for (const sizes of [pools.tiny, pools.odd]) {
      for (const reset of ["async_low", "sync"] as const) {
        expect(run({ sizes, seed: 4, profile, reset, checked: true }, 700).violation).toBeUndefined();
      }
    }
    expect(run({ sizes: pools.max, seed: 4, profile, checked: true }, 60).violation).toBeUndefined();
  });
});

describe("rows of the pool's environment", () => {
  it("are the same for the same seed, and others for another", () => {
    const hashes = [5, 5, 6].map((seed) => run({ sizes: pools.odd, seed }, 2_000).hash);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it("leave unused bits 0, begin in reset for 1 to 3 cycles, and are reset later too", () => {
    const inputs = rowLayout(idmPorts(pools.tiny).ports.filter((port) => port.direction === "input"));
    const reset = elementPlace(inputs, "rst_ni");
    const used = new Uint32Array(inputs.words);
    for (const { word, shift, bits } of inputs.fields) used[word] = (used[word] ?? 0) | ((2 ** bits - 1) << shift);
    let firstHigh = -1;
    let laterResets = 0;
    run({ sizes: pools.tiny, seed: 3, profile: "adversarial" }, 12_000, (stimulus, _, cycle) => {
      stimulus.forEach((word, at) => {
        if ((word & ~(used[at] ?? 0)) !== 0) throw new Error(`Unused bits of word ${at} are set.`);
      });
      const high = readElement(stimulus, 0, reset) === 1;
      if (high && firstHigh < 0) firstHigh = cycle;
      if (!high && firstHigh >= 0) laterResets += 1;
    });
    expect(firstHigh).toBeGreaterThanOrEqual(1);
    expect(firstHigh).toBeLessThanOrEqual(3);
    expect(laterResets).toBeGreaterThan(1);
  });
});

describe("the pool's environment", () => {
  it("runs lawful tasks to their end: nothing traps, no burst is refused, held tasks go on elsewhere", () => {
    const { golden, account } = run({ sizes: pools.odd, seed: 2, profile: "lawful" }, 12_000);
    const faults = /((level_trap|trap_code)_|_fault_|_bad_|_timeout_|beat_last_|_error$)/;
    expect(golden.eventNames.filter((name) => faults.test(name) && count(golden, name) > 0)).toEqual([]);
    expect(account.ended).toBeGreaterThan(20);
    expect(account.switched).toBeGreaterThan(3);
    expect(account.failed).toBeLessThanOrEqual(account.stopped);
    expect(count(golden, "first_level_event4_release")).toBeGreaterThan(10);
    expect(count(golden, "address_guard_read_last")).toBeGreaterThan(100);
    expect(count(golden, "address_guard_write_answer")).toBeGreaterThan(100);
  });

  it("reaches the faults of each part: traps of programs, refused bursts, failing loads, disorder", () => {
    const runs = [
      run({ sizes: pools.odd, seed: 21, profile: "adversarial" }, 25_000),
      run({ sizes: pools.tiny, seed: 21 }, 25_000),
    ];
    const seen = (name: string): number => runs.reduce((sum, { golden }) => sum + count(golden, name), 0);
    const faults = [
      ...[1, 2, 3, 4, 6, 7, 8].map((code) => `second_level_trap_${code}`),
      ...[1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12].map((code) => `first_level_trap_code_${code}`),
      ...["limit", "page", "select"].flatMap((why) =>
        [`read_bad_${why}`, `write_bad_${why}`].map((n) => `address_guard_${n}`),
      ),
      ...["local_end", "waits"].map((what) => `address_guard_read_${what}`),
      ...["sink", "local_end"].map((what) => `address_guard_write_${what}`),
      ...["beat_bad_response", "beat_last_early", "beat_last_missing", "timeout_burst", "drained"].map(
        (what) => `first_level_${what}`,
      ),
      "first_level_event4_unequal",
      "first_level_event5_resume",
      "first_level_halt_waits",
    ];
    expect(faults.filter((name) => seen(name) === 0)).toEqual([]);
    expect(faults.filter((name) => Number.isNaN(seen(name)))).toEqual([]);
  });
});
