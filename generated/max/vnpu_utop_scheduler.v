// SPDX-License-Identifier: Apache-2.0
//
// Schedules the ME uTops of 32 vNPUs on 16 matrix engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/utop_scheduler.ts; do not edit.
// Body SHA-256: 851d60b400562c83

`default_nettype none

module vnpu_utop_scheduler (
  input  wire         clk_i,            // Clock.
  input  wire         rst_ni,           // Reset, active low.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire   [1:0] mode_i,
  input  wire         gang_i,           // Mode 2 only: an operator takes all engines.
  input  wire  [15:0] me_online_i,      // Engines in service; 0 = quarantined.
  input  wire  [23:0] slice_cycles_i,   // Modes 2 and 3: time slice in cycles; 0 = never expires.
  // Mode 3: cost of a switch in cycles, after the last ME is idle.
  input  wire  [15:0] switch_cycles_i,
  input  wire  [31:0] vnpu_enable_i,    // May start.
  input  wire  [31:0] vnpu_kill_i,      // Discard all its uTops.
  input  wire  [31:0] vnpu_harvest_i,   // May borrow idle MEs.
  input  wire  [31:0] vnpu_lend_i,      // Its unused quota may be lent.
  input  wire [159:0] vnpu_quota_i,     // MEs that it owns.
  input  wire [223:0] vnpu_priority_i,  // Share of service; 0 counts as 1.
  input  wire [159:0] ready_add_i,      // ME uTops that become ready in this cycle.
  input  wire  [31:0] ve_active_i,      // Its VE uTop is unfinished.
  input  wire  [31:0] task_done_i,      // Its program completes (pulse).
  input  wire  [15:0] me_finish_i,      // uTop finished with all its operations (pulse).
  input  wire  [15:0] me_saved_i,       // Context is in SRAM (pulse).
  output wire         start_valid_o,    // Start command; the ME must take it.
  output wire   [3:0] start_me_o,       // ME that starts.
  output wire   [4:0] start_vnpu_o,     // vNPU whose uTop starts.
  output wire         preempt_valid_o,  // Preempt command.
  output wire   [3:0] preempt_me_o,     // ME that is preempted.
  output wire         preempt_kill_o,   // Discard the uTop instead of saving it.
  output wire  [15:0] me_run_o,         // ME runs a uTop.
  output wire  [15:0] me_save_o,        // ME saves or discards its uTop.
  output wire  [79:0] me_vnpu_o,        // Tenant of each ME; 0 while idle.
  output wire [159:0] vnpu_held_o,      // MEs in Run.
  output wire [159:0] vnpu_ready_o,     // Waiting uTops, fresh and suspended.
  output wire  [31:0] ve_allow_o        // May issue VE operations (decodes mode_i).
);

  // ----------------------------------------
  // Decisions of this cycle, made below
  // ----------------------------------------

  wire [31:0] winner;        // vNPU that starts, one-hot.
  wire [15:0] start_me;      // ME that starts, one-hot.
  wire [15:0] preempt_me;    // ME that is preempted, one-hot.
  wire [31:0] least_served;  // The least served that could go next, one-hot.
  wire [31:0] holder;        // Whole core: the vNPU in Hold, one-hot.
  wire expired;              // The slice expires in this cycle.

  // vNPU that starts.
  wire [4:0] start_vnpu = {
    |(winner & 32'hffff0000),
    |(winner & 32'hff00ff00),
    |(winner & 32'hf0f0f0f0),
    |(winner & 32'hcccccccc),
    |(winner & 32'haaaaaaaa)
  };

  // ----------------------------------------
  // Engines and vNPUs
  // ----------------------------------------

  wire me_0_run;               // ME 0 is in Run.
  wire me_0_save;              // ME 0 is in Save.
  wire [4:0] me_0_vnpu;        // Tenant of ME 0.
  wire [31:0] me_0_run_of;     // ME 0 is in Run for this vNPU.
  wire [31:0] me_0_save_of;    // ME 0 is in Save for this vNPU.
  wire [31:0] me_0_return_of;  // ME 0 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_0 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[0]),
    .start_i      (start_me[0]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[0]),
    .finish_i     (me_finish_i[0]),
    .saved_i      (me_saved_i[0]),
    .run_o        (me_0_run),
    .save_o       (me_0_save),
    .vnpu_o       (me_0_vnpu),
    .run_of_o     (me_0_run_of),
    .save_of_o    (me_0_save_of),
    .return_of_o  (me_0_return_of)
  );

  wire me_1_run;               // ME 1 is in Run.
  wire me_1_save;              // ME 1 is in Save.
  wire [4:0] me_1_vnpu;        // Tenant of ME 1.
  wire [31:0] me_1_run_of;     // ME 1 is in Run for this vNPU.
  wire [31:0] me_1_save_of;    // ME 1 is in Save for this vNPU.
  wire [31:0] me_1_return_of;  // ME 1 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_1 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[1]),
    .start_i      (start_me[1]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[1]),
    .finish_i     (me_finish_i[1]),
    .saved_i      (me_saved_i[1]),
    .run_o        (me_1_run),
    .save_o       (me_1_save),
    .vnpu_o       (me_1_vnpu),
    .run_of_o     (me_1_run_of),
    .save_of_o    (me_1_save_of),
    .return_of_o  (me_1_return_of)
  );

  wire me_2_run;               // ME 2 is in Run.
  wire me_2_save;              // ME 2 is in Save.
  wire [4:0] me_2_vnpu;        // Tenant of ME 2.
  wire [31:0] me_2_run_of;     // ME 2 is in Run for this vNPU.
  wire [31:0] me_2_save_of;    // ME 2 is in Save for this vNPU.
  wire [31:0] me_2_return_of;  // ME 2 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_2 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[2]),
    .start_i      (start_me[2]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[2]),
    .finish_i     (me_finish_i[2]),
    .saved_i      (me_saved_i[2]),
    .run_o        (me_2_run),
    .save_o       (me_2_save),
    .vnpu_o       (me_2_vnpu),
    .run_of_o     (me_2_run_of),
    .save_of_o    (me_2_save_of),
    .return_of_o  (me_2_return_of)
  );

  wire me_3_run;               // ME 3 is in Run.
  wire me_3_save;              // ME 3 is in Save.
  wire [4:0] me_3_vnpu;        // Tenant of ME 3.
  wire [31:0] me_3_run_of;     // ME 3 is in Run for this vNPU.
  wire [31:0] me_3_save_of;    // ME 3 is in Save for this vNPU.
  wire [31:0] me_3_return_of;  // ME 3 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_3 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[3]),
    .start_i      (start_me[3]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[3]),
    .finish_i     (me_finish_i[3]),
    .saved_i      (me_saved_i[3]),
    .run_o        (me_3_run),
    .save_o       (me_3_save),
    .vnpu_o       (me_3_vnpu),
    .run_of_o     (me_3_run_of),
    .save_of_o    (me_3_save_of),
    .return_of_o  (me_3_return_of)
  );

  wire me_4_run;               // ME 4 is in Run.
  wire me_4_save;              // ME 4 is in Save.
  wire [4:0] me_4_vnpu;        // Tenant of ME 4.
  wire [31:0] me_4_run_of;     // ME 4 is in Run for this vNPU.
  wire [31:0] me_4_save_of;    // ME 4 is in Save for this vNPU.
  wire [31:0] me_4_return_of;  // ME 4 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_4 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[4]),
    .start_i      (start_me[4]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[4]),
    .finish_i     (me_finish_i[4]),
    .saved_i      (me_saved_i[4]),
    .run_o        (me_4_run),
    .save_o       (me_4_save),
    .vnpu_o       (me_4_vnpu),
    .run_of_o     (me_4_run_of),
    .save_of_o    (me_4_save_of),
    .return_of_o  (me_4_return_of)
  );

  wire me_5_run;               // ME 5 is in Run.
  wire me_5_save;              // ME 5 is in Save.
  wire [4:0] me_5_vnpu;        // Tenant of ME 5.
  wire [31:0] me_5_run_of;     // ME 5 is in Run for this vNPU.
  wire [31:0] me_5_save_of;    // ME 5 is in Save for this vNPU.
  wire [31:0] me_5_return_of;  // ME 5 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_5 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[5]),
    .start_i      (start_me[5]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[5]),
    .finish_i     (me_finish_i[5]),
    .saved_i      (me_saved_i[5]),
    .run_o        (me_5_run),
    .save_o       (me_5_save),
    .vnpu_o       (me_5_vnpu),
    .run_of_o     (me_5_run_of),
    .save_of_o    (me_5_save_of),
    .return_of_o  (me_5_return_of)
  );

  wire me_6_run;               // ME 6 is in Run.
  wire me_6_save;              // ME 6 is in Save.
  wire [4:0] me_6_vnpu;        // Tenant of ME 6.
  wire [31:0] me_6_run_of;     // ME 6 is in Run for this vNPU.
  wire [31:0] me_6_save_of;    // ME 6 is in Save for this vNPU.
  wire [31:0] me_6_return_of;  // ME 6 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_6 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[6]),
    .start_i      (start_me[6]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[6]),
    .finish_i     (me_finish_i[6]),
    .saved_i      (me_saved_i[6]),
    .run_o        (me_6_run),
    .save_o       (me_6_save),
    .vnpu_o       (me_6_vnpu),
    .run_of_o     (me_6_run_of),
    .save_of_o    (me_6_save_of),
    .return_of_o  (me_6_return_of)
  );

  wire me_7_run;               // ME 7 is in Run.
  wire me_7_save;              // ME 7 is in Save.
  wire [4:0] me_7_vnpu;        // Tenant of ME 7.
  wire [31:0] me_7_run_of;     // ME 7 is in Run for this vNPU.
  wire [31:0] me_7_save_of;    // ME 7 is in Save for this vNPU.
  wire [31:0] me_7_return_of;  // ME 7 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_7 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[7]),
    .start_i      (start_me[7]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[7]),
    .finish_i     (me_finish_i[7]),
    .saved_i      (me_saved_i[7]),
    .run_o        (me_7_run),
    .save_o       (me_7_save),
    .vnpu_o       (me_7_vnpu),
    .run_of_o     (me_7_run_of),
    .save_of_o    (me_7_save_of),
    .return_of_o  (me_7_return_of)
  );

  wire me_8_run;               // ME 8 is in Run.
  wire me_8_save;              // ME 8 is in Save.
  wire [4:0] me_8_vnpu;        // Tenant of ME 8.
  wire [31:0] me_8_run_of;     // ME 8 is in Run for this vNPU.
  wire [31:0] me_8_save_of;    // ME 8 is in Save for this vNPU.
  wire [31:0] me_8_return_of;  // ME 8 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_8 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[8]),
    .start_i      (start_me[8]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[8]),
    .finish_i     (me_finish_i[8]),
    .saved_i      (me_saved_i[8]),
    .run_o        (me_8_run),
    .save_o       (me_8_save),
    .vnpu_o       (me_8_vnpu),
    .run_of_o     (me_8_run_of),
    .save_of_o    (me_8_save_of),
    .return_of_o  (me_8_return_of)
  );

  wire me_9_run;               // ME 9 is in Run.
  wire me_9_save;              // ME 9 is in Save.
  wire [4:0] me_9_vnpu;        // Tenant of ME 9.
  wire [31:0] me_9_run_of;     // ME 9 is in Run for this vNPU.
  wire [31:0] me_9_save_of;    // ME 9 is in Save for this vNPU.
  wire [31:0] me_9_return_of;  // ME 9 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_9 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[9]),
    .start_i      (start_me[9]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[9]),
    .finish_i     (me_finish_i[9]),
    .saved_i      (me_saved_i[9]),
    .run_o        (me_9_run),
    .save_o       (me_9_save),
    .vnpu_o       (me_9_vnpu),
    .run_of_o     (me_9_run_of),
    .save_of_o    (me_9_save_of),
    .return_of_o  (me_9_return_of)
  );

  wire me_10_run;               // ME 10 is in Run.
  wire me_10_save;              // ME 10 is in Save.
  wire [4:0] me_10_vnpu;        // Tenant of ME 10.
  wire [31:0] me_10_run_of;     // ME 10 is in Run for this vNPU.
  wire [31:0] me_10_save_of;    // ME 10 is in Save for this vNPU.
  wire [31:0] me_10_return_of;  // ME 10 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_10 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[10]),
    .start_i      (start_me[10]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[10]),
    .finish_i     (me_finish_i[10]),
    .saved_i      (me_saved_i[10]),
    .run_o        (me_10_run),
    .save_o       (me_10_save),
    .vnpu_o       (me_10_vnpu),
    .run_of_o     (me_10_run_of),
    .save_of_o    (me_10_save_of),
    .return_of_o  (me_10_return_of)
  );

  wire me_11_run;               // ME 11 is in Run.
  wire me_11_save;              // ME 11 is in Save.
  wire [4:0] me_11_vnpu;        // Tenant of ME 11.
  wire [31:0] me_11_run_of;     // ME 11 is in Run for this vNPU.
  wire [31:0] me_11_save_of;    // ME 11 is in Save for this vNPU.
  wire [31:0] me_11_return_of;  // ME 11 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_11 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[11]),
    .start_i      (start_me[11]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[11]),
    .finish_i     (me_finish_i[11]),
    .saved_i      (me_saved_i[11]),
    .run_o        (me_11_run),
    .save_o       (me_11_save),
    .vnpu_o       (me_11_vnpu),
    .run_of_o     (me_11_run_of),
    .save_of_o    (me_11_save_of),
    .return_of_o  (me_11_return_of)
  );

  wire me_12_run;               // ME 12 is in Run.
  wire me_12_save;              // ME 12 is in Save.
  wire [4:0] me_12_vnpu;        // Tenant of ME 12.
  wire [31:0] me_12_run_of;     // ME 12 is in Run for this vNPU.
  wire [31:0] me_12_save_of;    // ME 12 is in Save for this vNPU.
  wire [31:0] me_12_return_of;  // ME 12 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_12 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[12]),
    .start_i      (start_me[12]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[12]),
    .finish_i     (me_finish_i[12]),
    .saved_i      (me_saved_i[12]),
    .run_o        (me_12_run),
    .save_o       (me_12_save),
    .vnpu_o       (me_12_vnpu),
    .run_of_o     (me_12_run_of),
    .save_of_o    (me_12_save_of),
    .return_of_o  (me_12_return_of)
  );

  wire me_13_run;               // ME 13 is in Run.
  wire me_13_save;              // ME 13 is in Save.
  wire [4:0] me_13_vnpu;        // Tenant of ME 13.
  wire [31:0] me_13_run_of;     // ME 13 is in Run for this vNPU.
  wire [31:0] me_13_save_of;    // ME 13 is in Save for this vNPU.
  wire [31:0] me_13_return_of;  // ME 13 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_13 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[13]),
    .start_i      (start_me[13]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[13]),
    .finish_i     (me_finish_i[13]),
    .saved_i      (me_saved_i[13]),
    .run_o        (me_13_run),
    .save_o       (me_13_save),
    .vnpu_o       (me_13_vnpu),
    .run_of_o     (me_13_run_of),
    .save_of_o    (me_13_save_of),
    .return_of_o  (me_13_return_of)
  );

  wire me_14_run;               // ME 14 is in Run.
  wire me_14_save;              // ME 14 is in Save.
  wire [4:0] me_14_vnpu;        // Tenant of ME 14.
  wire [31:0] me_14_run_of;     // ME 14 is in Run for this vNPU.
  wire [31:0] me_14_save_of;    // ME 14 is in Save for this vNPU.
  wire [31:0] me_14_return_of;  // ME 14 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_14 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[14]),
    .start_i      (start_me[14]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[14]),
    .finish_i     (me_finish_i[14]),
    .saved_i      (me_saved_i[14]),
    .run_o        (me_14_run),
    .save_o       (me_14_save),
    .vnpu_o       (me_14_vnpu),
    .run_of_o     (me_14_run_of),
    .save_of_o    (me_14_save_of),
    .return_of_o  (me_14_return_of)
  );

  wire me_15_run;               // ME 15 is in Run.
  wire me_15_save;              // ME 15 is in Save.
  wire [4:0] me_15_vnpu;        // Tenant of ME 15.
  wire [31:0] me_15_run_of;     // ME 15 is in Run for this vNPU.
  wire [31:0] me_15_save_of;    // ME 15 is in Save for this vNPU.
  wire [31:0] me_15_return_of;  // ME 15 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_15 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i[15]),
    .start_i      (start_me[15]),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me[15]),
    .finish_i     (me_finish_i[15]),
    .saved_i      (me_saved_i[15]),
    .run_o        (me_15_run),
    .save_o       (me_15_save),
    .vnpu_o       (me_15_vnpu),
    .run_of_o     (me_15_run_of),
    .save_of_o    (me_15_save_of),
    .return_of_o  (me_15_return_of)
  );

  assign me_run_o = {
    me_15_run,
    me_14_run,
    me_13_run,
    me_12_run,
    me_11_run,
    me_10_run,
    me_9_run,
    me_8_run,
    me_7_run,
    me_6_run,
    me_5_run,
    me_4_run,
    me_3_run,
    me_2_run,
    me_1_run,
    me_0_run
  };

  assign me_save_o = {
    me_15_save,
    me_14_save,
    me_13_save,
    me_12_save,
    me_11_save,
    me_10_save,
    me_9_save,
    me_8_save,
    me_7_save,
    me_6_save,
    me_5_save,
    me_4_save,
    me_3_save,
    me_2_save,
    me_1_save,
    me_0_save
  };

  assign me_vnpu_o = {
    me_15_vnpu,
    me_14_vnpu,
    me_13_vnpu,
    me_12_vnpu,
    me_11_vnpu,
    me_10_vnpu,
    me_9_vnpu,
    me_8_vnpu,
    me_7_vnpu,
    me_6_vnpu,
    me_5_vnpu,
    me_4_vnpu,
    me_3_vnpu,
    me_2_vnpu,
    me_1_vnpu,
    me_0_vnpu
  };

  // MEs in Run: tenant, one-hot.
  wire [511:0] run_of = {
    me_15_run_of,
    me_14_run_of,
    me_13_run_of,
    me_12_run_of,
    me_11_run_of,
    me_10_run_of,
    me_9_run_of,
    me_8_run_of,
    me_7_run_of,
    me_6_run_of,
    me_5_run_of,
    me_4_run_of,
    me_3_run_of,
    me_2_run_of,
    me_1_run_of,
    me_0_run_of
  };

  // MEs in Save: tenant, one-hot.
  wire [511:0] save_of = {
    me_15_save_of,
    me_14_save_of,
    me_13_save_of,
    me_12_save_of,
    me_11_save_of,
    me_10_save_of,
    me_9_save_of,
    me_8_save_of,
    me_7_save_of,
    me_6_save_of,
    me_5_save_of,
    me_4_save_of,
    me_3_save_of,
    me_2_save_of,
    me_1_save_of,
    me_0_save_of
  };

  // MEs that give a uTop back: tenant, one-hot.
  wire [511:0] return_of = {
    me_15_return_of,
    me_14_return_of,
    me_13_return_of,
    me_12_return_of,
    me_11_return_of,
    me_10_return_of,
    me_9_return_of,
    me_8_return_of,
    me_7_return_of,
    me_6_return_of,
    me_5_return_of,
    me_4_return_of,
    me_3_return_of,
    me_2_return_of,
    me_1_return_of,
    me_0_return_of
  };

  // Enabled and not killed.
  wire [31:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  wire [4:0] vnpu_0_ready;     // Waiting uTops of vNPU 0.
  wire [4:0] vnpu_0_held;      // MEs in Run of vNPU 0.
  wire vnpu_0_has_ready;       // Some uTop of vNPU 0 waits.
  wire vnpu_0_unfinished;      // Some uTop of vNPU 0 is unfinished.
  wire vnpu_0_under;           // vNPU 0 holds less than its quota.
  wire vnpu_0_over;            // vNPU 0 holds more than its quota.
  wire [4:0] vnpu_0_owed;      // MEs that vNPU 0 is owed within its quota.
  wire [4:0] vnpu_0_reserved;  // MEs of vNPU 0's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_0 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[0]),
    .eligible_i   (eligible[0]),
    .lend_i       (vnpu_lend_i[0]),
    .quota_i      (vnpu_quota_i[4:0]),
    .ready_add_i  (ready_add_i[4:0]),
    .ve_active_i  (ve_active_i[0]),
    .start_i      (winner[0]),
    .run_i        ({
                     run_of[480],
                     run_of[448],
                     run_of[416],
                     run_of[384],
                     run_of[352],
                     run_of[320],
                     run_of[288],
                     run_of[256],
                     run_of[224],
                     run_of[192],
                     run_of[160],
                     run_of[128],
                     run_of[96],
                     run_of[64],
                     run_of[32],
                     run_of[0]
                   }),
    .save_i       ({
                     save_of[480],
                     save_of[448],
                     save_of[416],
                     save_of[384],
                     save_of[352],
                     save_of[320],
                     save_of[288],
                     save_of[256],
                     save_of[224],
                     save_of[192],
                     save_of[160],
                     save_of[128],
                     save_of[96],
                     save_of[64],
                     save_of[32],
                     save_of[0]
                   }),
    .return_i     ({
                     return_of[480],
                     return_of[448],
                     return_of[416],
                     return_of[384],
                     return_of[352],
                     return_of[320],
                     return_of[288],
                     return_of[256],
                     return_of[224],
                     return_of[192],
                     return_of[160],
                     return_of[128],
                     return_of[96],
                     return_of[64],
                     return_of[32],
                     return_of[0]
                   }),
    .ready_o      (vnpu_0_ready),
    .held_o       (vnpu_0_held),
    .has_ready_o  (vnpu_0_has_ready),
    .unfinished_o (vnpu_0_unfinished),
    .under_o      (vnpu_0_under),
    .over_o       (vnpu_0_over),
    .owed_o       (vnpu_0_owed),
    .reserved_o   (vnpu_0_reserved)
  );

  wire [4:0] vnpu_1_ready;     // Waiting uTops of vNPU 1.
  wire [4:0] vnpu_1_held;      // MEs in Run of vNPU 1.
  wire vnpu_1_has_ready;       // Some uTop of vNPU 1 waits.
  wire vnpu_1_unfinished;      // Some uTop of vNPU 1 is unfinished.
  wire vnpu_1_under;           // vNPU 1 holds less than its quota.
  wire vnpu_1_over;            // vNPU 1 holds more than its quota.
  wire [4:0] vnpu_1_owed;      // MEs that vNPU 1 is owed within its quota.
  wire [4:0] vnpu_1_reserved;  // MEs of vNPU 1's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_1 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[1]),
    .eligible_i   (eligible[1]),
    .lend_i       (vnpu_lend_i[1]),
    .quota_i      (vnpu_quota_i[9:5]),
    .ready_add_i  (ready_add_i[9:5]),
    .ve_active_i  (ve_active_i[1]),
    .start_i      (winner[1]),
    .run_i        ({
                     run_of[481],
                     run_of[449],
                     run_of[417],
                     run_of[385],
                     run_of[353],
                     run_of[321],
                     run_of[289],
                     run_of[257],
                     run_of[225],
                     run_of[193],
                     run_of[161],
                     run_of[129],
                     run_of[97],
                     run_of[65],
                     run_of[33],
                     run_of[1]
                   }),
    .save_i       ({
                     save_of[481],
                     save_of[449],
                     save_of[417],
                     save_of[385],
                     save_of[353],
                     save_of[321],
                     save_of[289],
                     save_of[257],
                     save_of[225],
                     save_of[193],
                     save_of[161],
                     save_of[129],
                     save_of[97],
                     save_of[65],
                     save_of[33],
                     save_of[1]
                   }),
    .return_i     ({
                     return_of[481],
                     return_of[449],
                     return_of[417],
                     return_of[385],
                     return_of[353],
                     return_of[321],
                     return_of[289],
                     return_of[257],
                     return_of[225],
                     return_of[193],
                     return_of[161],
                     return_of[129],
                     return_of[97],
                     return_of[65],
                     return_of[33],
                     return_of[1]
                   }),
    .ready_o      (vnpu_1_ready),
    .held_o       (vnpu_1_held),
    .has_ready_o  (vnpu_1_has_ready),
    .unfinished_o (vnpu_1_unfinished),
    .under_o      (vnpu_1_under),
    .over_o       (vnpu_1_over),
    .owed_o       (vnpu_1_owed),
    .reserved_o   (vnpu_1_reserved)
  );

  wire [4:0] vnpu_2_ready;     // Waiting uTops of vNPU 2.
  wire [4:0] vnpu_2_held;      // MEs in Run of vNPU 2.
  wire vnpu_2_has_ready;       // Some uTop of vNPU 2 waits.
  wire vnpu_2_unfinished;      // Some uTop of vNPU 2 is unfinished.
  wire vnpu_2_under;           // vNPU 2 holds less than its quota.
  wire vnpu_2_over;            // vNPU 2 holds more than its quota.
  wire [4:0] vnpu_2_owed;      // MEs that vNPU 2 is owed within its quota.
  wire [4:0] vnpu_2_reserved;  // MEs of vNPU 2's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_2 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[2]),
    .eligible_i   (eligible[2]),
    .lend_i       (vnpu_lend_i[2]),
    .quota_i      (vnpu_quota_i[14:10]),
    .ready_add_i  (ready_add_i[14:10]),
    .ve_active_i  (ve_active_i[2]),
    .start_i      (winner[2]),
    .run_i        ({
                     run_of[482],
                     run_of[450],
                     run_of[418],
                     run_of[386],
                     run_of[354],
                     run_of[322],
                     run_of[290],
                     run_of[258],
                     run_of[226],
                     run_of[194],
                     run_of[162],
                     run_of[130],
                     run_of[98],
                     run_of[66],
                     run_of[34],
                     run_of[2]
                   }),
    .save_i       ({
                     save_of[482],
                     save_of[450],
                     save_of[418],
                     save_of[386],
                     save_of[354],
                     save_of[322],
                     save_of[290],
                     save_of[258],
                     save_of[226],
                     save_of[194],
                     save_of[162],
                     save_of[130],
                     save_of[98],
                     save_of[66],
                     save_of[34],
                     save_of[2]
                   }),
    .return_i     ({
                     return_of[482],
                     return_of[450],
                     return_of[418],
                     return_of[386],
                     return_of[354],
                     return_of[322],
                     return_of[290],
                     return_of[258],
                     return_of[226],
                     return_of[194],
                     return_of[162],
                     return_of[130],
                     return_of[98],
                     return_of[66],
                     return_of[34],
                     return_of[2]
                   }),
    .ready_o      (vnpu_2_ready),
    .held_o       (vnpu_2_held),
    .has_ready_o  (vnpu_2_has_ready),
    .unfinished_o (vnpu_2_unfinished),
    .under_o      (vnpu_2_under),
    .over_o       (vnpu_2_over),
    .owed_o       (vnpu_2_owed),
    .reserved_o   (vnpu_2_reserved)
  );

  wire [4:0] vnpu_3_ready;     // Waiting uTops of vNPU 3.
  wire [4:0] vnpu_3_held;      // MEs in Run of vNPU 3.
  wire vnpu_3_has_ready;       // Some uTop of vNPU 3 waits.
  wire vnpu_3_unfinished;      // Some uTop of vNPU 3 is unfinished.
  wire vnpu_3_under;           // vNPU 3 holds less than its quota.
  wire vnpu_3_over;            // vNPU 3 holds more than its quota.
  wire [4:0] vnpu_3_owed;      // MEs that vNPU 3 is owed within its quota.
  wire [4:0] vnpu_3_reserved;  // MEs of vNPU 3's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_3 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[3]),
    .eligible_i   (eligible[3]),
    .lend_i       (vnpu_lend_i[3]),
    .quota_i      (vnpu_quota_i[19:15]),
    .ready_add_i  (ready_add_i[19:15]),
    .ve_active_i  (ve_active_i[3]),
    .start_i      (winner[3]),
    .run_i        ({
                     run_of[483],
                     run_of[451],
                     run_of[419],
                     run_of[387],
                     run_of[355],
                     run_of[323],
                     run_of[291],
                     run_of[259],
                     run_of[227],
                     run_of[195],
                     run_of[163],
                     run_of[131],
                     run_of[99],
                     run_of[67],
                     run_of[35],
                     run_of[3]
                   }),
    .save_i       ({
                     save_of[483],
                     save_of[451],
                     save_of[419],
                     save_of[387],
                     save_of[355],
                     save_of[323],
                     save_of[291],
                     save_of[259],
                     save_of[227],
                     save_of[195],
                     save_of[163],
                     save_of[131],
                     save_of[99],
                     save_of[67],
                     save_of[35],
                     save_of[3]
                   }),
    .return_i     ({
                     return_of[483],
                     return_of[451],
                     return_of[419],
                     return_of[387],
                     return_of[355],
                     return_of[323],
                     return_of[291],
                     return_of[259],
                     return_of[227],
                     return_of[195],
                     return_of[163],
                     return_of[131],
                     return_of[99],
                     return_of[67],
                     return_of[35],
                     return_of[3]
                   }),
    .ready_o      (vnpu_3_ready),
    .held_o       (vnpu_3_held),
    .has_ready_o  (vnpu_3_has_ready),
    .unfinished_o (vnpu_3_unfinished),
    .under_o      (vnpu_3_under),
    .over_o       (vnpu_3_over),
    .owed_o       (vnpu_3_owed),
    .reserved_o   (vnpu_3_reserved)
  );

  wire [4:0] vnpu_4_ready;     // Waiting uTops of vNPU 4.
  wire [4:0] vnpu_4_held;      // MEs in Run of vNPU 4.
  wire vnpu_4_has_ready;       // Some uTop of vNPU 4 waits.
  wire vnpu_4_unfinished;      // Some uTop of vNPU 4 is unfinished.
  wire vnpu_4_under;           // vNPU 4 holds less than its quota.
  wire vnpu_4_over;            // vNPU 4 holds more than its quota.
  wire [4:0] vnpu_4_owed;      // MEs that vNPU 4 is owed within its quota.
  wire [4:0] vnpu_4_reserved;  // MEs of vNPU 4's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_4 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[4]),
    .eligible_i   (eligible[4]),
    .lend_i       (vnpu_lend_i[4]),
    .quota_i      (vnpu_quota_i[24:20]),
    .ready_add_i  (ready_add_i[24:20]),
    .ve_active_i  (ve_active_i[4]),
    .start_i      (winner[4]),
    .run_i        ({
                     run_of[484],
                     run_of[452],
                     run_of[420],
                     run_of[388],
                     run_of[356],
                     run_of[324],
                     run_of[292],
                     run_of[260],
                     run_of[228],
                     run_of[196],
                     run_of[164],
                     run_of[132],
                     run_of[100],
                     run_of[68],
                     run_of[36],
                     run_of[4]
                   }),
    .save_i       ({
                     save_of[484],
                     save_of[452],
                     save_of[420],
                     save_of[388],
                     save_of[356],
                     save_of[324],
                     save_of[292],
                     save_of[260],
                     save_of[228],
                     save_of[196],
                     save_of[164],
                     save_of[132],
                     save_of[100],
                     save_of[68],
                     save_of[36],
                     save_of[4]
                   }),
    .return_i     ({
                     return_of[484],
                     return_of[452],
                     return_of[420],
                     return_of[388],
                     return_of[356],
                     return_of[324],
                     return_of[292],
                     return_of[260],
                     return_of[228],
                     return_of[196],
                     return_of[164],
                     return_of[132],
                     return_of[100],
                     return_of[68],
                     return_of[36],
                     return_of[4]
                   }),
    .ready_o      (vnpu_4_ready),
    .held_o       (vnpu_4_held),
    .has_ready_o  (vnpu_4_has_ready),
    .unfinished_o (vnpu_4_unfinished),
    .under_o      (vnpu_4_under),
    .over_o       (vnpu_4_over),
    .owed_o       (vnpu_4_owed),
    .reserved_o   (vnpu_4_reserved)
  );

  wire [4:0] vnpu_5_ready;     // Waiting uTops of vNPU 5.
  wire [4:0] vnpu_5_held;      // MEs in Run of vNPU 5.
  wire vnpu_5_has_ready;       // Some uTop of vNPU 5 waits.
  wire vnpu_5_unfinished;      // Some uTop of vNPU 5 is unfinished.
  wire vnpu_5_under;           // vNPU 5 holds less than its quota.
  wire vnpu_5_over;            // vNPU 5 holds more than its quota.
  wire [4:0] vnpu_5_owed;      // MEs that vNPU 5 is owed within its quota.
  wire [4:0] vnpu_5_reserved;  // MEs of vNPU 5's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_5 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[5]),
    .eligible_i   (eligible[5]),
    .lend_i       (vnpu_lend_i[5]),
    .quota_i      (vnpu_quota_i[29:25]),
    .ready_add_i  (ready_add_i[29:25]),
    .ve_active_i  (ve_active_i[5]),
    .start_i      (winner[5]),
    .run_i        ({
                     run_of[485],
                     run_of[453],
                     run_of[421],
                     run_of[389],
                     run_of[357],
                     run_of[325],
                     run_of[293],
                     run_of[261],
                     run_of[229],
                     run_of[197],
                     run_of[165],
                     run_of[133],
                     run_of[101],
                     run_of[69],
                     run_of[37],
                     run_of[5]
                   }),
    .save_i       ({
                     save_of[485],
                     save_of[453],
                     save_of[421],
                     save_of[389],
                     save_of[357],
                     save_of[325],
                     save_of[293],
                     save_of[261],
                     save_of[229],
                     save_of[197],
                     save_of[165],
                     save_of[133],
                     save_of[101],
                     save_of[69],
                     save_of[37],
                     save_of[5]
                   }),
    .return_i     ({
                     return_of[485],
                     return_of[453],
                     return_of[421],
                     return_of[389],
                     return_of[357],
                     return_of[325],
                     return_of[293],
                     return_of[261],
                     return_of[229],
                     return_of[197],
                     return_of[165],
                     return_of[133],
                     return_of[101],
                     return_of[69],
                     return_of[37],
                     return_of[5]
                   }),
    .ready_o      (vnpu_5_ready),
    .held_o       (vnpu_5_held),
    .has_ready_o  (vnpu_5_has_ready),
    .unfinished_o (vnpu_5_unfinished),
    .under_o      (vnpu_5_under),
    .over_o       (vnpu_5_over),
    .owed_o       (vnpu_5_owed),
    .reserved_o   (vnpu_5_reserved)
  );

  wire [4:0] vnpu_6_ready;     // Waiting uTops of vNPU 6.
  wire [4:0] vnpu_6_held;      // MEs in Run of vNPU 6.
  wire vnpu_6_has_ready;       // Some uTop of vNPU 6 waits.
  wire vnpu_6_unfinished;      // Some uTop of vNPU 6 is unfinished.
  wire vnpu_6_under;           // vNPU 6 holds less than its quota.
  wire vnpu_6_over;            // vNPU 6 holds more than its quota.
  wire [4:0] vnpu_6_owed;      // MEs that vNPU 6 is owed within its quota.
  wire [4:0] vnpu_6_reserved;  // MEs of vNPU 6's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_6 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[6]),
    .eligible_i   (eligible[6]),
    .lend_i       (vnpu_lend_i[6]),
    .quota_i      (vnpu_quota_i[34:30]),
    .ready_add_i  (ready_add_i[34:30]),
    .ve_active_i  (ve_active_i[6]),
    .start_i      (winner[6]),
    .run_i        ({
                     run_of[486],
                     run_of[454],
                     run_of[422],
                     run_of[390],
                     run_of[358],
                     run_of[326],
                     run_of[294],
                     run_of[262],
                     run_of[230],
                     run_of[198],
                     run_of[166],
                     run_of[134],
                     run_of[102],
                     run_of[70],
                     run_of[38],
                     run_of[6]
                   }),
    .save_i       ({
                     save_of[486],
                     save_of[454],
                     save_of[422],
                     save_of[390],
                     save_of[358],
                     save_of[326],
                     save_of[294],
                     save_of[262],
                     save_of[230],
                     save_of[198],
                     save_of[166],
                     save_of[134],
                     save_of[102],
                     save_of[70],
                     save_of[38],
                     save_of[6]
                   }),
    .return_i     ({
                     return_of[486],
                     return_of[454],
                     return_of[422],
                     return_of[390],
                     return_of[358],
                     return_of[326],
                     return_of[294],
                     return_of[262],
                     return_of[230],
                     return_of[198],
                     return_of[166],
                     return_of[134],
                     return_of[102],
                     return_of[70],
                     return_of[38],
                     return_of[6]
                   }),
    .ready_o      (vnpu_6_ready),
    .held_o       (vnpu_6_held),
    .has_ready_o  (vnpu_6_has_ready),
    .unfinished_o (vnpu_6_unfinished),
    .under_o      (vnpu_6_under),
    .over_o       (vnpu_6_over),
    .owed_o       (vnpu_6_owed),
    .reserved_o   (vnpu_6_reserved)
  );

  wire [4:0] vnpu_7_ready;     // Waiting uTops of vNPU 7.
  wire [4:0] vnpu_7_held;      // MEs in Run of vNPU 7.
  wire vnpu_7_has_ready;       // Some uTop of vNPU 7 waits.
  wire vnpu_7_unfinished;      // Some uTop of vNPU 7 is unfinished.
  wire vnpu_7_under;           // vNPU 7 holds less than its quota.
  wire vnpu_7_over;            // vNPU 7 holds more than its quota.
  wire [4:0] vnpu_7_owed;      // MEs that vNPU 7 is owed within its quota.
  wire [4:0] vnpu_7_reserved;  // MEs of vNPU 7's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_7 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[7]),
    .eligible_i   (eligible[7]),
    .lend_i       (vnpu_lend_i[7]),
    .quota_i      (vnpu_quota_i[39:35]),
    .ready_add_i  (ready_add_i[39:35]),
    .ve_active_i  (ve_active_i[7]),
    .start_i      (winner[7]),
    .run_i        ({
                     run_of[487],
                     run_of[455],
                     run_of[423],
                     run_of[391],
                     run_of[359],
                     run_of[327],
                     run_of[295],
                     run_of[263],
                     run_of[231],
                     run_of[199],
                     run_of[167],
                     run_of[135],
                     run_of[103],
                     run_of[71],
                     run_of[39],
                     run_of[7]
                   }),
    .save_i       ({
                     save_of[487],
                     save_of[455],
                     save_of[423],
                     save_of[391],
                     save_of[359],
                     save_of[327],
                     save_of[295],
                     save_of[263],
                     save_of[231],
                     save_of[199],
                     save_of[167],
                     save_of[135],
                     save_of[103],
                     save_of[71],
                     save_of[39],
                     save_of[7]
                   }),
    .return_i     ({
                     return_of[487],
                     return_of[455],
                     return_of[423],
                     return_of[391],
                     return_of[359],
                     return_of[327],
                     return_of[295],
                     return_of[263],
                     return_of[231],
                     return_of[199],
                     return_of[167],
                     return_of[135],
                     return_of[103],
                     return_of[71],
                     return_of[39],
                     return_of[7]
                   }),
    .ready_o      (vnpu_7_ready),
    .held_o       (vnpu_7_held),
    .has_ready_o  (vnpu_7_has_ready),
    .unfinished_o (vnpu_7_unfinished),
    .under_o      (vnpu_7_under),
    .over_o       (vnpu_7_over),
    .owed_o       (vnpu_7_owed),
    .reserved_o   (vnpu_7_reserved)
  );

  wire [4:0] vnpu_8_ready;     // Waiting uTops of vNPU 8.
  wire [4:0] vnpu_8_held;      // MEs in Run of vNPU 8.
  wire vnpu_8_has_ready;       // Some uTop of vNPU 8 waits.
  wire vnpu_8_unfinished;      // Some uTop of vNPU 8 is unfinished.
  wire vnpu_8_under;           // vNPU 8 holds less than its quota.
  wire vnpu_8_over;            // vNPU 8 holds more than its quota.
  wire [4:0] vnpu_8_owed;      // MEs that vNPU 8 is owed within its quota.
  wire [4:0] vnpu_8_reserved;  // MEs of vNPU 8's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_8 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[8]),
    .eligible_i   (eligible[8]),
    .lend_i       (vnpu_lend_i[8]),
    .quota_i      (vnpu_quota_i[44:40]),
    .ready_add_i  (ready_add_i[44:40]),
    .ve_active_i  (ve_active_i[8]),
    .start_i      (winner[8]),
    .run_i        ({
                     run_of[488],
                     run_of[456],
                     run_of[424],
                     run_of[392],
                     run_of[360],
                     run_of[328],
                     run_of[296],
                     run_of[264],
                     run_of[232],
                     run_of[200],
                     run_of[168],
                     run_of[136],
                     run_of[104],
                     run_of[72],
                     run_of[40],
                     run_of[8]
                   }),
    .save_i       ({
                     save_of[488],
                     save_of[456],
                     save_of[424],
                     save_of[392],
                     save_of[360],
                     save_of[328],
                     save_of[296],
                     save_of[264],
                     save_of[232],
                     save_of[200],
                     save_of[168],
                     save_of[136],
                     save_of[104],
                     save_of[72],
                     save_of[40],
                     save_of[8]
                   }),
    .return_i     ({
                     return_of[488],
                     return_of[456],
                     return_of[424],
                     return_of[392],
                     return_of[360],
                     return_of[328],
                     return_of[296],
                     return_of[264],
                     return_of[232],
                     return_of[200],
                     return_of[168],
                     return_of[136],
                     return_of[104],
                     return_of[72],
                     return_of[40],
                     return_of[8]
                   }),
    .ready_o      (vnpu_8_ready),
    .held_o       (vnpu_8_held),
    .has_ready_o  (vnpu_8_has_ready),
    .unfinished_o (vnpu_8_unfinished),
    .under_o      (vnpu_8_under),
    .over_o       (vnpu_8_over),
    .owed_o       (vnpu_8_owed),
    .reserved_o   (vnpu_8_reserved)
  );

  wire [4:0] vnpu_9_ready;     // Waiting uTops of vNPU 9.
  wire [4:0] vnpu_9_held;      // MEs in Run of vNPU 9.
  wire vnpu_9_has_ready;       // Some uTop of vNPU 9 waits.
  wire vnpu_9_unfinished;      // Some uTop of vNPU 9 is unfinished.
  wire vnpu_9_under;           // vNPU 9 holds less than its quota.
  wire vnpu_9_over;            // vNPU 9 holds more than its quota.
  wire [4:0] vnpu_9_owed;      // MEs that vNPU 9 is owed within its quota.
  wire [4:0] vnpu_9_reserved;  // MEs of vNPU 9's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_9 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[9]),
    .eligible_i   (eligible[9]),
    .lend_i       (vnpu_lend_i[9]),
    .quota_i      (vnpu_quota_i[49:45]),
    .ready_add_i  (ready_add_i[49:45]),
    .ve_active_i  (ve_active_i[9]),
    .start_i      (winner[9]),
    .run_i        ({
                     run_of[489],
                     run_of[457],
                     run_of[425],
                     run_of[393],
                     run_of[361],
                     run_of[329],
                     run_of[297],
                     run_of[265],
                     run_of[233],
                     run_of[201],
                     run_of[169],
                     run_of[137],
                     run_of[105],
                     run_of[73],
                     run_of[41],
                     run_of[9]
                   }),
    .save_i       ({
                     save_of[489],
                     save_of[457],
                     save_of[425],
                     save_of[393],
                     save_of[361],
                     save_of[329],
                     save_of[297],
                     save_of[265],
                     save_of[233],
                     save_of[201],
                     save_of[169],
                     save_of[137],
                     save_of[105],
                     save_of[73],
                     save_of[41],
                     save_of[9]
                   }),
    .return_i     ({
                     return_of[489],
                     return_of[457],
                     return_of[425],
                     return_of[393],
                     return_of[361],
                     return_of[329],
                     return_of[297],
                     return_of[265],
                     return_of[233],
                     return_of[201],
                     return_of[169],
                     return_of[137],
                     return_of[105],
                     return_of[73],
                     return_of[41],
                     return_of[9]
                   }),
    .ready_o      (vnpu_9_ready),
    .held_o       (vnpu_9_held),
    .has_ready_o  (vnpu_9_has_ready),
    .unfinished_o (vnpu_9_unfinished),
    .under_o      (vnpu_9_under),
    .over_o       (vnpu_9_over),
    .owed_o       (vnpu_9_owed),
    .reserved_o   (vnpu_9_reserved)
  );

  wire [4:0] vnpu_10_ready;     // Waiting uTops of vNPU 10.
  wire [4:0] vnpu_10_held;      // MEs in Run of vNPU 10.
  wire vnpu_10_has_ready;       // Some uTop of vNPU 10 waits.
  wire vnpu_10_unfinished;      // Some uTop of vNPU 10 is unfinished.
  wire vnpu_10_under;           // vNPU 10 holds less than its quota.
  wire vnpu_10_over;            // vNPU 10 holds more than its quota.
  wire [4:0] vnpu_10_owed;      // MEs that vNPU 10 is owed within its quota.
  wire [4:0] vnpu_10_reserved;  // MEs of vNPU 10's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_10 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[10]),
    .eligible_i   (eligible[10]),
    .lend_i       (vnpu_lend_i[10]),
    .quota_i      (vnpu_quota_i[54:50]),
    .ready_add_i  (ready_add_i[54:50]),
    .ve_active_i  (ve_active_i[10]),
    .start_i      (winner[10]),
    .run_i        ({
                     run_of[490],
                     run_of[458],
                     run_of[426],
                     run_of[394],
                     run_of[362],
                     run_of[330],
                     run_of[298],
                     run_of[266],
                     run_of[234],
                     run_of[202],
                     run_of[170],
                     run_of[138],
                     run_of[106],
                     run_of[74],
                     run_of[42],
                     run_of[10]
                   }),
    .save_i       ({
                     save_of[490],
                     save_of[458],
                     save_of[426],
                     save_of[394],
                     save_of[362],
                     save_of[330],
                     save_of[298],
                     save_of[266],
                     save_of[234],
                     save_of[202],
                     save_of[170],
                     save_of[138],
                     save_of[106],
                     save_of[74],
                     save_of[42],
                     save_of[10]
                   }),
    .return_i     ({
                     return_of[490],
                     return_of[458],
                     return_of[426],
                     return_of[394],
                     return_of[362],
                     return_of[330],
                     return_of[298],
                     return_of[266],
                     return_of[234],
                     return_of[202],
                     return_of[170],
                     return_of[138],
                     return_of[106],
                     return_of[74],
                     return_of[42],
                     return_of[10]
                   }),
    .ready_o      (vnpu_10_ready),
    .held_o       (vnpu_10_held),
    .has_ready_o  (vnpu_10_has_ready),
    .unfinished_o (vnpu_10_unfinished),
    .under_o      (vnpu_10_under),
    .over_o       (vnpu_10_over),
    .owed_o       (vnpu_10_owed),
    .reserved_o   (vnpu_10_reserved)
  );

  wire [4:0] vnpu_11_ready;     // Waiting uTops of vNPU 11.
  wire [4:0] vnpu_11_held;      // MEs in Run of vNPU 11.
  wire vnpu_11_has_ready;       // Some uTop of vNPU 11 waits.
  wire vnpu_11_unfinished;      // Some uTop of vNPU 11 is unfinished.
  wire vnpu_11_under;           // vNPU 11 holds less than its quota.
  wire vnpu_11_over;            // vNPU 11 holds more than its quota.
  wire [4:0] vnpu_11_owed;      // MEs that vNPU 11 is owed within its quota.
  wire [4:0] vnpu_11_reserved;  // MEs of vNPU 11's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_11 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[11]),
    .eligible_i   (eligible[11]),
    .lend_i       (vnpu_lend_i[11]),
    .quota_i      (vnpu_quota_i[59:55]),
    .ready_add_i  (ready_add_i[59:55]),
    .ve_active_i  (ve_active_i[11]),
    .start_i      (winner[11]),
    .run_i        ({
                     run_of[491],
                     run_of[459],
                     run_of[427],
                     run_of[395],
                     run_of[363],
                     run_of[331],
                     run_of[299],
                     run_of[267],
                     run_of[235],
                     run_of[203],
                     run_of[171],
                     run_of[139],
                     run_of[107],
                     run_of[75],
                     run_of[43],
                     run_of[11]
                   }),
    .save_i       ({
                     save_of[491],
                     save_of[459],
                     save_of[427],
                     save_of[395],
                     save_of[363],
                     save_of[331],
                     save_of[299],
                     save_of[267],
                     save_of[235],
                     save_of[203],
                     save_of[171],
                     save_of[139],
                     save_of[107],
                     save_of[75],
                     save_of[43],
                     save_of[11]
                   }),
    .return_i     ({
                     return_of[491],
                     return_of[459],
                     return_of[427],
                     return_of[395],
                     return_of[363],
                     return_of[331],
                     return_of[299],
                     return_of[267],
                     return_of[235],
                     return_of[203],
                     return_of[171],
                     return_of[139],
                     return_of[107],
                     return_of[75],
                     return_of[43],
                     return_of[11]
                   }),
    .ready_o      (vnpu_11_ready),
    .held_o       (vnpu_11_held),
    .has_ready_o  (vnpu_11_has_ready),
    .unfinished_o (vnpu_11_unfinished),
    .under_o      (vnpu_11_under),
    .over_o       (vnpu_11_over),
    .owed_o       (vnpu_11_owed),
    .reserved_o   (vnpu_11_reserved)
  );

  wire [4:0] vnpu_12_ready;     // Waiting uTops of vNPU 12.
  wire [4:0] vnpu_12_held;      // MEs in Run of vNPU 12.
  wire vnpu_12_has_ready;       // Some uTop of vNPU 12 waits.
  wire vnpu_12_unfinished;      // Some uTop of vNPU 12 is unfinished.
  wire vnpu_12_under;           // vNPU 12 holds less than its quota.
  wire vnpu_12_over;            // vNPU 12 holds more than its quota.
  wire [4:0] vnpu_12_owed;      // MEs that vNPU 12 is owed within its quota.
  wire [4:0] vnpu_12_reserved;  // MEs of vNPU 12's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_12 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[12]),
    .eligible_i   (eligible[12]),
    .lend_i       (vnpu_lend_i[12]),
    .quota_i      (vnpu_quota_i[64:60]),
    .ready_add_i  (ready_add_i[64:60]),
    .ve_active_i  (ve_active_i[12]),
    .start_i      (winner[12]),
    .run_i        ({
                     run_of[492],
                     run_of[460],
                     run_of[428],
                     run_of[396],
                     run_of[364],
                     run_of[332],
                     run_of[300],
                     run_of[268],
                     run_of[236],
                     run_of[204],
                     run_of[172],
                     run_of[140],
                     run_of[108],
                     run_of[76],
                     run_of[44],
                     run_of[12]
                   }),
    .save_i       ({
                     save_of[492],
                     save_of[460],
                     save_of[428],
                     save_of[396],
                     save_of[364],
                     save_of[332],
                     save_of[300],
                     save_of[268],
                     save_of[236],
                     save_of[204],
                     save_of[172],
                     save_of[140],
                     save_of[108],
                     save_of[76],
                     save_of[44],
                     save_of[12]
                   }),
    .return_i     ({
                     return_of[492],
                     return_of[460],
                     return_of[428],
                     return_of[396],
                     return_of[364],
                     return_of[332],
                     return_of[300],
                     return_of[268],
                     return_of[236],
                     return_of[204],
                     return_of[172],
                     return_of[140],
                     return_of[108],
                     return_of[76],
                     return_of[44],
                     return_of[12]
                   }),
    .ready_o      (vnpu_12_ready),
    .held_o       (vnpu_12_held),
    .has_ready_o  (vnpu_12_has_ready),
    .unfinished_o (vnpu_12_unfinished),
    .under_o      (vnpu_12_under),
    .over_o       (vnpu_12_over),
    .owed_o       (vnpu_12_owed),
    .reserved_o   (vnpu_12_reserved)
  );

  wire [4:0] vnpu_13_ready;     // Waiting uTops of vNPU 13.
  wire [4:0] vnpu_13_held;      // MEs in Run of vNPU 13.
  wire vnpu_13_has_ready;       // Some uTop of vNPU 13 waits.
  wire vnpu_13_unfinished;      // Some uTop of vNPU 13 is unfinished.
  wire vnpu_13_under;           // vNPU 13 holds less than its quota.
  wire vnpu_13_over;            // vNPU 13 holds more than its quota.
  wire [4:0] vnpu_13_owed;      // MEs that vNPU 13 is owed within its quota.
  wire [4:0] vnpu_13_reserved;  // MEs of vNPU 13's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_13 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[13]),
    .eligible_i   (eligible[13]),
    .lend_i       (vnpu_lend_i[13]),
    .quota_i      (vnpu_quota_i[69:65]),
    .ready_add_i  (ready_add_i[69:65]),
    .ve_active_i  (ve_active_i[13]),
    .start_i      (winner[13]),
    .run_i        ({
                     run_of[493],
                     run_of[461],
                     run_of[429],
                     run_of[397],
                     run_of[365],
                     run_of[333],
                     run_of[301],
                     run_of[269],
                     run_of[237],
                     run_of[205],
                     run_of[173],
                     run_of[141],
                     run_of[109],
                     run_of[77],
                     run_of[45],
                     run_of[13]
                   }),
    .save_i       ({
                     save_of[493],
                     save_of[461],
                     save_of[429],
                     save_of[397],
                     save_of[365],
                     save_of[333],
                     save_of[301],
                     save_of[269],
                     save_of[237],
                     save_of[205],
                     save_of[173],
                     save_of[141],
                     save_of[109],
                     save_of[77],
                     save_of[45],
                     save_of[13]
                   }),
    .return_i     ({
                     return_of[493],
                     return_of[461],
                     return_of[429],
                     return_of[397],
                     return_of[365],
                     return_of[333],
                     return_of[301],
                     return_of[269],
                     return_of[237],
                     return_of[205],
                     return_of[173],
                     return_of[141],
                     return_of[109],
                     return_of[77],
                     return_of[45],
                     return_of[13]
                   }),
    .ready_o      (vnpu_13_ready),
    .held_o       (vnpu_13_held),
    .has_ready_o  (vnpu_13_has_ready),
    .unfinished_o (vnpu_13_unfinished),
    .under_o      (vnpu_13_under),
    .over_o       (vnpu_13_over),
    .owed_o       (vnpu_13_owed),
    .reserved_o   (vnpu_13_reserved)
  );

  wire [4:0] vnpu_14_ready;     // Waiting uTops of vNPU 14.
  wire [4:0] vnpu_14_held;      // MEs in Run of vNPU 14.
  wire vnpu_14_has_ready;       // Some uTop of vNPU 14 waits.
  wire vnpu_14_unfinished;      // Some uTop of vNPU 14 is unfinished.
  wire vnpu_14_under;           // vNPU 14 holds less than its quota.
  wire vnpu_14_over;            // vNPU 14 holds more than its quota.
  wire [4:0] vnpu_14_owed;      // MEs that vNPU 14 is owed within its quota.
  wire [4:0] vnpu_14_reserved;  // MEs of vNPU 14's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_14 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[14]),
    .eligible_i   (eligible[14]),
    .lend_i       (vnpu_lend_i[14]),
    .quota_i      (vnpu_quota_i[74:70]),
    .ready_add_i  (ready_add_i[74:70]),
    .ve_active_i  (ve_active_i[14]),
    .start_i      (winner[14]),
    .run_i        ({
                     run_of[494],
                     run_of[462],
                     run_of[430],
                     run_of[398],
                     run_of[366],
                     run_of[334],
                     run_of[302],
                     run_of[270],
                     run_of[238],
                     run_of[206],
                     run_of[174],
                     run_of[142],
                     run_of[110],
                     run_of[78],
                     run_of[46],
                     run_of[14]
                   }),
    .save_i       ({
                     save_of[494],
                     save_of[462],
                     save_of[430],
                     save_of[398],
                     save_of[366],
                     save_of[334],
                     save_of[302],
                     save_of[270],
                     save_of[238],
                     save_of[206],
                     save_of[174],
                     save_of[142],
                     save_of[110],
                     save_of[78],
                     save_of[46],
                     save_of[14]
                   }),
    .return_i     ({
                     return_of[494],
                     return_of[462],
                     return_of[430],
                     return_of[398],
                     return_of[366],
                     return_of[334],
                     return_of[302],
                     return_of[270],
                     return_of[238],
                     return_of[206],
                     return_of[174],
                     return_of[142],
                     return_of[110],
                     return_of[78],
                     return_of[46],
                     return_of[14]
                   }),
    .ready_o      (vnpu_14_ready),
    .held_o       (vnpu_14_held),
    .has_ready_o  (vnpu_14_has_ready),
    .unfinished_o (vnpu_14_unfinished),
    .under_o      (vnpu_14_under),
    .over_o       (vnpu_14_over),
    .owed_o       (vnpu_14_owed),
    .reserved_o   (vnpu_14_reserved)
  );

  wire [4:0] vnpu_15_ready;     // Waiting uTops of vNPU 15.
  wire [4:0] vnpu_15_held;      // MEs in Run of vNPU 15.
  wire vnpu_15_has_ready;       // Some uTop of vNPU 15 waits.
  wire vnpu_15_unfinished;      // Some uTop of vNPU 15 is unfinished.
  wire vnpu_15_under;           // vNPU 15 holds less than its quota.
  wire vnpu_15_over;            // vNPU 15 holds more than its quota.
  wire [4:0] vnpu_15_owed;      // MEs that vNPU 15 is owed within its quota.
  wire [4:0] vnpu_15_reserved;  // MEs of vNPU 15's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_15 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[15]),
    .eligible_i   (eligible[15]),
    .lend_i       (vnpu_lend_i[15]),
    .quota_i      (vnpu_quota_i[79:75]),
    .ready_add_i  (ready_add_i[79:75]),
    .ve_active_i  (ve_active_i[15]),
    .start_i      (winner[15]),
    .run_i        ({
                     run_of[495],
                     run_of[463],
                     run_of[431],
                     run_of[399],
                     run_of[367],
                     run_of[335],
                     run_of[303],
                     run_of[271],
                     run_of[239],
                     run_of[207],
                     run_of[175],
                     run_of[143],
                     run_of[111],
                     run_of[79],
                     run_of[47],
                     run_of[15]
                   }),
    .save_i       ({
                     save_of[495],
                     save_of[463],
                     save_of[431],
                     save_of[399],
                     save_of[367],
                     save_of[335],
                     save_of[303],
                     save_of[271],
                     save_of[239],
                     save_of[207],
                     save_of[175],
                     save_of[143],
                     save_of[111],
                     save_of[79],
                     save_of[47],
                     save_of[15]
                   }),
    .return_i     ({
                     return_of[495],
                     return_of[463],
                     return_of[431],
                     return_of[399],
                     return_of[367],
                     return_of[335],
                     return_of[303],
                     return_of[271],
                     return_of[239],
                     return_of[207],
                     return_of[175],
                     return_of[143],
                     return_of[111],
                     return_of[79],
                     return_of[47],
                     return_of[15]
                   }),
    .ready_o      (vnpu_15_ready),
    .held_o       (vnpu_15_held),
    .has_ready_o  (vnpu_15_has_ready),
    .unfinished_o (vnpu_15_unfinished),
    .under_o      (vnpu_15_under),
    .over_o       (vnpu_15_over),
    .owed_o       (vnpu_15_owed),
    .reserved_o   (vnpu_15_reserved)
  );

  wire [4:0] vnpu_16_ready;     // Waiting uTops of vNPU 16.
  wire [4:0] vnpu_16_held;      // MEs in Run of vNPU 16.
  wire vnpu_16_has_ready;       // Some uTop of vNPU 16 waits.
  wire vnpu_16_unfinished;      // Some uTop of vNPU 16 is unfinished.
  wire vnpu_16_under;           // vNPU 16 holds less than its quota.
  wire vnpu_16_over;            // vNPU 16 holds more than its quota.
  wire [4:0] vnpu_16_owed;      // MEs that vNPU 16 is owed within its quota.
  wire [4:0] vnpu_16_reserved;  // MEs of vNPU 16's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_16 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[16]),
    .eligible_i   (eligible[16]),
    .lend_i       (vnpu_lend_i[16]),
    .quota_i      (vnpu_quota_i[84:80]),
    .ready_add_i  (ready_add_i[84:80]),
    .ve_active_i  (ve_active_i[16]),
    .start_i      (winner[16]),
    .run_i        ({
                     run_of[496],
                     run_of[464],
                     run_of[432],
                     run_of[400],
                     run_of[368],
                     run_of[336],
                     run_of[304],
                     run_of[272],
                     run_of[240],
                     run_of[208],
                     run_of[176],
                     run_of[144],
                     run_of[112],
                     run_of[80],
                     run_of[48],
                     run_of[16]
                   }),
    .save_i       ({
                     save_of[496],
                     save_of[464],
                     save_of[432],
                     save_of[400],
                     save_of[368],
                     save_of[336],
                     save_of[304],
                     save_of[272],
                     save_of[240],
                     save_of[208],
                     save_of[176],
                     save_of[144],
                     save_of[112],
                     save_of[80],
                     save_of[48],
                     save_of[16]
                   }),
    .return_i     ({
                     return_of[496],
                     return_of[464],
                     return_of[432],
                     return_of[400],
                     return_of[368],
                     return_of[336],
                     return_of[304],
                     return_of[272],
                     return_of[240],
                     return_of[208],
                     return_of[176],
                     return_of[144],
                     return_of[112],
                     return_of[80],
                     return_of[48],
                     return_of[16]
                   }),
    .ready_o      (vnpu_16_ready),
    .held_o       (vnpu_16_held),
    .has_ready_o  (vnpu_16_has_ready),
    .unfinished_o (vnpu_16_unfinished),
    .under_o      (vnpu_16_under),
    .over_o       (vnpu_16_over),
    .owed_o       (vnpu_16_owed),
    .reserved_o   (vnpu_16_reserved)
  );

  wire [4:0] vnpu_17_ready;     // Waiting uTops of vNPU 17.
  wire [4:0] vnpu_17_held;      // MEs in Run of vNPU 17.
  wire vnpu_17_has_ready;       // Some uTop of vNPU 17 waits.
  wire vnpu_17_unfinished;      // Some uTop of vNPU 17 is unfinished.
  wire vnpu_17_under;           // vNPU 17 holds less than its quota.
  wire vnpu_17_over;            // vNPU 17 holds more than its quota.
  wire [4:0] vnpu_17_owed;      // MEs that vNPU 17 is owed within its quota.
  wire [4:0] vnpu_17_reserved;  // MEs of vNPU 17's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_17 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[17]),
    .eligible_i   (eligible[17]),
    .lend_i       (vnpu_lend_i[17]),
    .quota_i      (vnpu_quota_i[89:85]),
    .ready_add_i  (ready_add_i[89:85]),
    .ve_active_i  (ve_active_i[17]),
    .start_i      (winner[17]),
    .run_i        ({
                     run_of[497],
                     run_of[465],
                     run_of[433],
                     run_of[401],
                     run_of[369],
                     run_of[337],
                     run_of[305],
                     run_of[273],
                     run_of[241],
                     run_of[209],
                     run_of[177],
                     run_of[145],
                     run_of[113],
                     run_of[81],
                     run_of[49],
                     run_of[17]
                   }),
    .save_i       ({
                     save_of[497],
                     save_of[465],
                     save_of[433],
                     save_of[401],
                     save_of[369],
                     save_of[337],
                     save_of[305],
                     save_of[273],
                     save_of[241],
                     save_of[209],
                     save_of[177],
                     save_of[145],
                     save_of[113],
                     save_of[81],
                     save_of[49],
                     save_of[17]
                   }),
    .return_i     ({
                     return_of[497],
                     return_of[465],
                     return_of[433],
                     return_of[401],
                     return_of[369],
                     return_of[337],
                     return_of[305],
                     return_of[273],
                     return_of[241],
                     return_of[209],
                     return_of[177],
                     return_of[145],
                     return_of[113],
                     return_of[81],
                     return_of[49],
                     return_of[17]
                   }),
    .ready_o      (vnpu_17_ready),
    .held_o       (vnpu_17_held),
    .has_ready_o  (vnpu_17_has_ready),
    .unfinished_o (vnpu_17_unfinished),
    .under_o      (vnpu_17_under),
    .over_o       (vnpu_17_over),
    .owed_o       (vnpu_17_owed),
    .reserved_o   (vnpu_17_reserved)
  );

  wire [4:0] vnpu_18_ready;     // Waiting uTops of vNPU 18.
  wire [4:0] vnpu_18_held;      // MEs in Run of vNPU 18.
  wire vnpu_18_has_ready;       // Some uTop of vNPU 18 waits.
  wire vnpu_18_unfinished;      // Some uTop of vNPU 18 is unfinished.
  wire vnpu_18_under;           // vNPU 18 holds less than its quota.
  wire vnpu_18_over;            // vNPU 18 holds more than its quota.
  wire [4:0] vnpu_18_owed;      // MEs that vNPU 18 is owed within its quota.
  wire [4:0] vnpu_18_reserved;  // MEs of vNPU 18's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_18 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[18]),
    .eligible_i   (eligible[18]),
    .lend_i       (vnpu_lend_i[18]),
    .quota_i      (vnpu_quota_i[94:90]),
    .ready_add_i  (ready_add_i[94:90]),
    .ve_active_i  (ve_active_i[18]),
    .start_i      (winner[18]),
    .run_i        ({
                     run_of[498],
                     run_of[466],
                     run_of[434],
                     run_of[402],
                     run_of[370],
                     run_of[338],
                     run_of[306],
                     run_of[274],
                     run_of[242],
                     run_of[210],
                     run_of[178],
                     run_of[146],
                     run_of[114],
                     run_of[82],
                     run_of[50],
                     run_of[18]
                   }),
    .save_i       ({
                     save_of[498],
                     save_of[466],
                     save_of[434],
                     save_of[402],
                     save_of[370],
                     save_of[338],
                     save_of[306],
                     save_of[274],
                     save_of[242],
                     save_of[210],
                     save_of[178],
                     save_of[146],
                     save_of[114],
                     save_of[82],
                     save_of[50],
                     save_of[18]
                   }),
    .return_i     ({
                     return_of[498],
                     return_of[466],
                     return_of[434],
                     return_of[402],
                     return_of[370],
                     return_of[338],
                     return_of[306],
                     return_of[274],
                     return_of[242],
                     return_of[210],
                     return_of[178],
                     return_of[146],
                     return_of[114],
                     return_of[82],
                     return_of[50],
                     return_of[18]
                   }),
    .ready_o      (vnpu_18_ready),
    .held_o       (vnpu_18_held),
    .has_ready_o  (vnpu_18_has_ready),
    .unfinished_o (vnpu_18_unfinished),
    .under_o      (vnpu_18_under),
    .over_o       (vnpu_18_over),
    .owed_o       (vnpu_18_owed),
    .reserved_o   (vnpu_18_reserved)
  );

  wire [4:0] vnpu_19_ready;     // Waiting uTops of vNPU 19.
  wire [4:0] vnpu_19_held;      // MEs in Run of vNPU 19.
  wire vnpu_19_has_ready;       // Some uTop of vNPU 19 waits.
  wire vnpu_19_unfinished;      // Some uTop of vNPU 19 is unfinished.
  wire vnpu_19_under;           // vNPU 19 holds less than its quota.
  wire vnpu_19_over;            // vNPU 19 holds more than its quota.
  wire [4:0] vnpu_19_owed;      // MEs that vNPU 19 is owed within its quota.
  wire [4:0] vnpu_19_reserved;  // MEs of vNPU 19's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_19 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[19]),
    .eligible_i   (eligible[19]),
    .lend_i       (vnpu_lend_i[19]),
    .quota_i      (vnpu_quota_i[99:95]),
    .ready_add_i  (ready_add_i[99:95]),
    .ve_active_i  (ve_active_i[19]),
    .start_i      (winner[19]),
    .run_i        ({
                     run_of[499],
                     run_of[467],
                     run_of[435],
                     run_of[403],
                     run_of[371],
                     run_of[339],
                     run_of[307],
                     run_of[275],
                     run_of[243],
                     run_of[211],
                     run_of[179],
                     run_of[147],
                     run_of[115],
                     run_of[83],
                     run_of[51],
                     run_of[19]
                   }),
    .save_i       ({
                     save_of[499],
                     save_of[467],
                     save_of[435],
                     save_of[403],
                     save_of[371],
                     save_of[339],
                     save_of[307],
                     save_of[275],
                     save_of[243],
                     save_of[211],
                     save_of[179],
                     save_of[147],
                     save_of[115],
                     save_of[83],
                     save_of[51],
                     save_of[19]
                   }),
    .return_i     ({
                     return_of[499],
                     return_of[467],
                     return_of[435],
                     return_of[403],
                     return_of[371],
                     return_of[339],
                     return_of[307],
                     return_of[275],
                     return_of[243],
                     return_of[211],
                     return_of[179],
                     return_of[147],
                     return_of[115],
                     return_of[83],
                     return_of[51],
                     return_of[19]
                   }),
    .ready_o      (vnpu_19_ready),
    .held_o       (vnpu_19_held),
    .has_ready_o  (vnpu_19_has_ready),
    .unfinished_o (vnpu_19_unfinished),
    .under_o      (vnpu_19_under),
    .over_o       (vnpu_19_over),
    .owed_o       (vnpu_19_owed),
    .reserved_o   (vnpu_19_reserved)
  );

  wire [4:0] vnpu_20_ready;     // Waiting uTops of vNPU 20.
  wire [4:0] vnpu_20_held;      // MEs in Run of vNPU 20.
  wire vnpu_20_has_ready;       // Some uTop of vNPU 20 waits.
  wire vnpu_20_unfinished;      // Some uTop of vNPU 20 is unfinished.
  wire vnpu_20_under;           // vNPU 20 holds less than its quota.
  wire vnpu_20_over;            // vNPU 20 holds more than its quota.
  wire [4:0] vnpu_20_owed;      // MEs that vNPU 20 is owed within its quota.
  wire [4:0] vnpu_20_reserved;  // MEs of vNPU 20's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_20 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[20]),
    .eligible_i   (eligible[20]),
    .lend_i       (vnpu_lend_i[20]),
    .quota_i      (vnpu_quota_i[104:100]),
    .ready_add_i  (ready_add_i[104:100]),
    .ve_active_i  (ve_active_i[20]),
    .start_i      (winner[20]),
    .run_i        ({
                     run_of[500],
                     run_of[468],
                     run_of[436],
                     run_of[404],
                     run_of[372],
                     run_of[340],
                     run_of[308],
                     run_of[276],
                     run_of[244],
                     run_of[212],
                     run_of[180],
                     run_of[148],
                     run_of[116],
                     run_of[84],
                     run_of[52],
                     run_of[20]
                   }),
    .save_i       ({
                     save_of[500],
                     save_of[468],
                     save_of[436],
                     save_of[404],
                     save_of[372],
                     save_of[340],
                     save_of[308],
                     save_of[276],
                     save_of[244],
                     save_of[212],
                     save_of[180],
                     save_of[148],
                     save_of[116],
                     save_of[84],
                     save_of[52],
                     save_of[20]
                   }),
    .return_i     ({
                     return_of[500],
                     return_of[468],
                     return_of[436],
                     return_of[404],
                     return_of[372],
                     return_of[340],
                     return_of[308],
                     return_of[276],
                     return_of[244],
                     return_of[212],
                     return_of[180],
                     return_of[148],
                     return_of[116],
                     return_of[84],
                     return_of[52],
                     return_of[20]
                   }),
    .ready_o      (vnpu_20_ready),
    .held_o       (vnpu_20_held),
    .has_ready_o  (vnpu_20_has_ready),
    .unfinished_o (vnpu_20_unfinished),
    .under_o      (vnpu_20_under),
    .over_o       (vnpu_20_over),
    .owed_o       (vnpu_20_owed),
    .reserved_o   (vnpu_20_reserved)
  );

  wire [4:0] vnpu_21_ready;     // Waiting uTops of vNPU 21.
  wire [4:0] vnpu_21_held;      // MEs in Run of vNPU 21.
  wire vnpu_21_has_ready;       // Some uTop of vNPU 21 waits.
  wire vnpu_21_unfinished;      // Some uTop of vNPU 21 is unfinished.
  wire vnpu_21_under;           // vNPU 21 holds less than its quota.
  wire vnpu_21_over;            // vNPU 21 holds more than its quota.
  wire [4:0] vnpu_21_owed;      // MEs that vNPU 21 is owed within its quota.
  wire [4:0] vnpu_21_reserved;  // MEs of vNPU 21's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_21 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[21]),
    .eligible_i   (eligible[21]),
    .lend_i       (vnpu_lend_i[21]),
    .quota_i      (vnpu_quota_i[109:105]),
    .ready_add_i  (ready_add_i[109:105]),
    .ve_active_i  (ve_active_i[21]),
    .start_i      (winner[21]),
    .run_i        ({
                     run_of[501],
                     run_of[469],
                     run_of[437],
                     run_of[405],
                     run_of[373],
                     run_of[341],
                     run_of[309],
                     run_of[277],
                     run_of[245],
                     run_of[213],
                     run_of[181],
                     run_of[149],
                     run_of[117],
                     run_of[85],
                     run_of[53],
                     run_of[21]
                   }),
    .save_i       ({
                     save_of[501],
                     save_of[469],
                     save_of[437],
                     save_of[405],
                     save_of[373],
                     save_of[341],
                     save_of[309],
                     save_of[277],
                     save_of[245],
                     save_of[213],
                     save_of[181],
                     save_of[149],
                     save_of[117],
                     save_of[85],
                     save_of[53],
                     save_of[21]
                   }),
    .return_i     ({
                     return_of[501],
                     return_of[469],
                     return_of[437],
                     return_of[405],
                     return_of[373],
                     return_of[341],
                     return_of[309],
                     return_of[277],
                     return_of[245],
                     return_of[213],
                     return_of[181],
                     return_of[149],
                     return_of[117],
                     return_of[85],
                     return_of[53],
                     return_of[21]
                   }),
    .ready_o      (vnpu_21_ready),
    .held_o       (vnpu_21_held),
    .has_ready_o  (vnpu_21_has_ready),
    .unfinished_o (vnpu_21_unfinished),
    .under_o      (vnpu_21_under),
    .over_o       (vnpu_21_over),
    .owed_o       (vnpu_21_owed),
    .reserved_o   (vnpu_21_reserved)
  );

  wire [4:0] vnpu_22_ready;     // Waiting uTops of vNPU 22.
  wire [4:0] vnpu_22_held;      // MEs in Run of vNPU 22.
  wire vnpu_22_has_ready;       // Some uTop of vNPU 22 waits.
  wire vnpu_22_unfinished;      // Some uTop of vNPU 22 is unfinished.
  wire vnpu_22_under;           // vNPU 22 holds less than its quota.
  wire vnpu_22_over;            // vNPU 22 holds more than its quota.
  wire [4:0] vnpu_22_owed;      // MEs that vNPU 22 is owed within its quota.
  wire [4:0] vnpu_22_reserved;  // MEs of vNPU 22's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_22 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[22]),
    .eligible_i   (eligible[22]),
    .lend_i       (vnpu_lend_i[22]),
    .quota_i      (vnpu_quota_i[114:110]),
    .ready_add_i  (ready_add_i[114:110]),
    .ve_active_i  (ve_active_i[22]),
    .start_i      (winner[22]),
    .run_i        ({
                     run_of[502],
                     run_of[470],
                     run_of[438],
                     run_of[406],
                     run_of[374],
                     run_of[342],
                     run_of[310],
                     run_of[278],
                     run_of[246],
                     run_of[214],
                     run_of[182],
                     run_of[150],
                     run_of[118],
                     run_of[86],
                     run_of[54],
                     run_of[22]
                   }),
    .save_i       ({
                     save_of[502],
                     save_of[470],
                     save_of[438],
                     save_of[406],
                     save_of[374],
                     save_of[342],
                     save_of[310],
                     save_of[278],
                     save_of[246],
                     save_of[214],
                     save_of[182],
                     save_of[150],
                     save_of[118],
                     save_of[86],
                     save_of[54],
                     save_of[22]
                   }),
    .return_i     ({
                     return_of[502],
                     return_of[470],
                     return_of[438],
                     return_of[406],
                     return_of[374],
                     return_of[342],
                     return_of[310],
                     return_of[278],
                     return_of[246],
                     return_of[214],
                     return_of[182],
                     return_of[150],
                     return_of[118],
                     return_of[86],
                     return_of[54],
                     return_of[22]
                   }),
    .ready_o      (vnpu_22_ready),
    .held_o       (vnpu_22_held),
    .has_ready_o  (vnpu_22_has_ready),
    .unfinished_o (vnpu_22_unfinished),
    .under_o      (vnpu_22_under),
    .over_o       (vnpu_22_over),
    .owed_o       (vnpu_22_owed),
    .reserved_o   (vnpu_22_reserved)
  );

  wire [4:0] vnpu_23_ready;     // Waiting uTops of vNPU 23.
  wire [4:0] vnpu_23_held;      // MEs in Run of vNPU 23.
  wire vnpu_23_has_ready;       // Some uTop of vNPU 23 waits.
  wire vnpu_23_unfinished;      // Some uTop of vNPU 23 is unfinished.
  wire vnpu_23_under;           // vNPU 23 holds less than its quota.
  wire vnpu_23_over;            // vNPU 23 holds more than its quota.
  wire [4:0] vnpu_23_owed;      // MEs that vNPU 23 is owed within its quota.
  wire [4:0] vnpu_23_reserved;  // MEs of vNPU 23's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_23 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[23]),
    .eligible_i   (eligible[23]),
    .lend_i       (vnpu_lend_i[23]),
    .quota_i      (vnpu_quota_i[119:115]),
    .ready_add_i  (ready_add_i[119:115]),
    .ve_active_i  (ve_active_i[23]),
    .start_i      (winner[23]),
    .run_i        ({
                     run_of[503],
                     run_of[471],
                     run_of[439],
                     run_of[407],
                     run_of[375],
                     run_of[343],
                     run_of[311],
                     run_of[279],
                     run_of[247],
                     run_of[215],
                     run_of[183],
                     run_of[151],
                     run_of[119],
                     run_of[87],
                     run_of[55],
                     run_of[23]
                   }),
    .save_i       ({
                     save_of[503],
                     save_of[471],
                     save_of[439],
                     save_of[407],
                     save_of[375],
                     save_of[343],
                     save_of[311],
                     save_of[279],
                     save_of[247],
                     save_of[215],
                     save_of[183],
                     save_of[151],
                     save_of[119],
                     save_of[87],
                     save_of[55],
                     save_of[23]
                   }),
    .return_i     ({
                     return_of[503],
                     return_of[471],
                     return_of[439],
                     return_of[407],
                     return_of[375],
                     return_of[343],
                     return_of[311],
                     return_of[279],
                     return_of[247],
                     return_of[215],
                     return_of[183],
                     return_of[151],
                     return_of[119],
                     return_of[87],
                     return_of[55],
                     return_of[23]
                   }),
    .ready_o      (vnpu_23_ready),
    .held_o       (vnpu_23_held),
    .has_ready_o  (vnpu_23_has_ready),
    .unfinished_o (vnpu_23_unfinished),
    .under_o      (vnpu_23_under),
    .over_o       (vnpu_23_over),
    .owed_o       (vnpu_23_owed),
    .reserved_o   (vnpu_23_reserved)
  );

  wire [4:0] vnpu_24_ready;     // Waiting uTops of vNPU 24.
  wire [4:0] vnpu_24_held;      // MEs in Run of vNPU 24.
  wire vnpu_24_has_ready;       // Some uTop of vNPU 24 waits.
  wire vnpu_24_unfinished;      // Some uTop of vNPU 24 is unfinished.
  wire vnpu_24_under;           // vNPU 24 holds less than its quota.
  wire vnpu_24_over;            // vNPU 24 holds more than its quota.
  wire [4:0] vnpu_24_owed;      // MEs that vNPU 24 is owed within its quota.
  wire [4:0] vnpu_24_reserved;  // MEs of vNPU 24's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_24 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[24]),
    .eligible_i   (eligible[24]),
    .lend_i       (vnpu_lend_i[24]),
    .quota_i      (vnpu_quota_i[124:120]),
    .ready_add_i  (ready_add_i[124:120]),
    .ve_active_i  (ve_active_i[24]),
    .start_i      (winner[24]),
    .run_i        ({
                     run_of[504],
                     run_of[472],
                     run_of[440],
                     run_of[408],
                     run_of[376],
                     run_of[344],
                     run_of[312],
                     run_of[280],
                     run_of[248],
                     run_of[216],
                     run_of[184],
                     run_of[152],
                     run_of[120],
                     run_of[88],
                     run_of[56],
                     run_of[24]
                   }),
    .save_i       ({
                     save_of[504],
                     save_of[472],
                     save_of[440],
                     save_of[408],
                     save_of[376],
                     save_of[344],
                     save_of[312],
                     save_of[280],
                     save_of[248],
                     save_of[216],
                     save_of[184],
                     save_of[152],
                     save_of[120],
                     save_of[88],
                     save_of[56],
                     save_of[24]
                   }),
    .return_i     ({
                     return_of[504],
                     return_of[472],
                     return_of[440],
                     return_of[408],
                     return_of[376],
                     return_of[344],
                     return_of[312],
                     return_of[280],
                     return_of[248],
                     return_of[216],
                     return_of[184],
                     return_of[152],
                     return_of[120],
                     return_of[88],
                     return_of[56],
                     return_of[24]
                   }),
    .ready_o      (vnpu_24_ready),
    .held_o       (vnpu_24_held),
    .has_ready_o  (vnpu_24_has_ready),
    .unfinished_o (vnpu_24_unfinished),
    .under_o      (vnpu_24_under),
    .over_o       (vnpu_24_over),
    .owed_o       (vnpu_24_owed),
    .reserved_o   (vnpu_24_reserved)
  );

  wire [4:0] vnpu_25_ready;     // Waiting uTops of vNPU 25.
  wire [4:0] vnpu_25_held;      // MEs in Run of vNPU 25.
  wire vnpu_25_has_ready;       // Some uTop of vNPU 25 waits.
  wire vnpu_25_unfinished;      // Some uTop of vNPU 25 is unfinished.
  wire vnpu_25_under;           // vNPU 25 holds less than its quota.
  wire vnpu_25_over;            // vNPU 25 holds more than its quota.
  wire [4:0] vnpu_25_owed;      // MEs that vNPU 25 is owed within its quota.
  wire [4:0] vnpu_25_reserved;  // MEs of vNPU 25's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_25 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[25]),
    .eligible_i   (eligible[25]),
    .lend_i       (vnpu_lend_i[25]),
    .quota_i      (vnpu_quota_i[129:125]),
    .ready_add_i  (ready_add_i[129:125]),
    .ve_active_i  (ve_active_i[25]),
    .start_i      (winner[25]),
    .run_i        ({
                     run_of[505],
                     run_of[473],
                     run_of[441],
                     run_of[409],
                     run_of[377],
                     run_of[345],
                     run_of[313],
                     run_of[281],
                     run_of[249],
                     run_of[217],
                     run_of[185],
                     run_of[153],
                     run_of[121],
                     run_of[89],
                     run_of[57],
                     run_of[25]
                   }),
    .save_i       ({
                     save_of[505],
                     save_of[473],
                     save_of[441],
                     save_of[409],
                     save_of[377],
                     save_of[345],
                     save_of[313],
                     save_of[281],
                     save_of[249],
                     save_of[217],
                     save_of[185],
                     save_of[153],
                     save_of[121],
                     save_of[89],
                     save_of[57],
                     save_of[25]
                   }),
    .return_i     ({
                     return_of[505],
                     return_of[473],
                     return_of[441],
                     return_of[409],
                     return_of[377],
                     return_of[345],
                     return_of[313],
                     return_of[281],
                     return_of[249],
                     return_of[217],
                     return_of[185],
                     return_of[153],
                     return_of[121],
                     return_of[89],
                     return_of[57],
                     return_of[25]
                   }),
    .ready_o      (vnpu_25_ready),
    .held_o       (vnpu_25_held),
    .has_ready_o  (vnpu_25_has_ready),
    .unfinished_o (vnpu_25_unfinished),
    .under_o      (vnpu_25_under),
    .over_o       (vnpu_25_over),
    .owed_o       (vnpu_25_owed),
    .reserved_o   (vnpu_25_reserved)
  );

  wire [4:0] vnpu_26_ready;     // Waiting uTops of vNPU 26.
  wire [4:0] vnpu_26_held;      // MEs in Run of vNPU 26.
  wire vnpu_26_has_ready;       // Some uTop of vNPU 26 waits.
  wire vnpu_26_unfinished;      // Some uTop of vNPU 26 is unfinished.
  wire vnpu_26_under;           // vNPU 26 holds less than its quota.
  wire vnpu_26_over;            // vNPU 26 holds more than its quota.
  wire [4:0] vnpu_26_owed;      // MEs that vNPU 26 is owed within its quota.
  wire [4:0] vnpu_26_reserved;  // MEs of vNPU 26's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_26 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[26]),
    .eligible_i   (eligible[26]),
    .lend_i       (vnpu_lend_i[26]),
    .quota_i      (vnpu_quota_i[134:130]),
    .ready_add_i  (ready_add_i[134:130]),
    .ve_active_i  (ve_active_i[26]),
    .start_i      (winner[26]),
    .run_i        ({
                     run_of[506],
                     run_of[474],
                     run_of[442],
                     run_of[410],
                     run_of[378],
                     run_of[346],
                     run_of[314],
                     run_of[282],
                     run_of[250],
                     run_of[218],
                     run_of[186],
                     run_of[154],
                     run_of[122],
                     run_of[90],
                     run_of[58],
                     run_of[26]
                   }),
    .save_i       ({
                     save_of[506],
                     save_of[474],
                     save_of[442],
                     save_of[410],
                     save_of[378],
                     save_of[346],
                     save_of[314],
                     save_of[282],
                     save_of[250],
                     save_of[218],
                     save_of[186],
                     save_of[154],
                     save_of[122],
                     save_of[90],
                     save_of[58],
                     save_of[26]
                   }),
    .return_i     ({
                     return_of[506],
                     return_of[474],
                     return_of[442],
                     return_of[410],
                     return_of[378],
                     return_of[346],
                     return_of[314],
                     return_of[282],
                     return_of[250],
                     return_of[218],
                     return_of[186],
                     return_of[154],
                     return_of[122],
                     return_of[90],
                     return_of[58],
                     return_of[26]
                   }),
    .ready_o      (vnpu_26_ready),
    .held_o       (vnpu_26_held),
    .has_ready_o  (vnpu_26_has_ready),
    .unfinished_o (vnpu_26_unfinished),
    .under_o      (vnpu_26_under),
    .over_o       (vnpu_26_over),
    .owed_o       (vnpu_26_owed),
    .reserved_o   (vnpu_26_reserved)
  );

  wire [4:0] vnpu_27_ready;     // Waiting uTops of vNPU 27.
  wire [4:0] vnpu_27_held;      // MEs in Run of vNPU 27.
  wire vnpu_27_has_ready;       // Some uTop of vNPU 27 waits.
  wire vnpu_27_unfinished;      // Some uTop of vNPU 27 is unfinished.
  wire vnpu_27_under;           // vNPU 27 holds less than its quota.
  wire vnpu_27_over;            // vNPU 27 holds more than its quota.
  wire [4:0] vnpu_27_owed;      // MEs that vNPU 27 is owed within its quota.
  wire [4:0] vnpu_27_reserved;  // MEs of vNPU 27's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_27 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[27]),
    .eligible_i   (eligible[27]),
    .lend_i       (vnpu_lend_i[27]),
    .quota_i      (vnpu_quota_i[139:135]),
    .ready_add_i  (ready_add_i[139:135]),
    .ve_active_i  (ve_active_i[27]),
    .start_i      (winner[27]),
    .run_i        ({
                     run_of[507],
                     run_of[475],
                     run_of[443],
                     run_of[411],
                     run_of[379],
                     run_of[347],
                     run_of[315],
                     run_of[283],
                     run_of[251],
                     run_of[219],
                     run_of[187],
                     run_of[155],
                     run_of[123],
                     run_of[91],
                     run_of[59],
                     run_of[27]
                   }),
    .save_i       ({
                     save_of[507],
                     save_of[475],
                     save_of[443],
                     save_of[411],
                     save_of[379],
                     save_of[347],
                     save_of[315],
                     save_of[283],
                     save_of[251],
                     save_of[219],
                     save_of[187],
                     save_of[155],
                     save_of[123],
                     save_of[91],
                     save_of[59],
                     save_of[27]
                   }),
    .return_i     ({
                     return_of[507],
                     return_of[475],
                     return_of[443],
                     return_of[411],
                     return_of[379],
                     return_of[347],
                     return_of[315],
                     return_of[283],
                     return_of[251],
                     return_of[219],
                     return_of[187],
                     return_of[155],
                     return_of[123],
                     return_of[91],
                     return_of[59],
                     return_of[27]
                   }),
    .ready_o      (vnpu_27_ready),
    .held_o       (vnpu_27_held),
    .has_ready_o  (vnpu_27_has_ready),
    .unfinished_o (vnpu_27_unfinished),
    .under_o      (vnpu_27_under),
    .over_o       (vnpu_27_over),
    .owed_o       (vnpu_27_owed),
    .reserved_o   (vnpu_27_reserved)
  );

  wire [4:0] vnpu_28_ready;     // Waiting uTops of vNPU 28.
  wire [4:0] vnpu_28_held;      // MEs in Run of vNPU 28.
  wire vnpu_28_has_ready;       // Some uTop of vNPU 28 waits.
  wire vnpu_28_unfinished;      // Some uTop of vNPU 28 is unfinished.
  wire vnpu_28_under;           // vNPU 28 holds less than its quota.
  wire vnpu_28_over;            // vNPU 28 holds more than its quota.
  wire [4:0] vnpu_28_owed;      // MEs that vNPU 28 is owed within its quota.
  wire [4:0] vnpu_28_reserved;  // MEs of vNPU 28's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_28 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[28]),
    .eligible_i   (eligible[28]),
    .lend_i       (vnpu_lend_i[28]),
    .quota_i      (vnpu_quota_i[144:140]),
    .ready_add_i  (ready_add_i[144:140]),
    .ve_active_i  (ve_active_i[28]),
    .start_i      (winner[28]),
    .run_i        ({
                     run_of[508],
                     run_of[476],
                     run_of[444],
                     run_of[412],
                     run_of[380],
                     run_of[348],
                     run_of[316],
                     run_of[284],
                     run_of[252],
                     run_of[220],
                     run_of[188],
                     run_of[156],
                     run_of[124],
                     run_of[92],
                     run_of[60],
                     run_of[28]
                   }),
    .save_i       ({
                     save_of[508],
                     save_of[476],
                     save_of[444],
                     save_of[412],
                     save_of[380],
                     save_of[348],
                     save_of[316],
                     save_of[284],
                     save_of[252],
                     save_of[220],
                     save_of[188],
                     save_of[156],
                     save_of[124],
                     save_of[92],
                     save_of[60],
                     save_of[28]
                   }),
    .return_i     ({
                     return_of[508],
                     return_of[476],
                     return_of[444],
                     return_of[412],
                     return_of[380],
                     return_of[348],
                     return_of[316],
                     return_of[284],
                     return_of[252],
                     return_of[220],
                     return_of[188],
                     return_of[156],
                     return_of[124],
                     return_of[92],
                     return_of[60],
                     return_of[28]
                   }),
    .ready_o      (vnpu_28_ready),
    .held_o       (vnpu_28_held),
    .has_ready_o  (vnpu_28_has_ready),
    .unfinished_o (vnpu_28_unfinished),
    .under_o      (vnpu_28_under),
    .over_o       (vnpu_28_over),
    .owed_o       (vnpu_28_owed),
    .reserved_o   (vnpu_28_reserved)
  );

  wire [4:0] vnpu_29_ready;     // Waiting uTops of vNPU 29.
  wire [4:0] vnpu_29_held;      // MEs in Run of vNPU 29.
  wire vnpu_29_has_ready;       // Some uTop of vNPU 29 waits.
  wire vnpu_29_unfinished;      // Some uTop of vNPU 29 is unfinished.
  wire vnpu_29_under;           // vNPU 29 holds less than its quota.
  wire vnpu_29_over;            // vNPU 29 holds more than its quota.
  wire [4:0] vnpu_29_owed;      // MEs that vNPU 29 is owed within its quota.
  wire [4:0] vnpu_29_reserved;  // MEs of vNPU 29's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_29 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[29]),
    .eligible_i   (eligible[29]),
    .lend_i       (vnpu_lend_i[29]),
    .quota_i      (vnpu_quota_i[149:145]),
    .ready_add_i  (ready_add_i[149:145]),
    .ve_active_i  (ve_active_i[29]),
    .start_i      (winner[29]),
    .run_i        ({
                     run_of[509],
                     run_of[477],
                     run_of[445],
                     run_of[413],
                     run_of[381],
                     run_of[349],
                     run_of[317],
                     run_of[285],
                     run_of[253],
                     run_of[221],
                     run_of[189],
                     run_of[157],
                     run_of[125],
                     run_of[93],
                     run_of[61],
                     run_of[29]
                   }),
    .save_i       ({
                     save_of[509],
                     save_of[477],
                     save_of[445],
                     save_of[413],
                     save_of[381],
                     save_of[349],
                     save_of[317],
                     save_of[285],
                     save_of[253],
                     save_of[221],
                     save_of[189],
                     save_of[157],
                     save_of[125],
                     save_of[93],
                     save_of[61],
                     save_of[29]
                   }),
    .return_i     ({
                     return_of[509],
                     return_of[477],
                     return_of[445],
                     return_of[413],
                     return_of[381],
                     return_of[349],
                     return_of[317],
                     return_of[285],
                     return_of[253],
                     return_of[221],
                     return_of[189],
                     return_of[157],
                     return_of[125],
                     return_of[93],
                     return_of[61],
                     return_of[29]
                   }),
    .ready_o      (vnpu_29_ready),
    .held_o       (vnpu_29_held),
    .has_ready_o  (vnpu_29_has_ready),
    .unfinished_o (vnpu_29_unfinished),
    .under_o      (vnpu_29_under),
    .over_o       (vnpu_29_over),
    .owed_o       (vnpu_29_owed),
    .reserved_o   (vnpu_29_reserved)
  );

  wire [4:0] vnpu_30_ready;     // Waiting uTops of vNPU 30.
  wire [4:0] vnpu_30_held;      // MEs in Run of vNPU 30.
  wire vnpu_30_has_ready;       // Some uTop of vNPU 30 waits.
  wire vnpu_30_unfinished;      // Some uTop of vNPU 30 is unfinished.
  wire vnpu_30_under;           // vNPU 30 holds less than its quota.
  wire vnpu_30_over;            // vNPU 30 holds more than its quota.
  wire [4:0] vnpu_30_owed;      // MEs that vNPU 30 is owed within its quota.
  wire [4:0] vnpu_30_reserved;  // MEs of vNPU 30's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_30 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[30]),
    .eligible_i   (eligible[30]),
    .lend_i       (vnpu_lend_i[30]),
    .quota_i      (vnpu_quota_i[154:150]),
    .ready_add_i  (ready_add_i[154:150]),
    .ve_active_i  (ve_active_i[30]),
    .start_i      (winner[30]),
    .run_i        ({
                     run_of[510],
                     run_of[478],
                     run_of[446],
                     run_of[414],
                     run_of[382],
                     run_of[350],
                     run_of[318],
                     run_of[286],
                     run_of[254],
                     run_of[222],
                     run_of[190],
                     run_of[158],
                     run_of[126],
                     run_of[94],
                     run_of[62],
                     run_of[30]
                   }),
    .save_i       ({
                     save_of[510],
                     save_of[478],
                     save_of[446],
                     save_of[414],
                     save_of[382],
                     save_of[350],
                     save_of[318],
                     save_of[286],
                     save_of[254],
                     save_of[222],
                     save_of[190],
                     save_of[158],
                     save_of[126],
                     save_of[94],
                     save_of[62],
                     save_of[30]
                   }),
    .return_i     ({
                     return_of[510],
                     return_of[478],
                     return_of[446],
                     return_of[414],
                     return_of[382],
                     return_of[350],
                     return_of[318],
                     return_of[286],
                     return_of[254],
                     return_of[222],
                     return_of[190],
                     return_of[158],
                     return_of[126],
                     return_of[94],
                     return_of[62],
                     return_of[30]
                   }),
    .ready_o      (vnpu_30_ready),
    .held_o       (vnpu_30_held),
    .has_ready_o  (vnpu_30_has_ready),
    .unfinished_o (vnpu_30_unfinished),
    .under_o      (vnpu_30_under),
    .over_o       (vnpu_30_over),
    .owed_o       (vnpu_30_owed),
    .reserved_o   (vnpu_30_reserved)
  );

  wire [4:0] vnpu_31_ready;     // Waiting uTops of vNPU 31.
  wire [4:0] vnpu_31_held;      // MEs in Run of vNPU 31.
  wire vnpu_31_has_ready;       // Some uTop of vNPU 31 waits.
  wire vnpu_31_unfinished;      // Some uTop of vNPU 31 is unfinished.
  wire vnpu_31_under;           // vNPU 31 holds less than its quota.
  wire vnpu_31_over;            // vNPU 31 holds more than its quota.
  wire [4:0] vnpu_31_owed;      // MEs that vNPU 31 is owed within its quota.
  wire [4:0] vnpu_31_reserved;  // MEs of vNPU 31's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_31 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[31]),
    .eligible_i   (eligible[31]),
    .lend_i       (vnpu_lend_i[31]),
    .quota_i      (vnpu_quota_i[159:155]),
    .ready_add_i  (ready_add_i[159:155]),
    .ve_active_i  (ve_active_i[31]),
    .start_i      (winner[31]),
    .run_i        ({
                     run_of[511],
                     run_of[479],
                     run_of[447],
                     run_of[415],
                     run_of[383],
                     run_of[351],
                     run_of[319],
                     run_of[287],
                     run_of[255],
                     run_of[223],
                     run_of[191],
                     run_of[159],
                     run_of[127],
                     run_of[95],
                     run_of[63],
                     run_of[31]
                   }),
    .save_i       ({
                     save_of[511],
                     save_of[479],
                     save_of[447],
                     save_of[415],
                     save_of[383],
                     save_of[351],
                     save_of[319],
                     save_of[287],
                     save_of[255],
                     save_of[223],
                     save_of[191],
                     save_of[159],
                     save_of[127],
                     save_of[95],
                     save_of[63],
                     save_of[31]
                   }),
    .return_i     ({
                     return_of[511],
                     return_of[479],
                     return_of[447],
                     return_of[415],
                     return_of[383],
                     return_of[351],
                     return_of[319],
                     return_of[287],
                     return_of[255],
                     return_of[223],
                     return_of[191],
                     return_of[159],
                     return_of[127],
                     return_of[95],
                     return_of[63],
                     return_of[31]
                   }),
    .ready_o      (vnpu_31_ready),
    .held_o       (vnpu_31_held),
    .has_ready_o  (vnpu_31_has_ready),
    .unfinished_o (vnpu_31_unfinished),
    .under_o      (vnpu_31_under),
    .over_o       (vnpu_31_over),
    .owed_o       (vnpu_31_owed),
    .reserved_o   (vnpu_31_reserved)
  );

  assign vnpu_ready_o = {
    vnpu_31_ready,
    vnpu_30_ready,
    vnpu_29_ready,
    vnpu_28_ready,
    vnpu_27_ready,
    vnpu_26_ready,
    vnpu_25_ready,
    vnpu_24_ready,
    vnpu_23_ready,
    vnpu_22_ready,
    vnpu_21_ready,
    vnpu_20_ready,
    vnpu_19_ready,
    vnpu_18_ready,
    vnpu_17_ready,
    vnpu_16_ready,
    vnpu_15_ready,
    vnpu_14_ready,
    vnpu_13_ready,
    vnpu_12_ready,
    vnpu_11_ready,
    vnpu_10_ready,
    vnpu_9_ready,
    vnpu_8_ready,
    vnpu_7_ready,
    vnpu_6_ready,
    vnpu_5_ready,
    vnpu_4_ready,
    vnpu_3_ready,
    vnpu_2_ready,
    vnpu_1_ready,
    vnpu_0_ready
  };

  assign vnpu_held_o = {
    vnpu_31_held,
    vnpu_30_held,
    vnpu_29_held,
    vnpu_28_held,
    vnpu_27_held,
    vnpu_26_held,
    vnpu_25_held,
    vnpu_24_held,
    vnpu_23_held,
    vnpu_22_held,
    vnpu_21_held,
    vnpu_20_held,
    vnpu_19_held,
    vnpu_18_held,
    vnpu_17_held,
    vnpu_16_held,
    vnpu_15_held,
    vnpu_14_held,
    vnpu_13_held,
    vnpu_12_held,
    vnpu_11_held,
    vnpu_10_held,
    vnpu_9_held,
    vnpu_8_held,
    vnpu_7_held,
    vnpu_6_held,
    vnpu_5_held,
    vnpu_4_held,
    vnpu_3_held,
    vnpu_2_held,
    vnpu_1_held,
    vnpu_0_held
  };

  // Some uTop waits.
  wire [31:0] has_ready = {
    vnpu_31_has_ready,
    vnpu_30_has_ready,
    vnpu_29_has_ready,
    vnpu_28_has_ready,
    vnpu_27_has_ready,
    vnpu_26_has_ready,
    vnpu_25_has_ready,
    vnpu_24_has_ready,
    vnpu_23_has_ready,
    vnpu_22_has_ready,
    vnpu_21_has_ready,
    vnpu_20_has_ready,
    vnpu_19_has_ready,
    vnpu_18_has_ready,
    vnpu_17_has_ready,
    vnpu_16_has_ready,
    vnpu_15_has_ready,
    vnpu_14_has_ready,
    vnpu_13_has_ready,
    vnpu_12_has_ready,
    vnpu_11_has_ready,
    vnpu_10_has_ready,
    vnpu_9_has_ready,
    vnpu_8_has_ready,
    vnpu_7_has_ready,
    vnpu_6_has_ready,
    vnpu_5_has_ready,
    vnpu_4_has_ready,
    vnpu_3_has_ready,
    vnpu_2_has_ready,
    vnpu_1_has_ready,
    vnpu_0_has_ready
  };

  // Some uTop is unfinished.
  wire [31:0] unfinished = {
    vnpu_31_unfinished,
    vnpu_30_unfinished,
    vnpu_29_unfinished,
    vnpu_28_unfinished,
    vnpu_27_unfinished,
    vnpu_26_unfinished,
    vnpu_25_unfinished,
    vnpu_24_unfinished,
    vnpu_23_unfinished,
    vnpu_22_unfinished,
    vnpu_21_unfinished,
    vnpu_20_unfinished,
    vnpu_19_unfinished,
    vnpu_18_unfinished,
    vnpu_17_unfinished,
    vnpu_16_unfinished,
    vnpu_15_unfinished,
    vnpu_14_unfinished,
    vnpu_13_unfinished,
    vnpu_12_unfinished,
    vnpu_11_unfinished,
    vnpu_10_unfinished,
    vnpu_9_unfinished,
    vnpu_8_unfinished,
    vnpu_7_unfinished,
    vnpu_6_unfinished,
    vnpu_5_unfinished,
    vnpu_4_unfinished,
    vnpu_3_unfinished,
    vnpu_2_unfinished,
    vnpu_1_unfinished,
    vnpu_0_unfinished
  };

  // Holds less than its quota.
  wire [31:0] under = {
    vnpu_31_under,
    vnpu_30_under,
    vnpu_29_under,
    vnpu_28_under,
    vnpu_27_under,
    vnpu_26_under,
    vnpu_25_under,
    vnpu_24_under,
    vnpu_23_under,
    vnpu_22_under,
    vnpu_21_under,
    vnpu_20_under,
    vnpu_19_under,
    vnpu_18_under,
    vnpu_17_under,
    vnpu_16_under,
    vnpu_15_under,
    vnpu_14_under,
    vnpu_13_under,
    vnpu_12_under,
    vnpu_11_under,
    vnpu_10_under,
    vnpu_9_under,
    vnpu_8_under,
    vnpu_7_under,
    vnpu_6_under,
    vnpu_5_under,
    vnpu_4_under,
    vnpu_3_under,
    vnpu_2_under,
    vnpu_1_under,
    vnpu_0_under
  };

  // Holds more than its quota.
  wire [31:0] over = {
    vnpu_31_over,
    vnpu_30_over,
    vnpu_29_over,
    vnpu_28_over,
    vnpu_27_over,
    vnpu_26_over,
    vnpu_25_over,
    vnpu_24_over,
    vnpu_23_over,
    vnpu_22_over,
    vnpu_21_over,
    vnpu_20_over,
    vnpu_19_over,
    vnpu_18_over,
    vnpu_17_over,
    vnpu_16_over,
    vnpu_15_over,
    vnpu_14_over,
    vnpu_13_over,
    vnpu_12_over,
    vnpu_11_over,
    vnpu_10_over,
    vnpu_9_over,
    vnpu_8_over,
    vnpu_7_over,
    vnpu_6_over,
    vnpu_5_over,
    vnpu_4_over,
    vnpu_3_over,
    vnpu_2_over,
    vnpu_1_over,
    vnpu_0_over
  };

  // MEs owed within the quota.
  wire [159:0] owed = {
    vnpu_31_owed,
    vnpu_30_owed,
    vnpu_29_owed,
    vnpu_28_owed,
    vnpu_27_owed,
    vnpu_26_owed,
    vnpu_25_owed,
    vnpu_24_owed,
    vnpu_23_owed,
    vnpu_22_owed,
    vnpu_21_owed,
    vnpu_20_owed,
    vnpu_19_owed,
    vnpu_18_owed,
    vnpu_17_owed,
    vnpu_16_owed,
    vnpu_15_owed,
    vnpu_14_owed,
    vnpu_13_owed,
    vnpu_12_owed,
    vnpu_11_owed,
    vnpu_10_owed,
    vnpu_9_owed,
    vnpu_8_owed,
    vnpu_7_owed,
    vnpu_6_owed,
    vnpu_5_owed,
    vnpu_4_owed,
    vnpu_3_owed,
    vnpu_2_owed,
    vnpu_1_owed,
    vnpu_0_owed
  };

  // MEs of the quota that may not be lent.
  wire [159:0] reserved = {
    vnpu_31_reserved,
    vnpu_30_reserved,
    vnpu_29_reserved,
    vnpu_28_reserved,
    vnpu_27_reserved,
    vnpu_26_reserved,
    vnpu_25_reserved,
    vnpu_24_reserved,
    vnpu_23_reserved,
    vnpu_22_reserved,
    vnpu_21_reserved,
    vnpu_20_reserved,
    vnpu_19_reserved,
    vnpu_18_reserved,
    vnpu_17_reserved,
    vnpu_16_reserved,
    vnpu_15_reserved,
    vnpu_14_reserved,
    vnpu_13_reserved,
    vnpu_12_reserved,
    vnpu_11_reserved,
    vnpu_10_reserved,
    vnpu_9_reserved,
    vnpu_8_reserved,
    vnpu_7_reserved,
    vnpu_6_reserved,
    vnpu_5_reserved,
    vnpu_4_reserved,
    vnpu_3_reserved,
    vnpu_2_reserved,
    vnpu_1_reserved,
    vnpu_0_reserved
  };

  // ----------------------------------------
  // What the decisions see
  // ----------------------------------------

  // MEs in Run or Save.
  wire [15:0] busy = me_run_o | me_save_o;
  // Online MEs in Idle.
  wire [15:0] idle = me_online_i & ~busy;
  // Online MEs in Save.
  wire [15:0] saving = me_online_i & me_save_o;
  // All online MEs are Idle.
  wire all_idle = ~(|(me_online_i & busy));
  // Modes 0 and 1.
  wire spatial = ~mode_i[1];
  // Mode 2.
  wire temporal = mode_i == 2'd2;
  // An operator takes all MEs.
  wire gang = gang_i & temporal;
  // Eligible, with waiting uTops.
  wire [31:0] wants = eligible & has_ready;
  // Eligible, with a VE uTop.
  wire [31:0] ve_works = eligible & ve_active_i;
  // Eligible, with waiting uTops or a VE uTop.
  wire [31:0] works = wants | ve_works;

  // Has MEs in Run.
  wire [31:0] holds = {
    |vnpu_held_o[159:155],
    |vnpu_held_o[154:150],
    |vnpu_held_o[149:145],
    |vnpu_held_o[144:140],
    |vnpu_held_o[139:135],
    |vnpu_held_o[134:130],
    |vnpu_held_o[129:125],
    |vnpu_held_o[124:120],
    |vnpu_held_o[119:115],
    |vnpu_held_o[114:110],
    |vnpu_held_o[109:105],
    |vnpu_held_o[104:100],
    |vnpu_held_o[99:95],
    |vnpu_held_o[94:90],
    |vnpu_held_o[89:85],
    |vnpu_held_o[84:80],
    |vnpu_held_o[79:75],
    |vnpu_held_o[74:70],
    |vnpu_held_o[69:65],
    |vnpu_held_o[64:60],
    |vnpu_held_o[59:55],
    |vnpu_held_o[54:50],
    |vnpu_held_o[49:45],
    |vnpu_held_o[44:40],
    |vnpu_held_o[39:35],
    |vnpu_held_o[34:30],
    |vnpu_held_o[29:25],
    |vnpu_held_o[24:20],
    |vnpu_held_o[19:15],
    |vnpu_held_o[14:10],
    |vnpu_held_o[9:5],
    |vnpu_held_o[4:0]
  };

  // Eligible, with waiting uTops and no ME.
  wire [31:0] starved = wants & ~holds;

  // ----------------------------------------
  // Time and service
  // ----------------------------------------

  wire drain;  // Whole core: all engines are to be saved.
  wire hold;   // Whole core: a vNPU holds the core.
  vnpu_utop_whole_core u_whole_core (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .mode_i          (mode_i),
    .switch_cycles_i (switch_cycles_i),
    .all_idle_i      (all_idle),
    .works_i         (works),
    .first_i         (least_served),
    .eligible_i      (eligible),
    .task_done_i     (task_done_i),
    .expired_i       (expired),
    .drain_o         (drain),
    .hold_o          (hold),
    .holder_o        (holder),
    .ve_allow_o      (ve_allow_o)
  );

  wire window_open;  // Mode 2: preempts are allowed.
  vnpu_utop_slice_timer u_slice_timer (
    .clk_i          (clk_i),
    .rst_ni         (rst_ni),
    .mode_i         (mode_i),
    .hold_i         (hold),
    .slice_cycles_i (slice_cycles_i),
    .expired_o      (expired),
    .window_open_o  (window_open)
  );

  wire [31:0] owners;  // Class 1: owners with a claim to an ME.

  wire [495:0] turn;  // Order in which owners are served.
  vnpu_utop_turn u_turn (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .owners_i (owners),
    .winner_i (winner),
    .turn_o   (turn)
  );

  // Eligible, with any unfinished uTop.
  wire [31:0] counted = eligible & unfinished;

  wire [767:0] active;  // Engine cycles served.
  wire [767:0] total;   // Cycles with an unfinished uTop.
  vnpu_utop_service u_service (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .mode_i   (mode_i),
    .gang_i   (gang),
    .online_i (me_online_i),
    .enable_i (vnpu_enable_i),
    .held_i   (vnpu_held_o),
    .holder_i (holder),
    .works_i  (counted),
    .active_o (active),
    .total_o  (total)
  );

  wire [495:0] order;  // Order of least service.
  vnpu_utop_service_rank u_service_rank (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .active_i   (active),
    .total_i    (total),
    .priority_i (vnpu_priority_i),
    .order_o    (order)
  );

  wire [119:0] start_order;  // Order of the last starts.
  vnpu_utop_start_order u_start_order (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .start_me_i    (start_me),
    .start_order_o (start_order)
  );

  // ----------------------------------------
  // Start and preempt
  // ----------------------------------------

  wire may_start;  // An ME may take a start.
  wire may_lend;   // More MEs are idle than must be kept.
  wire reclaim;    // Modes 0 and 1: borrowers give way.
  wire rotate;     // Mode 2: the most served gives way.
  vnpu_utop_demand u_demand (
    .spatial_i     (spatial),
    .gang_i        (gang),
    .idle_i        (idle),
    .saving_i      (saving),
    .all_idle_i    (all_idle),
    .owed_i        (owed),
    .reserved_i    (reserved),
    .starved_i     (starved),
    .window_open_i (window_open),
    .may_start_o   (may_start),
    .may_lend_o    (may_lend),
    .reclaim_o     (reclaim),
    .rotate_o      (rotate)
  );

  vnpu_utop_start u_start (
    .mode_i      (mode_i),
    .wants_i     (wants),
    .under_i     (under),
    .harvest_i   (vnpu_harvest_i),
    .works_i     (works),
    .holder_i    (holder),
    .idle_i      (idle),
    .may_start_i (may_start),
    .may_lend_i  (may_lend),
    .turn_i      (turn),
    .order_i     (order),
    .first_o     (least_served),
    .winner_o    (winner),
    .start_me_o  (start_me),
    .owners_o    (owners)
  );

  wire preempt_kill;  // The preempted uTop is discarded.
  vnpu_utop_preempt u_preempt (
    .online_i      (me_online_i),
    .finish_i      (me_finish_i),
    .run_of_i      (run_of),
    .kill_i        (vnpu_kill_i),
    .over_i        (over),
    .reclaim_i     (reclaim),
    .drain_i       (drain),
    .start_order_i (start_order),
    .rotate_i      (rotate),
    .starved_i     (starved),
    .holds_i       (holds),
    .order_i       (order),
    .kill_o        (preempt_kill),
    .preempt_me_o  (preempt_me)
  );

  // ----------------------------------------
  // Commands
  // ----------------------------------------

  reg start_valid_q;  // Start command.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      start_valid_q <= 1'b0;
    end else begin
      start_valid_q <= |winner;
    end
  end

  assign start_valid_o = start_valid_q;

  reg [3:0] start_me_q;  // ME that starts.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      start_me_q <= 4'd0;
    end else begin
      start_me_q <= {
        |(start_me & 16'hff00),
        |(start_me & 16'hf0f0),
        |(start_me & 16'hcccc),
        |(start_me & 16'haaaa)
      };
    end
  end

  assign start_me_o = start_me_q;

  reg [4:0] start_vnpu_q;  // vNPU whose uTop starts.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      start_vnpu_q <= 5'd0;
    end else begin
      start_vnpu_q <= start_vnpu;
    end
  end

  assign start_vnpu_o = start_vnpu_q;

  reg preempt_valid_q;  // Preempt command.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      preempt_valid_q <= 1'b0;
    end else begin
      preempt_valid_q <= |preempt_me;
    end
  end

  assign preempt_valid_o = preempt_valid_q;

  reg [3:0] preempt_me_q;  // ME that is preempted.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      preempt_me_q <= 4'd0;
    end else begin
      preempt_me_q <= {
        |(preempt_me & 16'hff00),
        |(preempt_me & 16'hf0f0),
        |(preempt_me & 16'hcccc),
        |(preempt_me & 16'haaaa)
      };
    end
  end

  assign preempt_me_o = preempt_me_q;

  reg preempt_kill_q;  // Discard the uTop instead of saving it.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      preempt_kill_q <= 1'b0;
    end else begin
      preempt_kill_q <= preempt_kill;
    end
  end

  assign preempt_kill_o = preempt_kill_q;

endmodule

`default_nettype wire
