// SPDX-License-Identifier: Apache-2.0
//
// Finds undefined opcodes of the me slot.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), instruction queues; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/check.ts; do not edit.
// Body SHA-256: e0f0095bd340d54d

`default_nettype none

module vnpu_iq_check_me (
  input  wire [31:0] word_i,      // Word of the slot.
  output wire        undefined_o  // It is undefined.
);

  localparam [5:0] ME_NOP = 6'd0;    // nothing.
  // the waiting rows become the stationary weights, for every later push.
  localparam [5:0] ME_LOADW = 6'd2;
  localparam [5:0] ME_PUSHW = 6'd1;  // weights from SRAM into the waiting rows of the array.
  // activations from SRAM through the array; each vector in gives one out.
  localparam [5:0] ME_PUSH = 6'd3;
  // results to SRAM, oldest first; begins when they are there, and nothing later begins before it.
  localparam [5:0] ME_POP = 6'd4;
  // one block of results to a vector register; begins as a pop does.
  localparam [5:0] ME_POPV = 6'd5;

  assign undefined_o =
      ~((((word_i[31:26] == ME_NOP) | (word_i[31:26] == ME_LOADW)) & ~(|(word_i & 32'h3ffffff))) |
        (((word_i[31:26] == ME_PUSHW) | (word_i[31:26] == ME_PUSH) | (word_i[31:26] == ME_POP)) &
         ~(|(word_i & 32'h3f00000))) |
        ((word_i[31:26] == ME_POPV) & ~(|(word_i & 32'h1fffff))));

endmodule

`default_nettype wire
