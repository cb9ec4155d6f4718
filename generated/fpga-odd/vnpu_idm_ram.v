// SPDX-License-Identifier: Apache-2.0
//
// RAM of 128 words of 129 bits, the highest one parity.
//
// Source: registers, events and cycles as in docs/contracts/first_level_idm.md
// Generated from src/generators/first_level_idm/ram.ts; do not edit.
// Body SHA-256: b5f110c2afa88a08

`default_nettype none

module vnpu_idm_ram (
  input  wire         clk_i,          // Clock.
  input  wire         write_i,        // A word is written.
  input  wire   [6:0] write_place_i,  // Its place.
  input  wire [128:0] write_word_i,   // The word.
  input  wire         read_i,         // A word is read.
  input  wire   [6:0] read_place_i,   // Its place.
  output wire [128:0] word_o          // The word that was read last.
);

  reg [128:0] words [0:127];  // The words.

  reg [128:0] word_q;  // The word that was read last.

  // The word at the place.
  wire [128:0] word = words[read_place_i];

  always @(posedge clk_i) begin
    if (write_i) begin
      words[write_place_i] <= write_word_i;
    end
  end

  always @(posedge clk_i) begin
    if (read_i) begin
      word_q <= word;
    end
  end

  assign word_o = word_q;

endmodule

`default_nettype wire
