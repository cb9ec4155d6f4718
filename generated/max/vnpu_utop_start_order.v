// SPDX-License-Identifier: Apache-2.0
//
// Order in which the matrix engines were started.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/start_order.ts; do not edit.
// Body SHA-256: 101a4cac3a5c0c7a

`default_nettype none

module vnpu_utop_start_order (
  input  wire         clk_i,         // Clock.
  input  wire         rst_ni,        // Reset, active low.
  input  wire  [15:0] start_me_i,    // ME that starts, one-hot.
  output wire [119:0] start_order_o  // Bit (i, j), i < j: i was started after j.
);

  reg [119:0] start_order_q;  // Bit (i, j), i < j: i was started after j.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      start_order_q <= 120'd0;
    end else begin
      start_order_q <= {
        start_me_i[14] | (start_order_q[119] & ~start_me_i[15]),
        start_me_i[13] | (start_order_q[118] & ~start_me_i[15]),
        start_me_i[13] | (start_order_q[117] & ~start_me_i[14]),
        start_me_i[12] | (start_order_q[116] & ~start_me_i[15]),
        start_me_i[12] | (start_order_q[115] & ~start_me_i[14]),
        start_me_i[12] | (start_order_q[114] & ~start_me_i[13]),
        start_me_i[11] | (start_order_q[113] & ~start_me_i[15]),
        start_me_i[11] | (start_order_q[112] & ~start_me_i[14]),
        start_me_i[11] | (start_order_q[111] & ~start_me_i[13]),
        start_me_i[11] | (start_order_q[110] & ~start_me_i[12]),
        start_me_i[10] | (start_order_q[109] & ~start_me_i[15]),
        start_me_i[10] | (start_order_q[108] & ~start_me_i[14]),
        start_me_i[10] | (start_order_q[107] & ~start_me_i[13]),
        start_me_i[10] | (start_order_q[106] & ~start_me_i[12]),
        start_me_i[10] | (start_order_q[105] & ~start_me_i[11]),
        start_me_i[9] | (start_order_q[104] & ~start_me_i[15]),
        start_me_i[9] | (start_order_q[103] & ~start_me_i[14]),
        start_me_i[9] | (start_order_q[102] & ~start_me_i[13]),
        start_me_i[9] | (start_order_q[101] & ~start_me_i[12]),
        start_me_i[9] | (start_order_q[100] & ~start_me_i[11]),
        start_me_i[9] | (start_order_q[99] & ~start_me_i[10]),
        start_me_i[8] | (start_order_q[98] & ~start_me_i[15]),
        start_me_i[8] | (start_order_q[97] & ~start_me_i[14]),
        start_me_i[8] | (start_order_q[96] & ~start_me_i[13]),
        start_me_i[8] | (start_order_q[95] & ~start_me_i[12]),
        start_me_i[8] | (start_order_q[94] & ~start_me_i[11]),
        start_me_i[8] | (start_order_q[93] & ~start_me_i[10]),
        start_me_i[8] | (start_order_q[92] & ~start_me_i[9]),
        start_me_i[7] | (start_order_q[91] & ~start_me_i[15]),
        start_me_i[7] | (start_order_q[90] & ~start_me_i[14]),
        start_me_i[7] | (start_order_q[89] & ~start_me_i[13]),
        start_me_i[7] | (start_order_q[88] & ~start_me_i[12]),
        start_me_i[7] | (start_order_q[87] & ~start_me_i[11]),
        start_me_i[7] | (start_order_q[86] & ~start_me_i[10]),
        start_me_i[7] | (start_order_q[85] & ~start_me_i[9]),
        start_me_i[7] | (start_order_q[84] & ~start_me_i[8]),
        start_me_i[6] | (start_order_q[83] & ~start_me_i[15]),
        start_me_i[6] | (start_order_q[82] & ~start_me_i[14]),
        start_me_i[6] | (start_order_q[81] & ~start_me_i[13]),
        start_me_i[6] | (start_order_q[80] & ~start_me_i[12]),
        start_me_i[6] | (start_order_q[79] & ~start_me_i[11]),
        start_me_i[6] | (start_order_q[78] & ~start_me_i[10]),
        start_me_i[6] | (start_order_q[77] & ~start_me_i[9]),
        start_me_i[6] | (start_order_q[76] & ~start_me_i[8]),
        start_me_i[6] | (start_order_q[75] & ~start_me_i[7]),
        start_me_i[5] | (start_order_q[74] & ~start_me_i[15]),
        start_me_i[5] | (start_order_q[73] & ~start_me_i[14]),
        start_me_i[5] | (start_order_q[72] & ~start_me_i[13]),
        start_me_i[5] | (start_order_q[71] & ~start_me_i[12]),
        start_me_i[5] | (start_order_q[70] & ~start_me_i[11]),
        start_me_i[5] | (start_order_q[69] & ~start_me_i[10]),
        start_me_i[5] | (start_order_q[68] & ~start_me_i[9]),
        start_me_i[5] | (start_order_q[67] & ~start_me_i[8]),
        start_me_i[5] | (start_order_q[66] & ~start_me_i[7]),
        start_me_i[5] | (start_order_q[65] & ~start_me_i[6]),
        start_me_i[4] | (start_order_q[64] & ~start_me_i[15]),
        start_me_i[4] | (start_order_q[63] & ~start_me_i[14]),
        start_me_i[4] | (start_order_q[62] & ~start_me_i[13]),
        start_me_i[4] | (start_order_q[61] & ~start_me_i[12]),
        start_me_i[4] | (start_order_q[60] & ~start_me_i[11]),
        start_me_i[4] | (start_order_q[59] & ~start_me_i[10]),
        start_me_i[4] | (start_order_q[58] & ~start_me_i[9]),
        start_me_i[4] | (start_order_q[57] & ~start_me_i[8]),
        start_me_i[4] | (start_order_q[56] & ~start_me_i[7]),
        start_me_i[4] | (start_order_q[55] & ~start_me_i[6]),
        start_me_i[4] | (start_order_q[54] & ~start_me_i[5]),
        start_me_i[3] | (start_order_q[53] & ~start_me_i[15]),
        start_me_i[3] | (start_order_q[52] & ~start_me_i[14]),
        start_me_i[3] | (start_order_q[51] & ~start_me_i[13]),
        start_me_i[3] | (start_order_q[50] & ~start_me_i[12]),
        start_me_i[3] | (start_order_q[49] & ~start_me_i[11]),
        start_me_i[3] | (start_order_q[48] & ~start_me_i[10]),
        start_me_i[3] | (start_order_q[47] & ~start_me_i[9]),
        start_me_i[3] | (start_order_q[46] & ~start_me_i[8]),
        start_me_i[3] | (start_order_q[45] & ~start_me_i[7]),
        start_me_i[3] | (start_order_q[44] & ~start_me_i[6]),
        start_me_i[3] | (start_order_q[43] & ~start_me_i[5]),
        start_me_i[3] | (start_order_q[42] & ~start_me_i[4]),
        start_me_i[2] | (start_order_q[41] & ~start_me_i[15]),
        start_me_i[2] | (start_order_q[40] & ~start_me_i[14]),
        start_me_i[2] | (start_order_q[39] & ~start_me_i[13]),
        start_me_i[2] | (start_order_q[38] & ~start_me_i[12]),
        start_me_i[2] | (start_order_q[37] & ~start_me_i[11]),
        start_me_i[2] | (start_order_q[36] & ~start_me_i[10]),
        start_me_i[2] | (start_order_q[35] & ~start_me_i[9]),
        start_me_i[2] | (start_order_q[34] & ~start_me_i[8]),
        start_me_i[2] | (start_order_q[33] & ~start_me_i[7]),
        start_me_i[2] | (start_order_q[32] & ~start_me_i[6]),
        start_me_i[2] | (start_order_q[31] & ~start_me_i[5]),
        start_me_i[2] | (start_order_q[30] & ~start_me_i[4]),
        start_me_i[2] | (start_order_q[29] & ~start_me_i[3]),
        start_me_i[1] | (start_order_q[28] & ~start_me_i[15]),
        start_me_i[1] | (start_order_q[27] & ~start_me_i[14]),
        start_me_i[1] | (start_order_q[26] & ~start_me_i[13]),
        start_me_i[1] | (start_order_q[25] & ~start_me_i[12]),
        start_me_i[1] | (start_order_q[24] & ~start_me_i[11]),
        start_me_i[1] | (start_order_q[23] & ~start_me_i[10]),
        start_me_i[1] | (start_order_q[22] & ~start_me_i[9]),
        start_me_i[1] | (start_order_q[21] & ~start_me_i[8]),
        start_me_i[1] | (start_order_q[20] & ~start_me_i[7]),
        start_me_i[1] | (start_order_q[19] & ~start_me_i[6]),
        start_me_i[1] | (start_order_q[18] & ~start_me_i[5]),
        start_me_i[1] | (start_order_q[17] & ~start_me_i[4]),
        start_me_i[1] | (start_order_q[16] & ~start_me_i[3]),
        start_me_i[1] | (start_order_q[15] & ~start_me_i[2]),
        start_me_i[0] | (start_order_q[14] & ~start_me_i[15]),
        start_me_i[0] | (start_order_q[13] & ~start_me_i[14]),
        start_me_i[0] | (start_order_q[12] & ~start_me_i[13]),
        start_me_i[0] | (start_order_q[11] & ~start_me_i[12]),
        start_me_i[0] | (start_order_q[10] & ~start_me_i[11]),
        start_me_i[0] | (start_order_q[9] & ~start_me_i[10]),
        start_me_i[0] | (start_order_q[8] & ~start_me_i[9]),
        start_me_i[0] | (start_order_q[7] & ~start_me_i[8]),
        start_me_i[0] | (start_order_q[6] & ~start_me_i[7]),
        start_me_i[0] | (start_order_q[5] & ~start_me_i[6]),
        start_me_i[0] | (start_order_q[4] & ~start_me_i[5]),
        start_me_i[0] | (start_order_q[3] & ~start_me_i[4]),
        start_me_i[0] | (start_order_q[2] & ~start_me_i[3]),
        start_me_i[0] | (start_order_q[1] & ~start_me_i[2]),
        start_me_i[0] | (start_order_q[0] & ~start_me_i[1])
      };
    end
  end

  assign start_order_o = start_order_q;

endmodule

`default_nettype wire
