// SPDX-License-Identifier: Apache-2.0
//
// The promises (G) of utop_scheduler as assertions, the duties (A) of its surroundings as
// assumptions. For simulation: not to be synthesised. An assertion fires one clock after the
// cycle that breaks the promise.
//
// Source: docs/contracts/utop_scheduler.md
// Generated from src/generators/promises/sva.ts; do not edit.
`default_nettype none

module vnpu_utop_scheduler_promises (
  input wire clk_i,
  input wire rst_ni,
  input wire [1:0] mode_i,
  input wire [2:0] me_online_i,
  input wire [15:0] switch_cycles_i,
  input wire [6:0] vnpu_enable_i,
  input wire [6:0] vnpu_kill_i,
  input wire [6:0] vnpu_harvest_i,
  input wire [6:0] vnpu_lend_i,
  input wire [13:0] vnpu_quota_i,
  input wire [13:0] ready_add_i,
  input wire [6:0] ve_active_i,
  input wire [6:0] task_done_i,
  input wire [2:0] me_finish_i,
  input wire [2:0] me_saved_i,
  input wire start_valid_i,
  input wire [1:0] start_me_i,
  input wire [2:0] start_vnpu_i,
  input wire preempt_valid_i,
  input wire [1:0] preempt_me_i,
  input wire preempt_kill_i,
  input wire [2:0] me_run_i,
  input wire [2:0] me_save_i,
  input wire [8:0] me_vnpu_i,
  input wire [13:0] vnpu_held_i,
  input wire [13:0] vnpu_ready_i,
  input wire [6:0] ve_allow_i,
  input wire [1:0] core_state_state_i
);

  // G1: Start.
  wire bad_G1;
  wire cover_G1;
  vnpu_utop_scheduler_g1 u_g1 (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .me_online_i(me_online_i),
    .me_run_i(me_run_i),
    .me_save_i(me_save_i),
    .vnpu_enable_i(vnpu_enable_i),
    .vnpu_kill_i(vnpu_kill_i),
    .vnpu_ready_i(vnpu_ready_i),
    .start_valid_i(start_valid_i),
    .start_vnpu_i(start_vnpu_i),
    .start_me_i(start_me_i),
    .bad_o(bad_G1),
    .cover_o(cover_G1)
  );

  // G2: Preempt.
  wire bad_G2;
  wire cover_G2;
  vnpu_utop_scheduler_g2 u_g2 (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .me_online_i(me_online_i),
    .me_run_i(me_run_i),
    .me_finish_i(me_finish_i),
    .me_vnpu_i(me_vnpu_i),
    .vnpu_kill_i(vnpu_kill_i),
    .vnpu_quota_i(vnpu_quota_i),
    .vnpu_held_i(vnpu_held_i),
    .vnpu_enable_i(vnpu_enable_i),
    .mode_i(mode_i),
    .preempt_valid_i(preempt_valid_i),
    .preempt_me_i(preempt_me_i),
    .preempt_kill_i(preempt_kill_i),
    .bad_o(bad_G2),
    .cover_o(cover_G2)
  );

  // G3: Conservation.
  wire bad_G3;
  wire cover_G3;
  vnpu_utop_scheduler_g3 u_g3 (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .me_vnpu_i(me_vnpu_i),
    .me_online_i(me_online_i),
    .me_finish_i(me_finish_i),
    .me_saved_i(me_saved_i),
    .me_run_i(me_run_i),
    .me_save_i(me_save_i),
    .vnpu_ready_i(vnpu_ready_i),
    .ready_add_i(ready_add_i),
    .vnpu_kill_i(vnpu_kill_i),
    .bad_o(bad_G3),
    .cover_o(cover_G3)
  );

  // G4: Quota.
  wire bad_G4;
  wire cover_G4;
  vnpu_utop_scheduler_g4 u_g4 (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .vnpu_held_i(vnpu_held_i),
    .vnpu_quota_i(vnpu_quota_i),
    .mode_i(mode_i),
    .vnpu_enable_i(vnpu_enable_i),
    .vnpu_kill_i(vnpu_kill_i),
    .start_valid_i(start_valid_i),
    .start_vnpu_i(start_vnpu_i),
    .bad_o(bad_G4),
    .cover_o(cover_G4)
  );

  // G5a: Isolation.
  wire bad_G5a;
  wire cover_G5a;
  vnpu_utop_scheduler_g5a u_g5a (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .mode_i(mode_i),
    .me_online_i(me_online_i),
    .vnpu_enable_i(vnpu_enable_i),
    .vnpu_harvest_i(vnpu_harvest_i),
    .vnpu_lend_i(vnpu_lend_i),
    .vnpu_quota_i(vnpu_quota_i),
    .vnpu_held_i(vnpu_held_i),
    .start_valid_i(start_valid_i),
    .start_vnpu_i(start_vnpu_i),
    .vnpu_kill_i(vnpu_kill_i),
    .vnpu_ready_i(vnpu_ready_i),
    .bad_o(bad_G5a),
    .cover_o(cover_G5a)
  );

  // G5b: Isolation without harvest.
  wire bad_G5b;
  wire cover_G5b;
  vnpu_utop_scheduler_g5b u_g5b (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .mode_i(mode_i),
    .me_online_i(me_online_i),
    .vnpu_enable_i(vnpu_enable_i),
    .vnpu_harvest_i(vnpu_harvest_i),
    .vnpu_lend_i(vnpu_lend_i),
    .vnpu_quota_i(vnpu_quota_i),
    .me_run_i(me_run_i),
    .me_save_i(me_save_i),
    .vnpu_held_i(vnpu_held_i),
    .start_valid_i(start_valid_i),
    .start_vnpu_i(start_vnpu_i),
    .vnpu_kill_i(vnpu_kill_i),
    .vnpu_ready_i(vnpu_ready_i),
    .bad_o(bad_G5b),
    .cover_o(cover_G5b)
  );

  // G6: Work.
  wire bad_G6;
  wire cover_G6;
  vnpu_utop_scheduler_g6 u_g6 (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .mode_i(mode_i),
    .vnpu_harvest_i(vnpu_harvest_i),
    .vnpu_lend_i(vnpu_lend_i),
    .me_online_i(me_online_i),
    .me_run_i(me_run_i),
    .me_save_i(me_save_i),
    .vnpu_enable_i(vnpu_enable_i),
    .vnpu_kill_i(vnpu_kill_i),
    .vnpu_ready_i(vnpu_ready_i),
    .start_valid_i(start_valid_i),
    .bad_o(bad_G6),
    .cover_o(cover_G6)
  );

  // G7: Commands.
  wire bad_G7;
  wire cover_G7;
  vnpu_utop_scheduler_g7 u_g7 (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .me_run_i(me_run_i),
    .me_save_i(me_save_i),
    .start_valid_i(start_valid_i),
    .preempt_valid_i(preempt_valid_i),
    .start_me_i(start_me_i),
    .preempt_me_i(preempt_me_i),
    .me_vnpu_i(me_vnpu_i),
    .vnpu_held_i(vnpu_held_i),
    .bad_o(bad_G7),
    .cover_o(cover_G7)
  );

  // G9: Kill.
  wire bad_G9;
  wire cover_G9;
  vnpu_utop_scheduler_g9 u_g9 (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .vnpu_kill_i(vnpu_kill_i),
    .me_vnpu_i(me_vnpu_i),
    .me_online_i(me_online_i),
    .me_run_i(me_run_i),
    .bad_o(bad_G9),
    .cover_o(cover_G9)
  );

  // G10: Progress of the whole core.
  wire bad_G10;
  wire cover_G10;
  vnpu_utop_scheduler_g10 u_g10 (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .mode_i(mode_i),
    .me_online_i(me_online_i),
    .switch_cycles_i(switch_cycles_i),
    .vnpu_enable_i(vnpu_enable_i),
    .vnpu_kill_i(vnpu_kill_i),
    .ve_allow_i(ve_allow_i),
    .vnpu_ready_i(vnpu_ready_i),
    .ve_active_i(ve_active_i),
    .task_done_i(task_done_i),
    .core_state_state_i(core_state_state_i),
    .bad_o(bad_G10),
    .cover_o(cover_G10)
  );

  wire violated_A1;
  vnpu_utop_scheduler_a1 u_a1 (
    .me_vnpu_i(me_vnpu_i),
    .me_online_i(me_online_i),
    .me_finish_i(me_finish_i),
    .me_saved_i(me_saved_i),
    .me_run_i(me_run_i),
    .me_save_i(me_save_i),
    .vnpu_ready_i(vnpu_ready_i),
    .ready_add_i(ready_add_i),
    .vnpu_kill_i(vnpu_kill_i),
    .violated_o(violated_A1)
  );

  wire violated_A2;
  vnpu_utop_scheduler_a2 u_a2 (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .vnpu_kill_i(vnpu_kill_i),
    .me_run_i(me_run_i),
    .me_save_i(me_save_i),
    .me_vnpu_i(me_vnpu_i),
    .violated_o(violated_A2)
  );

  wire violated_A3;
  vnpu_utop_scheduler_a3 u_a3 (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .me_save_i(me_save_i),
    .me_finish_i(me_finish_i),
    .me_saved_i(me_saved_i),
    .me_online_i(me_online_i),
    .violated_o(violated_A3)
  );

  wire violated_A4;
  vnpu_utop_scheduler_a4 u_a4 (
    .vnpu_quota_i(vnpu_quota_i),
    .mode_i(mode_i),
    .me_online_i(me_online_i),
    .violated_o(violated_A4)
  );

  wire violated_A5;
  vnpu_utop_scheduler_a5 u_a5 (
    .start_valid_i(start_valid_i),
    .me_finish_i(me_finish_i),
    .start_me_i(start_me_i),
    .violated_o(violated_A5)
  );

  // Nothing is judged before the first reset.
  reg judged_q = 1'b0;
  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      judged_q <= 1'b1;
    end
  end

  // Duties that were broken since reset, and what the last cycle showed.
  reg broken_A1_q = 1'b0;
  reg violated_A1_q = 1'b0;
  reg broken_A2_q = 1'b0;
  reg violated_A2_q = 1'b0;
  reg broken_A3_q = 1'b0;
  reg violated_A3_q = 1'b0;
  reg broken_A4_q = 1'b0;
  reg violated_A4_q = 1'b0;
  reg broken_A5_q = 1'b0;
  reg violated_A5_q = 1'b0;
  reg bad_G1_q = 1'b0;
  reg cover_G1_q = 1'b0;
  reg bad_G2_q = 1'b0;
  reg cover_G2_q = 1'b0;
  reg bad_G3_q = 1'b0;
  reg cover_G3_q = 1'b0;
  reg bad_G4_q = 1'b0;
  reg cover_G4_q = 1'b0;
  reg bad_G5a_q = 1'b0;
  reg cover_G5a_q = 1'b0;
  reg bad_G5b_q = 1'b0;
  reg cover_G5b_q = 1'b0;
  reg bad_G6_q = 1'b0;
  reg cover_G6_q = 1'b0;
  reg bad_G7_q = 1'b0;
  reg cover_G7_q = 1'b0;
  reg bad_G9_q = 1'b0;
  reg cover_G9_q = 1'b0;
  reg bad_G10_q = 1'b0;
  reg cover_G10_q = 1'b0;
  wire kept_G1 = judged_q;
  wire kept_G2 = judged_q;
  wire kept_G3 = judged_q & ~(broken_A1_q | violated_A1);
  wire kept_G4 = judged_q;
  wire kept_G5a = judged_q & ~(broken_A1_q | violated_A1) & ~(broken_A3_q | violated_A3) & ~(broken_A4_q | violated_A4);
  wire kept_G5b = judged_q & ~(broken_A1_q | violated_A1) & ~(broken_A2_q | violated_A2) & ~(broken_A4_q | violated_A4);
  wire kept_G6 = judged_q;
  wire kept_G7 = judged_q;
  wire kept_G9 = judged_q;
  wire kept_G10 = judged_q & ~(broken_A1_q | violated_A1) & ~(broken_A3_q | violated_A3);
  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      broken_A1_q <= 1'b0;
      violated_A1_q <= 1'b0;
      broken_A2_q <= 1'b0;
      violated_A2_q <= 1'b0;
      broken_A3_q <= 1'b0;
      violated_A3_q <= 1'b0;
      broken_A4_q <= 1'b0;
      violated_A4_q <= 1'b0;
      broken_A5_q <= 1'b0;
      violated_A5_q <= 1'b0;
      bad_G1_q <= 1'b0;
      cover_G1_q <= 1'b0;
      bad_G2_q <= 1'b0;
      cover_G2_q <= 1'b0;
      bad_G3_q <= 1'b0;
      cover_G3_q <= 1'b0;
      bad_G4_q <= 1'b0;
      cover_G4_q <= 1'b0;
      bad_G5a_q <= 1'b0;
      cover_G5a_q <= 1'b0;
      bad_G5b_q <= 1'b0;
      cover_G5b_q <= 1'b0;
      bad_G6_q <= 1'b0;
      cover_G6_q <= 1'b0;
      bad_G7_q <= 1'b0;
      cover_G7_q <= 1'b0;
      bad_G9_q <= 1'b0;
      cover_G9_q <= 1'b0;
      bad_G10_q <= 1'b0;
      cover_G10_q <= 1'b0;
    end else begin
      broken_A1_q <= broken_A1_q | (judged_q & violated_A1);
      violated_A1_q <= judged_q & violated_A1;
      broken_A2_q <= broken_A2_q | (judged_q & violated_A2);
      violated_A2_q <= judged_q & violated_A2;
      broken_A3_q <= broken_A3_q | (judged_q & violated_A3);
      violated_A3_q <= judged_q & violated_A3;
      broken_A4_q <= broken_A4_q | (judged_q & violated_A4);
      violated_A4_q <= judged_q & violated_A4;
      broken_A5_q <= broken_A5_q | (judged_q & violated_A5);
      violated_A5_q <= judged_q & violated_A5;
      bad_G1_q <= bad_G1 & kept_G1;
      cover_G1_q <= cover_G1 & kept_G1;
      bad_G2_q <= bad_G2 & kept_G2;
      cover_G2_q <= cover_G2 & kept_G2;
      bad_G3_q <= bad_G3 & kept_G3;
      cover_G3_q <= cover_G3 & kept_G3;
      bad_G4_q <= bad_G4 & kept_G4;
      cover_G4_q <= cover_G4 & kept_G4;
      bad_G5a_q <= bad_G5a & kept_G5a;
      cover_G5a_q <= cover_G5a & kept_G5a;
      bad_G5b_q <= bad_G5b & kept_G5b;
      cover_G5b_q <= cover_G5b & kept_G5b;
      bad_G6_q <= bad_G6 & kept_G6;
      cover_G6_q <= cover_G6 & kept_G6;
      bad_G7_q <= bad_G7 & kept_G7;
      cover_G7_q <= cover_G7 & kept_G7;
      bad_G9_q <= bad_G9 & kept_G9;
      cover_G9_q <= cover_G9 & kept_G9;
      bad_G10_q <= bad_G10 & kept_G10;
      cover_G10_q <= cover_G10 & kept_G10;
    end
  end

  duty_A1 :
  assume property (@(posedge clk_i) !violated_A1_q)
  else $error("duty A1 broken: fresh + suspended + on MEs <= NX per vNPU.");
  duty_A2 :
  assume property (@(posedge clk_i) !violated_A2_q)
  else $error("duty A2 broken: Kill stays until none of its MEs is busy.");
  duty_A3 :
  assume property (@(posedge clk_i) !violated_A3_q)
  else $error("duty A3 broken: An ME is in Save in at most S cycles in a row: saved, finish or offline at the latest in the S-th.");
  duty_A4 :
  assume property (@(posedge clk_i) !violated_A4_q)
  else $error("duty A4 broken: Modes 0, 1: sum of quota <= online MEs.");
  duty_A5 :
  assume property (@(posedge clk_i) !violated_A5_q)
  else $error("duty A5 broken: me_finish_i[m] is 0 in the cycle that shows a start of m.");
  promise_G1 :
  assert property (@(posedge clk_i) !bad_G1_q)
  else $error("promise G1 broken: A start goes to an online Idle ME, with ready > 0 of an elig vNPU behind it, in the deciding cycle.");
  reached_G1 :
  cover property (@(posedge clk_i) cover_G1_q);
  promise_G2 :
  assert property (@(posedge clk_i) !bad_G2_q)
  else $error("promise G2 broken: A preempt hits an online ME in Run that does not finish in the deciding cycle; without kill, in modes 0 and 1, one of a vNPU over quota in that cycle's state.");
  reached_G2 :
  cover property (@(posedge clk_i) cover_G2_q);
  promise_G3 :
  assert property (@(posedge clk_i) !bad_G3_q)
  else $error("promise G3 broken: For each vNPU, added = finished + killed + ready + Run + Save, always; killed = dropped from ready by kill (ready_add and saves of that cycle too), or lost with an offline ME; a kill-preempted uTop that answers finish is finished.");
  reached_G3 :
  cover property (@(posedge clk_i) cover_G3_q);
  promise_G4 :
  assert property (@(posedge clk_i) !bad_G4_q)
  else $error("promise G4 broken: Mode 1: no start takes a vNPU above the q of the deciding cycle; with mode and vnpu_quota_i constant since reset, held <= vnpu_quota_i.");
  reached_G4 :
  cover property (@(posedge clk_i) cover_G4_q);
  promise_G5a :
  assert property (@(posedge clk_i) !bad_G5a_q)
  else $error("promise G5a broken: Isolation, modes 0, 1, configuration but kill constant: at most S + 1 + min(NX, V - 1) cycles in a row, any kills, in which a vNPU is elig, has ready > 0 and held < q, and no start of its own shows (exact).");
  reached_G5a :
  cover property (@(posedge clk_i) cover_G5a_q);
  promise_G5b :
  assert property (@(posedge clk_i) !bad_G5b_q)
  else $error("promise G5b broken: Isolation, mode 1 with A2 kept, configuration but kill constant since a cycle with all MEs Idle: at most min(V, NX) such cycles, so another vNPU costs an owner cycles, never a save (exact).");
  reached_G5b :
  cover property (@(posedge clk_i) cover_G5b_q);
  promise_G6 :
  assert property (@(posedge clk_i) !bad_G6_q)
  else $error("promise G6 broken: Mode 0, all harvest and lend: an online Idle ME and an elig vNPU with ready > 0 in t => a start shows in t+1.");
  reached_G6 :
  cover property (@(posedge clk_i) cover_G6_q);
  promise_G7 :
  assert property (@(posedge clk_i) !bad_G7_q)
  else $error("promise G7 broken: Per cycle at most one ME enters Run and one enters Save, exactly those that start_* and preempt_* name; held equals the MEs in Run of its vNPU.");
  reached_G7 :
  cover property (@(posedge clk_i) cover_G7_q);
  promise_G9 :
  assert property (@(posedge clk_i) !bad_G9_q)
  else $error("promise G9 broken: No ME is online, in Run and of a vNPU with kill in more than NX cycles in a row (exact).");
  reached_G9 :
  cover property (@(posedge clk_i) cover_G9_q);
  promise_G10 :
  assert property (@(posedge clk_i) !bad_G10_q)
  else $error("promise G10 broken: Mode 3 goes on: at most NX + S + max(1, switch_cycles) + 2 cycles in a row without Hold, in each of which an elig vNPU has ready > 0 or ve_active, no configuration (kill included) changes and no task_done comes; switch_cycles as taken in Pick (exact).");
  reached_G10 :
  cover property (@(posedge clk_i) cover_G10_q);

endmodule

bind vnpu_utop_scheduler vnpu_utop_scheduler_promises u_promises (
  .clk_i(clk_i),
  .rst_ni(rst_ni),
  .mode_i(mode_i),
  .me_online_i(me_online_i),
  .switch_cycles_i(switch_cycles_i),
  .vnpu_enable_i(vnpu_enable_i),
  .vnpu_kill_i(vnpu_kill_i),
  .vnpu_harvest_i(vnpu_harvest_i),
  .vnpu_lend_i(vnpu_lend_i),
  .vnpu_quota_i(vnpu_quota_i),
  .ready_add_i(ready_add_i),
  .ve_active_i(ve_active_i),
  .task_done_i(task_done_i),
  .me_finish_i(me_finish_i),
  .me_saved_i(me_saved_i),
  .start_valid_i(start_valid_o),
  .start_me_i(start_me_o),
  .start_vnpu_i(start_vnpu_o),
  .preempt_valid_i(preempt_valid_o),
  .preempt_me_i(preempt_me_o),
  .preempt_kill_i(preempt_kill_o),
  .me_run_i(me_run_o),
  .me_save_i(me_save_o),
  .me_vnpu_i(me_vnpu_o),
  .vnpu_held_i(vnpu_held_o),
  .vnpu_ready_i(vnpu_ready_o),
  .ve_allow_i(ve_allow_o),
  .core_state_state_i(u_whole_core.core_state_q)
);

`default_nettype wire
