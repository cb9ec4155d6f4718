// SPDX-License-Identifier: Apache-2.0
//
// Decides which matrix engine is preempted.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/preempt.ts; do not edit.
// Body SHA-256: e7426c0d891cfd0b

`default_nettype none

module vnpu_utop_preempt (
  input  wire       online_i,     // Engines in service.
  input  wire       finish_i,     // uTop finished (pulse).
  input  wire [1:0] run_of_i,     // MEs in Run: tenant, one-hot.
  input  wire [1:0] kill_i,       // Discard all uTops of this vNPU.
  input  wire [1:0] over_i,       // Holds more than its quota.
  input  wire       reclaim_i,    // Modes 0 and 1: borrowers give way.
  input  wire       drain_i,      // Whole core: all engines are to be saved.
  input  wire       rotate_i,     // Mode 2: the most served gives way.
  input  wire [1:0] starved_i,    // Eligible, with waiting uTops and no ME.
  input  wire [1:0] holds_i,      // Has MEs in Run.
  input  wire       order_i,      // Order of least service.
  output wire       kill_o,       // The preempted uTop is discarded.
  output wire       preempt_me_o  // ME that is preempted, one-hot; 0 without a preempt.
);

  wire [1:0] last_holder;  // The most served vNPU with an ME.
  vnpu_permutation_first_n2 u_last_holder (
    .request_i (holds_i),
    .pairs_i   (~order_i),
    .first_o   (last_holder)
  );

  wire [1:0] behind_starved;  // Was served more than some starved vNPU.
  vnpu_permutation_behind_n2 u_behind_starved (
    .request_i (starved_i),
    .pairs_i   (order_i),
    .behind_o  (behind_starved)
  );

  // vNPUs whose MEs are candidates.
  wire [1:0] gives_way = (over_i & {2{reclaim_i}}) | (last_holder & behind_starved & {2{rotate_i}});
  // Online MEs in Run.
  wire run = (|run_of_i) & online_i;
  // Candidates of rule 1.
  wire killed = (|(run_of_i & kill_i)) & online_i;
  // Rule 1 has a candidate.
  wire kills = killed;
  // Candidates of rules 2 to 4.
  wire reclaimed = ((|(run_of_i & gives_way)) & online_i) | (run & drain_i);
  // Candidates of the first rule that has any.
  wire candidates = killed | (reclaimed & ~kills);
  // Latest start among the candidates; under kill the earliest.
  wire victim = candidates;
  // The victim, unless it finishes by itself.
  wire preempted = victim & ~finish_i;

  assign preempt_me_o = preempted;
  assign kill_o = kills & preempted;

endmodule

`default_nettype wire
