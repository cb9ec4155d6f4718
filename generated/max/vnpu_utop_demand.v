// SPDX-License-Identifier: Apache-2.0
//
// Weighs idle engines against what the vNPUs are owed.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/demand.ts; do not edit.
// Body SHA-256: 53870d6beb760c46

`default_nettype none

module vnpu_utop_demand (
  input  wire         spatial_i,      // Modes 0 and 1.
  input  wire         gang_i,         // An operator takes all engines.
  input  wire  [15:0] idle_i,         // Online MEs in Idle.
  input  wire  [15:0] saving_i,       // Online MEs in Save.
  input  wire         all_idle_i,     // All online MEs are Idle.
  input  wire [159:0] owed_i,         // MEs that each vNPU is owed.
  input  wire [159:0] reserved_i,     // MEs of each vNPU's quota that may not be lent.
  input  wire  [31:0] starved_i,      // vNPUs with waiting uTops and no ME.
  input  wire         window_open_i,  // Mode 2: preempts are allowed.
  output wire         may_start_o,    // An ME may take a start.
  output wire         may_lend_o,     // More MEs are idle than must be kept.
  output wire         reclaim_o,      // Borrowers give way: more is owed than MEs come free.
  // The most served gives way: more vNPUs starve than MEs come free.
  output wire         rotate_o
);

  // Online MEs in Idle.
  wire [4:0] idle_mes =
      {4'd0, idle_i[0]} +
      {4'd0, idle_i[1]} +
      {4'd0, idle_i[2]} +
      {4'd0, idle_i[3]} +
      {4'd0, idle_i[4]} +
      {4'd0, idle_i[5]} +
      {4'd0, idle_i[6]} +
      {4'd0, idle_i[7]} +
      {4'd0, idle_i[8]} +
      {4'd0, idle_i[9]} +
      {4'd0, idle_i[10]} +
      {4'd0, idle_i[11]} +
      {4'd0, idle_i[12]} +
      {4'd0, idle_i[13]} +
      {4'd0, idle_i[14]} +
      {4'd0, idle_i[15]};

  // Starts that the idle MEs allow.
  wire [4:0] idle = gang_i ? {4'd0, all_idle_i} : idle_mes;

  // Online MEs in Save.
  wire [4:0] saving =
      {4'd0, saving_i[0]} +
      {4'd0, saving_i[1]} +
      {4'd0, saving_i[2]} +
      {4'd0, saving_i[3]} +
      {4'd0, saving_i[4]} +
      {4'd0, saving_i[5]} +
      {4'd0, saving_i[6]} +
      {4'd0, saving_i[7]} +
      {4'd0, saving_i[8]} +
      {4'd0, saving_i[9]} +
      {4'd0, saving_i[10]} +
      {4'd0, saving_i[11]} +
      {4'd0, saving_i[12]} +
      {4'd0, saving_i[13]} +
      {4'd0, saving_i[14]} +
      {4'd0, saving_i[15]};

  // Starts now and after saves.
  wire [5:0] coming = {1'b0, idle} + {1'b0, saving};

  // MEs owed to all vNPUs.
  wire [9:0] need =
      {5'd0, owed_i[4:0]} +
      {5'd0, owed_i[9:5]} +
      {5'd0, owed_i[14:10]} +
      {5'd0, owed_i[19:15]} +
      {5'd0, owed_i[24:20]} +
      {5'd0, owed_i[29:25]} +
      {5'd0, owed_i[34:30]} +
      {5'd0, owed_i[39:35]} +
      {5'd0, owed_i[44:40]} +
      {5'd0, owed_i[49:45]} +
      {5'd0, owed_i[54:50]} +
      {5'd0, owed_i[59:55]} +
      {5'd0, owed_i[64:60]} +
      {5'd0, owed_i[69:65]} +
      {5'd0, owed_i[74:70]} +
      {5'd0, owed_i[79:75]} +
      {5'd0, owed_i[84:80]} +
      {5'd0, owed_i[89:85]} +
      {5'd0, owed_i[94:90]} +
      {5'd0, owed_i[99:95]} +
      {5'd0, owed_i[104:100]} +
      {5'd0, owed_i[109:105]} +
      {5'd0, owed_i[114:110]} +
      {5'd0, owed_i[119:115]} +
      {5'd0, owed_i[124:120]} +
      {5'd0, owed_i[129:125]} +
      {5'd0, owed_i[134:130]} +
      {5'd0, owed_i[139:135]} +
      {5'd0, owed_i[144:140]} +
      {5'd0, owed_i[149:145]} +
      {5'd0, owed_i[154:150]} +
      {5'd0, owed_i[159:155]};

  // MEs that may not be lent.
  wire [9:0] kept =
      {5'd0, reserved_i[4:0]} +
      {5'd0, reserved_i[9:5]} +
      {5'd0, reserved_i[14:10]} +
      {5'd0, reserved_i[19:15]} +
      {5'd0, reserved_i[24:20]} +
      {5'd0, reserved_i[29:25]} +
      {5'd0, reserved_i[34:30]} +
      {5'd0, reserved_i[39:35]} +
      {5'd0, reserved_i[44:40]} +
      {5'd0, reserved_i[49:45]} +
      {5'd0, reserved_i[54:50]} +
      {5'd0, reserved_i[59:55]} +
      {5'd0, reserved_i[64:60]} +
      {5'd0, reserved_i[69:65]} +
      {5'd0, reserved_i[74:70]} +
      {5'd0, reserved_i[79:75]} +
      {5'd0, reserved_i[84:80]} +
      {5'd0, reserved_i[89:85]} +
      {5'd0, reserved_i[94:90]} +
      {5'd0, reserved_i[99:95]} +
      {5'd0, reserved_i[104:100]} +
      {5'd0, reserved_i[109:105]} +
      {5'd0, reserved_i[114:110]} +
      {5'd0, reserved_i[119:115]} +
      {5'd0, reserved_i[124:120]} +
      {5'd0, reserved_i[129:125]} +
      {5'd0, reserved_i[134:130]} +
      {5'd0, reserved_i[139:135]} +
      {5'd0, reserved_i[144:140]} +
      {5'd0, reserved_i[149:145]} +
      {5'd0, reserved_i[154:150]} +
      {5'd0, reserved_i[159:155]};

  assign may_start_o = (|idle) & (|idle_i);
  assign may_lend_o = {5'd0, idle} > kept;
  assign reclaim_o = spatial_i & (need > {4'd0, coming});

  // vNPUs that starve.
  wire [5:0] starving =
      {5'd0, starved_i[0]} +
      {5'd0, starved_i[1]} +
      {5'd0, starved_i[2]} +
      {5'd0, starved_i[3]} +
      {5'd0, starved_i[4]} +
      {5'd0, starved_i[5]} +
      {5'd0, starved_i[6]} +
      {5'd0, starved_i[7]} +
      {5'd0, starved_i[8]} +
      {5'd0, starved_i[9]} +
      {5'd0, starved_i[10]} +
      {5'd0, starved_i[11]} +
      {5'd0, starved_i[12]} +
      {5'd0, starved_i[13]} +
      {5'd0, starved_i[14]} +
      {5'd0, starved_i[15]} +
      {5'd0, starved_i[16]} +
      {5'd0, starved_i[17]} +
      {5'd0, starved_i[18]} +
      {5'd0, starved_i[19]} +
      {5'd0, starved_i[20]} +
      {5'd0, starved_i[21]} +
      {5'd0, starved_i[22]} +
      {5'd0, starved_i[23]} +
      {5'd0, starved_i[24]} +
      {5'd0, starved_i[25]} +
      {5'd0, starved_i[26]} +
      {5'd0, starved_i[27]} +
      {5'd0, starved_i[28]} +
      {5'd0, starved_i[29]} +
      {5'd0, starved_i[30]} +
      {5'd0, starved_i[31]};

  assign rotate_o = window_open_i & (starving > coming);

endmodule

`default_nettype wire
