import { describe, expect, it } from "vitest";
import { npuFrontendEnvironment, profiles, reduceResult } from "../../../src/environment/index.ts";
import { assemble, imageOf, meSlot, packSlot } from "../../../src/isa/index.ts";
import { elementPlace, readElement, writeElement } from "../../../src/ports/row_layout.ts";
import { cores, modelOf, run, sum } from "./run.ts";

describe("duties of the front end's environment", () => {
  for (const profile of profiles) {
    it(`${profile} keeps all`, () => {
      const { tiny, duo, odd, paper } = cores;
      for (const [sizes, cycles] of [
        [tiny, 1_500],
        [duo, 2_000],
        [odd, 600],
        [paper, 600],
      ] as const) {
        const reset = sizes === duo ? "sync" : "async_low";
        expect(run({ sizes, profile, seed: 4 }, cycles, undefined, true, reset).violation).toBeUndefined();
      }
    });
  }
});

describe("rows of the front end's environment", () => {
  it("are the same for the same seed, and others for another", () => {
    const hashes = [5, 5, 6].map((seed) => run({ sizes: cores.duo, seed }, 5_000).hash);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it("leave unused bits 0, begin in reset for 1 to 3 cycles, and are reset later too", () => {
    let firstHigh = -1;
    let laterResets = 0;
    const used: number[] = [];
    const { golden } = run({ sizes: cores.duo, seed: 3, profile: "adversarial" }, 1);
    const reset = elementPlace(golden.inputs, "rst_ni");
    for (const { word, shift, bits } of golden.inputs.fields) {
      used[word] = (used[word] ?? 0) | ((2 ** bits - 1) << shift);
    }
    run({ sizes: cores.duo, seed: 3, profile: "adversarial" }, 20_000, (stimulus, _outputs, cycle) => {
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

  it("refuse a seed that is no integer", () => {
    expect(() => npuFrontendEnvironment({ sizes: cores.duo, seed: 0.5 })).toThrow(
      "Seed 0.5 is not an integer from 0 to 9007199254740991.",
    );
  });
});

describe("buses of the front end's environment", () => {
  const broken = (name: string, from: number, value: (before: number) => number) => (): unknown => {
    const { golden } = run({ sizes: cores.duo, seed: 1, profile: "saturated" }, 1);
    const place = elementPlace(golden.outputs, name);
    return run({ sizes: cores.duo, seed: 1, profile: "saturated" }, 3_000, (_stimulus, outputs, cycle) => {
      if (cycle >= from) writeElement(outputs, 0, place, value(readElement(outputs, 0, place)));
    });
  };

  it("throw where the memory port breaks a rule of AXI4", () => {
    expect(broken("m_axi_arvalid_o", 300, () => 1)).toThrow(/m_axi, cycle \d+, master, rule 'id'/);
    expect(broken("m_axi_arlen_o", 300, () => 255)).toThrow(/rule 'boundary'/);
  });

  it("throw where the register port breaks a rule of AXI4-Lite", () => {
    expect(broken("s_axi_bvalid_o", 300, () => 1)).toThrow(/s_axi B, cycle \d+, slave, rule 'unasked'/);
    expect(broken("s_axi_rdata_o", 0, (before) => (before === 0 ? 0 : before ^ Math.floor(before / 7)))).not.toThrow();
  });
});

describe("tenants of the front end's environment", () => {
  it("complete every run in lawful: no fault of any kind, and none is stopped", () => {
    for (const sizes of [cores.tiny, cores.duo, cores.paper]) {
      const { statistics, golden } = run({ sizes, seed: 2, profile: "lawful" }, 12_000);
      expect(sum(statistics.completed)).toBeGreaterThan(20);
      expect(sum(statistics.started) - sum(statistics.completed)).toBeLessThanOrEqual(sizes.vnpus);
      expect(statistics.faults.flat().filter((count) => count > 0)).toEqual([]);
      const traps = golden.eventNames.flatMap((name, at) => (name.startsWith("trap_") ? [golden.eventCounts[at]] : []));
      expect(traps.length).toBe(11);
      expect(traps.every((count) => count === 0)).toBe(true);
    }
  });

  it("meet every fault and every way to lose or resume an engine in mixed", () => {
    const { golden } = run({ sizes: cores.duo, seed: 5 }, 60_000);
    const wanted =
      /^(?:trap_|quarantine_|loop_re|parity_|row_timeout|fill_timeout|resumed|restored|replay_taken|row_waits_data|head_pre)/;
    const counted = golden.eventNames.filter((name) => wanted.test(name));
    expect(counted.length).toBe(24);
    expect(counted.filter((name) => golden.eventCounts[golden.eventNames.indexOf(name)] === 0)).toEqual([]);
  });

  it("run the programs that they are given again and again, and leave others idle", () => {
    const text = `.program twice
.core 2 2
.group first me(a, a) ve(b)
.group last me(a, -)
.me a
  { set r0, 8 | pushw [r0], 1 }
  { loop 3, behind | loadw }
  { nop | push [r0+1], 1 }
  { nop | popv v31 }
behind:
  { utop.finish | | add v1, v31, v31 }
.ve b
  { nop | load v1, [r0] | reduce.sum v2 }
  { recv r1 }
  { utop.finish }
`;
    const program = assemble(text, "twice.nasm");
    const image = imageOf(program);
    const words = new Set<number>();
    const options = { sizes: cores.duo, seed: 1, profile: "lawful", programs: [image, image] } as const;
    const { outputs } = modelOf(cores.duo);
    const [valid, word] = [elementPlace(outputs, "me_op_valid_o"), elementPlace(outputs, "me_op_o")];
    const { statistics } = run(options, 30_000, (_stimulus, row) => {
      if (readElement(row, 0, valid) === 1) words.add(readElement(row, 0, word));
    });
    expect(words).toEqual(new Set(program.code.map(({ me }) => packSlot(meSlot, me)).filter((me) => me !== 0)));
    expect(statistics.completed.map((count) => count > 5)).toEqual([true, true, false]);
    expect(statistics.started[2]).toBe(0);
    expect(sum(statistics.faults.flat())).toBe(0);
  });

  it("get the same scalar from the same reduce, often 0", () => {
    const results = Array.from({ length: 1_000 }, (_, word) => reduceResult(7, word & 3, word));
    expect(reduceResult(7, 1, 1)).toBe(results[1]);
    expect(results.filter((result) => result === 0).length).toBeGreaterThan(400);
    expect(new Set(results).size).toBeGreaterThan(200);
  });
});
