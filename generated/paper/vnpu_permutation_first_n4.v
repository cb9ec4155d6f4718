// SPDX-License-Identifier: Apache-2.0
//
// Finds the requester that stands first in a permutation.
//
// Generated from src/generators/prim/permutation.ts; do not edit.
// Body SHA-256: c6abe5bcf2349a42

`default_nettype none

module vnpu_permutation_first_n4 (
  input  wire [3:0] request_i,  // One bit per member.
  input  wire [5:0] pairs_i,    // Bit (i, j), i < j: member j stands before member i.
  output wire [3:0] first_o     // The first requester, one-hot; 0 when nobody requests.
);

  // Some requester stands before it.
  wire [3:0] behind = {
    (request_i[0] & ~pairs_i[2]) | (request_i[1] & ~pairs_i[4]) | (request_i[2] & ~pairs_i[5]),
    (request_i[0] & ~pairs_i[1]) | (request_i[1] & ~pairs_i[3]) | (request_i[3] & pairs_i[5]),
    (request_i[0] & ~pairs_i[0]) | (request_i[2] & pairs_i[3]) | (request_i[3] & pairs_i[4]),
    (request_i[1] & pairs_i[0]) | (request_i[2] & pairs_i[1]) | (request_i[3] & pairs_i[2])
  };

  assign first_o = request_i & ~behind;

endmodule

`default_nettype wire
