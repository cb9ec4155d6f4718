import { countBits, indexBits, pairCount, type Port, type PortTable, type StateEntry } from "./port.ts";

/** The sizes that shape the µTop scheduler. */
export interface UtopSchedulerSizes {
  readonly matrixEngines: number;
  readonly vnpus: number;
  readonly serviceCounterBits: number;
}

/** Values of `mode_i`. */
export const schedulingMode = { spatialHarvest: 0, spatial: 1, temporal: 2, wholeCore: 3 } as const;

/** Values of the state `core_state`: the order of the contract. 0 after reset. */
export const coreState = { drain: 0, pick: 1, switch: 2, hold: 3 } as const;

/** Cycles of one rank pass, and of one comparison within it. */
export const rankPassCycles = 256;
export const rankStepCycles = 8;

/** Ports and contract state of `utop_scheduler`, in the order of docs/contracts/utop_scheduler.md. */
export function utopSchedulerPorts(sizes: UtopSchedulerSizes): PortTable {
  const { matrixEngines: mes, vnpus } = sizes;
  const meIndex = indexBits(mes);
  const vnpuIndex = indexBits(vnpus);
  const count = countBits(mes);
  const port = (
    direction: Port["direction"],
    role: Port["role"],
    name: string,
    elements: number,
    elementBits: number,
    doc: string,
    index?: Port["index"],
  ): Port => ({ name, direction, role, elements, elementBits, doc, ...(index === undefined ? {} : { index }) });
  const config = (name: string, elements: number, bits: number, doc: string, index?: Port["index"]): Port =>
    port("input", "configuration", name, elements, bits, doc, index);
  const event = (name: string, elements: number, bits: number, doc: string, index?: Port["index"]): Port =>
    port("input", "event", name, elements, bits, doc, index);
  const command = (name: string, elements: number, bits: number, doc: string, index?: Port["index"]): Port =>
    port("output", "command", name, elements, bits, doc, index);

  return {
    block: "utop_scheduler",
    ports: [
      port("input", "clock", "clk_i", 1, 1, "Clock; everything happens at its rising edge."),
      port("input", "reset", "rst_ni", 1, 1, "Reset, active low."),
      config("mode_i", 1, 2, "0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core."),
      config("gang_i", 1, 1, "Mode 2 only: an operator takes all engines."),
      config("me_online_i", mes, 1, "Engines in service; 0 = quarantined.", "me"),
      config("slice_cycles_i", 1, 24, "Modes 2 and 3: time slice in cycles; 0 = never expires."),
      config("switch_cycles_i", 1, 16, "Mode 3: cost of a switch in cycles, after the last ME is idle."),
      config("vnpu_enable_i", vnpus, 1, "May start.", "vnpu"),
      config("vnpu_kill_i", vnpus, 1, "Discard all its uTops.", "vnpu"),
      config("vnpu_harvest_i", vnpus, 1, "May borrow idle MEs.", "vnpu"),
      config("vnpu_lend_i", vnpus, 1, "Its unused quota may be lent.", "vnpu"),
      config("vnpu_quota_i", vnpus, count, "MEs that it owns.", "vnpu"),
      config("vnpu_priority_i", vnpus, 7, "Share of service; 0 counts as 1.", "vnpu"),
      event("ready_add_i", vnpus, count, "ME uTops that become ready in this cycle.", "vnpu"),
      event("ve_active_i", vnpus, 1, "Its VE uTop is unfinished.", "vnpu"),
      event("task_done_i", vnpus, 1, "Its program completes (pulse).", "vnpu"),
      event("me_finish_i", mes, 1, "uTop finished with all its operations (pulse).", "me"),
      event("me_saved_i", mes, 1, "Context is in SRAM (pulse).", "me"),
      command("start_valid_o", 1, 1, "Start command; the ME must take it."),
      command("start_me_o", 1, meIndex, "ME that starts."),
      command("start_vnpu_o", 1, vnpuIndex, "vNPU whose uTop starts."),
      command("preempt_valid_o", 1, 1, "Preempt command."),
      command("preempt_me_o", 1, meIndex, "ME that is preempted."),
      command("preempt_kill_o", 1, 1, "Discard the uTop instead of saving it."),
      command("me_run_o", mes, 1, "ME runs a uTop.", "me"),
      command("me_save_o", mes, 1, "ME saves or discards its uTop.", "me"),
      command("me_vnpu_o", mes, vnpuIndex, "Tenant of each ME; 0 while idle.", "me"),
      command("vnpu_held_o", vnpus, count, "MEs in Run.", "vnpu"),
      command("vnpu_ready_o", vnpus, count, "Waiting uTops, fresh and suspended.", "vnpu"),
      command("ve_allow_o", vnpus, 1, "May issue VE operations (decodes mode_i).", "vnpu"),
    ],
    state: utopSchedulerState(sizes),
  };
}

/**
 * Contract state by name. Pair vectors hold bit (low, high) at `pairIndex`: in `turn` and `order` 1 = high comes before
 * low; in `start_order` 1 = low was started after high. All are 0 after reset.
 */
function utopSchedulerState(sizes: UtopSchedulerSizes): StateEntry[] {
  const { matrixEngines: mes, vnpus, serviceCounterBits } = sizes;
  const state = (
    name: string,
    net: string,
    elements: number,
    elementBits: number,
    doc: string,
    index?: Port["index"],
  ): StateEntry => ({
    name,
    net,
    direction: "state",
    role: "state",
    elements,
    elementBits,
    doc,
    ...(index === undefined ? {} : { index }),
  });
  // One engine has no order of starts; one vNPU has nobody to be ranked against, so nobody counts its service.
  const startOrder = state("start_order", "start_order", pairCount(mes), 1, "Order of the last starts.", "pair");
  const ranking = [
    state("active", "active", vnpus, serviceCounterBits, "Engine cycles served.", "vnpu"),
    state("total", "total", vnpus, serviceCounterBits, "Cycles with an unfinished uTop.", "vnpu"),
    state("turn", "turn", pairCount(vnpus), 1, "Order in which owners are served.", "pair"),
    state("order", "order", pairCount(vnpus), 1, "Order of least service.", "pair"),
    state("rank_phase", "u_service_rank.rank_phase_q", 1, 8, "Cycle within the rank pass."),
    state("enable_before", "u_service.enable_before_q", vnpus, 1, "vnpu_enable_i of the cycle before.", "vnpu"),
  ];
  return [
    state("me_run", "me_run_o", mes, 1, "ME is in Run.", "me"),
    state("me_save", "me_save_o", mes, 1, "ME is in Save.", "me"),
    state("me_vnpu", "me_vnpu_o", mes, indexBits(vnpus), "Tenant of the ME, 0 while idle.", "me"),
    ...(mes > 1 ? [startOrder] : []),
    state("ready", "vnpu_ready_o", vnpus, countBits(mes), "Waiting uTops.", "vnpu"),
    state("held", "vnpu_held_o", vnpus, countBits(mes), "MEs in Run.", "vnpu"),
    ...(vnpus > 1 ? ranking : []),
    state("slice_timer", "u_slice_timer.slice_timer_q", 1, 24, "Cycles of the running slice."),
    ...(vnpus > 1
      ? [state("preempt_window", "u_slice_timer.preempt_window_q", 1, countBits(mes), "Cycles the window stays open.")]
      : []),
    state("core_state", "u_whole_core.core_state_q", 1, 2, "Whole core: 0 Drain, 1 Pick, 2 Switch, 3 Hold."),
    state("holder", "u_whole_core.holder_q", 1, indexBits(vnpus), "Whole core: vNPU that holds or last held the core."),
    state("loaded", "u_whole_core.loaded_q", 1, 1, "Whole core: the holder's context is loaded."),
    state("switch_counter", "u_whole_core.switch_counter_q", 1, 16, "Whole core: cycles left of the switch."),
  ];
}
