// SPDX-License-Identifier: Apache-2.0
//
// Weighs idle engines against what the vNPUs are owed.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/demand.ts; do not edit.
// Body SHA-256: 262c23abce1ebe08

`default_nettype none

module vnpu_utop_demand (
  input  wire        spatial_i,      // Modes 0 and 1.
  input  wire        gang_i,         // An operator takes all engines.
  input  wire  [2:0] idle_i,         // Online MEs in Idle.
  input  wire  [2:0] saving_i,       // Online MEs in Save.
  input  wire        all_idle_i,     // All online MEs are Idle.
  input  wire [13:0] owed_i,         // MEs that each vNPU is owed.
  input  wire [13:0] reserved_i,     // MEs of each vNPU's quota that may not be lent.
  input  wire  [6:0] starved_i,      // vNPUs with waiting uTops and no ME.
  input  wire        window_open_i,  // Mode 2: preempts are allowed.
  output wire        may_start_o,    // An ME may take a start.
  output wire        may_lend_o,     // More MEs are idle than must be kept.
  output wire        reclaim_o,      // Borrowers give way: more is owed than MEs come free.
  // The most served gives way: more vNPUs starve than MEs come free.
  output wire        rotate_o
);

  // Online MEs in Idle.
  wire [1:0] idle_mes = {1'b0, idle_i[0]} + {1'b0, idle_i[1]} + {1'b0, idle_i[2]};
  // Starts that the idle MEs allow.
  wire [1:0] idle = gang_i ? {1'b0, all_idle_i} : idle_mes;
  // Online MEs in Save.
  wire [1:0] saving = {1'b0, saving_i[0]} + {1'b0, saving_i[1]} + {1'b0, saving_i[2]};
  // Starts now and after saves.
  wire [2:0] coming = {1'b0, idle} + {1'b0, saving};

  // MEs owed to all vNPUs.
  wire [4:0] need =
      {3'd0, owed_i[1:0]} +
      {3'd0, owed_i[3:2]} +
      {3'd0, owed_i[5:4]} +
      {3'd0, owed_i[7:6]} +
      {3'd0, owed_i[9:8]} +
      {3'd0, owed_i[11:10]} +
      {3'd0, owed_i[13:12]};

  // MEs that may not be lent.
  wire [4:0] kept =
      {3'd0, reserved_i[1:0]} +
      {3'd0, reserved_i[3:2]} +
      {3'd0, reserved_i[5:4]} +
      {3'd0, reserved_i[7:6]} +
      {3'd0, reserved_i[9:8]} +
      {3'd0, reserved_i[11:10]} +
      {3'd0, reserved_i[13:12]};

  assign may_start_o = (|idle) & (|idle_i);
  assign may_lend_o = {3'd0, idle} > kept;
  assign reclaim_o = spatial_i & (need > {2'd0, coming});

  // vNPUs that starve.
  wire [2:0] starving =
      {2'd0, starved_i[0]} +
      {2'd0, starved_i[1]} +
      {2'd0, starved_i[2]} +
      {2'd0, starved_i[3]} +
      {2'd0, starved_i[4]} +
      {2'd0, starved_i[5]} +
      {2'd0, starved_i[6]};

  assign rotate_o = window_open_i & (starving > coming);

endmodule

`default_nettype wire
