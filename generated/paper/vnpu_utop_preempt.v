// SPDX-License-Identifier: Apache-2.0
//
// Decides which matrix engine is preempted.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/preempt.ts; do not edit.
// Body SHA-256: 7cb9a0d8a1607df4

`default_nettype none

module vnpu_utop_preempt (
  input  wire  [3:0] online_i,       // Engines in service.
  input  wire  [3:0] finish_i,       // uTop finished (pulse).
  input  wire [31:0] run_of_i,       // MEs in Run: tenant, one-hot.
  input  wire  [7:0] kill_i,         // Discard all uTops of this vNPU.
  input  wire  [7:0] over_i,         // Holds more than its quota.
  input  wire        reclaim_i,      // Modes 0 and 1: borrowers give way.
  input  wire        drain_i,        // Whole core: all engines are to be saved.
  input  wire  [5:0] start_order_i,  // Order of the last starts.
  input  wire        rotate_i,       // Mode 2: the most served gives way.
  input  wire  [7:0] starved_i,      // Eligible, with waiting uTops and no ME.
  input  wire  [7:0] holds_i,        // Has MEs in Run.
  input  wire [27:0] order_i,        // Order of least service.
  output wire        kill_o,         // The preempted uTop is discarded.
  output wire  [3:0] preempt_me_o    // ME that is preempted, one-hot; 0 without a preempt.
);

  wire [7:0] last_holder;  // The most served vNPU with an ME.
  vnpu_permutation_first_n8 u_last_holder (
    .request_i (holds_i),
    .pairs_i   (~order_i),
    .first_o   (last_holder)
  );

  wire [7:0] behind_starved;  // Was served more than some starved vNPU.
  vnpu_permutation_behind_n8 u_behind_starved (
    .request_i (starved_i),
    .pairs_i   (order_i),
    .behind_o  (behind_starved)
  );

  // vNPUs whose MEs are candidates.
  wire [7:0] gives_way = (over_i & {8{reclaim_i}}) | (last_holder & behind_starved & {8{rotate_i}});
  // Online MEs in Run.
  wire [3:0] run = {|run_of_i[31:24], |run_of_i[23:16], |run_of_i[15:8], |run_of_i[7:0]} & online_i;

  // Candidates of rule 1.
  wire [3:0] killed =
      {
        |(run_of_i[31:24] & kill_i),
        |(run_of_i[23:16] & kill_i),
        |(run_of_i[15:8] & kill_i),
        |(run_of_i[7:0] & kill_i)
      } &
      online_i;

  // Rule 1 has a candidate.
  wire kills = |killed;

  // Candidates of rules 2 to 4.
  wire [3:0] reclaimed =
      ({
         |(run_of_i[31:24] & gives_way),
         |(run_of_i[23:16] & gives_way),
         |(run_of_i[15:8] & gives_way),
         |(run_of_i[7:0] & gives_way)
       } &
       online_i) |
      (run & {4{drain_i}});

  // Candidates of the first rule that has any.
  wire [3:0] candidates = killed | (reclaimed & {4{~kills}});

  wire [3:0] victim;  // Latest start among the candidates; under kill the earliest.
  vnpu_permutation_first_n4 u_victim (
    .request_i (candidates),
    .pairs_i   (start_order_i ^ {6{~kills}}),
    .first_o   (victim)
  );

  // The victim, unless it finishes by itself.
  wire [3:0] preempted = victim & ~finish_i;

  assign preempt_me_o = preempted;
  assign kill_o = kills & (|preempted);

endmodule

`default_nettype wire
