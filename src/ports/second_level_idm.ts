import { countBits, type PortTable } from "./port.ts";
import { clockAndReset, commandPort, configurationPort, eventPort, stateEntry } from "./port_makers.ts";

/** The sizes that shape the second level of instruction dispatch. */
export interface SecondLevelSizes {
  /** Cores of the pool, 1–32: above 16 a word has one more bit for the core. */
  readonly cores: number;
  /** Instructions that wait for each module, at most; 1–16. */
  readonly fifoDepth: number;
}

/** Modules of a core, in the order of the bits of `wait` and `post`. */
export const coreModules = ["load", "save", "conv", "misc"] as const;

/** Values of the state `state` of a core. 0 after reset. */
export const secondLevelState = { idle: 0, run: 1, wait: 2, done: 3, trap: 4 } as const;

/** Why a core trapped; the lowest code of a cycle counts. Codes from 9 on are the first level's. */
export const trapCode = {
  opcode: 1,
  core: 2,
  reserved: 3,
  unbalanced: 4,
  overflow: 5,
  watchdog: 6,
  parity: 7,
  outside: 8,
  barrier: 9,
  otherCore: 10,
  load: 11,
  guard: 12,
} as const;

/** Bits of the core number in a word and on `core_id_i`. */
export function coreFieldBits(cores: number): number {
  return cores > 16 ? 5 : 4;
}

/** Ports and contract state of `second_level_idm`, in the order of docs/contracts/second_level_idm.md. */
export function secondLevelPorts({ cores, fifoDepth }: SecondLevelSizes): PortTable {
  return {
    block: "second_level_idm",
    ports: [
      ...clockAndReset,
      configurationPort("core_id_i", 1, coreFieldBits(cores), "Number of this core."),
      configurationPort("watchdog_i", 1, 16, "Limit of the watchdog, in 256 cycles; 0 is off."),
      eventPort("instr_valid_i", 1, 1, "There is a word."),
      eventPort("instr_i", 4, 32, "The word, its lowest 32 bits first."),
      eventPort("instr_error_i", 1, 2, "Bit 0: bad parity; bit 1: outside of the loaded words."),
      commandPort("instr_ready_o", 1, 1, "The word is accepted in this cycle."),
      commandPort("op_valid_o", 4, 1, "An operation for the module.", "module"),
      eventPort("op_ready_i", 4, 1, "The module takes it.", "module"),
      commandPort("op_init_o", 4, 1, "It is POOLINIT or CONVINIT.", "module"),
      commandPort("op_payload_o", 12, 32, "Its payload; three elements of 32 bits each."),
      eventPort("op_done_i", 4, 1, "The operation of the module is complete (pulse).", "module"),
      commandPort("sync_local_o", 1, 1, "The core came to a barrier (pulse)."),
      eventPort("sync_global_i", 1, 1, "It may pass the barrier (pulse)."),
      commandPort("task_done_o", 1, 1, "The task ended (pulse)."),
      commandPort("irq_o", 1, 1, "With it: an interrupt is asked for."),
      commandPort("layer_o", 1, 12, "Layer of the last SYSTEM accepted."),
      commandPort("next_layer_o", 1, 12, "The layer behind it."),
      eventPort("restart_i", 1, 1, "Begin (pulse)."),
      eventPort("restart_layer_i", 1, 12, "At this layer."),
      eventPort("halt_i", 1, 1, "Stop issuing (pulse)."),
      commandPort("quiet_o", 1, 1, "No module is busy."),
      commandPort("trap_o", 1, 1, "The state is Trap."),
      commandPort("trap_code_o", 1, 4, "Why."),
    ],
    state: [
      stateEntry("state", "state_q", 1, 3, "0 Idle, 1 Run, 2 Wait, 3 Done, 4 Trap."),
      stateEntry("busy", "u_module_*.busy_q", 4, 1, "An operation is under way.", "module"),
      stateEntry("posted", "u_module_*.post_q", 4, 4, "Its post bits.", "module"),
      stateEntry("fill", "u_fifo_*.fill_q", 4, countBits(fifoDepth), "Instructions that wait.", "module"),
      stateEntry("tokens", "tokens", 16, 6, "Tokens that module e div 4 posted and module e mod 4 has not taken."),
      stateEntry("watch", "u_watchdog.watch_q", 1, 24, "Cycles in a row in Run without event."),
    ],
  };
}
