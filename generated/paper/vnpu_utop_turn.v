// SPDX-License-Identifier: Apache-2.0
//
// Order in which owners are served: longest wait first.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/turn.ts; do not edit.
// Body SHA-256: c4323cbd554ab88a

`default_nettype none

module vnpu_utop_turn (
  input  wire        clk_i,     // Clock.
  input  wire        rst_ni,    // Reset, active low.
  input  wire  [7:0] owners_i,  // Class 1: owners with a claim to an ME.
  input  wire  [7:0] winner_i,  // vNPU that starts, one-hot.
  output wire [27:0] turn_o     // Bit (i, j), i < j: j comes before i.
);

  reg [27:0] turn_q;  // Bit (i, j), i < j: j comes before i.

  // Owners that wait on.
  wire [7:0] waits = owners_i & ~winner_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      turn_q <= 28'd0;
    end else begin
      turn_q <= {
        waits[7] & (~waits[6] | turn_q[27]),
        waits[7] & (~waits[5] | turn_q[26]),
        waits[6] & (~waits[5] | turn_q[25]),
        waits[7] & (~waits[4] | turn_q[24]),
        waits[6] & (~waits[4] | turn_q[23]),
        waits[5] & (~waits[4] | turn_q[22]),
        waits[7] & (~waits[3] | turn_q[21]),
        waits[6] & (~waits[3] | turn_q[20]),
        waits[5] & (~waits[3] | turn_q[19]),
        waits[4] & (~waits[3] | turn_q[18]),
        waits[7] & (~waits[2] | turn_q[17]),
        waits[6] & (~waits[2] | turn_q[16]),
        waits[5] & (~waits[2] | turn_q[15]),
        waits[4] & (~waits[2] | turn_q[14]),
        waits[3] & (~waits[2] | turn_q[13]),
        waits[7] & (~waits[1] | turn_q[12]),
        waits[6] & (~waits[1] | turn_q[11]),
        waits[5] & (~waits[1] | turn_q[10]),
        waits[4] & (~waits[1] | turn_q[9]),
        waits[3] & (~waits[1] | turn_q[8]),
        waits[2] & (~waits[1] | turn_q[7]),
        waits[7] & (~waits[0] | turn_q[6]),
        waits[6] & (~waits[0] | turn_q[5]),
        waits[5] & (~waits[0] | turn_q[4]),
        waits[4] & (~waits[0] | turn_q[3]),
        waits[3] & (~waits[0] | turn_q[2]),
        waits[2] & (~waits[0] | turn_q[1]),
        waits[1] & (~waits[0] | turn_q[0])
      };
    end
  end

  assign turn_o = turn_q;

endmodule

`default_nettype wire
