import { describe, expect, it } from "vitest";
import { controlRegistersDutyChecker, controlRegistersEnvironment, profiles } from "../../../src/environment/index.ts";
import type { ControlRegistersDutyViolation, Profile } from "../../../src/environment/index.ts";
import { controlRegistersGolden, type GoldenModel } from "../../../src/golden/index.ts";
import type { ControlRegistersSizes } from "../../../src/ports/control_registers.ts";
import { elementPlace, readElement } from "../../../src/ports/row_layout.ts";

interface Run {
  readonly golden: GoldenModel;
  readonly violation: ControlRegistersDutyViolation | undefined;
  /** Hash of every stimulus word. */
  readonly hash: number;
}

interface Setup {
  readonly sizes: ControlRegistersSizes;
  readonly seed: number;
  readonly profile?: Profile;
  readonly reset?: "async_low" | "sync";
  /** Off where a test wants speed. */
  readonly checked?: boolean;
}

function run(setup: Setup, cycles: number, each?: (stimulus: Uint32Array, cycle: number) => void): Run {
  const { sizes, reset = "async_low", checked = false } = setup;
  const config = { ...sizes, saveLimitCycles: 4, answerLimitCycles: 16, configHash: "0123456789abcdef" };
  const golden = controlRegistersGolden(config, reset);
  const environment = controlRegistersEnvironment(setup);
  const checker = controlRegistersDutyChecker(sizes);
  const stimulus = new Uint32Array(golden.inputs.words);
  const outputs = new Uint32Array(golden.outputs.words);
  let hash = 0;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    stimulus.fill(0xffffffff);
    environment.drive(stimulus, 0, outputs, 0);
    golden.step(stimulus, 0, outputs, 0);
    for (const word of stimulus) hash = (Math.imul(hash, 31) + word) | 0;
    each?.(stimulus, cycle);
    const violation = checked ? checker.check(stimulus, 0, outputs, 0) : undefined;
    if (violation !== undefined) return { golden, violation, hash };
  }
  return { golden, violation: undefined, hash };
}

const size = (matrixEngines: number, vectorEngines: number, vnpus: number): ControlRegistersSizes => ({
  ...{ matrixEngines, vectorEngines, vnpus },
});
const [tiny, odd, paper, max] = [size(1, 1, 2), size(3, 5, 7), size(4, 4, 8), size(16, 16, 32)];
const count = (golden: GoldenModel, name: string): number => golden.eventCounts[golden.eventNames.indexOf(name)] ?? NaN;

describe("duties of the control registers' environment", () => {
  it.each(profiles)("%s keeps all", (profile) => {
    for (const sizes of [tiny, size(1, 16, 1), odd, max]) {
      for (const reset of ["async_low", "sync"] as const) {
        expect(run({ sizes, seed: 1, profile, reset, checked: true }, 2_000).violation).toBeUndefined();
      }
    }
  });
});

describe("rows of the control registers' environment", () => {
  it("are the same for the same seed, and others for another", () => {
    const hashes = [5, 5, 6].map((seed) => run({ sizes: paper, seed }, 5_000).hash);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it("leave unused bits 0, begin in reset for 1 to 3 cycles, and are reset later too", () => {
    const { inputs } = run({ sizes: odd, seed: 1 }, 0).golden;
    const reset = elementPlace(inputs, "rst_ni");
    const used = new Uint32Array(inputs.words);
    for (const { word, shift, bits } of inputs.fields) used[word] = (used[word] ?? 0) | ((2 ** bits - 1) << shift);
    let firstHigh = -1;
    let laterResets = 0;
    run({ sizes: odd, seed: 3 }, 30_000, (stimulus, cycle) => {
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
  it.each([
    ["mixed", "tiny", tiny],
    ["mixed", "odd", odd],
    ["mixed", "paper", paper],
    ["wild", "paper", paper],
  ] as const)("are all reached by %s in 100,000 cycles at %s", (profile, _, sizes) => {
    const { golden } = run({ sizes, seed: 11, profile }, 100_000);
    expect(golden.eventNames.filter((event) => count(golden, event) === 0)).toEqual([]);
  });

  it("of lawful software are those of drivers: it runs programs, handles faults, and touches nothing that is not there", () => {
    const { golden } = run({ sizes: paper, seed: 2, profile: "lawful" }, 60_000);
    const never = ["page", "offset", "misaligned", "strobe", "ro", "inject", "read_page", "read_offset"];
    expect(never.filter((what) => count(golden, `refused_${what}`) > 0)).toEqual([]);
    const often = ["doorbell", "clear", "control", "me_quota", "table_base_lo", "irq_pending", "mode", "me_online"];
    expect(often.filter((what) => count(golden, `write_${what}`) < 15)).toEqual([]);
    const seen = ["done_set", "fault_set", "quarantine", "aw_first", "w_first", "write_waits", "read_waits"];
    expect(seen.filter((what) => count(golden, what) < 15)).toEqual([]);
  });
});
