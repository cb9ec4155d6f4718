import { describe, expect, it } from "vitest";
import type { Instruction } from "../../../src/isa/idm/index.ts";
import { conv, end, failure, load, make, misc, run, save, words } from "./interpreter_support.ts";

const toChip = (bank: number, post = 0, wait = 0): Instruction => make("load", { bank }, { post, wait });
const toMemory = (bank: number, word: number, wait = 0, post = 0): Instruction =>
  make("save", { bank, ddr_addr: word }, { wait, post });
const sync = (fields: object = {}): Instruction => make("system", { next_layer: 1, ...fields }, { sync: true });
const fence = make("system");
const adder = make("poolinit", { type: 3 });
const add = (a: number, b: number, out: number, wait = 0, post = 0): Instruction =>
  make("pool", { bank_in: a, bank_in2: b, bank_out: out }, { wait, post });

const one = words(64, () => 1);

describe("the data memory", () => {
  it("is not read before it was written", () => {
    expect(failure([[toMemory(2, 0), end]])).toBe(
      "core 0, instruction 0 (save): from: word 0 of bank 2 is read and nothing has written it; allowed are words written before.",
    );
  });

  it("is not read where a word without a value was loaded", () => {
    const maps = words(64, (word) => (word === 0 ? Number.NaN : 1));
    expect(failure([[toChip(0, save), toMemory(0, 1, load), end]], maps)).toMatch(
      "word 0 of bank 0 is read, and instruction 0 loaded it from where nothing has written; allowed",
    );
    run([[toChip(0), make("load", { ddr_addr: 1 }, { post: save }), toMemory(0, 9, load), end]], maps);
    // Loaded, and not read: no harm.
    run(
      [[make("load", { len: 2 }, { post: save }), make("save", { addr: 1, ddr_addr: 9 }, { wait: load }), end]],
      maps,
    );
  });

  it("is read behind a token of its writer, which may go over a third module, or behind a fence", () => {
    expect(failure([[toChip(0), fence, toChip(0), toMemory(0, 1), end]])).toMatch(
      /word 0 of bank 0 is (read, and instruction 2 writes|written, and instruction 3 reads) it; allowed is a token, or a system/,
    );
    run([[toChip(0), fence, toMemory(0, 1), end]], one);
    run([[toChip(0, misc), adder, add(0, 0, 1, load, save), toMemory(0, 2, misc), end]], one);
  });

  it("is read by all that comes behind in a module, whatever other tokens are taken", () => {
    const giver = { ...adder, post: save };
    run([[toChip(0, save), giver, toMemory(0, 1, load), toMemory(0, 2, misc), end]], one);
  });

  it("is written again behind its readers", () => {
    expect(failure([[toChip(0, save), toMemory(0, 1, load), toChip(0), end]])).toMatch(
      /instruction 2 \(load\): word 0 of bank 0 is written, and instruction 1 reads it|instruction 1 \(save\)/,
    );
    run([[toChip(0, save), toMemory(0, 1, load, load), toChip(0, 0, save), end]], one);
    // Of two readers both must be done.
    const twice = [toChip(0, save | misc), adder, add(0, 0, 1, load), toMemory(0, 9, load, load)];
    expect(failure([[...twice, toChip(0, 0, save), end]])).toMatch(
      "word 0 of bank 0 is written, and instruction 2 reads it",
    );
  });

  it("is not written by what reads it, but by an add in place", () => {
    const max = make("poolinit", { type: 0, kh: 1, kw: 1, sh: 1, sw: 1 });
    expect(failure([[toChip(0, misc), max, add(0, 0, 0, load), end]])).toBe(
      "core 0, instruction 2 (pool): word 0 of bank 0 is written, and itself reads it; allowed are words that it does not use otherwise.",
    );
    const three = make("poolinit", { type: 3, wout: 3 });
    const both = [make("load", { len: 6 }, { post: misc }), three];
    const sum = (out: number): Instruction => make("pool", { addr_in2: 3, addr_out: out }, { wait: load, post: save });
    const stored = make("save", { addr: 3, len: 3, ddr_addr: 20 }, { wait: misc });
    const maps = run(
      [[...both, sum(3), stored, end]],
      words(64, (word) => word),
    );
    expect([20, 21, 22].map((word) => maps[8 * word])).toEqual([3, 5, 7]);
    expect(failure([[...both, sum(2), stored, end]])).toMatch("is written, and itself reads it");
  });

  it("is not relied on behind a switch of users, nor by another package", () => {
    run([[toChip(0), sync(), toMemory(0, 1), end]], one);
    expect(failure([[toChip(0), sync({ ctx: 1, next_pc: 2 }), toMemory(0, 1), end]])).toMatch("nothing has written it");
    const first = { ...toMemory(0, 1), first: true };
    expect(failure([[toChip(0), fence, first, end]])).toMatch("nothing has written it");
    expect(failure([[adder, fence, { ...toChip(0, misc), first: true }, add(0, 0, 1, load), end]])).toMatch(
      "there is no poolinit before it in its package",
    );
  });
});

describe("segment 0", () => {
  const maps = one;

  it("is written by one core between two barriers, and read by no other one then", () => {
    const writes = (word: number): Instruction[] => [toChip(0, save), toMemory(0, word, load)];
    const reads = [make("load", { ddr_addr: 5 })];
    const text =
      /word 5 of segment 0 is (read|written), and core [01] (reads|writes) it; allowed is a barrier between them\./;
    expect(
      failure(
        [
          [...writes(5), end],
          [...writes(5), end],
        ],
        maps,
      ),
    ).toMatch(text);
    expect(
      failure(
        [
          [...writes(5), end],
          [...reads, end],
        ],
        maps,
      ),
    ).toMatch(text);
    expect(
      failure(
        [
          [...reads, end],
          [...writes(5), end],
        ],
        maps,
      ),
    ).toMatch(text);
    // The core that writes it reads it as well, behind the other one.
    const both = [...reads, fence, ...writes(5), end];
    expect(failure([both, [...reads, end]])).toMatch(text);
    expect(failure([[...reads, end], both])).toMatch(text);
    run(
      [
        [...writes(5), end],
        [...writes(6), end],
      ],
      maps,
    );
    run(
      [
        [...writes(5), sync(), end],
        [sync(), ...reads, end],
      ],
      maps,
    );
    run(
      [
        [...reads, sync(), end],
        [...reads, sync(), ...writes(5), end],
      ],
      maps,
    );
  });

  it("is read by a core behind its own write in order alone", () => {
    const writes = (post: number): Instruction[] => [toChip(0, save), toMemory(0, 5, load, post)];
    expect(failure([[...writes(0), make("load", { ddr_addr: 5, bank: 1 }), end]], maps)).toMatch(
      /word 5 of segment 0 is (read, and instruction 1 writes|written, and instruction 2 reads) it; allowed is a token, or a system/,
    );
    run([[...writes(load), make("load", { ddr_addr: 5, bank: 1 }, { wait: save }), end]], maps);
  });

  it("is the only one that is written, each word by a SAVE once", () => {
    expect(failure([[toChip(0), fence, make("save", { base_sel: 1 }), end]])).toMatch(
      "base_sel is 1; allowed is 0, the others are read only.",
    );
    expect(failure([[make("load", { len: 2 }), fence, make("save", { lines: 2 }), end]])).toMatch(
      "word 0 of segment 0 is written, and itself writes it",
    );
  });
});

describe("tokens and meetings", () => {
  it("must not be missing", () => {
    expect(failure([[make("save", {}, { wait: load | conv }), end]])).toBe(
      "core 0, instruction 0 (save): nothing can go on: save waits at instruction 0 for load and conv; allowed are tokens that are posted before they are taken.",
    );
    // A post behind its pop, and behind more words than the queues hold.
    const late = [toChip(0, 0, save), toChip(0), toChip(0), toChip(0), toChip(0), toMemory(0, 9, 0, load), end];
    expect(failure([late])).toMatch("load waits at instruction 0 for save");
  });

  it("must not be left, nor more than 63", () => {
    expect(failure([[toChip(0, save), end]])).toBe(
      "core 0, instruction 1 (system): a token of load for save is left; allowed are none at a system.",
    );
    expect(failure([[...Array.from({ length: 64 }, () => toChip(0, conv)), end]])).toBe(
      "core 0, instruction 63 (load): 64 tokens of load for conv wait; allowed are 63.",
    );
  });

  it("are the same on all cores", () => {
    expect(failure([[sync(), end], [end]])).toBe(
      "core 1, instruction 0 (system): it stands at the end of layer 0, and core 0 at the barrier of layer 0 before layer 1; allowed is the same meeting.",
    );
    const other = make("system", { next_layer: 2 }, { sync: true });
    expect(
      failure([
        [sync(), end],
        [other, end],
      ]),
    ).toMatch("at the barrier of layer 0 before layer 2, and core 0");
  });

  it("end the program, and name the word behind where a switch may happen", () => {
    expect(failure([[toChip(0)]])).toBe("core 0, instruction 1: the program has no more words; allowed is system end.");
    expect(failure([[sync({ ctx: 1, next_pc: 7 }), end]])).toMatch(
      "ctx is 1 and next_pc is 7; allowed is 1, the word behind it.",
    );
  });
});
