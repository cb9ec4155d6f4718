// SPDX-License-Identifier: Apache-2.0
//
// RAM with one port that reads and one that writes, one clock, synchronous, without reset.
//
// A read's word is on rdata_o after the rising edge, and stays until the next read. A read of the address that is
// written in the same cycle gives the word from before the write ("read first"). The contents are unknown until
// written; an address at or above Depth has no word. Synthesis maps this to block RAM; replace it by a macro of your
// technology for an ASIC, and see to it that the macro reads the old word too, or that the case cannot happen.
// Parity and error correction are the user's: they are bits of the word.

`default_nettype none

module vnpu_ram_1r1w #(
  // Bits of a word; a multiple of EnableBits.
  parameter Width = 32,
  // Words, 2 or more.
  parameter Depth = 64,
  // Bits of an address: ceil(log2 Depth).
  parameter AddressBits = 6,
  // Bits that one write enable stands for: 8 for bytes, Width for whole words.
  parameter EnableBits = 8
) (
  // Clock of both ports; everything happens at its rising edge.
  input  wire                          clk_i,
  // Write in this cycle.
  input  wire                          we_i,
  // Write enables, the lowest for the lowest bits of the word.
  input  wire [Width/EnableBits-1:0]   be_i,
  // Address of the word to write.
  input  wire [AddressBits-1:0]        waddr_i,
  // Word to write.
  input  wire [Width-1:0]              wdata_i,
  // Read in this cycle.
  input  wire                          re_i,
  // Address of the word to read.
  input  wire [AddressBits-1:0]        raddr_i,
  // Word of the last read.
  output wire [Width-1:0]              rdata_o
);

  // The words.
  reg [Width-1:0] mem [0:Depth-1];
  // Word of the last read.
  reg [Width-1:0] rdata_q;

  integer i;
  always @(posedge clk_i) begin
    if (we_i) begin
      for (i = 0; i < Width / EnableBits; i = i + 1) begin
        if (be_i[i]) mem[waddr_i][i*EnableBits +: EnableBits] <= wdata_i[i*EnableBits +: EnableBits];
      end
    end
  end

  always @(posedge clk_i) begin
    if (re_i) rdata_q <= mem[raddr_i];
  end

  assign rdata_o = rdata_q;

endmodule

`default_nettype wire
