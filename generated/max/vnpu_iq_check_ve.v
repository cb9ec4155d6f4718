// SPDX-License-Identifier: Apache-2.0
//
// Finds undefined opcodes of the ve slot.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), instruction queues; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/check.ts; do not edit.
// Body SHA-256: 52b536d4e7f3e5db

`default_nettype none

module vnpu_iq_check_ve (
  input  wire [31:0] word_i,      // Word of the slot.
  output wire        undefined_o  // It is undefined.
);

  localparam [5:0] VE_NOP = 6'd0;          // nothing.
  localparam [5:0] VE_ADD = 6'd1;          // vd := va + vb, each element.
  localparam [5:0] VE_SUB = 6'd2;          // vd := va - vb, each element.
  localparam [5:0] VE_MUL = 6'd3;          // vd := va * vb, each element.
  localparam [5:0] VE_MAX = 6'd4;          // vd := the larger of va and vb, each element.
  localparam [5:0] VE_ADD_S = 6'd9;        // vd := va + rs, each element.
  localparam [5:0] VE_SUB_S = 6'd10;       // vd := va - rs, each element.
  localparam [5:0] VE_MUL_S = 6'd11;       // vd := va * rs, each element.
  localparam [5:0] VE_MAX_S = 6'd12;       // vd := the larger of va and rs, each element.
  localparam [5:0] VE_COPY = 6'd16;        // vd := va.
  localparam [5:0] VE_RELU = 6'd17;        // vd := the larger of va and 0, each element.
  localparam [5:0] VE_EXP = 6'd18;         // vd := e to the power of va, each element.
  localparam [5:0] VE_RSQRT = 6'd19;       // vd := 1 / square root of va, each element.
  // each of the 8 vectors of vd := the sum of that vector of va, in all elements.
  localparam [5:0] VE_ROWSUM = 6'd24;
  // each of the 8 vectors of vd := the largest element of that vector of va, in all elements.
  localparam [5:0] VE_ROWMAX = 6'd25;
  localparam [5:0] VE_COPY_S = 6'd20;      // vd := rs in all elements.
  localparam [5:0] VE_REDUCE_SUM = 6'd32;  // send the sum of all elements to recv.
  localparam [5:0] VE_REDUCE_MAX = 6'd33;  // send the largest element to recv.
  // send the place of the largest element to recv, 0 to 1023; the first of equals.
  localparam [5:0] VE_REDUCE_ARGMAX = 6'd34;
  localparam [5:0] VE_LOAD = 6'd40;        // vd := block of SRAM.
  localparam [5:0] VE_STORE = 6'd41;       // block of SRAM := va.
  localparam [5:0] VE_ACCUM = 6'd42;       // block of SRAM := block + va.

  assign undefined_o =
      ~(((word_i[31:26] == VE_NOP) & ~(|(word_i & 32'h3ffffff))) |
        (((word_i[31:26] == VE_ADD) |
          (word_i[31:26] == VE_SUB) |
          (word_i[31:26] == VE_MUL) |
          (word_i[31:26] == VE_MAX)) &
         ~(|(word_i & 32'h7ff))) |
        (((word_i[31:26] == VE_ADD_S) |
          (word_i[31:26] == VE_SUB_S) |
          (word_i[31:26] == VE_MUL_S) |
          (word_i[31:26] == VE_MAX_S)) &
         ~(|(word_i & 32'h1fff))) |
        (((word_i[31:26] == VE_COPY) |
          (word_i[31:26] == VE_RELU) |
          (word_i[31:26] == VE_EXP) |
          (word_i[31:26] == VE_RSQRT) |
          (word_i[31:26] == VE_ROWSUM) |
          (word_i[31:26] == VE_ROWMAX)) &
         ~(|(word_i & 32'hffff))) |
        ((word_i[31:26] == VE_COPY_S) & ~(|(word_i & 32'h1f1fff))) |
        (((word_i[31:26] == VE_REDUCE_SUM) |
          (word_i[31:26] == VE_REDUCE_MAX) |
          (word_i[31:26] == VE_REDUCE_ARGMAX)) &
         ~(|(word_i & 32'h3e0ffff))) |
        ((word_i[31:26] == VE_LOAD) & ~(|(word_i & 32'h1f0000))) |
        (((word_i[31:26] == VE_STORE) | (word_i[31:26] == VE_ACCUM)) & ~(|(word_i & 32'h3e00000))));

endmodule

`default_nettype wire
