// SPDX-License-Identifier: Apache-2.0
//
// The operation that one VE executes.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/operations/ve_port.ts; do not edit.
// Body SHA-256: 0e5f403f268e9179

`default_nettype none

module vnpu_ve_port (
  input  wire          clk_i,       // Clock.
  input  wire          rst_ni,      // Reset, active low.
  input  wire          valid_i,     // The VE executes a slot.
  input  wire    [3:0] queue_i,     // Queue of the slot.
  input  wire    [2:0] slot_i,      // Its number in its instruction.
  input  wire [3199:0] entries_i,   // Resolved VE slots of every queue.
  input  wire   [29:0] owners_i,    // vNPU of every queue.
  output wire          op_valid_o,  // An operation.
  output wire   [31:0] op_o,        // Word of its slot.
  output wire   [31:0] operand_o,   // Its address or scalar.
  output wire    [2:0] vnpu_o,      // vNPU whose SRAM it works on.
  output wire    [6:0] grant_o,     // vNPU that is served, one-hot.
  output wire    [9:0] reduce_o     // Queue that waits for the result in this cycle, one-hot.
);

  // Its queue, one-hot.
  wire [9:0] queue =
      {
        queue_i == 4'd9,
        queue_i == 4'd8,
        queue_i == 4'd7,
        queue_i == 4'd6,
        queue_i == 4'd5,
        queue_i == 4'd4,
        queue_i == 4'd3,
        queue_i == 4'd2,
        queue_i == 4'd1,
        queue_i == 4'd0
      } &
      {10{valid_i}};

  // Its slot, one-hot.
  wire [4:0] slot = {
    slot_i == 3'd4,
    slot_i == 3'd3,
    slot_i == 3'd2,
    slot_i == 3'd1,
    slot_i == 3'd0
  };

  // Resolved slots of its queue.
  wire [319:0] entry =
      (entries_i[319:0] & {320{queue[0]}}) |
      (entries_i[639:320] & {320{queue[1]}}) |
      (entries_i[959:640] & {320{queue[2]}}) |
      (entries_i[1279:960] & {320{queue[3]}}) |
      (entries_i[1599:1280] & {320{queue[4]}}) |
      (entries_i[1919:1600] & {320{queue[5]}}) |
      (entries_i[2239:1920] & {320{queue[6]}}) |
      (entries_i[2559:2240] & {320{queue[7]}}) |
      (entries_i[2879:2560] & {320{queue[8]}}) |
      (entries_i[3199:2880] & {320{queue[9]}});

  // Its slot: word, and operand above it.
  wire [63:0] own =
      (entry[63:0] & {64{slot[0]}}) |
      (entry[127:64] & {64{slot[1]}}) |
      (entry[191:128] & {64{slot[2]}}) |
      (entry[255:192] & {64{slot[3]}}) |
      (entry[319:256] & {64{slot[4]}});

  // Word of the slot.
  wire [31:0] op = own[31:0];

  assign op_valid_o = valid_i;
  assign op_o = op;
  assign operand_o = own[63:32];

  assign vnpu_o =
      (owners_i[2:0] & {3{queue[0]}}) |
      (owners_i[5:3] & {3{queue[1]}}) |
      (owners_i[8:6] & {3{queue[2]}}) |
      (owners_i[11:9] & {3{queue[3]}}) |
      (owners_i[14:12] & {3{queue[4]}}) |
      (owners_i[17:15] & {3{queue[5]}}) |
      (owners_i[20:18] & {3{queue[6]}}) |
      (owners_i[23:21] & {3{queue[7]}}) |
      (owners_i[26:24] & {3{queue[8]}}) |
      (owners_i[29:27] & {3{queue[9]}});

  assign grant_o = {
    (vnpu_o == 3'd6) & valid_i,
    (vnpu_o == 3'd5) & valid_i,
    (vnpu_o == 3'd4) & valid_i,
    (vnpu_o == 3'd3) & valid_i,
    (vnpu_o == 3'd2) & valid_i,
    (vnpu_o == 3'd1) & valid_i,
    (vnpu_o == 3'd0) & valid_i
  };

  // ----------------------------------------
  // Reduce
  // ----------------------------------------

  // Its opcode.
  wire [5:0] code = op[31:26];
  // Its result is a scalar.
  wire is_reduce = (code == 6'd32) | (code == 6'd33) | (code == 6'd34);

  reg [9:0] reduce_q;  // Queue that waits for the result in this cycle, one-hot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      reduce_q <= 10'd0;
    end else begin
      reduce_q <= queue & {10{is_reduce}};
    end
  end

  assign reduce_o = reduce_q;

endmodule

`default_nettype wire
