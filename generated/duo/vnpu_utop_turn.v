// SPDX-License-Identifier: Apache-2.0
//
// Order in which owners are served: longest wait first.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/turn.ts; do not edit.
// Body SHA-256: c6419855d5402365

`default_nettype none

module vnpu_utop_turn (
  input  wire       clk_i,     // Clock.
  input  wire       rst_ni,    // Reset, active low.
  input  wire [2:0] owners_i,  // Class 1: owners with a claim to an ME.
  input  wire [2:0] winner_i,  // vNPU that starts, one-hot.
  output wire [2:0] turn_o     // Bit (i, j), i < j: j comes before i.
);

  reg [2:0] turn_q;  // Bit (i, j), i < j: j comes before i.

  // Owners that wait on.
  wire [2:0] waits = owners_i & ~winner_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      turn_q <= 3'd0;
    end else begin
      turn_q <= {
        waits[2] & (~waits[1] | turn_q[2]),
        waits[2] & (~waits[0] | turn_q[1]),
        waits[1] & (~waits[0] | turn_q[0])
      };
    end
  end

  assign turn_o = turn_q;

endmodule

`default_nettype wire
