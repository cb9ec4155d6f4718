// SPDX-License-Identifier: Apache-2.0
//
// What the control slot of an instruction does.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), instruction queues; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/queue/control.ts; do not edit.
// Body SHA-256: 94853e9fd15fc10f

`default_nettype none

module vnpu_iq_control_me (
  input  wire [31:0] word_i,        // Word of the control slot.
  input  wire [31:0] rs_i,          // Value of rs.
  input  wire [31:0] rt_i,          // Value of rt.
  input  wire [15:0] group_i,       // Index of the own group.
  input  wire        index_i,       // Own index among its ME uTops.
  input  wire [15:0] counter_i,     // Completed passes of the loop at its level.
  input  wire        back_i,        // A body ends here and goes back, if this instruction asks.
  input  wire  [9:0] back_body_i,   // Instructions of that body, less one.
  input  wire        recv_i,        // A recv waits: the value written is the result.
  input  wire        some_i,        // There was a result.
  input  wire [31:0] result_i,      // The latest; read as 0 when there was none.
  input  wire        step_i,        // The instruction is taken.
  output wire  [5:0] from_o,        // Registers rs and rt.
  output wire  [1:0] level_o,       // Level of a loop.counter.
  output wire        writes_o,      // It writes a scalar register.
  output wire  [2:0] rd_o,          // That register.
  output wire [31:0] value_o,       // Its value.
  output wire        finish_o,      // It ends the uTop.
  output wire        waits_o,       // It is a recv.
  output wire        next_valid_o,  // It is taken and names the group that follows.
  output wire [15:0] next_group_o,  // That group; 0 for none.
  output wire        loop_o,        // It is a loop.
  output wire        opens_o,       // It is a loop that runs.
  output wire [15:0] passes_o,      // Its passes.
  output wire  [9:0] body_o,        // Instructions of its body, less one.
  output wire        asks_o,        // It asks whether a body ends.
  output wire        jump_o,        // pc moves by the distance.
  output wire [15:0] distance_o     // The distance; of a loop, to behind its body.
);

  localparam [5:0] CONTROL_UTOP_FINISH = 6'd1;  // this is the last instruction of the uTop.
  // rd := result of the latest reduce of this uTop, this instruction's own included; waits until no
  // reduce is under way; 0 when there was none.
  localparam [5:0] CONTROL_RECV = 6'd20;

  assign from_o = {word_i[19:17], word_i[22:20]};
  assign level_o = word_i[1:0];
  assign finish_o = word_i[31:26] == CONTROL_UTOP_FINISH;
  assign waits_o = word_i[31:26] == CONTROL_RECV;

  // ----------------------------------------
  // Scalar that is written
  // ----------------------------------------

  localparam [5:0] CONTROL_UTOP_GROUP = 6'd4;  // rd := index of the own group.
  // rd := own index among the ME uTops of the group; 0 in a VE uTop.
  localparam [5:0] CONTROL_UTOP_INDEX = 6'd5;
  // rd := passes that the open loop has completed; 0 when that level is not open.
  localparam [5:0] CONTROL_LOOP_COUNTER = 6'd10;
  localparam [5:0] CONTROL_SET = 6'd16;        // rd := value, with its sign in the upper bits.
  localparam [5:0] CONTROL_ADD = 6'd17;        // rd := rs + addend modulo 2^32.
  localparam [5:0] CONTROL_ADD_R = 6'd18;      // rd := rs + rt modulo 2^32.
  localparam [5:0] CONTROL_SHL = 6'd19;        // rd := rs shifted left, zeros from below.

  // It writes a register.
  wire computes =
      (word_i[31:26] == CONTROL_UTOP_GROUP) |
      (word_i[31:26] == CONTROL_UTOP_INDEX) |
      (word_i[31:26] == CONTROL_LOOP_COUNTER) |
      (word_i[31:26] == CONTROL_SET) |
      (word_i[31:26] == CONTROL_ADD) |
      (word_i[31:26] == CONTROL_ADD_R) |
      (word_i[31:26] == CONTROL_SHL);

  // The value is a sum with rs.
  wire adds = ((word_i[31:26] == CONTROL_ADD) | (word_i[31:26] == CONTROL_ADD_R)) & ~recv_i;
  // The value has a constant.
  wire is_constant = ((word_i[31:26] == CONTROL_SET) | (word_i[31:26] == CONTROL_ADD)) & ~recv_i;
  // The value is a sum with rt.
  wire is_rt = (word_i[31:26] == CONTROL_ADD_R) & ~recv_i;
  // The value is the group.
  wire is_group = (word_i[31:26] == CONTROL_UTOP_GROUP) & ~recv_i;
  // The value is the passes of a loop.
  wire is_counter = (word_i[31:26] == CONTROL_LOOP_COUNTER) & ~recv_i;
  // The value is the own index.
  wire is_index = (word_i[31:26] == CONTROL_UTOP_INDEX) & ~recv_i;

  // rs, or 0, and what is added to it.
  wire [31:0] sum =
      (rs_i & {32{adds}}) +
      ((((word_i[31:26] == CONTROL_SET) ? {{12{word_i[19]}}, word_i[19:0]} :
         {{16{word_i[15]}}, word_i[15:0]}) &
        {32{is_constant}}) |
       (rt_i & {32{is_rt}}) |
       ({16'd0, group_i} & {32{is_group}}) |
       ({16'd0, counter_i} & {32{is_counter}}) |
       ({31'd0, index_i} & {32{is_index}}));

  // rs shifted left.
  wire [31:0] shifted = rs_i << word_i[4:0];
  // The value is rs shifted.
  wire shifts = (word_i[31:26] == CONTROL_SHL) & ~recv_i;

  assign writes_o = computes;
  assign rd_o = word_i[25:23];
  assign value_o = sum | (shifted & {32{shifts}}) | (result_i & {32{recv_i & some_i}});

  // ----------------------------------------
  // Group that follows
  // ----------------------------------------

  // rs is past every table.
  wire above = |rs_i[31:16];

  // the group after this one is rs; above 65,535 it counts as 65,535, which is past every table.
  localparam [5:0] CONTROL_UTOP_NEXTGROUP_R = 6'd3;

  // The group is rs.
  wire by_register = (word_i[31:26] == CONTROL_UTOP_NEXTGROUP_R) & step_i;

  localparam [5:0] CONTROL_UTOP_NEXTGROUP = 6'd2;  // the group after this one is `group`.

  // The group is a constant.
  wire by_number = (word_i[31:26] == CONTROL_UTOP_NEXTGROUP) & step_i;

  assign next_valid_o = by_register | by_number;

  assign next_group_o =
      ((rs_i[15:0] | {16{above}}) & {16{by_register}}) | (word_i[15:0] & {16{by_number}});

  // ----------------------------------------
  // Next instruction
  // ----------------------------------------

  localparam [5:0] CONTROL_LOOP = 6'd8;    // run the next `body` instructions `count` times.
  localparam [5:0] CONTROL_LOOP_R = 6'd9;  // run the next `body` instructions rs[15:0] times.

  // It is a loop.
  wire is_loop = (word_i[31:26] == CONTROL_LOOP) | (word_i[31:26] == CONTROL_LOOP_R);
  // Passes of a loop.
  wire [15:0] passes = (word_i[31:26] == CONTROL_LOOP) ? word_i[25:10] : rs_i[15:0];
  // At least one.
  wire runs = |passes;
  // rs is 0.
  wire zero = ~(|rs_i);

  localparam [5:0] CONTROL_BRANCH = 6'd12;     // go to the target.
  localparam [5:0] CONTROL_BRANCH_Z = 6'd13;   // go to the target if rs = 0.
  localparam [5:0] CONTROL_BRANCH_NZ = 6'd14;  // go to the target if rs is not 0.

  // A branch that is taken.
  wire taken =
      (word_i[31:26] == CONTROL_BRANCH) |
      ((word_i[31:26] == CONTROL_BRANCH_Z) & zero) |
      ((word_i[31:26] == CONTROL_BRANCH_NZ) & ~zero);

  // It asks whether a body ends.
  wire asks = ~(is_loop | taken);
  // Instructions of a loop's body, less one.
  wire [9:0] body = word_i[9:0];

  assign loop_o = is_loop;
  assign opens_o = is_loop & runs;
  assign passes_o = passes;
  assign body_o = body;
  assign asks_o = asks;
  assign jump_o = taken | (is_loop & ~runs) | (asks & back_i);

  assign distance_o =
      is_loop ? {6'd0, body} + 16'd2 : taken ? word_i[15:0] : 16'd0 - {6'd0, back_body_i};

endmodule

`default_nettype wire
