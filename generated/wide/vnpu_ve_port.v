// SPDX-License-Identifier: Apache-2.0
//
// The operation that one VE executes.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/operations/ve_port.ts; do not edit.
// Body SHA-256: 1b947558dd462410

`default_nettype none

module vnpu_ve_port (
  input  wire           clk_i,       // Clock.
  input  wire           rst_ni,      // Reset, active low.
  input  wire           valid_i,     // The VE executes a slot.
  input  wire     [4:0] queue_i,     // Queue of the slot.
  input  wire     [2:0] slot_i,      // Its number in its instruction.
  input  wire [12287:0] entries_i,   // Resolved VE slots of every queue.
  input  wire    [95:0] owners_i,    // vNPU of every queue.
  output wire           op_valid_o,  // An operation.
  output wire    [31:0] op_o,        // Word of its slot.
  output wire    [31:0] operand_o,   // Its address or scalar.
  output wire     [3:0] vnpu_o,      // vNPU whose SRAM it works on.
  output wire    [15:0] grant_o,     // vNPU that is served, one-hot.
  output wire    [23:0] reduce_o     // Queue that waits for the result in this cycle, one-hot.
);

  // Its queue, one-hot.
  wire [23:0] queue =
      {
        queue_i == 5'd23,
        queue_i == 5'd22,
        queue_i == 5'd21,
        queue_i == 5'd20,
        queue_i == 5'd19,
        queue_i == 5'd18,
        queue_i == 5'd17,
        queue_i == 5'd16,
        queue_i == 5'd15,
        queue_i == 5'd14,
        queue_i == 5'd13,
        queue_i == 5'd12,
        queue_i == 5'd11,
        queue_i == 5'd10,
        queue_i == 5'd9,
        queue_i == 5'd8,
        queue_i == 5'd7,
        queue_i == 5'd6,
        queue_i == 5'd5,
        queue_i == 5'd4,
        queue_i == 5'd3,
        queue_i == 5'd2,
        queue_i == 5'd1,
        queue_i == 5'd0
      } &
      {24{valid_i}};

  // Its slot, one-hot.
  wire [7:0] slot = {
    slot_i == 3'd7,
    slot_i == 3'd6,
    slot_i == 3'd5,
    slot_i == 3'd4,
    slot_i == 3'd3,
    slot_i == 3'd2,
    slot_i == 3'd1,
    slot_i == 3'd0
  };

  // Resolved slots of its queue.
  wire [511:0] entry =
      (entries_i[511:0] & {512{queue[0]}}) |
      (entries_i[1023:512] & {512{queue[1]}}) |
      (entries_i[1535:1024] & {512{queue[2]}}) |
      (entries_i[2047:1536] & {512{queue[3]}}) |
      (entries_i[2559:2048] & {512{queue[4]}}) |
      (entries_i[3071:2560] & {512{queue[5]}}) |
      (entries_i[3583:3072] & {512{queue[6]}}) |
      (entries_i[4095:3584] & {512{queue[7]}}) |
      (entries_i[4607:4096] & {512{queue[8]}}) |
      (entries_i[5119:4608] & {512{queue[9]}}) |
      (entries_i[5631:5120] & {512{queue[10]}}) |
      (entries_i[6143:5632] & {512{queue[11]}}) |
      (entries_i[6655:6144] & {512{queue[12]}}) |
      (entries_i[7167:6656] & {512{queue[13]}}) |
      (entries_i[7679:7168] & {512{queue[14]}}) |
      (entries_i[8191:7680] & {512{queue[15]}}) |
      (entries_i[8703:8192] & {512{queue[16]}}) |
      (entries_i[9215:8704] & {512{queue[17]}}) |
      (entries_i[9727:9216] & {512{queue[18]}}) |
      (entries_i[10239:9728] & {512{queue[19]}}) |
      (entries_i[10751:10240] & {512{queue[20]}}) |
      (entries_i[11263:10752] & {512{queue[21]}}) |
      (entries_i[11775:11264] & {512{queue[22]}}) |
      (entries_i[12287:11776] & {512{queue[23]}});

  // Its slot: word, and operand above it.
  wire [63:0] own =
      (entry[63:0] & {64{slot[0]}}) |
      (entry[127:64] & {64{slot[1]}}) |
      (entry[191:128] & {64{slot[2]}}) |
      (entry[255:192] & {64{slot[3]}}) |
      (entry[319:256] & {64{slot[4]}}) |
      (entry[383:320] & {64{slot[5]}}) |
      (entry[447:384] & {64{slot[6]}}) |
      (entry[511:448] & {64{slot[7]}});

  // Word of the slot.
  wire [31:0] op = own[31:0];

  assign op_valid_o = valid_i;
  assign op_o = op;
  assign operand_o = own[63:32];

  assign vnpu_o =
      (owners_i[3:0] & {4{queue[0]}}) |
      (owners_i[7:4] & {4{queue[1]}}) |
      (owners_i[11:8] & {4{queue[2]}}) |
      (owners_i[15:12] & {4{queue[3]}}) |
      (owners_i[19:16] & {4{queue[4]}}) |
      (owners_i[23:20] & {4{queue[5]}}) |
      (owners_i[27:24] & {4{queue[6]}}) |
      (owners_i[31:28] & {4{queue[7]}}) |
      (owners_i[35:32] & {4{queue[8]}}) |
      (owners_i[39:36] & {4{queue[9]}}) |
      (owners_i[43:40] & {4{queue[10]}}) |
      (owners_i[47:44] & {4{queue[11]}}) |
      (owners_i[51:48] & {4{queue[12]}}) |
      (owners_i[55:52] & {4{queue[13]}}) |
      (owners_i[59:56] & {4{queue[14]}}) |
      (owners_i[63:60] & {4{queue[15]}}) |
      (owners_i[67:64] & {4{queue[16]}}) |
      (owners_i[71:68] & {4{queue[17]}}) |
      (owners_i[75:72] & {4{queue[18]}}) |
      (owners_i[79:76] & {4{queue[19]}}) |
      (owners_i[83:80] & {4{queue[20]}}) |
      (owners_i[87:84] & {4{queue[21]}}) |
      (owners_i[91:88] & {4{queue[22]}}) |
      (owners_i[95:92] & {4{queue[23]}});

  assign grant_o = {
    (vnpu_o == 4'd15) & valid_i,
    (vnpu_o == 4'd14) & valid_i,
    (vnpu_o == 4'd13) & valid_i,
    (vnpu_o == 4'd12) & valid_i,
    (vnpu_o == 4'd11) & valid_i,
    (vnpu_o == 4'd10) & valid_i,
    (vnpu_o == 4'd9) & valid_i,
    (vnpu_o == 4'd8) & valid_i,
    (vnpu_o == 4'd7) & valid_i,
    (vnpu_o == 4'd6) & valid_i,
    (vnpu_o == 4'd5) & valid_i,
    (vnpu_o == 4'd4) & valid_i,
    (vnpu_o == 4'd3) & valid_i,
    (vnpu_o == 4'd2) & valid_i,
    (vnpu_o == 4'd1) & valid_i,
    (vnpu_o == 4'd0) & valid_i
  };

  // ----------------------------------------
  // Reduce
  // ----------------------------------------

  // Its opcode.
  wire [5:0] code = op[31:26];
  // Its result is a scalar.
  wire is_reduce = (code == 6'd32) | (code == 6'd33) | (code == 6'd34);

  reg [23:0] reduce_q;  // Queue that waits for the result in this cycle, one-hot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      reduce_q <= 24'd0;
    end else begin
      reduce_q <= queue & {24{is_reduce}};
    end
  end

  assign reduce_o = reduce_q;

endmodule

`default_nettype wire
