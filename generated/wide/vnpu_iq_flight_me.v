// SPDX-License-Identifier: Apache-2.0
//
// Counts what was taken and is not complete.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/flight.ts; do not edit.
// Body SHA-256: 9352c69d777e0d38

`default_nettype none

module vnpu_iq_flight_me (
  input  wire clk_i,       // Clock.
  input  wire rst_ni,      // Reset, active low.
  input  wire clear_i,     // A uTop begins or leaves.
  input  wire take_i,      // An instruction is taken.
  input  wire retire_i,    // One is complete.
  output wire quiet_o,     // No instruction is under way, nor a result of one.
  input  wire pop_i,       // The instruction that is taken has a pop or popv.
  input  wire pop_done_i,  // A pop or popv is complete.
  output wire pops_o       // One is not complete.
);

  reg [1:0] flying_q;  // Instructions under way.
  reg [1:0] settle_q;  // Cycles until every result is there.

  // An instruction is under way.
  wire flying = |flying_q;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      flying_q <= 2'd0;
    end else if (clear_i) begin
      flying_q <= 2'd0;
    end else begin
      flying_q <= flying_q + {retire_i & ~take_i, (take_i & ~retire_i) | (retire_i & ~take_i)};
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      settle_q <= 2'd0;
    end else if (clear_i) begin
      settle_q <= 2'd0;
    end else begin
      settle_q <= flying ? 2'd2 : {1'b0, settle_q[1]};
    end
  end

  assign quiet_o = ~(flying | (|settle_q));

  // ----------------------------------------
  // Pops
  // ----------------------------------------

  reg [2:0] pops_q;  // Pops and popvs that are not complete.

  // There is one.
  wire pops = |pops_q;
  // Another begins.
  wire taken = take_i & pop_i;
  // One less.
  wire fewer = pop_done_i & ~taken & pops;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pops_q <= 3'd0;
    end else if (clear_i) begin
      pops_q <= 3'd0;
    end else begin
      pops_q <= pops_q + {{2{fewer}}, fewer | (taken & ~pop_done_i)};
    end
  end

  assign pops_o = pops;

endmodule

`default_nettype wire
