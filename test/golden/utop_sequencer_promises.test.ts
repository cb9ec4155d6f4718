import { expect, test } from "vitest";
import { sequencerState } from "../../src/ports/utop_sequencer.ts";
import { bitCount, promise, same, type Read } from "./utop_sequencer_run.ts";

const { idle, row, run, stop, done, fault } = sequencerState;
const finishes = (now: Read): number => now("mine_i") & now("me_finish_i");
const saves = (now: Read): number => now("mine_i") & now("me_saved_i") & ~now("me_finish_i");

/** A stop, or a fault from outside or its own, as the state of the cycle after shows it. */
const stopsIn = (before: Read, now: Read): boolean => before("state_o") !== stop && now("state_o") === stop;

test("Q1, Q2: a group begins when all of the last have finished; each µTop begins once and finishes once", () => {
  let groups = 0;
  let resumes = 0;
  promise(() => {
    // Told by ports alone: by µTop of the row, by ME.
    let present = 0;
    let begun = 0;
    let ended = 0;
    let suspended = 0;
    let veLeft = 0;
    const on = new Map<number, number>();
    const clear = (): void => {
      [present, begun, ended, suspended, veLeft] = [0, 0, 0, 0, 0];
      on.clear();
    };
    return (now, before) => {
      if (now("rst_ni") === 0 || now("state_o") === stop) return clear();
      if (before === undefined || before("rst_ni") === 0) return;
      if (before("state_o") === run) {
        for (let ends = finishes(before) | saves(before); ends !== 0; ends &= ends - 1) {
          const engine = 31 - Math.clz32(ends & -ends);
          const utop = on.get(engine) ?? 31;
          on.delete(engine);
          same(utop < 31 ? 1 : 0, 1, `uTop on ME ${engine}`);
          if ((finishes(before) >>> engine) & 1) {
            same((ended >>> utop) & 1, 0, `uTop ${utop}, finished before`);
            ended |= 1 << utop;
          } else {
            suspended |= 1 << utop;
          }
        }
        if (before("ve_finish_i") === 1) veLeft = 0;
      }
      if (now("utop_valid_o") === 1) {
        const utop = now("utop_index_o");
        const bit = 1 << utop;
        if (now("utop_resume_o") === 1) {
          same(suspended & bit, bit, `suspended uTop ${utop}`);
          suspended &= ~bit;
          resumes++;
        } else {
          same(present & ~begun & bit, bit, `fresh uTop ${utop}`);
          same(suspended, 0, "suspended, with a fresh start");
          begun |= bit;
        }
        same(now("utop_me_o"), before("start_me_i"), "ME of the start");
        on.set(now("utop_me_o"), utop);
      }
      if (now("state_o") === run && before("state_o") === row) {
        groups++;
        present = before("row_me_i");
        veLeft = before("row_ve_i");
        [begun, ended, suspended] = [0, 0, 0];
        same(now("ready_add_o"), bitCount(present), "ready_add");
        same(now("ve_start_o"), veLeft, "ve_start");
      } else {
        same(now("ready_add_o") | now("ve_start_o"), 0, "ready_add, ve_start");
      }
      if (before("state_o") === run && now("state_o") !== run) {
        same(ended, present, "finished of a group that is over");
        same(veLeft, 0, "VE uTop of a group that is over");
        present = 0;
        begun = 0;
      }
      same(now("susp"), suspended, "susp");
      same(now("fresh"), present & ~begun, "fresh");
      same(now("ve_active_o"), veLeft, "ve_active");
    };
  });
  expect(groups).toBeGreaterThan(1000);
  expect(resumes).toBeGreaterThan(100);
});

test("Q3: outside Stop, fresh and suspended are those that the scheduler counts, with those on their way", () => {
  let waiting = 0;
  promise(() => {
    let ready = 0;
    return (now, before) => {
      if (now("rst_ni") === 0) return;
      if (before === undefined || before("rst_ni") === 0 || before("kill_o") === 1) ready = 0;
      else ready += before("ready_add_o") + bitCount(saves(before)) - now("start_i");
      if (now("state_o") === stop) return;
      same(bitCount(now("fresh")) + bitCount(now("susp")), ready + now("ready_add_o") + now("start_i"), "waiting");
      waiting += ready;
    };
  });
  expect(waiting).toBeGreaterThan(1000);
});

test("Q4: in Stop nothing is offered, and it ends within max(S + NX, T) + 4 cycles of the fault", () => {
  let stops = 0;
  promise(({ matrixEngines, answerLimitCycles, saveLimitCycles }) => {
    const limit = Math.max(saveLimitCycles + matrixEngines, answerLimitCycles) + 4;
    let sinceFault = 0;
    return (now, before) => {
      const inStop = now("rst_ni") === 1 && now("state_o") === stop;
      sinceFault = inStop ? sinceFault + 1 : 0;
      same(now("kill_o"), now("ve_flush_o"), "kill");
      if (!inStop) return;
      if (sinceFault >= limit) throw new Error(`Stop lasts ${sinceFault} cycles, allowed are ${limit - 1}.`);
      if (sinceFault === 1) stops++;
      same(now("kill_o"), 1, "kill");
      for (const name of ["ready_add_o", "ve_start_o", "utop_valid_o", "done_o", "ve_active_o"])
        same(now(name), 0, name);
      same(now("fresh") | now("susp") | now("live"), 0, "uTops in Stop");
      if (before !== undefined && sinceFault > 1) same(now("fault_code_o"), before("fault_code_o"), "code");
    };
  });
  expect(stops).toBeGreaterThan(200);
});

test("Q4: Stop is left for Idle with code 0, else for Fault, when MEs, VE queue and row are quiet, not before", () => {
  promise(() => (now, before) => {
    if (before === undefined || before("rst_ni") === 0 || now("rst_ni") === 0 || before("state_o") !== stop) return;
    const quiet = before("mine_i") === 0 && before("ve_quiet_i") === 1 && before("row_req_o") === 0;
    same(now("state_o"), !quiet ? stop : before("fault_code_o") === 0 ? idle : fault, "state after Stop");
  });
});

test("Q5: done comes once per accepted run at most, with the step to Done, never if stopped or faulted", () => {
  let completions = 0;
  promise(() => {
    let runs = 0;
    return (now, before) => {
      if (now("rst_ni") === 0 || before === undefined || before("rst_ni") === 0) {
        runs = 0;
        return;
      }
      const waited = before("state_o") === idle || before("state_o") === done;
      const accepted = waited && before("run_i") === 1 && before("stop_i") === 0;
      if (accepted) runs = 1;
      const decided = now("state_o") === done && (before("state_o") !== done || accepted);
      same(now("done_o"), decided ? 1 : 0, "done_o");
      if (now("done_o") === 1) {
        same(runs, 1, "runs that have not completed");
        if (!waited) same(before("stop_i") | before("fault_i"), 0, "stop or fault with done");
        runs = 0;
        completions++;
      }
      if (stopsIn(before, now)) runs = 0;
    };
  });
  expect(completions).toBeGreaterThan(200);
});
