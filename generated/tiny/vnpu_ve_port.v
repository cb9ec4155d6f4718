// SPDX-License-Identifier: Apache-2.0
//
// The operation that one VE executes.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/operations/ve_port.ts; do not edit.
// Body SHA-256: 63c8b05e0d32708e

`default_nettype none

module vnpu_ve_port (
  input  wire         clk_i,       // Clock.
  input  wire         rst_ni,      // Reset, active low.
  input  wire         valid_i,     // The VE executes a slot.
  input  wire   [1:0] queue_i,     // Queue of the slot.
  input  wire         slot_i,      // Its number in its instruction.
  input  wire [191:0] entries_i,   // VE slots of every queue.
  input  wire   [2:0] owners_i,    // vNPU of every queue.
  output wire         op_valid_o,  // An operation.
  output wire  [31:0] op_o,        // Word of its slot.
  output wire  [31:0] operand_o,   // Its address or scalar.
  output wire         vnpu_o,      // vNPU whose SRAM it works on.
  output wire   [1:0] grant_o,     // vNPU that is served, one-hot.
  output wire   [2:0] reduce_o     // Queue that waits for the result in this cycle, one-hot.
);

  // Its queue, one-hot.
  wire [2:0] queue = {queue_i == 2'd2, queue_i == 2'd1, queue_i == 2'd0} & {3{valid_i}};
  // Its slot, one-hot.
  wire slot = slot_i == 1'b0;
  // Its slot of all slots of all queues, one-hot.
  wire [2:0] place = {slot & queue[2], slot & queue[1], slot & queue[0]};

  // Word, and scalar above it.
  wire [63:0] own =
      (entries_i[63:0] & {64{place[0]}}) |
      (entries_i[127:64] & {64{place[1]}}) |
      (entries_i[191:128] & {64{place[2]}});

  // Word of the slot.
  wire [31:0] op = own[31:0];

  assign op_valid_o = valid_i;
  assign op_o = op;

  wire [31:0] operand;  // Its address or scalar.
  vnpu_slot_operand_ve u_operand (
    .word_i    (own[31:0]),
    .scalar_i  (own[63:32]),
    .operand_o (operand)
  );

  assign operand_o = operand;
  assign vnpu_o = (owners_i[0] & queue[0]) | (owners_i[1] & queue[1]) | (owners_i[2] & queue[2]);
  assign grant_o = {(vnpu_o == 1'b1) & valid_i, (vnpu_o == 1'b0) & valid_i};

  // ----------------------------------------
  // Reduce
  // ----------------------------------------

  // Its opcode.
  wire [5:0] code = op[31:26];
  // Its result is a scalar.
  wire is_reduce = (code == 6'd32) | (code == 6'd33) | (code == 6'd34);

  reg [2:0] reduce_q;  // Queue that waits for the result in this cycle, one-hot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      reduce_q <= 3'd0;
    end else begin
      reduce_q <= queue & {3{is_reduce}};
    end
  end

  assign reduce_o = reduce_q;

endmodule

`default_nettype wire
