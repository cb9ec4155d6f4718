// SPDX-License-Identifier: Apache-2.0
//
// Decides which matrix engine is preempted.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/preempt.ts; do not edit.
// Body SHA-256: 878f65f2ea971fd8

`default_nettype none

module vnpu_utop_preempt (
  input  wire  [15:0] online_i,       // Engines in service.
  input  wire  [15:0] finish_i,       // uTop finished (pulse).
  input  wire [511:0] run_of_i,       // MEs in Run: tenant, one-hot.
  input  wire  [31:0] kill_i,         // Discard all uTops of this vNPU.
  input  wire  [31:0] over_i,         // Holds more than its quota.
  input  wire         reclaim_i,      // Modes 0 and 1: borrowers give way.
  input  wire         drain_i,        // Whole core: all engines are to be saved.
  input  wire [119:0] start_order_i,  // Order of the last starts.
  input  wire         rotate_i,       // Mode 2: the most served gives way.
  input  wire  [31:0] starved_i,      // Eligible, with waiting uTops and no ME.
  input  wire  [31:0] holds_i,        // Has MEs in Run.
  input  wire [495:0] order_i,        // Order of least service.
  output wire         kill_o,         // The preempted uTop is discarded.
  output wire  [15:0] preempt_me_o    // ME that is preempted, one-hot; 0 without a preempt.
);

  wire [31:0] last_holder;  // The most served vNPU with an ME.
  vnpu_permutation_first_n32 u_last_holder (
    .request_i (holds_i),
    .pairs_i   (~order_i),
    .first_o   (last_holder)
  );

  wire [31:0] behind_starved;  // Was served more than some starved vNPU.
  vnpu_permutation_behind_n32 u_behind_starved (
    .request_i (starved_i),
    .pairs_i   (order_i),
    .behind_o  (behind_starved)
  );

  // vNPUs whose MEs are candidates.
  wire [31:0] gives_way =
      (over_i & {32{reclaim_i}}) | (last_holder & behind_starved & {32{rotate_i}});

  // Online MEs in Run.
  wire [15:0] run =
      {
        |run_of_i[511:480],
        |run_of_i[479:448],
        |run_of_i[447:416],
        |run_of_i[415:384],
        |run_of_i[383:352],
        |run_of_i[351:320],
        |run_of_i[319:288],
        |run_of_i[287:256],
        |run_of_i[255:224],
        |run_of_i[223:192],
        |run_of_i[191:160],
        |run_of_i[159:128],
        |run_of_i[127:96],
        |run_of_i[95:64],
        |run_of_i[63:32],
        |run_of_i[31:0]
      } &
      online_i;

  // Candidates of rule 1.
  wire [15:0] killed =
      {
        |(run_of_i[511:480] & kill_i),
        |(run_of_i[479:448] & kill_i),
        |(run_of_i[447:416] & kill_i),
        |(run_of_i[415:384] & kill_i),
        |(run_of_i[383:352] & kill_i),
        |(run_of_i[351:320] & kill_i),
        |(run_of_i[319:288] & kill_i),
        |(run_of_i[287:256] & kill_i),
        |(run_of_i[255:224] & kill_i),
        |(run_of_i[223:192] & kill_i),
        |(run_of_i[191:160] & kill_i),
        |(run_of_i[159:128] & kill_i),
        |(run_of_i[127:96] & kill_i),
        |(run_of_i[95:64] & kill_i),
        |(run_of_i[63:32] & kill_i),
        |(run_of_i[31:0] & kill_i)
      } &
      online_i;

  // Rule 1 has a candidate.
  wire kills = |killed;

  // Candidates of rules 2 to 4.
  wire [15:0] reclaimed =
      ({
         |(run_of_i[511:480] & gives_way),
         |(run_of_i[479:448] & gives_way),
         |(run_of_i[447:416] & gives_way),
         |(run_of_i[415:384] & gives_way),
         |(run_of_i[383:352] & gives_way),
         |(run_of_i[351:320] & gives_way),
         |(run_of_i[319:288] & gives_way),
         |(run_of_i[287:256] & gives_way),
         |(run_of_i[255:224] & gives_way),
         |(run_of_i[223:192] & gives_way),
         |(run_of_i[191:160] & gives_way),
         |(run_of_i[159:128] & gives_way),
         |(run_of_i[127:96] & gives_way),
         |(run_of_i[95:64] & gives_way),
         |(run_of_i[63:32] & gives_way),
         |(run_of_i[31:0] & gives_way)
       } &
       online_i) |
      (run & {16{drain_i}});

  // Candidates of the first rule that has any.
  wire [15:0] candidates = killed | (reclaimed & {16{~kills}});

  wire [15:0] victim;  // Latest start among the candidates; under kill the earliest.
  vnpu_permutation_first_n16 u_victim (
    .request_i (candidates),
    .pairs_i   (start_order_i ^ {120{~kills}}),
    .first_o   (victim)
  );

  // The victim, unless it finishes by itself.
  wire [15:0] preempted = victim & ~finish_i;

  assign preempt_me_o = preempted;
  assign kill_o = kills & (|preempted);

endmodule

`default_nettype wire
