// SPDX-License-Identifier: Apache-2.0
//
// Gives the beats to the requesters.
//
// Source: AXI4 read channels; cycles as in docs/contracts/fetch_master.md
// Generated from src/generators/fetch_master/beat.ts; do not edit.
// Body SHA-256: 3fec2183c96b2134

`default_nettype none

module vnpu_fetch_beat (
  input  wire         clk_i,        // Clock.
  input  wire         rst_ni,       // Reset, active low.
  input  wire  [63:0] given_i,      // Requester that gets the beat, one-hot; 0 for none.
  input  wire [255:0] got_i,        // Number of the next beat of each requester.
  input  wire   [5:0] id_i,         // Requester of the beat.
  input  wire [127:0] data_i,       // The beat.
  output wire         valid_o,      // A beat of a request.
  output wire   [5:0] requester_o,  // Requester that it is for.
  output wire   [3:0] number_o,     // Its place in the request, from 0.
  output wire [127:0] data_o        // The beat.
);

  reg valid_q;            // A beat of a request.
  reg [5:0] requester_q;  // Requester that it is for.
  reg [3:0] number_q;     // Its place in the request.
  reg [127:0] data_q;     // The beat.

  // A requester gets the beat.
  wire gives = |given_i;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q <= 1'b0;
    end else begin
      valid_q <= gives;
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      requester_q <= 6'd0;
    end else begin
      requester_q <= id_i & {6{gives}};
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      number_q <= 4'd0;
    end else begin
      number_q <=
          (got_i[3:0] & {4{given_i[0]}}) |
          (got_i[7:4] & {4{given_i[1]}}) |
          (got_i[11:8] & {4{given_i[2]}}) |
          (got_i[15:12] & {4{given_i[3]}}) |
          (got_i[19:16] & {4{given_i[4]}}) |
          (got_i[23:20] & {4{given_i[5]}}) |
          (got_i[27:24] & {4{given_i[6]}}) |
          (got_i[31:28] & {4{given_i[7]}}) |
          (got_i[35:32] & {4{given_i[8]}}) |
          (got_i[39:36] & {4{given_i[9]}}) |
          (got_i[43:40] & {4{given_i[10]}}) |
          (got_i[47:44] & {4{given_i[11]}}) |
          (got_i[51:48] & {4{given_i[12]}}) |
          (got_i[55:52] & {4{given_i[13]}}) |
          (got_i[59:56] & {4{given_i[14]}}) |
          (got_i[63:60] & {4{given_i[15]}}) |
          (got_i[67:64] & {4{given_i[16]}}) |
          (got_i[71:68] & {4{given_i[17]}}) |
          (got_i[75:72] & {4{given_i[18]}}) |
          (got_i[79:76] & {4{given_i[19]}}) |
          (got_i[83:80] & {4{given_i[20]}}) |
          (got_i[87:84] & {4{given_i[21]}}) |
          (got_i[91:88] & {4{given_i[22]}}) |
          (got_i[95:92] & {4{given_i[23]}}) |
          (got_i[99:96] & {4{given_i[24]}}) |
          (got_i[103:100] & {4{given_i[25]}}) |
          (got_i[107:104] & {4{given_i[26]}}) |
          (got_i[111:108] & {4{given_i[27]}}) |
          (got_i[115:112] & {4{given_i[28]}}) |
          (got_i[119:116] & {4{given_i[29]}}) |
          (got_i[123:120] & {4{given_i[30]}}) |
          (got_i[127:124] & {4{given_i[31]}}) |
          (got_i[131:128] & {4{given_i[32]}}) |
          (got_i[135:132] & {4{given_i[33]}}) |
          (got_i[139:136] & {4{given_i[34]}}) |
          (got_i[143:140] & {4{given_i[35]}}) |
          (got_i[147:144] & {4{given_i[36]}}) |
          (got_i[151:148] & {4{given_i[37]}}) |
          (got_i[155:152] & {4{given_i[38]}}) |
          (got_i[159:156] & {4{given_i[39]}}) |
          (got_i[163:160] & {4{given_i[40]}}) |
          (got_i[167:164] & {4{given_i[41]}}) |
          (got_i[171:168] & {4{given_i[42]}}) |
          (got_i[175:172] & {4{given_i[43]}}) |
          (got_i[179:176] & {4{given_i[44]}}) |
          (got_i[183:180] & {4{given_i[45]}}) |
          (got_i[187:184] & {4{given_i[46]}}) |
          (got_i[191:188] & {4{given_i[47]}}) |
          (got_i[195:192] & {4{given_i[48]}}) |
          (got_i[199:196] & {4{given_i[49]}}) |
          (got_i[203:200] & {4{given_i[50]}}) |
          (got_i[207:204] & {4{given_i[51]}}) |
          (got_i[211:208] & {4{given_i[52]}}) |
          (got_i[215:212] & {4{given_i[53]}}) |
          (got_i[219:216] & {4{given_i[54]}}) |
          (got_i[223:220] & {4{given_i[55]}}) |
          (got_i[227:224] & {4{given_i[56]}}) |
          (got_i[231:228] & {4{given_i[57]}}) |
          (got_i[235:232] & {4{given_i[58]}}) |
          (got_i[239:236] & {4{given_i[59]}}) |
          (got_i[243:240] & {4{given_i[60]}}) |
          (got_i[247:244] & {4{given_i[61]}}) |
          (got_i[251:248] & {4{given_i[62]}}) |
          (got_i[255:252] & {4{given_i[63]}});
    end
  end

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      data_q <= 128'd0;
    end else begin
      data_q <= data_i & {128{gives}};
    end
  end

  assign valid_o = valid_q;
  assign requester_o = requester_q;
  assign number_o = number_q;
  assign data_o = data_q;

endmodule

`default_nettype wire
