import { describe, expect, test } from "vitest";
import { Rig } from "./rig.ts";

describe("start", () => {
  test("an event in t is commanded in t+2, the k-th start shows in t+1+k, on the lowest idle ME", () => {
    const rig = new Rig(4, 2).set({ mode_i: 1, vnpu_quota_i: [4, 0] });
    expect(rig.cycle({ ready: [3, 0] })).toMatchObject({ command: "", ready: [0, 0] });
    expect(rig.cycle()).toMatchObject({ command: "", ready: [3, 0] });
    expect(rig.cycle()).toMatchObject({ command: "start 0<-0", mes: "R0 - - -", ready: [2, 0], held: [1, 0] });
    expect(rig.cycle()).toMatchObject({ command: "start 1<-0", mes: "R0 R0 - -", ready: [1, 0] });
    expect(rig.cycle()).toMatchObject({ command: "start 2<-0", mes: "R0 R0 R0 -", ready: [0, 0], held: [3, 0] });
    expect(rig.cycle()).toMatchObject({ command: "", mes: "R0 R0 R0 -" });
    expect(rig.count("start_class1")).toBe(3);
  });

  test("a change of configuration in t is commanded in t+1", () => {
    const rig = new Rig(1, 2).set({ mode_i: 1, vnpu_quota_i: [1, 1], vnpu_enable_i: [0, 0] });
    expect(rig.cycles(3, {}).command).toBe("");
    rig.cycle({ ready: [0, 1] });
    expect(rig.cycles(3).command).toBe("");
    rig.set({ vnpu_enable_i: [0, 1] });
    expect(rig.cycle().command).toBe("");
    expect(rig.cycle().command).toBe("start 0<-1");
  });

  test("offline MEs are left out; a freed ME is used in the cycle after it is idle", () => {
    const rig = new Rig(3, 1).set({ mode_i: 1, vnpu_quota_i: [3], me_online_i: [0, 1, 0] });
    rig.cycle({ ready: [3] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "start 1<-0" });
    expect(rig.cycle()).toMatchObject({ command: "", mes: "- R0 -" });
    expect(rig.cycle({ finish: [1] })).toMatchObject({ mes: "- R0 -" });
    expect(rig.cycle()).toMatchObject({ command: "", mes: "- - -" });
    expect(rig.cycle()).toMatchObject({ command: "start 1<-0", mes: "- R0 -" });
  });

  test("owners take turns, who has waited longest first", () => {
    const rig = new Rig(4, 3).set({ mode_i: 1, vnpu_quota_i: [2, 1, 1] });
    rig.cycle({ ready: [2, 2, 2] });
    expect(rig.cycle()).toMatchObject({ command: "", turn: [0, 1, 2] });
    // 0 started; 1 and 2 keep their order in front.
    expect(rig.cycle()).toMatchObject({ command: "start 0<-0", turn: [1, 2, 0] });
    // 1 is at its quota; 2 and 0 were in class 1 and did not start.
    expect(rig.cycle()).toMatchObject({ command: "start 1<-1", turn: [2, 0, 1] });
    expect(rig.cycle()).toMatchObject({ command: "start 2<-2", turn: [0, 1, 2] });
    expect(rig.cycle()).toMatchObject({ command: "start 3<-0", turn: [0, 1, 2], mes: "R0 R1 R2 R0", ready: [0, 1, 1] });
    expect(rig.cycle().command).toBe("");
  });

  test("a newcomer with a lower number does not overtake a waiting owner", () => {
    const rig = new Rig(1, 3).set({ mode_i: 1, vnpu_quota_i: [1, 1, 1] });
    rig.cycle({ ready: [0, 1, 0] });
    rig.cycles(2);
    rig.cycle({ ready: [0, 0, 1] });
    expect(rig.cycle({ ready: [1, 0, 0] })).toMatchObject({ turn: [0, 1, 2], ready: [0, 0, 1] });
    expect(rig.cycle()).toMatchObject({ turn: [2, 0, 1], ready: [1, 0, 1] });
    expect(rig.cycle({ finish: [0] })).toMatchObject({ turn: [2, 0, 1] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "start 0<-2", turn: [0, 1, 2] });
  });

  test("turn is ascending again in the cycle after class 1 is empty", () => {
    const rig = new Rig(1, 3).set({ mode_i: 1, vnpu_quota_i: [1, 1, 1] });
    rig.cycle({ ready: [1, 0, 0] });
    rig.cycles(2);
    rig.cycle({ ready: [0, 0, 1] });
    rig.cycle();
    expect(rig.cycle().turn).toEqual([2, 0, 1]);
    rig.set({ vnpu_enable_i: [1, 1, 0] });
    expect(rig.cycle().turn).toEqual([2, 0, 1]);
    expect(rig.cycle().turn).toEqual([0, 1, 2]);
  });

  test("turn is one bit per pair: 1 where the higher number comes first", () => {
    const rig = new Rig(1, 3).set({ mode_i: 1, vnpu_quota_i: [1, 1, 1] });
    rig.cycle({ ready: [0, 0, 1] });
    rig.cycle();
    rig.cycle({ ready: [0, 1, 0] });
    rig.cycle();
    // vNPU 1 waits for the ME of vNPU 2, so turn is 1, 0, 2: only the pair (0, 1) is turned round.
    const seen = rig.cycle();
    expect([0, 1, 2].map((pair) => seen.state("turn", pair))).toEqual([1, 0, 0]);
  });

  test("harvesting starts only beyond the quota that is kept", () => {
    const rig = new Rig(2, 2);
    rig.set({ mode_i: 0, vnpu_quota_i: [1, 1], vnpu_harvest_i: [1, 0], vnpu_lend_i: [1, 0] });
    rig.cycle({ ready: [2, 0] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "start 0<-0" });
    // idle = 1, kept = 1: vNPU 1 does not lend.
    expect(rig.cycles(3)).toMatchObject({ command: "", mes: "R0 -" });
    rig.set({ vnpu_lend_i: [0, 1] });
    expect(rig.cycle().command).toBe("");
    expect(rig.cycle()).toMatchObject({ command: "start 1<-0", mes: "R0 R0", held: [2, 0] });
    expect(rig.count("start_class2")).toBe(1);
  });

  test.each([
    ["a vNPU that is not elig keeps nothing", { vnpu_enable_i: [1, 0] }, "start 1<-0"],
    ["without harvest nothing is borrowed", { vnpu_lend_i: [1, 1], vnpu_harvest_i: [0, 1] }, ""],
    ["mode 1 does not harvest", { vnpu_lend_i: [1, 1], mode_i: 1 }, ""],
  ])("%s", (_, change, command) => {
    const rig = new Rig(2, 2);
    rig.set({ mode_i: 0, vnpu_quota_i: [1, 1], vnpu_harvest_i: [1, 0], vnpu_lend_i: [1, 0] });
    rig.cycle({ ready: [2, 0] });
    rig.cycles(4);
    rig.set(change);
    rig.cycle();
    expect(rig.cycle().command).toBe(command);
  });

  test("class 2 waits while class 1 has a member, and an owner comes before a borrower", () => {
    const rig = new Rig(2, 2);
    rig.set({ mode_i: 0, vnpu_quota_i: [0, 1], vnpu_harvest_i: [1, 1], vnpu_lend_i: [1, 1] });
    rig.cycle({ ready: [2, 1] });
    rig.cycle();
    expect(rig.cycle().command).toBe("start 0<-1");
    expect(rig.cycle().command).toBe("start 1<-0");
  });

  test("kill keeps a vNPU from starting", () => {
    const rig = new Rig(1, 1).set({ mode_i: 1, vnpu_quota_i: [1] });
    rig.cycle({ ready: [1] });
    rig.set({ vnpu_kill_i: [1] });
    expect(rig.cycle().ready).toEqual([1]);
    expect(rig.cycle()).toMatchObject({ command: "", ready: [0] });
    expect(rig.count("kill")).toBe(1);
  });

  test("mode 2 ignores quotas and goes by order", () => {
    const rig = new Rig(2, 3).set({ mode_i: 2 });
    rig.cycle({ ready: [0, 2, 1] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "start 0<-1", turn: [0, 1, 2] });
    expect(rig.cycle().command).toBe("start 1<-1");
    expect(rig.count("start_temporal")).toBe(2);
  });

  test("gang: an operator takes all engines, so the next starts when all online MEs are idle", () => {
    const rig = new Rig(3, 2).set({ mode_i: 2, gang_i: 1, me_online_i: [1, 1, 0] });
    rig.cycle({ ready: [2, 0] });
    rig.cycle();
    expect(rig.cycle().command).toBe("start 0<-0");
    expect(rig.cycles(3)).toMatchObject({ command: "", mes: "R0 - -" });
    rig.cycle({ finish: [0] });
    rig.cycle();
    expect(rig.cycle().command).toBe("start 0<-0");
  });

  test("gang without an online ME starts nothing", () => {
    const rig = new Rig(2, 1).set({ mode_i: 2, gang_i: 1, me_online_i: [0, 0] });
    rig.cycle({ ready: [1] });
    expect(rig.cycles(4)).toMatchObject({ command: "", mes: "- -", ready: [1] });
  });

  test("one ME and one vNPU: index fields are one bit and 0", () => {
    const rig = new Rig(1, 1).set({ mode_i: 0, vnpu_quota_i: [1] });
    rig.cycle({ ready: [1] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "start 0<-0", mes: "R0", veAllow: [1] });
  });
});
