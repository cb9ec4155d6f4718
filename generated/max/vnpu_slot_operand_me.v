// SPDX-License-Identifier: Apache-2.0
//
// Operand of a slot of kind me.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operations; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/operations/operand.ts; do not edit.
// Body SHA-256: a5f3bf066ca0ef6c

`default_nettype none

module vnpu_slot_operand_me (
  input  wire [31:0] word_i,    // Word of the slot.
  input  wire [31:0] scalar_i,  // Value of rs, if the slot reads it; else 0.
  output wire [31:0] operand_o  // The operand.
);

  localparam [5:0] ME_PUSHW = 6'd1;  // weights from SRAM into the waiting rows of the array.
  // activations from SRAM through the array; each vector in gives one out.
  localparam [5:0] ME_PUSH = 6'd3;
  // results to SRAM, oldest first; begins when they are there, and nothing later begins before it.
  localparam [5:0] ME_POP = 6'd4;

  // The operand is an address.
  wire address =
      (word_i[31:26] == ME_PUSHW) | (word_i[31:26] == ME_PUSH) | (word_i[31:26] == ME_POP);

  assign operand_o = scalar_i + ({{19{word_i[12]}}, word_i[12:0]} & {32{address}});

  wire unused_word = &{1'b0, word_i[25:13]};

endmodule

`default_nettype wire
