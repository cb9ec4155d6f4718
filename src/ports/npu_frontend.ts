import { addressParts, controlRegistersPorts, type ControlRegistersSizes } from "./control_registers.ts";
import { fetchMasterPorts, fetchMasterSizes } from "./fetch_master.ts";
import { indexBits, type Port, type PortTable } from "./port.ts";
import { clockAndReset, commandPort, eventPort } from "./port_makers.ts";

/** The sizes that shape the front end. */
export interface NpuFrontendSizes extends ControlRegistersSizes {
  readonly answerLimitCycles: number;
  readonly serviceCounterBits: number;
  /** Cycles in which an ME answers a save or a restore; at least 4. */
  readonly saveLimitCycles: number;
  /** Lines of each vNPU's instruction memory. */
  readonly instructionLines: number;
}

/** Instruction queues: one of each ME, then one of each vNPU's VE uTop. */
export function instructionQueues({ matrixEngines, vnpus }: Pick<NpuFrontendSizes, "matrixEngines" | "vnpus">): number {
  return matrixEngines + vnpus;
}

/** Shape of lines, blocks and rows in memory: what the contract calls B, G, F and RB. */
export function instructionShape(
  sizes: Pick<NpuFrontendSizes, "matrixEngines" | "vectorEngines" | "instructionLines">,
): {
  /** Beats of 16 bytes of an instruction. */
  readonly lineBeats: number;
  /** Instructions that are fetched together. */
  readonly blockLines: number;
  /** Blocks that the instruction memory of a vNPU holds. */
  readonly frames: number;
  /** Beats of 16 bytes of a row of the execution table. */
  readonly rowBeats: number;
} {
  const lineBeats = Math.ceil((2 + sizes.vectorEngines) / 4);
  const blockLines = lineBeats <= 2 ? 8 : lineBeats <= 4 ? 4 : 2;
  return {
    ...{ lineBeats, blockLines, frames: sizes.instructionLines / blockLines },
    rowBeats: Math.ceil((2 + sizes.matrixEngines) / 4),
  };
}

/** Lines that an instruction queue holds, and how many of them it looks ahead. */
export const queueLines = 8;
export const lookAhead = 6;

/** What a record of the trace port tells of: its bits 63:60. */
export const traceKind = {
  start: 1,
  resume: 2,
  preempt: 3,
  kill: 4,
  saved: 5,
  finish: 6,
  lost: 7,
  trap: 8,
  done: 9,
} as const;

/** Ports of `npu_frontend`, in the order of docs/contracts/npu_frontend.md; its state is that of its parts. */
export function npuFrontendPorts(sizes: NpuFrontendSizes): PortTable {
  const { matrixEngines: mes, vectorEngines: ves, vnpus } = sizes;
  const vnpuIndex = indexBits(vnpus);
  const queueIndex = indexBits(instructionQueues(sizes));
  const registers = controlRegistersPorts(sizes).ports;
  const memory = fetchMasterPorts(fetchMasterSizes(sizes)).ports;
  const named = (ports: readonly Port[], prefix: string, direction: Port["direction"]): Port[] =>
    ports.filter((port) => port.name.startsWith(prefix) && port.direction === direction);
  return {
    block: "npu_frontend",
    ports: [
      ...clockAndReset,
      ...named(registers, "s_axi_", "input"),
      ...named(memory, "m_axi_", "input"),
      eventPort("data_ready_i", vnpus, 1, "What the next row works on is in SRAM.", "vnpu"),
      eventPort("me_restored_i", mes, 1, "The context is restored (pulse).", "me"),
      eventPort("me_credit_i", mes, 1, "One operation was begun (pulse).", "me"),
      eventPort("me_pop_done_i", mes, 1, "One pop or popv is complete (pulse).", "me"),
      eventPort("me_saved_i", mes, 1, "The context is in SRAM (pulse).", "me"),
      eventPort("me_finish_i", mes, 1, "The uTop is finished with all its operations (pulse).", "me"),
      eventPort("ve_result_i", ves, 32, "Result of the reduce that it was given in the cycle before.", "ve"),
      ...named(registers, "s_axi_", "output"),
      ...named(memory, "m_axi_", "output"),
      ...named(registers, "irq_", "output"),
      commandPort("me_online_o", mes, 1, "In service.", "me"),
      commandPort("me_run_o", mes, 1, "Runs a uTop.", "me"),
      commandPort("me_save_o", mes, 1, "Saves its uTop.", "me"),
      commandPort("me_vnpu_o", mes, vnpuIndex, "Its tenant.", "me"),
      commandPort("me_kill_o", mes, 1, "Discard instead of save.", "me"),
      commandPort("me_clear_o", mes, 1, "Clear all registers: another tenant begins (pulse).", "me"),
      commandPort("me_restore_o", mes, 1, "Restore the context, held until answered.", "me"),
      commandPort("me_context_o", mes * addressParts, 16, "Address of the context; three elements of 16 bits an ME."),
      commandPort("me_op_valid_o", mes, 1, "An ME operation.", "me"),
      commandPort("me_op_o", mes, 32, "The word of its slot.", "me"),
      commandPort("me_operand_o", mes, 32, "Its address in SRAM, in blocks.", "me"),
      commandPort("me_end_o", mes, 1, "All operations of the uTop have been given.", "me"),
      commandPort("ve_op_valid_o", ves, 1, "A VE operation.", "ve"),
      commandPort("ve_op_o", ves, 32, "The word of its slot.", "ve"),
      commandPort("ve_operand_o", ves, 32, "Its address in SRAM in blocks, or its scalar operand.", "ve"),
      commandPort("ve_queue_o", ves, queueIndex, "Queue whose vector registers it works on.", "ve"),
      commandPort("ve_vnpu_o", ves, vnpuIndex, "vNPU whose SRAM it works on.", "ve"),
      commandPort("trace_valid_o", 1, 1, "A trace record."),
      commandPort("trace_o", 2, 32, "It, low word first."),
    ],
    state: [],
  };
}
