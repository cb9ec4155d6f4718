// SPDX-License-Identifier: Apache-2.0
//
// Watches G5 in mode 1: an owner never waits for a save.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g5_isolation.ts; do not edit.
// Body SHA-256: d468f67b62a405ca

`default_nettype none

module vnpu_utop_scheduler_g5b (
  input  wire       clk_i,           // Clock.
  input  wire       rst_ni,          // Reset, active low.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire [1:0] mode_i,
  input  wire       me_online_i,     // Engines in service; 0 = quarantined.
  input  wire [1:0] vnpu_enable_i,   // May start.
  input  wire [1:0] vnpu_harvest_i,  // May borrow idle MEs.
  input  wire [1:0] vnpu_lend_i,     // Its unused quota may be lent.
  input  wire [1:0] vnpu_quota_i,    // MEs that it owns.
  input  wire       me_run_i,        // ME runs a uTop.
  input  wire       me_save_i,       // ME saves or discards its uTop.
  input  wire [1:0] vnpu_held_i,     // MEs in Run.
  input  wire       start_valid_i,   // Start command; the ME must take it.
  input  wire       start_vnpu_i,    // vNPU whose uTop starts.
  input  wire [1:0] vnpu_kill_i,     // Discard all its uTops.
  input  wire [1:0] vnpu_ready_i,    // Waiting uTops, fresh and suspended.
  output wire       bad_o,           // The promise is broken in this cycle.
  output wire       cover_o          // The case that it is about is there in this cycle.
);

  reg [1:0] mode_before_q;  // mode_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      mode_before_q <= 2'd0;
    end else begin
      mode_before_q <= mode_i;
    end
  end

  reg me_online_before_q;  // me_online_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      me_online_before_q <= 1'b0;
    end else begin
      me_online_before_q <= me_online_i;
    end
  end

  reg [1:0] vnpu_enable_before_q;  // vnpu_enable_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_enable_before_q <= 2'd0;
    end else begin
      vnpu_enable_before_q <= vnpu_enable_i;
    end
  end

  reg [1:0] vnpu_harvest_before_q;  // vnpu_harvest_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_harvest_before_q <= 2'd0;
    end else begin
      vnpu_harvest_before_q <= vnpu_harvest_i;
    end
  end

  reg [1:0] vnpu_lend_before_q;  // vnpu_lend_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_lend_before_q <= 2'd0;
    end else begin
      vnpu_lend_before_q <= vnpu_lend_i;
    end
  end

  reg [1:0] vnpu_quota_before_q;  // vnpu_quota_i of the cycle before.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vnpu_quota_before_q <= 2'd0;
    end else begin
      vnpu_quota_before_q <= vnpu_quota_i;
    end
  end

  // As in the cycle before.
  wire unchanged =
      (mode_i == mode_before_q) &
      (me_online_i == me_online_before_q) &
      (vnpu_enable_i == vnpu_enable_before_q) &
      (vnpu_harvest_i == vnpu_harvest_before_q) &
      (vnpu_lend_i == vnpu_lend_before_q) &
      (vnpu_quota_i == vnpu_quota_before_q);

  reg since_idle_q;  // Configuration constant since a cycle with all MEs Idle.

  // The same, this cycle included.
  wire since_idle = ~(me_run_i | me_save_i) | (since_idle_q & unchanged);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      since_idle_q <= 1'b0;
    end else begin
      since_idle_q <= since_idle;
    end
  end

  // Seen in this cycle.
  wire [1:0] eligible = vnpu_enable_i & ~vnpu_kill_i;
  // Seen in this cycle.
  wire [1:0] has_ready = vnpu_ready_i;

  // Owners whose start is due and does not show.
  wire [1:0] waiting =
      eligible & has_ready & ~vnpu_held_i & vnpu_quota_i & ~({1'b0, start_valid_i} << start_vnpu_i);

  // They wait in this cycle.
  wire [1:0] waits_now = waiting & {2{since_idle & (mode_i == 2'd1)}};

  reg [1:0] wait_0_q;     // Bit 0 of the cycles in a row up to the one before.
  reg [1:0] wait_over_q;  // More than the most of them.

  // Not begun anew.
  wire [1:0] wait_goes_on = {2{~(~unchanged)}};
  // This one is too many.
  wire [1:0] wait_over = waits_now & wait_goes_on & (wait_0_q | wait_over_q);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_0_q <= 2'd0;
    end else begin
      wait_0_q <= waits_now & ~(wait_0_q & wait_goes_on);
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wait_over_q <= 2'd0;
    end else begin
      wait_over_q <= wait_over;
    end
  end

  assign bad_o = |wait_over;
  assign cover_o = |(waits_now & ~wait_over & ~(wait_0_q & wait_goes_on));

endmodule

`default_nettype wire
