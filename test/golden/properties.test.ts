import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { utopSchedulerGolden } from "../../src/golden/index.ts";
import { anySizes, anyTemperament, elig, isIdle, promise, run } from "./promise.ts";
import { randomStimulus } from "./random_stimulus.ts";
import { repeat } from "./rows.ts";

describe("promises on random legal stimulus", () => {
  test("G1: a start goes to an online idle ME, for a ready uTop of an elig vNPU", () => {
    promise(() => (now, before) => {
      if (now("start_valid_o") === 0) {
        expect([now("start_me_o"), now("start_vnpu_o")]).toEqual([0, 0]);
        return;
      }
      const m = now("start_me_o");
      const v = now("start_vnpu_o");
      if (before === undefined) throw new Error("A start in the first cycle.");
      expect(before("me_online_i", m)).toBe(1);
      expect(isIdle(before, m)).toBe(true);
      expect(before("vnpu_ready_o", v)).toBeGreaterThan(0);
      expect(elig(before, v)).toBe(true);
      expect([now("me_run_o", m), now("me_vnpu_o", m)]).toEqual([1, v]);
    });
  });

  test("G2: a preempt hits an online ME in Run that does not finish, over quota unless killed", () => {
    promise(() => (now, before) => {
      if (now("preempt_valid_o") === 0) {
        expect([now("preempt_me_o"), now("preempt_kill_o")]).toEqual([0, 0]);
        return;
      }
      const m = now("preempt_me_o");
      if (before === undefined) throw new Error("A preempt in the first cycle.");
      const v = before("me_vnpu_o", m);
      expect([before("me_online_i", m), before("me_run_o", m), before("me_finish_i", m)]).toEqual([1, 1, 0]);
      expect(now("preempt_kill_o")).toBe(before("vnpu_kill_i", v));
      if (now("preempt_kill_o") === 0 && before("mode_i") < 2) {
        expect(before("vnpu_held_o", v)).toBeGreaterThan(elig(before, v) ? before("vnpu_quota_i", v) : 0);
      }
    });
  });

  test("G3: added = finished + killed + ready + Run + Save, and the events say the same", () => {
    promise((model, mes, vnpus) => {
      const owed = repeat(vnpus, 0);
      let killed = 0;
      return (now) => {
        const present = repeat(vnpus, 0);
        const left = repeat(vnpus, 0);
        const saved = repeat(vnpus, 0);
        for (let m = 0; m < mes; m++) {
          if (isIdle(now, m)) continue;
          const v = now("me_vnpu_o", m);
          present[v] = (present[v] ?? 0) + 1;
          if (now("me_finish_i", m)) left[v] = (left[v] ?? 0) + 1;
          else if (now("me_saved_i", m) && now("me_save_o", m)) saved[v] = (saved[v] ?? 0) + 1;
          else if (now("me_online_i", m) === 0) {
            left[v] = (left[v] ?? 0) + 1;
            if (now("rst_ni")) killed++;
          }
        }
        for (let v = 0; v < vnpus; v++) {
          // In reset with `sync` the old state still shows; it is gone in the next cycle.
          if (now("rst_ni")) expect([v, (present[v] ?? 0) + now("vnpu_ready_o", v)]).toEqual([v, owed[v]]);
          const dropped = now("vnpu_kill_i", v) ? now("vnpu_ready_o", v) + now("ready_add_i", v) + (saved[v] ?? 0) : 0;
          owed[v] = now("rst_ni") ? (owed[v] ?? 0) + now("ready_add_i", v) - (left[v] ?? 0) - dropped : 0;
          if (now("rst_ni")) killed += dropped;
        }
        expect(model.eventCounts[model.eventNames.indexOf("kill")]).toBe(killed);
      };
    });
  });

  test("G7: one ME at most enters Run, one Save, as the commands say; held counts the MEs in Run", () => {
    promise((_, mes, vnpus) => (now, before) => {
      const enteredRun: number[] = [];
      const enteredSave: number[] = [];
      const running = repeat(vnpus, 0);
      for (let m = 0; m < mes; m++) {
        if (now("me_run_o", m) && now("me_save_o", m)) throw new Error(`ME ${m} is in Run and in Save.`);
        if (isIdle(now, m) && now("me_vnpu_o", m) !== 0) throw new Error(`ME ${m} is idle and has a tenant.`);
        if (now("me_run_o", m)) running[now("me_vnpu_o", m)] = (running[now("me_vnpu_o", m)] ?? 0) + 1;
        if (now("me_run_o", m) && !before?.("me_run_o", m)) enteredRun.push(m);
        if (now("me_save_o", m) && !before?.("me_save_o", m)) enteredSave.push(m);
      }
      expect(enteredRun).toEqual(now("start_valid_o") ? [now("start_me_o")] : []);
      expect(enteredSave).toEqual(now("preempt_valid_o") ? [now("preempt_me_o")] : []);
      expect(running.map((count, v) => now("vnpu_held_o", v) - count)).toEqual(running.map(() => 0));
    });
  });

  test("G9: no ME is online, in Run and killed for more than NX cycles in a row", () => {
    let longest = 0;
    promise((_, mes) => {
      const streak = repeat(mes, 0);
      return (now) => {
        for (let m = 0; m < mes; m++) {
          const killed = now("me_online_i", m) && now("me_run_o", m) && now("vnpu_kill_i", now("me_vnpu_o", m));
          streak[m] = killed && now("rst_ni") ? (streak[m] ?? 0) + 1 : 0;
          longest = Math.max(longest, streak[m] ?? 0);
          expect(streak[m]).toBeLessThanOrEqual(mes);
        }
      };
    });
    expect(longest).toBeGreaterThan(2);
  });
});

describe("the model itself", () => {
  test("two models agree when one writes its state and the other does not, and rows are reproducible", () => {
    fc.assert(
      fc.property(anySizes, anyTemperament, (size, how) => {
        const first = utopSchedulerGolden(size, "sync");
        const second = utopSchedulerGolden(size, "sync");
        const drive = randomStimulus(first, how);
        const input = new Uint32Array(first.inputs.words);
        const output = new Uint32Array(first.outputs.words);
        const other = new Uint32Array(first.outputs.words);
        const state = new Uint32Array(first.state.words);
        for (let cycle = 0; cycle < 100; cycle++) {
          drive(input, 0, output, 0);
          first.step(input, 0, output, 0, state, 0);
          second.step(input, 0, other, 0);
          expect(other).toEqual(output);
        }
        expect(second.eventCounts).toEqual(first.eventCounts);
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  test("random stimulus reaches every event", () => {
    const counts = new Map<string, number>();
    [12, 13].forEach((serviceCounterBits, seed) => {
      const model = utopSchedulerGolden({ matrixEngines: 4, vnpus: 4, serviceCounterBits }, "async_low");
      const how = { seed, configuration: 20, wild: 20, arrivals: 60, endings: 40, resets: 0 };
      run(model, how, 30_000, () => undefined);
      model.eventNames.forEach((name, place) =>
        counts.set(name, (counts.get(name) ?? 0) + (model.eventCounts[place] ?? 0)),
      );
    });
    expect([...counts].filter(([, count]) => count === 0)).toEqual([]);
    expect([...counts.keys()].join(" ")).toBe(
      "start_class1 start_class2 start_temporal start_whole_core preempt_kill preempt_reclaim preempt_window " +
        "preempt_drain preempt_withheld kill save finish_while_saving ignored_event offline_loss slice_expiry " +
        "window_open core_drain_to_pick core_pick_to_hold core_pick_to_switch core_switch_to_hold " +
        "core_switch_to_drain core_hold_to_drain rank_swap halving counter_clear",
    );
  });
});
