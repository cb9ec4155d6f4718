// SPDX-License-Identifier: Apache-2.0
//
// Watches G1: a start is for an idle engine and a waiting uTop.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/promises/g1_start.ts; do not edit.
// Body SHA-256: a0940fdb494b637c

`default_nettype none

module vnpu_utop_scheduler_g1 (
  input  wire       clk_i,          // Clock.
  input  wire       rst_ni,         // Reset, active low.
  input  wire [1:0] me_online_i,    // Engines in service; 0 = quarantined.
  input  wire [1:0] me_run_i,       // ME runs a uTop.
  input  wire [1:0] me_save_i,      // ME saves or discards its uTop.
  input  wire [2:0] vnpu_enable_i,  // May start.
  input  wire [2:0] vnpu_kill_i,    // Discard all its uTops.
  input  wire [5:0] vnpu_ready_i,   // Waiting uTops, fresh and suspended.
  input  wire       start_valid_i,  // Start command; the ME must take it.
  input  wire       start_me_i,     // ME that starts.
  input  wire [1:0] start_vnpu_i,   // vNPU whose uTop starts.
  output wire       bad_o,          // The promise is broken in this cycle.
  output wire       cover_o         // The case that it is about is there in this cycle.
);

  // Seen in this cycle.
  wire [1:0] idle = me_online_i & ~(me_run_i | me_save_i);

  reg [1:0] idle_before_q;  // Online MEs in Idle in the deciding cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      idle_before_q <= 2'd0;
    end else begin
      idle_before_q <= idle;
    end
  end

  // Seen in this cycle.
  wire [2:0] eligible = vnpu_enable_i & ~vnpu_kill_i;
  // Seen in this cycle.
  wire [2:0] has_ready = {|vnpu_ready_i[5:4], |vnpu_ready_i[3:2], |vnpu_ready_i[1:0]};

  reg [2:0] wants_before_q;  // Elig vNPUs with waiting uTops in that cycle.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      wants_before_q <= 3'd0;
    end else begin
      wants_before_q <= eligible & has_ready;
    end
  end

  assign bad_o =
      start_valid_i &
      ~((|({start_me_i == 1'b1, start_me_i == 1'b0} & idle_before_q)) &
        (|({start_vnpu_i == 2'd2, start_vnpu_i == 2'd1, start_vnpu_i == 2'd0} & wants_before_q)));

  assign cover_o = start_valid_i;

endmodule

`default_nettype wire
