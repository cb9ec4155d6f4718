// SPDX-License-Identifier: Apache-2.0
//
// Watches G10: in mode 3 the core is held again in time.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g10_progress.ts; do not edit.
// Body SHA-256: b847cc8deb641bca

`default_nettype none

module vnpu_utop_scheduler_g10 (
  input  wire        clk_i,               // Clock.
  input  wire        rst_ni,              // Reset, active low.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire  [1:0] mode_i,
  input  wire  [1:0] me_online_i,         // Engines in service; 0 = quarantined.
  // Mode 3: cost of a switch in cycles, after the last ME is idle.
  input  wire [15:0] switch_cycles_i,
  input  wire  [2:0] vnpu_enable_i,       // May start.
  input  wire  [2:0] vnpu_kill_i,         // Discard all its uTops.
  input  wire  [2:0] ve_allow_i,          // May issue VE operations (decodes mode_i).
  input  wire  [5:0] vnpu_ready_i,        // Waiting uTops, fresh and suspended.
  input  wire  [2:0] ve_active_i,         // Its VE uTop is unfinished.
  input  wire  [2:0] task_done_i,         // Its program completes (pulse).
  input  wire  [1:0] core_state_state_i,  // Whole core: 0 Drain, 1 Pick, 2 Switch, 3 Hold.
  output wire        bad_o,               // The promise is broken in this cycle.
  output wire        cover_o              // The case that it is about is there in this cycle.
);

  reg [1:0] mode_before_q;  // mode_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      mode_before_q <= 2'd0;
    end else begin
      mode_before_q <= mode_i;
    end
  end

  reg [1:0] me_online_before_q;  // me_online_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      me_online_before_q <= 2'd0;
    end else begin
      me_online_before_q <= me_online_i;
    end
  end

  reg [15:0] switch_cycles_before_q;  // switch_cycles_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      switch_cycles_before_q <= 16'd0;
    end else begin
      switch_cycles_before_q <= switch_cycles_i;
    end
  end

  reg [2:0] vnpu_enable_before_q;  // vnpu_enable_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_enable_before_q <= 3'd0;
    end else begin
      vnpu_enable_before_q <= vnpu_enable_i;
    end
  end

  reg [2:0] vnpu_kill_before_q;  // vnpu_kill_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_kill_before_q <= 3'd0;
    end else begin
      vnpu_kill_before_q <= vnpu_kill_i;
    end
  end

  // As in the cycle before.
  wire unchanged =
      (mode_i == mode_before_q) &
      (me_online_i == me_online_before_q) &
      (switch_cycles_i == switch_cycles_before_q) &
      (vnpu_enable_i == vnpu_enable_before_q) &
      (vnpu_kill_i == vnpu_kill_before_q);

  // Seen in this cycle.
  wire [2:0] eligible = vnpu_enable_i & ~vnpu_kill_i;
  // Its bits, 1 together.
  wire [5:0] ready_lanes_1 = ((((vnpu_ready_i & 6'h15) + 6'h15) | vnpu_ready_i) & 6'h2a) >> 1'b1;
  // Its bits, 2 together.
  wire [5:0] ready_lanes_2 = (ready_lanes_1 & 6'h11) | ((ready_lanes_1 >> 1'b1) & 6'h2);
  // Its bits, all together.
  wire [5:0] ready_lanes_all = (ready_lanes_2 & 6'h3) | ((ready_lanes_2 >> 2'd2) & 6'h4);

  wire unused_ready_lanes = &{1'b0, ready_lanes_all[5:3]};

  // Seen in this cycle.
  wire [2:0] has_ready = ready_lanes_all[2:0];

  reg [15:0] taken_q;  // switch_cycles_i in the last Pick.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      taken_q <= 16'd0;
    end else if (core_state_state_i == 2'd1) begin
      taken_q <= switch_cycles_i;
    end
  end

  // As taken in Pick.
  wire [15:0] switch_cycles = (core_state_state_i == 2'd2) ? taken_q : switch_cycles_i;

  reg [17:0] cycles_q;  // Such cycles in a row up to the one before.

  // Those that count.
  wire [17:0] cycles_before = unchanged ? cycles_q : 18'd0;

  // This one included.
  wire [17:0] cycles =
      ((mode_i == 2'd3) &
       ~(|ve_allow_i) &
       (|(eligible & (has_ready | ve_active_i))) &
       ~(|task_done_i)) ?
          ((&cycles_before) ? cycles_before : cycles_before + 18'd1) :
      18'd0;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      cycles_q <= 18'd0;
    end else begin
      cycles_q <= cycles;
    end
  end

  // The bound.
  wire [17:0] most = {2'd0, (|switch_cycles) ? switch_cycles : 16'd1} + 18'd8;

  assign bad_o = cycles > most;
  assign cover_o = cycles == most;

endmodule

`default_nettype wire
