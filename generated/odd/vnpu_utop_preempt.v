// SPDX-License-Identifier: Apache-2.0
//
// Decides which matrix engine is preempted.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/preempt.ts; do not edit.
// Body SHA-256: 6e30cea7f44766a2

`default_nettype none

module vnpu_utop_preempt (
  input  wire  [2:0] online_i,       // Engines in service.
  input  wire  [2:0] finish_i,       // uTop finished (pulse).
  input  wire [20:0] run_of_i,       // MEs in Run: tenant, one-hot.
  input  wire  [6:0] kill_i,         // Discard all uTops of this vNPU.
  input  wire  [6:0] over_i,         // Holds more than its quota.
  input  wire        reclaim_i,      // Modes 0 and 1: borrowers give way.
  input  wire        drain_i,        // Whole core: all engines are to be saved.
  input  wire  [2:0] start_order_i,  // Order of the last starts.
  input  wire        rotate_i,       // Mode 2: the most served gives way.
  input  wire  [6:0] starved_i,      // Eligible, with waiting uTops and no ME.
  input  wire  [6:0] holds_i,        // Has MEs in Run.
  input  wire [20:0] order_i,        // Order of least service.
  output wire        kill_o,         // The preempted uTop is discarded.
  output wire  [2:0] preempt_me_o    // ME that is preempted, one-hot; 0 without a preempt.
);

  wire [6:0] last_holder;  // The most served vNPU with an ME.
  vnpu_permutation_first_n7 u_last_holder (
    .request_i (holds_i),
    .pairs_i   (~order_i),
    .first_o   (last_holder)
  );

  wire [6:0] behind_starved;  // Was served more than some starved vNPU.
  vnpu_permutation_behind_n7 u_behind_starved (
    .request_i (starved_i),
    .pairs_i   (order_i),
    .behind_o  (behind_starved)
  );

  // vNPUs whose MEs are candidates.
  wire [6:0] gives_way = (over_i & {7{reclaim_i}}) | (last_holder & behind_starved & {7{rotate_i}});
  // Online MEs in Run.
  wire [2:0] run = {|run_of_i[20:14], |run_of_i[13:7], |run_of_i[6:0]} & online_i;

  // Candidates of rule 1.
  wire [2:0] killed =
      {|(run_of_i[20:14] & kill_i), |(run_of_i[13:7] & kill_i), |(run_of_i[6:0] & kill_i)} &
      online_i;

  // Rule 1 has a candidate.
  wire kills = |killed;

  // Candidates of rules 2 to 4.
  wire [2:0] reclaimed =
      ({
         |(run_of_i[20:14] & gives_way),
         |(run_of_i[13:7] & gives_way),
         |(run_of_i[6:0] & gives_way)
       } &
       online_i) |
      (run & {3{drain_i}});

  // Candidates of the first rule that has any.
  wire [2:0] candidates = killed | (reclaimed & {3{~kills}});

  wire [2:0] victim;  // Latest start among the candidates; under kill the earliest.
  vnpu_permutation_first_n3 u_victim (
    .request_i (candidates),
    .pairs_i   (start_order_i ^ {3{~kills}}),
    .first_o   (victim)
  );

  // The victim, unless it finishes by itself.
  wire [2:0] preempted = victim & ~finish_i;

  assign preempt_me_o = preempted;
  assign kill_o = kills & (|preempted);

endmodule

`default_nettype wire
