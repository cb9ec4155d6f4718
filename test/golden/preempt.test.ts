import { describe, expect, test } from "vitest";
import { Rig } from "./rig.ts";

/** Two MEs, both lent to vNPU 0; vNPU 1 owns one and is silent. The next cycle is quiet. */
function borrowed(): Rig {
  const rig = new Rig(2, 2);
  rig.set({ mode_i: 0, vnpu_quota_i: [1, 1], vnpu_harvest_i: [1, 1], vnpu_lend_i: [1, 1] });
  rig.cycle({ ready: [2, 0] });
  expect(rig.cycles(3)).toMatchObject({ command: "start 1<-0", mes: "R0 R0" });
  return rig;
}

describe("reclaim (rule 2)", () => {
  test("an owner's uTop in t preempts in t+2 the ME of the borrower that started last", () => {
    const rig = borrowed();
    rig.cycle({ ready: [0, 1] });
    expect(rig.cycle()).toMatchObject({ command: "", ready: [0, 1] });
    expect(rig.cycle()).toMatchObject({ command: "preempt 1", mes: "R0 S0", held: [1, 0] });
    // need = 1 is covered by saving = 1.
    expect(rig.cycle()).toMatchObject({ command: "", mes: "R0 S0" });
    expect(rig.cycle({ saved: [1] })).toMatchObject({ ready: [0, 1] });
    expect(rig.cycle()).toMatchObject({ command: "", mes: "R0 -", ready: [1, 1] });
    expect(rig.cycle()).toMatchObject({ command: "start 1<-1", mes: "R0 R1", ready: [1, 0] });
    expect([rig.count("preempt_reclaim"), rig.count("save")]).toEqual([1, 1]);
  });

  test("a finish in the deciding cycle withholds the command, and no other victim takes its place", () => {
    const rig = borrowed();
    rig.cycle({ ready: [0, 1] });
    rig.cycle({ finish: [1] });
    expect(rig.cycle()).toMatchObject({ command: "", mes: "R0 -" });
    expect(rig.cycle()).toMatchObject({ command: "start 1<-1", mes: "R0 R1" });
    expect([rig.count("preempt_withheld"), rig.count("preempt_reclaim")]).toEqual([1, 0]);
  });

  test("the victim is the one started last, not the highest number", () => {
    const rig = borrowed();
    rig.cycle({ finish: [0], ready: [1, 0] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "start 0<-0", mes: "R0 R0" });
    rig.cycle({ ready: [0, 1] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "preempt 0", mes: "S0 R0" });
  });

  test("without a need beyond what is idle nobody is reclaimed; a lower quota stops nobody", () => {
    const rig = new Rig(3, 2).set({ mode_i: 1, vnpu_quota_i: [2, 1] });
    rig.cycle({ ready: [2, 0] });
    rig.cycles(3);
    rig.set({ vnpu_quota_i: [0, 1] });
    expect(rig.cycles(4)).toMatchObject({ command: "", mes: "R0 R0 -" });
    // need = 1 = idle: starts without a preempt.
    rig.cycle({ ready: [0, 1] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "start 2<-1", mes: "R0 R0 R1" });
    expect(rig.cycle().command).toBe("");
  });

  test("a disabled vNPU is over its q of 0, and its ME is reclaimed in the cycle after", () => {
    const rig = new Rig(1, 2).set({ mode_i: 1, vnpu_quota_i: [1, 1] });
    rig.cycle({ ready: [1, 0] });
    rig.cycle();
    rig.cycle({ ready: [0, 1] });
    expect(rig.cycles(2)).toMatchObject({ command: "", mes: "R0" });
    rig.set({ vnpu_enable_i: [0, 1] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "preempt 0", mes: "S0" });
  });

  test("need counts what fits the quota, and saving MEs cover it", () => {
    const rig = new Rig(3, 2);
    rig.set({ mode_i: 0, vnpu_quota_i: [0, 1], vnpu_harvest_i: [1, 0], vnpu_lend_i: [1, 1] });
    rig.cycle({ ready: [3, 0] });
    expect(rig.cycles(4).mes).toBe("R0 R0 R0");
    rig.cycle({ ready: [0, 3] });
    rig.cycle();
    // need = min(3, 1) = 1, so one victim of three is enough.
    expect(rig.cycle()).toMatchObject({ command: "preempt 2" });
    expect(rig.cycles(3)).toMatchObject({ command: "", mes: "R0 R0 S0", ready: [0, 3] });
  });

  test("several owners: the k-th preempt shows in t+1+k, and a start may share its cycle", () => {
    const rig = new Rig(4, 3);
    rig.set({ mode_i: 0, vnpu_quota_i: [1, 2, 1], vnpu_harvest_i: [1, 0, 0], vnpu_lend_i: [1, 1, 1] });
    rig.cycle({ ready: [4, 0, 0] });
    expect(rig.cycles(5).mes).toBe("R0 R0 R0 R0");
    rig.cycle({ ready: [0, 2, 1] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "preempt 3" });
    expect(rig.cycle({ saved: [3] })).toMatchObject({ command: "preempt 2" });
    // Decided while ME 3 still saves: need 3 > saving 2.
    expect(rig.cycle()).toMatchObject({ command: "preempt 1", mes: "R0 S0 S0 -" });
    // idle 1 + saving 2 cover the need of 3; the first of turn starts.
    expect(rig.cycle()).toMatchObject({ command: "start 3<-1", mes: "R0 S0 S0 R1" });
  });
});

describe("kill (rule 1)", () => {
  test("drops ready and discards one ME per cycle, the one started first in front", () => {
    const rig = new Rig(3, 2).set({ mode_i: 1, vnpu_quota_i: [3, 0] });
    rig.cycle({ ready: [3, 0] });
    rig.cycles(4);
    rig.cycle({ ready: [2, 0] });
    rig.cycle({ finish: [0] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "start 0<-0", mes: "R0 R0 R0", ready: [1, 0] });
    rig.set({ vnpu_kill_i: [1, 0] });
    expect(rig.cycle()).toMatchObject({ command: "", ready: [1, 0] });
    expect(rig.cycle()).toMatchObject({ command: "kill 1", mes: "R0 S0 R0", ready: [0, 0], held: [2, 0] });
    expect(rig.cycle()).toMatchObject({ command: "kill 2", mes: "R0 S0 S0" });
    expect(rig.cycle()).toMatchObject({ command: "kill 0", mes: "S0 S0 S0", held: [0, 0] });
    expect(rig.cycle({ finish: [1], saved: [2] })).toMatchObject({ command: "" });
    expect(rig.cycle()).toMatchObject({ mes: "S0 - -", ready: [0, 0] });
    // One dropped from ready, one saved into ready while the kill was high.
    expect([rig.count("preempt_kill"), rig.count("kill"), rig.count("finish_while_saving")]).toEqual([3, 2, 1]);
  });

  test("a victim that finishes in the deciding cycle costs that cycle", () => {
    const rig = new Rig(2, 1).set({ mode_i: 1, vnpu_quota_i: [2] });
    rig.cycle({ ready: [2] });
    rig.cycles(3);
    rig.set({ vnpu_kill_i: [1] });
    rig.cycle({ finish: [0] });
    expect(rig.cycle()).toMatchObject({ command: "", mes: "- R0" });
    expect(rig.cycle()).toMatchObject({ command: "kill 1" });
  });

  test("goes before reclaim, and does not need enable", () => {
    const rig = borrowed();
    rig.cycle({ finish: [1], ready: [0, 1] });
    rig.cycles(2);
    // ME 0 runs vNPU 0, ME 1 runs vNPU 1. vNPU 0 is now over and vNPU 1 in need, but vNPU 1 ... is killed.
    rig.set({ vnpu_quota_i: [0, 1], vnpu_kill_i: [0, 1], vnpu_enable_i: [1, 0] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "kill 1", mes: "R0 S1" });
  });

  test("what arrives or is saved while the kill is high is dropped, and after it is kept", () => {
    const rig = new Rig(1, 1).set({ mode_i: 1, vnpu_quota_i: [1], vnpu_kill_i: [1] });
    rig.cycle({ ready: [1] });
    expect(rig.cycle().ready).toEqual([0]);
    rig.set({ vnpu_kill_i: [0] });
    rig.cycle({ ready: [1] });
    expect(rig.cycle().ready).toEqual([1]);
    expect(rig.count("kill")).toBe(1);
  });
});

describe("temporal window (rule 3)", () => {
  /** Two MEs, three vNPUs; vNPU 2 holds both, vNPU 0 is starved; the slice is 0 so far. */
  function starved(holder: number, waiting: number): Rig {
    const rig = new Rig(2, 3).set({ mode_i: 2 });
    const uTops = (v: number, count: number): number[] => [0, 1, 2].map((u) => (u === v ? count : 0));
    rig.cycle({ ready: uTops(holder, 2) });
    rig.cycles(3);
    rig.cycle({ ready: uTops(waiting, 1) });
    expect(rig.cycles(3)).toMatchObject({ command: "", mes: `R${holder} R${holder}` });
    return rig;
  }

  test("opens after an expiry and preempts the last vNPU in order, its last ME", () => {
    const rig = starved(2, 0).set({ slice_cycles_i: 3 });
    expect(rig.cycle().state("slice_timer")).toBe(0);
    expect(rig.cycle().state("slice_timer")).toBe(1);
    let seen = rig.cycle();
    expect([seen.state("slice_timer"), seen.state("preempt_window")]).toEqual([2, 0]);
    rig.set({ slice_cycles_i: 0 });
    seen = rig.cycle();
    expect([seen.state("slice_timer"), seen.state("preempt_window"), seen.command]).toEqual([0, 2, ""]);
    seen = rig.cycle();
    // Starved 1 is covered by saving 1 from here on.
    expect([seen.state("preempt_window"), seen.command, seen.mes]).toEqual([1, "preempt 1", "R2 S2"]);
    seen = rig.cycle();
    expect([seen.state("preempt_window"), seen.command]).toEqual([0, ""]);
    rig.cycle({ saved: [1] });
    rig.cycle();
    expect(rig.cycle().command).toBe("start 1<-0");
    expect([rig.count("preempt_window"), rig.count("window_open"), rig.count("slice_expiry")]).toEqual([1, 1, 1]);
  });

  test("a holder in front of the starved one is left alone", () => {
    const rig = starved(0, 2).set({ slice_cycles_i: 1 });
    expect(rig.cycles(5)).toMatchObject({ command: "", mes: "R0 R0" });
    expect(rig.cycle().state("preempt_window")).toBe(2);
  });

  test("as many idle MEs as starved vNPUs, and nobody is preempted", () => {
    const rig = new Rig(2, 3).set({ mode_i: 2, slice_cycles_i: 1 });
    rig.cycle({ ready: [0, 0, 1] });
    rig.cycles(3);
    rig.cycle({ ready: [1, 0, 0] });
    rig.cycle();
    expect(rig.cycle().command).toBe("start 1<-0");
  });

  test("a starved vNPU that is not elig does not count", () => {
    const rig = starved(2, 0).set({ slice_cycles_i: 1, vnpu_enable_i: [0, 1, 1] });
    expect(rig.cycles(5)).toMatchObject({ command: "", mes: "R2 R2" });
  });

  test("a cycle in another mode closes the window for good", () => {
    const rig = starved(2, 0).set({ slice_cycles_i: 1 });
    rig.cycle();
    // Mode 1 with quota 0 for all reclaims nothing: need is 0.
    rig.set({ mode_i: 1, slice_cycles_i: 0 });
    expect(rig.cycle()).toMatchObject({ command: "" });
    rig.set({ mode_i: 2 });
    expect(rig.cycle().state("preempt_window")).toBe(0);
    expect(rig.cycles(3)).toMatchObject({ command: "", mes: "R2 R2" });
  });

  test("an expiry while it is open opens it anew", () => {
    const rig = starved(0, 2).set({ slice_cycles_i: 2 });
    // Expiries in the 2nd, 4th and 6th cycle; the window is open for 2 cycles each time.
    const windows = [1, 2, 3, 4, 5, 6, 7].map(() => rig.cycle().state("preempt_window"));
    expect(windows).toEqual([0, 0, 2, 1, 2, 1, 2]);
  });

  test("gang: `idle` is 0 while one ME is busy, and the whole operator is saved", () => {
    const rig = new Rig(2, 2).set({ mode_i: 2, gang_i: 1, slice_cycles_i: 1 });
    rig.cycle({ ready: [0, 1] });
    rig.cycles(3);
    rig.cycle({ ready: [1, 0] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "preempt 0", mes: "S1 -" });
    rig.cycle({ saved: [0] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "start 0<-0", mes: "R0 -" });
  });
});
