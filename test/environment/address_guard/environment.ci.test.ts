import { describe, expect, it } from "vitest";
import { profiles, type Profile } from "../../../src/environment/index.ts";
import {
  addressGuardDutyChecker,
  addressGuardEnvironment,
  type AddressGuardDutyViolation,
} from "../../../src/environment/address_guard/index.ts";
import { addressGuardGolden } from "../../../src/golden/address_guard/model.ts";
import type { GoldenModel } from "../../../src/golden/index.ts";
import { elementPlace, readElement } from "../../../src/ports/row_layout.ts";

interface Run {
  readonly golden: GoldenModel;
  readonly violation: AddressGuardDutyViolation | undefined;
  /** Hash of every stimulus word. */
  readonly hash: number;
}

interface Setup {
  readonly seed: number;
  readonly profile?: Profile;
  readonly reset?: "async_low" | "sync";
  /** Off where a test wants speed. */
  readonly checked?: boolean;
}

function run(setup: Setup, cycles: number, each?: (stimulus: Uint32Array, outputs: Uint32Array) => void): Run {
  const { reset = "async_low", checked = false } = setup;
  const golden = addressGuardGolden(reset);
  const environment = addressGuardEnvironment(setup);
  const checker = addressGuardDutyChecker();
  const stimulus = new Uint32Array(golden.inputs.words);
  const outputs = new Uint32Array(golden.outputs.words);
  let hash = 0;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    stimulus.fill(0xffffffff);
    environment.drive(stimulus, 0, outputs, 0);
    golden.step(stimulus, 0, outputs, 0);
    for (const word of stimulus) hash = (Math.imul(hash, 31) + word) | 0;
    each?.(stimulus, outputs);
    const violation = checked ? checker.check(stimulus, 0, outputs, 0) : undefined;
    if (violation !== undefined) return { golden, violation, hash };
  }
  return { golden, violation: undefined, hash };
}

const count = (golden: GoldenModel, name: string): number => golden.eventCounts[golden.eventNames.indexOf(name)] ?? NaN;

describe("duties of the address guard's environment", () => {
  for (const profile of profiles) {
    it(`${profile} keeps all`, () => {
      for (const reset of ["async_low", "sync"] as const) {
        for (const seed of [1, 2]) {
          expect(run({ profile, reset, seed, checked: true }, 3_000).violation).toBeUndefined();
        }
      }
    });
  }
});

describe("rows of the address guard's environment", () => {
  it("are the same for the same seed, and others for another", () => {
    const hashes = [5, 5, 6].map((seed) => run({ seed }, 5_000).hash);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it("leave unused bits 0, begin in reset for 1 to 3 cycles, and are reset later too", () => {
    const { inputs } = addressGuardGolden("async_low");
    const reset = elementPlace(inputs, "rst_ni");
    const used = new Uint32Array(inputs.words);
    for (const { word, shift, bits } of inputs.fields) used[word] = (used[word] ?? 0) | ((2 ** bits - 1) << shift);
    let firstHigh = -1;
    let laterResets = 0;
    let cycle = 0;
    run({ seed: 3 }, 30_000, (stimulus) => {
      stimulus.forEach((word, at) => {
        if ((word & ~(used[at] ?? 0)) !== 0) throw new Error(`Unused bits of word ${at} are set.`);
      });
      const high = readElement(stimulus, 0, reset) === 1;
      if (high && firstHigh < 0) firstHigh = cycle;
      if (!high && firstHigh >= 0) laterResets += 1;
      cycle += 1;
    });
    expect(firstHigh).toBeGreaterThanOrEqual(1);
    expect(firstHigh).toBeLessThanOrEqual(3);
    expect(laterResets).toBeGreaterThan(10);
  });

  it("change segments while nothing is open, but in adversarial and wild", () => {
    const { inputs, state } = addressGuardGolden("async_low");
    const configuration = inputs.fields.filter(({ port }) => inputs.ports[port]?.role === "configuration");
    const opens = ["ar_valid", "r_open", "r_left", "aw_valid", "b_open", "w_sink", "b_local"];
    const places = opens.map((name) => elementPlace(state, name));
    const changes = (profile: Profile): { readonly idle: number; readonly open: number } => {
      const golden = addressGuardGolden("async_low");
      const environment = addressGuardEnvironment({ seed: 9, profile });
      const stimulus = new Uint32Array(golden.inputs.words);
      const outputs = new Uint32Array(golden.outputs.words);
      const row = new Uint32Array(golden.state.words);
      const seen = { idle: 0, open: 0 };
      let before = "";
      for (let cycle = 0; cycle < 12_000; cycle += 1) {
        environment.drive(stimulus, 0, outputs, 0);
        golden.step(stimulus, 0, outputs, 0, row, 0);
        const now = configuration.map(({ word }) => stimulus[word]).join();
        const open = places.some((place) => readElement(row, 0, place) !== 0);
        if (cycle > 0 && now !== before) seen[open ? "open" : "idle"] += 1;
        before = now;
      }
      return seen;
    };
    for (const profile of ["idle", "sparse", "bursty", "saturated"] as const) {
      const seen = changes(profile);
      expect(seen.open).toBe(0);
      expect(seen.idle).toBeGreaterThan(2);
    }
    expect(changes("wild").open).toBeGreaterThan(100);
  });

  it("refuse a seed that is no integer", () => {
    expect(() => run({ seed: 0.5 }, 1)).toThrow("Seed 0.5 is not an integer from 0 to 9007199254740991.");
  });
});

describe("events that mixed reaches in 150,000 cycles", () => {
  it("are all", () => {
    const { golden } = run({ seed: 11 }, 150_000);
    expect(golden.eventNames.filter((name) => count(golden, name) === 0)).toEqual([]);
    expect(count(golden, "read_last")).toBeGreaterThan(3_000);
    expect(count(golden, "write_answer")).toBeGreaterThan(3_000);
    expect(count(golden, "write_local")).toBeGreaterThan(1_000);
  });

  it("come from tempers of their own: saturated fills the port, idle hardly uses it", () => {
    const reads = (profile: Profile): number =>
      [1, 2, 3].reduce((sum, seed) => sum + count(run({ seed, profile }, 8_000).golden, "read"), 0);
    expect(reads("saturated")).toBeGreaterThan(2 * reads("sparse"));
    expect(reads("sparse")).toBeGreaterThan(2 * reads("idle"));
  });
});
