// SPDX-License-Identifier: Apache-2.0
//
// Subtracts numbers of VEs as thermometers; below 0 it gives 0.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/thermometer.ts; do not edit.
// Body SHA-256: ac61e05793655d59

`default_nettype none

module vnpu_op_less (
  input  wire [3:0] a_i,    // What there is.
  input  wire [3:0] b_i,    // What goes.
  output wire [3:0] rest_o  // What is left.
);

  assign rest_o = {
    a_i[3] & ~b_i[0],
    (a_i[2] & ~b_i[0]) | (a_i[3] & ~b_i[1]),
    (a_i[1] & ~b_i[0]) | (a_i[2] & ~b_i[1]) | (a_i[3] & ~b_i[2]),
    (a_i[0] & ~b_i[0]) | (a_i[1] & ~b_i[1]) | (a_i[2] & ~b_i[2]) | (a_i[3] & ~b_i[3])
  };

endmodule

`default_nettype wire
