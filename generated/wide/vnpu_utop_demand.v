// SPDX-License-Identifier: Apache-2.0
//
// Weighs idle engines against what the vNPUs are owed.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/demand.ts; do not edit.
// Body SHA-256: f51fbb1461e5fe86

`default_nettype none

module vnpu_utop_demand (
  input  wire        spatial_i,      // Modes 0 and 1.
  input  wire        gang_i,         // An operator takes all engines.
  input  wire  [7:0] idle_i,         // Online MEs in Idle.
  input  wire  [7:0] saving_i,       // Online MEs in Save.
  input  wire        all_idle_i,     // All online MEs are Idle.
  input  wire [63:0] owed_i,         // MEs that each vNPU is owed.
  input  wire [63:0] reserved_i,     // MEs of each vNPU's quota that may not be lent.
  input  wire [15:0] starved_i,      // vNPUs with waiting uTops and no ME.
  input  wire        window_open_i,  // Mode 2: preempts are allowed.
  output wire        may_start_o,    // An ME may take a start.
  output wire        may_lend_o,     // More MEs are idle than must be kept.
  output wire        reclaim_o,      // Borrowers give way: more is owed than MEs come free.
  // The most served gives way: more vNPUs starve than MEs come free.
  output wire        rotate_o
);

  // Online MEs in Idle.
  wire [3:0] idle_mes =
      {3'd0, idle_i[0]} +
      {3'd0, idle_i[1]} +
      {3'd0, idle_i[2]} +
      {3'd0, idle_i[3]} +
      {3'd0, idle_i[4]} +
      {3'd0, idle_i[5]} +
      {3'd0, idle_i[6]} +
      {3'd0, idle_i[7]};

  // Starts that the idle MEs allow.
  wire [3:0] idle = gang_i ? {3'd0, all_idle_i} : idle_mes;

  // Online MEs in Save.
  wire [3:0] saving =
      {3'd0, saving_i[0]} +
      {3'd0, saving_i[1]} +
      {3'd0, saving_i[2]} +
      {3'd0, saving_i[3]} +
      {3'd0, saving_i[4]} +
      {3'd0, saving_i[5]} +
      {3'd0, saving_i[6]} +
      {3'd0, saving_i[7]};

  // Starts now and after saves.
  wire [4:0] coming = {1'b0, idle} + {1'b0, saving};

  // MEs owed to all vNPUs.
  wire [7:0] need =
      {4'd0, owed_i[3:0]} +
      {4'd0, owed_i[7:4]} +
      {4'd0, owed_i[11:8]} +
      {4'd0, owed_i[15:12]} +
      {4'd0, owed_i[19:16]} +
      {4'd0, owed_i[23:20]} +
      {4'd0, owed_i[27:24]} +
      {4'd0, owed_i[31:28]} +
      {4'd0, owed_i[35:32]} +
      {4'd0, owed_i[39:36]} +
      {4'd0, owed_i[43:40]} +
      {4'd0, owed_i[47:44]} +
      {4'd0, owed_i[51:48]} +
      {4'd0, owed_i[55:52]} +
      {4'd0, owed_i[59:56]} +
      {4'd0, owed_i[63:60]};

  // MEs that may not be lent.
  wire [7:0] kept =
      {4'd0, reserved_i[3:0]} +
      {4'd0, reserved_i[7:4]} +
      {4'd0, reserved_i[11:8]} +
      {4'd0, reserved_i[15:12]} +
      {4'd0, reserved_i[19:16]} +
      {4'd0, reserved_i[23:20]} +
      {4'd0, reserved_i[27:24]} +
      {4'd0, reserved_i[31:28]} +
      {4'd0, reserved_i[35:32]} +
      {4'd0, reserved_i[39:36]} +
      {4'd0, reserved_i[43:40]} +
      {4'd0, reserved_i[47:44]} +
      {4'd0, reserved_i[51:48]} +
      {4'd0, reserved_i[55:52]} +
      {4'd0, reserved_i[59:56]} +
      {4'd0, reserved_i[63:60]};

  assign may_start_o = (|idle) & (|idle_i);
  assign may_lend_o = {4'd0, idle} > kept;
  assign reclaim_o = spatial_i & (need > {3'd0, coming});

  // vNPUs that starve.
  wire [4:0] starving =
      {4'd0, starved_i[0]} +
      {4'd0, starved_i[1]} +
      {4'd0, starved_i[2]} +
      {4'd0, starved_i[3]} +
      {4'd0, starved_i[4]} +
      {4'd0, starved_i[5]} +
      {4'd0, starved_i[6]} +
      {4'd0, starved_i[7]} +
      {4'd0, starved_i[8]} +
      {4'd0, starved_i[9]} +
      {4'd0, starved_i[10]} +
      {4'd0, starved_i[11]} +
      {4'd0, starved_i[12]} +
      {4'd0, starved_i[13]} +
      {4'd0, starved_i[14]} +
      {4'd0, starved_i[15]};

  assign rotate_o = window_open_i & (starving > coming);

endmodule

`default_nettype wire
