// SPDX-License-Identifier: Apache-2.0
//
// Schedules the ME uTops of 2 vNPUs on 1 matrix engine.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/utop_scheduler.ts; do not edit.
// Body SHA-256: 3d55f7a7d23834ad

`default_nettype none

module vnpu_utop_scheduler (
  input  wire        clk_i,            // Clock.
  input  wire        rst_ni,           // Reset, active low.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire  [1:0] mode_i,
  input  wire        gang_i,           // Mode 2 only: an operator takes all engines.
  input  wire        me_online_i,      // Engines in service; 0 = quarantined.
  input  wire [23:0] slice_cycles_i,   // Modes 2 and 3: time slice in cycles; 0 = never expires.
  // Mode 3: cost of a switch in cycles, after the last ME is idle.
  input  wire [15:0] switch_cycles_i,
  input  wire  [1:0] vnpu_enable_i,    // May start.
  input  wire  [1:0] vnpu_kill_i,      // Discard all its uTops.
  input  wire  [1:0] vnpu_harvest_i,   // May borrow idle MEs.
  input  wire  [1:0] vnpu_lend_i,      // Its unused quota may be lent.
  input  wire  [1:0] vnpu_quota_i,     // MEs that it owns.
  input  wire [13:0] vnpu_priority_i,  // Share of service; 0 counts as 1.
  input  wire  [1:0] ready_add_i,      // ME uTops that become ready in this cycle.
  input  wire  [1:0] ve_active_i,      // Its VE uTop is unfinished.
  input  wire  [1:0] task_done_i,      // Its program completes (pulse).
  input  wire        me_finish_i,      // uTop finished with all its operations (pulse).
  input  wire        me_saved_i,       // Context is in SRAM (pulse).
  output wire        start_valid_o,    // Start command; the ME must take it.
  output wire        start_me_o,       // ME that starts.
  output wire        start_vnpu_o,     // vNPU whose uTop starts.
  output wire        preempt_valid_o,  // Preempt command.
  output wire        preempt_me_o,     // ME that is preempted.
  output wire        preempt_kill_o,   // Discard the uTop instead of saving it.
  output wire        me_run_o,         // ME runs a uTop.
  output wire        me_save_o,        // ME saves or discards its uTop.
  output wire        me_vnpu_o,        // Tenant of each ME; 0 while idle.
  output wire  [1:0] vnpu_held_o,      // MEs in Run.
  output wire  [1:0] vnpu_ready_o,     // Waiting uTops, fresh and suspended.
  output wire  [1:0] ve_allow_o        // May issue VE operations (decodes mode_i).
);

  // ----------------------------------------
  // Decisions of this cycle, made below
  // ----------------------------------------

  wire [1:0] winner;        // vNPU that starts, one-hot.
  wire start_me;            // ME that starts, one-hot.
  wire preempt_me;          // ME that is preempted, one-hot.
  wire [1:0] least_served;  // The least served that could go next, one-hot.
  wire [1:0] holder;        // Whole core: the vNPU in Hold, one-hot.
  wire expired;             // The slice expires in this cycle.

  // vNPU that starts.
  wire start_vnpu = |(winner & 2'h2);

  // ----------------------------------------
  // Engines and vNPUs
  // ----------------------------------------

  wire me_0_run;              // ME 0 is in Run.
  wire me_0_save;             // ME 0 is in Save.
  wire me_0_vnpu;             // Tenant of ME 0.
  wire [1:0] me_0_run_of;     // ME 0 is in Run for this vNPU.
  wire [1:0] me_0_save_of;    // ME 0 is in Save for this vNPU.
  wire [1:0] me_0_return_of;  // ME 0 gives a saved uTop back to this vNPU.
  vnpu_utop_engine u_engine_0 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .online_i     (me_online_i),
    .start_i      (start_me),
    .start_vnpu_i (start_vnpu),
    .preempt_i    (preempt_me),
    .finish_i     (me_finish_i),
    .saved_i      (me_saved_i),
    .run_o        (me_0_run),
    .save_o       (me_0_save),
    .vnpu_o       (me_0_vnpu),
    .run_of_o     (me_0_run_of),
    .save_of_o    (me_0_save_of),
    .return_of_o  (me_0_return_of)
  );

  assign me_run_o = me_0_run;
  assign me_save_o = me_0_save;
  assign me_vnpu_o = me_0_vnpu;

  // MEs in Run: tenant, one-hot.
  wire [1:0] run_of = me_0_run_of;
  // MEs in Save: tenant, one-hot.
  wire [1:0] save_of = me_0_save_of;
  // MEs that give a uTop back: tenant, one-hot.
  wire [1:0] return_of = me_0_return_of;
  // Enabled and not killed.
  wire [1:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  wire vnpu_0_ready;       // Waiting uTops of vNPU 0.
  wire vnpu_0_held;        // MEs in Run of vNPU 0.
  wire vnpu_0_has_ready;   // Some uTop of vNPU 0 waits.
  wire vnpu_0_unfinished;  // Some uTop of vNPU 0 is unfinished.
  wire vnpu_0_under;       // vNPU 0 holds less than its quota.
  wire vnpu_0_over;        // vNPU 0 holds more than its quota.
  wire vnpu_0_owed;        // MEs that vNPU 0 is owed within its quota.
  wire vnpu_0_reserved;    // MEs of vNPU 0's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_0 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[0]),
    .eligible_i   (eligible[0]),
    .lend_i       (vnpu_lend_i[0]),
    .quota_i      (vnpu_quota_i[0]),
    .ready_add_i  (ready_add_i[0]),
    .ve_active_i  (ve_active_i[0]),
    .start_i      (winner[0]),
    .run_i        (run_of[0]),
    .save_i       (save_of[0]),
    .return_i     (return_of[0]),
    .ready_o      (vnpu_0_ready),
    .held_o       (vnpu_0_held),
    .has_ready_o  (vnpu_0_has_ready),
    .unfinished_o (vnpu_0_unfinished),
    .under_o      (vnpu_0_under),
    .over_o       (vnpu_0_over),
    .owed_o       (vnpu_0_owed),
    .reserved_o   (vnpu_0_reserved)
  );

  wire vnpu_1_ready;       // Waiting uTops of vNPU 1.
  wire vnpu_1_held;        // MEs in Run of vNPU 1.
  wire vnpu_1_has_ready;   // Some uTop of vNPU 1 waits.
  wire vnpu_1_unfinished;  // Some uTop of vNPU 1 is unfinished.
  wire vnpu_1_under;       // vNPU 1 holds less than its quota.
  wire vnpu_1_over;        // vNPU 1 holds more than its quota.
  wire vnpu_1_owed;        // MEs that vNPU 1 is owed within its quota.
  wire vnpu_1_reserved;    // MEs of vNPU 1's quota that may not be lent.
  vnpu_utop_vnpu u_vnpu_1 (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .kill_i       (vnpu_kill_i[1]),
    .eligible_i   (eligible[1]),
    .lend_i       (vnpu_lend_i[1]),
    .quota_i      (vnpu_quota_i[1]),
    .ready_add_i  (ready_add_i[1]),
    .ve_active_i  (ve_active_i[1]),
    .start_i      (winner[1]),
    .run_i        (run_of[1]),
    .save_i       (save_of[1]),
    .return_i     (return_of[1]),
    .ready_o      (vnpu_1_ready),
    .held_o       (vnpu_1_held),
    .has_ready_o  (vnpu_1_has_ready),
    .unfinished_o (vnpu_1_unfinished),
    .under_o      (vnpu_1_under),
    .over_o       (vnpu_1_over),
    .owed_o       (vnpu_1_owed),
    .reserved_o   (vnpu_1_reserved)
  );

  assign vnpu_ready_o = {vnpu_1_ready, vnpu_0_ready};
  assign vnpu_held_o = {vnpu_1_held, vnpu_0_held};

  // Some uTop waits.
  wire [1:0] has_ready = {vnpu_1_has_ready, vnpu_0_has_ready};
  // Some uTop is unfinished.
  wire [1:0] unfinished = {vnpu_1_unfinished, vnpu_0_unfinished};
  // Holds less than its quota.
  wire [1:0] under = {vnpu_1_under, vnpu_0_under};
  // Holds more than its quota.
  wire [1:0] over = {vnpu_1_over, vnpu_0_over};
  // MEs owed within the quota.
  wire [1:0] owed = {vnpu_1_owed, vnpu_0_owed};
  // MEs of the quota that may not be lent.
  wire [1:0] reserved = {vnpu_1_reserved, vnpu_0_reserved};

  // ----------------------------------------
  // What the decisions see
  // ----------------------------------------

  // MEs in Run or Save.
  wire busy = me_run_o | me_save_o;
  // Online MEs in Idle.
  wire idle = me_online_i & ~busy;
  // Online MEs in Save.
  wire saving = me_online_i & me_save_o;
  // All online MEs are Idle.
  wire all_idle = ~(me_online_i & busy);
  // Modes 0 and 1.
  wire spatial = ~mode_i[1];
  // Mode 2.
  wire temporal = mode_i == 2'd2;
  // An operator takes all MEs.
  wire gang = gang_i & temporal;
  // Eligible, with waiting uTops.
  wire [1:0] wants = eligible & has_ready;
  // Eligible, with a VE uTop.
  wire [1:0] ve_works = eligible & ve_active_i;
  // Eligible, with waiting uTops or a VE uTop.
  wire [1:0] works = wants | ve_works;
  // Has MEs in Run.
  wire [1:0] holds = {vnpu_held_o[1], vnpu_held_o[0]};
  // Eligible, with waiting uTops and no ME.
  wire [1:0] starved = wants & ~holds;

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

  wire [1:0] owners;  // Class 1: owners with a claim to an ME.

  wire turn;  // Order in which owners are served.
  vnpu_utop_turn u_turn (
    .clk_i    (clk_i),
    .rst_ni   (rst_ni),
    .owners_i (owners),
    .winner_i (winner),
    .turn_o   (turn)
  );

  // Eligible, with any unfinished uTop.
  wire [1:0] counted = eligible & unfinished;

  wire [23:0] active;  // Engine cycles served.
  wire [23:0] total;   // Cycles with an unfinished uTop.
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

  wire order;  // Order of least service.
  vnpu_utop_service_rank u_service_rank (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .active_i   (active),
    .total_i    (total),
    .priority_i (vnpu_priority_i),
    .order_o    (order)
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
    .online_i     (me_online_i),
    .finish_i     (me_finish_i),
    .run_of_i     (run_of),
    .kill_i       (vnpu_kill_i),
    .over_i       (over),
    .reclaim_i    (reclaim),
    .drain_i      (drain),
    .rotate_i     (rotate),
    .starved_i    (starved),
    .holds_i      (holds),
    .order_i      (order),
    .kill_o       (preempt_kill),
    .preempt_me_o (preempt_me)
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

  reg start_me_q;  // ME that starts.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      start_me_q <= 1'b0;
    end else begin
      start_me_q <= 1'b0;
    end
  end

  assign start_me_o = start_me_q;

  reg start_vnpu_q;  // vNPU whose uTop starts.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      start_vnpu_q <= 1'b0;
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
      preempt_valid_q <= preempt_me;
    end
  end

  assign preempt_valid_o = preempt_valid_q;

  reg preempt_me_q;  // ME that is preempted.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      preempt_me_q <= 1'b0;
    end else begin
      preempt_me_q <= 1'b0;
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
