import { countBits, indexBits, type Port, type PortTable, type StateEntry } from "./port.ts";
import { clockAndReset, commandPort, eventPort, stateEntry } from "./port_makers.ts";
import { addressHalves, guardSegments } from "./address_guard.ts";

/** The sizes that shape the first level of instruction dispatch. */
export interface FirstLevelSizes {
  /** Cores of the pool, 1–32. */
  readonly cores: number;
  /** Registers each way between the levels, 0–3. */
  readonly barrierStages: number;
  /** Words of each core's instruction memory: a power of two, 64–65,536. */
  readonly instructionWords: number;
  /** Cycles that a load waits for memory, 16–65,536. */
  readonly loadLimitCycles: number;
  /** Only shown to software, as is the config's hash. */
  readonly fifoDepth: number;
}

/** Values of the state `state` of a core in the first level. 0 after reset. */
export const poolState = { free: 0, load: 1, ready: 2, run: 3, held: 4, done: 5, trap: 6, halt: 7 } as const;

/** Values of the loader's state `phase`. 0 after reset. */
export const loaderPhase = { idle: 0, address: 1, burst: 2, drain: 3 } as const;

/** Most beats of a burst of the loader. */
export const loadBeats = 16;

/** Ports of the pool towards the hypervisor and memory, first in the port tables of `first_level_idm` and `idm`. */
export const poolBusPorts: readonly Port[] = [
  eventPort("s_axi_awvalid_i", 1, 1, "Write address is offered."),
  eventPort("s_axi_awaddr_i", 1, 16, "Write address."),
  commandPort("s_axi_awready_o", 1, 1, "Write address is taken."),
  eventPort("s_axi_wvalid_i", 1, 1, "Write data is offered."),
  eventPort("s_axi_wdata_i", 1, 32, "Write data."),
  eventPort("s_axi_wstrb_i", 1, 4, "Bytes to write: all, or the write is refused."),
  commandPort("s_axi_wready_o", 1, 1, "Write data is taken."),
  commandPort("s_axi_bvalid_o", 1, 1, "Write response is offered."),
  commandPort("s_axi_bresp_o", 1, 2, "0 OKAY, 2 SLVERR."),
  eventPort("s_axi_bready_i", 1, 1, "Write response is taken."),
  eventPort("s_axi_arvalid_i", 1, 1, "Read address is offered."),
  eventPort("s_axi_araddr_i", 1, 16, "Read address."),
  commandPort("s_axi_arready_o", 1, 1, "Read address is taken."),
  commandPort("s_axi_rvalid_o", 1, 1, "Read data is offered."),
  commandPort("s_axi_rdata_o", 1, 32, "Read data."),
  commandPort("s_axi_rresp_o", 1, 2, "0 OKAY, 2 SLVERR."),
  eventPort("s_axi_rready_i", 1, 1, "Read data is taken."),
  commandPort("m_axi_arvalid_o", 1, 1, "Address of a load is offered."),
  commandPort("m_axi_araddr_o", addressHalves, 20, "Byte address; two elements of 20 bits."),
  commandPort("m_axi_arlen_o", 1, 4, "Beats less one."),
  eventPort("m_axi_arready_i", 1, 1, "Address is taken."),
  eventPort("m_axi_rvalid_i", 1, 1, "Beat is offered."),
  eventPort("m_axi_rdata_i", 4, 32, "The beat: a word."),
  eventPort("m_axi_rresp_i", 1, 2, "0 is OKAY; all else is an error."),
  eventPort("m_axi_rlast_i", 1, 1, "Last beat of its burst."),
  commandPort("m_axi_rready_o", 1, 1, "Beat is taken: always, but right after reset."),
];

/** Ports and contract state of `first_level_idm`, in the order of docs/contracts/first_level_idm.md. */
export function firstLevelPorts(sizes: FirstLevelSizes): PortTable {
  const { cores } = sizes;
  const segments = cores * guardSegments * addressHalves;
  return {
    block: "first_level_idm",
    ports: [
      ...clockAndReset,
      ...poolBusPorts,
      commandPort("instr_valid_o", cores, 1, "The core's buffer has a word.", "core"),
      commandPort("instr_o", cores * 4, 32, "It; four elements of 32 bits each."),
      commandPort("instr_error_o", cores, 2, "Bit 0: bad parity; bit 1: outside of the loaded words.", "core"),
      eventPort("instr_ready_i", cores, 1, "The word is taken.", "core"),
      commandPort("restart_o", cores, 1, "Begin (pulse).", "core"),
      commandPort("restart_layer_o", cores, 12, "At this layer.", "core"),
      commandPort("halt_o", cores, 1, "Stop (pulse).", "core"),
      commandPort("sync_global_o", cores, 1, "Pass the barrier (pulse).", "core"),
      commandPort("watchdog_o", cores, 16, "Limit of the watchdog, in 256 cycles.", "core"),
      eventPort("sync_local_i", cores, 1, "Came to a barrier (pulse).", "core"),
      eventPort("task_done_i", cores, 1, "Its task ended (pulse).", "core"),
      eventPort("irq_i", cores, 1, "It asks for an interrupt (pulse).", "core"),
      eventPort("quiet_i", cores, 1, "No module is busy.", "core"),
      eventPort("trap_i", cores, 1, "It is in state Trap.", "core"),
      eventPort("trap_code_i", cores, 4, "Why.", "core"),
      eventPort("next_layer_i", cores, 12, "Layer behind the last barrier.", "core"),
      eventPort("layer_i", cores, 12, "Layer of the last barrier.", "core"),
      commandPort("guard_base_o", segments, 20, "First byte of each segment; two elements of 20 bits each."),
      commandPort("guard_limit_o", segments, 20, "First byte behind each segment, likewise."),
      eventPort("guard_trap_i", cores, 1, "Its guard refused a burst (pulse).", "core"),
      commandPort("irq_o", 1, 1, "An enabled interrupt is pending."),
    ],
    state: firstLevelState(sizes),
  };
}

/** Contract state by name, and the nets that hold it. All are 0 after reset but `group`, its core's number, and `age`. */
function firstLevelState({ cores, loadLimitCycles }: FirstLevelSizes): StateEntry[] {
  const index = indexBits(cores);
  return [
    stateEntry("state", "u_core_*.state_q", cores, 3, "State of the core, see `poolState`.", "core"),
    stateEntry("group", "u_core_*.group", cores, index, "Its group.", "core"),
    stateEntry("arrive", "u_core_*.arrive_q", cores, 1, "It waits at a barrier.", "core"),
    stateEntry("age", "u_core_*.age_q", cores, 3, "Cycles since Go or Halt, at most 2B + 1.", "core"),
    stateEntry("reason", "u_core_*.reason", cores, 4, "Trap code to be, in Halt; 0 is STOP.", "core"),
    stateEntry("trap_code", "u_core_*.trap_code", cores, 4, "Why it trapped.", "core"),
    stateEntry("hold", "u_group_*.hold_q", cores, 1, "The group is to be held at its next barrier.", "core"),
    stateEntry("ctx_ended", "u_group_*.ctx_ended_q", cores, 1, "Its task ended under a hold.", "core"),
    stateEntry("irq_group", "u_interrupts.irq_group_q", cores, 1, "Interrupts of groups.", "core"),
    stateEntry("irq_task", "u_interrupts.irq_task_q", cores, 1, "Interrupts of tasks.", "core"),
    stateEntry("irq_trap", "u_interrupts.irq_trap_q", cores, 1, "Interrupts of traps.", "core"),
    stateEntry("phase", "u_loader.phase_q", 1, 2, "0 Idle, 1 Address, 2 Burst, 3 Drain."),
    stateEntry("loader_core", "u_loader.core_q", 1, index, "Core that is loaded."),
    stateEntry("left", "u_loader.left_q", 1, 17, "Words not yet come."),
    stateEntry("timer", "u_loader.timer_q", 1, countBits(loadLimitCycles), "Cycles without an answer of memory."),
    stateEntry("fetching", "u_fetch_*.fetching_q", cores, 1, "Words are read ahead.", "core"),
    stateEntry("fill", "u_fetch_*.fill_q", cores, 2, "Words in the buffer.", "core"),
    stateEntry("due", "u_fetch_*.due_q", cores, 1, "A word was read in the cycle before.", "core"),
    stateEntry("pc", "u_fetch_*.pc_q", cores, 20, "Word that is read next.", "core"),
  ];
}
