import { countBits, indexBits, type Port, type PortTable, type StateEntry } from "./port.ts";
import { clockAndReset, commandPort, eventPort, stateEntry } from "./port_makers.ts";

/** The sizes that shape the control registers. */
export interface ControlRegistersSizes {
  readonly matrixEngines: number;
  readonly vectorEngines: number;
  readonly vnpus: number;
}

/** Bits of an address of the AXI4-Lite slave: 4 KiB pages, `page` in its upper eight. */
export const registerAddressBits = 20;

/** Answers of the slave. */
export const axiResponse = { okay: 0, slaveError: 2 } as const;

/** Elements of 16 bits that hold one address of memory, lowest first. */
export const addressParts = 3;

/** Ports and contract state of `control_registers`, in the order of docs/contracts/control_registers.md. */
export function controlRegistersPorts(sizes: ControlRegistersSizes): PortTable {
  const { matrixEngines: mes, vectorEngines: ves, vnpus } = sizes;
  const vnpuIndex = indexBits(vnpus);
  const segment = (name: string, doc: string): Port =>
    commandPort(name, vnpus * addressParts, 16, `${doc} Three elements of 16 bits a vNPU, lowest first.`);
  return {
    block: "control_registers",
    ports: [
      ...clockAndReset,
      eventPort("s_axi_awvalid_i", 1, 1, "Write address is offered."),
      eventPort("s_axi_awaddr_i", 1, registerAddressBits, "Write address."),
      eventPort("s_axi_wvalid_i", 1, 1, "Write data is offered."),
      eventPort("s_axi_wdata_i", 1, 32, "Write data."),
      eventPort("s_axi_wstrb_i", 1, 4, "Bytes of it that count; all of them, or the write is refused."),
      eventPort("s_axi_bready_i", 1, 1, "The write response is taken."),
      eventPort("s_axi_arvalid_i", 1, 1, "Read address is offered."),
      eventPort("s_axi_araddr_i", 1, registerAddressBits, "Read address."),
      eventPort("s_axi_rready_i", 1, 1, "The read data is taken."),
      eventPort("inject_done_i", 1, 1, "The injected error has been stored (pulse)."),
      eventPort("vnpu_state_i", vnpus, 3, "State of each utop_sequencer.", "vnpu"),
      eventPort("vnpu_group_i", vnpus, 16, "Group of each utop_sequencer.", "vnpu"),
      eventPort("vnpu_fault_code_i", vnpus, 4, "Fault code of each utop_sequencer.", "vnpu"),
      eventPort("vnpu_done_i", vnpus, 1, "Its program completed (pulse).", "vnpu"),
      eventPort("me_quarantine_i", mes, 1, "The engine did not answer in time (pulse).", "me"),
      eventPort("me_busy_i", mes, 1, "ME in Run.", "me"),
      eventPort("me_vnpu_i", mes, vnpuIndex, "Tenant of each ME.", "me"),
      eventPort("ve_grants_i", vnpus, countBits(ves), "VE slots issued in this cycle.", "vnpu"),
      eventPort("preempted_i", vnpus, 1, "One of its uTops was preempted (pulse).", "vnpu"),
      eventPort("trace_drop_i", 1, 1, "A trace record was dropped (pulse)."),
      commandPort("s_axi_awready_o", 1, 1, "Write address is taken."),
      commandPort("s_axi_wready_o", 1, 1, "Write data is taken."),
      commandPort("s_axi_bvalid_o", 1, 1, "Write response is offered."),
      commandPort("s_axi_bresp_o", 1, 2, "Write response: 0 OKAY, 2 SLVERR."),
      commandPort("s_axi_arready_o", 1, 1, "Read address is taken."),
      commandPort("s_axi_rvalid_o", 1, 1, "Read data is offered."),
      commandPort("s_axi_rdata_o", 1, 32, "Read data; 0 with SLVERR and without valid."),
      commandPort("s_axi_rresp_o", 1, 2, "Read response: 0 OKAY, 2 SLVERR."),
      commandPort("mode_o", 1, 2, "Scheduling mode."),
      commandPort("gang_o", 1, 1, "Mode 2 only: an operator takes all engines."),
      commandPort("slice_cycles_o", 1, 24, "Modes 2 and 3: time slice in cycles; 0 = never expires."),
      commandPort("switch_cycles_o", 1, 16, "Mode 3: cost of a switch in cycles."),
      commandPort("me_online_o", mes, 1, "Engines in service.", "me"),
      commandPort("vnpu_enable_o", vnpus, 1, "May start.", "vnpu"),
      commandPort("vnpu_harvest_o", vnpus, 1, "May borrow idle engines.", "vnpu"),
      commandPort("vnpu_lend_o", vnpus, 1, "Its unused quota may be lent.", "vnpu"),
      commandPort("vnpu_priority_o", vnpus, 7, "Share of service; 0 counts as 1.", "vnpu"),
      commandPort("me_quota_o", vnpus, countBits(mes), "MEs that it owns.", "vnpu"),
      commandPort("ve_quota_o", vnpus, countBits(ves), "VEs that it owns.", "vnpu"),
      commandPort("run_o", vnpus, 1, "Doorbell (pulse).", "vnpu"),
      commandPort("clear_o", vnpus, 1, "Leave Fault (pulse).", "vnpu"),
      commandPort("stop_o", vnpus, 1, "Hypervisor stop (level).", "vnpu"),
      segment("table_base_o", "Address of the uTop execution table."),
      commandPort("table_rows_o", vnpus, 16, "Rows of the table.", "vnpu"),
      segment("code_base_o", "Address of the code segment."),
      commandPort("code_bytes_o", vnpus, 32, "Bytes of the code segment.", "vnpu"),
      segment("context_base_o", "Address of the saved contexts."),
      commandPort("context_bytes_o", vnpus, 32, "Bytes of one saved context.", "vnpu"),
      commandPort("inject_valid_o", 1, 1, "Flip a bit of what is stored next."),
      commandPort("inject_row_o", 1, 1, "0 in the next beat of code, 1 in the next row."),
      commandPort("inject_vnpu_o", 1, vnpuIndex, "For this vNPU."),
      commandPort("irq_o", vnpus, 1, "An enabled interrupt of the vNPU is pending (level).", "vnpu"),
      commandPort("irq_hypervisor_o", 1, 1, "An enabled interrupt of the hypervisor is pending (level)."),
    ],
    state: controlRegistersState(vnpus),
  };
}

/** Contract state by name that no port shows. All are 0 after reset. */
function controlRegistersState(vnpus: number): StateEntry[] {
  return [
    stateEntry("aw_valid", "u_bus.aw_valid_q", 1, 1, "A write address waits."),
    stateEntry("aw_address", "u_bus.aw_address_q", 1, registerAddressBits, "It."),
    stateEntry("w_valid", "u_bus.w_valid_q", 1, 1, "Write data waits."),
    stateEntry("w_data", "u_bus.w_data_q", 1, 32, "It."),
    stateEntry("w_strobe", "u_bus.w_strobe_q", 1, 4, "Its strobe."),
    stateEntry("ar_valid", "u_bus.ar_valid_q", 1, 1, "A read address waits."),
    stateEntry("ar_address", "u_bus.ar_address_q", 1, registerAddressBits, "It."),
    stateEntry("irq_pending", "irq_pending", vnpus * 2, 1, "Per vNPU: done, fault."),
    stateEntry("irq_enable", "irq_enable", vnpus * 2, 1, "Per vNPU: done, fault."),
    stateEntry("core_irq_pending", "u_interrupts.core_pending_q", 1, 1, "An engine was taken out of service."),
    stateEntry("core_irq_enable", "u_interrupts.core_enable_q", 1, 2, "Of the hypervisor: quarantine, fault."),
    stateEntry("fault_before", "u_interrupts.fault_before_q", vnpus, 1, "State 5 in the cycle before.", "vnpu"),
    stateEntry("cycles", "cycles", 2, 32, "Cycles since reset, low word first."),
    stateEntry("me_cycles", "me_cycles", vnpus * 2, 32, "Engine cycles in Run, per vNPU, low word first."),
    stateEntry("ve_slots", "ve_slots", vnpus * 2, 32, "VE slots issued, per vNPU, low word first."),
    stateEntry("preempts", "preempts", vnpus * 2, 32, "uTops preempted, per vNPU, low word first."),
    stateEntry("trace_drops", "u_counters.trace_drops_q", 1, 32, "Dropped trace records."),
    stateEntry("latched", "u_read.latched_q", 1, 32, "High half of the counter that was read last."),
  ];
}
