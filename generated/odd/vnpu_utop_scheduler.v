// SPDX-License-Identifier: Apache-2.0
//
// Schedules the ME uTops of 7 vNPUs on 3 matrix engines.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/utop_scheduler.ts; do not edit.
// Body SHA-256: 20032523844d826b

`default_nettype none

module vnpu_utop_scheduler (
  input  wire        clk_i,            // Clock.
  input  wire        rst_ni,           // Reset, active low.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire  [1:0] mode_i,
  input  wire        gang_i,           // Mode 2 only: an operator takes all engines.
  input  wire  [2:0] me_online_i,      // Engines in service; 0 = quarantined.
  input  wire [23:0] slice_cycles_i,   // Modes 2 and 3: time slice in cycles; 0 = never expires.
  // Mode 3: cost of a switch in cycles, after the last ME is idle.
  input  wire [15:0] switch_cycles_i,
  input  wire  [6:0] vnpu_enable_i,    // May start.
  input  wire  [6:0] vnpu_kill_i,      // Discard all its uTops.
  input  wire  [6:0] vnpu_harvest_i,   // May borrow idle MEs.
  input  wire  [6:0] vnpu_lend_i,      // Its unused quota may be lent.
  input  wire [13:0] vnpu_quota_i,     // MEs that it owns.
  input  wire [48:0] vnpu_priority_i,  // Share of service; 0 counts as 1.
  input  wire [13:0] ready_add_i,      // ME uTops that become ready in this cycle.
  input  wire  [6:0] ve_active_i,      // Its VE uTop is unfinished.
  input  wire  [6:0] task_done_i,      // Its program completes (pulse).
  input  wire  [2:0] me_finish_i,      // uTop finished with all its operations (pulse).
  input  wire  [2:0] me_saved_i,       // Context is in SRAM (pulse).
  output wire        start_valid_o,    // Start command; the ME must take it.
  output wire  [1:0] start_me_o,       // ME that starts.
  output wire  [2:0] start_vnpu_o,     // vNPU whose uTop starts.
  output wire        preempt_valid_o,  // Preempt command.
  output wire  [1:0] preempt_me_o,     // ME that is preempted.
  output wire        preempt_kill_o,   // Discard the uTop instead of saving it.
  output wire  [2:0] me_run_o,         // ME runs a uTop.
  output wire  [2:0] me_save_o,        // ME saves or discards its uTop.
  output wire  [8:0] me_vnpu_o,        // Tenant of each ME; 0 while idle.
  output wire [13:0] vnpu_held_o,      // MEs in Run.
  output wire [13:0] vnpu_ready_o,     // Waiting uTops, fresh and suspended.
  output wire  [6:0] ve_allow_o        // May issue VE operations (decodes mode_i).
);

  // ----------------------------------------
  // Decisions of this cycle, made below
  // ----------------------------------------

  wire [6:0] winner;        // vNPU that starts, one-hot.
  wire [2:0] start_me;      // ME that starts, one-hot.
  wire [2:0] preempt_me;    // ME that is preempted, one-hot.
  wire [6:0] least_served;  // The least served that could go next, one-hot.
  wire [6:0] holder;        // Whole core: the vNPU in Hold, one-hot.
  wire expired;             // The slice expires in this cycle.

  // vNPU that starts.
  wire [2:0] start_vnpu = {|(winner & 7'h70), |(winner & 7'h4c), |(winner & 7'h2a)};

  // ----------------------------------------
  // Engines and vNPUs
  // ----------------------------------------

  wire me_0_run;              // ME 0 is in Run.
  wire me_0_save;             // ME 0 is in Save.
  wire [2:0] me_0_vnpu;       // Tenant of ME 0.
  wire [6:0] me_0_run_of;     // ME 0 is in Run for this vNPU.
  wire [6:0] me_0_save_of;    // ME 0 is in Save for this vNPU.
  wire [6:0] me_0_return_of;  // ME 0 gives a saved uTop back to this vNPU.
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

  wire me_1_run;              // ME 1 is in Run.
  wire me_1_save;             // ME 1 is in Save.
  wire [2:0] me_1_vnpu;       // Tenant of ME 1.
  wire [6:0] me_1_run_of;     // ME 1 is in Run for this vNPU.
  wire [6:0] me_1_save_of;    // ME 1 is in Save for this vNPU.
  wire [6:0] me_1_return_of;  // ME 1 gives a saved uTop back to this vNPU.
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

  wire me_2_run;              // ME 2 is in Run.
  wire me_2_save;             // ME 2 is in Save.
  wire [2:0] me_2_vnpu;       // Tenant of ME 2.
  wire [6:0] me_2_run_of;     // ME 2 is in Run for this vNPU.
  wire [6:0] me_2_save_of;    // ME 2 is in Save for this vNPU.
  wire [6:0] me_2_return_of;  // ME 2 gives a saved uTop back to this vNPU.
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

  assign me_run_o = {me_2_run, me_1_run, me_0_run};
  assign me_save_o = {me_2_save, me_1_save, me_0_save};
  assign me_vnpu_o = {me_2_vnpu, me_1_vnpu, me_0_vnpu};

  // MEs in Run: tenant, one-hot.
  wire [20:0] run_of = {me_2_run_of, me_1_run_of, me_0_run_of};
  // MEs in Save: tenant, one-hot.
  wire [20:0] save_of = {me_2_save_of, me_1_save_of, me_0_save_of};
  // MEs that give a uTop back: tenant, one-hot.
  wire [20:0] return_of = {me_2_return_of, me_1_return_of, me_0_return_of};
  // Enabled and not killed.
  wire [6:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  wire [1:0] vnpu_0_ready;     // Waiting uTops of vNPU 0.
  wire [1:0] vnpu_0_held;      // MEs in Run of vNPU 0.
  wire vnpu_0_has_ready;       // Some uTop of vNPU 0 waits.
  wire vnpu_0_unfinished;      // Some uTop of vNPU 0 is unfinished.
  wire vnpu_0_under;           // vNPU 0 holds less than its quota.
  wire vnpu_0_over;            // vNPU 0 holds more than its quota.
  wire [1:0] vnpu_0_owed;      // MEs that vNPU 0 is owed within its quota.
  wire [1:0] vnpu_0_reserved;  // MEs of vNPU 0's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_0 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[0]),
    .eligible_i   (eligible[0]),
    .lend_i       (vnpu_lend_i[0]),
    .quota_i      (vnpu_quota_i[1:0]),
    .ready_add_i  (ready_add_i[1:0]),
    .ve_active_i  (ve_active_i[0]),
    .start_i      (winner[0]),
    .run_i        ({run_of[14], run_of[7], run_of[0]}),
    .save_i       ({save_of[14], save_of[7], save_of[0]}),
    .return_i     ({return_of[14], return_of[7], return_of[0]}),
    .ready_o      (vnpu_0_ready),
    .held_o       (vnpu_0_held),
    .has_ready_o  (vnpu_0_has_ready),
    .unfinished_o (vnpu_0_unfinished),
    .under_o      (vnpu_0_under),
    .over_o       (vnpu_0_over),
    .owed_o       (vnpu_0_owed),
    .reserved_o   (vnpu_0_reserved)
  );

  wire [1:0] vnpu_1_ready;     // Waiting uTops of vNPU 1.
  wire [1:0] vnpu_1_held;      // MEs in Run of vNPU 1.
  wire vnpu_1_has_ready;       // Some uTop of vNPU 1 waits.
  wire vnpu_1_unfinished;      // Some uTop of vNPU 1 is unfinished.
  wire vnpu_1_under;           // vNPU 1 holds less than its quota.
  wire vnpu_1_over;            // vNPU 1 holds more than its quota.
  wire [1:0] vnpu_1_owed;      // MEs that vNPU 1 is owed within its quota.
  wire [1:0] vnpu_1_reserved;  // MEs of vNPU 1's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_1 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[1]),
    .eligible_i   (eligible[1]),
    .lend_i       (vnpu_lend_i[1]),
    .quota_i      (vnpu_quota_i[3:2]),
    .ready_add_i  (ready_add_i[3:2]),
    .ve_active_i  (ve_active_i[1]),
    .start_i      (winner[1]),
    .run_i        ({run_of[15], run_of[8], run_of[1]}),
    .save_i       ({save_of[15], save_of[8], save_of[1]}),
    .return_i     ({return_of[15], return_of[8], return_of[1]}),
    .ready_o      (vnpu_1_ready),
    .held_o       (vnpu_1_held),
    .has_ready_o  (vnpu_1_has_ready),
    .unfinished_o (vnpu_1_unfinished),
    .under_o      (vnpu_1_under),
    .over_o       (vnpu_1_over),
    .owed_o       (vnpu_1_owed),
    .reserved_o   (vnpu_1_reserved)
  );

  wire [1:0] vnpu_2_ready;     // Waiting uTops of vNPU 2.
  wire [1:0] vnpu_2_held;      // MEs in Run of vNPU 2.
  wire vnpu_2_has_ready;       // Some uTop of vNPU 2 waits.
  wire vnpu_2_unfinished;      // Some uTop of vNPU 2 is unfinished.
  wire vnpu_2_under;           // vNPU 2 holds less than its quota.
  wire vnpu_2_over;            // vNPU 2 holds more than its quota.
  wire [1:0] vnpu_2_owed;      // MEs that vNPU 2 is owed within its quota.
  wire [1:0] vnpu_2_reserved;  // MEs of vNPU 2's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_2 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[2]),
    .eligible_i   (eligible[2]),
    .lend_i       (vnpu_lend_i[2]),
    .quota_i      (vnpu_quota_i[5:4]),
    .ready_add_i  (ready_add_i[5:4]),
    .ve_active_i  (ve_active_i[2]),
    .start_i      (winner[2]),
    .run_i        ({run_of[16], run_of[9], run_of[2]}),
    .save_i       ({save_of[16], save_of[9], save_of[2]}),
    .return_i     ({return_of[16], return_of[9], return_of[2]}),
    .ready_o      (vnpu_2_ready),
    .held_o       (vnpu_2_held),
    .has_ready_o  (vnpu_2_has_ready),
    .unfinished_o (vnpu_2_unfinished),
    .under_o      (vnpu_2_under),
    .over_o       (vnpu_2_over),
    .owed_o       (vnpu_2_owed),
    .reserved_o   (vnpu_2_reserved)
  );

  wire [1:0] vnpu_3_ready;     // Waiting uTops of vNPU 3.
  wire [1:0] vnpu_3_held;      // MEs in Run of vNPU 3.
  wire vnpu_3_has_ready;       // Some uTop of vNPU 3 waits.
  wire vnpu_3_unfinished;      // Some uTop of vNPU 3 is unfinished.
  wire vnpu_3_under;           // vNPU 3 holds less than its quota.
  wire vnpu_3_over;            // vNPU 3 holds more than its quota.
  wire [1:0] vnpu_3_owed;      // MEs that vNPU 3 is owed within its quota.
  wire [1:0] vnpu_3_reserved;  // MEs of vNPU 3's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_3 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[3]),
    .eligible_i   (eligible[3]),
    .lend_i       (vnpu_lend_i[3]),
    .quota_i      (vnpu_quota_i[7:6]),
    .ready_add_i  (ready_add_i[7:6]),
    .ve_active_i  (ve_active_i[3]),
    .start_i      (winner[3]),
    .run_i        ({run_of[17], run_of[10], run_of[3]}),
    .save_i       ({save_of[17], save_of[10], save_of[3]}),
    .return_i     ({return_of[17], return_of[10], return_of[3]}),
    .ready_o      (vnpu_3_ready),
    .held_o       (vnpu_3_held),
    .has_ready_o  (vnpu_3_has_ready),
    .unfinished_o (vnpu_3_unfinished),
    .under_o      (vnpu_3_under),
    .over_o       (vnpu_3_over),
    .owed_o       (vnpu_3_owed),
    .reserved_o   (vnpu_3_reserved)
  );

  wire [1:0] vnpu_4_ready;     // Waiting uTops of vNPU 4.
  wire [1:0] vnpu_4_held;      // MEs in Run of vNPU 4.
  wire vnpu_4_has_ready;       // Some uTop of vNPU 4 waits.
  wire vnpu_4_unfinished;      // Some uTop of vNPU 4 is unfinished.
  wire vnpu_4_under;           // vNPU 4 holds less than its quota.
  wire vnpu_4_over;            // vNPU 4 holds more than its quota.
  wire [1:0] vnpu_4_owed;      // MEs that vNPU 4 is owed within its quota.
  wire [1:0] vnpu_4_reserved;  // MEs of vNPU 4's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_4 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[4]),
    .eligible_i   (eligible[4]),
    .lend_i       (vnpu_lend_i[4]),
    .quota_i      (vnpu_quota_i[9:8]),
    .ready_add_i  (ready_add_i[9:8]),
    .ve_active_i  (ve_active_i[4]),
    .start_i      (winner[4]),
    .run_i        ({run_of[18], run_of[11], run_of[4]}),
    .save_i       ({save_of[18], save_of[11], save_of[4]}),
    .return_i     ({return_of[18], return_of[11], return_of[4]}),
    .ready_o      (vnpu_4_ready),
    .held_o       (vnpu_4_held),
    .has_ready_o  (vnpu_4_has_ready),
    .unfinished_o (vnpu_4_unfinished),
    .under_o      (vnpu_4_under),
    .over_o       (vnpu_4_over),
    .owed_o       (vnpu_4_owed),
    .reserved_o   (vnpu_4_reserved)
  );

  wire [1:0] vnpu_5_ready;     // Waiting uTops of vNPU 5.
  wire [1:0] vnpu_5_held;      // MEs in Run of vNPU 5.
  wire vnpu_5_has_ready;       // Some uTop of vNPU 5 waits.
  wire vnpu_5_unfinished;      // Some uTop of vNPU 5 is unfinished.
  wire vnpu_5_under;           // vNPU 5 holds less than its quota.
  wire vnpu_5_over;            // vNPU 5 holds more than its quota.
  wire [1:0] vnpu_5_owed;      // MEs that vNPU 5 is owed within its quota.
  wire [1:0] vnpu_5_reserved;  // MEs of vNPU 5's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_5 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[5]),
    .eligible_i   (eligible[5]),
    .lend_i       (vnpu_lend_i[5]),
    .quota_i      (vnpu_quota_i[11:10]),
    .ready_add_i  (ready_add_i[11:10]),
    .ve_active_i  (ve_active_i[5]),
    .start_i      (winner[5]),
    .run_i        ({run_of[19], run_of[12], run_of[5]}),
    .save_i       ({save_of[19], save_of[12], save_of[5]}),
    .return_i     ({return_of[19], return_of[12], return_of[5]}),
    .ready_o      (vnpu_5_ready),
    .held_o       (vnpu_5_held),
    .has_ready_o  (vnpu_5_has_ready),
    .unfinished_o (vnpu_5_unfinished),
    .under_o      (vnpu_5_under),
    .over_o       (vnpu_5_over),
    .owed_o       (vnpu_5_owed),
    .reserved_o   (vnpu_5_reserved)
  );

  wire [1:0] vnpu_6_ready;     // Waiting uTops of vNPU 6.
  wire [1:0] vnpu_6_held;      // MEs in Run of vNPU 6.
  wire vnpu_6_has_ready;       // Some uTop of vNPU 6 waits.
  wire vnpu_6_unfinished;      // Some uTop of vNPU 6 is unfinished.
  wire vnpu_6_under;           // vNPU 6 holds less than its quota.
  wire vnpu_6_over;            // vNPU 6 holds more than its quota.
  wire [1:0] vnpu_6_owed;      // MEs that vNPU 6 is owed within its quota.
  wire [1:0] vnpu_6_reserved;  // MEs of vNPU 6's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_6 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[6]),
    .eligible_i   (eligible[6]),
    .lend_i       (vnpu_lend_i[6]),
    .quota_i      (vnpu_quota_i[13:12]),
    .ready_add_i  (ready_add_i[13:12]),
    .ve_active_i  (ve_active_i[6]),
    .start_i      (winner[6]),
    .run_i        ({run_of[20], run_of[13], run_of[6]}),
    .save_i       ({save_of[20], save_of[13], save_of[6]}),
    .return_i     ({return_of[20], return_of[13], return_of[6]}),
    .ready_o      (vnpu_6_ready),
    .held_o       (vnpu_6_held),
    .has_ready_o  (vnpu_6_has_ready),
    .unfinished_o (vnpu_6_unfinished),
    .under_o      (vnpu_6_under),
    .over_o       (vnpu_6_over),
    .owed_o       (vnpu_6_owed),
    .reserved_o   (vnpu_6_reserved)
  );

  assign vnpu_ready_o = {
    vnpu_6_ready,
    vnpu_5_ready,
    vnpu_4_ready,
    vnpu_3_ready,
    vnpu_2_ready,
    vnpu_1_ready,
    vnpu_0_ready
  };

  assign vnpu_held_o = {
    vnpu_6_held,
    vnpu_5_held,
    vnpu_4_held,
    vnpu_3_held,
    vnpu_2_held,
    vnpu_1_held,
    vnpu_0_held
  };

  // Some uTop waits.
  wire [6:0] has_ready = {
    vnpu_6_has_ready,
    vnpu_5_has_ready,
    vnpu_4_has_ready,
    vnpu_3_has_ready,
    vnpu_2_has_ready,
    vnpu_1_has_ready,
    vnpu_0_has_ready
  };

  // Some uTop is unfinished.
  wire [6:0] unfinished = {
    vnpu_6_unfinished,
    vnpu_5_unfinished,
    vnpu_4_unfinished,
    vnpu_3_unfinished,
    vnpu_2_unfinished,
    vnpu_1_unfinished,
    vnpu_0_unfinished
  };

  // Holds less than its quota.
  wire [6:0] under = {
    vnpu_6_under,
    vnpu_5_under,
    vnpu_4_under,
    vnpu_3_under,
    vnpu_2_under,
    vnpu_1_under,
    vnpu_0_under
  };

  // Holds more than its quota.
  wire [6:0] over = {
    vnpu_6_over,
    vnpu_5_over,
    vnpu_4_over,
    vnpu_3_over,
    vnpu_2_over,
    vnpu_1_over,
    vnpu_0_over
  };

  // MEs owed within the quota.
  wire [13:0] owed = {
    vnpu_6_owed,
    vnpu_5_owed,
    vnpu_4_owed,
    vnpu_3_owed,
    vnpu_2_owed,
    vnpu_1_owed,
    vnpu_0_owed
  };

  // MEs of the quota that may not be lent.
  wire [13:0] reserved = {
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
  wire [2:0] busy = me_run_o | me_save_o;
  // Online MEs in Idle.
  wire [2:0] idle = me_online_i & ~busy;
  // Online MEs in Save.
  wire [2:0] saving = me_online_i & me_save_o;
  // All online MEs are Idle.
  wire all_idle = ~(|(me_online_i & busy));
  // Modes 0 and 1.
  wire spatial = ~mode_i[1];
  // Mode 2.
  wire temporal = mode_i == 2'd2;
  // An operator takes all MEs.
  wire gang = gang_i & temporal;
  // Eligible, with waiting uTops.
  wire [6:0] wants = eligible & has_ready;
  // Eligible, with a VE uTop.
  wire [6:0] ve_works = eligible & ve_active_i;
  // Eligible, with waiting uTops or a VE uTop.
  wire [6:0] works = wants | ve_works;

  // Has MEs in Run.
  wire [6:0] holds = {
    |vnpu_held_o[13:12],
    |vnpu_held_o[11:10],
    |vnpu_held_o[9:8],
    |vnpu_held_o[7:6],
    |vnpu_held_o[5:4],
    |vnpu_held_o[3:2],
    |vnpu_held_o[1:0]
  };

  // Eligible, with waiting uTops and no ME.
  wire [6:0] starved = wants & ~holds;

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

  wire [6:0] owners;  // Class 1: owners with a claim to an ME.

  wire [20:0] turn;  // Order in which owners are served.
  vnpu_utop_turn u_turn (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .owners_i (owners),
    .winner_i (winner),
    .turn_o   (turn)
  );

  // Eligible, with any unfinished uTop.
  wire [6:0] counted = eligible & unfinished;

  wire [167:0] active;  // Engine cycles served.
  wire [167:0] total;   // Cycles with an unfinished uTop.
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

  wire [20:0] order;  // Order of least service.
  vnpu_utop_service_rank u_service_rank (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .active_i   (active),
    .total_i    (total),
    .priority_i (vnpu_priority_i),
    .order_o    (order)
  );

  wire [2:0] start_order;  // Order of the last starts.
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

  reg [1:0] start_me_q;  // ME that starts.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      start_me_q <= 2'd0;
    end else begin
      start_me_q <= {|(start_me & 3'h4), |(start_me & 3'h2)};
    end
  end

  assign start_me_o = start_me_q;

  reg [2:0] start_vnpu_q;  // vNPU whose uTop starts.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      start_vnpu_q <= 3'd0;
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

  reg [1:0] preempt_me_q;  // ME that is preempted.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      preempt_me_q <= 2'd0;
    end else begin
      preempt_me_q <= {|(preempt_me & 3'h4), |(preempt_me & 3'h2)};
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
