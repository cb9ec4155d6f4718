// SPDX-License-Identifier: Apache-2.0
//
// Adds two numbers of VEs as thermometers; the sum stops at the number of VEs.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/thermometer.ts; do not edit.
// Body SHA-256: 4df2d950fe7177cc

`default_nettype none

module vnpu_op_plus (
  input  wire a_i,   // First number.
  input  wire b_i,   // Second number.
  output wire sum_o  // Their sum.
);

  assign sum_o = a_i | b_i;

endmodule

`default_nettype wire
