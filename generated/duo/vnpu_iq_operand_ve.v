// SPDX-License-Identifier: Apache-2.0
//
// Operand of a slot of kind ve.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), instruction queues; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/operand.ts; do not edit.
// Body SHA-256: 8580f99e01ef5524

`default_nettype none

module vnpu_iq_operand_ve (
  input  wire [31:0] word_i,    // Word of the slot.
  input  wire [31:0] scalar_i,  // Value of rs, if the slot reads it; else 0.
  output wire        read_o,    // The slot reads rs.
  output wire  [2:0] from_o,    // Register rs.
  output wire [31:0] operand_o  // The operand.
);

  localparam [5:0] VE_LOAD = 6'd40;   // vd := block of SRAM.
  localparam [5:0] VE_STORE = 6'd41;  // block of SRAM := va.
  localparam [5:0] VE_ACCUM = 6'd42;  // block of SRAM := block + va.

  // The operand is an address.
  wire address =
      (word_i[31:26] == VE_LOAD) | (word_i[31:26] == VE_STORE) | (word_i[31:26] == VE_ACCUM);

  localparam [5:0] VE_ADD_S = 6'd9;    // vd := va + rs, each element.
  localparam [5:0] VE_SUB_S = 6'd10;   // vd := va - rs, each element.
  localparam [5:0] VE_MUL_S = 6'd11;   // vd := va * rs, each element.
  localparam [5:0] VE_MAX_S = 6'd12;   // vd := the larger of va and rs, each element.
  localparam [5:0] VE_COPY_S = 6'd20;  // vd := rs in all elements.

  assign read_o =
      (word_i[31:26] == VE_ADD_S) |
      (word_i[31:26] == VE_SUB_S) |
      (word_i[31:26] == VE_MUL_S) |
      (word_i[31:26] == VE_MAX_S) |
      (word_i[31:26] == VE_COPY_S) |
      (word_i[31:26] == VE_LOAD) |
      (word_i[31:26] == VE_STORE) |
      (word_i[31:26] == VE_ACCUM);

  assign from_o = word_i[15:13];
  assign operand_o = scalar_i + ({{19{word_i[12]}}, word_i[12:0]} & {32{address}});

  wire unused_word = &{1'b0, word_i[25:16]};

endmodule

`default_nettype wire
