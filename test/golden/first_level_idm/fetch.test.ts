import { describe, expect, test } from "vitest";
import { PoolRig, each, go, group, hold, load, ofCore, ofGroup, startPc, stop } from "./rig.ts";

const at = (...cores: readonly number[]): Readonly<Record<number, number>> => each(1, ...cores);

/** Fronts of core 1 in the next cycles; it takes a word where a 1 stands. */
function takes(rig: PoolRig, pattern: string): string[] {
  return [...pattern].map((bit) => rig.cycle({ instr_ready_i: bit === "1" ? at(1) : {} }).fronts.split(" ")[1] ?? "");
}

/** Core 1 has run from a word on for a cycle; its program is 0x100 … 0x107. */
function started(pc = 0, barrierStages = 0): PoolRig {
  const rig = new PoolRig({ barrierStages });
  rig.ready([1]);
  rig.set(ofCore(1, startPc), pc);
  rig.offer(ofGroup(1, go), 0);
  rig.cycle();
  return rig;
}

describe("a buffer", () => {
  test("holds two words, whatever is taken when; none is lost or comes twice", () => {
    const rig = started();
    expect(takes(rig, "11100100110101")).toEqual([
      ...["-", "-", "100", "101", "101", "101", "102", "102", "102", "103", "104", "104", "105", "105"],
    ]);
    expect(takes(rig, "000").at(-1)).toBe("106");
  });

  test("fills with two words and waits", () => {
    const rig = started();
    const fills: number[][] = [];
    for (let cycle = 0; cycle < 6; cycle += 1) {
      const { state } = rig.cycle();
      fills.push([state.get("fill", 1), state.get("due", 1), state.get("pc", 1), state.get("fetching", 1)]);
    }
    expect(fills).toEqual([
      [0, 0, 0, 0],
      [0, 1, 1, 1],
      [1, 1, 2, 1],
      [2, 0, 2, 1],
      [2, 0, 2, 1],
      [2, 0, 2, 1],
    ]);
    expect(rig.count("buffer_full")).toBe(3);
  });

  test("tells words outside of the loaded ones, and goes on; at 2^20 it begins anew", () => {
    const rig = started(7);
    expect(takes(rig, "111111")).toEqual(["-", "-", "107", "!2", "!2", "!2"]);
    const wrapped = started(0xfffff);
    expect(takes(wrapped, "1111")).toEqual(["-", "-", "!2", "100"]);
    expect(wrapped.counted("pc_wraps", "word_outside")).toEqual([1, 1]);
    const far = started(0x20000);
    expect(takes(far, "111").at(-1)).toBe("!2");
  });

  test("ignores a core that takes what is not there", () => {
    const rig = new PoolRig();
    rig.ready([1]);
    expect(takes(rig, "1111")).toEqual(["-", "-", "-", "-"]);
  });
});

describe("it is emptied", () => {
  test.each([0, 2])("by a halt, in the cycle behind halt_o (B = %i)", (B) => {
    const rig = started(0, B);
    rig.cycles(10);
    rig.offer(ofGroup(1, stop), 0);
    const fronts = takes(rig, "0".repeat(B + 4));
    expect(fronts).toEqual([...Array.from({ length: B + 2 }, () => "100"), "-", "-"]);
    const { state } = rig.cycle();
    expect([state.get("fetching", 1), state.get("due", 1), state.get("pc", 1)]).toEqual([0, 0, 2]);
  });

  test.each([0, 2])("by a LOAD, B + 1 cycles behind it (B = %i)", (B) => {
    const rig = started(0, B);
    rig.cycles(10);
    rig.cycle({ task_done_i: at(1) });
    rig.cycles(B + 1);
    rig.offer(ofCore(1, load), 2);
    const fronts = takes(rig, "0".repeat(B + 4));
    expect(fronts).toEqual([...Array.from({ length: B + 2 }, () => "100"), "-", "-"]);
    expect(rig.count("flush_load_of_words")).toBe(1);
  });

  test("not by a hold, nor by GROUP", () => {
    const rig = started();
    rig.cycles(5);
    rig.set(ofGroup(1, hold), 1);
    rig.cycle({ sync_local_i: at(1) });
    rig.cycles(2);
    expect(rig.cycle().states).toBe("Free Held Free");
    rig.set(ofCore(1, group), 0);
    expect(rig.cycle().states).toBe("Free Free Free");
    expect(takes(rig, "111")).toEqual(["100", "101", "102"]);
  });

  test("by a Go, which starts where it is told", () => {
    const rig = started();
    rig.cycles(5);
    rig.cycle({ task_done_i: at(1) });
    rig.set(ofCore(1, load), 5);
    rig.set(ofCore(1, startPc), 4);
    rig.serve();
    rig.offer(ofGroup(1, go), 0);
    rig.cycle();
    expect(takes(rig, "1111")).toEqual(["-", "-", "104", "!2"]);
  });
});

test("START_PC and START_LAYER are those of the cycle in which Go acts", () => {
  const rig = new PoolRig({ barrierStages: 3 });
  rig.ready([1]);
  rig.set(ofCore(1, startPc), 2);
  rig.set(ofCore(1, 0x18), 6);
  rig.offer(ofGroup(1, go), 0);
  rig.cycle();
  rig.offer(ofCore(1, startPc), 5);
  rig.cycle();
  rig.offer(ofCore(1, 0x18), 7);
  expect(rig.cycle().pulses).toBe("restart 1@6");
  expect(takes(rig, "00")).toEqual(["-", "102"]);
});
