// SPDX-License-Identifier: Apache-2.0
//
// Finds the requester that stands first in a permutation.
//
// Generated from src/generators/prim/permutation.ts; do not edit.
// Body SHA-256: bf18195ae0863243

`default_nettype none

module vnpu_permutation_first_n16 (
  input  wire  [15:0] request_i,  // One bit per member.
  input  wire [119:0] pairs_i,    // Bit (i, j), i < j: member j stands before member i.
  output wire  [15:0] first_o     // The first requester, one-hot; 0 when nobody requests.
);

  // Some requester stands before it.
  wire [15:0] behind = {
    (request_i[0] & ~pairs_i[14]) |
    (request_i[1] & ~pairs_i[28]) |
    (request_i[2] & ~pairs_i[41]) |
    (request_i[3] & ~pairs_i[53]) |
    (request_i[4] & ~pairs_i[64]) |
    (request_i[5] & ~pairs_i[74]) |
    (request_i[6] & ~pairs_i[83]) |
    (request_i[7] & ~pairs_i[91]) |
    (request_i[8] & ~pairs_i[98]) |
    (request_i[9] & ~pairs_i[104]) |
    (request_i[10] & ~pairs_i[109]) |
    (request_i[11] & ~pairs_i[113]) |
    (request_i[12] & ~pairs_i[116]) |
    (request_i[13] & ~pairs_i[118]) |
    (request_i[14] & ~pairs_i[119]),
    (request_i[0] & ~pairs_i[13]) |
    (request_i[1] & ~pairs_i[27]) |
    (request_i[2] & ~pairs_i[40]) |
    (request_i[3] & ~pairs_i[52]) |
    (request_i[4] & ~pairs_i[63]) |
    (request_i[5] & ~pairs_i[73]) |
    (request_i[6] & ~pairs_i[82]) |
    (request_i[7] & ~pairs_i[90]) |
    (request_i[8] & ~pairs_i[97]) |
    (request_i[9] & ~pairs_i[103]) |
    (request_i[10] & ~pairs_i[108]) |
    (request_i[11] & ~pairs_i[112]) |
    (request_i[12] & ~pairs_i[115]) |
    (request_i[13] & ~pairs_i[117]) |
    (request_i[15] & pairs_i[119]),
    (request_i[0] & ~pairs_i[12]) |
    (request_i[1] & ~pairs_i[26]) |
    (request_i[2] & ~pairs_i[39]) |
    (request_i[3] & ~pairs_i[51]) |
    (request_i[4] & ~pairs_i[62]) |
    (request_i[5] & ~pairs_i[72]) |
    (request_i[6] & ~pairs_i[81]) |
    (request_i[7] & ~pairs_i[89]) |
    (request_i[8] & ~pairs_i[96]) |
    (request_i[9] & ~pairs_i[102]) |
    (request_i[10] & ~pairs_i[107]) |
    (request_i[11] & ~pairs_i[111]) |
    (request_i[12] & ~pairs_i[114]) |
    (request_i[14] & pairs_i[117]) |
    (request_i[15] & pairs_i[118]),
    (request_i[0] & ~pairs_i[11]) |
    (request_i[1] & ~pairs_i[25]) |
    (request_i[2] & ~pairs_i[38]) |
    (request_i[3] & ~pairs_i[50]) |
    (request_i[4] & ~pairs_i[61]) |
    (request_i[5] & ~pairs_i[71]) |
    (request_i[6] & ~pairs_i[80]) |
    (request_i[7] & ~pairs_i[88]) |
    (request_i[8] & ~pairs_i[95]) |
    (request_i[9] & ~pairs_i[101]) |
    (request_i[10] & ~pairs_i[106]) |
    (request_i[11] & ~pairs_i[110]) |
    (request_i[13] & pairs_i[114]) |
    (request_i[14] & pairs_i[115]) |
    (request_i[15] & pairs_i[116]),
    (request_i[0] & ~pairs_i[10]) |
    (request_i[1] & ~pairs_i[24]) |
    (request_i[2] & ~pairs_i[37]) |
    (request_i[3] & ~pairs_i[49]) |
    (request_i[4] & ~pairs_i[60]) |
    (request_i[5] & ~pairs_i[70]) |
    (request_i[6] & ~pairs_i[79]) |
    (request_i[7] & ~pairs_i[87]) |
    (request_i[8] & ~pairs_i[94]) |
    (request_i[9] & ~pairs_i[100]) |
    (request_i[10] & ~pairs_i[105]) |
    (request_i[12] & pairs_i[110]) |
    (request_i[13] & pairs_i[111]) |
    (request_i[14] & pairs_i[112]) |
    (request_i[15] & pairs_i[113]),
    (request_i[0] & ~pairs_i[9]) |
    (request_i[1] & ~pairs_i[23]) |
    (request_i[2] & ~pairs_i[36]) |
    (request_i[3] & ~pairs_i[48]) |
    (request_i[4] & ~pairs_i[59]) |
    (request_i[5] & ~pairs_i[69]) |
    (request_i[6] & ~pairs_i[78]) |
    (request_i[7] & ~pairs_i[86]) |
    (request_i[8] & ~pairs_i[93]) |
    (request_i[9] & ~pairs_i[99]) |
    (request_i[11] & pairs_i[105]) |
    (request_i[12] & pairs_i[106]) |
    (request_i[13] & pairs_i[107]) |
    (request_i[14] & pairs_i[108]) |
    (request_i[15] & pairs_i[109]),
    (request_i[0] & ~pairs_i[8]) |
    (request_i[1] & ~pairs_i[22]) |
    (request_i[2] & ~pairs_i[35]) |
    (request_i[3] & ~pairs_i[47]) |
    (request_i[4] & ~pairs_i[58]) |
    (request_i[5] & ~pairs_i[68]) |
    (request_i[6] & ~pairs_i[77]) |
    (request_i[7] & ~pairs_i[85]) |
    (request_i[8] & ~pairs_i[92]) |
    (request_i[10] & pairs_i[99]) |
    (request_i[11] & pairs_i[100]) |
    (request_i[12] & pairs_i[101]) |
    (request_i[13] & pairs_i[102]) |
    (request_i[14] & pairs_i[103]) |
    (request_i[15] & pairs_i[104]),
    (request_i[0] & ~pairs_i[7]) |
    (request_i[1] & ~pairs_i[21]) |
    (request_i[2] & ~pairs_i[34]) |
    (request_i[3] & ~pairs_i[46]) |
    (request_i[4] & ~pairs_i[57]) |
    (request_i[5] & ~pairs_i[67]) |
    (request_i[6] & ~pairs_i[76]) |
    (request_i[7] & ~pairs_i[84]) |
    (request_i[9] & pairs_i[92]) |
    (request_i[10] & pairs_i[93]) |
    (request_i[11] & pairs_i[94]) |
    (request_i[12] & pairs_i[95]) |
    (request_i[13] & pairs_i[96]) |
    (request_i[14] & pairs_i[97]) |
    (request_i[15] & pairs_i[98]),
    (request_i[0] & ~pairs_i[6]) |
    (request_i[1] & ~pairs_i[20]) |
    (request_i[2] & ~pairs_i[33]) |
    (request_i[3] & ~pairs_i[45]) |
    (request_i[4] & ~pairs_i[56]) |
    (request_i[5] & ~pairs_i[66]) |
    (request_i[6] & ~pairs_i[75]) |
    (request_i[8] & pairs_i[84]) |
    (request_i[9] & pairs_i[85]) |
    (request_i[10] & pairs_i[86]) |
    (request_i[11] & pairs_i[87]) |
    (request_i[12] & pairs_i[88]) |
    (request_i[13] & pairs_i[89]) |
    (request_i[14] & pairs_i[90]) |
    (request_i[15] & pairs_i[91]),
    (request_i[0] & ~pairs_i[5]) |
    (request_i[1] & ~pairs_i[19]) |
    (request_i[2] & ~pairs_i[32]) |
    (request_i[3] & ~pairs_i[44]) |
    (request_i[4] & ~pairs_i[55]) |
    (request_i[5] & ~pairs_i[65]) |
    (request_i[7] & pairs_i[75]) |
    (request_i[8] & pairs_i[76]) |
    (request_i[9] & pairs_i[77]) |
    (request_i[10] & pairs_i[78]) |
    (request_i[11] & pairs_i[79]) |
    (request_i[12] & pairs_i[80]) |
    (request_i[13] & pairs_i[81]) |
    (request_i[14] & pairs_i[82]) |
    (request_i[15] & pairs_i[83]),
    (request_i[0] & ~pairs_i[4]) |
    (request_i[1] & ~pairs_i[18]) |
    (request_i[2] & ~pairs_i[31]) |
    (request_i[3] & ~pairs_i[43]) |
    (request_i[4] & ~pairs_i[54]) |
    (request_i[6] & pairs_i[65]) |
    (request_i[7] & pairs_i[66]) |
    (request_i[8] & pairs_i[67]) |
    (request_i[9] & pairs_i[68]) |
    (request_i[10] & pairs_i[69]) |
    (request_i[11] & pairs_i[70]) |
    (request_i[12] & pairs_i[71]) |
    (request_i[13] & pairs_i[72]) |
    (request_i[14] & pairs_i[73]) |
    (request_i[15] & pairs_i[74]),
    (request_i[0] & ~pairs_i[3]) |
    (request_i[1] & ~pairs_i[17]) |
    (request_i[2] & ~pairs_i[30]) |
    (request_i[3] & ~pairs_i[42]) |
    (request_i[5] & pairs_i[54]) |
    (request_i[6] & pairs_i[55]) |
    (request_i[7] & pairs_i[56]) |
    (request_i[8] & pairs_i[57]) |
    (request_i[9] & pairs_i[58]) |
    (request_i[10] & pairs_i[59]) |
    (request_i[11] & pairs_i[60]) |
    (request_i[12] & pairs_i[61]) |
    (request_i[13] & pairs_i[62]) |
    (request_i[14] & pairs_i[63]) |
    (request_i[15] & pairs_i[64]),
    (request_i[0] & ~pairs_i[2]) |
    (request_i[1] & ~pairs_i[16]) |
    (request_i[2] & ~pairs_i[29]) |
    (request_i[4] & pairs_i[42]) |
    (request_i[5] & pairs_i[43]) |
    (request_i[6] & pairs_i[44]) |
    (request_i[7] & pairs_i[45]) |
    (request_i[8] & pairs_i[46]) |
    (request_i[9] & pairs_i[47]) |
    (request_i[10] & pairs_i[48]) |
    (request_i[11] & pairs_i[49]) |
    (request_i[12] & pairs_i[50]) |
    (request_i[13] & pairs_i[51]) |
    (request_i[14] & pairs_i[52]) |
    (request_i[15] & pairs_i[53]),
    (request_i[0] & ~pairs_i[1]) |
    (request_i[1] & ~pairs_i[15]) |
    (request_i[3] & pairs_i[29]) |
    (request_i[4] & pairs_i[30]) |
    (request_i[5] & pairs_i[31]) |
    (request_i[6] & pairs_i[32]) |
    (request_i[7] & pairs_i[33]) |
    (request_i[8] & pairs_i[34]) |
    (request_i[9] & pairs_i[35]) |
    (request_i[10] & pairs_i[36]) |
    (request_i[11] & pairs_i[37]) |
    (request_i[12] & pairs_i[38]) |
    (request_i[13] & pairs_i[39]) |
    (request_i[14] & pairs_i[40]) |
    (request_i[15] & pairs_i[41]),
    (request_i[0] & ~pairs_i[0]) |
    (request_i[2] & pairs_i[15]) |
    (request_i[3] & pairs_i[16]) |
    (request_i[4] & pairs_i[17]) |
    (request_i[5] & pairs_i[18]) |
    (request_i[6] & pairs_i[19]) |
    (request_i[7] & pairs_i[20]) |
    (request_i[8] & pairs_i[21]) |
    (request_i[9] & pairs_i[22]) |
    (request_i[10] & pairs_i[23]) |
    (request_i[11] & pairs_i[24]) |
    (request_i[12] & pairs_i[25]) |
    (request_i[13] & pairs_i[26]) |
    (request_i[14] & pairs_i[27]) |
    (request_i[15] & pairs_i[28]),
    (request_i[1] & pairs_i[0]) |
    (request_i[2] & pairs_i[1]) |
    (request_i[3] & pairs_i[2]) |
    (request_i[4] & pairs_i[3]) |
    (request_i[5] & pairs_i[4]) |
    (request_i[6] & pairs_i[5]) |
    (request_i[7] & pairs_i[6]) |
    (request_i[8] & pairs_i[7]) |
    (request_i[9] & pairs_i[8]) |
    (request_i[10] & pairs_i[9]) |
    (request_i[11] & pairs_i[10]) |
    (request_i[12] & pairs_i[11]) |
    (request_i[13] & pairs_i[12]) |
    (request_i[14] & pairs_i[13]) |
    (request_i[15] & pairs_i[14])
  };

  assign first_o = request_i & ~behind;

endmodule

`default_nettype wire
