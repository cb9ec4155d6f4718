// SPDX-License-Identifier: Apache-2.0
//
// Weighs idle engines against what the vNPUs are owed.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/demand.ts; do not edit.
// Body SHA-256: 305f251e7957dae1

`default_nettype none

module vnpu_utop_demand (
  input  wire       spatial_i,      // Modes 0 and 1.
  input  wire       gang_i,         // An operator takes all engines.
  input  wire       idle_i,         // Online MEs in Idle.
  input  wire       saving_i,       // Online MEs in Save.
  input  wire       all_idle_i,     // All online MEs are Idle.
  input  wire [1:0] owed_i,         // MEs that each vNPU is owed.
  input  wire [1:0] reserved_i,     // MEs of each vNPU's quota that may not be lent.
  input  wire [1:0] starved_i,      // vNPUs with waiting uTops and no ME.
  input  wire       window_open_i,  // Mode 2: preempts are allowed.
  output wire       may_start_o,    // An ME may take a start.
  output wire       may_lend_o,     // More MEs are idle than must be kept.
  output wire       reclaim_o,      // Borrowers give way: more is owed than MEs come free.
  // The most served gives way: more vNPUs starve than MEs come free.
  output wire       rotate_o
);

  // Online MEs in Idle.
  wire idle_mes = idle_i;
  // Starts that the idle MEs allow.
  wire idle = gang_i ? all_idle_i : idle_mes;
  // Online MEs in Save.
  wire saving = saving_i;
  // Starts now and after saves.
  wire [1:0] coming = {1'b0, idle} + {1'b0, saving};
  // MEs owed to all vNPUs.
  wire [1:0] need = {1'b0, owed_i[0]} + {1'b0, owed_i[1]};
  // MEs that may not be lent.
  wire [1:0] kept = {1'b0, reserved_i[0]} + {1'b0, reserved_i[1]};

  assign may_start_o = idle & idle_i;
  assign may_lend_o = {1'b0, idle} > kept;
  assign reclaim_o = spatial_i & (need > coming);

  // vNPUs that starve.
  wire [1:0] starving = {1'b0, starved_i[0]} + {1'b0, starved_i[1]};

  assign rotate_o = window_open_i & (starving > coming);

endmodule

`default_nettype wire
