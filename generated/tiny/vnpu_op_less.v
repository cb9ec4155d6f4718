// SPDX-License-Identifier: Apache-2.0
//
// Subtracts numbers of VEs as thermometers; below 0 it gives 0.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/thermometer.ts; do not edit.
// Body SHA-256: ebf1b1e4c27b1e81

`default_nettype none

module vnpu_op_less (
  input  wire a_i,    // What there is.
  input  wire b_i,    // What goes.
  output wire rest_o  // What is left.
);

  assign rest_o = a_i & ~b_i;

endmodule

`default_nettype wire
