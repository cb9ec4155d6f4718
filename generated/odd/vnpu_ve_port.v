// SPDX-License-Identifier: Apache-2.0
//
// The operation that one VE executes.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/operations/ve_port.ts; do not edit.
// Body SHA-256: 6a731a8d3d2a2316

`default_nettype none

module vnpu_ve_port (
  input  wire          clk_i,       // Clock.
  input  wire          rst_ni,      // Reset, active low.
  input  wire          valid_i,     // The VE executes a slot.
  input  wire    [3:0] queue_i,     // Queue of the slot.
  input  wire    [2:0] slot_i,      // Its number in its instruction.
  input  wire [3199:0] entries_i,   // VE slots of every queue.
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

  // Its slot of all slots of all queues, one-hot.
  wire [49:0] place = {
    slot & {5{queue[9]}},
    slot & {5{queue[8]}},
    slot & {5{queue[7]}},
    slot & {5{queue[6]}},
    slot & {5{queue[5]}},
    slot & {5{queue[4]}},
    slot & {5{queue[3]}},
    slot & {5{queue[2]}},
    slot & {5{queue[1]}},
    slot & {5{queue[0]}}
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
      (entries_i[639:576] & {64{place[9]}}) |
      (entries_i[703:640] & {64{place[10]}}) |
      (entries_i[767:704] & {64{place[11]}}) |
      (entries_i[831:768] & {64{place[12]}}) |
      (entries_i[895:832] & {64{place[13]}}) |
      (entries_i[959:896] & {64{place[14]}}) |
      (entries_i[1023:960] & {64{place[15]}}) |
      (entries_i[1087:1024] & {64{place[16]}}) |
      (entries_i[1151:1088] & {64{place[17]}}) |
      (entries_i[1215:1152] & {64{place[18]}}) |
      (entries_i[1279:1216] & {64{place[19]}}) |
      (entries_i[1343:1280] & {64{place[20]}}) |
      (entries_i[1407:1344] & {64{place[21]}}) |
      (entries_i[1471:1408] & {64{place[22]}}) |
      (entries_i[1535:1472] & {64{place[23]}}) |
      (entries_i[1599:1536] & {64{place[24]}}) |
      (entries_i[1663:1600] & {64{place[25]}}) |
      (entries_i[1727:1664] & {64{place[26]}}) |
      (entries_i[1791:1728] & {64{place[27]}}) |
      (entries_i[1855:1792] & {64{place[28]}}) |
      (entries_i[1919:1856] & {64{place[29]}}) |
      (entries_i[1983:1920] & {64{place[30]}}) |
      (entries_i[2047:1984] & {64{place[31]}}) |
      (entries_i[2111:2048] & {64{place[32]}}) |
      (entries_i[2175:2112] & {64{place[33]}}) |
      (entries_i[2239:2176] & {64{place[34]}}) |
      (entries_i[2303:2240] & {64{place[35]}}) |
      (entries_i[2367:2304] & {64{place[36]}}) |
      (entries_i[2431:2368] & {64{place[37]}}) |
      (entries_i[2495:2432] & {64{place[38]}}) |
      (entries_i[2559:2496] & {64{place[39]}}) |
      (entries_i[2623:2560] & {64{place[40]}}) |
      (entries_i[2687:2624] & {64{place[41]}}) |
      (entries_i[2751:2688] & {64{place[42]}}) |
      (entries_i[2815:2752] & {64{place[43]}}) |
      (entries_i[2879:2816] & {64{place[44]}}) |
      (entries_i[2943:2880] & {64{place[45]}}) |
      (entries_i[3007:2944] & {64{place[46]}}) |
      (entries_i[3071:3008] & {64{place[47]}}) |
      (entries_i[3135:3072] & {64{place[48]}}) |
      (entries_i[3199:3136] & {64{place[49]}});

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
