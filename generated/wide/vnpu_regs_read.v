// SPDX-License-Identifier: Apache-2.0
//
// The word that a read sees.
//
// Source: registers, bus and cycles as in docs/contracts/control_registers.md
// Generated from src/generators/control_registers/read.ts; do not edit.
// Body SHA-256: 78f0359cd5b79d28

`default_nettype none

module vnpu_regs_read (
  input  wire          clk_i,            // Clock.
  input  wire          rst_ni,           // Reset, active low.
  input  wire          read_i,           // A read acts in this cycle.
  // Register that is read: ID, VERSION, CONFIG_HASH_LO, CONFIG_HASH_HI, SIZES, LIMITS, MODE, SLICE,
  // SWITCH, ME_ONLINE, IRQ_PENDING, IRQ_ENABLE, FAULTS, CYCLES_LO, CYCLES_HI, TRACE_DROPS, INJECT.
  input  wire   [16:0] core_i,
  // Register that is read: CONTROL, CLEAR, ME_QUOTA, VE_QUOTA, PRIORITY, TABLE_BASE_LO,
  // TABLE_BASE_HI, TABLE_ROWS, CODE_BASE_LO, CODE_BASE_HI, CODE_BYTES, CONTEXT_BASE_LO,
  // CONTEXT_BASE_HI, CONTEXT_BYTES.
  input  wire   [13:0] hypervisor_i,
  // Register that is read: DOORBELL, STATUS, IRQ_PENDING, IRQ_ENABLE, ME_CYCLES_LO, ME_CYCLES_HI,
  // VE_SLOTS_LO, VE_SLOTS_HI, PREEMPTS_LO, PREEMPTS_HI.
  input  wire    [9:0] guest_i,
  input  wire   [63:0] cycles_i,         // Cycles since reset.
  input  wire    [1:0] mode_i,           // Scheduling mode.
  input  wire          gang_i,           // Mode 2: an operator takes all engines.
  input  wire   [23:0] slice_i,          // Time slice, cycles.
  input  wire   [15:0] switch_i,         // Cost of a switch, cycles.
  input  wire    [7:0] online_i,         // Engines in service.
  input  wire          core_pending_i,   // An engine was taken out of service.
  input  wire    [1:0] core_enable_i,    // Enabled: quarantine, fault.
  input  wire   [15:0] fault_i,          // vNPUs in state Fault.
  input  wire   [31:0] trace_drops_i,    // Dropped trace records.
  input  wire          inject_valid_i,   // An error is to be injected.
  input  wire          inject_row_i,     // In a row.
  input  wire    [3:0] inject_vnpu_i,    // For this vNPU.
  input  wire   [15:0] vnpu_i,           // Its vNPU, one-hot.
  input  wire   [63:0] control_i,        // Enable, harvest, lend, stop. Of each vNPU.
  input  wire   [63:0] me_quota_i,       // MEs that it owns. Of each vNPU.
  input  wire   [63:0] ve_quota_i,       // VEs that it owns. Of each vNPU.
  input  wire  [111:0] share_i,          // Share of service. Of each vNPU.
  input  wire  [703:0] table_base_i,     // Address of the table, bits 47:4. Of each vNPU.
  input  wire  [255:0] table_rows_i,     // Rows of the table. Of each vNPU.
  input  wire  [703:0] code_base_i,      // Address of the code, bits 47:4. Of each vNPU.
  input  wire  [511:0] code_bytes_i,     // Bytes of the code. Of each vNPU.
  input  wire  [703:0] context_base_i,   // Address of the contexts, bits 47:4. Of each vNPU.
  input  wire  [511:0] context_bytes_i,  // Bytes of the contexts. Of each vNPU.
  input  wire   [47:0] state_i,          // State. Of each vNPU.
  input  wire   [63:0] fault_code_i,     // Fault code. Of each vNPU.
  input  wire  [255:0] group_i,          // Group that runs. Of each vNPU.
  input  wire   [31:0] pending_i,        // Interrupts that wait: done, fault. Of each vNPU.
  input  wire   [31:0] enable_i,         // Interrupts that are enabled: done, fault. Of each vNPU.
  input  wire [1023:0] me_cycles_i,      // Engine cycles in Run. Of each vNPU.
  input  wire [1023:0] ve_slots_i,       // VE slots issued. Of each vNPU.
  input  wire [1023:0] preempts_i,       // uTops preempted. Of each vNPU.
  output wire   [31:0] data_o            // It; 0 when no register is read.
);

  // ----------------------------------------
  // Of the vNPU that is read
  // ----------------------------------------

  // Enable, harvest, lend, stop.
  wire [3:0] control =
      (control_i[3:0] & {4{vnpu_i[0]}}) |
      (control_i[7:4] & {4{vnpu_i[1]}}) |
      (control_i[11:8] & {4{vnpu_i[2]}}) |
      (control_i[15:12] & {4{vnpu_i[3]}}) |
      (control_i[19:16] & {4{vnpu_i[4]}}) |
      (control_i[23:20] & {4{vnpu_i[5]}}) |
      (control_i[27:24] & {4{vnpu_i[6]}}) |
      (control_i[31:28] & {4{vnpu_i[7]}}) |
      (control_i[35:32] & {4{vnpu_i[8]}}) |
      (control_i[39:36] & {4{vnpu_i[9]}}) |
      (control_i[43:40] & {4{vnpu_i[10]}}) |
      (control_i[47:44] & {4{vnpu_i[11]}}) |
      (control_i[51:48] & {4{vnpu_i[12]}}) |
      (control_i[55:52] & {4{vnpu_i[13]}}) |
      (control_i[59:56] & {4{vnpu_i[14]}}) |
      (control_i[63:60] & {4{vnpu_i[15]}});

  // MEs that it owns.
  wire [3:0] me_quota =
      (me_quota_i[3:0] & {4{vnpu_i[0]}}) |
      (me_quota_i[7:4] & {4{vnpu_i[1]}}) |
      (me_quota_i[11:8] & {4{vnpu_i[2]}}) |
      (me_quota_i[15:12] & {4{vnpu_i[3]}}) |
      (me_quota_i[19:16] & {4{vnpu_i[4]}}) |
      (me_quota_i[23:20] & {4{vnpu_i[5]}}) |
      (me_quota_i[27:24] & {4{vnpu_i[6]}}) |
      (me_quota_i[31:28] & {4{vnpu_i[7]}}) |
      (me_quota_i[35:32] & {4{vnpu_i[8]}}) |
      (me_quota_i[39:36] & {4{vnpu_i[9]}}) |
      (me_quota_i[43:40] & {4{vnpu_i[10]}}) |
      (me_quota_i[47:44] & {4{vnpu_i[11]}}) |
      (me_quota_i[51:48] & {4{vnpu_i[12]}}) |
      (me_quota_i[55:52] & {4{vnpu_i[13]}}) |
      (me_quota_i[59:56] & {4{vnpu_i[14]}}) |
      (me_quota_i[63:60] & {4{vnpu_i[15]}});

  // VEs that it owns.
  wire [3:0] ve_quota =
      (ve_quota_i[3:0] & {4{vnpu_i[0]}}) |
      (ve_quota_i[7:4] & {4{vnpu_i[1]}}) |
      (ve_quota_i[11:8] & {4{vnpu_i[2]}}) |
      (ve_quota_i[15:12] & {4{vnpu_i[3]}}) |
      (ve_quota_i[19:16] & {4{vnpu_i[4]}}) |
      (ve_quota_i[23:20] & {4{vnpu_i[5]}}) |
      (ve_quota_i[27:24] & {4{vnpu_i[6]}}) |
      (ve_quota_i[31:28] & {4{vnpu_i[7]}}) |
      (ve_quota_i[35:32] & {4{vnpu_i[8]}}) |
      (ve_quota_i[39:36] & {4{vnpu_i[9]}}) |
      (ve_quota_i[43:40] & {4{vnpu_i[10]}}) |
      (ve_quota_i[47:44] & {4{vnpu_i[11]}}) |
      (ve_quota_i[51:48] & {4{vnpu_i[12]}}) |
      (ve_quota_i[55:52] & {4{vnpu_i[13]}}) |
      (ve_quota_i[59:56] & {4{vnpu_i[14]}}) |
      (ve_quota_i[63:60] & {4{vnpu_i[15]}});

  // Share of service.
  wire [6:0] share =
      (share_i[6:0] & {7{vnpu_i[0]}}) |
      (share_i[13:7] & {7{vnpu_i[1]}}) |
      (share_i[20:14] & {7{vnpu_i[2]}}) |
      (share_i[27:21] & {7{vnpu_i[3]}}) |
      (share_i[34:28] & {7{vnpu_i[4]}}) |
      (share_i[41:35] & {7{vnpu_i[5]}}) |
      (share_i[48:42] & {7{vnpu_i[6]}}) |
      (share_i[55:49] & {7{vnpu_i[7]}}) |
      (share_i[62:56] & {7{vnpu_i[8]}}) |
      (share_i[69:63] & {7{vnpu_i[9]}}) |
      (share_i[76:70] & {7{vnpu_i[10]}}) |
      (share_i[83:77] & {7{vnpu_i[11]}}) |
      (share_i[90:84] & {7{vnpu_i[12]}}) |
      (share_i[97:91] & {7{vnpu_i[13]}}) |
      (share_i[104:98] & {7{vnpu_i[14]}}) |
      (share_i[111:105] & {7{vnpu_i[15]}});

  // Address of the table, bits 47:4.
  wire [43:0] table_base =
      (table_base_i[43:0] & {44{vnpu_i[0]}}) |
      (table_base_i[87:44] & {44{vnpu_i[1]}}) |
      (table_base_i[131:88] & {44{vnpu_i[2]}}) |
      (table_base_i[175:132] & {44{vnpu_i[3]}}) |
      (table_base_i[219:176] & {44{vnpu_i[4]}}) |
      (table_base_i[263:220] & {44{vnpu_i[5]}}) |
      (table_base_i[307:264] & {44{vnpu_i[6]}}) |
      (table_base_i[351:308] & {44{vnpu_i[7]}}) |
      (table_base_i[395:352] & {44{vnpu_i[8]}}) |
      (table_base_i[439:396] & {44{vnpu_i[9]}}) |
      (table_base_i[483:440] & {44{vnpu_i[10]}}) |
      (table_base_i[527:484] & {44{vnpu_i[11]}}) |
      (table_base_i[571:528] & {44{vnpu_i[12]}}) |
      (table_base_i[615:572] & {44{vnpu_i[13]}}) |
      (table_base_i[659:616] & {44{vnpu_i[14]}}) |
      (table_base_i[703:660] & {44{vnpu_i[15]}});

  // Rows of the table.
  wire [15:0] table_rows =
      (table_rows_i[15:0] & {16{vnpu_i[0]}}) |
      (table_rows_i[31:16] & {16{vnpu_i[1]}}) |
      (table_rows_i[47:32] & {16{vnpu_i[2]}}) |
      (table_rows_i[63:48] & {16{vnpu_i[3]}}) |
      (table_rows_i[79:64] & {16{vnpu_i[4]}}) |
      (table_rows_i[95:80] & {16{vnpu_i[5]}}) |
      (table_rows_i[111:96] & {16{vnpu_i[6]}}) |
      (table_rows_i[127:112] & {16{vnpu_i[7]}}) |
      (table_rows_i[143:128] & {16{vnpu_i[8]}}) |
      (table_rows_i[159:144] & {16{vnpu_i[9]}}) |
      (table_rows_i[175:160] & {16{vnpu_i[10]}}) |
      (table_rows_i[191:176] & {16{vnpu_i[11]}}) |
      (table_rows_i[207:192] & {16{vnpu_i[12]}}) |
      (table_rows_i[223:208] & {16{vnpu_i[13]}}) |
      (table_rows_i[239:224] & {16{vnpu_i[14]}}) |
      (table_rows_i[255:240] & {16{vnpu_i[15]}});

  // Address of the code, bits 47:4.
  wire [43:0] code_base =
      (code_base_i[43:0] & {44{vnpu_i[0]}}) |
      (code_base_i[87:44] & {44{vnpu_i[1]}}) |
      (code_base_i[131:88] & {44{vnpu_i[2]}}) |
      (code_base_i[175:132] & {44{vnpu_i[3]}}) |
      (code_base_i[219:176] & {44{vnpu_i[4]}}) |
      (code_base_i[263:220] & {44{vnpu_i[5]}}) |
      (code_base_i[307:264] & {44{vnpu_i[6]}}) |
      (code_base_i[351:308] & {44{vnpu_i[7]}}) |
      (code_base_i[395:352] & {44{vnpu_i[8]}}) |
      (code_base_i[439:396] & {44{vnpu_i[9]}}) |
      (code_base_i[483:440] & {44{vnpu_i[10]}}) |
      (code_base_i[527:484] & {44{vnpu_i[11]}}) |
      (code_base_i[571:528] & {44{vnpu_i[12]}}) |
      (code_base_i[615:572] & {44{vnpu_i[13]}}) |
      (code_base_i[659:616] & {44{vnpu_i[14]}}) |
      (code_base_i[703:660] & {44{vnpu_i[15]}});

  // Bytes of the code.
  wire [31:0] code_bytes =
      (code_bytes_i[31:0] & {32{vnpu_i[0]}}) |
      (code_bytes_i[63:32] & {32{vnpu_i[1]}}) |
      (code_bytes_i[95:64] & {32{vnpu_i[2]}}) |
      (code_bytes_i[127:96] & {32{vnpu_i[3]}}) |
      (code_bytes_i[159:128] & {32{vnpu_i[4]}}) |
      (code_bytes_i[191:160] & {32{vnpu_i[5]}}) |
      (code_bytes_i[223:192] & {32{vnpu_i[6]}}) |
      (code_bytes_i[255:224] & {32{vnpu_i[7]}}) |
      (code_bytes_i[287:256] & {32{vnpu_i[8]}}) |
      (code_bytes_i[319:288] & {32{vnpu_i[9]}}) |
      (code_bytes_i[351:320] & {32{vnpu_i[10]}}) |
      (code_bytes_i[383:352] & {32{vnpu_i[11]}}) |
      (code_bytes_i[415:384] & {32{vnpu_i[12]}}) |
      (code_bytes_i[447:416] & {32{vnpu_i[13]}}) |
      (code_bytes_i[479:448] & {32{vnpu_i[14]}}) |
      (code_bytes_i[511:480] & {32{vnpu_i[15]}});

  // Address of the contexts, bits 47:4.
  wire [43:0] context_base =
      (context_base_i[43:0] & {44{vnpu_i[0]}}) |
      (context_base_i[87:44] & {44{vnpu_i[1]}}) |
      (context_base_i[131:88] & {44{vnpu_i[2]}}) |
      (context_base_i[175:132] & {44{vnpu_i[3]}}) |
      (context_base_i[219:176] & {44{vnpu_i[4]}}) |
      (context_base_i[263:220] & {44{vnpu_i[5]}}) |
      (context_base_i[307:264] & {44{vnpu_i[6]}}) |
      (context_base_i[351:308] & {44{vnpu_i[7]}}) |
      (context_base_i[395:352] & {44{vnpu_i[8]}}) |
      (context_base_i[439:396] & {44{vnpu_i[9]}}) |
      (context_base_i[483:440] & {44{vnpu_i[10]}}) |
      (context_base_i[527:484] & {44{vnpu_i[11]}}) |
      (context_base_i[571:528] & {44{vnpu_i[12]}}) |
      (context_base_i[615:572] & {44{vnpu_i[13]}}) |
      (context_base_i[659:616] & {44{vnpu_i[14]}}) |
      (context_base_i[703:660] & {44{vnpu_i[15]}});

  // Bytes of the contexts.
  wire [31:0] context_bytes =
      (context_bytes_i[31:0] & {32{vnpu_i[0]}}) |
      (context_bytes_i[63:32] & {32{vnpu_i[1]}}) |
      (context_bytes_i[95:64] & {32{vnpu_i[2]}}) |
      (context_bytes_i[127:96] & {32{vnpu_i[3]}}) |
      (context_bytes_i[159:128] & {32{vnpu_i[4]}}) |
      (context_bytes_i[191:160] & {32{vnpu_i[5]}}) |
      (context_bytes_i[223:192] & {32{vnpu_i[6]}}) |
      (context_bytes_i[255:224] & {32{vnpu_i[7]}}) |
      (context_bytes_i[287:256] & {32{vnpu_i[8]}}) |
      (context_bytes_i[319:288] & {32{vnpu_i[9]}}) |
      (context_bytes_i[351:320] & {32{vnpu_i[10]}}) |
      (context_bytes_i[383:352] & {32{vnpu_i[11]}}) |
      (context_bytes_i[415:384] & {32{vnpu_i[12]}}) |
      (context_bytes_i[447:416] & {32{vnpu_i[13]}}) |
      (context_bytes_i[479:448] & {32{vnpu_i[14]}}) |
      (context_bytes_i[511:480] & {32{vnpu_i[15]}});

  // State.
  wire [2:0] state =
      (state_i[2:0] & {3{vnpu_i[0]}}) |
      (state_i[5:3] & {3{vnpu_i[1]}}) |
      (state_i[8:6] & {3{vnpu_i[2]}}) |
      (state_i[11:9] & {3{vnpu_i[3]}}) |
      (state_i[14:12] & {3{vnpu_i[4]}}) |
      (state_i[17:15] & {3{vnpu_i[5]}}) |
      (state_i[20:18] & {3{vnpu_i[6]}}) |
      (state_i[23:21] & {3{vnpu_i[7]}}) |
      (state_i[26:24] & {3{vnpu_i[8]}}) |
      (state_i[29:27] & {3{vnpu_i[9]}}) |
      (state_i[32:30] & {3{vnpu_i[10]}}) |
      (state_i[35:33] & {3{vnpu_i[11]}}) |
      (state_i[38:36] & {3{vnpu_i[12]}}) |
      (state_i[41:39] & {3{vnpu_i[13]}}) |
      (state_i[44:42] & {3{vnpu_i[14]}}) |
      (state_i[47:45] & {3{vnpu_i[15]}});

  // Fault code.
  wire [3:0] fault_code =
      (fault_code_i[3:0] & {4{vnpu_i[0]}}) |
      (fault_code_i[7:4] & {4{vnpu_i[1]}}) |
      (fault_code_i[11:8] & {4{vnpu_i[2]}}) |
      (fault_code_i[15:12] & {4{vnpu_i[3]}}) |
      (fault_code_i[19:16] & {4{vnpu_i[4]}}) |
      (fault_code_i[23:20] & {4{vnpu_i[5]}}) |
      (fault_code_i[27:24] & {4{vnpu_i[6]}}) |
      (fault_code_i[31:28] & {4{vnpu_i[7]}}) |
      (fault_code_i[35:32] & {4{vnpu_i[8]}}) |
      (fault_code_i[39:36] & {4{vnpu_i[9]}}) |
      (fault_code_i[43:40] & {4{vnpu_i[10]}}) |
      (fault_code_i[47:44] & {4{vnpu_i[11]}}) |
      (fault_code_i[51:48] & {4{vnpu_i[12]}}) |
      (fault_code_i[55:52] & {4{vnpu_i[13]}}) |
      (fault_code_i[59:56] & {4{vnpu_i[14]}}) |
      (fault_code_i[63:60] & {4{vnpu_i[15]}});

  // Group that runs.
  wire [15:0] group =
      (group_i[15:0] & {16{vnpu_i[0]}}) |
      (group_i[31:16] & {16{vnpu_i[1]}}) |
      (group_i[47:32] & {16{vnpu_i[2]}}) |
      (group_i[63:48] & {16{vnpu_i[3]}}) |
      (group_i[79:64] & {16{vnpu_i[4]}}) |
      (group_i[95:80] & {16{vnpu_i[5]}}) |
      (group_i[111:96] & {16{vnpu_i[6]}}) |
      (group_i[127:112] & {16{vnpu_i[7]}}) |
      (group_i[143:128] & {16{vnpu_i[8]}}) |
      (group_i[159:144] & {16{vnpu_i[9]}}) |
      (group_i[175:160] & {16{vnpu_i[10]}}) |
      (group_i[191:176] & {16{vnpu_i[11]}}) |
      (group_i[207:192] & {16{vnpu_i[12]}}) |
      (group_i[223:208] & {16{vnpu_i[13]}}) |
      (group_i[239:224] & {16{vnpu_i[14]}}) |
      (group_i[255:240] & {16{vnpu_i[15]}});

  // Interrupts that wait: done, fault.
  wire [1:0] pending =
      (pending_i[1:0] & {2{vnpu_i[0]}}) |
      (pending_i[3:2] & {2{vnpu_i[1]}}) |
      (pending_i[5:4] & {2{vnpu_i[2]}}) |
      (pending_i[7:6] & {2{vnpu_i[3]}}) |
      (pending_i[9:8] & {2{vnpu_i[4]}}) |
      (pending_i[11:10] & {2{vnpu_i[5]}}) |
      (pending_i[13:12] & {2{vnpu_i[6]}}) |
      (pending_i[15:14] & {2{vnpu_i[7]}}) |
      (pending_i[17:16] & {2{vnpu_i[8]}}) |
      (pending_i[19:18] & {2{vnpu_i[9]}}) |
      (pending_i[21:20] & {2{vnpu_i[10]}}) |
      (pending_i[23:22] & {2{vnpu_i[11]}}) |
      (pending_i[25:24] & {2{vnpu_i[12]}}) |
      (pending_i[27:26] & {2{vnpu_i[13]}}) |
      (pending_i[29:28] & {2{vnpu_i[14]}}) |
      (pending_i[31:30] & {2{vnpu_i[15]}});

  // Interrupts that are enabled: done, fault.
  wire [1:0] enable =
      (enable_i[1:0] & {2{vnpu_i[0]}}) |
      (enable_i[3:2] & {2{vnpu_i[1]}}) |
      (enable_i[5:4] & {2{vnpu_i[2]}}) |
      (enable_i[7:6] & {2{vnpu_i[3]}}) |
      (enable_i[9:8] & {2{vnpu_i[4]}}) |
      (enable_i[11:10] & {2{vnpu_i[5]}}) |
      (enable_i[13:12] & {2{vnpu_i[6]}}) |
      (enable_i[15:14] & {2{vnpu_i[7]}}) |
      (enable_i[17:16] & {2{vnpu_i[8]}}) |
      (enable_i[19:18] & {2{vnpu_i[9]}}) |
      (enable_i[21:20] & {2{vnpu_i[10]}}) |
      (enable_i[23:22] & {2{vnpu_i[11]}}) |
      (enable_i[25:24] & {2{vnpu_i[12]}}) |
      (enable_i[27:26] & {2{vnpu_i[13]}}) |
      (enable_i[29:28] & {2{vnpu_i[14]}}) |
      (enable_i[31:30] & {2{vnpu_i[15]}});

  // Engine cycles in Run.
  wire [63:0] me_cycles =
      (me_cycles_i[63:0] & {64{vnpu_i[0]}}) |
      (me_cycles_i[127:64] & {64{vnpu_i[1]}}) |
      (me_cycles_i[191:128] & {64{vnpu_i[2]}}) |
      (me_cycles_i[255:192] & {64{vnpu_i[3]}}) |
      (me_cycles_i[319:256] & {64{vnpu_i[4]}}) |
      (me_cycles_i[383:320] & {64{vnpu_i[5]}}) |
      (me_cycles_i[447:384] & {64{vnpu_i[6]}}) |
      (me_cycles_i[511:448] & {64{vnpu_i[7]}}) |
      (me_cycles_i[575:512] & {64{vnpu_i[8]}}) |
      (me_cycles_i[639:576] & {64{vnpu_i[9]}}) |
      (me_cycles_i[703:640] & {64{vnpu_i[10]}}) |
      (me_cycles_i[767:704] & {64{vnpu_i[11]}}) |
      (me_cycles_i[831:768] & {64{vnpu_i[12]}}) |
      (me_cycles_i[895:832] & {64{vnpu_i[13]}}) |
      (me_cycles_i[959:896] & {64{vnpu_i[14]}}) |
      (me_cycles_i[1023:960] & {64{vnpu_i[15]}});

  // VE slots issued.
  wire [63:0] ve_slots =
      (ve_slots_i[63:0] & {64{vnpu_i[0]}}) |
      (ve_slots_i[127:64] & {64{vnpu_i[1]}}) |
      (ve_slots_i[191:128] & {64{vnpu_i[2]}}) |
      (ve_slots_i[255:192] & {64{vnpu_i[3]}}) |
      (ve_slots_i[319:256] & {64{vnpu_i[4]}}) |
      (ve_slots_i[383:320] & {64{vnpu_i[5]}}) |
      (ve_slots_i[447:384] & {64{vnpu_i[6]}}) |
      (ve_slots_i[511:448] & {64{vnpu_i[7]}}) |
      (ve_slots_i[575:512] & {64{vnpu_i[8]}}) |
      (ve_slots_i[639:576] & {64{vnpu_i[9]}}) |
      (ve_slots_i[703:640] & {64{vnpu_i[10]}}) |
      (ve_slots_i[767:704] & {64{vnpu_i[11]}}) |
      (ve_slots_i[831:768] & {64{vnpu_i[12]}}) |
      (ve_slots_i[895:832] & {64{vnpu_i[13]}}) |
      (ve_slots_i[959:896] & {64{vnpu_i[14]}}) |
      (ve_slots_i[1023:960] & {64{vnpu_i[15]}});

  // uTops preempted.
  wire [63:0] preempts =
      (preempts_i[63:0] & {64{vnpu_i[0]}}) |
      (preempts_i[127:64] & {64{vnpu_i[1]}}) |
      (preempts_i[191:128] & {64{vnpu_i[2]}}) |
      (preempts_i[255:192] & {64{vnpu_i[3]}}) |
      (preempts_i[319:256] & {64{vnpu_i[4]}}) |
      (preempts_i[383:320] & {64{vnpu_i[5]}}) |
      (preempts_i[447:384] & {64{vnpu_i[6]}}) |
      (preempts_i[511:448] & {64{vnpu_i[7]}}) |
      (preempts_i[575:512] & {64{vnpu_i[8]}}) |
      (preempts_i[639:576] & {64{vnpu_i[9]}}) |
      (preempts_i[703:640] & {64{vnpu_i[10]}}) |
      (preempts_i[767:704] & {64{vnpu_i[11]}}) |
      (preempts_i[831:768] & {64{vnpu_i[12]}}) |
      (preempts_i[895:832] & {64{vnpu_i[13]}}) |
      (preempts_i[959:896] & {64{vnpu_i[14]}}) |
      (preempts_i[1023:960] & {64{vnpu_i[15]}});

  reg [31:0] latched_q;  // High half of the counter that was read last.

  // ----------------------------------------
  // Of the register
  // ----------------------------------------

  // ID in a page of kind core.
  wire [31:0] core_id = 32'h564e5055 & {32{core_i[0]}};
  // VERSION in a page of kind core.
  wire [31:0] core_version = 32'h10000 & {32{core_i[1]}};
  // CONFIG_HASH_LO in a page of kind core.
  wire [31:0] core_config_hash_lo = 32'h2375dece & {32{core_i[2]}};
  // CONFIG_HASH_HI in a page of kind core.
  wire [31:0] core_config_hash_hi = 32'h906b625e & {32{core_i[3]}};
  // SIZES in a page of kind core.
  wire [31:0] core_sizes = 32'h100808 & {32{core_i[4]}};
  // LIMITS in a page of kind core.
  wire [31:0] core_limits = 32'h10000180 & {32{core_i[5]}};
  // MODE in a page of kind core.
  wire [31:0] core_mode = {23'd0, gang_i, 6'd0, mode_i} & {32{core_i[6]}};
  // SLICE in a page of kind core.
  wire [31:0] core_slice = {8'd0, slice_i} & {32{core_i[7]}};
  // SWITCH in a page of kind core.
  wire [31:0] core_switch = {16'd0, switch_i} & {32{core_i[8]}};
  // ME_ONLINE in a page of kind core.
  wire [31:0] core_me_online = {24'd0, online_i} & {32{core_i[9]}};
  // IRQ_PENDING in a page of kind core.
  wire [31:0] core_irq_pending = {31'd0, core_pending_i} & {32{core_i[10]}};
  // IRQ_ENABLE in a page of kind core.
  wire [31:0] core_irq_enable = {30'd0, core_enable_i[1], core_enable_i[0]} & {32{core_i[11]}};
  // FAULTS in a page of kind core.
  wire [31:0] core_faults = {16'd0, fault_i} & {32{core_i[12]}};
  // CYCLES_LO in a page of kind core.
  wire [31:0] core_cycles_lo = cycles_i[31:0] & {32{core_i[13]}};
  // TRACE_DROPS in a page of kind core.
  wire [31:0] core_trace_drops = trace_drops_i & {32{core_i[15]}};

  // INJECT in a page of kind core.
  wire [31:0] core_inject =
      {20'd0, inject_vnpu_i, 6'd0, inject_row_i, inject_valid_i} & {32{core_i[16]}};

  // CONTROL in a page of kind hypervisor.
  wire [31:0] hypervisor_control =
      {28'd0, control[3], control[2], control[1], control[0]} & {32{hypervisor_i[0]}};

  wire unused_clear = &{1'b0, hypervisor_i[1]};

  // ME_QUOTA in a page of kind hypervisor.
  wire [31:0] hypervisor_me_quota = {28'd0, me_quota} & {32{hypervisor_i[2]}};
  // VE_QUOTA in a page of kind hypervisor.
  wire [31:0] hypervisor_ve_quota = {28'd0, ve_quota} & {32{hypervisor_i[3]}};
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
