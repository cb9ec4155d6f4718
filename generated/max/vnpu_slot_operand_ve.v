// SPDX-License-Identifier: Apache-2.0
//
// Operand of a slot of kind ve.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operations; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/operations/operand.ts; do not edit.
// Body SHA-256: 1615db5f4d5d28c3

`default_nettype none

module vnpu_slot_operand_ve (
  input  wire [31:0] word_i,    // Word of the slot.
  input  wire [31:0] scalar_i,  // Value of rs, if the slot reads it; else 0.
  output wire [31:0] operand_o  // The operand.
);

  localparam [5:0] VE_LOAD = 6'd40;   // vd := block of SRAM.
  localparam [5:0] VE_STORE = 6'd41;  // block of SRAM := va.
  localparam [5:0] VE_ACCUM = 6'd42;  // block of SRAM := block + va.

  // The operand is an address.
  wire address =
      (word_i[31:26] == VE_LOAD) | (word_i[31:26] == VE_STORE) | (word_i[31:26] == VE_ACCUM);

  assign operand_o = scalar_i + ({{19{word_i[12]}}, word_i[12:0]} & {32{address}});

  wire unused_word = &{1'b0, word_i[25:13]};

endmodule

`default_nettype wire
