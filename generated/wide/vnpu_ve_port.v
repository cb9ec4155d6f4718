// SPDX-License-Identifier: Apache-2.0
//
// The operation that one VE executes.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/operations/ve_port.ts; do not edit.
// Body SHA-256: 7d0143860bf9f5df

`default_nettype none

module vnpu_ve_port (
  input  wire           clk_i,       // Clock.
  input  wire           rst_ni,      // Reset, active low.
  input  wire           valid_i,     // The VE executes a slot.
  input  wire     [4:0] queue_i,     // Queue of the slot.
  input  wire     [2:0] slot_i,      // Its number in its instruction.
  input  wire [12287:0] entries_i,   // VE slots of every queue.
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

  // Its slot of all slots of all queues, one-hot.
  wire [191:0] place = {
    slot & {8{queue[23]}},
    slot & {8{queue[22]}},
    slot & {8{queue[21]}},
    slot & {8{queue[20]}},
    slot & {8{queue[19]}},
    slot & {8{queue[18]}},
    slot & {8{queue[17]}},
    slot & {8{queue[16]}},
    slot & {8{queue[15]}},
    slot & {8{queue[14]}},
    slot & {8{queue[13]}},
    slot & {8{queue[12]}},
    slot & {8{queue[11]}},
    slot & {8{queue[10]}},
    slot & {8{queue[9]}},
    slot & {8{queue[8]}},
    slot & {8{queue[7]}},
    slot & {8{queue[6]}},
    slot & {8{queue[5]}},
    slot & {8{queue[4]}},
    slot & {8{queue[3]}},
    slot & {8{queue[2]}},
    slot & {8{queue[1]}},
    slot & {8{queue[0]}}
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
      (entries_i[3199:3136] & {64{place[49]}}) |
      (entries_i[3263:3200] & {64{place[50]}}) |
      (entries_i[3327:3264] & {64{place[51]}}) |
      (entries_i[3391:3328] & {64{place[52]}}) |
      (entries_i[3455:3392] & {64{place[53]}}) |
      (entries_i[3519:3456] & {64{place[54]}}) |
      (entries_i[3583:3520] & {64{place[55]}}) |
      (entries_i[3647:3584] & {64{place[56]}}) |
      (entries_i[3711:3648] & {64{place[57]}}) |
      (entries_i[3775:3712] & {64{place[58]}}) |
      (entries_i[3839:3776] & {64{place[59]}}) |
      (entries_i[3903:3840] & {64{place[60]}}) |
      (entries_i[3967:3904] & {64{place[61]}}) |
      (entries_i[4031:3968] & {64{place[62]}}) |
      (entries_i[4095:4032] & {64{place[63]}}) |
      (entries_i[4159:4096] & {64{place[64]}}) |
      (entries_i[4223:4160] & {64{place[65]}}) |
      (entries_i[4287:4224] & {64{place[66]}}) |
      (entries_i[4351:4288] & {64{place[67]}}) |
      (entries_i[4415:4352] & {64{place[68]}}) |
      (entries_i[4479:4416] & {64{place[69]}}) |
      (entries_i[4543:4480] & {64{place[70]}}) |
      (entries_i[4607:4544] & {64{place[71]}}) |
      (entries_i[4671:4608] & {64{place[72]}}) |
      (entries_i[4735:4672] & {64{place[73]}}) |
      (entries_i[4799:4736] & {64{place[74]}}) |
      (entries_i[4863:4800] & {64{place[75]}}) |
      (entries_i[4927:4864] & {64{place[76]}}) |
      (entries_i[4991:4928] & {64{place[77]}}) |
      (entries_i[5055:4992] & {64{place[78]}}) |
      (entries_i[5119:5056] & {64{place[79]}}) |
      (entries_i[5183:5120] & {64{place[80]}}) |
      (entries_i[5247:5184] & {64{place[81]}}) |
      (entries_i[5311:5248] & {64{place[82]}}) |
      (entries_i[5375:5312] & {64{place[83]}}) |
      (entries_i[5439:5376] & {64{place[84]}}) |
      (entries_i[5503:5440] & {64{place[85]}}) |
      (entries_i[5567:5504] & {64{place[86]}}) |
      (entries_i[5631:5568] & {64{place[87]}}) |
      (entries_i[5695:5632] & {64{place[88]}}) |
      (entries_i[5759:5696] & {64{place[89]}}) |
      (entries_i[5823:5760] & {64{place[90]}}) |
      (entries_i[5887:5824] & {64{place[91]}}) |
      (entries_i[5951:5888] & {64{place[92]}}) |
      (entries_i[6015:5952] & {64{place[93]}}) |
      (entries_i[6079:6016] & {64{place[94]}}) |
      (entries_i[6143:6080] & {64{place[95]}}) |
      (entries_i[6207:6144] & {64{place[96]}}) |
      (entries_i[6271:6208] & {64{place[97]}}) |
      (entries_i[6335:6272] & {64{place[98]}}) |
      (entries_i[6399:6336] & {64{place[99]}}) |
      (entries_i[6463:6400] & {64{place[100]}}) |
      (entries_i[6527:6464] & {64{place[101]}}) |
      (entries_i[6591:6528] & {64{place[102]}}) |
      (entries_i[6655:6592] & {64{place[103]}}) |
      (entries_i[6719:6656] & {64{place[104]}}) |
      (entries_i[6783:6720] & {64{place[105]}}) |
      (entries_i[6847:6784] & {64{place[106]}}) |
      (entries_i[6911:6848] & {64{place[107]}}) |
      (entries_i[6975:6912] & {64{place[108]}}) |
      (entries_i[7039:6976] & {64{place[109]}}) |
      (entries_i[7103:7040] & {64{place[110]}}) |
      (entries_i[7167:7104] & {64{place[111]}}) |
      (entries_i[7231:7168] & {64{place[112]}}) |
      (entries_i[7295:7232] & {64{place[113]}}) |
      (entries_i[7359:7296] & {64{place[114]}}) |
      (entries_i[7423:7360] & {64{place[115]}}) |
      (entries_i[7487:7424] & {64{place[116]}}) |
      (entries_i[7551:7488] & {64{place[117]}}) |
      (entries_i[7615:7552] & {64{place[118]}}) |
      (entries_i[7679:7616] & {64{place[119]}}) |
      (entries_i[7743:7680] & {64{place[120]}}) |
      (entries_i[7807:7744] & {64{place[121]}}) |
      (entries_i[7871:7808] & {64{place[122]}}) |
      (entries_i[7935:7872] & {64{place[123]}}) |
      (entries_i[7999:7936] & {64{place[124]}}) |
      (entries_i[8063:8000] & {64{place[125]}}) |
      (entries_i[8127:8064] & {64{place[126]}}) |
      (entries_i[8191:8128] & {64{place[127]}}) |
      (entries_i[8255:8192] & {64{place[128]}}) |
      (entries_i[8319:8256] & {64{place[129]}}) |
      (entries_i[8383:8320] & {64{place[130]}}) |
      (entries_i[8447:8384] & {64{place[131]}}) |
      (entries_i[8511:8448] & {64{place[132]}}) |
      (entries_i[8575:8512] & {64{place[133]}}) |
      (entries_i[8639:8576] & {64{place[134]}}) |
      (entries_i[8703:8640] & {64{place[135]}}) |
      (entries_i[8767:8704] & {64{place[136]}}) |
      (entries_i[8831:8768] & {64{place[137]}}) |
      (entries_i[8895:8832] & {64{place[138]}}) |
      (entries_i[8959:8896] & {64{place[139]}}) |
      (entries_i[9023:8960] & {64{place[140]}}) |
      (entries_i[9087:9024] & {64{place[141]}}) |
      (entries_i[9151:9088] & {64{place[142]}}) |
      (entries_i[9215:9152] & {64{place[143]}}) |
      (entries_i[9279:9216] & {64{place[144]}}) |
      (entries_i[9343:9280] & {64{place[145]}}) |
      (entries_i[9407:9344] & {64{place[146]}}) |
      (entries_i[9471:9408] & {64{place[147]}}) |
      (entries_i[9535:9472] & {64{place[148]}}) |
      (entries_i[9599:9536] & {64{place[149]}}) |
      (entries_i[9663:9600] & {64{place[150]}}) |
      (entries_i[9727:9664] & {64{place[151]}}) |
      (entries_i[9791:9728] & {64{place[152]}}) |
      (entries_i[9855:9792] & {64{place[153]}}) |
      (entries_i[9919:9856] & {64{place[154]}}) |
      (entries_i[9983:9920] & {64{place[155]}}) |
      (entries_i[10047:9984] & {64{place[156]}}) |
      (entries_i[10111:10048] & {64{place[157]}}) |
      (entries_i[10175:10112] & {64{place[158]}}) |
      (entries_i[10239:10176] & {64{place[159]}}) |
      (entries_i[10303:10240] & {64{place[160]}}) |
      (entries_i[10367:10304] & {64{place[161]}}) |
      (entries_i[10431:10368] & {64{place[162]}}) |
      (entries_i[10495:10432] & {64{place[163]}}) |
      (entries_i[10559:10496] & {64{place[164]}}) |
      (entries_i[10623:10560] & {64{place[165]}}) |
      (entries_i[10687:10624] & {64{place[166]}}) |
      (entries_i[10751:10688] & {64{place[167]}}) |
      (entries_i[10815:10752] & {64{place[168]}}) |
      (entries_i[10879:10816] & {64{place[169]}}) |
      (entries_i[10943:10880] & {64{place[170]}}) |
      (entries_i[11007:10944] & {64{place[171]}}) |
      (entries_i[11071:11008] & {64{place[172]}}) |
      (entries_i[11135:11072] & {64{place[173]}}) |
      (entries_i[11199:11136] & {64{place[174]}}) |
      (entries_i[11263:11200] & {64{place[175]}}) |
      (entries_i[11327:11264] & {64{place[176]}}) |
      (entries_i[11391:11328] & {64{place[177]}}) |
      (entries_i[11455:11392] & {64{place[178]}}) |
      (entries_i[11519:11456] & {64{place[179]}}) |
      (entries_i[11583:11520] & {64{place[180]}}) |
      (entries_i[11647:11584] & {64{place[181]}}) |
      (entries_i[11711:11648] & {64{place[182]}}) |
      (entries_i[11775:11712] & {64{place[183]}}) |
      (entries_i[11839:11776] & {64{place[184]}}) |
      (entries_i[11903:11840] & {64{place[185]}}) |
      (entries_i[11967:11904] & {64{place[186]}}) |
      (entries_i[12031:11968] & {64{place[187]}}) |
      (entries_i[12095:12032] & {64{place[188]}}) |
      (entries_i[12159:12096] & {64{place[189]}}) |
      (entries_i[12223:12160] & {64{place[190]}}) |
      (entries_i[12287:12224] & {64{place[191]}});

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
