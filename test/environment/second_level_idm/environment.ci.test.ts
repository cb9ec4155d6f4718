import { describe, expect, it } from "vitest";
import { profiles, type Profile } from "../../../src/environment/index.ts";
import {
  secondLevelDutyChecker,
  secondLevelEnvironment,
  type SecondLevelDutyViolation,
} from "../../../src/environment/second_level_idm/index.ts";
import type { GoldenModel } from "../../../src/golden/index.ts";
import { secondLevelGolden } from "../../../src/golden/second_level_idm/model.ts";
import { elementPlace, readElement } from "../../../src/ports/row_layout.ts";

interface Run {
  readonly golden: GoldenModel;
  readonly violation: SecondLevelDutyViolation | undefined;
  /** Hash of every stimulus word. */
  readonly hash: number;
}

interface Setup {
  readonly cores?: number;
  readonly fifoDepth?: number;
  readonly seed: number;
  readonly profile?: Profile;
  readonly reset?: "async_low" | "sync";
  /** Off where a test wants speed. */
  readonly checked?: boolean;
}

function run(setup: Setup, cycles: number, each?: (stimulus: Uint32Array) => void): Run {
  const { cores = 16, fifoDepth = 3, reset = "async_low", checked = false } = setup;
  const sizes = { cores, fifoDepth };
  const golden = secondLevelGolden(sizes, reset);
  const environment = secondLevelEnvironment({ sizes, ...setup });
  const checker = secondLevelDutyChecker(sizes);
  const stimulus = new Uint32Array(golden.inputs.words);
  const outputs = new Uint32Array(golden.outputs.words);
  let hash = 0;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    stimulus.fill(0xffffffff);
    environment.drive(stimulus, 0, outputs, 0);
    golden.step(stimulus, 0, outputs, 0);
    for (const word of stimulus) hash = (Math.imul(hash, 31) + word) | 0;
    each?.(stimulus);
    const violation = checked ? checker.check(stimulus, 0, outputs, 0) : undefined;
    if (violation !== undefined) return { golden, violation, hash };
  }
  return { golden, violation: undefined, hash };
}

const count = (golden: GoldenModel, name: string): number => golden.eventCounts[golden.eventNames.indexOf(name)] ?? NaN;

describe("duties of the second level's environment", () => {
  for (const profile of profiles) {
    it(`${profile} keeps all`, () => {
      for (const [cores, fifoDepth] of [
        [1, 1],
        [5, 3],
        [16, 8],
        [32, 16],
      ] as const) {
        const reset = cores < 10 ? "async_low" : "sync";
        const setup = { cores, fifoDepth, profile, reset, seed: cores + 3, checked: true } as const;
        expect(run(setup, 3_000).violation).toBeUndefined();
      }
    });
  }
});

describe("rows of the second level's environment", () => {
  it("are the same for the same seed, and others for another", () => {
    const hashes = [5, 5, 6].map((seed) => run({ seed }, 3_000).hash);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it("leave unused bits 0, begin in reset for 1 to 3 cycles, and are reset later too", () => {
    const { inputs } = secondLevelGolden({ cores: 16, fifoDepth: 3 }, "async_low");
    const reset = elementPlace(inputs, "rst_ni");
    const used = new Uint32Array(inputs.words);
    for (const { word, shift, bits } of inputs.fields) used[word] = (used[word] ?? 0) | ((2 ** bits - 1) << shift);
    let firstHigh = -1;
    let laterResets = 0;
    let cycle = 0;
    run({ seed: 3, profile: "adversarial" }, 12_000, (stimulus) => {
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

  it("refuse a seed that is no integer", () => {
    expect(() => run({ seed: 0.5 }, 1)).toThrow("Seed 0.5 is not an integer from 0 to 9007199254740991.");
  });
});

describe("events that mixed reaches", () => {
  it("are all in 240,000 cycles at four sizes", () => {
    const counts = new Map<string, number>();
    for (const [cores, fifoDepth] of [
      [2, 2],
      [5, 3],
      [16, 8],
      [32, 1],
    ] as const) {
      const { golden } = run({ cores, fifoDepth, seed: 11 }, 60_000);
      for (const name of golden.eventNames) counts.set(name, (counts.get(name) ?? 0) + count(golden, name));
    }
    expect([...counts].filter(([, total]) => total === 0)).toEqual([]);
    for (const module of ["load", "save", "conv", "misc"]) expect(counts.get(`issue_${module}`)).toBeGreaterThan(5_000);
  });

  it("come from tempers of their own: saturated keeps the modules busy, idle hardly uses them", () => {
    const issued = (profile: Profile): number =>
      [1, 2, 3].reduce((sum, seed) => sum + count(run({ seed, profile }, 8_000).golden, "issue_conv"), 0);
    expect(issued("saturated")).toBeGreaterThan(2 * issued("sparse"));
    expect(issued("sparse")).toBeGreaterThan(2 * issued("idle"));
  });
});
