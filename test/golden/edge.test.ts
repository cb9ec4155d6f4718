import { describe, expect, test } from "vitest";
import { Rig } from "./rig.ts";

/** Both MEs run vNPU 1. The next cycle is quiet. */
function running(): Rig {
  const rig = new Rig(2, 2).set({ mode_i: 1, vnpu_quota_i: [0, 2] });
  rig.cycle({ ready: [0, 2] });
  expect(rig.cycles(3)).toMatchObject({ command: "start 1<-1", mes: "R1 R1", ready: [0, 0] });
  return rig;
}

/** Both MEs save vNPU 1. */
function saving(): Rig {
  const rig = running().set({ mode_i: 3 });
  expect(rig.cycle().command).toBe("");
  expect(rig.cycle().command).toBe("preempt 1");
  rig.set({ mode_i: 2, vnpu_enable_i: [0, 0] });
  // Decided in the cycle before, in which the mode was still 3.
  expect(rig.cycle()).toMatchObject({ command: "preempt 0", mes: "S1 S1", held: [0, 0] });
  return rig;
}

describe("events of the MEs", () => {
  test("finish on Run and on Save: idle, the uTop is gone", () => {
    const run = running();
    run.cycle({ finish: [0] });
    expect(run.cycle()).toMatchObject({ mes: "- R1", ready: [0, 0], held: [0, 1] });
    const save = saving();
    save.cycle({ finish: [0] });
    expect(save.cycle()).toMatchObject({ mes: "- S1", ready: [0, 0], held: [0, 0] });
    expect(save.count("finish_while_saving")).toBe(1);
  });

  test("saved on Save: idle, the uTop waits again; both MEs in one cycle count twice", () => {
    const rig = saving();
    rig.cycle({ saved: [0, 1], ready: [1, 0] });
    expect(rig.cycle()).toMatchObject({ mes: "- -", ready: [1, 2] });
    expect(rig.count("save")).toBe(2);
  });

  test("finish wins over saved", () => {
    const rig = saving();
    rig.cycle({ saved: [0], finish: [0] });
    expect(rig.cycle()).toMatchObject({ mes: "- S1", ready: [0, 0] });
    expect([rig.count("save"), rig.count("ignored_event")]).toEqual([0, 0]);
  });

  test("saved on Run, finish and saved on Idle are ignored", () => {
    const rig = running();
    rig.cycle({ saved: [0] });
    expect(rig.cycle()).toMatchObject({ mes: "R1 R1", ready: [0, 0] });
    rig.cycle({ finish: [0, 1] });
    rig.cycle({ finish: [0], saved: [0, 1] });
    expect(rig.cycle()).toMatchObject({ mes: "- -", ready: [0, 0] });
    expect(rig.count("ignored_event")).toBe(4);
  });

  test("an ME that goes offline loses its uTop in Run and in Save", () => {
    const run = running().set({ me_online_i: [0, 1] });
    expect(run.cycle().mes).toBe("R1 R1");
    expect(run.cycle()).toMatchObject({ mes: "- R1", ready: [0, 0], held: [0, 1] });
    const save = saving().set({ me_online_i: [0, 1] });
    save.cycle();
    expect(save.cycle()).toMatchObject({ mes: "- S1", ready: [0, 0] });
    expect([save.count("offline_loss"), save.count("kill")]).toEqual([1, 1]);
  });

  test("a uTop that is saved or finishes in the cycle of going offline is not lost", () => {
    const save = saving().set({ me_online_i: [0, 0] });
    save.cycle({ saved: [0], finish: [1] });
    expect(save.cycle()).toMatchObject({ mes: "- -", ready: [0, 1] });
    expect(save.count("offline_loss")).toBe(0);
  });

  test("an offline ME is no candidate for a preempt, and does not count as saving", () => {
    const rig = running().set({ vnpu_kill_i: [0, 1], me_online_i: [0, 1] });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "kill 1", mes: "- S1" });
  });

  test("kill drops what is saved and what arrives in the same cycle", () => {
    const rig = saving();
    rig.cycle({ saved: [0] });
    rig.set({ vnpu_kill_i: [0, 1] });
    rig.cycle({ saved: [1], ready: [1, 0] });
    expect(rig.cycle()).toMatchObject({ mes: "- -", ready: [1, 0] });
    // One that waited and one just saved.
    expect(rig.count("kill")).toBe(2);
  });

  test("a uTop may arrive in the cycle that decides a start of its vNPU", () => {
    const rig = new Rig(2, 1).set({ mode_i: 1, vnpu_quota_i: [2] });
    rig.cycle({ ready: [1] });
    rig.cycle({ ready: [1] });
    expect(rig.cycle()).toMatchObject({ command: "start 0<-0", ready: [1] });
    expect(rig.cycle()).toMatchObject({ command: "start 1<-0", ready: [0] });
  });

  test("start_order: 1 where the lower ME was started after the higher one; only starts change it", () => {
    const rig = new Rig(3, 1).set({ mode_i: 1, vnpu_quota_i: [3] });
    const pairs = (): number[] => {
      const seen = rig.cycle();
      return [0, 1, 2].map((pair) => seen.state("start_order", pair));
    };
    expect(pairs()).toEqual([0, 0, 0]);
    rig.cycle({ ready: [3] });
    rig.cycles(4);
    expect(pairs()).toEqual([0, 0, 0]);
    rig.cycle({ finish: [1], ready: [1] });
    expect(pairs()).toEqual([0, 0, 0]);
    // ME 1 starts again: after ME 2. Pairs are (0,1), (0,2), (1,2).
    expect(pairs()).toEqual([0, 0, 1]);
    rig.cycle({ finish: [0], ready: [1] });
    rig.cycle();
    expect(pairs()).toEqual([1, 1, 1]);
    rig.set({ me_online_i: [0, 0, 0] });
    rig.cycles(2);
    expect(pairs()).toEqual([1, 1, 1]);
  });

  test("a single start of the lower ME of a pair already turns it", () => {
    const rig = new Rig(2, 1).set({ mode_i: 1, vnpu_quota_i: [2] });
    rig.cycle({ ready: [1] });
    rig.cycle();
    expect(rig.cycle().state("start_order")).toBe(1);
  });
});
