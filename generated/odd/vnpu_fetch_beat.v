// SPDX-License-Identifier: Apache-2.0
//
// Gives the beats to the requesters.
//
// Source: AXI4 read channels; cycles as in docs/contracts/fetch_master.md
// Generated from src/generators/fetch_master/beat.ts; do not edit.
// Body SHA-256: 92902a850f40941f

`default_nettype none

module vnpu_fetch_beat (
  input  wire         clk_i,        // Clock.
  input  wire         rst_ni,       // Reset, active low.
  input  wire  [13:0] given_i,      // Requester that gets the beat, one-hot; 0 for none.
  input  wire  [55:0] got_i,        // Number of the next beat of each requester.
  input  wire   [3:0] id_i,         // Requester of the beat.
  input  wire [127:0] data_i,       // The beat.
  output wire         valid_o,      // A beat of a request.
  output wire   [3:0] requester_o,  // Requester that it is for.
  output wire   [3:0] number_o,     // Its place in the request, from 0.
  output wire [127:0] data_o        // The beat.
);

  reg valid_q;            // A beat of a request.
  reg [3:0] requester_q;  // Requester that it is for.
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
      requester_q <= 4'd0;
    end else begin
      requester_q <= id_i & {4{gives}};
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
          (got_i[55:52] & {4{given_i[13]}});
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
