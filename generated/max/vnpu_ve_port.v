// SPDX-License-Identifier: Apache-2.0
//
// The operation that one VE executes.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/operations/ve_port.ts; do not edit.
// Body SHA-256: ce675373bfe70592

`default_nettype none

module vnpu_ve_port (
  input  wire           clk_i,       // Clock.
  input  wire           rst_ni,      // Reset, active low.
  input  wire           valid_i,     // The VE executes a slot.
  input  wire     [5:0] queue_i,     // Queue of the slot.
  input  wire     [3:0] slot_i,      // Its number in its instruction.
  input  wire [49151:0] entries_i,   // Resolved VE slots of every queue.
  input  wire   [239:0] owners_i,    // vNPU of every queue.
  output wire           op_valid_o,  // An operation.
  output wire    [31:0] op_o,        // Word of its slot.
  output wire    [31:0] operand_o,   // Its address or scalar.
  output wire     [4:0] vnpu_o,      // vNPU whose SRAM it works on.
  output wire    [31:0] grant_o,     // vNPU that is served, one-hot.
  output wire    [47:0] reduce_o     // Queue that waits for the result in this cycle, one-hot.
);

  // Its queue, one-hot.
  wire [47:0] queue =
      {
        queue_i == 6'd47,
        queue_i == 6'd46,
        queue_i == 6'd45,
        queue_i == 6'd44,
        queue_i == 6'd43,
        queue_i == 6'd42,
        queue_i == 6'd41,
        queue_i == 6'd40,
        queue_i == 6'd39,
        queue_i == 6'd38,
        queue_i == 6'd37,
        queue_i == 6'd36,
        queue_i == 6'd35,
        queue_i == 6'd34,
        queue_i == 6'd33,
        queue_i == 6'd32,
        queue_i == 6'd31,
        queue_i == 6'd30,
        queue_i == 6'd29,
        queue_i == 6'd28,
        queue_i == 6'd27,
        queue_i == 6'd26,
        queue_i == 6'd25,
        queue_i == 6'd24,
        queue_i == 6'd23,
        queue_i == 6'd22,
        queue_i == 6'd21,
        queue_i == 6'd20,
        queue_i == 6'd19,
        queue_i == 6'd18,
        queue_i == 6'd17,
        queue_i == 6'd16,
        queue_i == 6'd15,
        queue_i == 6'd14,
        queue_i == 6'd13,
        queue_i == 6'd12,
        queue_i == 6'd11,
        queue_i == 6'd10,
        queue_i == 6'd9,
        queue_i == 6'd8,
        queue_i == 6'd7,
        queue_i == 6'd6,
        queue_i == 6'd5,
        queue_i == 6'd4,
        queue_i == 6'd3,
        queue_i == 6'd2,
        queue_i == 6'd1,
        queue_i == 6'd0
      } &
      {48{valid_i}};

  // Its slot, one-hot.
  wire [15:0] slot = {
    slot_i == 4'd15,
    slot_i == 4'd14,
    slot_i == 4'd13,
    slot_i == 4'd12,
    slot_i == 4'd11,
    slot_i == 4'd10,
    slot_i == 4'd9,
    slot_i == 4'd8,
    slot_i == 4'd7,
    slot_i == 4'd6,
    slot_i == 4'd5,
    slot_i == 4'd4,
    slot_i == 4'd3,
    slot_i == 4'd2,
    slot_i == 4'd1,
    slot_i == 4'd0
  };

  // Resolved slots of its queue.
  wire [1023:0] entry =
      (entries_i[1023:0] & {1024{queue[0]}}) |
      (entries_i[2047:1024] & {1024{queue[1]}}) |
      (entries_i[3071:2048] & {1024{queue[2]}}) |
      (entries_i[4095:3072] & {1024{queue[3]}}) |
      (entries_i[5119:4096] & {1024{queue[4]}}) |
      (entries_i[6143:5120] & {1024{queue[5]}}) |
      (entries_i[7167:6144] & {1024{queue[6]}}) |
      (entries_i[8191:7168] & {1024{queue[7]}}) |
      (entries_i[9215:8192] & {1024{queue[8]}}) |
      (entries_i[10239:9216] & {1024{queue[9]}}) |
      (entries_i[11263:10240] & {1024{queue[10]}}) |
      (entries_i[12287:11264] & {1024{queue[11]}}) |
      (entries_i[13311:12288] & {1024{queue[12]}}) |
      (entries_i[14335:13312] & {1024{queue[13]}}) |
      (entries_i[15359:14336] & {1024{queue[14]}}) |
      (entries_i[16383:15360] & {1024{queue[15]}}) |
      (entries_i[17407:16384] & {1024{queue[16]}}) |
      (entries_i[18431:17408] & {1024{queue[17]}}) |
      (entries_i[19455:18432] & {1024{queue[18]}}) |
      (entries_i[20479:19456] & {1024{queue[19]}}) |
      (entries_i[21503:20480] & {1024{queue[20]}}) |
      (entries_i[22527:21504] & {1024{queue[21]}}) |
      (entries_i[23551:22528] & {1024{queue[22]}}) |
      (entries_i[24575:23552] & {1024{queue[23]}}) |
      (entries_i[25599:24576] & {1024{queue[24]}}) |
      (entries_i[26623:25600] & {1024{queue[25]}}) |
      (entries_i[27647:26624] & {1024{queue[26]}}) |
      (entries_i[28671:27648] & {1024{queue[27]}}) |
      (entries_i[29695:28672] & {1024{queue[28]}}) |
      (entries_i[30719:29696] & {1024{queue[29]}}) |
      (entries_i[31743:30720] & {1024{queue[30]}}) |
      (entries_i[32767:31744] & {1024{queue[31]}}) |
      (entries_i[33791:32768] & {1024{queue[32]}}) |
      (entries_i[34815:33792] & {1024{queue[33]}}) |
      (entries_i[35839:34816] & {1024{queue[34]}}) |
      (entries_i[36863:35840] & {1024{queue[35]}}) |
      (entries_i[37887:36864] & {1024{queue[36]}}) |
      (entries_i[38911:37888] & {1024{queue[37]}}) |
      (entries_i[39935:38912] & {1024{queue[38]}}) |
      (entries_i[40959:39936] & {1024{queue[39]}}) |
      (entries_i[41983:40960] & {1024{queue[40]}}) |
      (entries_i[43007:41984] & {1024{queue[41]}}) |
      (entries_i[44031:43008] & {1024{queue[42]}}) |
      (entries_i[45055:44032] & {1024{queue[43]}}) |
      (entries_i[46079:45056] & {1024{queue[44]}}) |
      (entries_i[47103:46080] & {1024{queue[45]}}) |
      (entries_i[48127:47104] & {1024{queue[46]}}) |
      (entries_i[49151:48128] & {1024{queue[47]}});

  // Its slot: word, and operand above it.
  wire [63:0] own =
      (entry[63:0] & {64{slot[0]}}) |
      (entry[127:64] & {64{slot[1]}}) |
      (entry[191:128] & {64{slot[2]}}) |
      (entry[255:192] & {64{slot[3]}}) |
      (entry[319:256] & {64{slot[4]}}) |
      (entry[383:320] & {64{slot[5]}}) |
      (entry[447:384] & {64{slot[6]}}) |
      (entry[511:448] & {64{slot[7]}}) |
      (entry[575:512] & {64{slot[8]}}) |
      (entry[639:576] & {64{slot[9]}}) |
      (entry[703:640] & {64{slot[10]}}) |
      (entry[767:704] & {64{slot[11]}}) |
      (entry[831:768] & {64{slot[12]}}) |
      (entry[895:832] & {64{slot[13]}}) |
      (entry[959:896] & {64{slot[14]}}) |
      (entry[1023:960] & {64{slot[15]}});

  // Word of the slot.
  wire [31:0] op = own[31:0];

  assign op_valid_o = valid_i;
  assign op_o = op;
  assign operand_o = own[63:32];

  assign vnpu_o =
      (owners_i[4:0] & {5{queue[0]}}) |
      (owners_i[9:5] & {5{queue[1]}}) |
      (owners_i[14:10] & {5{queue[2]}}) |
      (owners_i[19:15] & {5{queue[3]}}) |
      (owners_i[24:20] & {5{queue[4]}}) |
      (owners_i[29:25] & {5{queue[5]}}) |
      (owners_i[34:30] & {5{queue[6]}}) |
      (owners_i[39:35] & {5{queue[7]}}) |
      (owners_i[44:40] & {5{queue[8]}}) |
      (owners_i[49:45] & {5{queue[9]}}) |
      (owners_i[54:50] & {5{queue[10]}}) |
      (owners_i[59:55] & {5{queue[11]}}) |
      (owners_i[64:60] & {5{queue[12]}}) |
      (owners_i[69:65] & {5{queue[13]}}) |
      (owners_i[74:70] & {5{queue[14]}}) |
      (owners_i[79:75] & {5{queue[15]}}) |
      (owners_i[84:80] & {5{queue[16]}}) |
      (owners_i[89:85] & {5{queue[17]}}) |
      (owners_i[94:90] & {5{queue[18]}}) |
      (owners_i[99:95] & {5{queue[19]}}) |
      (owners_i[104:100] & {5{queue[20]}}) |
      (owners_i[109:105] & {5{queue[21]}}) |
      (owners_i[114:110] & {5{queue[22]}}) |
      (owners_i[119:115] & {5{queue[23]}}) |
      (owners_i[124:120] & {5{queue[24]}}) |
      (owners_i[129:125] & {5{queue[25]}}) |
      (owners_i[134:130] & {5{queue[26]}}) |
      (owners_i[139:135] & {5{queue[27]}}) |
      (owners_i[144:140] & {5{queue[28]}}) |
      (owners_i[149:145] & {5{queue[29]}}) |
      (owners_i[154:150] & {5{queue[30]}}) |
      (owners_i[159:155] & {5{queue[31]}}) |
      (owners_i[164:160] & {5{queue[32]}}) |
      (owners_i[169:165] & {5{queue[33]}}) |
      (owners_i[174:170] & {5{queue[34]}}) |
      (owners_i[179:175] & {5{queue[35]}}) |
      (owners_i[184:180] & {5{queue[36]}}) |
      (owners_i[189:185] & {5{queue[37]}}) |
      (owners_i[194:190] & {5{queue[38]}}) |
      (owners_i[199:195] & {5{queue[39]}}) |
      (owners_i[204:200] & {5{queue[40]}}) |
      (owners_i[209:205] & {5{queue[41]}}) |
      (owners_i[214:210] & {5{queue[42]}}) |
      (owners_i[219:215] & {5{queue[43]}}) |
      (owners_i[224:220] & {5{queue[44]}}) |
      (owners_i[229:225] & {5{queue[45]}}) |
      (owners_i[234:230] & {5{queue[46]}}) |
      (owners_i[239:235] & {5{queue[47]}});

  assign grant_o = {
    (vnpu_o == 5'd31) & valid_i,
    (vnpu_o == 5'd30) & valid_i,
    (vnpu_o == 5'd29) & valid_i,
    (vnpu_o == 5'd28) & valid_i,
    (vnpu_o == 5'd27) & valid_i,
    (vnpu_o == 5'd26) & valid_i,
    (vnpu_o == 5'd25) & valid_i,
    (vnpu_o == 5'd24) & valid_i,
    (vnpu_o == 5'd23) & valid_i,
    (vnpu_o == 5'd22) & valid_i,
    (vnpu_o == 5'd21) & valid_i,
    (vnpu_o == 5'd20) & valid_i,
    (vnpu_o == 5'd19) & valid_i,
    (vnpu_o == 5'd18) & valid_i,
    (vnpu_o == 5'd17) & valid_i,
    (vnpu_o == 5'd16) & valid_i,
    (vnpu_o == 5'd15) & valid_i,
    (vnpu_o == 5'd14) & valid_i,
    (vnpu_o == 5'd13) & valid_i,
    (vnpu_o == 5'd12) & valid_i,
    (vnpu_o == 5'd11) & valid_i,
    (vnpu_o == 5'd10) & valid_i,
    (vnpu_o == 5'd9) & valid_i,
    (vnpu_o == 5'd8) & valid_i,
    (vnpu_o == 5'd7) & valid_i,
    (vnpu_o == 5'd6) & valid_i,
    (vnpu_o == 5'd5) & valid_i,
    (vnpu_o == 5'd4) & valid_i,
    (vnpu_o == 5'd3) & valid_i,
    (vnpu_o == 5'd2) & valid_i,
    (vnpu_o == 5'd1) & valid_i,
    (vnpu_o == 5'd0) & valid_i
  };

  // ----------------------------------------
  // Reduce
  // ----------------------------------------

  // Its opcode.
  wire [5:0] code = op[31:26];
  // Its result is a scalar.
  wire is_reduce = (code == 6'd32) | (code == 6'd33) | (code == 6'd34);

  reg [47:0] reduce_q;  // Queue that waits for the result in this cycle, one-hot.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      reduce_q <= 48'd0;
    end else begin
      reduce_q <= queue & {48{is_reduce}};
    end
  end

  assign reduce_o = reduce_q;

endmodule

`default_nettype wire
