// SPDX-License-Identifier: Apache-2.0
//
// Adds two numbers of VEs as thermometers; the sum stops at the number of VEs.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/thermometer.ts; do not edit.
// Body SHA-256: 578760577aa85823

`default_nettype none

module vnpu_op_plus (
  input  wire [1:0] a_i,   // First number.
  input  wire [1:0] b_i,   // Second number.
  output wire [1:0] sum_o  // Their sum.
);

  assign sum_o = {a_i[1] | b_i[1] | (a_i[0] & b_i[0]), a_i[0] | b_i[0]};

endmodule

`default_nettype wire
