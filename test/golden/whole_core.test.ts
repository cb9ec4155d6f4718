import { describe, expect, test } from "vitest";
import { coreState } from "../../src/ports/utop_scheduler.ts";
import { Rig, type Seen } from "./rig.ts";

const { drain, pick, switch: switching, hold } = coreState;

function core(seen: Seen): number[] {
  return [seen.state("core_state"), seen.state("holder"), seen.state("loaded")];
}

/** vNPU 1 holds the core of two MEs and runs on both; its context is loaded. The next cycle is quiet. */
function held(sliceCycles = 0): Rig {
  const rig = new Rig(2, 3).set({ mode_i: 3 });
  rig.cycle({ ready: [0, 2, 0] });
  rig.cycles(4);
  expect(core(rig.set({ slice_cycles_i: sliceCycles }).cycle())).toEqual([hold, 1, 1]);
  return rig;
}

describe("whole core", () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [5, [5, 4, 3, 2, 1]],
  ])("switch of %i cycles: the counter in the cycles of Switch", (cycles, counter) => {
    const rig = new Rig(2, 2).set({ mode_i: 3, switch_cycles_i: cycles });
    expect(core(rig.cycle())).toEqual([drain, 0, 0]);
    // All MEs are idle, but nobody has work.
    expect(core(rig.cycle())).toEqual([pick, 0, 0]);
    expect(core(rig.cycle({ ready: [0, 1] }))).toEqual([pick, 0, 0]);
    expect(core(rig.cycle())).toEqual([pick, 0, 0]);
    for (const left of counter) {
      const seen = rig.cycle();
      expect([...core(seen), seen.state("switch_counter")]).toEqual([switching, 1, 0, left]);
      expect(seen).toMatchObject({ command: "", veAllow: [0, 0] });
    }
    const seen = rig.cycle();
    expect(core(seen)).toEqual([hold, 1, 1]);
    expect(seen).toMatchObject({ command: "", veAllow: [0, 1] });
    expect(seen.state("switch_counter")).toBe(cycles === 0 ? 0 : 1);
    expect(rig.cycle()).toMatchObject({ command: "start 0<-1" });
    expect([rig.count("core_pick_to_switch"), rig.count("core_switch_to_hold")]).toEqual([1, 1]);
  });

  test("picks the first in order with a ready or a VE uTop, if elig", () => {
    const rig = new Rig(1, 3).set({ mode_i: 3, vnpu_enable_i: [0, 1, 1] });
    rig.cycle({ ready: [1, 0, 1] });
    rig.cycle({ veActive: [1] });
    expect(core(rig.cycle())).toEqual([switching, 1, 0]);
  });

  test("entering the mode: Drain saves all MEs, the last started first, and starts none", () => {
    const rig = new Rig(3, 2).set({ mode_i: 1, vnpu_quota_i: [2, 1] });
    rig.cycle({ ready: [2, 1] });
    rig.cycles(4);
    rig.cycle({ finish: [0], ready: [1, 2] });
    rig.cycle();
    // vNPU 0 on ME 0 is the last start; before it ME 2, before that ME 1.
    expect(rig.cycle()).toMatchObject({ command: "start 0<-0", mes: "R0 R1 R0" });
    rig.set({ mode_i: 3 });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ command: "preempt 0", mes: "S0 R1 R0", veAllow: [0, 0] });
    expect(rig.cycle({ saved: [0], finish: [1] })).toMatchObject({ command: "preempt 2" });
    // ME 1 was the next victim but finished in the deciding cycle.
    expect(core(rig.cycle({ saved: [2] }))).toEqual([drain, 0, 0]);
    const seen = rig.cycle();
    expect(seen).toMatchObject({ command: "", mes: "- - -", ready: [2, 2] });
    expect(core(seen)).toEqual([drain, 0, 0]);
    expect(core(rig.cycle())).toEqual([pick, 0, 0]);
    // The holder after reset is 0, but not loaded: a switch.
    expect(core(rig.cycle())).toEqual([switching, 0, 0]);
    expect([rig.count("preempt_drain"), rig.count("preempt_withheld")]).toEqual([2, 1]);
  });

  test("Drain waits for online MEs only", () => {
    const rig = held().set({ vnpu_enable_i: [1, 0, 1] });
    rig.cycle();
    rig.set({ me_online_i: [0, 1] });
    expect(core(rig.cycle())).toEqual([drain, 1, 1]);
    expect(rig.cycle({ finish: [1] })).toMatchObject({ command: "preempt 1", mes: "- S1" });
    expect(core(rig.cycle())).toEqual([drain, 1, 1]);
    expect(core(rig.cycle())).toEqual([pick, 1, 1]);
  });

  test("with no ME online Drain goes on to Pick at once", () => {
    const rig = new Rig(1, 1).set({ mode_i: 3, me_online_i: [0] });
    expect(rig.cycle().state("core_state")).toBe(drain);
    expect(rig.cycle().state("core_state")).toBe(pick);
  });

  test("task_done of the holder ends Hold; picked again, it is still loaded", () => {
    const rig = held();
    expect(core(rig.cycle({ taskDone: [0] }))).toEqual([hold, 1, 1]);
    // The cycle of task_done may still decide a start: here ME 0 is freed before.
    rig.cycle({ finish: [0, 1], ready: [0, 1, 0] });
    expect(core(rig.cycle({ taskDone: [1] }))).toEqual([hold, 1, 1]);
    const seen = rig.cycle();
    expect(core(seen)).toEqual([drain, 1, 1]);
    expect(seen).toMatchObject({ command: "start 0<-1", mes: "R1 -", veAllow: [0, 0, 0] });
    expect(rig.cycle({ saved: [0] })).toMatchObject({ command: "preempt 0" });
    expect(core(rig.cycle())).toEqual([drain, 1, 1]);
    expect(core(rig.cycle())).toEqual([pick, 1, 1]);
    expect(core(rig.cycle())).toEqual([hold, 1, 1]);
    expect([rig.count("core_pick_to_hold"), rig.count("core_hold_to_drain")]).toEqual([1, 1]);
  });

  test("a slice that expires ends Hold only when another elig vNPU has work", () => {
    const rig = held(2);
    // Slices: timer 0, 1, 0, 1, … from the cycle after `held` on; the holder's own work does not count.
    const alone = [1, 2, 3, 4].map(() => rig.cycle({ ready: [0, 0, 0], veActive: [1] }));
    expect(alone.map((seen) => seen.state("slice_timer"))).toEqual([1, 0, 1, 0]);
    expect(alone.map((seen) => seen.state("core_state"))).toEqual([hold, hold, hold, hold]);
    rig.cycle({ veActive: [2] });
    // The expiry comes one cycle later than the VE uTop; only the expiry's own cycle counts.
    expect(core(rig.cycle())).toEqual([drain, 1, 1]);
  });

  test("ready uTops of another count too, of a disabled one they do not", () => {
    const rig = held(1).set({ vnpu_enable_i: [0, 1, 1] });
    rig.cycle({ ready: [1, 0, 0] });
    expect(core(rig.cycles(3))).toEqual([hold, 1, 1]);
    rig.set({ vnpu_enable_i: [1, 1, 1] });
    expect(core(rig.cycle())).toEqual([hold, 1, 1]);
    expect(core(rig.cycle())).toEqual([drain, 1, 1]);
  });

  test("the timer of a cycle that leaves Hold counts; outside Hold it is 0", () => {
    const rig = held(100);
    expect(rig.cycle().state("slice_timer")).toBe(1);
    expect(rig.cycle({ taskDone: [1] }).state("slice_timer")).toBe(2);
    expect(rig.cycle().state("slice_timer")).toBe(3);
    expect(rig.cycle().state("slice_timer")).toBe(0);
  });

  test("another vNPU is picked with a switch, in order", () => {
    const rig = held().set({ switch_cycles_i: 3 });
    rig.cycle({ finish: [0, 1], taskDone: [1], ready: [0, 0, 1] });
    expect(core(rig.cycle())).toEqual([drain, 1, 1]);
    expect(core(rig.cycle())).toEqual([pick, 1, 1]);
    expect(core(rig.cycle())).toEqual([switching, 2, 0]);
    expect(rig.count("core_pick_to_switch")).toBe(2);
  });

  test.each([
    ["task_done", {}, { taskDone: [1] }],
    ["not elig", { vnpu_enable_i: [1, 0, 1] }, {}],
    ["kill", { vnpu_kill_i: [0, 1, 0] }, {}],
  ])("%s of the holder ends a Switch", (_, change, events) => {
    const rig = new Rig(1, 3).set({ mode_i: 3, switch_cycles_i: 1 });
    rig.cycle({ ready: [0, 1, 0] });
    rig.cycle();
    rig.set(change);
    const seen = rig.cycle(events);
    expect([...core(seen), seen.state("switch_counter")]).toEqual([switching, 1, 0, 1]);
    expect(core(rig.cycle())).toEqual([drain, 1, 0]);
    expect(rig.count("core_switch_to_drain")).toBe(1);
  });

  test("another mode: Drain and not loaded from the next cycle on; holder and counter stay", () => {
    const rig = held().set({ switch_cycles_i: 7 });
    rig.cycle({ finish: [0, 1], taskDone: [1], ready: [0, 0, 1] });
    rig.cycles(3);
    rig.set({ mode_i: 2 });
    // ve_allow decodes mode_i of the same cycle.
    const seen = rig.cycle();
    expect([...core(seen), seen.state("switch_counter")]).toEqual([switching, 2, 0, 6]);
    expect(seen.veAllow).toEqual([1, 1, 1]);
    const next = rig.cycle();
    expect([...core(next), next.state("switch_counter")]).toEqual([drain, 2, 0, 6]);
    const loaded = held().set({ mode_i: 0 });
    expect(core(loaded.cycle())).toEqual([hold, 1, 1]);
    expect(core(loaded.set({ mode_i: 3 }).cycle())).toEqual([drain, 1, 0]);
  });
});
