import { countBits, indexBits, type PortTable, type StateEntry } from "./port.ts";
import { clockAndReset, commandPort, configurationPort, eventPort, stateEntry } from "./port_makers.ts";

/** The sizes that shape the operation scheduler. */
export interface OperationSchedulerSizes {
  readonly matrixEngines: number;
  readonly vectorEngines: number;
  readonly vnpus: number;
}

/** Operations that an ME takes before the first credit comes back; `credit` after reset. */
export const meCredits = 2;

/** Ports and contract state of `operation_scheduler`, in the order of docs/contracts/operation_scheduler.md. */
export function operationSchedulerPorts(sizes: OperationSchedulerSizes): PortTable {
  const { matrixEngines: mes, vectorEngines: ves, vnpus } = sizes;
  const queues = mes + vnpus;
  const quota = countBits(ves);
  return {
    block: "operation_scheduler",
    ports: [
      ...clockAndReset,
      configurationPort("vnpu_harvest_i", vnpus, 1, "May borrow idle VEs.", "vnpu"),
      configurationPort("vnpu_lend_i", vnpus, 1, "Its unused quota may be lent.", "vnpu"),
      configurationPort("ve_quota_i", vnpus, quota, "VEs that it owns.", "vnpu"),
      eventPort("instr_valid_i", queues, 1, "The queue has an instruction at its front.", "queue"),
      eventPort("instr_me_i", mes, 1, "That instruction has an ME operation.", "me"),
      eventPort("instr_ve_i", queues, ves, "Its VE slots in use.", "queue"),
      eventPort("hold_i", mes, 1, "ME is in Save: its queue issues nothing.", "me"),
      eventPort("flush_i", queues, 1, "Drop the issue register.", "queue"),
      eventPort("me_vnpu_i", mes, indexBits(vnpus), "Tenant of each ME.", "me"),
      eventPort("ve_allow_i", vnpus, 1, "May issue VE operations.", "vnpu"),
      eventPort("me_credit_i", mes, 1, "The ME took one operation (pulse).", "me"),
      commandPort(
        "instr_take_o",
        queues,
        1,
        "The front moves into the issue register at the end of this cycle.",
        "queue",
      ),
      commandPort("me_issue_o", mes, 1, "The ME operation goes to its ME.", "me"),
      commandPort("ve_valid_o", ves, 1, "The VE executes a slot.", "ve"),
      commandPort("ve_queue_o", ves, indexBits(queues), "Queue of that slot.", "ve"),
      commandPort("ve_slot_o", ves, indexBits(ves), "Number of that slot in its instruction.", "ve"),
      commandPort("retire_o", queues, 1, "The instruction is complete (pulse).", "queue"),
      commandPort("todo_o", queues, ves, "VE slots of the issue register not yet issued.", "queue"),
      commandPort("me_todo_o", mes, 1, "Its ME operation is not yet issued.", "me"),
    ],
    state: operationSchedulerState(sizes),
  };
}

/** Contract state by name. All are 0 after reset but `credit`, which is `meCredits`. */
function operationSchedulerState(sizes: OperationSchedulerSizes): StateEntry[] {
  const { matrixEngines: mes, vectorEngines: ves, vnpus } = sizes;
  const queues = mes + vnpus;
  return [
    stateEntry("valid", "u_queue_*.valid_q", queues, 1, "The issue register holds an instruction.", "queue"),
    stateEntry("todo", "todo_o", queues, ves, "VE slots not yet issued.", "queue"),
    stateEntry("me_todo", "me_todo_o", mes, 1, "ME operation not yet issued.", "me"),
    stateEntry("credit", "u_matrix_*.credit_q", mes, 2, "Operations that the ME can still take.", "me"),
    // One queue of a class has no order of turns.
    ...(mes > 1
      ? [stateEntry("pm", "u_leftover.pm_q", 1, indexBits(mes), "ME queue that is first for leftover VEs.")]
      : []),
    ...(vnpus > 1
      ? [stateEntry("pv", "u_leftover.pv_q", 1, indexBits(vnpus), "VE queue that is first for leftover VEs.")]
      : []),
    stateEntry("vf", "u_leftover.vf_q", 1, 1, "VE queues go before ME queues."),
  ];
}
