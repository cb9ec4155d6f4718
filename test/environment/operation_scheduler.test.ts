import { describe, expect, it } from "vitest";
import {
  operationSchedulerDutiesOf,
  operationSchedulerDutyChecker,
  operationSchedulerEnvironment,
  profiles,
  type OperationSchedulerDuty,
  type OperationSchedulerDutyViolation,
  type Profile,
} from "../../src/environment/index.ts";
import { operationSchedulerGolden, type GoldenModel } from "../../src/golden/index.ts";
import type { OperationSchedulerSizes } from "../../src/ports/operation_scheduler.ts";
import { elementPlace, readElement } from "../../src/ports/row_layout.ts";
import { cores } from "./cores.ts";

interface Run {
  readonly golden: GoldenModel;
  readonly violation: OperationSchedulerDutyViolation | undefined;
  /** Hash of every stimulus word. */
  readonly hash: number;
}

interface Setup {
  readonly sizes: OperationSchedulerSizes;
  readonly seed: number;
  readonly profile?: Profile;
  readonly reset?: "async_low" | "sync";
  readonly watched?: readonly OperationSchedulerDuty[];
}

function run(
  setup: Setup,
  cycles: number,
  each?: (stimulus: Uint32Array, cycle: number, outputs: Uint32Array) => void,
): Run {
  const { sizes, reset = "async_low", watched = [] } = setup;
  const golden = operationSchedulerGolden(sizes, reset);
  const environment = operationSchedulerEnvironment(setup);
  const checker = operationSchedulerDutyChecker(sizes, watched);
  const stimulus = new Uint32Array(golden.inputs.words);
  const outputs = new Uint32Array(golden.outputs.words);
  let hash = 0;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    stimulus.fill(0xffffffff);
    environment.drive(stimulus, 0, outputs, 0);
    golden.step(stimulus, 0, outputs, 0);
    for (const word of stimulus) hash = (Math.imul(hash, 31) + word) | 0;
    each?.(stimulus, cycle, outputs);
    const violation = watched.length > 0 ? checker.check(stimulus, 0, outputs, 0) : undefined;
    if (violation !== undefined) return { golden, violation, hash };
  }
  return { golden, violation: undefined, hash };
}

const count = (golden: GoldenModel, name: string): number => golden.eventCounts[golden.eventNames.indexOf(name)] ?? NaN;

const one: OperationSchedulerSizes = { matrixEngines: 1, vectorEngines: 1, vnpus: 1 };
const largest: OperationSchedulerSizes = { matrixEngines: 16, vectorEngines: 16, vnpus: 32 };

describe("duties of the operation scheduler's environment", () => {
  for (const profile of profiles) {
    const watched = operationSchedulerDutiesOf(profile);
    it(`${profile} keeps ${watched.join(" ")}`, () => {
      for (const sizes of [one, cores.tiny, cores.duo, cores.odd, cores.paper]) {
        for (const reset of ["async_low", "sync"] as const) {
          expect(run({ sizes, seed: 1, profile, reset, watched }, 3_000).violation).toBeUndefined();
        }
      }
      expect(run({ sizes: largest, seed: 2, profile, watched }, 1_000).violation).toBeUndefined();
    });
  }

  it("are named by the checker when mixed breaks what it does not keep", () => {
    const found = run({ sizes: cores.duo, seed: 1, profile: "wild", watched: ["A4"] }, 20_000).violation;
    expect(found?.duty).toBe("A4");
  });
});

describe("rows of the operation scheduler's environment", () => {
  it("are the same for the same seed, and others for another", () => {
    const hashes = [5, 5, 6].map((seed) => run({ sizes: cores.paper, seed }, 5_000).hash);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it("leave unused bits 0, begin in reset for 1 to 3 cycles, and are reset later too", () => {
    const { inputs } = operationSchedulerGolden(cores.odd, "async_low");
    const reset = elementPlace(inputs, "rst_ni");
    const used = new Uint32Array(inputs.words);
    for (const { word, shift, bits } of inputs.fields) used[word] = (used[word] ?? 0) | ((2 ** bits - 1) << shift);
    let firstHigh = -1;
    let laterResets = 0;
    run({ sizes: cores.odd, seed: 3 }, 40_000, (stimulus, cycle) => {
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

  it("of lawful profiles bring a saved instruction back, on any ME, with the masks that it was saved with", () => {
    const sizes = { matrixEngines: 8, vectorEngines: 16, vnpus: 16 };
    const { inputs, outputs } = operationSchedulerGolden(sizes, "async_low");
    const reads = (name: string, index: number): ((row: Uint32Array) => number) => {
      const place = elementPlace(name.endsWith("_o") ? outputs : inputs, name, index);
      return (row) => readElement(row, 0, place);
    };
    const engines = Array.from({ length: sizes.matrixEngines }, (_, m) => ({
      ...{ hold: reads("hold_i", m), flush: reads("flush_i", m), tenant: reads("me_vnpu_i", m) },
      ...{ valid: reads("instr_valid_i", m), slots: reads("instr_ve_i", m), todo: reads("todo_o", m) },
      begins: true,
    }));
    let saved: string[] = [];
    let resumed = 0;
    run({ sizes, seed: 4, profile: "lawful" }, 20_000, (stimulus, _, outputRow) => {
      for (const engine of engines) {
        if (engine.begins && engine.valid(stimulus) === 1) {
          engine.begins = false;
          const context = `${engine.tenant(stimulus)} ${engine.slots(stimulus)}`;
          if (saved.includes(context)) resumed += 1;
          saved = saved.filter((other) => other !== context).slice(-16);
        }
        if (engine.flush(stimulus) === 0) continue;
        engine.begins = true;
        const slots = engine.todo(outputRow);
        // Sixteen random slots are the same by chance in one case of 65,536; few or many are a common pattern.
        const random = slots.toString(2).replaceAll("0", "").length;
        if (engine.hold(stimulus) === 1 && random > 4 && random < 12) saved.push(`${engine.tenant(stimulus)} ${slots}`);
      }
    });
    expect(resumed).toBeGreaterThan(10);
  });

  it("refuse a seed that is no integer", () => {
    expect(() => operationSchedulerEnvironment({ sizes: one, seed: 0.5 })).toThrow(
      "Seed 0.5 is not an integer from 0 to 9007199254740991.",
    );
  });
});

describe("events that mixed reaches", () => {
  // With one VE an instruction has one slot: none of it issues in part, nor is a share too small for it.
  const notWithOneVe = ["own_share_partial", "partial_issue"];
  for (const [name, sizes] of Object.entries(cores)) {
    it(`are all at least once in 2,000 cycles at ${name}`, () => {
      const cycles = sizes.matrixEngines > 4 ? 40_000 : 80_000;
      const { golden } = run({ sizes, seed: 11 }, cycles);
      const wanted = golden.eventNames.filter((event) => sizes.vectorEngines > 1 || !notWithOneVe.includes(event));
      expect(wanted.filter((event) => !(count(golden, event) >= cycles / 2_000))).toEqual([]);
    });
  }

  it("come from tempers of their own: saturated keeps all VEs busy, idle almost none", () => {
    const busy = (profile: Profile): number => {
      const shares = [1, 2, 3, 4].map((seed) => {
        return count(run({ sizes: cores.paper, seed, profile }, 8_000).golden, "all_busy") / 8_000;
      });
      return shares.reduce((sum, share) => sum + share, 0) / shares.length;
    };
    expect(busy("saturated")).toBeGreaterThan(0.4);
    expect(busy("idle")).toBeLessThan(0.1);
  });
});
