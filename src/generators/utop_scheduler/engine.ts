import { lit, mux, type Module } from "../../hdl/index.ts";
import { oneHotDecode } from "../prim/one_hot.ts";
import { clockedPart, type SchedulerShape } from "./sizes.ts";

/** State and tenant of one ME: Idle, Run or Save, told apart by two bits that are never both 1. */
export function engine(shape: SchedulerShape): Module {
  const { vnpus, vnpuIndex } = shape;
  const m = clockedPart("utop_engine", "engine.ts", "State and tenant of one matrix engine.", shape);
  const online_i = m.input("online_i", 1, "The engine is in service.");
  const start_i = m.input("start_i", 1, "Start command decided for this ME.");
  const start_vnpu_i = m.input("start_vnpu_i", vnpuIndex, "Tenant of the start.");
  const preempt_i = m.input("preempt_i", 1, "Preempt command decided for this ME.");
  const finish_i = m.input("finish_i", 1, "uTop finished (pulse).");
  const saved_i = m.input("saved_i", 1, "Context is in SRAM (pulse).");
  const run_o = m.output("run_o", 1, "In Run.");
  const save_o = m.output("save_o", 1, "In Save.");
  const vnpu_o = m.output("vnpu_o", vnpuIndex, "Tenant; 0 while idle.");
  const run_of_o = m.output("run_of_o", vnpus, "In Run for this vNPU.");
  const save_of_o = m.output("save_of_o", vnpus, "In Save for this vNPU.");
  const return_of_o = m.output("return_of_o", vnpus, "The saved uTop goes back to this vNPU's ready ones.");

  const run_q = m.register("run_q", 1, "A uTop runs.");
  const save_q = m.register("save_q", 1, "A uTop is saved or discarded.");
  const vnpu_q = m.register("vnpu_q", vnpuIndex, "Tenant; 0 while idle.");
  const stays = m.wire("stays", online_i.and(finish_i.not()), "Neither finished nor lost with its engine.");
  const keeps_run = m.wire("keeps_run", run_q.and(stays), "Its uTop runs on, unless preempted.");
  const keeps_save = m.wire("keeps_save", save_q.and(stays).and(saved_i.not()), "Its uTop is not saved yet.");
  const tenant = m.wire("tenant", oneHotDecode(vnpu_q, vnpus), "Tenant, one-hot.");

  m.update(run_q, { next: start_i.or(keeps_run.and(preempt_i.not())) });
  m.update(save_q, { next: preempt_i.or(keeps_save) });
  const kept = mux(keeps_run.or(keeps_save), vnpu_q, lit(vnpuIndex, 0));
  m.update(vnpu_q, { next: mux(start_i, start_vnpu_i, kept) });
  m.drive(run_o, run_q);
  m.drive(save_o, save_q);
  m.drive(vnpu_o, vnpu_q);
  m.drive(run_of_o, tenant.and(run_q.repeat(vnpus)));
  m.drive(save_of_o, tenant.and(save_q.repeat(vnpus)));
  const returns = m.wire("returns", save_q.and(saved_i).and(finish_i.not()), "Saved, not finished.");
  m.drive(return_of_o, tenant.and(returns.repeat(vnpus)));
  return m;
}
