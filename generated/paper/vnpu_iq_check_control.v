// SPDX-License-Identifier: Apache-2.0
//
// Finds undefined opcodes of the control slot.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), instruction queues; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/check.ts; do not edit.
// Body SHA-256: 0c53482ad70ec7b6

`default_nettype none

module vnpu_iq_check_control (
  input  wire [31:0] word_i,      // Word of the slot.
  output wire        undefined_o  // It is undefined.
);

  localparam [5:0] CONTROL_NOP = 6'd0;             // nothing.
  localparam [5:0] CONTROL_UTOP_FINISH = 6'd1;     // this is the last instruction of the uTop.
  localparam [5:0] CONTROL_UTOP_NEXTGROUP = 6'd2;  // the group after this one is `group`.
  localparam [5:0] CONTROL_BRANCH = 6'd12;         // go to the target.
  // the group after this one is rs; above 65,535 it counts as 65,535, which is past every table.
  localparam [5:0] CONTROL_UTOP_NEXTGROUP_R = 6'd3;
  localparam [5:0] CONTROL_UTOP_GROUP = 6'd4;      // rd := index of the own group.
  // rd := own index among the ME uTops of the group; 0 in a VE uTop.
  localparam [5:0] CONTROL_UTOP_INDEX = 6'd5;
  // rd := result of the latest reduce of this uTop, this instruction's own included; waits until no
  // reduce is under way; 0 when there was none.
  localparam [5:0] CONTROL_RECV = 6'd20;
  // run the next `body` instructions `count` times.
  localparam [5:0] CONTROL_LOOP = 6'd8;
  // run the next `body` instructions rs[15:0] times.
  localparam [5:0] CONTROL_LOOP_R = 6'd9;
  // rd := passes that the open loop has completed; 0 when that level is not open.
  localparam [5:0] CONTROL_LOOP_COUNTER = 6'd10;
  localparam [5:0] CONTROL_BRANCH_Z = 6'd13;       // go to the target if rs = 0.
  localparam [5:0] CONTROL_BRANCH_NZ = 6'd14;      // go to the target if rs is not 0.
  localparam [5:0] CONTROL_SET = 6'd16;            // rd := value, with its sign in the upper bits.
  localparam [5:0] CONTROL_ADD = 6'd17;            // rd := rs + addend modulo 2^32.
  localparam [5:0] CONTROL_ADD_R = 6'd18;          // rd := rs + rt modulo 2^32.
  localparam [5:0] CONTROL_SHL = 6'd19;            // rd := rs shifted left, zeros from below.

  assign undefined_o =
      ~((((word_i[31:26] == CONTROL_NOP) | (word_i[31:26] == CONTROL_UTOP_FINISH)) &
         ~(|(word_i & 32'h3ffffff))) |
        (((word_i[31:26] == CONTROL_UTOP_NEXTGROUP) | (word_i[31:26] == CONTROL_BRANCH)) &
         ~(|(word_i & 32'h3ff0000))) |
        ((word_i[31:26] == CONTROL_UTOP_NEXTGROUP_R) & ~(|(word_i & 32'h38fffff))) |
        (((word_i[31:26] == CONTROL_UTOP_GROUP) |
          (word_i[31:26] == CONTROL_UTOP_INDEX) |
          (word_i[31:26] == CONTROL_RECV)) &
         ~(|(word_i & 32'h7fffff))) |
        (word_i[31:26] == CONTROL_LOOP) |
        ((word_i[31:26] == CONTROL_LOOP_R) & ~(|(word_i & 32'h38ffc00))) |
        ((word_i[31:26] == CONTROL_LOOP_COUNTER) &
         ~((|(word_i & 32'h7ffffc)) | (word_i[1:0] > 2'd2))) |
        (((word_i[31:26] == CONTROL_BRANCH_Z) | (word_i[31:26] == CONTROL_BRANCH_NZ)) &
         ~(|(word_i & 32'h38f0000))) |
        ((word_i[31:26] == CONTROL_SET) & ~(|(word_i & 32'h700000))) |
        ((word_i[31:26] == CONTROL_ADD) & ~(|(word_i & 32'hf0000))) |
        ((word_i[31:26] == CONTROL_ADD_R) & ~(|(word_i & 32'h1ffff))) |
        ((word_i[31:26] == CONTROL_SHL) & ~(|(word_i & 32'hfffe0))));

endmodule

`default_nettype wire
