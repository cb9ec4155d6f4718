// SPDX-License-Identifier: Apache-2.0
//
// Marks the members of a permutation that have a requester before them.
//
// Generated from src/generators/prim/permutation.ts; do not edit.
// Body SHA-256: 8e03ccc03a190d2d

`default_nettype none

module vnpu_permutation_behind_n8 (
  input  wire  [7:0] request_i,  // One bit per member.
  input  wire [27:0] pairs_i,    // Bit (i, j), i < j: member j stands before member i.
  output wire  [7:0] behind_o    // Some requester stands before this member.
);

  assign behind_o = {
    (request_i[0] & ~pairs_i[6]) |
    (request_i[1] & ~pairs_i[12]) |
    (request_i[2] & ~pairs_i[17]) |
    (request_i[3] & ~pairs_i[21]) |
    (request_i[4] & ~pairs_i[24]) |
    (request_i[5] & ~pairs_i[26]) |
    (request_i[6] & ~pairs_i[27]),
    (request_i[0] & ~pairs_i[5]) |
    (request_i[1] & ~pairs_i[11]) |
    (request_i[2] & ~pairs_i[16]) |
    (request_i[3] & ~pairs_i[20]) |
    (request_i[4] & ~pairs_i[23]) |
    (request_i[5] & ~pairs_i[25]) |
    (request_i[7] & pairs_i[27]),
    (request_i[0] & ~pairs_i[4]) |
    (request_i[1] & ~pairs_i[10]) |
    (request_i[2] & ~pairs_i[15]) |
    (request_i[3] & ~pairs_i[19]) |
    (request_i[4] & ~pairs_i[22]) |
    (request_i[6] & pairs_i[25]) |
    (request_i[7] & pairs_i[26]),
    (request_i[0] & ~pairs_i[3]) |
    (request_i[1] & ~pairs_i[9]) |
    (request_i[2] & ~pairs_i[14]) |
    (request_i[3] & ~pairs_i[18]) |
    (request_i[5] & pairs_i[22]) |
    (request_i[6] & pairs_i[23]) |
    (request_i[7] & pairs_i[24]),
    (request_i[0] & ~pairs_i[2]) |
    (request_i[1] & ~pairs_i[8]) |
    (request_i[2] & ~pairs_i[13]) |
    (request_i[4] & pairs_i[18]) |
    (request_i[5] & pairs_i[19]) |
    (request_i[6] & pairs_i[20]) |
    (request_i[7] & pairs_i[21]),
    (request_i[0] & ~pairs_i[1]) |
    (request_i[1] & ~pairs_i[7]) |
    (request_i[3] & pairs_i[13]) |
    (request_i[4] & pairs_i[14]) |
    (request_i[5] & pairs_i[15]) |
    (request_i[6] & pairs_i[16]) |
    (request_i[7] & pairs_i[17]),
    (request_i[0] & ~pairs_i[0]) |
    (request_i[2] & pairs_i[7]) |
    (request_i[3] & pairs_i[8]) |
    (request_i[4] & pairs_i[9]) |
    (request_i[5] & pairs_i[10]) |
    (request_i[6] & pairs_i[11]) |
    (request_i[7] & pairs_i[12]),
    (request_i[1] & pairs_i[0]) |
    (request_i[2] & pairs_i[1]) |
    (request_i[3] & pairs_i[2]) |
    (request_i[4] & pairs_i[3]) |
    (request_i[5] & pairs_i[4]) |
    (request_i[6] & pairs_i[5]) |
    (request_i[7] & pairs_i[6])
  };

endmodule

`default_nettype wire
