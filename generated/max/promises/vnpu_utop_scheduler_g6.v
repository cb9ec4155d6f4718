// SPDX-License-Identifier: Apache-2.0
//
// Watches G6: no engine idles while a uTop waits.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g6_work.ts; do not edit.
// Body SHA-256: b61d18e629c5756d

`default_nettype none

module vnpu_utop_scheduler_g6 (
  input  wire         clk_i,           // Clock.
  input  wire         rst_ni,          // Reset, active low.
  // 0 spatial with harvest, 1 spatial without, 2 temporal, 3 whole core.
  input  wire   [1:0] mode_i,
  input  wire  [31:0] vnpu_harvest_i,  // May borrow idle MEs.
  input  wire  [31:0] vnpu_lend_i,     // Its unused quota may be lent.
  input  wire  [15:0] me_online_i,     // Engines in service; 0 = quarantined.
  input  wire  [15:0] me_run_i,        // ME runs a uTop.
  input  wire  [15:0] me_save_i,       // ME saves or discards its uTop.
  input  wire  [31:0] vnpu_enable_i,   // May start.
  input  wire  [31:0] vnpu_kill_i,     // Discard all its uTops.
  input  wire [159:0] vnpu_ready_i,    // Waiting uTops, fresh and suspended.
  input  wire         start_valid_i,   // Start command; the ME must take it.
  output wire         bad_o,           // The promise is broken in this cycle.
  output wire         cover_o          // The case that it is about is there in this cycle.
);

  // Seen in this cycle.
  wire [15:0] idle = me_online_i & ~(me_run_i | me_save_i);
  // Seen in this cycle.
  wire [31:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  // Its bits, 1 together.
  wire [159:0] ready_lanes_1 =
      ((((vnpu_ready_i & 160'h7bdef7bdef7bdef7bdef7bdef7bdef7bdef7bdef) +
         160'h7bdef7bdef7bdef7bdef7bdef7bdef7bdef7bdef) |
        vnpu_ready_i) &
       160'h8421084210842108421084210842108421084210) >>
      3'd4;

  // Its bits, 2 together.
  wire [159:0] ready_lanes_2 =
      (ready_lanes_1 & 160'h40100401004010040100401004010040100401) |
      ((ready_lanes_1 >> 3'd4) & 160'h80200802008020080200802008020080200802);

  // Its bits, 4 together.
  wire [159:0] ready_lanes_4 =
      (ready_lanes_2 & 160'h300003000030000300003000030000300003) |
      ((ready_lanes_2 >> 4'd8) & 160'hc0000c0000c0000c0000c0000c0000c0000c);

  // Its bits, 8 together.
  wire [159:0] ready_lanes_8 =
      (ready_lanes_4 & 160'hf000000000f000000000f000000000f) |
      ((ready_lanes_4 >> 5'd16) & 160'hf000000000f000000000f000000000f0);

  // Its bits, 16 together.
  wire [159:0] ready_lanes_16 =
      (ready_lanes_8 & 160'hff000000000000000000ff) |
      ((ready_lanes_8 >> 6'd32) & 160'hff000000000000000000ff00);

  // Its bits, all together.
  wire [159:0] ready_lanes_all =
      (ready_lanes_16 & 160'hffff) | ((ready_lanes_16 >> 7'd64) & 160'hffff0000);

  wire unused_ready_lanes = &{1'b0, ready_lanes_all[159:32]};

  // Seen in this cycle.
  wire [31:0] has_ready = ready_lanes_all[31:0];

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
