import { describe, expect, it } from "vitest";
import { profiles } from "../../../src/environment/traffic_plan.ts";
import { firstLevelPorts } from "../../../src/ports/first_level_idm.ts";
import { elementPlace, readElement, rowLayout, writeElement, type RowLayout } from "../../../src/ports/row_layout.ts";
import { pools } from "./pools.ts";
import { count, run } from "./run.ts";

const layout = (direction: "input" | "output"): RowLayout =>
  rowLayout(firstLevelPorts(pools.odd).ports.filter((port) => port.direction === direction));

describe("duties of the first level's environment", () => {
  it.each(profiles)("%s keeps all", (profile) => {
    for (const sizes of [pools.tiny, pools.odd, pools.single, pools.max]) {
      for (const reset of ["async_low", "sync"] as const) {
        const cycles = sizes.cores > 5 ? 200 : 1_000;
        expect(run({ sizes, seed: 4, profile, reset, checked: true }, cycles).violation).toBeUndefined();
      }
    }
  });
});

describe("rows of the first level's environment", () => {
  it("are the same for the same seed, and others for another", () => {
    const hashes = [5, 5, 6].map((seed) => run({ sizes: pools.odd, seed }, 5_000).hash);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it("leave unused bits 0, begin in reset for 1 to 3 cycles, and are reset later too", () => {
    const inputs = layout("input");
    const reset = elementPlace(inputs, "rst_ni");
    const used = new Uint32Array(inputs.words);
    for (const { word, shift, bits } of inputs.fields) used[word] = (used[word] ?? 0) | ((2 ** bits - 1) << shift);
    let firstHigh = -1;
    let laterResets = 0;
    run({ sizes: pools.odd, seed: 3 }, 40_000, (stimulus, _, cycle) => {
      stimulus.forEach((word, at) => {
        if ((word & ~(used[at] ?? 0)) !== 0) throw new Error(`Unused bits of word ${at} are set.`);
      });
      const high = readElement(stimulus, 0, reset) === 1;
      if (high && firstHigh < 0) firstHigh = cycle;
      if (!high && firstHigh >= 0) laterResets += 1;
    });
    expect(firstHigh).toBeGreaterThanOrEqual(1);
    expect(firstHigh).toBeLessThanOrEqual(3);
    expect(laterResets).toBeGreaterThan(5);
  });
});

describe("events", () => {
  it("of lawful surroundings are no faults: tasks end, are held, go on elsewhere", () => {
    const { golden, account } = run({ sizes: pools.odd, seed: 2, profile: "lawful" }, 40_000);
    const faults =
      /^(trap_code_|timeout_|beat_bad|beat_last|word_bad|refused_(offset|load_(address|below|above|wraps)))/;
    expect(golden.eventNames.filter((name) => faults.test(name) && count(golden, name) > 0)).toEqual([]);
    expect(account.ended).toBeGreaterThan(300);
    expect(account.switched).toBeGreaterThan(15);
    expect(account.resumed).toBeGreaterThan(5);
    expect(account.failed).toBeLessThanOrEqual(account.stopped);
    expect(count(golden, "held_mates_freed")).toBeGreaterThan(3);
    expect(count(golden, "go_under_hold")).toBeGreaterThan(5);
  });
});

describe("layers of lawful tasks come in order, each once on every core (F4)", () => {
  it.each(["tiny", "odd", "max"] as const)("at %s", (name) => {
    const { layers, counts } = run({ sizes: pools[name], seed: 7, profile: "lawful", counted: true }, 25_000);
    expect(layers).toBeUndefined();
    expect(counts.tasks).toBeGreaterThan(100);
    expect(counts.steps).toBeGreaterThan(2 * counts.tasks);
    expect(counts.continued).toBeGreaterThan(5);
  });

  it("or the account says where they do not", () => {
    const outputs = layout("output");
    const broken = (change: (row: Uint32Array, cycle: number) => void): string | undefined =>
      run({ sizes: pools.odd, seed: 7, profile: "lawful", counted: true }, 25_000, (_, row, cycle) => {
        if (cycle > 2_000) change(row, cycle);
      }).layers;
    const restartLayer = elementPlace(outputs, "restart_layer_o", 1);
    expect(
      broken((row) => {
        const layer = readElement(row, 0, restartLayer);
        if (layer !== 0) writeElement(row, 0, restartLayer, layer ^ 1);
      }),
    ).toMatch(/Core 1, task \d+: restarted at layer \d+, comes to layer \d+\./);
    // A core passes its barriers without the others.
    const sync = elementPlace(outputs, "sync_global_o", 2);
    expect(broken((row) => writeElement(row, 0, sync, 1))).toMatch(/Core 2, task \d+: ends step \d+; allowed is \d+\./);
    // A word comes again, and a barrier of an old program in the place of a new one's.
    const word = Array.from({ length: 4 }, (_, part) => elementPlace(outputs, "instr_o", 4 * 3 + part));
    let kept: number[] | undefined;
    const replayed = broken((row) => {
      const parts = word.map((place) => readElement(row, 0, place));
      if ((parts[3] ?? 0) >>> 28 !== 7) return;
      kept ??= parts;
      word.forEach((place, part) => writeElement(row, 0, place, kept?.[part] ?? 0));
    });
    expect(replayed).toMatch(/Core 3, task \d+: /);
  });
});
