// SPDX-License-Identifier: Apache-2.0
//
// Adds two numbers of VEs as thermometers; the sum stops at the number of VEs.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/thermometer.ts; do not edit.
// Body SHA-256: fb8ac421e675b126

`default_nettype none

module vnpu_op_plus (
  input  wire [15:0] a_i,   // First number.
  input  wire [15:0] b_i,   // Second number.
  output wire [15:0] sum_o  // Their sum.
);

  // Of two places 8 apart the lower one has what ones there are.
  wire [15:0] by_8 = {
    (a_i[7] | b_i[8]) & (a_i[15] | b_i[0]),
    (a_i[6] | b_i[9]) & (a_i[14] | b_i[1]),
    (a_i[5] | b_i[10]) & (a_i[13] | b_i[2]),
    (a_i[4] | b_i[11]) & (a_i[12] | b_i[3]),
    (a_i[3] | b_i[12]) & (a_i[11] | b_i[4]),
    (a_i[2] | b_i[13]) & (a_i[10] | b_i[5]),
    (a_i[1] | b_i[14]) & (a_i[9] | b_i[6]),
    (a_i[0] | b_i[15]) & (a_i[8] | b_i[7]),
    a_i[7] | b_i[8] | a_i[15] | b_i[0],
    a_i[6] | b_i[9] | a_i[14] | b_i[1],
    a_i[5] | b_i[10] | a_i[13] | b_i[2],
    a_i[4] | b_i[11] | a_i[12] | b_i[3],
    a_i[3] | b_i[12] | a_i[11] | b_i[4],
    a_i[2] | b_i[13] | a_i[10] | b_i[5],
    a_i[1] | b_i[14] | a_i[9] | b_i[6],
    a_i[0] | b_i[15] | a_i[8] | b_i[7]
  };

  // Of two places 4 apart the lower one has what ones there are.
  wire [15:0] by_4 = {
    by_8[11] & by_8[15],
    by_8[10] & by_8[14],
    by_8[9] & by_8[13],
    by_8[8] & by_8[12],
    by_8[11] | by_8[15],
    by_8[10] | by_8[14],
    by_8[9] | by_8[13],
    by_8[8] | by_8[12],
    by_8[3] & by_8[7],
    by_8[2] & by_8[6],
    by_8[1] & by_8[5],
    by_8[0] & by_8[4],
    by_8[3] | by_8[7],
    by_8[2] | by_8[6],
    by_8[1] | by_8[5],
    by_8[0] | by_8[4]
  };

  // Of two places 2 apart the lower one has what ones there are.
  wire [15:0] by_2 = {
    by_4[13] & by_4[15],
    by_4[12] & by_4[14],
    by_4[13] | by_4[15],
    by_4[12] | by_4[14],
    by_4[9] & by_4[11],
    by_4[8] & by_4[10],
    by_4[9] | by_4[11],
    by_4[8] | by_4[10],
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
  wire [15:0] by_1 = {
    by_2[14] & by_2[15],
    by_2[14] | by_2[15],
    by_2[12] & by_2[13],
    by_2[12] | by_2[13],
    by_2[10] & by_2[11],
    by_2[10] | by_2[11],
    by_2[8] & by_2[9],
    by_2[8] | by_2[9],
    by_2[6] & by_2[7],
    by_2[6] | by_2[7],
    by_2[4] & by_2[5],
    by_2[4] | by_2[5],
    by_2[2] & by_2[3],
    by_2[2] | by_2[3],
    by_2[0] & by_2[1],
    by_2[0] | by_2[1]
  };

  assign sum_o = {
    by_1[15],
    by_1[14],
    by_1[13],
    by_1[12],
    by_1[11],
    by_1[10],
    by_1[9],
    by_1[8],
    by_1[7],
    by_1[6],
    by_1[5],
    by_1[4],
    by_1[3],
    by_1[2],
    by_1[1],
    by_1[0]
  };

endmodule

`default_nettype wire
