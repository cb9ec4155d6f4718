import { describe, expect, it } from "vitest";
import {
  fetchMasterDutyChecker,
  fetchMasterEnvironment,
  profiles,
  type FetchMasterDutyViolation,
  type Profile,
} from "../../../src/environment/index.ts";
import { fetchMasterGolden, type GoldenModel } from "../../../src/golden/index.ts";
import { elementPlace, readElement } from "../../../src/ports/row_layout.ts";

interface Run {
  readonly golden: GoldenModel;
  readonly violation: FetchMasterDutyViolation | undefined;
  /** Hash of every stimulus word. */
  readonly hash: number;
}

interface Setup {
  readonly requesters: number;
  readonly seed: number;
  readonly profile?: Profile;
  readonly reset?: "async_low" | "sync";
  readonly answerLimitCycles?: number;
  /** Off where a test wants speed. */
  readonly checked?: boolean;
}

function run(setup: Setup, cycles: number, each?: (stimulus: Uint32Array, cycle: number) => void): Run {
  const { requesters, reset = "async_low", answerLimitCycles = 16, checked = false } = setup;
  const sizes = { requesters, answerLimitCycles };
  const golden = fetchMasterGolden(sizes, reset);
  const environment = fetchMasterEnvironment({ sizes, ...setup });
  const checker = fetchMasterDutyChecker(sizes);
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

describe("duties of the fetch master's environment", () => {
  for (const profile of profiles) {
    it(`${profile} keeps all`, () => {
      for (const [requesters, answerLimitCycles] of [
        [2, 1],
        [5, 16],
        [17, 100],
        [20, 4096],
        [64, 4096],
      ] as const) {
        for (const reset of ["async_low", "sync"] as const) {
          const setup = { requesters, answerLimitCycles, profile, reset, seed: 4, checked: true };
          expect(run(setup, requesters === 64 ? 600 : 2_500).violation).toBeUndefined();
        }
      }
    });
  }
});

describe("rows of the fetch master's environment", () => {
  it("are the same for the same seed, and others for another", () => {
    const hashes = [5, 5, 6].map((seed) => run({ requesters: 6, seed }, 5_000).hash);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it("leave unused bits 0, begin in reset for 1 to 3 cycles, and are reset later too", () => {
    const { inputs } = fetchMasterGolden({ requesters: 6, answerLimitCycles: 16 }, "async_low");
    const reset = elementPlace(inputs, "rst_ni");
    const used = new Uint32Array(inputs.words);
    for (const { word, shift, bits } of inputs.fields) used[word] = (used[word] ?? 0) | ((2 ** bits - 1) << shift);
    let firstHigh = -1;
    let laterResets = 0;
    run({ requesters: 6, seed: 3 }, 40_000, (stimulus, cycle) => {
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
    expect(() => run({ requesters: 2, seed: 0.5 }, 1)).toThrow(
      "Seed 0.5 is not an integer from 0 to 9007199254740991.",
    );
  });
});

describe("events that mixed reaches in 200,000 cycles", () => {
  for (const [requesters, answerLimitCycles] of [
    [4, 16],
    [6, 16],
    [16, 128],
  ] as const) {
    it(`are all at R = ${requesters}, T = ${answerLimitCycles}`, () => {
      const { golden } = run({ requesters, answerLimitCycles, seed: 11 }, 200_000);
      expect(golden.eventNames.filter((event) => count(golden, event) === 0)).toEqual([]);
      expect(count(golden, "answer")).toBeGreaterThan(8_000);
    });
  }

  it("but some coincidences, at the paper's size and T = 4,096: silences are longer than T there too", () => {
    const { golden } = run({ requesters: 16, answerLimitCycles: 4096, seed: 11 }, 200_000);
    const missing = golden.eventNames.filter((event) => count(golden, event) === 0);
    expect(missing.filter((event) => !event.includes("timeout"))).toEqual([]);
    expect(count(golden, "timeout_burst") + count(golden, "timeout_drain")).toBeGreaterThan(20);
    expect(count(golden, "answer")).toBeGreaterThan(20_000);
  });

  it("come from tempers of their own: saturated fills the port, idle hardly uses it", () => {
    const answers = (profile: Profile): number =>
      [1, 2, 3].reduce((sum, seed) => {
        const setup = { requesters: 6, answerLimitCycles: 256, seed, profile };
        return sum + count(run(setup, 8_000).golden, "answer");
      }, 0);
    expect(answers("saturated")).toBeGreaterThan(2 * answers("sparse"));
    expect(answers("sparse")).toBeGreaterThan(2 * answers("idle"));
  });
});
