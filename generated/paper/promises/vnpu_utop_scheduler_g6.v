// SPDX-License-Identifier: Apache-2.0
//
// Watches G6: no engine idles while a uTop waits.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g6_work.ts; do not edit.
// Body SHA-256: 83d4a782a5eef00c

`default_nettype none

module vnpu_utop_scheduler_g6 (
  input  wire        clk_i,           // Clock.
  input  wire        rst_ni,          // Reset, active low.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire  [1:0] mode_i,
  input  wire  [7:0] vnpu_harvest_i,  // May borrow idle MEs.
  input  wire  [7:0] vnpu_lend_i,     // Its unused quota may be lent.
  input  wire  [3:0] me_online_i,     // Engines in service; 0 = quarantined.
  input  wire  [3:0] me_run_i,        // ME runs a uTop.
  input  wire  [3:0] me_save_i,       // ME saves or discards its uTop.
  input  wire  [7:0] vnpu_enable_i,   // May start.
  input  wire  [7:0] vnpu_kill_i,     // Discard all its uTops.
  input  wire [23:0] vnpu_ready_i,    // Waiting uTops, fresh and suspended.
  input  wire        start_valid_i,   // Start command; the ME must take it.
  output wire        bad_o,           // The promise is broken in this cycle.
  output wire        cover_o          // The case that it is about is there in this cycle.
);

  // Seen in this cycle.
  wire [3:0] idle = me_online_i & ~(me_run_i | me_save_i);
  // Seen in this cycle.
  wire [7:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  // Its bits, 1 together.
  wire [23:0] ready_lanes_1 =
      ((((vnpu_ready_i & 24'h6db6db) + 24'h6db6db) | vnpu_ready_i) & 24'h924924) >> 2'd2;

  // Its bits, 2 together.
  wire [23:0] ready_lanes_2 = (ready_lanes_1 & 24'h41041) | ((ready_lanes_1 >> 2'd2) & 24'h82082);
  // Its bits, 4 together.
  wire [23:0] ready_lanes_4 = (ready_lanes_2 & 24'h3003) | ((ready_lanes_2 >> 3'd4) & 24'hc00c);
  // Its bits, all together.
  wire [23:0] ready_lanes_all = (ready_lanes_4 & 24'hf) | ((ready_lanes_4 >> 4'd8) & 24'hf0);

  wire unused_ready_lanes = &{1'b0, ready_lanes_all[23:8]};

  // Seen in this cycle.
  wire [7:0] has_ready = ready_lanes_all[7:0];

  reg due_before_q;  // A start is due in this cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      due_before_q <= 1'b0;
    end else begin
      due_before_q <=
          (mode_i == 2'd0) &
          (&vnpu_harvest_i) &
          (&vnpu_lend_i) &
          (|idle) &
          (|(eligible & has_ready));
    end
  end

  assign bad_o = due_before_q & ~start_valid_i;
  assign cover_o = due_before_q;

endmodule

`default_nettype wire
