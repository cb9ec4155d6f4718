import { describe, expect, test } from "vitest";
import { operationSchedulerGolden } from "../../src/golden/index.ts";
import { OperationRig, type Front } from "./operation_scheduler_rig.ts";

describe("latency", () => {
  test("taken in 0, decided in 1: todo in 1, retire in 2, slots and ME operation in 3", () => {
    const rig = new OperationRig(2, 4, 2);
    const first = rig.cycle({ fronts: { 0: { ve: 0b0101, me: 1 } } });
    expect(first).toMatchObject({ take: [0], valid: [0, 0, 0, 0], todo: [0, 0, 0, 0], retire: [] });
    expect(rig.cycle()).toMatchObject({ valid: [1, 0, 0, 0], todo: [5, 0, 0, 0], meTodo: [1, 0], credit: [2, 2] });
    const after = rig.cycle();
    expect(after).toMatchObject({ valid: [0, 0, 0, 0], todo: [0, 0, 0, 0], meTodo: [0, 0], credit: [1, 2] });
    expect(after).toMatchObject({ retire: [0], ve: "- - - -", issue: [] });
    expect(rig.cycle()).toMatchObject({ retire: [], ve: "0.0 0.2 - -", issue: [0] });
    expect(rig.cycle()).toMatchObject({ ve: "- - - -", issue: [] });
  });

  test("an instruction is taken in the cycle its predecessor retires, and shows one cycle later", () => {
    const rig = new OperationRig(1, 2, 1);
    rig.cycle({ fronts: { 0: { ve: 1 } } });
    expect(rig.cycle({ fronts: { 0: { ve: 2 } } }).take).toEqual([0]);
    expect(rig.cycle()).toMatchObject({ todo: [2, 0], retire: [0] });
    expect(rig.cycle()).toMatchObject({ ve: "0.0 -", retire: [0] });
    expect(rig.cycle().ve).toBe("0.1 -");
    expect(rig.count("retire_take")).toBe(1);
  });
});

/** Loads the fronts in one cycle and gives the `ve` that the next cycle decides. */
function decided(rig: OperationRig, fronts: Readonly<Record<number, Front>>): string {
  rig.cycle({ fronts });
  rig.cycle();
  // No VE for what is left: the next decision must not follow at once.
  rig.cycle({ flush: Object.keys(fronts).map(Number) });
  return rig.cycle().ve;
}

describe("own share", () => {
  test("goes to ME queues ascending, then to the VE queue, also on borrowed MEs", () => {
    const rig = new OperationRig(2, 4, 2);
    rig.set({ me_vnpu_i: [1, 1], ve_quota_i: [0, 3], vnpu_harvest_i: [0, 0] });
    // Two for queue 0, one for queue 1, none for vNPU 1's VE queue (queue 3).
    expect(decided(rig, { 0: { ve: 0b11 }, 1: { ve: 0b110 }, 3: { ve: 1 } })).toBe("0.0 0.1 1.1 -");
    expect(rig.count("own_share")).toBe(2);
    expect(rig.count("own_share_partial")).toBe(1);
    expect(rig.count("behind_earlier")).toBe(1);
  });

  test("of each vNPU stands, whatever others ask for", () => {
    const rig = new OperationRig(1, 4, 3).set({ me_vnpu_i: [2], ve_quota_i: [1, 1, 2] });
    expect(decided(rig, { 0: { ve: 15 }, 1: { ve: 15 }, 2: { ve: 15 }, 3: { ve: 15 } })).toBe("0.0 0.1 1.0 2.0");
  });

  test("may be waiting for a quota of 0 for ever", () => {
    const rig = new OperationRig(1, 2, 2).set({ vnpu_harvest_i: [0, 0] });
    rig.cycle({ fronts: { 1: { ve: 1 } } });
    for (let cycle = 0; cycle < 20; cycle++) expect(rig.cycle()).toMatchObject({ valid: [0, 1, 0], ve: "- -" });
    expect([rig.count("not_harvesting"), rig.count("waiting")]).toEqual([20, 20]);
  });
});

describe("leftover", () => {
  test("is what nobody owns and what lenders do not use", () => {
    const run = (lend: number[]): string => {
      const rig = new OperationRig(1, 4, 2).set({ ve_quota_i: [0, 3], vnpu_lend_i: lend });
      return decided(rig, { 1: { ve: 15 }, 2: { ve: 1 } });
    };
    // vNPU 1 uses one of its three; one VE has no owner.
    expect(run([0, 1])).toBe("1.0 1.1 1.2 2.0");
    expect(run([1, 0])).toBe("1.0 2.0 - -");
  });

  test("goes to those that harvest alone", () => {
    const rig = new OperationRig(1, 2, 2).set({ vnpu_harvest_i: [0, 1] });
    expect(decided(rig, { 1: { ve: 3 }, 2: { ve: 1 } })).toBe("2.0 -");
  });

  test("goes to ME queues first, from pm on around; the next time to VE queues, from pv on", () => {
    const rig = new OperationRig(2, 1, 2);
    const all = { fronts: { 0: { ve: 1 }, 1: { ve: 1 }, 2: { ve: 1 }, 3: { ve: 1 } } };
    rig.cycle(all);
    const shown = Array.from({ length: 11 }, () => rig.cycle(all));
    expect(shown.slice(2).map((seen) => seen.ve)).toEqual([
      ...["0.0", "2.0", "1.0", "3.0", "0.0", "2.0", "1.0", "3.0", "0.0"],
    ]);
    expect(shown.slice(0, 6).map((seen) => seen.turns)).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [1, 1, 0],
      [0, 1, 1],
      [0, 0, 0],
      [1, 0, 1],
    ]);
    expect([rig.count("turn_pm"), rig.count("turn_pv"), rig.count("wrap_pm"), rig.count("wrap_pv")]).toEqual([
      6, 5, 3, 2,
    ]);
  });

  test("turns only in cycles with something left and somebody who may have it", () => {
    const rig = new OperationRig(2, 2, 2);
    rig.cycle({ fronts: { 0: {}, 2: { ve: 1 } } });
    expect(rig.cycle().turns).toEqual([0, 0, 0]);
    expect(rig.cycle().turns).toEqual([1, 0, 1]);
    rig.set({ ve_quota_i: [2, 0] });
    rig.cycle({ fronts: { 2: { ve: 3 }, 3: { ve: 1 } } });
    // Own share alone: nothing left, though queue 3 asks.
    expect(rig.cycle().turns).toEqual([1, 0, 1]);
    expect(rig.cycle().turns).toEqual([1, 0, 1]);
    expect(rig.cycle().turns).toEqual([1, 1, 0]);
    expect(rig.count("none_left")).toBe(1);
  });

  test("O7: with one VE and all queues asking, an ME queue waits 2 NX − 1 and a VE queue 2 V − 1 cycles", () => {
    const rig = new OperationRig(3, 1, 2);
    const fronts = Object.fromEntries([0, 1, 2, 3, 4].map((q) => [q, { ve: 1 }]));
    const queues = Array.from({ length: 40 }, () => rig.cycle({ fronts }).ve.split(".")[0]).slice(3);
    const gaps = (queue: string): number[] => {
      const at = queues.flatMap((served, cycle) => (served === queue ? [cycle] : []));
      return at.slice(1).map((cycle, index) => cycle - (at[index] ?? 0));
    };
    expect(gaps("1")).toEqual([6, 6, 6, 6, 6]);
    expect(new Set(gaps("4"))).toEqual(new Set([4]));
  });
});

describe("slots", () => {
  test("issue lowest first; VEs are numbered by queue, then slot", () => {
    const rig = new OperationRig(2, 4, 1);
    rig.cycle({ fronts: { 0: { ve: 0b1010 }, 1: { ve: 0b0111 } } });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ todo: [0, 0b0100, 0], retire: [0] });
    expect(rig.cycle()).toMatchObject({ ve: "0.1 0.3 1.0 1.1", retire: [1] });
    expect(rig.cycle().ve).toBe("1.2 - - -");
    expect([rig.count("partial_issue"), rig.count("all_busy")]).toEqual([1, 1]);
  });

  test("order of turns decides who gets a VE, not which", () => {
    const rig = new OperationRig(2, 2, 1);
    decided(rig, { 2: { ve: 1 } });
    // pm = 1, vf = 1: VE queue first, then ME 1; ME 0 gets none.
    expect(decided(rig, { 0: { ve: 1 }, 1: { ve: 1 }, 2: { ve: 1 } })).toBe("1.0 2.0");
  });
});

describe("ME operations", () => {
  test("take a credit each; a credit counts from the next cycle on", () => {
    const rig = new OperationRig(1, 1, 1);
    const fronts = { 0: { me: 1 } };
    const credits = [0, 1, 2, 3].map(() => rig.cycle({ fronts }).credit[0]);
    expect(credits).toEqual([2, 2, 1, 0]);
    expect(rig.cycle({ fronts })).toMatchObject({ take: [], credit: [0], meTodo: [1], issue: [0] });
    expect(rig.cycle({ fronts, credit: [0] })).toMatchObject({ take: [], credit: [0], issue: [] });
    expect(rig.cycle({ fronts, credit: [0] })).toMatchObject({ take: [0], credit: [1], meTodo: [1] });
    expect(rig.cycle({ fronts })).toMatchObject({ take: [0], credit: [1] });
    expect(rig.cycle({ fronts })).toMatchObject({ take: [], credit: [0], issue: [0] });
    expect([rig.count("no_credit"), rig.count("credit_with_issue")]).toEqual([4, 1]);
  });

  test("and slots issue independently: either waits alone", () => {
    const rig = new OperationRig(1, 1, 1).set({ ve_allow_i: [0] });
    rig.cycle({ fronts: { 0: { ve: 1, me: 1 } } });
    rig.cycle();
    expect(rig.cycle()).toMatchObject({ todo: [1, 0], meTodo: [0], retire: [] });
    expect(rig.set({ ve_allow_i: [1] }).cycle().issue).toEqual([0]);
    expect(rig.cycle().retire).toEqual([0]);
    expect([rig.count("me_alone"), rig.count("me_without_allow"), rig.count("not_allowed")]).toEqual([1, 1, 2]);

    const waiting = new OperationRig(1, 1, 1);
    const fronts = { 0: { ve: 1, me: 1 } };
    for (let cycle = 0; cycle < 4; cycle++) waiting.cycle({ fronts });
    expect(waiting.cycle()).toMatchObject({ todo: [0, 0], meTodo: [1], credit: [0], valid: [1, 0] });
    waiting.cycle({ credit: [0] });
    expect(waiting.cycle()).toMatchObject({ retire: [], credit: [1] });
    expect(waiting.cycle()).toMatchObject({ retire: [0], credit: [0] });
    expect(waiting.count("ve_before_me")).toBe(1);
  });
});

describe("retire and take", () => {
  test("an instruction without operation retires in the cycle after it was taken", () => {
    const rig = new OperationRig(1, 1, 1);
    expect(rig.cycle({ fronts: { 0: {}, 1: {} } }).take).toEqual([0, 1]);
    expect(rig.cycle({ fronts: { 0: {}, 1: {} } }).take).toEqual([0, 1]);
    expect(rig.cycle().retire).toEqual([0, 1]);
    expect(rig.cycle()).toMatchObject({ retire: [0, 1], valid: [0, 0] });
    expect(rig.count("retire_empty")).toBe(4);
  });

  test("it waits for the end of hold, not for ve_allow", () => {
    const rig = new OperationRig(1, 1, 1).set({ ve_allow_i: [0] });
    expect(rig.cycle({ fronts: { 0: {} }, hold: [0] }).take).toEqual([0]);
    rig.cycle({ hold: [0] });
    expect(rig.cycle()).toMatchObject({ retire: [], valid: [1, 0] });
    expect(rig.cycle()).toMatchObject({ retire: [0], valid: [0, 0] });
    expect([rig.count("load_under_hold"), rig.count("load_not_allowed")]).toEqual([1, 1]);
  });

  test("instr_me_i and hold_i concern ME queues alone, and a front is loaded as it is in the cycle of the take", () => {
    const rig = new OperationRig(1, 2, 1);
    rig.cycle({ fronts: { 0: { ve: 3 }, 1: { ve: 2 } }, hold: [0] });
    expect(rig.cycle({ fronts: { 0: { ve: 1 } }, hold: [0] })).toMatchObject({ take: [], todo: [3, 2] });
    expect(rig.cycle({ hold: [0] })).toMatchObject({ retire: [1], todo: [3, 0] });
  });
});

describe("hold and flush", () => {
  test("hold stops decisions in its cycle; what was decided in the two cycles before still shows", () => {
    const rig = new OperationRig(1, 1, 1);
    rig.cycle({ fronts: { 0: { ve: 1, me: 1 } } });
    rig.cycle({ fronts: { 0: { ve: 1, me: 1 } } });
    expect(rig.cycle({ hold: [0] })).toMatchObject({ retire: [0], todo: [1, 0], meTodo: [1], ve: "-", issue: [] });
    expect(rig.cycle({ hold: [0] })).toMatchObject({ retire: [], todo: [1, 0], ve: "0.0", issue: [0], credit: [1] });
    expect(rig.cycle({ hold: [0], flush: [0] })).toMatchObject({ todo: [1, 0], ve: "-", issue: [] });
    expect(rig.cycle()).toMatchObject({ todo: [0, 0], meTodo: [0], valid: [0, 0], credit: [1] });
    expect([rig.count("hold_content"), rig.count("flush_content")]).toEqual([3, 1]);
  });

  test("flush drops the register, takes nothing, retires nothing; credit and pointers stay", () => {
    const rig = new OperationRig(2, 1, 2);
    rig.cycle({ fronts: { 0: { ve: 1, me: 1 }, 2: { ve: 1 } } });
    rig.cycle();
    rig.cycle({ fronts: { 1: {} } });
    const flushed = rig.cycle({ fronts: { 1: { ve: 1 }, 3: { ve: 1 } }, flush: [1, 3] });
    expect(flushed).toMatchObject({ take: [], valid: [0, 1, 0, 0], ve: "0.0", issue: [0] });
    expect(rig.cycle()).toMatchObject({ retire: [], ve: "2.0", valid: [0, 0, 0, 0], turns: [1, 1, 0] });
    expect(rig.cycle().credit).toEqual([1, 2]);
    expect([rig.count("flush_content"), rig.count("flush_empty"), rig.count("flush_front")]).toEqual([1, 1, 2]);
  });

  test("tenant, quota, allow and lending act in the cycle in which they are seen", () => {
    const rig = new OperationRig(1, 2, 2).set({ vnpu_harvest_i: [0, 0], me_vnpu_i: [0], ve_quota_i: [0, 1] });
    rig.cycle({ fronts: { 0: { ve: 3 } } });
    rig.cycle();
    rig.set({ me_vnpu_i: [1] }).cycle();
    rig.set({ ve_quota_i: [0, 2], ve_allow_i: [1, 0] });
    expect(rig.cycle().todo).toEqual([2, 0, 0]);
    rig.set({ ve_allow_i: [1, 1] });
    expect(rig.cycle()).toMatchObject({ todo: [2, 0, 0], ve: "0.0 -" });
    expect(rig.cycle()).toMatchObject({ retire: [0], ve: "- -" });
    expect(rig.cycle().ve).toBe("0.1 -");
  });
});

describe("reset", () => {
  for (const reset of ["async_low", "sync"] as const) {
    test(`${reset} puts everything back, and instr_take_o follows its decode`, () => {
      const rig = new OperationRig(1, 1, 2, reset);
      const fronts = { 0: { ve: 1, me: 1 }, 1: { ve: 1 } };
      rig.cycle({ fronts });
      rig.cycle({ fronts });
      rig.cycle({ fronts });
      const kept = reset === "sync";
      const first = rig.set({ rst_ni: 0 }).cycle({ fronts });
      expect(first).toMatchObject({ ve: kept ? "0.0" : "-", issue: kept ? [0] : [], take: kept ? [0] : [0, 1] });
      // The ME operation of the second instruction issued in the cycle before, its slot did not.
      expect(first.credit).toEqual([kept ? 0 : 2]);
      const events = [...rig.model.eventCounts];
      const second = rig.cycle({ fronts, credit: [0] });
      expect(second).toMatchObject({ take: [0, 1], valid: [0, 0, 0], ve: "-", issue: [], retire: [] });
      expect(second).toMatchObject({ todo: [0, 0, 0], meTodo: [0], credit: [2], turns: [0, 0, 0] });
      expect([...rig.model.eventCounts]).toEqual(events);
      expect(rig.set({ rst_ni: 1 }).cycle()).toMatchObject({ valid: [0, 0, 0], ve: "-", credit: [2] });
    });
  }
});

describe("sizes", () => {
  test("1×1×1 has rows of three words of input (reset, configuration, events), one of output and of state, and no pointer", () => {
    const { inputs, outputs, state } = operationSchedulerGolden(
      { matrixEngines: 1, vectorEngines: 1, vnpus: 1 },
      "async_low",
    );
    expect([inputs.words, outputs.words, state.words]).toEqual([3, 1, 1]);
    expect(state.ports.map((port) => port.name)).toEqual(["valid", "todo", "me_todo", "credit", "vf"]);
  });

  test("16×16×32: all 48 queues ask; 16 of them get one VE each, the ME queues first", () => {
    const rig = new OperationRig(16, 16, 32);
    const fronts = Object.fromEntries(Array.from({ length: 48 }, (_, q) => [q, { ve: 0x8000, me: 1 }]));
    expect(rig.cycle({ fronts }).take).toHaveLength(48);
    rig.cycle();
    const seen = rig.cycle();
    expect(seen.retire).toEqual(Array.from({ length: 16 }, (_, q) => q));
    expect(seen.todo.slice(16)).toEqual(Array.from({ length: 32 }, () => 0x8000));
    expect(rig.cycle().ve).toBe(Array.from({ length: 16 }, (_, q) => `${q}.15`).join(" "));
    expect(rig.cycle().ve).toBe(Array.from({ length: 16 }, (_, q) => `${q + 16}.15`).join(" "));
    expect(rig.cycle().ve).toBe(Array.from({ length: 16 }, (_, q) => `${q + 32}.15`).join(" "));
    expect(rig.cycle().valid).toEqual(Array.from({ length: 48 }, () => 0));
  });

  test("outside the limits are refused in a sentence", () => {
    const make = (mes: number, ves: number, vnpus: number) => (): unknown =>
      operationSchedulerGolden({ matrixEngines: mes, vectorEngines: ves, vnpus }, "sync");
    expect(make(17, 1, 1)).toThrow("Golden model of operation_scheduler: matrixEngines is 17, allowed are 1 to 16.");
    expect(make(1, 0, 1)).toThrow("Golden model of operation_scheduler: vectorEngines is 0, allowed are 1 to 16.");
    expect(make(1, 1, 33)).toThrow("Golden model of operation_scheduler: vnpus is 33, allowed are 1 to 32.");
  });
});
