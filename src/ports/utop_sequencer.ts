import { countBits, indexBits, type PortTable, type StateEntry } from "./port.ts";
import { clockAndReset, commandPort, configurationPort, eventPort, stateEntry } from "./port_makers.ts";

/** The size that shapes the µTop sequencer. */
export interface UtopSequencerSizes {
  readonly matrixEngines: number;
}

/** Values of `state_o`: the order of the contract. */
export const sequencerState = { idle: 0, row: 1, run: 2, stop: 3, done: 4, fault: 5 } as const;

/** Values of `fault_code_o`. The lower code of one cycle wins; the first one stays. */
export const sequencerFault = {
  stopped: 0,
  rowBusError: 1,
  nullRow: 2,
  conflictingNext: 3,
  nextPastTable: 4,
  opcode: 5,
  pcOutsideSegment: 6,
  fetchBusError: 7,
  fetchTimeOut: 8,
  parity: 9,
  engine: 10,
} as const;

/** Bits of a row number of the µTop execution table. */
export const groupBits = 16;

/** Ports and contract state of `utop_sequencer`, in the order of docs/contracts/utop_sequencer.md. */
export function utopSequencerPorts(sizes: UtopSequencerSizes): PortTable {
  const { matrixEngines: mes } = sizes;
  const index = indexBits(mes);
  return {
    block: "utop_sequencer",
    ports: [
      ...clockAndReset,
      configurationPort("table_rows_i", 1, groupBits, "Rows of the uTop execution table."),
      eventPort("run_i", 1, 1, "Doorbell (pulse)."),
      eventPort("stop_i", 1, 1, "Hypervisor stop (level)."),
      eventPort("clear_i", 1, 1, "Leave Fault (pulse)."),
      eventPort("row_valid_i", 1, 1, "Answer to the row request (pulse)."),
      eventPort("row_error_i", 1, 1, "Answer: bus or segment error."),
      eventPort("row_end_i", 1, 1, "Answer: end row."),
      eventPort("row_me_i", mes, 1, "Answer: ME uTops present.", "utop"),
      eventPort("row_ve_i", 1, 1, "Answer: VE uTop present."),
      eventPort("start_i", 1, 1, "A start of this vNPU."),
      eventPort("start_me_i", 1, index, "ME that starts."),
      eventPort("mine_i", mes, 1, "MEs now busy for this vNPU.", "me"),
      eventPort("me_finish_i", mes, 1, "uTop finished with all its operations (pulse).", "me"),
      eventPort("me_saved_i", mes, 1, "Context is in SRAM (pulse).", "me"),
      eventPort("ve_finish_i", 1, 1, "Its VE uTop finished (pulse)."),
      eventPort("ve_quiet_i", 1, 1, "Its VE queue and fetches are empty."),
      eventPort(
        "next_valid_i",
        mes + 1,
        1,
        "utop.nextGroup retired in an ME queue; highest: in its VE queue.",
        "queue",
      ),
      eventPort("next_group_i", mes + 1, groupBits, "Group written by it.", "queue"),
      eventPort("fault_i", 1, 1, "Fault found outside."),
      eventPort("fault_code_i", 1, 4, "Code of that fault, 5 to 10."),
      commandPort("row_req_o", 1, 1, "Row request, held until answered."),
      commandPort("row_index_o", 1, groupBits, "Row that is asked for."),
      commandPort("ready_add_o", 1, countBits(mes), "ME uTops that become ready."),
      commandPort("kill_o", 1, 1, "Discard all uTops."),
      commandPort("done_o", 1, 1, "The program completed (pulse)."),
      commandPort("ve_start_o", 1, 1, "The VE uTop starts (pulse)."),
      commandPort("ve_active_o", 1, 1, "The VE uTop is unfinished."),
      commandPort("ve_flush_o", 1, 1, "Drop the VE queue and its fetches."),
      commandPort("utop_valid_o", 1, 1, "A uTop now runs on an ME (pulse)."),
      commandPort("utop_me_o", 1, index, "That ME."),
      commandPort("utop_index_o", 1, index, "Index of the uTop in its group."),
      commandPort("utop_resume_o", 1, 1, "It goes on from its saved context."),
      commandPort("state_o", 1, 3, "0 Idle, 1 Row, 2 Run, 3 Stop, 4 Done, 5 Fault."),
      commandPort("group_o", 1, groupBits, "Group that runs."),
      commandPort("fault_code_o", 1, 4, "Code in Stop and Fault, else 0."),
    ],
    state: utopSequencerState(mes, index),
  };
}

/** Contract state by name. All are 0 after reset. */
function utopSequencerState(mes: number, index: number): StateEntry[] {
  return [
    stateEntry("state", "state_o", 1, 3, "0 Idle, 1 Row, 2 Run, 3 Stop, 4 Done, 5 Fault."),
    stateEntry("group", "group_o", 1, groupBits, "Group that runs."),
    stateEntry("pending", "row_req_o", 1, 1, "Row asked for and not answered."),
    stateEntry("fresh", "u_group.fresh_q", mes, 1, "ME uTops not yet started.", "utop"),
    stateEntry("susp", "u_group.susp_q", mes, 1, "ME uTops saved and waiting.", "utop"),
    stateEntry("live", "u_group.live_q", mes, 1, "ME uTops on an ME, also while saved.", "utop"),
    stateEntry("ve_live", "ve_active_o", 1, 1, "VE uTop unfinished."),
    stateEntry("index", "u_group.index_q", mes, index, "uTop last started on each ME.", "me"),
    stateEntry("next", "u_successor.next_q", 1, groupBits, "Group written last."),
    stateEntry("next_valid", "u_successor.next_valid_q", 1, 1, "The group's successor was written."),
    stateEntry("fault_code", "fault_code_o", 1, 4, "First fault of this run."),
  ];
}
