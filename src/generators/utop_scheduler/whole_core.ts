import { mux, type Expr, type Module } from "../../hdl/index.ts";
import { coreState, schedulingMode } from "../../ports/index.ts";
import { oneHotDecode, oneHotIndex } from "../prim/one_hot.ts";
import { clockedPart, type SchedulerShape } from "./sizes.ts";

/** Bits of the state; its codes are those of the contract. */
const stateBits: number = 2;

/** Mode 3: one vNPU at a time has the whole core; Drain, Pick, Switch, Hold. */
export function wholeCore(shape: SchedulerShape): Module {
  const { vnpus, vnpuIndex } = shape;
  const m = clockedPart("utop_whole_core", "whole_core.ts", "Hands the whole core from one vNPU to the next.", shape);
  const mode_i = m.input("mode_i", 2, "Scheduling mode.");
  const switch_cycles_i = m.input("switch_cycles_i", 16, "Cost of a switch in cycles.");
  const all_idle_i = m.input("all_idle_i", 1, "All online MEs are Idle.");
  const works_i = m.input("works_i", vnpus, "Eligible, with waiting uTops or a VE uTop.");
  const first_i = m.input("first_i", vnpus, "The least served of them, one-hot.");
  const eligible_i = m.input("eligible_i", vnpus, "Enabled and not killed.");
  const task_done_i = m.input("task_done_i", vnpus, "Its program completes (pulse).");
  const expired_i = m.input("expired_i", 1, "The slice expires in this cycle.");
  const drain_o = m.output("drain_o", 1, "All engines are to be saved.");
  const hold_o = m.output("hold_o", 1, "A vNPU holds the core.");
  const holder_o = m.output("holder_o", vnpus, "The vNPU in Hold, one-hot; 0 in other states.");
  const ve_allow_o = m.output("ve_allow_o", vnpus, "May issue VE operations.");

  const core_state_q = m.register("core_state_q", stateBits, "State of the core.");
  const holder_q = m.register("holder_q", vnpuIndex, "vNPU that holds or last held the core.");
  const loaded_q = m.register("loaded_q", 1, "The holder's context is loaded.");
  const switch_counter_q = m.register("switch_counter_q", 16, "Cycles left of the switch.");
  const code = (name: string, value: number, doc: string): Expr => m.localparam(name, stateBits, value, doc);
  const CORE_DRAIN = code("CORE_DRAIN", coreState.drain, "All engines are saved; nothing starts.");
  const CORE_PICK = code("CORE_PICK", coreState.pick, "The least served vNPU with work is next.");
  const CORE_SWITCH = code("CORE_SWITCH", coreState.switch, "The next holder's context is loaded.");
  const CORE_HOLD = code("CORE_HOLD", coreState.hold, "The holder has the core.");

  const whole_core = m.wire("whole_core", mode_i.eq(schedulingMode.wholeCore), "Mode 3.");
  const holder = m.wire("holder", oneHotDecode(holder_q, vnpus), "Holder, one-hot.");
  const leaves = m.wire("leaves", holder.and(task_done_i.or(eligible_i.not())).any(), "The holder is done or barred.");
  const others_work = m.wire("others_work", works_i.and(holder.not()).any(), "Another vNPU has work.");
  const resumes = m.wire("resumes", first_i.and(holder).any().and(loaded_q), "The next holder is loaded already.");
  const switched = m.wire("switched", switch_counter_q.le(1), "This cycle is the last of the switch.");
  const { core_state_d } = m.comb(
    "Where the core goes while in mode 3.",
    { core_state_d: { value: core_state_q, doc: "Next state of the core." } },
    (c, { core_state_d: next }) => {
      const go = (state: Expr): void => c.set(next, state);
      c.switch(
        core_state_q,
        [
          [CORE_DRAIN, () => c.when(all_idle_i, () => go(CORE_PICK))],
          [CORE_PICK, () => c.when(first_i.any(), () => go(mux(resumes, CORE_HOLD, CORE_SWITCH)))],
          [
            CORE_SWITCH,
            () =>
              c.when(
                leaves,
                () => go(CORE_DRAIN),
                () => c.when(switched, () => go(CORE_HOLD)),
              ),
          ],
          [CORE_HOLD, () => c.when(leaves.or(expired_i.and(others_work)), () => go(CORE_DRAIN))],
        ],
        () => go(CORE_DRAIN),
      );
    },
  );
  const picks = m.wire("picks", whole_core.and(core_state_q.eq(CORE_PICK)).and(first_i.any()), "A holder is picked.");
  const switching = m.wire("switching", whole_core.and(core_state_q.eq(CORE_SWITCH)), "A context is being loaded.");
  const stays = m.wire("stays", core_state_d.eq(core_state_q), "The state does not change.");
  const loads = m.wire("loads", switching.and(core_state_d.eq(CORE_HOLD)), "The context of the holder is in place.");

  m.update(core_state_q, { next: mux(whole_core, core_state_d, CORE_DRAIN) });
  m.update(holder_q, { next: oneHotIndex(first_i, vnpuIndex), enable: picks });
  const keeps = m.wire("keeps", picks.not().or(resumes), "Nobody else is picked.");
  m.update(loaded_q, { next: whole_core.and(loads.or(loaded_q.and(keeps))) });
  m.update(switch_counter_q, {
    next: mux(switching, switch_counter_q.minus(1), switch_cycles_i),
    enable: picks.and(resumes.not()).or(switching.and(stays)),
  });
  const holds = m.wire("holds", whole_core.and(core_state_q.eq(CORE_HOLD)), "A vNPU holds the core.");
  m.drive(drain_o, whole_core.and(core_state_q.eq(CORE_DRAIN)));
  m.drive(hold_o, holds);
  m.drive(holder_o, holder.and(holds.repeat(vnpus)));
  m.drive(ve_allow_o, holder_o.or(whole_core.not().repeat(vnpus)));
  return m;
}
