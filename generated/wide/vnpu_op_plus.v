// SPDX-License-Identifier: Apache-2.0
//
// Adds two numbers of VEs as thermometers; the sum stops at the number of VEs.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/thermometer.ts; do not edit.
// Body SHA-256: 1ba1465ea51a41b3

`default_nettype none

module vnpu_op_plus (
  input  wire [7:0] a_i,   // First number.
  input  wire [7:0] b_i,   // Second number.
  output wire [7:0] sum_o  // Their sum.
);

  // Of two places 4 apart the lower one has what ones there are.
  wire [7:0] by_4 = {
    (a_i[3] | b_i[4]) & (a_i[7] | b_i[0]),
    (a_i[2] | b_i[5]) & (a_i[6] | b_i[1]),
    (a_i[1] | b_i[6]) & (a_i[5] | b_i[2]),
    (a_i[0] | b_i[7]) & (a_i[4] | b_i[3]),
    a_i[3] | b_i[4] | a_i[7] | b_i[0],
    a_i[2] | b_i[5] | a_i[6] | b_i[1],
    a_i[1] | b_i[6] | a_i[5] | b_i[2],
    a_i[0] | b_i[7] | a_i[4] | b_i[3]
  };

  // Of two places 2 apart the lower one has what ones there are.
  wire [7:0] by_2 = {
    by_4[5] & by_4[7],
    by_4[4] & by_4[6],
    by_4[5] | by_4[7],
    by_4[4] | by_4[6],
    by_4[1] & by_4[3],
    by_4[0] & by_4[2],
    by_4[1] | by_4[3],
    by_4[0] | by_4[2]
  };

  // Of two places 1 apart the lower one has what ones there are.
  wire [7:0] by_1 = {
    by_2[6] & by_2[7],
    by_2[6] | by_2[7],
    by_2[4] & by_2[5],
    by_2[4] | by_2[5],
    by_2[2] & by_2[3],
    by_2[2] | by_2[3],
    by_2[0] & by_2[1],
    by_2[0] | by_2[1]
  };

  assign sum_o = {by_1[7], by_1[6], by_1[5], by_1[4], by_1[3], by_1[2], by_1[1], by_1[0]};

endmodule

`default_nettype wire
