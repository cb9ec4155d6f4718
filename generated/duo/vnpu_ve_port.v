// SPDX-License-Identifier: Apache-2.0
//
// The operation that one VE executes.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/operations/ve_port.ts; do not edit.
// Body SHA-256: cd2fd9103bf5db0e

`default_nettype none

module vnpu_ve_port (
  input  wire         clk_i,       // Clock.
  input  wire         rst_ni,      // Reset, active low.
  input  wire         valid_i,     // The VE executes a slot.
  input  wire   [2:0] queue_i,     // Queue of the slot.
  input  wire         slot_i,      // Its number in its instruction.
  input  wire [639:0] entries_i,   // VE slots of every queue.
  input  wire   [9:0] owners_i,    // vNPU of every queue.
  output wire         op_valid_o,  // An operation.
  output wire  [31:0] op_o,        // Word of its slot.
  output wire  [31:0] operand_o,   // Its address or scalar.
  output wire   [1:0] vnpu_o,      // vNPU whose SRAM it works on.
  output wire   [2:0] grant_o,     // vNPU that is served, one-hot.
  output wire   [4:0] reduce_o     // Queue that waits for the result in this cycle, one-hot.
);

  // Its queue, one-hot.
  wire [4:0] queue =
      {queue_i == 3'd4, queue_i == 3'd3, queue_i == 3'd2, queue_i == 3'd1, queue_i == 3'd0} &
      {5{valid_i}};

  // Its slot, one-hot.
  wire [1:0] slot = {slot_i == 1'b1, slot_i == 1'b0};

  // Its slot of all slots of all queues, one-hot.
  wire [9:0] place = {
    slot & {2{queue[4]}},
    slot & {2{queue[3]}},
    slot & {2{queue[2]}},
    slot & {2{queue[1]}},
    slot & {2{queue[0]}}
  };

  // Word, and scalar above it.
  wire [63:0] own =
      (entries_i[63:0] & {64{place[0]}}) |
      (entries_i[127:64] & {64{place[1]}}) |
      (entries_i[191:128] & {64{place[2]}}) |
      (entries_i[255:192] & {64{place[3]}}) |
      (entries_i[319:256] & {64{place[4]}}) |
      (entries_i[383:320] & {64{place[5]}}) |
      (entries_i[447:384] & {64{place[6]}}) |
      (entries_i[511:448] & {64{place[7]}}) |
      (entries_i[575:512] & {64{place[8]}}) |
      (entries_i[639:576] & {64{place[9]}});

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

  assign vnpu_o =
      (owners_i[1:0] & {2{queue[0]}}) |
      (owners_i[3:2] & {2{queue[1]}}) |
      (owners_i[5:4] & {2{queue[2]}}) |
      (owners_i[7:6] & {2{queue[3]}}) |
      (owners_i[9:8] & {2{queue[4]}});

  assign grant_o = {
    (vnpu_o == 2'd2) & valid_i,
    (vnpu_o == 2'd1) & valid_i,
    (vnpu_o == 2'd0) & valid_i
  };

  // ----------------------------------------
  // Reduce
  // ----------------------------------------

  // Its opcode.
  wire [5:0] code = op[31:26];
  // Its result is a scalar.
  wire is_reduce = (code == 6'd32) | (code == 6'd33) | (code == 6'd34);

  reg [4:0] reduce_q;  // Queue that waits for the result in this cycle, one-hot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      reduce_q <= 5'd0;
    end else begin
      reduce_q <= queue & {5{is_reduce}};
    end
  end

  assign reduce_o = reduce_q;

endmodule

`default_nettype wire
