// SPDX-License-Identifier: Apache-2.0
//
// The word that a read sees.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/read.ts; do not edit.
// Body SHA-256: 63ae6b927dd17b0f

`default_nettype none

module vnpu_regs_read (
  input  wire         clk_i,            // Clock.
  input  wire         rst_ni,           // Reset, active low.
  input  wire         read_i,           // A read acts in this cycle.
  // Register that is read: ID, VERSION, CONFIG_HASH_LO, CONFIG_HASH_HI, SIZES, LIMITS, MODE, SLICE,
  // SWITCH, ME_ONLINE, IRQ_PENDING, IRQ_ENABLE, FAULTS, CYCLES_LO, CYCLES_HI, TRACE_DROPS, INJECT.
  input  wire  [16:0] core_i,
  // Register that is read: CONTROL, CLEAR, ME_QUOTA, VE_QUOTA, PRIORITY, TABLE_BASE_LO,
  // TABLE_BASE_HI, TABLE_ROWS, CODE_BASE_LO, CODE_BASE_HI, CODE_BYTES, CONTEXT_BASE_LO,
  // CONTEXT_BASE_HI, CONTEXT_BYTES.
  input  wire  [13:0] hypervisor_i,
  // Register that is read: DOORBELL, STATUS, IRQ_PENDING, IRQ_ENABLE, ME_CYCLES_LO, ME_CYCLES_HI,
  // VE_SLOTS_LO, VE_SLOTS_HI, PREEMPTS_LO, PREEMPTS_HI.
  input  wire   [9:0] guest_i,
  input  wire  [63:0] cycles_i,         // Cycles since reset.
  input  wire   [1:0] mode_i,           // Scheduling mode.
  input  wire         gang_i,           // Mode 2: an operator takes all engines.
  input  wire  [23:0] slice_i,          // Time slice, cycles.
  input  wire  [15:0] switch_i,         // Cost of a switch, cycles.
  input  wire   [1:0] online_i,         // Engines in service.
  input  wire         core_pending_i,   // An engine was taken out of service.
  input  wire   [1:0] core_enable_i,    // Enabled: quarantine, fault.
  input  wire   [2:0] fault_i,          // vNPUs in state Fault.
  input  wire  [31:0] trace_drops_i,    // Dropped trace records.
  input  wire         inject_valid_i,   // An error is to be injected.
  input  wire         inject_row_i,     // In a row.
  input  wire   [1:0] inject_vnpu_i,    // For this vNPU.
  input  wire   [2:0] vnpu_i,           // Its vNPU, one-hot.
  input  wire  [11:0] control_i,        // Enable, harvest, lend, stop. Of each vNPU.
  input  wire   [5:0] me_quota_i,       // MEs that it owns. Of each vNPU.
  input  wire   [5:0] ve_quota_i,       // VEs that it owns. Of each vNPU.
  input  wire  [20:0] share_i,          // Share of service. Of each vNPU.
  input  wire [131:0] table_base_i,     // Address of the table, bits 47:4. Of each vNPU.
  input  wire  [47:0] table_rows_i,     // Rows of the table. Of each vNPU.
  input  wire [131:0] code_base_i,      // Address of the code, bits 47:4. Of each vNPU.
  input  wire  [95:0] code_bytes_i,     // Bytes of the code. Of each vNPU.
  input  wire [131:0] context_base_i,   // Address of the contexts, bits 47:4. Of each vNPU.
  input  wire  [95:0] context_bytes_i,  // Bytes of the contexts. Of each vNPU.
  input  wire   [8:0] state_i,          // State. Of each vNPU.
  input  wire  [11:0] fault_code_i,     // Fault code. Of each vNPU.
  input  wire  [47:0] group_i,          // Group that runs. Of each vNPU.
  input  wire   [5:0] pending_i,        // Interrupts that wait: done, fault. Of each vNPU.
  input  wire   [5:0] enable_i,         // Interrupts that are enabled: done, fault. Of each vNPU.
  input  wire [191:0] me_cycles_i,      // Engine cycles in Run. Of each vNPU.
  input  wire [191:0] ve_slots_i,       // VE slots issued. Of each vNPU.
  input  wire [191:0] preempts_i,       // uTops preempted. Of each vNPU.
  output wire  [31:0] data_o            // It; 0 when no register is read.
);

  // ----------------------------------------
  // Of the vNPU that is read
  // ----------------------------------------

  // Enable, harvest, lend, stop.
  wire [3:0] control =
      (control_i[3:0] & {4{vnpu_i[0]}}) |
      (control_i[7:4] & {4{vnpu_i[1]}}) |
      (control_i[11:8] & {4{vnpu_i[2]}});

  // MEs that it owns.
  wire [1:0] me_quota =
      (me_quota_i[1:0] & {2{vnpu_i[0]}}) |
      (me_quota_i[3:2] & {2{vnpu_i[1]}}) |
      (me_quota_i[5:4] & {2{vnpu_i[2]}});

  // VEs that it owns.
  wire [1:0] ve_quota =
      (ve_quota_i[1:0] & {2{vnpu_i[0]}}) |
      (ve_quota_i[3:2] & {2{vnpu_i[1]}}) |
      (ve_quota_i[5:4] & {2{vnpu_i[2]}});

  // Share of service.
  wire [6:0] share =
      (share_i[6:0] & {7{vnpu_i[0]}}) |
      (share_i[13:7] & {7{vnpu_i[1]}}) |
      (share_i[20:14] & {7{vnpu_i[2]}});

  // Address of the table, bits 47:4.
  wire [43:0] table_base =
      (table_base_i[43:0] & {44{vnpu_i[0]}}) |
      (table_base_i[87:44] & {44{vnpu_i[1]}}) |
      (table_base_i[131:88] & {44{vnpu_i[2]}});

  // Rows of the table.
  wire [15:0] table_rows =
      (table_rows_i[15:0] & {16{vnpu_i[0]}}) |
      (table_rows_i[31:16] & {16{vnpu_i[1]}}) |
      (table_rows_i[47:32] & {16{vnpu_i[2]}});

  // Address of the code, bits 47:4.
  wire [43:0] code_base =
      (code_base_i[43:0] & {44{vnpu_i[0]}}) |
      (code_base_i[87:44] & {44{vnpu_i[1]}}) |
      (code_base_i[131:88] & {44{vnpu_i[2]}});

  // Bytes of the code.
  wire [31:0] code_bytes =
      (code_bytes_i[31:0] & {32{vnpu_i[0]}}) |
      (code_bytes_i[63:32] & {32{vnpu_i[1]}}) |
      (code_bytes_i[95:64] & {32{vnpu_i[2]}});

  // Address of the contexts, bits 47:4.
  wire [43:0] context_base =
      (context_base_i[43:0] & {44{vnpu_i[0]}}) |
      (context_base_i[87:44] & {44{vnpu_i[1]}}) |
      (context_base_i[131:88] & {44{vnpu_i[2]}});

  // Bytes of the contexts.
  wire [31:0] context_bytes =
      (context_bytes_i[31:0] & {32{vnpu_i[0]}}) |
      (context_bytes_i[63:32] & {32{vnpu_i[1]}}) |
      (context_bytes_i[95:64] & {32{vnpu_i[2]}});

  // State.
  wire [2:0] state =
      (state_i[2:0] & {3{vnpu_i[0]}}) |
      (state_i[5:3] & {3{vnpu_i[1]}}) |
      (state_i[8:6] & {3{vnpu_i[2]}});

  // Fault code.
  wire [3:0] fault_code =
      (fault_code_i[3:0] & {4{vnpu_i[0]}}) |
      (fault_code_i[7:4] & {4{vnpu_i[1]}}) |
      (fault_code_i[11:8] & {4{vnpu_i[2]}});

  // Group that runs.
  wire [15:0] group =
      (group_i[15:0] & {16{vnpu_i[0]}}) |
      (group_i[31:16] & {16{vnpu_i[1]}}) |
      (group_i[47:32] & {16{vnpu_i[2]}});

  // Interrupts that wait: done, fault.
  wire [1:0] pending =
      (pending_i[1:0] & {2{vnpu_i[0]}}) |
      (pending_i[3:2] & {2{vnpu_i[1]}}) |
      (pending_i[5:4] & {2{vnpu_i[2]}});

  // Interrupts that are enabled: done, fault.
  wire [1:0] enable =
      (enable_i[1:0] & {2{vnpu_i[0]}}) |
      (enable_i[3:2] & {2{vnpu_i[1]}}) |
      (enable_i[5:4] & {2{vnpu_i[2]}});

  // Engine cycles in Run.
  wire [63:0] me_cycles =
      (me_cycles_i[63:0] & {64{vnpu_i[0]}}) |
      (me_cycles_i[127:64] & {64{vnpu_i[1]}}) |
      (me_cycles_i[191:128] & {64{vnpu_i[2]}});

  // VE slots issued.
  wire [63:0] ve_slots =
      (ve_slots_i[63:0] & {64{vnpu_i[0]}}) |
      (ve_slots_i[127:64] & {64{vnpu_i[1]}}) |
      (ve_slots_i[191:128] & {64{vnpu_i[2]}});

  // uTops preempted.
  wire [63:0] preempts =
      (preempts_i[63:0] & {64{vnpu_i[0]}}) |
      (preempts_i[127:64] & {64{vnpu_i[1]}}) |
      (preempts_i[191:128] & {64{vnpu_i[2]}});

  reg [31:0] latched_q;  // High half of the counter that was read last.

  // ----------------------------------------
  // Of the register
  // ----------------------------------------

  // ID in a page of kind core.
  wire [31:0] core_id = 32'h564e5055 & {32{core_i[0]}};
  // VERSION in a page of kind core.
  wire [31:0] core_version = 32'h10000 & {32{core_i[1]}};
  // CONFIG_HASH_LO in a page of kind core.
  wire [31:0] core_config_hash_lo = 32'hb44e1f0a & {32{core_i[2]}};
  // CONFIG_HASH_HI in a page of kind core.
  wire [31:0] core_config_hash_hi = 32'hdc20eda & {32{core_i[3]}};
  // SIZES in a page of kind core.
  wire [31:0] core_sizes = 32'h30202 & {32{core_i[4]}};
  // LIMITS in a page of kind core.
  wire [31:0] core_limits = 32'h100004 & {32{core_i[5]}};
  // MODE in a page of kind core.
  wire [31:0] core_mode = {23'd0, gang_i, 6'd0, mode_i} & {32{core_i[6]}};
  // SLICE in a page of kind core.
  wire [31:0] core_slice = {8'd0, slice_i} & {32{core_i[7]}};
  // SWITCH in a page of kind core.
  wire [31:0] core_switch = {16'd0, switch_i} & {32{core_i[8]}};
  // ME_ONLINE in a page of kind core.
  wire [31:0] core_me_online = {30'd0, online_i} & {32{core_i[9]}};
  // IRQ_PENDING in a page of kind core.
  wire [31:0] core_irq_pending = {31'd0, core_pending_i} & {32{core_i[10]}};
  // IRQ_ENABLE in a page of kind core.
  wire [31:0] core_irq_enable = {30'd0, core_enable_i[1], core_enable_i[0]} & {32{core_i[11]}};
  // FAULTS in a page of kind core.
  wire [31:0] core_faults = {29'd0, fault_i} & {32{core_i[12]}};
  // CYCLES_LO in a page of kind core.
  wire [31:0] core_cycles_lo = cycles_i[31:0] & {32{core_i[13]}};
  // TRACE_DROPS in a page of kind core.
  wire [31:0] core_trace_drops = trace_drops_i & {32{core_i[15]}};

  // INJECT in a page of kind core.
  wire [31:0] core_inject =
      {22'd0, inject_vnpu_i, 6'd0, inject_row_i, inject_valid_i} & {32{core_i[16]}};

  // CONTROL in a page of kind hypervisor.
  wire [31:0] hypervisor_control =
      {28'd0, control[3], control[2], control[1], control[0]} & {32{hypervisor_i[0]}};

  wire unused_clear = &{1'b0, hypervisor_i[1]};

  // ME_QUOTA in a page of kind hypervisor.
  wire [31:0] hypervisor_me_quota = {30'd0, me_quota} & {32{hypervisor_i[2]}};
  // VE_QUOTA in a page of kind hypervisor.
  wire [31:0] hypervisor_ve_quota = {30'd0, ve_quota} & {32{hypervisor_i[3]}};
  // PRIORITY in a page of kind hypervisor.
  wire [31:0] hypervisor_priority = {25'd0, share} & {32{hypervisor_i[4]}};
  // TABLE_BASE_LO in a page of kind hypervisor.
  wire [31:0] hypervisor_table_base_lo = {table_base[27:0], 4'd0} & {32{hypervisor_i[5]}};
  // TABLE_BASE_HI in a page of kind hypervisor.
  wire [31:0] hypervisor_table_base_hi = {16'd0, table_base[43:28]} & {32{hypervisor_i[6]}};
  // TABLE_ROWS in a page of kind hypervisor.
  wire [31:0] hypervisor_table_rows = {16'd0, table_rows} & {32{hypervisor_i[7]}};
  // CODE_BASE_LO in a page of kind hypervisor.
  wire [31:0] hypervisor_code_base_lo = {code_base[27:0], 4'd0} & {32{hypervisor_i[8]}};
  // CODE_BASE_HI in a page of kind hypervisor.
  wire [31:0] hypervisor_code_base_hi = {16'd0, code_base[43:28]} & {32{hypervisor_i[9]}};
  // CODE_BYTES in a page of kind hypervisor.
  wire [31:0] hypervisor_code_bytes = code_bytes & {32{hypervisor_i[10]}};
  // CONTEXT_BASE_LO in a page of kind hypervisor.
  wire [31:0] hypervisor_context_base_lo = {context_base[27:0], 4'd0} & {32{hypervisor_i[11]}};
  // CONTEXT_BASE_HI in a page of kind hypervisor.
  wire [31:0] hypervisor_context_base_hi = {16'd0, context_base[43:28]} & {32{hypervisor_i[12]}};
  // CONTEXT_BYTES in a page of kind hypervisor.
  wire [31:0] hypervisor_context_bytes = context_bytes & {32{hypervisor_i[13]}};

  wire unused_doorbell = &{1'b0, guest_i[0]};

  // STATUS in a page of kind guest.
  wire [31:0] guest_status = {group, 8'd0, fault_code, 1'b0, state} & {32{guest_i[1]}};
  // IRQ_PENDING in a page of kind guest.
  wire [31:0] guest_irq_pending = {30'd0, pending[1], pending[0]} & {32{guest_i[2]}};
  // IRQ_ENABLE in a page of kind guest.
  wire [31:0] guest_irq_enable = {30'd0, enable[1], enable[0]} & {32{guest_i[3]}};
  // ME_CYCLES_LO in a page of kind guest.
  wire [31:0] guest_me_cycles_lo = me_cycles[31:0] & {32{guest_i[4]}};
  // VE_SLOTS_LO in a page of kind guest.
  wire [31:0] guest_ve_slots_lo = ve_slots[31:0] & {32{guest_i[6]}};
  // PREEMPTS_LO in a page of kind guest.
  wire [31:0] guest_preempts_lo = preempts[31:0] & {32{guest_i[8]}};
  // A high half is read.
  wire highs = core_i[14] | guest_i[5] | guest_i[7] | guest_i[9];

  assign data_o =
      core_id |
      core_version |
      core_config_hash_lo |
      core_config_hash_hi |
      core_sizes |
      core_limits |
      core_mode |
      core_slice |
      core_switch |
      core_me_online |
      core_irq_pending |
      core_irq_enable |
      core_faults |
      core_cycles_lo |
      core_trace_drops |
      core_inject |
      hypervisor_control |
      hypervisor_me_quota |
      hypervisor_ve_quota |
      hypervisor_priority |
      hypervisor_table_base_lo |
      hypervisor_table_base_hi |
      hypervisor_table_rows |
      hypervisor_code_base_lo |
      hypervisor_code_base_hi |
      hypervisor_code_bytes |
      hypervisor_context_base_lo |
      hypervisor_context_base_hi |
      hypervisor_context_bytes |
      guest_status |
      guest_irq_pending |
      guest_irq_enable |
      guest_me_cycles_lo |
      guest_ve_slots_lo |
      guest_preempts_lo |
      (latched_q & {32{highs}});

  // ----------------------------------------
  // High halves
  // ----------------------------------------

  // A low half is read.
  wire lows = core_i[13] | guest_i[4] | guest_i[6] | guest_i[8];
  // Its high half is kept.
  wire latches = read_i & lows;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      latched_q <= 32'd0;
    end else if (latches) begin
      latched_q <=
          (cycles_i[63:32] & {32{core_i[13]}}) |
          (me_cycles[63:32] & {32{guest_i[4]}}) |
          (ve_slots[63:32] & {32{guest_i[6]}}) |
          (preempts[63:32] & {32{guest_i[8]}});
    end
  end

endmodule

`default_nettype wire
