import { countBits, indexBits, pairCount, type PortTable, type StateEntry } from "./port.ts";
import { clockAndReset, commandPort, configurationPort, eventPort, stateEntry } from "./port_makers.ts";

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
  return {
    block: "utop_scheduler",
    ports: [
      ...clockAndReset,
      configurationPort("mode_i", 1, 2, "0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core."),
      configurationPort("gang_i", 1, 1, "Mode 2 only: an operator takes all engines."),
      configurationPort("me_online_i", mes, 1, "Engines in service; 0 = quarantined.", "me"),
      configurationPort("slice_cycles_i", 1, 24, "Modes 2 and 3: time slice in cycles; 0 = never expires."),
      configurationPort("switch_cycles_i", 1, 16, "Mode 3: cost of a switch in cycles, after the last ME is idle."),
      configurationPort("vnpu_enable_i", vnpus, 1, "May start.", "vnpu"),
      configurationPort("vnpu_kill_i", vnpus, 1, "Discard all its uTops.", "vnpu"),
      configurationPort("vnpu_harvest_i", vnpus, 1, "May borrow idle MEs.", "vnpu"),
      configurationPort("vnpu_lend_i", vnpus, 1, "Its unused quota may be lent.", "vnpu"),
      configurationPort("vnpu_quota_i", vnpus, count, "MEs that it owns.", "vnpu"),
      configurationPort("vnpu_priority_i", vnpus, 7, "Share of service; 0 counts as 1.", "vnpu"),
      eventPort("ready_add_i", vnpus, count, "ME uTops that become ready in this cycle.", "vnpu"),
      eventPort("ve_active_i", vnpus, 1, "Its VE uTop is unfinished.", "vnpu"),
      eventPort("task_done_i", vnpus, 1, "Its program completes (pulse).", "vnpu"),
      eventPort("me_finish_i", mes, 1, "uTop finished with all its operations (pulse).", "me"),
      eventPort("me_saved_i", mes, 1, "Context is in SRAM (pulse).", "me"),
      commandPort("start_valid_o", 1, 1, "Start command; the ME must take it."),
      commandPort("start_me_o", 1, meIndex, "ME that starts."),
      commandPort("start_vnpu_o", 1, vnpuIndex, "vNPU whose uTop starts."),
      commandPort("preempt_valid_o", 1, 1, "Preempt command."),
      commandPort("preempt_me_o", 1, meIndex, "ME that is preempted."),
      commandPort("preempt_kill_o", 1, 1, "Discard the uTop instead of saving it."),
      commandPort("me_run_o", mes, 1, "ME runs a uTop.", "me"),
      commandPort("me_save_o", mes, 1, "ME saves or discards its uTop.", "me"),
      commandPort("me_vnpu_o", mes, vnpuIndex, "Tenant of each ME; 0 while idle.", "me"),
      commandPort("vnpu_held_o", vnpus, count, "MEs in Run.", "vnpu"),
      commandPort("vnpu_ready_o", vnpus, count, "Waiting uTops, fresh and suspended.", "vnpu"),
      commandPort("ve_allow_o", vnpus, 1, "May issue VE operations (decodes mode_i).", "vnpu"),
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
  // One engine has no order of starts; one vNPU has nobody to be ranked against, so nobody counts its service.
  const startOrder = stateEntry("start_order", "start_order", pairCount(mes), 1, "Order of the last starts.", "pair");
  const ranking = [
    stateEntry("active", "active", vnpus, serviceCounterBits, "Engine cycles served.", "vnpu"),
    stateEntry("total", "total", vnpus, serviceCounterBits, "Cycles with an unfinished uTop.", "vnpu"),
    stateEntry("turn", "turn", pairCount(vnpus), 1, "Order in which owners are served.", "pair"),
    stateEntry("order", "order", pairCount(vnpus), 1, "Order of least service.", "pair"),
    stateEntry("rank_phase", "u_service_rank.rank_phase_q", 1, 8, "Cycle within the rank pass."),
    stateEntry("enable_before", "u_service.enable_before_q", vnpus, 1, "vnpu_enable_i of the cycle before.", "vnpu"),
  ];
  return [
    stateEntry("me_run", "me_run_o", mes, 1, "ME is in Run.", "me"),
    stateEntry("me_save", "me_save_o", mes, 1, "ME is in Save.", "me"),
    stateEntry("me_vnpu", "me_vnpu_o", mes, indexBits(vnpus), "Tenant of the ME, 0 while idle.", "me"),
    ...(mes > 1 ? [startOrder] : []),
    stateEntry("ready", "vnpu_ready_o", vnpus, countBits(mes), "Waiting uTops.", "vnpu"),
    stateEntry("held", "vnpu_held_o", vnpus, countBits(mes), "MEs in Run.", "vnpu"),
    ...(vnpus > 1 ? ranking : []),
    stateEntry("slice_timer", "u_slice_timer.slice_timer_q", 1, 24, "Cycles of the running slice."),
    ...(vnpus > 1
      ? [
          stateEntry(
            "preempt_window",
            "u_slice_timer.preempt_window_q",
            1,
            countBits(mes),
            "Cycles the window stays open.",
          ),
        ]
      : []),
    stateEntry("core_state", "u_whole_core.core_state_q", 1, 2, "Whole core: 0 Drain, 1 Pick, 2 Switch, 3 Hold."),
    stateEntry(
      "holder",
      "u_whole_core.holder_q",
      1,
      indexBits(vnpus),
      "Whole core: vNPU that holds or last held the core.",
    ),
    stateEntry("loaded", "u_whole_core.loaded_q", 1, 1, "Whole core: the holder's context is loaded."),
    stateEntry("switch_counter", "u_whole_core.switch_counter_q", 1, 16, "Whole core: cycles left of the switch."),
  ];
}
