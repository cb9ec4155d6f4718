// SPDX-License-Identifier: Apache-2.0
//
// Order in which owners are served: longest wait first.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), vNPU scheduling; cycles as in
// docs/contracts/utop_scheduler.md
// Generated from src/generators/utop_scheduler/turn.ts; do not edit.
// Body SHA-256: 162e78367523e539

`default_nettype none

module vnpu_utop_turn (
  input  wire         clk_i,     // Clock.
  input  wire         rst_ni,    // Reset, active low.
  input  wire  [15:0] owners_i,  // Class 1: owners with a claim to an ME.
  input  wire  [15:0] winner_i,  // vNPU that starts, one-hot.
  output wire [119:0] turn_o     // Bit (i, j), i < j: j comes before i.
);

  reg [119:0] turn_q;  // Bit (i, j), i < j: j comes before i.

  // Owners that wait on.
  wire [15:0] waits = owners_i & ~winner_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      turn_q <= 120'd0;
    end else begin
      turn_q <= {
        waits[15] & (~waits[14] | turn_q[119]),
        waits[15] & (~waits[13] | turn_q[118]),
        waits[14] & (~waits[13] | turn_q[117]),
        waits[15] & (~waits[12] | turn_q[116]),
        waits[14] & (~waits[12] | turn_q[115]),
        waits[13] & (~waits[12] | turn_q[114]),
        waits[15] & (~waits[11] | turn_q[113]),
        waits[14] & (~waits[11] | turn_q[112]),
        waits[13] & (~waits[11] | turn_q[111]),
        waits[12] & (~waits[11] | turn_q[110]),
        waits[15] & (~waits[10] | turn_q[109]),
        waits[14] & (~waits[10] | turn_q[108]),
        waits[13] & (~waits[10] | turn_q[107]),
        waits[12] & (~waits[10] | turn_q[106]),
        waits[11] & (~waits[10] | turn_q[105]),
        waits[15] & (~waits[9] | turn_q[104]),
        waits[14] & (~waits[9] | turn_q[103]),
        waits[13] & (~waits[9] | turn_q[102]),
        waits[12] & (~waits[9] | turn_q[101]),
        waits[11] & (~waits[9] | turn_q[100]),
        waits[10] & (~waits[9] | turn_q[99]),
        waits[15] & (~waits[8] | turn_q[98]),
        waits[14] & (~waits[8] | turn_q[97]),
        waits[13] & (~waits[8] | turn_q[96]),
        waits[12] & (~waits[8] | turn_q[95]),
        waits[11] & (~waits[8] | turn_q[94]),
        waits[10] & (~waits[8] | turn_q[93]),
        waits[9] & (~waits[8] | turn_q[92]),
        waits[15] & (~waits[7] | turn_q[91]),
        waits[14] & (~waits[7] | turn_q[90]),
        waits[13] & (~waits[7] | turn_q[89]),
        waits[12] & (~waits[7] | turn_q[88]),
        waits[11] & (~waits[7] | turn_q[87]),
        waits[10] & (~waits[7] | turn_q[86]),
        waits[9] & (~waits[7] | turn_q[85]),
        waits[8] & (~waits[7] | turn_q[84]),
        waits[15] & (~waits[6] | turn_q[83]),
        waits[14] & (~waits[6] | turn_q[82]),
        waits[13] & (~waits[6] | turn_q[81]),
        waits[12] & (~waits[6] | turn_q[80]),
        waits[11] & (~waits[6] | turn_q[79]),
        waits[10] & (~waits[6] | turn_q[78]),
        waits[9] & (~waits[6] | turn_q[77]),
        waits[8] & (~waits[6] | turn_q[76]),
        waits[7] & (~waits[6] | turn_q[75]),
        waits[15] & (~waits[5] | turn_q[74]),
        waits[14] & (~waits[5] | turn_q[73]),
        waits[13] & (~waits[5] | turn_q[72]),
        waits[12] & (~waits[5] | turn_q[71]),
        waits[11] & (~waits[5] | turn_q[70]),
        waits[10] & (~waits[5] | turn_q[69]),
        waits[9] & (~waits[5] | turn_q[68]),
        waits[8] & (~waits[5] | turn_q[67]),
        waits[7] & (~waits[5] | turn_q[66]),
        waits[6] & (~waits[5] | turn_q[65]),
        waits[15] & (~waits[4] | turn_q[64]),
        waits[14] & (~waits[4] | turn_q[63]),
        waits[13] & (~waits[4] | turn_q[62]),
        waits[12] & (~waits[4] | turn_q[61]),
        waits[11] & (~waits[4] | turn_q[60]),
        waits[10] & (~waits[4] | turn_q[59]),
        waits[9] & (~waits[4] | turn_q[58]),
        waits[8] & (~waits[4] | turn_q[57]),
        waits[7] & (~waits[4] | turn_q[56]),
        waits[6] & (~waits[4] | turn_q[55]),
        waits[5] & (~waits[4] | turn_q[54]),
        waits[15] & (~waits[3] | turn_q[53]),
        waits[14] & (~waits[3] | turn_q[52]),
        waits[13] & (~waits[3] | turn_q[51]),
        waits[12] & (~waits[3] | turn_q[50]),
        waits[11] & (~waits[3] | turn_q[49]),
        waits[10] & (~waits[3] | turn_q[48]),
        waits[9] & (~waits[3] | turn_q[47]),
        waits[8] & (~waits[3] | turn_q[46]),
        waits[7] & (~waits[3] | turn_q[45]),
        waits[6] & (~waits[3] | turn_q[44]),
        waits[5] & (~waits[3] | turn_q[43]),
        waits[4] & (~waits[3] | turn_q[42]),
        waits[15] & (~waits[2] | turn_q[41]),
        waits[14] & (~waits[2] | turn_q[40]),
        waits[13] & (~waits[2] | turn_q[39]),
        waits[12] & (~waits[2] | turn_q[38]),
        waits[11] & (~waits[2] | turn_q[37]),
        waits[10] & (~waits[2] | turn_q[36]),
        waits[9] & (~waits[2] | turn_q[35]),
        waits[8] & (~waits[2] | turn_q[34]),
        waits[7] & (~waits[2] | turn_q[33]),
        waits[6] & (~waits[2] | turn_q[32]),
        waits[5] & (~waits[2] | turn_q[31]),
        waits[4] & (~waits[2] | turn_q[30]),
        waits[3] & (~waits[2] | turn_q[29]),
        waits[15] & (~waits[1] | turn_q[28]),
        waits[14] & (~waits[1] | turn_q[27]),
        waits[13] & (~waits[1] | turn_q[26]),
        waits[12] & (~waits[1] | turn_q[25]),
        waits[11] & (~waits[1] | turn_q[24]),
        waits[10] & (~waits[1] | turn_q[23]),
        waits[9] & (~waits[1] | turn_q[22]),
        waits[8] & (~waits[1] | turn_q[21]),
        waits[7] & (~waits[1] | turn_q[20]),
        waits[6] & (~waits[1] | turn_q[19]),
        waits[5] & (~waits[1] | turn_q[18]),
        waits[4] & (~waits[1] | turn_q[17]),
        waits[3] & (~waits[1] | turn_q[16]),
        waits[2] & (~waits[1] | turn_q[15]),
        waits[15] & (~waits[0] | turn_q[14]),
        waits[14] & (~waits[0] | turn_q[13]),
        waits[13] & (~waits[0] | turn_q[12]),
        waits[12] & (~waits[0] | turn_q[11]),
        waits[11] & (~waits[0] | turn_q[10]),
        waits[10] & (~waits[0] | turn_q[9]),
        waits[9] & (~waits[0] | turn_q[8]),
        waits[8] & (~waits[0] | turn_q[7]),
        waits[7] & (~waits[0] | turn_q[6]),
        waits[6] & (~waits[0] | turn_q[5]),
        waits[5] & (~waits[0] | turn_q[4]),
        waits[4] & (~waits[0] | turn_q[3]),
        waits[3] & (~waits[0] | turn_q[2]),
        waits[2] & (~waits[0] | turn_q[1]),
        waits[1] & (~waits[0] | turn_q[0])
      };
    end
  end

  assign turn_o = turn_q;

endmodule

`default_nettype wire
