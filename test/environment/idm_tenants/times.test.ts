import { describe, expect, it } from "vitest";
import { OperationTimes } from "../../../src/environment/idm_tenants/times.ts";
import { makeInstruction, packInstruction, type Instruction } from "../../../src/isa/idm/index.ts";
import { core } from "./hand_made.ts";

const timeOf = (...program: readonly Instruction[]): number[] => {
  const times = new OperationTimes(core);
  return program.map((word) => times.take(packInstruction(word, 1), 0));
};

describe("times of operations", () => {
  it("of CONV are groups of channels × pixels × places of the kernel of its CONVINIT (eq. 2)", () => {
    const init = makeInstruction("convinit", { cin_g: 64, cout_g: 512, wout: 224, kh: 7, kw: 3 });
    const other = makeInstruction("convinit", { cin_g: 1, cout_g: 2, wout: 3, kh: 5, kw: 1 });
    const conv = makeInstruction("conv", { rows: 4, bank_in: 63, addr_w: 16_383 });
    expect(timeOf(init, conv, conv, other, conv)).toEqual([1, 64 * 512 * 224 * 21, 64 * 512 * 224 * 21, 1, 30]);
  });

  it("of LOAD and SAVE are words by what the port moves in their mode (eq. 3)", () => {
    const fields = { len: 5, lines: 3, stride: 9 };
    const other = { ...core, portWords: 2, efficiency: { maps: 0.9, weights: 0.5, save: 0.7 } };
    const times = new OperationTimes(other);
    const words = [
      makeInstruction("load", { ...fields, mode: 0 }),
      makeInstruction("load", { ...fields, mode: 1 }),
      makeInstruction("load", { ...fields, mode: 2 }),
      makeInstruction("save", { ...fields, mode: 2 }),
    ];
    expect(words.map((word) => times.take(packInstruction(word, 1), 0))).toEqual([9, 15, 15, 11]);
  });

  it("of POOL are groups of output channels × pixels × places of its window; of an addition the window is one place", () => {
    const shape = { kh: 3, kw: 2, cg: 3, wout: 7 };
    const pool = makeInstruction("pool");
    const max = makeInstruction("poolinit", { ...shape, type: 0 });
    const add = makeInstruction("poolinit", { ...shape, type: 3 });
    // 3 words are 48 channels of 8 bits: 6 groups of 8.
    expect(timeOf(max, pool, add, pool)).toEqual([1, 6 * 7 * 6, 1, 6 * 7]);
  });

  it("are 1 at least, with and without an INIT", () => {
    const load = makeInstruction("load", { len: 1, lines: 1 });
    expect(timeOf(load, makeInstruction("conv"), makeInstruction("pool"))).toEqual([1, 1, 1]);
  });
});
