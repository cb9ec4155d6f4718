// SPDX-License-Identifier: Apache-2.0
//
// Watches G1: a start is for an idle engine and a waiting uTop.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g1_start.ts; do not edit.
// Body SHA-256: 10d0943250544108

`default_nettype none

module vnpu_utop_scheduler_g1 (
  input  wire        clk_i,          // Clock.
  input  wire        rst_ni,         // Reset, active low.
  input  wire  [2:0] me_online_i,    // Engines in service; 0 = quarantined.
  input  wire  [2:0] me_run_i,       // ME runs a uTop.
  input  wire  [2:0] me_save_i,      // ME saves or discards its uTop.
  input  wire  [6:0] vnpu_enable_i,  // May start.
  input  wire  [6:0] vnpu_kill_i,    // Discard all its uTops.
  input  wire [13:0] vnpu_ready_i,   // Waiting uTops, fresh and suspended.
  input  wire        start_valid_i,  // Start command; the ME must take it.
  input  wire  [2:0] start_vnpu_i,   // vNPU whose uTop starts.
  input  wire  [1:0] start_me_i,     // ME that starts.
  output wire        bad_o,          // The promise is broken in this cycle.
  output wire        cover_o         // The case that it is about is there in this cycle.
);

  // Seen in this cycle.
  wire [2:0] idle = me_online_i & ~(me_run_i | me_save_i);

  reg [2:0] idle_before_q;  // Online MEs in Idle in the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      idle_before_q <= 3'd0;
    end else begin
      idle_before_q <= idle;
    end
  end

  // Seen in this cycle.
  wire [6:0] eligible = vnpu_enable_i & ~vnpu_kill_i;

  reg [6:0] eligible_before_q;  // Elig vNPUs in the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      eligible_before_q <= 7'd0;
    end else begin
      eligible_before_q <= eligible;
    end
  end

  reg [13:0] ready_before_q;  // Waiting uTops in the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      ready_before_q <= 14'd0;
    end else begin
      ready_before_q <= vnpu_ready_i;
    end
  end

  assign bad_o =
      start_valid_i &
      ~((|(idle_before_q & (3'd1 << start_me_i))) &
        (|(eligible_before_q & (7'd1 << start_vnpu_i))) &
        (|(ready_before_q & (14'd3 << {start_vnpu_i, 1'b0}))));

  assign cover_o = start_valid_i;

endmodule

`default_nettype wire
