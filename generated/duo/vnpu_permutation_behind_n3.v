// SPDX-License-Identifier: Apache-2.0
//
// Marks the members of a permutation that have a requester before them.
//
// Generated from src/generators/prim/permutation.ts; do not edit.
// Body SHA-256: c64aa21bc674a351

`default_nettype none

module vnpu_permutation_behind_n3 (
  input  wire [2:0] request_i,  // One bit per member.
  input  wire [2:0] pairs_i,    // Bit (i, j), i < j: member j stands before member i.
  output wire [2:0] behind_o    // Some requester stands before this member.
);

  assign behind_o = {
    (request_i[0] & ~pairs_i[1]) | (request_i[1] & ~pairs_i[2]),
    (request_i[0] & ~pairs_i[0]) | (request_i[2] & pairs_i[2]),
    (request_i[1] & pairs_i[0]) | (request_i[2] & pairs_i[1])
  };

endmodule

`default_nettype wire
