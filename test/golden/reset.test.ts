import { describe, expect, test } from "vitest";
import { utopSchedulerGolden } from "../../src/golden/index.ts";
import { Rig, type Seen } from "./rig.ts";
import { NamedRow, repeat } from "./rows.ts";

/** Both MEs busy, a uTop waiting, order and turn moved, counters counted, the core held. */
function busy(reset: "async_low" | "sync"): Rig {
  const rig = new Rig(2, 3, 12, reset).set({ mode_i: 1, vnpu_quota_i: [2, 0, 1] });
  rig.cycle({ ready: [2, 2, 2] });
  expect(rig.cycles(300)).toMatchObject({ mes: "R0 R2", ready: [1, 2, 1], order: [1, 2, 0], turn: [0, 1, 2] });
  return rig;
}

function isReset(rig: Rig, seen: Seen): void {
  for (const port of rig.model.ports.ports) {
    if (port.direction !== "output" || port.name === "ve_allow_o") continue;
    for (let index = 0; index < port.elements; index++)
      expect([port.name, seen.output(port.name, index)]).toEqual([port.name, 0]);
  }
  for (const port of rig.model.ports.state) {
    for (let index = 0; index < port.elements; index++)
      expect([port.name, seen.state(port.name, index)]).toEqual([port.name, 0]);
  }
}

describe("reset", () => {
  test("async_low: the values hold in the cycle with rst_ni low, and events have no effect", () => {
    const rig = busy("async_low").set({ rst_ni: 0 });
    isReset(rig, rig.cycle({ ready: [2, 2, 2], finish: [0], veActive: [0] }));
    isReset(rig, rig.cycle({ ready: [2, 2, 2] }));
    rig.set({ rst_ni: 1 });
    isReset(rig, rig.cycle());
    const seen = rig.cycle();
    expect([seen.state("rank_phase"), seen.state("enable_before", 0)]).toEqual([1, 1]);
  });

  test("sync: the cycle with rst_ni low still shows the old state, the next has the reset values", () => {
    const rig = busy("sync").set({ rst_ni: 0 });
    expect(rig.cycle({ ready: [1, 0, 0], finish: [0] })).toMatchObject({
      mes: "R0 R2",
      ready: [1, 2, 1],
      order: [1, 2, 0],
    });
    isReset(rig, rig.cycle({ ready: [1, 0, 0] }));
    rig.set({ rst_ni: 1 });
    isReset(rig, rig.cycle({ ready: [0, 1, 0] }));
    expect(rig.cycle()).toMatchObject({ ready: [0, 1, 0] });
  });

  test.each(["async_low", "sync"] as const)("%s: whole core, timers and start order too", (reset) => {
    const core = new Rig(2, 3, 12, reset).set({ mode_i: 3, slice_cycles_i: 90, switch_cycles_i: 2 });
    core.cycle({ ready: [0, 2, 0] });
    core.cycles(8);
    const before = core.cycle({ finish: [0], ready: [0, 1, 0] });
    expect(["core_state", "holder", "loaded", "switch_counter"].map((name) => before.state(name))).toEqual([
      3, 1, 1, 1,
    ]);
    expect(before.state("slice_timer")).toBeGreaterThan(0);
    core.cycle();
    expect(core.cycle().state("start_order")).toBe(1);
    const window = new Rig(2, 3, 12, reset).set({ mode_i: 2, slice_cycles_i: 1 });
    expect(window.cycles(3).state("preempt_window")).toBe(2);
    for (const rig of [core, window]) {
      rig.set({ rst_ni: 0 });
      if (reset === "sync") rig.cycle();
      isReset(rig, rig.cycle());
      isReset(rig, rig.set({ rst_ni: 1 }).cycle());
    }
  });

  test("a comparison of ranks that was under way is forgotten", () => {
    const rig = new Rig(1, 2).set({ mode_i: 1, vnpu_quota_i: [1, 0] });
    rig.cycle({ ready: [1, 1] });
    let seen = rig.cycles(300);
    while (seen.state("rank_phase") !== 3) seen = rig.cycle();
    rig.set({ rst_ni: 0 }).cycle();
    rig.set({ rst_ni: 1 });
    expect(rig.cycles(20).order).toEqual([0, 1]);
  });

  test("ve_allow decodes the mode in reset too, and events are not counted", () => {
    const rig = new Rig(1, 2).set({ rst_ni: 0, mode_i: 2, me_online_i: [0] });
    expect(rig.cycle({ finish: [0], saved: [0] }).veAllow).toEqual([1, 1]);
    rig.set({ mode_i: 3 });
    expect(rig.cycle({ finish: [0] }).veAllow).toEqual([0, 0]);
    expect(Math.max(...rig.model.eventCounts)).toBe(0);
  });
});

describe("rows", () => {
  test("a step reads and writes at the given places and nowhere else", () => {
    const sizes = { matrixEngines: 3, vnpus: 5, serviceCounterBits: 13 };
    const model = utopSchedulerGolden(sizes, "async_low");
    const input = new NamedRow(model.inputs);
    input.setAll("rst_ni", [1]);
    input.setAll("mode_i", [2]);
    const stimulus = new Uint32Array(7 + input.words.length).fill(0xffffffff);
    stimulus.set(input.words, 7);
    const outputs = new Uint32Array(model.outputs.words + 5).fill(0xaaaaaaaa);
    const state = new Uint32Array(model.state.words + 9).fill(0xaaaaaaaa);
    model.step(stimulus, 7, outputs, 3, state, 4);
    expect([...outputs.subarray(0, 3), ...outputs.subarray(3 + model.outputs.words)]).toEqual(repeat(5, 0xaaaaaaaa));
    expect([...state.subarray(0, 4), ...state.subarray(4 + model.state.words)]).toEqual(repeat(9, 0xaaaaaaaa));
    const seen = new NamedRow(model.outputs);
    seen.words.set(outputs.subarray(3, 3 + model.outputs.words));
    expect(seen.all("ve_allow_o")).toEqual([1, 1, 1, 1, 1]);
    expect(seen.all("vnpu_ready_o")).toEqual([0, 0, 0, 0, 0]);
  });

  test("sizes out of range are named", () => {
    expect(() => utopSchedulerGolden({ matrixEngines: 17, vnpus: 2, serviceCounterBits: 24 }, "sync")).toThrow(
      "Golden model of utop_scheduler: matrixEngines is 17, allowed are 1 to 16.",
    );
  });
});
