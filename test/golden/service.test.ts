import { describe, expect, test } from "vitest";
import { Rig, type Seen } from "./rig.ts";
import { repeat } from "./rows.ts";

function counters(seen: Seen, v: number): number[] {
  return [seen.state("active", v), seen.state("total", v)];
}

/** Clears the counters of all vNPUs, in two cycles without uTops. */
function cleared(rig: Rig, vnpus: number): Rig {
  rig.set({ vnpu_enable_i: repeat(vnpus, 0) }).cycle();
  rig.set({ vnpu_enable_i: repeat(vnpus, 1) }).cycle();
  return rig;
}

describe("service counters", () => {
  test("active adds the held MEs, total the cycles with a ready uTop or an ME in Run", () => {
    const rig = cleared(new Rig(2, 2).set({ mode_i: 1, vnpu_quota_i: [2, 0] }), 2);
    expect(counters(rig.cycle({ ready: [2, 1] }), 0)).toEqual([0, 0]);
    expect(counters(rig.cycle(), 0)).toEqual([0, 0]); // ready 2
    expect(counters(rig.cycle(), 0)).toEqual([0, 1]); // held 1
    expect(counters(rig.cycle(), 0)).toEqual([1, 2]); // held 2
    expect(counters(rig.cycle({ finish: [0, 1] }), 0)).toEqual([3, 3]); // held 2
    const last = rig.cycle();
    expect(counters(last, 0)).toEqual([5, 4]); // nothing
    expect(counters(last, 1)).toEqual([0, 4]); // ready all along, held never
    expect(counters(rig.cycle(), 0)).toEqual([5, 4]);
  });

  test("an ME in Save counts for total, not for active; not elig counts for active alone", () => {
    const rig = cleared(new Rig(1, 2).set({ mode_i: 1, vnpu_quota_i: [1, 0] }), 2);
    rig.cycle({ ready: [1, 0] });
    rig.cycles(2);
    rig.set({ vnpu_enable_i: [0, 1] });
    expect(counters(rig.cycle(), 0)).toEqual([1, 2]);
    rig.set({ vnpu_kill_i: [1, 0] });
    expect(counters(rig.cycle(), 0)).toEqual([2, 2]);
    rig.set({ vnpu_kill_i: [0, 0] });
    expect(rig.cycle()).toMatchObject({ command: "kill 0", mes: "S0" });
    // Enabled again: cleared in that cycle, then Save counts.
    rig.set({ vnpu_enable_i: [1, 1] });
    rig.cycle();
    expect(counters(rig.cycle(), 0)).toEqual([0, 0]);
    expect(counters(rig.cycle(), 0)).toEqual([0, 1]);
  });

  test("an unfinished VE uTop counts for total", () => {
    const rig = cleared(new Rig(1, 2), 2);
    rig.cycle({ veActive: [1] });
    const seen = rig.cycle();
    expect([counters(seen, 0), counters(seen, 1)]).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  test("gang counts all online MEs", () => {
    const rig = cleared(new Rig(4, 2), 2).set({ mode_i: 2, gang_i: 1, me_online_i: [1, 0, 1, 1] });
    rig.cycle({ ready: [1, 0] });
    rig.cycle();
    expect(counters(rig.cycle(), 0)[0]).toBe(0);
    expect(counters(rig.cycle(), 0)[0]).toBe(3);
    // gang_i means nothing in another mode.
    rig.set({ mode_i: 1, vnpu_quota_i: [1, 1] });
    expect(counters(rig.cycle(), 0)[0]).toBe(6);
    expect(counters(rig.cycle(), 0)[0]).toBe(7);
  });

  test("whole core: the holder counts 1 in Hold, whatever its MEs do", () => {
    const rig = cleared(new Rig(2, 2), 2).set({ mode_i: 3 });
    rig.cycle({ ready: [0, 2] });
    const rows = [1, 2, 3, 4, 5, 6].map(() => rig.cycle());
    // Pick, Switch, Hold, Hold, …: the first Hold is rows[2].
    expect(rows.map((seen) => seen.state("core_state"))).toEqual([1, 2, 3, 3, 3, 3]);
    expect(rows.map((seen) => seen.state("active", 1))).toEqual([0, 0, 0, 1, 2, 3]);
    expect(rows[5]?.held).toEqual([0, 2]);
  });

  test("a stored top bit halves all new values, of all vNPUs", () => {
    const rig = cleared(new Rig(1, 2, 12).set({ mode_i: 1, vnpu_quota_i: [1, 0] }), 2);
    rig.cycle({ ready: [1, 1] });
    rig.cycle();
    let seen = rig.cycle();
    while (seen.state("total", 0) < 2048) seen = rig.cycle();
    // ready for 1 cycle, held for the rest: active is one behind total.
    expect([counters(seen, 0), counters(seen, 1)]).toEqual([
      [2047, 2048],
      [0, 2048],
    ]);
    seen = rig.cycle();
    expect([counters(seen, 0), counters(seen, 1)]).toEqual([
      [1024, 1024],
      [0, 1024],
    ]);
    seen = rig.cycle();
    expect([counters(seen, 0), counters(seen, 1)]).toEqual([
      [1025, 1025],
      [0, 1025],
    ]);
    expect(rig.count("halving")).toBe(1);
  });

  test("a top bit of active alone halves too", () => {
    const rig = cleared(new Rig(2, 2, 12).set({ mode_i: 1, vnpu_quota_i: [2, 0] }), 2);
    rig.cycle({ ready: [2, 0] });
    let seen = rig.cycles(4);
    // active adds 1 once and 2 from then on, total 1: (1, 2), (3, 3), (5, 4), … (2n − 3, n).
    expect(counters(seen, 0)).toEqual([3, 3]);
    seen = rig.cycles(1023);
    expect(counters(seen, 0)).toEqual([2049, 1026]);
    expect(counters(rig.cycle(), 0)).toEqual([1025, 513]);
  });

  test("enable rising clears both counters in that cycle, also of a running vNPU, also right after reset", () => {
    const rig = new Rig(1, 2).set({ mode_i: 1, vnpu_quota_i: [1, 1] });
    // enable_before is 0 after reset, so the first cycle clears although a VE uTop is unfinished.
    rig.cycle({ veActive: [0] });
    expect(counters(rig.cycle({ veActive: [0], ready: [1, 0] }), 0)).toEqual([0, 0]);
    expect(counters(rig.cycle(), 0)).toEqual([0, 1]);
    rig.cycles(5);
    rig.set({ vnpu_enable_i: [0, 1] });
    const held = counters(rig.cycle(), 0);
    rig.set({ vnpu_enable_i: [1, 1] });
    expect(counters(rig.cycle(), 0)).toEqual([(held[0] ?? 0) + 1, held[1]]);
    expect(counters(rig.cycle(), 0)).toEqual([0, 0]);
    expect(counters(rig.cycle(), 0)).toEqual([1, 1]);
    expect(rig.count("counter_clear")).toBe(3);
  });
});

/** Steps until the cycle that shows this rank phase. */
function untilPhase(rig: Rig, phase: number): Seen {
  let seen = rig.cycle();
  while (seen.state("rank_phase") !== phase) seen = rig.cycle();
  return seen;
}

describe("rank", () => {
  test("counts 256 phases from 0, in every mode", () => {
    const rig = new Rig(1, 2);
    expect(rig.cycle().state("rank_phase")).toBe(0);
    expect(rig.cycles(255).state("rank_phase")).toBe(255);
    expect(rig.set({ mode_i: 3 }).cycle().state("rank_phase")).toBe(0);
  });

  test("swaps at the end of phase 7 what phase 0 compared", () => {
    const rig = new Rig(1, 2).set({ mode_i: 1, vnpu_quota_i: [1, 0] });
    rig.cycle({ ready: [1, 1] });
    expect(untilPhase(rig, 255).order).toEqual([0, 1]);
    expect(untilPhase(rig, 7).order).toEqual([0, 1]);
    expect(rig.cycle()).toMatchObject({ order: [1, 0] });
    expect(rig.count("rank_swap")).toBe(1);
    // From now on vNPU 0 stands behind and is served more: it stays there.
    expect(rig.cycles(600).order).toEqual([1, 0]);
    expect(rig.count("rank_swap")).toBe(1);
  });

  test("one pass brings the least served to the front, from the back", () => {
    const rig = new Rig(2, 3).set({ mode_i: 1, vnpu_quota_i: [1, 1, 0] });
    // Past the last comparison of the first pass, so that the second one finds the order of reset.
    untilPhase(rig, 20);
    rig.cycle({ ready: [1, 1, 1] });
    expect(untilPhase(rig, 7).order).toEqual([0, 1, 2]);
    expect(rig.cycle().order).toEqual([0, 2, 1]);
    expect(rig.cycles(7).order).toEqual([0, 2, 1]);
    expect(rig.cycle()).toMatchObject({ order: [2, 0, 1] });
    expect(rig.cycles(100).order).toEqual([2, 0, 1]);
  });

  test("order decides who borrows and who goes in mode 2", () => {
    const rig = new Rig(1, 2).set({ mode_i: 1, vnpu_quota_i: [1, 0] });
    rig.cycle({ ready: [1, 1] });
    untilPhase(rig, 255);
    rig.cycles(9, {});
    rig.set({ mode_i: 2 });
    rig.cycle({ finish: [0], ready: [1, 0] });
    rig.cycle();
    expect(rig.cycle().command).toBe("start 0<-1");
    const lent = new Rig(1, 2).set({ mode_i: 1, vnpu_quota_i: [1, 0], vnpu_lend_i: [1, 1] });
    lent.cycle({ ready: [1, 1] });
    untilPhase(lent, 255);
    lent.cycles(9, {});
    lent.set({ mode_i: 0, vnpu_quota_i: [0, 0], vnpu_harvest_i: [1, 1] });
    lent.cycle({ finish: [0], ready: [1, 0] });
    lent.cycle();
    expect(lent.cycle().command).toBe("start 0<-1");
  });

  /** Both run from the start; vNPU 0 started one cycle earlier, so A0 = A1 + 1 and T0 = T1. */
  function bothRun(counterBits: number): Rig {
    const rig = new Rig(2, 2, counterBits).set({ mode_i: 1, vnpu_quota_i: [1, 1] });
    rig.cycle({ ready: [1, 1] });
    return rig;
  }

  test("C = 12 compares all bits", () => {
    const rig = bothRun(12);
    const seen = untilPhase(rig, 0);
    expect([counters(seen, 0), counters(seen, 1)]).toEqual([
      [254, 255],
      [253, 255],
    ]);
    expect(rig.cycles(8).order).toEqual([1, 0]);
  });

  test("C = 24 compares the top 16 bits alone, and equals stay", () => {
    const rig = new Rig(2, 2, 24).set({ mode_i: 1, vnpu_quota_i: [1, 1] });
    untilPhase(rig, 125);
    rig.cycle({ ready: [1, 1] });
    untilPhase(rig, 0);
    const seen = untilPhase(rig, 0);
    // 384 and 383, 385 and 385 without their low 8 bits are all 1; without 7 bits 3 and 2 would differ.
    expect([counters(seen, 0), counters(seen, 1)]).toEqual([
      [384, 385],
      [383, 385],
    ]);
    expect(rig.cycles(8).order).toEqual([0, 1]);
  });

  test("priority divides the service; 0 counts as 1; what counts is its value in phase 0", () => {
    // A0·P1 > A1·P0 with A0 = 254, A1 = 253: swaps for P0 = P1, not for P0 = 2.
    const run = (before: number[], inPhase0: number[], after: number[]): readonly number[] => {
      const rig = bothRun(12).set({ vnpu_priority_i: before });
      untilPhase(rig, 255);
      rig.set({ vnpu_priority_i: inPhase0 }).cycle();
      return rig.set({ vnpu_priority_i: after }).cycles(8).order;
    };
    expect(run([1, 1], [1, 1], [1, 1])).toEqual([1, 0]);
    expect(run([1, 1], [2, 1], [1, 1])).toEqual([0, 1]);
    expect(run([2, 1], [1, 1], [2, 1])).toEqual([1, 0]);
    expect(run([1, 1], [0, 1], [1, 1])).toEqual([1, 0]);
    expect(run([1, 1], [2, 0], [1, 1])).toEqual([0, 1]);
    expect(run([1, 1], [127, 127], [1, 1])).toEqual([1, 0]);
  });

  test("the counters compared are those that phase 0 shows, not the next ones", () => {
    const rig = new Rig(2, 2).set({ mode_i: 1, vnpu_quota_i: [1, 1], vnpu_priority_i: [3, 2] });
    untilPhase(rig, 251);
    rig.cycle({ ready: [1, 1] });
    const seen = untilPhase(rig, 0);
    expect([seen.state("active", 0), seen.state("active", 1)]).toEqual([2, 1]);
    // 2 · 2 > 1 · 3; a cycle later 3 · 2 > 2 · 3 would be false.
    expect(rig.cycles(8).order).toEqual([1, 0]);
  });

  test("a product beyond 32 bits is compared exactly", () => {
    const rig = new Rig(2, 2, 16).set({ mode_i: 1, vnpu_quota_i: [1, 1], vnpu_priority_i: [127, 1] });
    rig.cycle({ ready: [1, 1] });
    expect(rig.cycles(127 * 256 - 1).order).toEqual([0, 1]);
    const seen = rig.set({ vnpu_priority_i: [1, 126] }).cycle();
    expect([seen.state("rank_phase"), ...counters(seen, 0), ...counters(seen, 1)]).toEqual([
      0, 32510, 32511, 32509, 32511,
    ]);
    // 32510 · 32511 · 126 = 133,173,508,860 is greater than 32509 · 32511 · 1; modulo 2^32 it would be less.
    expect(rig.cycles(8).order).toEqual([1, 0]);
  });
});
