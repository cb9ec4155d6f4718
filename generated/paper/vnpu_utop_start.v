// SPDX-License-Identifier: Apache-2.0
//
// Decides which vNPU starts a uTop, and on which matrix engine.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/start.ts; do not edit.
// Body SHA-256: d0235b00a0fd647d

`default_nettype none

module vnpu_utop_start (
  input  wire  [1:0] mode_i,       // Scheduling mode.
  input  wire  [7:0] wants_i,      // Eligible, with waiting uTops.
  input  wire  [7:0] under_i,      // Holds less than its quota.
  input  wire  [7:0] harvest_i,    // May borrow idle MEs.
  input  wire  [7:0] works_i,      // Eligible, with waiting uTops or a VE uTop.
  input  wire  [7:0] holder_i,     // Whole core: the vNPU in Hold, one-hot; 0 in other states.
  input  wire  [3:0] idle_i,       // Online MEs in Idle.
  input  wire        may_start_i,  // An ME may take a start.
  input  wire        may_lend_i,   // More MEs are idle than must be kept.
  input  wire [27:0] turn_i,       // Order in which owners are served.
  input  wire [27:0] order_i,      // Order of least service.
  output wire  [7:0] first_o,      // The least served that could go next, one-hot.
  output wire  [7:0] winner_o,     // vNPU that starts, one-hot; 0 without a start.
  output wire  [3:0] start_me_o,   // ME that starts, one-hot; 0 without a start.
  output wire  [7:0] owners_o      // Class 1: owners with a claim to an ME.
);

  // Mode 0.
  wire harvesting = mode_i == 2'd0;
  // Mode 2.
  wire temporal = mode_i == 2'd2;
  // Mode 3.
  wire whole_core = mode_i == 2'd3;
  // Class 1.
  wire [7:0] owners = wants_i & under_i & {8{~mode_i[1]}};

  wire [7:0] owner;  // The owner that has waited longest.
  vnpu_permutation_first_n8 u_first_owner (
    .request_i (owners),
    .pairs_i   (turn_i),
    .first_o   (owner)
  );

  // Could take a lent ME.
  wire [7:0] waiting = wants_i & (harvest_i | {8{temporal}});
  // Those that could go next in this mode.
  wire [7:0] candidates = (waiting & {8{~whole_core}}) | (works_i & {8{whole_core}});

  wire [7:0] least_served;  // The candidate that was served least.
  vnpu_permutation_first_n8 u_first_candidate (
    .request_i (candidates),
    .pairs_i   (order_i),
    .first_o   (least_served)
  );

  // The least served candidate may have an ME.
  wire lends = temporal | (harvesting & ~(|owners) & may_lend_i);

  // vNPU that starts.
  wire [7:0] winner =
      (owner | (least_served & {8{lends}}) | (holder_i & wants_i)) & {8{may_start_i}};

  assign owners_o = owners;
  assign first_o = least_served;
  assign winner_o = winner;
  assign start_me_o = idle_i & (~idle_i + 4'd1) & {4{|winner}};

endmodule

`default_nettype wire
