// SPDX-License-Identifier: Apache-2.0
//
// Counts what was taken and is not complete.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/flight.ts; do not edit.
// Body SHA-256: 4ade71cb57ce2d49

`default_nettype none

module vnpu_iq_flight_ve (
  input  wire clk_i,     // Clock.
  input  wire rst_ni,    // Reset, active low.
  input  wire clear_i,   // A uTop begins or leaves.
  input  wire take_i,    // An instruction is taken.
  input  wire retire_i,  // One is complete.
  output wire quiet_o,   // No instruction is under way, nor a result of one.
  output wire landed_o   // No instruction is under way.
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
  assign landed_o = ~flying;

endmodule

`default_nettype wire
