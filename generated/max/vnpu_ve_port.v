// SPDX-License-Identifier: Apache-2.0
//
// The operation that one VE executes.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), NPU core; cycles as in
// docs/contracts/npu_frontend.md
// Generated from src/generators/npu_frontend/operations/ve_port.ts; do not edit.
// Body SHA-256: a049ec0149acbe33

`default_nettype none

module vnpu_ve_port (
  input  wire           clk_i,       // Clock.
  input  wire           rst_ni,      // Reset, active low.
  input  wire           valid_i,     // The VE executes a slot.
  input  wire     [5:0] queue_i,     // Queue of the slot.
  input  wire     [3:0] slot_i,      // Its number in its instruction.
  input  wire [49151:0] entries_i,   // VE slots of every queue.
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

  // Its slot of all slots of all queues, one-hot.
  wire [767:0] place = {
    slot & {16{queue[47]}},
    slot & {16{queue[46]}},
    slot & {16{queue[45]}},
    slot & {16{queue[44]}},
    slot & {16{queue[43]}},
    slot & {16{queue[42]}},
    slot & {16{queue[41]}},
    slot & {16{queue[40]}},
    slot & {16{queue[39]}},
    slot & {16{queue[38]}},
    slot & {16{queue[37]}},
    slot & {16{queue[36]}},
    slot & {16{queue[35]}},
    slot & {16{queue[34]}},
    slot & {16{queue[33]}},
    slot & {16{queue[32]}},
    slot & {16{queue[31]}},
    slot & {16{queue[30]}},
    slot & {16{queue[29]}},
    slot & {16{queue[28]}},
    slot & {16{queue[27]}},
    slot & {16{queue[26]}},
    slot & {16{queue[25]}},
    slot & {16{queue[24]}},
    slot & {16{queue[23]}},
    slot & {16{queue[22]}},
    slot & {16{queue[21]}},
    slot & {16{queue[20]}},
    slot & {16{queue[19]}},
    slot & {16{queue[18]}},
    slot & {16{queue[17]}},
    slot & {16{queue[16]}},
    slot & {16{queue[15]}},
    slot & {16{queue[14]}},
    slot & {16{queue[13]}},
    slot & {16{queue[12]}},
    slot & {16{queue[11]}},
    slot & {16{queue[10]}},
    slot & {16{queue[9]}},
    slot & {16{queue[8]}},
    slot & {16{queue[7]}},
    slot & {16{queue[6]}},
    slot & {16{queue[5]}},
    slot & {16{queue[4]}},
    slot & {16{queue[3]}},
    slot & {16{queue[2]}},
    slot & {16{queue[1]}},
    slot & {16{queue[0]}}
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
      (entries_i[12287:12224] & {64{place[191]}}) |
      (entries_i[12351:12288] & {64{place[192]}}) |
      (entries_i[12415:12352] & {64{place[193]}}) |
      (entries_i[12479:12416] & {64{place[194]}}) |
      (entries_i[12543:12480] & {64{place[195]}}) |
      (entries_i[12607:12544] & {64{place[196]}}) |
      (entries_i[12671:12608] & {64{place[197]}}) |
      (entries_i[12735:12672] & {64{place[198]}}) |
      (entries_i[12799:12736] & {64{place[199]}}) |
      (entries_i[12863:12800] & {64{place[200]}}) |
      (entries_i[12927:12864] & {64{place[201]}}) |
      (entries_i[12991:12928] & {64{place[202]}}) |
      (entries_i[13055:12992] & {64{place[203]}}) |
      (entries_i[13119:13056] & {64{place[204]}}) |
      (entries_i[13183:13120] & {64{place[205]}}) |
      (entries_i[13247:13184] & {64{place[206]}}) |
      (entries_i[13311:13248] & {64{place[207]}}) |
      (entries_i[13375:13312] & {64{place[208]}}) |
      (entries_i[13439:13376] & {64{place[209]}}) |
      (entries_i[13503:13440] & {64{place[210]}}) |
      (entries_i[13567:13504] & {64{place[211]}}) |
      (entries_i[13631:13568] & {64{place[212]}}) |
      (entries_i[13695:13632] & {64{place[213]}}) |
      (entries_i[13759:13696] & {64{place[214]}}) |
      (entries_i[13823:13760] & {64{place[215]}}) |
      (entries_i[13887:13824] & {64{place[216]}}) |
      (entries_i[13951:13888] & {64{place[217]}}) |
      (entries_i[14015:13952] & {64{place[218]}}) |
      (entries_i[14079:14016] & {64{place[219]}}) |
      (entries_i[14143:14080] & {64{place[220]}}) |
      (entries_i[14207:14144] & {64{place[221]}}) |
      (entries_i[14271:14208] & {64{place[222]}}) |
      (entries_i[14335:14272] & {64{place[223]}}) |
      (entries_i[14399:14336] & {64{place[224]}}) |
      (entries_i[14463:14400] & {64{place[225]}}) |
      (entries_i[14527:14464] & {64{place[226]}}) |
      (entries_i[14591:14528] & {64{place[227]}}) |
      (entries_i[14655:14592] & {64{place[228]}}) |
      (entries_i[14719:14656] & {64{place[229]}}) |
      (entries_i[14783:14720] & {64{place[230]}}) |
      (entries_i[14847:14784] & {64{place[231]}}) |
      (entries_i[14911:14848] & {64{place[232]}}) |
      (entries_i[14975:14912] & {64{place[233]}}) |
      (entries_i[15039:14976] & {64{place[234]}}) |
      (entries_i[15103:15040] & {64{place[235]}}) |
      (entries_i[15167:15104] & {64{place[236]}}) |
      (entries_i[15231:15168] & {64{place[237]}}) |
      (entries_i[15295:15232] & {64{place[238]}}) |
      (entries_i[15359:15296] & {64{place[239]}}) |
      (entries_i[15423:15360] & {64{place[240]}}) |
      (entries_i[15487:15424] & {64{place[241]}}) |
      (entries_i[15551:15488] & {64{place[242]}}) |
      (entries_i[15615:15552] & {64{place[243]}}) |
      (entries_i[15679:15616] & {64{place[244]}}) |
      (entries_i[15743:15680] & {64{place[245]}}) |
      (entries_i[15807:15744] & {64{place[246]}}) |
      (entries_i[15871:15808] & {64{place[247]}}) |
      (entries_i[15935:15872] & {64{place[248]}}) |
      (entries_i[15999:15936] & {64{place[249]}}) |
      (entries_i[16063:16000] & {64{place[250]}}) |
      (entries_i[16127:16064] & {64{place[251]}}) |
      (entries_i[16191:16128] & {64{place[252]}}) |
      (entries_i[16255:16192] & {64{place[253]}}) |
      (entries_i[16319:16256] & {64{place[254]}}) |
      (entries_i[16383:16320] & {64{place[255]}}) |
      (entries_i[16447:16384] & {64{place[256]}}) |
      (entries_i[16511:16448] & {64{place[257]}}) |
      (entries_i[16575:16512] & {64{place[258]}}) |
      (entries_i[16639:16576] & {64{place[259]}}) |
      (entries_i[16703:16640] & {64{place[260]}}) |
      (entries_i[16767:16704] & {64{place[261]}}) |
      (entries_i[16831:16768] & {64{place[262]}}) |
      (entries_i[16895:16832] & {64{place[263]}}) |
      (entries_i[16959:16896] & {64{place[264]}}) |
      (entries_i[17023:16960] & {64{place[265]}}) |
      (entries_i[17087:17024] & {64{place[266]}}) |
      (entries_i[17151:17088] & {64{place[267]}}) |
      (entries_i[17215:17152] & {64{place[268]}}) |
      (entries_i[17279:17216] & {64{place[269]}}) |
      (entries_i[17343:17280] & {64{place[270]}}) |
      (entries_i[17407:17344] & {64{place[271]}}) |
      (entries_i[17471:17408] & {64{place[272]}}) |
      (entries_i[17535:17472] & {64{place[273]}}) |
      (entries_i[17599:17536] & {64{place[274]}}) |
      (entries_i[17663:17600] & {64{place[275]}}) |
      (entries_i[17727:17664] & {64{place[276]}}) |
      (entries_i[17791:17728] & {64{place[277]}}) |
      (entries_i[17855:17792] & {64{place[278]}}) |
      (entries_i[17919:17856] & {64{place[279]}}) |
      (entries_i[17983:17920] & {64{place[280]}}) |
      (entries_i[18047:17984] & {64{place[281]}}) |
      (entries_i[18111:18048] & {64{place[282]}}) |
      (entries_i[18175:18112] & {64{place[283]}}) |
      (entries_i[18239:18176] & {64{place[284]}}) |
      (entries_i[18303:18240] & {64{place[285]}}) |
      (entries_i[18367:18304] & {64{place[286]}}) |
      (entries_i[18431:18368] & {64{place[287]}}) |
      (entries_i[18495:18432] & {64{place[288]}}) |
      (entries_i[18559:18496] & {64{place[289]}}) |
      (entries_i[18623:18560] & {64{place[290]}}) |
      (entries_i[18687:18624] & {64{place[291]}}) |
      (entries_i[18751:18688] & {64{place[292]}}) |
      (entries_i[18815:18752] & {64{place[293]}}) |
      (entries_i[18879:18816] & {64{place[294]}}) |
      (entries_i[18943:18880] & {64{place[295]}}) |
      (entries_i[19007:18944] & {64{place[296]}}) |
      (entries_i[19071:19008] & {64{place[297]}}) |
      (entries_i[19135:19072] & {64{place[298]}}) |
      (entries_i[19199:19136] & {64{place[299]}}) |
      (entries_i[19263:19200] & {64{place[300]}}) |
      (entries_i[19327:19264] & {64{place[301]}}) |
      (entries_i[19391:19328] & {64{place[302]}}) |
      (entries_i[19455:19392] & {64{place[303]}}) |
      (entries_i[19519:19456] & {64{place[304]}}) |
      (entries_i[19583:19520] & {64{place[305]}}) |
      (entries_i[19647:19584] & {64{place[306]}}) |
      (entries_i[19711:19648] & {64{place[307]}}) |
      (entries_i[19775:19712] & {64{place[308]}}) |
      (entries_i[19839:19776] & {64{place[309]}}) |
      (entries_i[19903:19840] & {64{place[310]}}) |
      (entries_i[19967:19904] & {64{place[311]}}) |
      (entries_i[20031:19968] & {64{place[312]}}) |
      (entries_i[20095:20032] & {64{place[313]}}) |
      (entries_i[20159:20096] & {64{place[314]}}) |
      (entries_i[20223:20160] & {64{place[315]}}) |
      (entries_i[20287:20224] & {64{place[316]}}) |
      (entries_i[20351:20288] & {64{place[317]}}) |
      (entries_i[20415:20352] & {64{place[318]}}) |
      (entries_i[20479:20416] & {64{place[319]}}) |
      (entries_i[20543:20480] & {64{place[320]}}) |
      (entries_i[20607:20544] & {64{place[321]}}) |
      (entries_i[20671:20608] & {64{place[322]}}) |
      (entries_i[20735:20672] & {64{place[323]}}) |
      (entries_i[20799:20736] & {64{place[324]}}) |
      (entries_i[20863:20800] & {64{place[325]}}) |
      (entries_i[20927:20864] & {64{place[326]}}) |
      (entries_i[20991:20928] & {64{place[327]}}) |
      (entries_i[21055:20992] & {64{place[328]}}) |
      (entries_i[21119:21056] & {64{place[329]}}) |
      (entries_i[21183:21120] & {64{place[330]}}) |
      (entries_i[21247:21184] & {64{place[331]}}) |
      (entries_i[21311:21248] & {64{place[332]}}) |
      (entries_i[21375:21312] & {64{place[333]}}) |
      (entries_i[21439:21376] & {64{place[334]}}) |
      (entries_i[21503:21440] & {64{place[335]}}) |
      (entries_i[21567:21504] & {64{place[336]}}) |
      (entries_i[21631:21568] & {64{place[337]}}) |
      (entries_i[21695:21632] & {64{place[338]}}) |
      (entries_i[21759:21696] & {64{place[339]}}) |
      (entries_i[21823:21760] & {64{place[340]}}) |
      (entries_i[21887:21824] & {64{place[341]}}) |
      (entries_i[21951:21888] & {64{place[342]}}) |
      (entries_i[22015:21952] & {64{place[343]}}) |
      (entries_i[22079:22016] & {64{place[344]}}) |
      (entries_i[22143:22080] & {64{place[345]}}) |
      (entries_i[22207:22144] & {64{place[346]}}) |
      (entries_i[22271:22208] & {64{place[347]}}) |
      (entries_i[22335:22272] & {64{place[348]}}) |
      (entries_i[22399:22336] & {64{place[349]}}) |
      (entries_i[22463:22400] & {64{place[350]}}) |
      (entries_i[22527:22464] & {64{place[351]}}) |
      (entries_i[22591:22528] & {64{place[352]}}) |
      (entries_i[22655:22592] & {64{place[353]}}) |
      (entries_i[22719:22656] & {64{place[354]}}) |
      (entries_i[22783:22720] & {64{place[355]}}) |
      (entries_i[22847:22784] & {64{place[356]}}) |
      (entries_i[22911:22848] & {64{place[357]}}) |
      (entries_i[22975:22912] & {64{place[358]}}) |
      (entries_i[23039:22976] & {64{place[359]}}) |
      (entries_i[23103:23040] & {64{place[360]}}) |
      (entries_i[23167:23104] & {64{place[361]}}) |
      (entries_i[23231:23168] & {64{place[362]}}) |
      (entries_i[23295:23232] & {64{place[363]}}) |
      (entries_i[23359:23296] & {64{place[364]}}) |
      (entries_i[23423:23360] & {64{place[365]}}) |
      (entries_i[23487:23424] & {64{place[366]}}) |
      (entries_i[23551:23488] & {64{place[367]}}) |
      (entries_i[23615:23552] & {64{place[368]}}) |
      (entries_i[23679:23616] & {64{place[369]}}) |
      (entries_i[23743:23680] & {64{place[370]}}) |
      (entries_i[23807:23744] & {64{place[371]}}) |
      (entries_i[23871:23808] & {64{place[372]}}) |
      (entries_i[23935:23872] & {64{place[373]}}) |
      (entries_i[23999:23936] & {64{place[374]}}) |
      (entries_i[24063:24000] & {64{place[375]}}) |
      (entries_i[24127:24064] & {64{place[376]}}) |
      (entries_i[24191:24128] & {64{place[377]}}) |
      (entries_i[24255:24192] & {64{place[378]}}) |
      (entries_i[24319:24256] & {64{place[379]}}) |
      (entries_i[24383:24320] & {64{place[380]}}) |
      (entries_i[24447:24384] & {64{place[381]}}) |
      (entries_i[24511:24448] & {64{place[382]}}) |
      (entries_i[24575:24512] & {64{place[383]}}) |
      (entries_i[24639:24576] & {64{place[384]}}) |
      (entries_i[24703:24640] & {64{place[385]}}) |
      (entries_i[24767:24704] & {64{place[386]}}) |
      (entries_i[24831:24768] & {64{place[387]}}) |
      (entries_i[24895:24832] & {64{place[388]}}) |
      (entries_i[24959:24896] & {64{place[389]}}) |
      (entries_i[25023:24960] & {64{place[390]}}) |
      (entries_i[25087:25024] & {64{place[391]}}) |
      (entries_i[25151:25088] & {64{place[392]}}) |
      (entries_i[25215:25152] & {64{place[393]}}) |
      (entries_i[25279:25216] & {64{place[394]}}) |
      (entries_i[25343:25280] & {64{place[395]}}) |
      (entries_i[25407:25344] & {64{place[396]}}) |
      (entries_i[25471:25408] & {64{place[397]}}) |
      (entries_i[25535:25472] & {64{place[398]}}) |
      (entries_i[25599:25536] & {64{place[399]}}) |
      (entries_i[25663:25600] & {64{place[400]}}) |
      (entries_i[25727:25664] & {64{place[401]}}) |
      (entries_i[25791:25728] & {64{place[402]}}) |
      (entries_i[25855:25792] & {64{place[403]}}) |
      (entries_i[25919:25856] & {64{place[404]}}) |
      (entries_i[25983:25920] & {64{place[405]}}) |
      (entries_i[26047:25984] & {64{place[406]}}) |
      (entries_i[26111:26048] & {64{place[407]}}) |
      (entries_i[26175:26112] & {64{place[408]}}) |
      (entries_i[26239:26176] & {64{place[409]}}) |
      (entries_i[26303:26240] & {64{place[410]}}) |
      (entries_i[26367:26304] & {64{place[411]}}) |
      (entries_i[26431:26368] & {64{place[412]}}) |
      (entries_i[26495:26432] & {64{place[413]}}) |
      (entries_i[26559:26496] & {64{place[414]}}) |
      (entries_i[26623:26560] & {64{place[415]}}) |
      (entries_i[26687:26624] & {64{place[416]}}) |
      (entries_i[26751:26688] & {64{place[417]}}) |
      (entries_i[26815:26752] & {64{place[418]}}) |
      (entries_i[26879:26816] & {64{place[419]}}) |
      (entries_i[26943:26880] & {64{place[420]}}) |
      (entries_i[27007:26944] & {64{place[421]}}) |
      (entries_i[27071:27008] & {64{place[422]}}) |
      (entries_i[27135:27072] & {64{place[423]}}) |
      (entries_i[27199:27136] & {64{place[424]}}) |
      (entries_i[27263:27200] & {64{place[425]}}) |
      (entries_i[27327:27264] & {64{place[426]}}) |
      (entries_i[27391:27328] & {64{place[427]}}) |
      (entries_i[27455:27392] & {64{place[428]}}) |
      (entries_i[27519:27456] & {64{place[429]}}) |
      (entries_i[27583:27520] & {64{place[430]}}) |
      (entries_i[27647:27584] & {64{place[431]}}) |
      (entries_i[27711:27648] & {64{place[432]}}) |
      (entries_i[27775:27712] & {64{place[433]}}) |
      (entries_i[27839:27776] & {64{place[434]}}) |
      (entries_i[27903:27840] & {64{place[435]}}) |
      (entries_i[27967:27904] & {64{place[436]}}) |
      (entries_i[28031:27968] & {64{place[437]}}) |
      (entries_i[28095:28032] & {64{place[438]}}) |
      (entries_i[28159:28096] & {64{place[439]}}) |
      (entries_i[28223:28160] & {64{place[440]}}) |
      (entries_i[28287:28224] & {64{place[441]}}) |
      (entries_i[28351:28288] & {64{place[442]}}) |
      (entries_i[28415:28352] & {64{place[443]}}) |
      (entries_i[28479:28416] & {64{place[444]}}) |
      (entries_i[28543:28480] & {64{place[445]}}) |
      (entries_i[28607:28544] & {64{place[446]}}) |
      (entries_i[28671:28608] & {64{place[447]}}) |
      (entries_i[28735:28672] & {64{place[448]}}) |
      (entries_i[28799:28736] & {64{place[449]}}) |
      (entries_i[28863:28800] & {64{place[450]}}) |
      (entries_i[28927:28864] & {64{place[451]}}) |
      (entries_i[28991:28928] & {64{place[452]}}) |
      (entries_i[29055:28992] & {64{place[453]}}) |
      (entries_i[29119:29056] & {64{place[454]}}) |
      (entries_i[29183:29120] & {64{place[455]}}) |
      (entries_i[29247:29184] & {64{place[456]}}) |
      (entries_i[29311:29248] & {64{place[457]}}) |
      (entries_i[29375:29312] & {64{place[458]}}) |
      (entries_i[29439:29376] & {64{place[459]}}) |
      (entries_i[29503:29440] & {64{place[460]}}) |
      (entries_i[29567:29504] & {64{place[461]}}) |
      (entries_i[29631:29568] & {64{place[462]}}) |
      (entries_i[29695:29632] & {64{place[463]}}) |
      (entries_i[29759:29696] & {64{place[464]}}) |
      (entries_i[29823:29760] & {64{place[465]}}) |
      (entries_i[29887:29824] & {64{place[466]}}) |
      (entries_i[29951:29888] & {64{place[467]}}) |
      (entries_i[30015:29952] & {64{place[468]}}) |
      (entries_i[30079:30016] & {64{place[469]}}) |
      (entries_i[30143:30080] & {64{place[470]}}) |
      (entries_i[30207:30144] & {64{place[471]}}) |
      (entries_i[30271:30208] & {64{place[472]}}) |
      (entries_i[30335:30272] & {64{place[473]}}) |
      (entries_i[30399:30336] & {64{place[474]}}) |
      (entries_i[30463:30400] & {64{place[475]}}) |
      (entries_i[30527:30464] & {64{place[476]}}) |
      (entries_i[30591:30528] & {64{place[477]}}) |
      (entries_i[30655:30592] & {64{place[478]}}) |
      (entries_i[30719:30656] & {64{place[479]}}) |
      (entries_i[30783:30720] & {64{place[480]}}) |
      (entries_i[30847:30784] & {64{place[481]}}) |
      (entries_i[30911:30848] & {64{place[482]}}) |
      (entries_i[30975:30912] & {64{place[483]}}) |
      (entries_i[31039:30976] & {64{place[484]}}) |
      (entries_i[31103:31040] & {64{place[485]}}) |
      (entries_i[31167:31104] & {64{place[486]}}) |
      (entries_i[31231:31168] & {64{place[487]}}) |
      (entries_i[31295:31232] & {64{place[488]}}) |
      (entries_i[31359:31296] & {64{place[489]}}) |
      (entries_i[31423:31360] & {64{place[490]}}) |
      (entries_i[31487:31424] & {64{place[491]}}) |
      (entries_i[31551:31488] & {64{place[492]}}) |
      (entries_i[31615:31552] & {64{place[493]}}) |
      (entries_i[31679:31616] & {64{place[494]}}) |
      (entries_i[31743:31680] & {64{place[495]}}) |
      (entries_i[31807:31744] & {64{place[496]}}) |
      (entries_i[31871:31808] & {64{place[497]}}) |
      (entries_i[31935:31872] & {64{place[498]}}) |
      (entries_i[31999:31936] & {64{place[499]}}) |
      (entries_i[32063:32000] & {64{place[500]}}) |
      (entries_i[32127:32064] & {64{place[501]}}) |
      (entries_i[32191:32128] & {64{place[502]}}) |
      (entries_i[32255:32192] & {64{place[503]}}) |
      (entries_i[32319:32256] & {64{place[504]}}) |
      (entries_i[32383:32320] & {64{place[505]}}) |
      (entries_i[32447:32384] & {64{place[506]}}) |
      (entries_i[32511:32448] & {64{place[507]}}) |
      (entries_i[32575:32512] & {64{place[508]}}) |
      (entries_i[32639:32576] & {64{place[509]}}) |
      (entries_i[32703:32640] & {64{place[510]}}) |
      (entries_i[32767:32704] & {64{place[511]}}) |
      (entries_i[32831:32768] & {64{place[512]}}) |
      (entries_i[32895:32832] & {64{place[513]}}) |
      (entries_i[32959:32896] & {64{place[514]}}) |
      (entries_i[33023:32960] & {64{place[515]}}) |
      (entries_i[33087:33024] & {64{place[516]}}) |
      (entries_i[33151:33088] & {64{place[517]}}) |
      (entries_i[33215:33152] & {64{place[518]}}) |
      (entries_i[33279:33216] & {64{place[519]}}) |
      (entries_i[33343:33280] & {64{place[520]}}) |
      (entries_i[33407:33344] & {64{place[521]}}) |
      (entries_i[33471:33408] & {64{place[522]}}) |
      (entries_i[33535:33472] & {64{place[523]}}) |
      (entries_i[33599:33536] & {64{place[524]}}) |
      (entries_i[33663:33600] & {64{place[525]}}) |
      (entries_i[33727:33664] & {64{place[526]}}) |
      (entries_i[33791:33728] & {64{place[527]}}) |
      (entries_i[33855:33792] & {64{place[528]}}) |
      (entries_i[33919:33856] & {64{place[529]}}) |
      (entries_i[33983:33920] & {64{place[530]}}) |
      (entries_i[34047:33984] & {64{place[531]}}) |
      (entries_i[34111:34048] & {64{place[532]}}) |
      (entries_i[34175:34112] & {64{place[533]}}) |
      (entries_i[34239:34176] & {64{place[534]}}) |
      (entries_i[34303:34240] & {64{place[535]}}) |
      (entries_i[34367:34304] & {64{place[536]}}) |
      (entries_i[34431:34368] & {64{place[537]}}) |
      (entries_i[34495:34432] & {64{place[538]}}) |
      (entries_i[34559:34496] & {64{place[539]}}) |
      (entries_i[34623:34560] & {64{place[540]}}) |
      (entries_i[34687:34624] & {64{place[541]}}) |
      (entries_i[34751:34688] & {64{place[542]}}) |
      (entries_i[34815:34752] & {64{place[543]}}) |
      (entries_i[34879:34816] & {64{place[544]}}) |
      (entries_i[34943:34880] & {64{place[545]}}) |
      (entries_i[35007:34944] & {64{place[546]}}) |
      (entries_i[35071:35008] & {64{place[547]}}) |
      (entries_i[35135:35072] & {64{place[548]}}) |
      (entries_i[35199:35136] & {64{place[549]}}) |
      (entries_i[35263:35200] & {64{place[550]}}) |
      (entries_i[35327:35264] & {64{place[551]}}) |
      (entries_i[35391:35328] & {64{place[552]}}) |
      (entries_i[35455:35392] & {64{place[553]}}) |
      (entries_i[35519:35456] & {64{place[554]}}) |
      (entries_i[35583:35520] & {64{place[555]}}) |
      (entries_i[35647:35584] & {64{place[556]}}) |
      (entries_i[35711:35648] & {64{place[557]}}) |
      (entries_i[35775:35712] & {64{place[558]}}) |
      (entries_i[35839:35776] & {64{place[559]}}) |
      (entries_i[35903:35840] & {64{place[560]}}) |
      (entries_i[35967:35904] & {64{place[561]}}) |
      (entries_i[36031:35968] & {64{place[562]}}) |
      (entries_i[36095:36032] & {64{place[563]}}) |
      (entries_i[36159:36096] & {64{place[564]}}) |
      (entries_i[36223:36160] & {64{place[565]}}) |
      (entries_i[36287:36224] & {64{place[566]}}) |
      (entries_i[36351:36288] & {64{place[567]}}) |
      (entries_i[36415:36352] & {64{place[568]}}) |
      (entries_i[36479:36416] & {64{place[569]}}) |
      (entries_i[36543:36480] & {64{place[570]}}) |
      (entries_i[36607:36544] & {64{place[571]}}) |
      (entries_i[36671:36608] & {64{place[572]}}) |
      (entries_i[36735:36672] & {64{place[573]}}) |
      (entries_i[36799:36736] & {64{place[574]}}) |
      (entries_i[36863:36800] & {64{place[575]}}) |
      (entries_i[36927:36864] & {64{place[576]}}) |
      (entries_i[36991:36928] & {64{place[577]}}) |
      (entries_i[37055:36992] & {64{place[578]}}) |
      (entries_i[37119:37056] & {64{place[579]}}) |
      (entries_i[37183:37120] & {64{place[580]}}) |
      (entries_i[37247:37184] & {64{place[581]}}) |
      (entries_i[37311:37248] & {64{place[582]}}) |
      (entries_i[37375:37312] & {64{place[583]}}) |
      (entries_i[37439:37376] & {64{place[584]}}) |
      (entries_i[37503:37440] & {64{place[585]}}) |
      (entries_i[37567:37504] & {64{place[586]}}) |
      (entries_i[37631:37568] & {64{place[587]}}) |
      (entries_i[37695:37632] & {64{place[588]}}) |
      (entries_i[37759:37696] & {64{place[589]}}) |
      (entries_i[37823:37760] & {64{place[590]}}) |
      (entries_i[37887:37824] & {64{place[591]}}) |
      (entries_i[37951:37888] & {64{place[592]}}) |
      (entries_i[38015:37952] & {64{place[593]}}) |
      (entries_i[38079:38016] & {64{place[594]}}) |
      (entries_i[38143:38080] & {64{place[595]}}) |
      (entries_i[38207:38144] & {64{place[596]}}) |
      (entries_i[38271:38208] & {64{place[597]}}) |
      (entries_i[38335:38272] & {64{place[598]}}) |
      (entries_i[38399:38336] & {64{place[599]}}) |
      (entries_i[38463:38400] & {64{place[600]}}) |
      (entries_i[38527:38464] & {64{place[601]}}) |
      (entries_i[38591:38528] & {64{place[602]}}) |
      (entries_i[38655:38592] & {64{place[603]}}) |
      (entries_i[38719:38656] & {64{place[604]}}) |
      (entries_i[38783:38720] & {64{place[605]}}) |
      (entries_i[38847:38784] & {64{place[606]}}) |
      (entries_i[38911:38848] & {64{place[607]}}) |
      (entries_i[38975:38912] & {64{place[608]}}) |
      (entries_i[39039:38976] & {64{place[609]}}) |
      (entries_i[39103:39040] & {64{place[610]}}) |
      (entries_i[39167:39104] & {64{place[611]}}) |
      (entries_i[39231:39168] & {64{place[612]}}) |
      (entries_i[39295:39232] & {64{place[613]}}) |
      (entries_i[39359:39296] & {64{place[614]}}) |
      (entries_i[39423:39360] & {64{place[615]}}) |
      (entries_i[39487:39424] & {64{place[616]}}) |
      (entries_i[39551:39488] & {64{place[617]}}) |
      (entries_i[39615:39552] & {64{place[618]}}) |
      (entries_i[39679:39616] & {64{place[619]}}) |
      (entries_i[39743:39680] & {64{place[620]}}) |
      (entries_i[39807:39744] & {64{place[621]}}) |
      (entries_i[39871:39808] & {64{place[622]}}) |
      (entries_i[39935:39872] & {64{place[623]}}) |
      (entries_i[39999:39936] & {64{place[624]}}) |
      (entries_i[40063:40000] & {64{place[625]}}) |
      (entries_i[40127:40064] & {64{place[626]}}) |
      (entries_i[40191:40128] & {64{place[627]}}) |
      (entries_i[40255:40192] & {64{place[628]}}) |
      (entries_i[40319:40256] & {64{place[629]}}) |
      (entries_i[40383:40320] & {64{place[630]}}) |
      (entries_i[40447:40384] & {64{place[631]}}) |
      (entries_i[40511:40448] & {64{place[632]}}) |
      (entries_i[40575:40512] & {64{place[633]}}) |
      (entries_i[40639:40576] & {64{place[634]}}) |
      (entries_i[40703:40640] & {64{place[635]}}) |
      (entries_i[40767:40704] & {64{place[636]}}) |
      (entries_i[40831:40768] & {64{place[637]}}) |
      (entries_i[40895:40832] & {64{place[638]}}) |
      (entries_i[40959:40896] & {64{place[639]}}) |
      (entries_i[41023:40960] & {64{place[640]}}) |
      (entries_i[41087:41024] & {64{place[641]}}) |
      (entries_i[41151:41088] & {64{place[642]}}) |
      (entries_i[41215:41152] & {64{place[643]}}) |
      (entries_i[41279:41216] & {64{place[644]}}) |
      (entries_i[41343:41280] & {64{place[645]}}) |
      (entries_i[41407:41344] & {64{place[646]}}) |
      (entries_i[41471:41408] & {64{place[647]}}) |
      (entries_i[41535:41472] & {64{place[648]}}) |
      (entries_i[41599:41536] & {64{place[649]}}) |
      (entries_i[41663:41600] & {64{place[650]}}) |
      (entries_i[41727:41664] & {64{place[651]}}) |
      (entries_i[41791:41728] & {64{place[652]}}) |
      (entries_i[41855:41792] & {64{place[653]}}) |
      (entries_i[41919:41856] & {64{place[654]}}) |
      (entries_i[41983:41920] & {64{place[655]}}) |
      (entries_i[42047:41984] & {64{place[656]}}) |
      (entries_i[42111:42048] & {64{place[657]}}) |
      (entries_i[42175:42112] & {64{place[658]}}) |
      (entries_i[42239:42176] & {64{place[659]}}) |
      (entries_i[42303:42240] & {64{place[660]}}) |
      (entries_i[42367:42304] & {64{place[661]}}) |
      (entries_i[42431:42368] & {64{place[662]}}) |
      (entries_i[42495:42432] & {64{place[663]}}) |
      (entries_i[42559:42496] & {64{place[664]}}) |
      (entries_i[42623:42560] & {64{place[665]}}) |
      (entries_i[42687:42624] & {64{place[666]}}) |
      (entries_i[42751:42688] & {64{place[667]}}) |
      (entries_i[42815:42752] & {64{place[668]}}) |
      (entries_i[42879:42816] & {64{place[669]}}) |
      (entries_i[42943:42880] & {64{place[670]}}) |
      (entries_i[43007:42944] & {64{place[671]}}) |
      (entries_i[43071:43008] & {64{place[672]}}) |
      (entries_i[43135:43072] & {64{place[673]}}) |
      (entries_i[43199:43136] & {64{place[674]}}) |
      (entries_i[43263:43200] & {64{place[675]}}) |
      (entries_i[43327:43264] & {64{place[676]}}) |
      (entries_i[43391:43328] & {64{place[677]}}) |
      (entries_i[43455:43392] & {64{place[678]}}) |
      (entries_i[43519:43456] & {64{place[679]}}) |
      (entries_i[43583:43520] & {64{place[680]}}) |
      (entries_i[43647:43584] & {64{place[681]}}) |
      (entries_i[43711:43648] & {64{place[682]}}) |
      (entries_i[43775:43712] & {64{place[683]}}) |
      (entries_i[43839:43776] & {64{place[684]}}) |
      (entries_i[43903:43840] & {64{place[685]}}) |
      (entries_i[43967:43904] & {64{place[686]}}) |
      (entries_i[44031:43968] & {64{place[687]}}) |
      (entries_i[44095:44032] & {64{place[688]}}) |
      (entries_i[44159:44096] & {64{place[689]}}) |
      (entries_i[44223:44160] & {64{place[690]}}) |
      (entries_i[44287:44224] & {64{place[691]}}) |
      (entries_i[44351:44288] & {64{place[692]}}) |
      (entries_i[44415:44352] & {64{place[693]}}) |
      (entries_i[44479:44416] & {64{place[694]}}) |
      (entries_i[44543:44480] & {64{place[695]}}) |
      (entries_i[44607:44544] & {64{place[696]}}) |
      (entries_i[44671:44608] & {64{place[697]}}) |
      (entries_i[44735:44672] & {64{place[698]}}) |
      (entries_i[44799:44736] & {64{place[699]}}) |
      (entries_i[44863:44800] & {64{place[700]}}) |
      (entries_i[44927:44864] & {64{place[701]}}) |
      (entries_i[44991:44928] & {64{place[702]}}) |
      (entries_i[45055:44992] & {64{place[703]}}) |
      (entries_i[45119:45056] & {64{place[704]}}) |
      (entries_i[45183:45120] & {64{place[705]}}) |
      (entries_i[45247:45184] & {64{place[706]}}) |
      (entries_i[45311:45248] & {64{place[707]}}) |
      (entries_i[45375:45312] & {64{place[708]}}) |
      (entries_i[45439:45376] & {64{place[709]}}) |
      (entries_i[45503:45440] & {64{place[710]}}) |
      (entries_i[45567:45504] & {64{place[711]}}) |
      (entries_i[45631:45568] & {64{place[712]}}) |
      (entries_i[45695:45632] & {64{place[713]}}) |
      (entries_i[45759:45696] & {64{place[714]}}) |
      (entries_i[45823:45760] & {64{place[715]}}) |
      (entries_i[45887:45824] & {64{place[716]}}) |
      (entries_i[45951:45888] & {64{place[717]}}) |
      (entries_i[46015:45952] & {64{place[718]}}) |
      (entries_i[46079:46016] & {64{place[719]}}) |
      (entries_i[46143:46080] & {64{place[720]}}) |
      (entries_i[46207:46144] & {64{place[721]}}) |
      (entries_i[46271:46208] & {64{place[722]}}) |
      (entries_i[46335:46272] & {64{place[723]}}) |
      (entries_i[46399:46336] & {64{place[724]}}) |
      (entries_i[46463:46400] & {64{place[725]}}) |
      (entries_i[46527:46464] & {64{place[726]}}) |
      (entries_i[46591:46528] & {64{place[727]}}) |
      (entries_i[46655:46592] & {64{place[728]}}) |
      (entries_i[46719:46656] & {64{place[729]}}) |
      (entries_i[46783:46720] & {64{place[730]}}) |
      (entries_i[46847:46784] & {64{place[731]}}) |
      (entries_i[46911:46848] & {64{place[732]}}) |
      (entries_i[46975:46912] & {64{place[733]}}) |
      (entries_i[47039:46976] & {64{place[734]}}) |
      (entries_i[47103:47040] & {64{place[735]}}) |
      (entries_i[47167:47104] & {64{place[736]}}) |
      (entries_i[47231:47168] & {64{place[737]}}) |
      (entries_i[47295:47232] & {64{place[738]}}) |
      (entries_i[47359:47296] & {64{place[739]}}) |
      (entries_i[47423:47360] & {64{place[740]}}) |
      (entries_i[47487:47424] & {64{place[741]}}) |
      (entries_i[47551:47488] & {64{place[742]}}) |
      (entries_i[47615:47552] & {64{place[743]}}) |
      (entries_i[47679:47616] & {64{place[744]}}) |
      (entries_i[47743:47680] & {64{place[745]}}) |
      (entries_i[47807:47744] & {64{place[746]}}) |
      (entries_i[47871:47808] & {64{place[747]}}) |
      (entries_i[47935:47872] & {64{place[748]}}) |
      (entries_i[47999:47936] & {64{place[749]}}) |
      (entries_i[48063:48000] & {64{place[750]}}) |
      (entries_i[48127:48064] & {64{place[751]}}) |
      (entries_i[48191:48128] & {64{place[752]}}) |
      (entries_i[48255:48192] & {64{place[753]}}) |
      (entries_i[48319:48256] & {64{place[754]}}) |
      (entries_i[48383:48320] & {64{place[755]}}) |
      (entries_i[48447:48384] & {64{place[756]}}) |
      (entries_i[48511:48448] & {64{place[757]}}) |
      (entries_i[48575:48512] & {64{place[758]}}) |
      (entries_i[48639:48576] & {64{place[759]}}) |
      (entries_i[48703:48640] & {64{place[760]}}) |
      (entries_i[48767:48704] & {64{place[761]}}) |
      (entries_i[48831:48768] & {64{place[762]}}) |
      (entries_i[48895:48832] & {64{place[763]}}) |
      (entries_i[48959:48896] & {64{place[764]}}) |
      (entries_i[49023:48960] & {64{place[765]}}) |
      (entries_i[49087:49024] & {64{place[766]}}) |
      (entries_i[49151:49088] & {64{place[767]}});

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
