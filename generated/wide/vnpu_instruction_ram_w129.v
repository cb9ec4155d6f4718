// SPDX-License-Identifier: Apache-2.0
//
// RAM of 64 words of 129 bits, the highest one parity.
//
// Generated from src/generators/npu_frontend/memory/ram.ts; do not edit.
// Body SHA-256: 3638085f09614b63

`default_nettype none

module vnpu_instruction_ram_w129 (
  input  wire         clk_i,         // Clock.
  input  wire         write_i,       // A word is written.
  input  wire   [5:0] write_line_i,  // Its place.
  input  wire [128:0] write_word_i,  // The word.
  input  wire         read_i,        // A word is read.
  input  wire   [5:0] read_line_i,   // Its place.
  output wire [128:0] word_o         // The word that was read last.
);

  reg [128:0] lines [0:63];  // One beat of each line.

  reg [128:0] word_q;  // The word that was read last.

  // The word at the place.
  wire [128:0] word = lines[read_line_i];

  always @(posedge clk_i) begin
    if (write_i) begin
      lines[write_line_i] <= write_word_i;
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
