import { describe, expect, it } from "vitest";
import {
  profiles,
  utopSequencerDutyChecker,
  utopSequencerEnvironment,
  type Profile,
  type UtopSequencerDutyViolation,
} from "../../src/environment/index.ts";
import { utopSequencerGolden, type GoldenModel } from "../../src/golden/index.ts";
import { elementPlace, readElement } from "../../src/ports/row_layout.ts";

interface Run {
  readonly golden: GoldenModel;
  readonly violation: UtopSequencerDutyViolation | undefined;
  /** Hash of every stimulus word. */
  readonly hash: number;
}

interface Setup {
  readonly matrixEngines: number;
  readonly seed: number;
  readonly profile?: Profile;
  readonly reset?: "async_low" | "sync";
  readonly answerLimitCycles?: number;
  readonly saveLimitCycles?: number;
  /** Off where a test wants speed. */
  readonly checked?: boolean;
}

function run(setup: Setup, cycles: number, each?: (stimulus: Uint32Array, cycle: number) => void): Run {
  const { matrixEngines, reset = "async_low", answerLimitCycles = 16, saveLimitCycles = 4, checked = false } = setup;
  const sizes = { matrixEngines };
  const limits = { answerLimitCycles, saveLimitCycles };
  const golden = utopSequencerGolden(sizes, reset);
  const environment = utopSequencerEnvironment({ sizes, ...limits, ...setup });
  const checker = utopSequencerDutyChecker(sizes, limits);
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

const count = (golden: GoldenModel, name: string): number => golden.eventCounts[golden.eventNames.indexOf(name)] ?? NaN;

describe("duties of the uTop sequencer's environment", () => {
  for (const profile of profiles) {
    it(`${profile} keeps all`, () => {
      for (let matrixEngines = 1; matrixEngines <= 16; matrixEngines += 1) {
        const reset = matrixEngines % 2 === 0 ? "async_low" : "sync";
        expect(run({ matrixEngines, seed: 1, profile, reset, checked: true }, 2_500).violation).toBeUndefined();
      }
      for (const [answerLimitCycles, saveLimitCycles] of [
        [1, 1],
        [4096, 384],
      ] as const) {
        const limits = { answerLimitCycles, saveLimitCycles };
        expect(run({ matrixEngines: 3, seed: 2, profile, ...limits, checked: true }, 4_000).violation).toBeUndefined();
      }
    });
  }
});

describe("rows of the uTop sequencer's environment", () => {
  it("are the same for the same seed, and others for another", () => {
    const hashes = [5, 5, 6].map((seed) => run({ matrixEngines: 4, seed }, 5_000).hash);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it("leave unused bits 0, begin in reset for 1 to 3 cycles, and are reset later too", () => {
    const { inputs } = utopSequencerGolden({ matrixEngines: 3 }, "async_low");
    const reset = elementPlace(inputs, "rst_ni");
    const used = new Uint32Array(inputs.words);
    for (const { word, shift, bits } of inputs.fields) used[word] = (used[word] ?? 0) | ((2 ** bits - 1) << shift);
    let firstHigh = -1;
    let laterResets = 0;
    run({ matrixEngines: 3, seed: 3 }, 40_000, (stimulus, cycle) => {
      stimulus.forEach((word, at) => {
        if ((word & ~(used[at] ?? 0)) !== 0) throw new Error(`Unused bits of word ${at} are set.`);
      });
      const high = readElement(stimulus, 0, reset) === 1;
      if (high && firstHigh < 0) firstHigh = cycle;
      if (!high && firstHigh >= 0) laterResets += 1;
    });
    expect(firstHigh).toBeGreaterThanOrEqual(1);
    expect(firstHigh).toBeLessThanOrEqual(3);
    expect(laterResets).toBeGreaterThan(10);
  });

  it("refuse a seed that is no integer", () => {
    expect(() => run({ matrixEngines: 1, seed: 0.5 }, 1)).toThrow(
      "Seed 0.5 is not an integer from 0 to 9007199254740991.",
    );
  });
});

describe("events that mixed reaches in 200,000 cycles", () => {
  // One ME reports one thing in a cycle, and starts nothing in it.
  const notWithOneMe = [
    ...["start_just_saved", "start_with_save", "start_with_finish"],
    ...["finish_several", "save_several", "finish_with_save"],
  ];
  for (const matrixEngines of [1, 2, 3, 4, 8]) {
    it(`are all at NX = ${matrixEngines}`, () => {
      const { golden } = run({ matrixEngines, seed: 11 }, 200_000);
      const wanted = golden.eventNames.filter((event) => matrixEngines > 1 || !notWithOneMe.includes(event));
      expect(wanted.filter((event) => count(golden, event) === 0)).toEqual([]);
      // Long sequences: programs that run tens of groups.
      expect(count(golden, "follow_row") + count(golden, "follow_next")).toBeGreaterThan(4_000);
      expect(count(golden, "row_end") + count(golden, "end_of_table")).toBeGreaterThan(200);
    });
  }

  it("come from tempers of their own: saturated runs through groups without a fault, idle hardly runs", () => {
    const seeds = [1, 2, 3, 4, 5, 6];
    const groups = (profile: Profile): number => {
      const goldens = seeds.map((seed) => run({ matrixEngines: 4, seed, profile }, 8_000).golden);
      return goldens.reduce((sum, golden) => sum + count(golden, "follow_row") + count(golden, "follow_next"), 0);
    };
    expect(groups("saturated")).toBeGreaterThan(2 * groups("sparse"));
    expect(groups("saturated")).toBeGreaterThan(2_000);
  });
});
