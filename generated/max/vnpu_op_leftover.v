// SPDX-License-Identifier: Apache-2.0
//
// Hands leftover VEs to the queues that may borrow.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/leftover.ts; do not edit.
// Body SHA-256: 74dec21c9f8cc8b6

`default_nettype none

module vnpu_op_leftover (
  input  wire         clk_i,      // Clock.
  input  wire         rst_ni,     // Reset, active low.
  input  wire [159:0] quota_i,    // VEs of each vNPU.
  input  wire [159:0] lent_i,     // VEs of its quota that each vNPU lends in this cycle.
  input  wire [239:0] rest_i,     // Slots of each queue that wait for a borrowed VE.
  output wire [239:0] borrowed_o  // Slots of each queue that get one.
);

  // VEs that have an owner.
  wire [4:0] owned =
      quota_i[4:0] +
      quota_i[9:5] +
      quota_i[14:10] +
      quota_i[19:15] +
      quota_i[24:20] +
      quota_i[29:25] +
      quota_i[34:30] +
      quota_i[39:35] +
      quota_i[44:40] +
      quota_i[49:45] +
      quota_i[54:50] +
      quota_i[59:55] +
      quota_i[64:60] +
      quota_i[69:65] +
      quota_i[74:70] +
      quota_i[79:75] +
      quota_i[84:80] +
      quota_i[89:85] +
      quota_i[94:90] +
      quota_i[99:95] +
      quota_i[104:100] +
      quota_i[109:105] +
      quota_i[114:110] +
      quota_i[119:115] +
      quota_i[124:120] +
      quota_i[129:125] +
      quota_i[134:130] +
      quota_i[139:135] +
      quota_i[144:140] +
      quota_i[149:145] +
      quota_i[154:150] +
      quota_i[159:155];

  // Owned VEs that are lent.
  wire [4:0] lent =
      lent_i[4:0] +
      lent_i[9:5] +
      lent_i[14:10] +
      lent_i[19:15] +
      lent_i[24:20] +
      lent_i[29:25] +
      lent_i[34:30] +
      lent_i[39:35] +
      lent_i[44:40] +
      lent_i[49:45] +
      lent_i[54:50] +
      lent_i[59:55] +
      lent_i[64:60] +
      lent_i[69:65] +
      lent_i[74:70] +
      lent_i[79:75] +
      lent_i[84:80] +
      lent_i[89:85] +
      lent_i[94:90] +
      lent_i[99:95] +
      lent_i[104:100] +
      lent_i[109:105] +
      lent_i[114:110] +
      lent_i[119:115] +
      lent_i[124:120] +
      lent_i[129:125] +
      lent_i[134:130] +
      lent_i[139:135] +
      lent_i[144:140] +
      lent_i[149:145] +
      lent_i[154:150] +
      lent_i[159:155];

  // VEs to hand out.
  wire [4:0] left = 5'd16 - owned + lent;

  reg vf_q;  // VE queues go before ME queues.

  // A borrowed VE is asked for and there is one.
  wire turns = (|left) & (|rest_i);

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vf_q <= 1'b0;
    end else begin
      vf_q <= vf_q ^ turns;
    end
  end

  reg [3:0] pm_q;  // ME queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pm_q <= 4'd0;
    end else if (turns & ~vf_q) begin
      pm_q <= (pm_q == 4'd15) ? 4'd0 : pm_q + 4'd1;
    end
  end

  // ME queues from the first one up.
  wire [15:0] me_head = {
    1'b1,
    pm_q <= 4'd14,
    pm_q <= 4'd13,
    pm_q <= 4'd12,
    pm_q <= 4'd11,
    pm_q <= 4'd10,
    pm_q <= 4'd9,
    pm_q <= 4'd8,
    pm_q <= 4'd7,
    pm_q <= 4'd6,
    pm_q <= 4'd5,
    pm_q <= 4'd4,
    pm_q <= 4'd3,
    pm_q <= 4'd2,
    pm_q <= 4'd1,
    pm_q <= 4'd0
  };

  // Slots of ME queues from the first one up: 0 to 0.
  wire [9:0] me_head_0_0 = {5'd0, rest_i[4:0] & {5{me_head[0]}}};
  // Slots of ME queues from the first one up: 1 to 1.
  wire [9:0] me_head_1_1 = {5'd0, rest_i[9:5] & {5{me_head[1]}}};
  // Slots of ME queues from the first one up: 0 to 1.
  wire [9:0] me_head_0_1 = me_head_0_0 + me_head_1_1;
  // Slots of ME queues from the first one up: 2 to 2.
  wire [9:0] me_head_2_2 = {5'd0, rest_i[14:10] & {5{me_head[2]}}};
  // Slots of ME queues from the first one up: 3 to 3.
  wire [9:0] me_head_3_3 = {5'd0, rest_i[19:15] & {5{me_head[3]}}};
  // Slots of ME queues from the first one up: 2 to 3.
  wire [9:0] me_head_2_3 = me_head_2_2 + me_head_3_3;
  // Slots of ME queues from the first one up: 0 to 2.
  wire [9:0] me_head_0_2 = me_head_0_1 + me_head_2_2;
  // Slots of ME queues from the first one up: 0 to 3.
  wire [9:0] me_head_0_3 = me_head_0_1 + me_head_2_3;
  // Slots of ME queues from the first one up: 4 to 4.
  wire [9:0] me_head_4_4 = {5'd0, rest_i[24:20] & {5{me_head[4]}}};
  // Slots of ME queues from the first one up: 5 to 5.
  wire [9:0] me_head_5_5 = {5'd0, rest_i[29:25] & {5{me_head[5]}}};
  // Slots of ME queues from the first one up: 4 to 5.
  wire [9:0] me_head_4_5 = me_head_4_4 + me_head_5_5;
  // Slots of ME queues from the first one up: 6 to 6.
  wire [9:0] me_head_6_6 = {5'd0, rest_i[34:30] & {5{me_head[6]}}};
  // Slots of ME queues from the first one up: 7 to 7.
  wire [9:0] me_head_7_7 = {5'd0, rest_i[39:35] & {5{me_head[7]}}};
  // Slots of ME queues from the first one up: 6 to 7.
  wire [9:0] me_head_6_7 = me_head_6_6 + me_head_7_7;
  // Slots of ME queues from the first one up: 4 to 6.
  wire [9:0] me_head_4_6 = me_head_4_5 + me_head_6_6;
  // Slots of ME queues from the first one up: 4 to 7.
  wire [9:0] me_head_4_7 = me_head_4_5 + me_head_6_7;
  // Slots of ME queues from the first one up: 0 to 4.
  wire [9:0] me_head_0_4 = me_head_0_3 + me_head_4_4;
  // Slots of ME queues from the first one up: 0 to 5.
  wire [9:0] me_head_0_5 = me_head_0_3 + me_head_4_5;
  // Slots of ME queues from the first one up: 0 to 6.
  wire [9:0] me_head_0_6 = me_head_0_3 + me_head_4_6;
  // Slots of ME queues from the first one up: 0 to 7.
  wire [9:0] me_head_0_7 = me_head_0_3 + me_head_4_7;
  // Slots of ME queues from the first one up: 8 to 8.
  wire [9:0] me_head_8_8 = {5'd0, rest_i[44:40] & {5{me_head[8]}}};
  // Slots of ME queues from the first one up: 9 to 9.
  wire [9:0] me_head_9_9 = {5'd0, rest_i[49:45] & {5{me_head[9]}}};
  // Slots of ME queues from the first one up: 8 to 9.
  wire [9:0] me_head_8_9 = me_head_8_8 + me_head_9_9;
  // Slots of ME queues from the first one up: 10 to 10.
  wire [9:0] me_head_10_10 = {5'd0, rest_i[54:50] & {5{me_head[10]}}};
  // Slots of ME queues from the first one up: 11 to 11.
  wire [9:0] me_head_11_11 = {5'd0, rest_i[59:55] & {5{me_head[11]}}};
  // Slots of ME queues from the first one up: 10 to 11.
  wire [9:0] me_head_10_11 = me_head_10_10 + me_head_11_11;
  // Slots of ME queues from the first one up: 8 to 10.
  wire [9:0] me_head_8_10 = me_head_8_9 + me_head_10_10;
  // Slots of ME queues from the first one up: 8 to 11.
  wire [9:0] me_head_8_11 = me_head_8_9 + me_head_10_11;
  // Slots of ME queues from the first one up: 12 to 12.
  wire [9:0] me_head_12_12 = {5'd0, rest_i[64:60] & {5{me_head[12]}}};
  // Slots of ME queues from the first one up: 13 to 13.
  wire [9:0] me_head_13_13 = {5'd0, rest_i[69:65] & {5{me_head[13]}}};
  // Slots of ME queues from the first one up: 12 to 13.
  wire [9:0] me_head_12_13 = me_head_12_12 + me_head_13_13;
  // Slots of ME queues from the first one up: 14 to 14.
  wire [9:0] me_head_14_14 = {5'd0, rest_i[74:70] & {5{me_head[14]}}};
  // Slots of ME queues from the first one up: 15 to 15.
  wire [9:0] me_head_15_15 = {5'd0, rest_i[79:75] & {5{me_head[15]}}};
  // Slots of ME queues from the first one up: 14 to 15.
  wire [9:0] me_head_14_15 = me_head_14_14 + me_head_15_15;
  // Slots of ME queues from the first one up: 12 to 14.
  wire [9:0] me_head_12_14 = me_head_12_13 + me_head_14_14;
  // Slots of ME queues from the first one up: 12 to 15.
  wire [9:0] me_head_12_15 = me_head_12_13 + me_head_14_15;
  // Slots of ME queues from the first one up: 8 to 12.
  wire [9:0] me_head_8_12 = me_head_8_11 + me_head_12_12;
  // Slots of ME queues from the first one up: 8 to 13.
  wire [9:0] me_head_8_13 = me_head_8_11 + me_head_12_13;
  // Slots of ME queues from the first one up: 8 to 14.
  wire [9:0] me_head_8_14 = me_head_8_11 + me_head_12_14;
  // Slots of ME queues from the first one up: 8 to 15.
  wire [9:0] me_head_8_15 = me_head_8_11 + me_head_12_15;
  // Slots of ME queues from the first one up: 0 to 8.
  wire [9:0] me_head_0_8 = me_head_0_7 + me_head_8_8;
  // Slots of ME queues from the first one up: 0 to 9.
  wire [9:0] me_head_0_9 = me_head_0_7 + me_head_8_9;
  // Slots of ME queues from the first one up: 0 to 10.
  wire [9:0] me_head_0_10 = me_head_0_7 + me_head_8_10;
  // Slots of ME queues from the first one up: 0 to 11.
  wire [9:0] me_head_0_11 = me_head_0_7 + me_head_8_11;
  // Slots of ME queues from the first one up: 0 to 12.
  wire [9:0] me_head_0_12 = me_head_0_7 + me_head_8_12;
  // Slots of ME queues from the first one up: 0 to 13.
  wire [9:0] me_head_0_13 = me_head_0_7 + me_head_8_13;
  // Slots of ME queues from the first one up: 0 to 14.
  wire [9:0] me_head_0_14 = me_head_0_7 + me_head_8_14;
  // Slots of ME queues from the first one up: 0 to 15.
  wire [9:0] me_head_0_15 = me_head_0_7 + me_head_8_15;
  // Slots of ME queues below the first one: 0 to 0.
  wire [9:0] me_tail_0_0 = {5'd0, rest_i[4:0] & {5{~me_head[0]}}};
  // Slots of ME queues below the first one: 1 to 1.
  wire [9:0] me_tail_1_1 = {5'd0, rest_i[9:5] & {5{~me_head[1]}}};
  // Slots of ME queues below the first one: 0 to 1.
  wire [9:0] me_tail_0_1 = me_tail_0_0 + me_tail_1_1;
  // Slots of ME queues below the first one: 2 to 2.
  wire [9:0] me_tail_2_2 = {5'd0, rest_i[14:10] & {5{~me_head[2]}}};
  // Slots of ME queues below the first one: 3 to 3.
  wire [9:0] me_tail_3_3 = {5'd0, rest_i[19:15] & {5{~me_head[3]}}};
  // Slots of ME queues below the first one: 2 to 3.
  wire [9:0] me_tail_2_3 = me_tail_2_2 + me_tail_3_3;
  // Slots of ME queues below the first one: 0 to 2.
  wire [9:0] me_tail_0_2 = me_tail_0_1 + me_tail_2_2;
  // Slots of ME queues below the first one: 0 to 3.
  wire [9:0] me_tail_0_3 = me_tail_0_1 + me_tail_2_3;
  // Slots of ME queues below the first one: 4 to 4.
  wire [9:0] me_tail_4_4 = {5'd0, rest_i[24:20] & {5{~me_head[4]}}};
  // Slots of ME queues below the first one: 5 to 5.
  wire [9:0] me_tail_5_5 = {5'd0, rest_i[29:25] & {5{~me_head[5]}}};
  // Slots of ME queues below the first one: 4 to 5.
  wire [9:0] me_tail_4_5 = me_tail_4_4 + me_tail_5_5;
  // Slots of ME queues below the first one: 6 to 6.
  wire [9:0] me_tail_6_6 = {5'd0, rest_i[34:30] & {5{~me_head[6]}}};
  // Slots of ME queues below the first one: 7 to 7.
  wire [9:0] me_tail_7_7 = {5'd0, rest_i[39:35] & {5{~me_head[7]}}};
  // Slots of ME queues below the first one: 6 to 7.
  wire [9:0] me_tail_6_7 = me_tail_6_6 + me_tail_7_7;
  // Slots of ME queues below the first one: 4 to 6.
  wire [9:0] me_tail_4_6 = me_tail_4_5 + me_tail_6_6;
  // Slots of ME queues below the first one: 4 to 7.
  wire [9:0] me_tail_4_7 = me_tail_4_5 + me_tail_6_7;
  // Slots of ME queues below the first one: 0 to 4.
  wire [9:0] me_tail_0_4 = me_tail_0_3 + me_tail_4_4;
  // Slots of ME queues below the first one: 0 to 5.
  wire [9:0] me_tail_0_5 = me_tail_0_3 + me_tail_4_5;
  // Slots of ME queues below the first one: 0 to 6.
  wire [9:0] me_tail_0_6 = me_tail_0_3 + me_tail_4_6;
  // Slots of ME queues below the first one: 0 to 7.
  wire [9:0] me_tail_0_7 = me_tail_0_3 + me_tail_4_7;
  // Slots of ME queues below the first one: 8 to 8.
  wire [9:0] me_tail_8_8 = {5'd0, rest_i[44:40] & {5{~me_head[8]}}};
  // Slots of ME queues below the first one: 9 to 9.
  wire [9:0] me_tail_9_9 = {5'd0, rest_i[49:45] & {5{~me_head[9]}}};
  // Slots of ME queues below the first one: 8 to 9.
  wire [9:0] me_tail_8_9 = me_tail_8_8 + me_tail_9_9;
  // Slots of ME queues below the first one: 10 to 10.
  wire [9:0] me_tail_10_10 = {5'd0, rest_i[54:50] & {5{~me_head[10]}}};
  // Slots of ME queues below the first one: 11 to 11.
  wire [9:0] me_tail_11_11 = {5'd0, rest_i[59:55] & {5{~me_head[11]}}};
  // Slots of ME queues below the first one: 10 to 11.
  wire [9:0] me_tail_10_11 = me_tail_10_10 + me_tail_11_11;
  // Slots of ME queues below the first one: 8 to 10.
  wire [9:0] me_tail_8_10 = me_tail_8_9 + me_tail_10_10;
  // Slots of ME queues below the first one: 8 to 11.
  wire [9:0] me_tail_8_11 = me_tail_8_9 + me_tail_10_11;
  // Slots of ME queues below the first one: 12 to 12.
  wire [9:0] me_tail_12_12 = {5'd0, rest_i[64:60] & {5{~me_head[12]}}};
  // Slots of ME queues below the first one: 13 to 13.
  wire [9:0] me_tail_13_13 = {5'd0, rest_i[69:65] & {5{~me_head[13]}}};
  // Slots of ME queues below the first one: 12 to 13.
  wire [9:0] me_tail_12_13 = me_tail_12_12 + me_tail_13_13;
  // Slots of ME queues below the first one: 14 to 14.
  wire [9:0] me_tail_14_14 = {5'd0, rest_i[74:70] & {5{~me_head[14]}}};
  // Slots of ME queues below the first one: 15 to 15.
  wire [9:0] me_tail_15_15 = {5'd0, rest_i[79:75] & {5{~me_head[15]}}};
  // Slots of ME queues below the first one: 14 to 15.
  wire [9:0] me_tail_14_15 = me_tail_14_14 + me_tail_15_15;
  // Slots of ME queues below the first one: 12 to 14.
  wire [9:0] me_tail_12_14 = me_tail_12_13 + me_tail_14_14;
  // Slots of ME queues below the first one: 12 to 15.
  wire [9:0] me_tail_12_15 = me_tail_12_13 + me_tail_14_15;
  // Slots of ME queues below the first one: 8 to 12.
  wire [9:0] me_tail_8_12 = me_tail_8_11 + me_tail_12_12;
  // Slots of ME queues below the first one: 8 to 13.
  wire [9:0] me_tail_8_13 = me_tail_8_11 + me_tail_12_13;
  // Slots of ME queues below the first one: 8 to 14.
  wire [9:0] me_tail_8_14 = me_tail_8_11 + me_tail_12_14;
  // Slots of ME queues below the first one: 8 to 15.
  wire [9:0] me_tail_8_15 = me_tail_8_11 + me_tail_12_15;
  // Slots of ME queues below the first one: 0 to 8.
  wire [9:0] me_tail_0_8 = me_tail_0_7 + me_tail_8_8;
  // Slots of ME queues below the first one: 0 to 9.
  wire [9:0] me_tail_0_9 = me_tail_0_7 + me_tail_8_9;
  // Slots of ME queues below the first one: 0 to 10.
  wire [9:0] me_tail_0_10 = me_tail_0_7 + me_tail_8_10;
  // Slots of ME queues below the first one: 0 to 11.
  wire [9:0] me_tail_0_11 = me_tail_0_7 + me_tail_8_11;
  // Slots of ME queues below the first one: 0 to 12.
  wire [9:0] me_tail_0_12 = me_tail_0_7 + me_tail_8_12;
  // Slots of ME queues below the first one: 0 to 13.
  wire [9:0] me_tail_0_13 = me_tail_0_7 + me_tail_8_13;
  // Slots of ME queues below the first one: 0 to 14.
  wire [9:0] me_tail_0_14 = me_tail_0_7 + me_tail_8_14;
  // Slots of ME queues below the first one: 0 to 15.
  wire [9:0] me_tail_0_15 = me_tail_0_7 + me_tail_8_15;

  reg [4:0] pv_q;  // VE queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pv_q <= 5'd0;
    end else if (turns & vf_q) begin
      pv_q <= (pv_q == 5'd31) ? 5'd0 : pv_q + 5'd1;
    end
  end

  // VE queues from the first one up.
  wire [31:0] ve_head = {
    1'b1,
    pv_q <= 5'd30,
    pv_q <= 5'd29,
    pv_q <= 5'd28,
    pv_q <= 5'd27,
    pv_q <= 5'd26,
    pv_q <= 5'd25,
    pv_q <= 5'd24,
    pv_q <= 5'd23,
    pv_q <= 5'd22,
    pv_q <= 5'd21,
    pv_q <= 5'd20,
    pv_q <= 5'd19,
    pv_q <= 5'd18,
    pv_q <= 5'd17,
    pv_q <= 5'd16,
    pv_q <= 5'd15,
    pv_q <= 5'd14,
    pv_q <= 5'd13,
    pv_q <= 5'd12,
    pv_q <= 5'd11,
    pv_q <= 5'd10,
    pv_q <= 5'd9,
    pv_q <= 5'd8,
    pv_q <= 5'd7,
    pv_q <= 5'd6,
    pv_q <= 5'd5,
    pv_q <= 5'd4,
    pv_q <= 5'd3,
    pv_q <= 5'd2,
    pv_q <= 5'd1,
    pv_q <= 5'd0
  };

  // Slots of VE queues from the first one up: 0 to 0.
  wire [9:0] ve_head_0_0 = {5'd0, rest_i[84:80] & {5{ve_head[0]}}};
  // Slots of VE queues from the first one up: 1 to 1.
  wire [9:0] ve_head_1_1 = {5'd0, rest_i[89:85] & {5{ve_head[1]}}};
  // Slots of VE queues from the first one up: 0 to 1.
  wire [9:0] ve_head_0_1 = ve_head_0_0 + ve_head_1_1;
  // Slots of VE queues from the first one up: 2 to 2.
  wire [9:0] ve_head_2_2 = {5'd0, rest_i[94:90] & {5{ve_head[2]}}};
  // Slots of VE queues from the first one up: 3 to 3.
  wire [9:0] ve_head_3_3 = {5'd0, rest_i[99:95] & {5{ve_head[3]}}};
  // Slots of VE queues from the first one up: 2 to 3.
  wire [9:0] ve_head_2_3 = ve_head_2_2 + ve_head_3_3;
  // Slots of VE queues from the first one up: 0 to 2.
  wire [9:0] ve_head_0_2 = ve_head_0_1 + ve_head_2_2;
  // Slots of VE queues from the first one up: 0 to 3.
  wire [9:0] ve_head_0_3 = ve_head_0_1 + ve_head_2_3;
  // Slots of VE queues from the first one up: 4 to 4.
  wire [9:0] ve_head_4_4 = {5'd0, rest_i[104:100] & {5{ve_head[4]}}};
  // Slots of VE queues from the first one up: 5 to 5.
  wire [9:0] ve_head_5_5 = {5'd0, rest_i[109:105] & {5{ve_head[5]}}};
  // Slots of VE queues from the first one up: 4 to 5.
  wire [9:0] ve_head_4_5 = ve_head_4_4 + ve_head_5_5;
  // Slots of VE queues from the first one up: 6 to 6.
  wire [9:0] ve_head_6_6 = {5'd0, rest_i[114:110] & {5{ve_head[6]}}};
  // Slots of VE queues from the first one up: 7 to 7.
  wire [9:0] ve_head_7_7 = {5'd0, rest_i[119:115] & {5{ve_head[7]}}};
  // Slots of VE queues from the first one up: 6 to 7.
  wire [9:0] ve_head_6_7 = ve_head_6_6 + ve_head_7_7;
  // Slots of VE queues from the first one up: 4 to 6.
  wire [9:0] ve_head_4_6 = ve_head_4_5 + ve_head_6_6;
  // Slots of VE queues from the first one up: 4 to 7.
  wire [9:0] ve_head_4_7 = ve_head_4_5 + ve_head_6_7;
  // Slots of VE queues from the first one up: 0 to 4.
  wire [9:0] ve_head_0_4 = ve_head_0_3 + ve_head_4_4;
  // Slots of VE queues from the first one up: 0 to 5.
  wire [9:0] ve_head_0_5 = ve_head_0_3 + ve_head_4_5;
  // Slots of VE queues from the first one up: 0 to 6.
  wire [9:0] ve_head_0_6 = ve_head_0_3 + ve_head_4_6;
  // Slots of VE queues from the first one up: 0 to 7.
  wire [9:0] ve_head_0_7 = ve_head_0_3 + ve_head_4_7;
  // Slots of VE queues from the first one up: 8 to 8.
  wire [9:0] ve_head_8_8 = {5'd0, rest_i[124:120] & {5{ve_head[8]}}};
  // Slots of VE queues from the first one up: 9 to 9.
  wire [9:0] ve_head_9_9 = {5'd0, rest_i[129:125] & {5{ve_head[9]}}};
  // Slots of VE queues from the first one up: 8 to 9.
  wire [9:0] ve_head_8_9 = ve_head_8_8 + ve_head_9_9;
  // Slots of VE queues from the first one up: 10 to 10.
  wire [9:0] ve_head_10_10 = {5'd0, rest_i[134:130] & {5{ve_head[10]}}};
  // Slots of VE queues from the first one up: 11 to 11.
  wire [9:0] ve_head_11_11 = {5'd0, rest_i[139:135] & {5{ve_head[11]}}};
  // Slots of VE queues from the first one up: 10 to 11.
  wire [9:0] ve_head_10_11 = ve_head_10_10 + ve_head_11_11;
  // Slots of VE queues from the first one up: 8 to 10.
  wire [9:0] ve_head_8_10 = ve_head_8_9 + ve_head_10_10;
  // Slots of VE queues from the first one up: 8 to 11.
  wire [9:0] ve_head_8_11 = ve_head_8_9 + ve_head_10_11;
  // Slots of VE queues from the first one up: 12 to 12.
  wire [9:0] ve_head_12_12 = {5'd0, rest_i[144:140] & {5{ve_head[12]}}};
  // Slots of VE queues from the first one up: 13 to 13.
  wire [9:0] ve_head_13_13 = {5'd0, rest_i[149:145] & {5{ve_head[13]}}};
  // Slots of VE queues from the first one up: 12 to 13.
  wire [9:0] ve_head_12_13 = ve_head_12_12 + ve_head_13_13;
  // Slots of VE queues from the first one up: 14 to 14.
  wire [9:0] ve_head_14_14 = {5'd0, rest_i[154:150] & {5{ve_head[14]}}};
  // Slots of VE queues from the first one up: 15 to 15.
  wire [9:0] ve_head_15_15 = {5'd0, rest_i[159:155] & {5{ve_head[15]}}};
  // Slots of VE queues from the first one up: 14 to 15.
  wire [9:0] ve_head_14_15 = ve_head_14_14 + ve_head_15_15;
  // Slots of VE queues from the first one up: 12 to 14.
  wire [9:0] ve_head_12_14 = ve_head_12_13 + ve_head_14_14;
  // Slots of VE queues from the first one up: 12 to 15.
  wire [9:0] ve_head_12_15 = ve_head_12_13 + ve_head_14_15;
  // Slots of VE queues from the first one up: 8 to 12.
  wire [9:0] ve_head_8_12 = ve_head_8_11 + ve_head_12_12;
  // Slots of VE queues from the first one up: 8 to 13.
  wire [9:0] ve_head_8_13 = ve_head_8_11 + ve_head_12_13;
  // Slots of VE queues from the first one up: 8 to 14.
  wire [9:0] ve_head_8_14 = ve_head_8_11 + ve_head_12_14;
  // Slots of VE queues from the first one up: 8 to 15.
  wire [9:0] ve_head_8_15 = ve_head_8_11 + ve_head_12_15;
  // Slots of VE queues from the first one up: 0 to 8.
  wire [9:0] ve_head_0_8 = ve_head_0_7 + ve_head_8_8;
  // Slots of VE queues from the first one up: 0 to 9.
  wire [9:0] ve_head_0_9 = ve_head_0_7 + ve_head_8_9;
  // Slots of VE queues from the first one up: 0 to 10.
  wire [9:0] ve_head_0_10 = ve_head_0_7 + ve_head_8_10;
  // Slots of VE queues from the first one up: 0 to 11.
  wire [9:0] ve_head_0_11 = ve_head_0_7 + ve_head_8_11;
  // Slots of VE queues from the first one up: 0 to 12.
  wire [9:0] ve_head_0_12 = ve_head_0_7 + ve_head_8_12;
  // Slots of VE queues from the first one up: 0 to 13.
  wire [9:0] ve_head_0_13 = ve_head_0_7 + ve_head_8_13;
  // Slots of VE queues from the first one up: 0 to 14.
  wire [9:0] ve_head_0_14 = ve_head_0_7 + ve_head_8_14;
  // Slots of VE queues from the first one up: 0 to 15.
  wire [9:0] ve_head_0_15 = ve_head_0_7 + ve_head_8_15;
  // Slots of VE queues from the first one up: 16 to 16.
  wire [9:0] ve_head_16_16 = {5'd0, rest_i[164:160] & {5{ve_head[16]}}};
  // Slots of VE queues from the first one up: 17 to 17.
  wire [9:0] ve_head_17_17 = {5'd0, rest_i[169:165] & {5{ve_head[17]}}};
  // Slots of VE queues from the first one up: 16 to 17.
  wire [9:0] ve_head_16_17 = ve_head_16_16 + ve_head_17_17;
  // Slots of VE queues from the first one up: 18 to 18.
  wire [9:0] ve_head_18_18 = {5'd0, rest_i[174:170] & {5{ve_head[18]}}};
  // Slots of VE queues from the first one up: 19 to 19.
  wire [9:0] ve_head_19_19 = {5'd0, rest_i[179:175] & {5{ve_head[19]}}};
  // Slots of VE queues from the first one up: 18 to 19.
  wire [9:0] ve_head_18_19 = ve_head_18_18 + ve_head_19_19;
  // Slots of VE queues from the first one up: 16 to 18.
  wire [9:0] ve_head_16_18 = ve_head_16_17 + ve_head_18_18;
  // Slots of VE queues from the first one up: 16 to 19.
  wire [9:0] ve_head_16_19 = ve_head_16_17 + ve_head_18_19;
  // Slots of VE queues from the first one up: 20 to 20.
  wire [9:0] ve_head_20_20 = {5'd0, rest_i[184:180] & {5{ve_head[20]}}};
  // Slots of VE queues from the first one up: 21 to 21.
  wire [9:0] ve_head_21_21 = {5'd0, rest_i[189:185] & {5{ve_head[21]}}};
  // Slots of VE queues from the first one up: 20 to 21.
  wire [9:0] ve_head_20_21 = ve_head_20_20 + ve_head_21_21;
  // Slots of VE queues from the first one up: 22 to 22.
  wire [9:0] ve_head_22_22 = {5'd0, rest_i[194:190] & {5{ve_head[22]}}};
  // Slots of VE queues from the first one up: 23 to 23.
  wire [9:0] ve_head_23_23 = {5'd0, rest_i[199:195] & {5{ve_head[23]}}};
  // Slots of VE queues from the first one up: 22 to 23.
  wire [9:0] ve_head_22_23 = ve_head_22_22 + ve_head_23_23;
  // Slots of VE queues from the first one up: 20 to 22.
  wire [9:0] ve_head_20_22 = ve_head_20_21 + ve_head_22_22;
  // Slots of VE queues from the first one up: 20 to 23.
  wire [9:0] ve_head_20_23 = ve_head_20_21 + ve_head_22_23;
  // Slots of VE queues from the first one up: 16 to 20.
  wire [9:0] ve_head_16_20 = ve_head_16_19 + ve_head_20_20;
  // Slots of VE queues from the first one up: 16 to 21.
  wire [9:0] ve_head_16_21 = ve_head_16_19 + ve_head_20_21;
  // Slots of VE queues from the first one up: 16 to 22.
  wire [9:0] ve_head_16_22 = ve_head_16_19 + ve_head_20_22;
  // Slots of VE queues from the first one up: 16 to 23.
  wire [9:0] ve_head_16_23 = ve_head_16_19 + ve_head_20_23;
  // Slots of VE queues from the first one up: 24 to 24.
  wire [9:0] ve_head_24_24 = {5'd0, rest_i[204:200] & {5{ve_head[24]}}};
  // Slots of VE queues from the first one up: 25 to 25.
  wire [9:0] ve_head_25_25 = {5'd0, rest_i[209:205] & {5{ve_head[25]}}};
  // Slots of VE queues from the first one up: 24 to 25.
  wire [9:0] ve_head_24_25 = ve_head_24_24 + ve_head_25_25;
  // Slots of VE queues from the first one up: 26 to 26.
  wire [9:0] ve_head_26_26 = {5'd0, rest_i[214:210] & {5{ve_head[26]}}};
  // Slots of VE queues from the first one up: 27 to 27.
  wire [9:0] ve_head_27_27 = {5'd0, rest_i[219:215] & {5{ve_head[27]}}};
  // Slots of VE queues from the first one up: 26 to 27.
  wire [9:0] ve_head_26_27 = ve_head_26_26 + ve_head_27_27;
  // Slots of VE queues from the first one up: 24 to 26.
  wire [9:0] ve_head_24_26 = ve_head_24_25 + ve_head_26_26;
  // Slots of VE queues from the first one up: 24 to 27.
  wire [9:0] ve_head_24_27 = ve_head_24_25 + ve_head_26_27;
  // Slots of VE queues from the first one up: 28 to 28.
  wire [9:0] ve_head_28_28 = {5'd0, rest_i[224:220] & {5{ve_head[28]}}};
  // Slots of VE queues from the first one up: 29 to 29.
  wire [9:0] ve_head_29_29 = {5'd0, rest_i[229:225] & {5{ve_head[29]}}};
  // Slots of VE queues from the first one up: 28 to 29.
  wire [9:0] ve_head_28_29 = ve_head_28_28 + ve_head_29_29;
  // Slots of VE queues from the first one up: 30 to 30.
  wire [9:0] ve_head_30_30 = {5'd0, rest_i[234:230] & {5{ve_head[30]}}};
  // Slots of VE queues from the first one up: 31 to 31.
  wire [9:0] ve_head_31_31 = {5'd0, rest_i[239:235] & {5{ve_head[31]}}};
  // Slots of VE queues from the first one up: 30 to 31.
  wire [9:0] ve_head_30_31 = ve_head_30_30 + ve_head_31_31;
  // Slots of VE queues from the first one up: 28 to 30.
  wire [9:0] ve_head_28_30 = ve_head_28_29 + ve_head_30_30;
  // Slots of VE queues from the first one up: 28 to 31.
  wire [9:0] ve_head_28_31 = ve_head_28_29 + ve_head_30_31;
  // Slots of VE queues from the first one up: 24 to 28.
  wire [9:0] ve_head_24_28 = ve_head_24_27 + ve_head_28_28;
  // Slots of VE queues from the first one up: 24 to 29.
  wire [9:0] ve_head_24_29 = ve_head_24_27 + ve_head_28_29;
  // Slots of VE queues from the first one up: 24 to 30.
  wire [9:0] ve_head_24_30 = ve_head_24_27 + ve_head_28_30;
  // Slots of VE queues from the first one up: 24 to 31.
  wire [9:0] ve_head_24_31 = ve_head_24_27 + ve_head_28_31;
  // Slots of VE queues from the first one up: 16 to 24.
  wire [9:0] ve_head_16_24 = ve_head_16_23 + ve_head_24_24;
  // Slots of VE queues from the first one up: 16 to 25.
  wire [9:0] ve_head_16_25 = ve_head_16_23 + ve_head_24_25;
  // Slots of VE queues from the first one up: 16 to 26.
  wire [9:0] ve_head_16_26 = ve_head_16_23 + ve_head_24_26;
  // Slots of VE queues from the first one up: 16 to 27.
  wire [9:0] ve_head_16_27 = ve_head_16_23 + ve_head_24_27;
  // Slots of VE queues from the first one up: 16 to 28.
  wire [9:0] ve_head_16_28 = ve_head_16_23 + ve_head_24_28;
  // Slots of VE queues from the first one up: 16 to 29.
  wire [9:0] ve_head_16_29 = ve_head_16_23 + ve_head_24_29;
  // Slots of VE queues from the first one up: 16 to 30.
  wire [9:0] ve_head_16_30 = ve_head_16_23 + ve_head_24_30;
  // Slots of VE queues from the first one up: 16 to 31.
  wire [9:0] ve_head_16_31 = ve_head_16_23 + ve_head_24_31;
  // Slots of VE queues from the first one up: 0 to 16.
  wire [9:0] ve_head_0_16 = ve_head_0_15 + ve_head_16_16;
  // Slots of VE queues from the first one up: 0 to 17.
  wire [9:0] ve_head_0_17 = ve_head_0_15 + ve_head_16_17;
  // Slots of VE queues from the first one up: 0 to 18.
  wire [9:0] ve_head_0_18 = ve_head_0_15 + ve_head_16_18;
  // Slots of VE queues from the first one up: 0 to 19.
  wire [9:0] ve_head_0_19 = ve_head_0_15 + ve_head_16_19;
  // Slots of VE queues from the first one up: 0 to 20.
  wire [9:0] ve_head_0_20 = ve_head_0_15 + ve_head_16_20;
  // Slots of VE queues from the first one up: 0 to 21.
  wire [9:0] ve_head_0_21 = ve_head_0_15 + ve_head_16_21;
  // Slots of VE queues from the first one up: 0 to 22.
  wire [9:0] ve_head_0_22 = ve_head_0_15 + ve_head_16_22;
  // Slots of VE queues from the first one up: 0 to 23.
  wire [9:0] ve_head_0_23 = ve_head_0_15 + ve_head_16_23;
  // Slots of VE queues from the first one up: 0 to 24.
  wire [9:0] ve_head_0_24 = ve_head_0_15 + ve_head_16_24;
  // Slots of VE queues from the first one up: 0 to 25.
  wire [9:0] ve_head_0_25 = ve_head_0_15 + ve_head_16_25;
  // Slots of VE queues from the first one up: 0 to 26.
  wire [9:0] ve_head_0_26 = ve_head_0_15 + ve_head_16_26;
  // Slots of VE queues from the first one up: 0 to 27.
  wire [9:0] ve_head_0_27 = ve_head_0_15 + ve_head_16_27;
  // Slots of VE queues from the first one up: 0 to 28.
  wire [9:0] ve_head_0_28 = ve_head_0_15 + ve_head_16_28;
  // Slots of VE queues from the first one up: 0 to 29.
  wire [9:0] ve_head_0_29 = ve_head_0_15 + ve_head_16_29;
  // Slots of VE queues from the first one up: 0 to 30.
  wire [9:0] ve_head_0_30 = ve_head_0_15 + ve_head_16_30;
  // Slots of VE queues from the first one up: 0 to 31.
  wire [9:0] ve_head_0_31 = ve_head_0_15 + ve_head_16_31;
  // Slots of VE queues below the first one: 0 to 0.
  wire [9:0] ve_tail_0_0 = {5'd0, rest_i[84:80] & {5{~ve_head[0]}}};
  // Slots of VE queues below the first one: 1 to 1.
  wire [9:0] ve_tail_1_1 = {5'd0, rest_i[89:85] & {5{~ve_head[1]}}};
  // Slots of VE queues below the first one: 0 to 1.
  wire [9:0] ve_tail_0_1 = ve_tail_0_0 + ve_tail_1_1;
  // Slots of VE queues below the first one: 2 to 2.
  wire [9:0] ve_tail_2_2 = {5'd0, rest_i[94:90] & {5{~ve_head[2]}}};
  // Slots of VE queues below the first one: 3 to 3.
  wire [9:0] ve_tail_3_3 = {5'd0, rest_i[99:95] & {5{~ve_head[3]}}};
  // Slots of VE queues below the first one: 2 to 3.
  wire [9:0] ve_tail_2_3 = ve_tail_2_2 + ve_tail_3_3;
  // Slots of VE queues below the first one: 0 to 2.
  wire [9:0] ve_tail_0_2 = ve_tail_0_1 + ve_tail_2_2;
  // Slots of VE queues below the first one: 0 to 3.
  wire [9:0] ve_tail_0_3 = ve_tail_0_1 + ve_tail_2_3;
  // Slots of VE queues below the first one: 4 to 4.
  wire [9:0] ve_tail_4_4 = {5'd0, rest_i[104:100] & {5{~ve_head[4]}}};
  // Slots of VE queues below the first one: 5 to 5.
  wire [9:0] ve_tail_5_5 = {5'd0, rest_i[109:105] & {5{~ve_head[5]}}};
  // Slots of VE queues below the first one: 4 to 5.
  wire [9:0] ve_tail_4_5 = ve_tail_4_4 + ve_tail_5_5;
  // Slots of VE queues below the first one: 6 to 6.
  wire [9:0] ve_tail_6_6 = {5'd0, rest_i[114:110] & {5{~ve_head[6]}}};
  // Slots of VE queues below the first one: 7 to 7.
  wire [9:0] ve_tail_7_7 = {5'd0, rest_i[119:115] & {5{~ve_head[7]}}};
  // Slots of VE queues below the first one: 6 to 7.
  wire [9:0] ve_tail_6_7 = ve_tail_6_6 + ve_tail_7_7;
  // Slots of VE queues below the first one: 4 to 6.
  wire [9:0] ve_tail_4_6 = ve_tail_4_5 + ve_tail_6_6;
  // Slots of VE queues below the first one: 4 to 7.
  wire [9:0] ve_tail_4_7 = ve_tail_4_5 + ve_tail_6_7;
  // Slots of VE queues below the first one: 0 to 4.
  wire [9:0] ve_tail_0_4 = ve_tail_0_3 + ve_tail_4_4;
  // Slots of VE queues below the first one: 0 to 5.
  wire [9:0] ve_tail_0_5 = ve_tail_0_3 + ve_tail_4_5;
  // Slots of VE queues below the first one: 0 to 6.
  wire [9:0] ve_tail_0_6 = ve_tail_0_3 + ve_tail_4_6;
  // Slots of VE queues below the first one: 0 to 7.
  wire [9:0] ve_tail_0_7 = ve_tail_0_3 + ve_tail_4_7;
  // Slots of VE queues below the first one: 8 to 8.
  wire [9:0] ve_tail_8_8 = {5'd0, rest_i[124:120] & {5{~ve_head[8]}}};
  // Slots of VE queues below the first one: 9 to 9.
  wire [9:0] ve_tail_9_9 = {5'd0, rest_i[129:125] & {5{~ve_head[9]}}};
  // Slots of VE queues below the first one: 8 to 9.
  wire [9:0] ve_tail_8_9 = ve_tail_8_8 + ve_tail_9_9;
  // Slots of VE queues below the first one: 10 to 10.
  wire [9:0] ve_tail_10_10 = {5'd0, rest_i[134:130] & {5{~ve_head[10]}}};
  // Slots of VE queues below the first one: 11 to 11.
  wire [9:0] ve_tail_11_11 = {5'd0, rest_i[139:135] & {5{~ve_head[11]}}};
  // Slots of VE queues below the first one: 10 to 11.
  wire [9:0] ve_tail_10_11 = ve_tail_10_10 + ve_tail_11_11;
  // Slots of VE queues below the first one: 8 to 10.
  wire [9:0] ve_tail_8_10 = ve_tail_8_9 + ve_tail_10_10;
  // Slots of VE queues below the first one: 8 to 11.
  wire [9:0] ve_tail_8_11 = ve_tail_8_9 + ve_tail_10_11;
  // Slots of VE queues below the first one: 12 to 12.
  wire [9:0] ve_tail_12_12 = {5'd0, rest_i[144:140] & {5{~ve_head[12]}}};
  // Slots of VE queues below the first one: 13 to 13.
  wire [9:0] ve_tail_13_13 = {5'd0, rest_i[149:145] & {5{~ve_head[13]}}};
  // Slots of VE queues below the first one: 12 to 13.
  wire [9:0] ve_tail_12_13 = ve_tail_12_12 + ve_tail_13_13;
  // Slots of VE queues below the first one: 14 to 14.
  wire [9:0] ve_tail_14_14 = {5'd0, rest_i[154:150] & {5{~ve_head[14]}}};
  // Slots of VE queues below the first one: 15 to 15.
  wire [9:0] ve_tail_15_15 = {5'd0, rest_i[159:155] & {5{~ve_head[15]}}};
  // Slots of VE queues below the first one: 14 to 15.
  wire [9:0] ve_tail_14_15 = ve_tail_14_14 + ve_tail_15_15;
  // Slots of VE queues below the first one: 12 to 14.
  wire [9:0] ve_tail_12_14 = ve_tail_12_13 + ve_tail_14_14;
  // Slots of VE queues below the first one: 12 to 15.
  wire [9:0] ve_tail_12_15 = ve_tail_12_13 + ve_tail_14_15;
  // Slots of VE queues below the first one: 8 to 12.
  wire [9:0] ve_tail_8_12 = ve_tail_8_11 + ve_tail_12_12;
  // Slots of VE queues below the first one: 8 to 13.
  wire [9:0] ve_tail_8_13 = ve_tail_8_11 + ve_tail_12_13;
  // Slots of VE queues below the first one: 8 to 14.
  wire [9:0] ve_tail_8_14 = ve_tail_8_11 + ve_tail_12_14;
  // Slots of VE queues below the first one: 8 to 15.
  wire [9:0] ve_tail_8_15 = ve_tail_8_11 + ve_tail_12_15;
  // Slots of VE queues below the first one: 0 to 8.
  wire [9:0] ve_tail_0_8 = ve_tail_0_7 + ve_tail_8_8;
  // Slots of VE queues below the first one: 0 to 9.
  wire [9:0] ve_tail_0_9 = ve_tail_0_7 + ve_tail_8_9;
  // Slots of VE queues below the first one: 0 to 10.
  wire [9:0] ve_tail_0_10 = ve_tail_0_7 + ve_tail_8_10;
  // Slots of VE queues below the first one: 0 to 11.
  wire [9:0] ve_tail_0_11 = ve_tail_0_7 + ve_tail_8_11;
  // Slots of VE queues below the first one: 0 to 12.
  wire [9:0] ve_tail_0_12 = ve_tail_0_7 + ve_tail_8_12;
  // Slots of VE queues below the first one: 0 to 13.
  wire [9:0] ve_tail_0_13 = ve_tail_0_7 + ve_tail_8_13;
  // Slots of VE queues below the first one: 0 to 14.
  wire [9:0] ve_tail_0_14 = ve_tail_0_7 + ve_tail_8_14;
  // Slots of VE queues below the first one: 0 to 15.
  wire [9:0] ve_tail_0_15 = ve_tail_0_7 + ve_tail_8_15;
  // Slots of VE queues below the first one: 16 to 16.
  wire [9:0] ve_tail_16_16 = {5'd0, rest_i[164:160] & {5{~ve_head[16]}}};
  // Slots of VE queues below the first one: 17 to 17.
  wire [9:0] ve_tail_17_17 = {5'd0, rest_i[169:165] & {5{~ve_head[17]}}};
  // Slots of VE queues below the first one: 16 to 17.
  wire [9:0] ve_tail_16_17 = ve_tail_16_16 + ve_tail_17_17;
  // Slots of VE queues below the first one: 18 to 18.
  wire [9:0] ve_tail_18_18 = {5'd0, rest_i[174:170] & {5{~ve_head[18]}}};
  // Slots of VE queues below the first one: 19 to 19.
  wire [9:0] ve_tail_19_19 = {5'd0, rest_i[179:175] & {5{~ve_head[19]}}};
  // Slots of VE queues below the first one: 18 to 19.
  wire [9:0] ve_tail_18_19 = ve_tail_18_18 + ve_tail_19_19;
  // Slots of VE queues below the first one: 16 to 18.
  wire [9:0] ve_tail_16_18 = ve_tail_16_17 + ve_tail_18_18;
  // Slots of VE queues below the first one: 16 to 19.
  wire [9:0] ve_tail_16_19 = ve_tail_16_17 + ve_tail_18_19;
  // Slots of VE queues below the first one: 20 to 20.
  wire [9:0] ve_tail_20_20 = {5'd0, rest_i[184:180] & {5{~ve_head[20]}}};
  // Slots of VE queues below the first one: 21 to 21.
  wire [9:0] ve_tail_21_21 = {5'd0, rest_i[189:185] & {5{~ve_head[21]}}};
  // Slots of VE queues below the first one: 20 to 21.
  wire [9:0] ve_tail_20_21 = ve_tail_20_20 + ve_tail_21_21;
  // Slots of VE queues below the first one: 22 to 22.
  wire [9:0] ve_tail_22_22 = {5'd0, rest_i[194:190] & {5{~ve_head[22]}}};
  // Slots of VE queues below the first one: 23 to 23.
  wire [9:0] ve_tail_23_23 = {5'd0, rest_i[199:195] & {5{~ve_head[23]}}};
  // Slots of VE queues below the first one: 22 to 23.
  wire [9:0] ve_tail_22_23 = ve_tail_22_22 + ve_tail_23_23;
  // Slots of VE queues below the first one: 20 to 22.
  wire [9:0] ve_tail_20_22 = ve_tail_20_21 + ve_tail_22_22;
  // Slots of VE queues below the first one: 20 to 23.
  wire [9:0] ve_tail_20_23 = ve_tail_20_21 + ve_tail_22_23;
  // Slots of VE queues below the first one: 16 to 20.
  wire [9:0] ve_tail_16_20 = ve_tail_16_19 + ve_tail_20_20;
  // Slots of VE queues below the first one: 16 to 21.
  wire [9:0] ve_tail_16_21 = ve_tail_16_19 + ve_tail_20_21;
  // Slots of VE queues below the first one: 16 to 22.
  wire [9:0] ve_tail_16_22 = ve_tail_16_19 + ve_tail_20_22;
  // Slots of VE queues below the first one: 16 to 23.
  wire [9:0] ve_tail_16_23 = ve_tail_16_19 + ve_tail_20_23;
  // Slots of VE queues below the first one: 24 to 24.
  wire [9:0] ve_tail_24_24 = {5'd0, rest_i[204:200] & {5{~ve_head[24]}}};
  // Slots of VE queues below the first one: 25 to 25.
  wire [9:0] ve_tail_25_25 = {5'd0, rest_i[209:205] & {5{~ve_head[25]}}};
  // Slots of VE queues below the first one: 24 to 25.
  wire [9:0] ve_tail_24_25 = ve_tail_24_24 + ve_tail_25_25;
  // Slots of VE queues below the first one: 26 to 26.
  wire [9:0] ve_tail_26_26 = {5'd0, rest_i[214:210] & {5{~ve_head[26]}}};
  // Slots of VE queues below the first one: 27 to 27.
  wire [9:0] ve_tail_27_27 = {5'd0, rest_i[219:215] & {5{~ve_head[27]}}};
  // Slots of VE queues below the first one: 26 to 27.
  wire [9:0] ve_tail_26_27 = ve_tail_26_26 + ve_tail_27_27;
  // Slots of VE queues below the first one: 24 to 26.
  wire [9:0] ve_tail_24_26 = ve_tail_24_25 + ve_tail_26_26;
  // Slots of VE queues below the first one: 24 to 27.
  wire [9:0] ve_tail_24_27 = ve_tail_24_25 + ve_tail_26_27;
  // Slots of VE queues below the first one: 28 to 28.
  wire [9:0] ve_tail_28_28 = {5'd0, rest_i[224:220] & {5{~ve_head[28]}}};
  // Slots of VE queues below the first one: 29 to 29.
  wire [9:0] ve_tail_29_29 = {5'd0, rest_i[229:225] & {5{~ve_head[29]}}};
  // Slots of VE queues below the first one: 28 to 29.
  wire [9:0] ve_tail_28_29 = ve_tail_28_28 + ve_tail_29_29;
  // Slots of VE queues below the first one: 30 to 30.
  wire [9:0] ve_tail_30_30 = {5'd0, rest_i[234:230] & {5{~ve_head[30]}}};
  // Slots of VE queues below the first one: 31 to 31.
  wire [9:0] ve_tail_31_31 = {5'd0, rest_i[239:235] & {5{~ve_head[31]}}};
  // Slots of VE queues below the first one: 30 to 31.
  wire [9:0] ve_tail_30_31 = ve_tail_30_30 + ve_tail_31_31;
  // Slots of VE queues below the first one: 28 to 30.
  wire [9:0] ve_tail_28_30 = ve_tail_28_29 + ve_tail_30_30;
  // Slots of VE queues below the first one: 28 to 31.
  wire [9:0] ve_tail_28_31 = ve_tail_28_29 + ve_tail_30_31;
  // Slots of VE queues below the first one: 24 to 28.
  wire [9:0] ve_tail_24_28 = ve_tail_24_27 + ve_tail_28_28;
  // Slots of VE queues below the first one: 24 to 29.
  wire [9:0] ve_tail_24_29 = ve_tail_24_27 + ve_tail_28_29;
  // Slots of VE queues below the first one: 24 to 30.
  wire [9:0] ve_tail_24_30 = ve_tail_24_27 + ve_tail_28_30;
  // Slots of VE queues below the first one: 24 to 31.
  wire [9:0] ve_tail_24_31 = ve_tail_24_27 + ve_tail_28_31;
  // Slots of VE queues below the first one: 16 to 24.
  wire [9:0] ve_tail_16_24 = ve_tail_16_23 + ve_tail_24_24;
  // Slots of VE queues below the first one: 16 to 25.
  wire [9:0] ve_tail_16_25 = ve_tail_16_23 + ve_tail_24_25;
  // Slots of VE queues below the first one: 16 to 26.
  wire [9:0] ve_tail_16_26 = ve_tail_16_23 + ve_tail_24_26;
  // Slots of VE queues below the first one: 16 to 27.
  wire [9:0] ve_tail_16_27 = ve_tail_16_23 + ve_tail_24_27;
  // Slots of VE queues below the first one: 16 to 28.
  wire [9:0] ve_tail_16_28 = ve_tail_16_23 + ve_tail_24_28;
  // Slots of VE queues below the first one: 16 to 29.
  wire [9:0] ve_tail_16_29 = ve_tail_16_23 + ve_tail_24_29;
  // Slots of VE queues below the first one: 16 to 30.
  wire [9:0] ve_tail_16_30 = ve_tail_16_23 + ve_tail_24_30;
  // Slots of VE queues below the first one: 16 to 31.
  wire [9:0] ve_tail_16_31 = ve_tail_16_23 + ve_tail_24_31;
  // Slots of VE queues below the first one: 0 to 16.
  wire [9:0] ve_tail_0_16 = ve_tail_0_15 + ve_tail_16_16;
  // Slots of VE queues below the first one: 0 to 17.
  wire [9:0] ve_tail_0_17 = ve_tail_0_15 + ve_tail_16_17;
  // Slots of VE queues below the first one: 0 to 18.
  wire [9:0] ve_tail_0_18 = ve_tail_0_15 + ve_tail_16_18;
  // Slots of VE queues below the first one: 0 to 19.
  wire [9:0] ve_tail_0_19 = ve_tail_0_15 + ve_tail_16_19;
  // Slots of VE queues below the first one: 0 to 20.
  wire [9:0] ve_tail_0_20 = ve_tail_0_15 + ve_tail_16_20;
  // Slots of VE queues below the first one: 0 to 21.
  wire [9:0] ve_tail_0_21 = ve_tail_0_15 + ve_tail_16_21;
  // Slots of VE queues below the first one: 0 to 22.
  wire [9:0] ve_tail_0_22 = ve_tail_0_15 + ve_tail_16_22;
  // Slots of VE queues below the first one: 0 to 23.
  wire [9:0] ve_tail_0_23 = ve_tail_0_15 + ve_tail_16_23;
  // Slots of VE queues below the first one: 0 to 24.
  wire [9:0] ve_tail_0_24 = ve_tail_0_15 + ve_tail_16_24;
  // Slots of VE queues below the first one: 0 to 25.
  wire [9:0] ve_tail_0_25 = ve_tail_0_15 + ve_tail_16_25;
  // Slots of VE queues below the first one: 0 to 26.
  wire [9:0] ve_tail_0_26 = ve_tail_0_15 + ve_tail_16_26;
  // Slots of VE queues below the first one: 0 to 27.
  wire [9:0] ve_tail_0_27 = ve_tail_0_15 + ve_tail_16_27;
  // Slots of VE queues below the first one: 0 to 28.
  wire [9:0] ve_tail_0_28 = ve_tail_0_15 + ve_tail_16_28;
  // Slots of VE queues below the first one: 0 to 29.
  wire [9:0] ve_tail_0_29 = ve_tail_0_15 + ve_tail_16_29;
  // Slots of VE queues below the first one: 0 to 30.
  wire [9:0] ve_tail_0_30 = ve_tail_0_15 + ve_tail_16_30;
  // Slots of VE queues below the first one: 0 to 31.
  wire [9:0] ve_tail_0_31 = ve_tail_0_15 + ve_tail_16_31;
  // Slots that go before all ME queues.
  wire [9:0] me_offset = vf_q ? ve_head_0_31 + ve_tail_0_31 : 10'd0;
  // Slots that go before all VE queues.
  wire [9:0] ve_offset = vf_q ? 10'd0 : me_head_0_15 + me_tail_0_15;
  // VEs left for queue 0; negative when those before it ask for more.
  wire [10:0] remains_0 = {6'd0, left} - {1'b0, (me_head[0] ? 10'd0 : me_head_0_15) + me_offset};
  // Nothing is left for queue 0.
  wire gone_0 = remains_0[10] | ~(|remains_0);

  wire unused_remains_0 = &{1'b0, remains_0[9:5]};

  // VEs left for queue 1; negative when those before it ask for more.
  wire [10:0] remains_1 =
      {6'd0, left} - {1'b0, (me_head[1] ? me_head_0_0 : me_head_0_15 + me_tail_0_0) + me_offset};

  // Nothing is left for queue 1.
  wire gone_1 = remains_1[10] | ~(|remains_1);

  wire unused_remains_1 = &{1'b0, remains_1[9:5]};

  // VEs left for queue 2; negative when those before it ask for more.
  wire [10:0] remains_2 =
      {6'd0, left} - {1'b0, (me_head[2] ? me_head_0_1 : me_head_0_15 + me_tail_0_1) + me_offset};

  // Nothing is left for queue 2.
  wire gone_2 = remains_2[10] | ~(|remains_2);

  wire unused_remains_2 = &{1'b0, remains_2[9:5]};

  // VEs left for queue 3; negative when those before it ask for more.
  wire [10:0] remains_3 =
      {6'd0, left} - {1'b0, (me_head[3] ? me_head_0_2 : me_head_0_15 + me_tail_0_2) + me_offset};

  // Nothing is left for queue 3.
  wire gone_3 = remains_3[10] | ~(|remains_3);

  wire unused_remains_3 = &{1'b0, remains_3[9:5]};

  // VEs left for queue 4; negative when those before it ask for more.
  wire [10:0] remains_4 =
      {6'd0, left} - {1'b0, (me_head[4] ? me_head_0_3 : me_head_0_15 + me_tail_0_3) + me_offset};

  // Nothing is left for queue 4.
  wire gone_4 = remains_4[10] | ~(|remains_4);

  wire unused_remains_4 = &{1'b0, remains_4[9:5]};

  // VEs left for queue 5; negative when those before it ask for more.
  wire [10:0] remains_5 =
      {6'd0, left} - {1'b0, (me_head[5] ? me_head_0_4 : me_head_0_15 + me_tail_0_4) + me_offset};

  // Nothing is left for queue 5.
  wire gone_5 = remains_5[10] | ~(|remains_5);

  wire unused_remains_5 = &{1'b0, remains_5[9:5]};

  // VEs left for queue 6; negative when those before it ask for more.
  wire [10:0] remains_6 =
      {6'd0, left} - {1'b0, (me_head[6] ? me_head_0_5 : me_head_0_15 + me_tail_0_5) + me_offset};

  // Nothing is left for queue 6.
  wire gone_6 = remains_6[10] | ~(|remains_6);

  wire unused_remains_6 = &{1'b0, remains_6[9:5]};

  // VEs left for queue 7; negative when those before it ask for more.
  wire [10:0] remains_7 =
      {6'd0, left} - {1'b0, (me_head[7] ? me_head_0_6 : me_head_0_15 + me_tail_0_6) + me_offset};

  // Nothing is left for queue 7.
  wire gone_7 = remains_7[10] | ~(|remains_7);

  wire unused_remains_7 = &{1'b0, remains_7[9:5]};

  // VEs left for queue 8; negative when those before it ask for more.
  wire [10:0] remains_8 =
      {6'd0, left} - {1'b0, (me_head[8] ? me_head_0_7 : me_head_0_15 + me_tail_0_7) + me_offset};

  // Nothing is left for queue 8.
  wire gone_8 = remains_8[10] | ~(|remains_8);

  wire unused_remains_8 = &{1'b0, remains_8[9:5]};

  // VEs left for queue 9; negative when those before it ask for more.
  wire [10:0] remains_9 =
      {6'd0, left} - {1'b0, (me_head[9] ? me_head_0_8 : me_head_0_15 + me_tail_0_8) + me_offset};

  // Nothing is left for queue 9.
  wire gone_9 = remains_9[10] | ~(|remains_9);

  wire unused_remains_9 = &{1'b0, remains_9[9:5]};

  // VEs left for queue 10; negative when those before it ask for more.
  wire [10:0] remains_10 =
      {6'd0, left} - {1'b0, (me_head[10] ? me_head_0_9 : me_head_0_15 + me_tail_0_9) + me_offset};

  // Nothing is left for queue 10.
  wire gone_10 = remains_10[10] | ~(|remains_10);

  wire unused_remains_10 = &{1'b0, remains_10[9:5]};

  // VEs left for queue 11; negative when those before it ask for more.
  wire [10:0] remains_11 =
      {6'd0, left} - {1'b0, (me_head[11] ? me_head_0_10 : me_head_0_15 + me_tail_0_10) + me_offset};

  // Nothing is left for queue 11.
  wire gone_11 = remains_11[10] | ~(|remains_11);

  wire unused_remains_11 = &{1'b0, remains_11[9:5]};

  // VEs left for queue 12; negative when those before it ask for more.
  wire [10:0] remains_12 =
      {6'd0, left} - {1'b0, (me_head[12] ? me_head_0_11 : me_head_0_15 + me_tail_0_11) + me_offset};

  // Nothing is left for queue 12.
  wire gone_12 = remains_12[10] | ~(|remains_12);

  wire unused_remains_12 = &{1'b0, remains_12[9:5]};

  // VEs left for queue 13; negative when those before it ask for more.
  wire [10:0] remains_13 =
      {6'd0, left} - {1'b0, (me_head[13] ? me_head_0_12 : me_head_0_15 + me_tail_0_12) + me_offset};

  // Nothing is left for queue 13.
  wire gone_13 = remains_13[10] | ~(|remains_13);

  wire unused_remains_13 = &{1'b0, remains_13[9:5]};

  // VEs left for queue 14; negative when those before it ask for more.
  wire [10:0] remains_14 =
      {6'd0, left} - {1'b0, (me_head[14] ? me_head_0_13 : me_head_0_15 + me_tail_0_13) + me_offset};

  // Nothing is left for queue 14.
  wire gone_14 = remains_14[10] | ~(|remains_14);

  wire unused_remains_14 = &{1'b0, remains_14[9:5]};

  // VEs left for queue 15; negative when those before it ask for more.
  wire [10:0] remains_15 =
      {6'd0, left} - {1'b0, (me_head[15] ? me_head_0_14 : me_head_0_15 + me_tail_0_14) + me_offset};

  // Nothing is left for queue 15.
  wire gone_15 = remains_15[10] | ~(|remains_15);

  wire unused_remains_15 = &{1'b0, remains_15[9:5]};

  // VEs left for queue 16; negative when those before it ask for more.
  wire [10:0] remains_16 = {6'd0, left} - {1'b0, (ve_head[0] ? 10'd0 : ve_head_0_31) + ve_offset};
  // Nothing is left for queue 16.
  wire gone_16 = remains_16[10] | ~(|remains_16);

  wire unused_remains_16 = &{1'b0, remains_16[9:5]};

  // VEs left for queue 17; negative when those before it ask for more.
  wire [10:0] remains_17 =
      {6'd0, left} - {1'b0, (ve_head[1] ? ve_head_0_0 : ve_head_0_31 + ve_tail_0_0) + ve_offset};

  // Nothing is left for queue 17.
  wire gone_17 = remains_17[10] | ~(|remains_17);

  wire unused_remains_17 = &{1'b0, remains_17[9:5]};

  // VEs left for queue 18; negative when those before it ask for more.
  wire [10:0] remains_18 =
      {6'd0, left} - {1'b0, (ve_head[2] ? ve_head_0_1 : ve_head_0_31 + ve_tail_0_1) + ve_offset};

  // Nothing is left for queue 18.
  wire gone_18 = remains_18[10] | ~(|remains_18);

  wire unused_remains_18 = &{1'b0, remains_18[9:5]};

  // VEs left for queue 19; negative when those before it ask for more.
  wire [10:0] remains_19 =
      {6'd0, left} - {1'b0, (ve_head[3] ? ve_head_0_2 : ve_head_0_31 + ve_tail_0_2) + ve_offset};

  // Nothing is left for queue 19.
  wire gone_19 = remains_19[10] | ~(|remains_19);

  wire unused_remains_19 = &{1'b0, remains_19[9:5]};

  // VEs left for queue 20; negative when those before it ask for more.
  wire [10:0] remains_20 =
      {6'd0, left} - {1'b0, (ve_head[4] ? ve_head_0_3 : ve_head_0_31 + ve_tail_0_3) + ve_offset};

  // Nothing is left for queue 20.
  wire gone_20 = remains_20[10] | ~(|remains_20);

  wire unused_remains_20 = &{1'b0, remains_20[9:5]};

  // VEs left for queue 21; negative when those before it ask for more.
  wire [10:0] remains_21 =
      {6'd0, left} - {1'b0, (ve_head[5] ? ve_head_0_4 : ve_head_0_31 + ve_tail_0_4) + ve_offset};

  // Nothing is left for queue 21.
  wire gone_21 = remains_21[10] | ~(|remains_21);

  wire unused_remains_21 = &{1'b0, remains_21[9:5]};

  // VEs left for queue 22; negative when those before it ask for more.
  wire [10:0] remains_22 =
      {6'd0, left} - {1'b0, (ve_head[6] ? ve_head_0_5 : ve_head_0_31 + ve_tail_0_5) + ve_offset};

  // Nothing is left for queue 22.
  wire gone_22 = remains_22[10] | ~(|remains_22);

  wire unused_remains_22 = &{1'b0, remains_22[9:5]};

  // VEs left for queue 23; negative when those before it ask for more.
  wire [10:0] remains_23 =
      {6'd0, left} - {1'b0, (ve_head[7] ? ve_head_0_6 : ve_head_0_31 + ve_tail_0_6) + ve_offset};

  // Nothing is left for queue 23.
  wire gone_23 = remains_23[10] | ~(|remains_23);

  wire unused_remains_23 = &{1'b0, remains_23[9:5]};

  // VEs left for queue 24; negative when those before it ask for more.
  wire [10:0] remains_24 =
      {6'd0, left} - {1'b0, (ve_head[8] ? ve_head_0_7 : ve_head_0_31 + ve_tail_0_7) + ve_offset};

  // Nothing is left for queue 24.
  wire gone_24 = remains_24[10] | ~(|remains_24);

  wire unused_remains_24 = &{1'b0, remains_24[9:5]};

  // VEs left for queue 25; negative when those before it ask for more.
  wire [10:0] remains_25 =
      {6'd0, left} - {1'b0, (ve_head[9] ? ve_head_0_8 : ve_head_0_31 + ve_tail_0_8) + ve_offset};

  // Nothing is left for queue 25.
  wire gone_25 = remains_25[10] | ~(|remains_25);

  wire unused_remains_25 = &{1'b0, remains_25[9:5]};

  // VEs left for queue 26; negative when those before it ask for more.
  wire [10:0] remains_26 =
      {6'd0, left} - {1'b0, (ve_head[10] ? ve_head_0_9 : ve_head_0_31 + ve_tail_0_9) + ve_offset};

  // Nothing is left for queue 26.
  wire gone_26 = remains_26[10] | ~(|remains_26);

  wire unused_remains_26 = &{1'b0, remains_26[9:5]};

  // VEs left for queue 27; negative when those before it ask for more.
  wire [10:0] remains_27 =
      {6'd0, left} - {1'b0, (ve_head[11] ? ve_head_0_10 : ve_head_0_31 + ve_tail_0_10) + ve_offset};

  // Nothing is left for queue 27.
  wire gone_27 = remains_27[10] | ~(|remains_27);

  wire unused_remains_27 = &{1'b0, remains_27[9:5]};

  // VEs left for queue 28; negative when those before it ask for more.
  wire [10:0] remains_28 =
      {6'd0, left} - {1'b0, (ve_head[12] ? ve_head_0_11 : ve_head_0_31 + ve_tail_0_11) + ve_offset};

  // Nothing is left for queue 28.
  wire gone_28 = remains_28[10] | ~(|remains_28);

  wire unused_remains_28 = &{1'b0, remains_28[9:5]};

  // VEs left for queue 29; negative when those before it ask for more.
  wire [10:0] remains_29 =
      {6'd0, left} - {1'b0, (ve_head[13] ? ve_head_0_12 : ve_head_0_31 + ve_tail_0_12) + ve_offset};

  // Nothing is left for queue 29.
  wire gone_29 = remains_29[10] | ~(|remains_29);

  wire unused_remains_29 = &{1'b0, remains_29[9:5]};

  // VEs left for queue 30; negative when those before it ask for more.
  wire [10:0] remains_30 =
      {6'd0, left} - {1'b0, (ve_head[14] ? ve_head_0_13 : ve_head_0_31 + ve_tail_0_13) + ve_offset};

  // Nothing is left for queue 30.
  wire gone_30 = remains_30[10] | ~(|remains_30);

  wire unused_remains_30 = &{1'b0, remains_30[9:5]};

  // VEs left for queue 31; negative when those before it ask for more.
  wire [10:0] remains_31 =
      {6'd0, left} - {1'b0, (ve_head[15] ? ve_head_0_14 : ve_head_0_31 + ve_tail_0_14) + ve_offset};

  // Nothing is left for queue 31.
  wire gone_31 = remains_31[10] | ~(|remains_31);

  wire unused_remains_31 = &{1'b0, remains_31[9:5]};

  // VEs left for queue 32; negative when those before it ask for more.
  wire [10:0] remains_32 =
      {6'd0, left} - {1'b0, (ve_head[16] ? ve_head_0_15 : ve_head_0_31 + ve_tail_0_15) + ve_offset};

  // Nothing is left for queue 32.
  wire gone_32 = remains_32[10] | ~(|remains_32);

  wire unused_remains_32 = &{1'b0, remains_32[9:5]};

  // VEs left for queue 33; negative when those before it ask for more.
  wire [10:0] remains_33 =
      {6'd0, left} - {1'b0, (ve_head[17] ? ve_head_0_16 : ve_head_0_31 + ve_tail_0_16) + ve_offset};

  // Nothing is left for queue 33.
  wire gone_33 = remains_33[10] | ~(|remains_33);

  wire unused_remains_33 = &{1'b0, remains_33[9:5]};

  // VEs left for queue 34; negative when those before it ask for more.
  wire [10:0] remains_34 =
      {6'd0, left} - {1'b0, (ve_head[18] ? ve_head_0_17 : ve_head_0_31 + ve_tail_0_17) + ve_offset};

  // Nothing is left for queue 34.
  wire gone_34 = remains_34[10] | ~(|remains_34);

  wire unused_remains_34 = &{1'b0, remains_34[9:5]};

  // VEs left for queue 35; negative when those before it ask for more.
  wire [10:0] remains_35 =
      {6'd0, left} - {1'b0, (ve_head[19] ? ve_head_0_18 : ve_head_0_31 + ve_tail_0_18) + ve_offset};

  // Nothing is left for queue 35.
  wire gone_35 = remains_35[10] | ~(|remains_35);

  wire unused_remains_35 = &{1'b0, remains_35[9:5]};

  // VEs left for queue 36; negative when those before it ask for more.
  wire [10:0] remains_36 =
      {6'd0, left} - {1'b0, (ve_head[20] ? ve_head_0_19 : ve_head_0_31 + ve_tail_0_19) + ve_offset};

  // Nothing is left for queue 36.
  wire gone_36 = remains_36[10] | ~(|remains_36);

  wire unused_remains_36 = &{1'b0, remains_36[9:5]};

  // VEs left for queue 37; negative when those before it ask for more.
  wire [10:0] remains_37 =
      {6'd0, left} - {1'b0, (ve_head[21] ? ve_head_0_20 : ve_head_0_31 + ve_tail_0_20) + ve_offset};

  // Nothing is left for queue 37.
  wire gone_37 = remains_37[10] | ~(|remains_37);

  wire unused_remains_37 = &{1'b0, remains_37[9:5]};

  // VEs left for queue 38; negative when those before it ask for more.
  wire [10:0] remains_38 =
      {6'd0, left} - {1'b0, (ve_head[22] ? ve_head_0_21 : ve_head_0_31 + ve_tail_0_21) + ve_offset};

  // Nothing is left for queue 38.
  wire gone_38 = remains_38[10] | ~(|remains_38);

  wire unused_remains_38 = &{1'b0, remains_38[9:5]};

  // VEs left for queue 39; negative when those before it ask for more.
  wire [10:0] remains_39 =
      {6'd0, left} - {1'b0, (ve_head[23] ? ve_head_0_22 : ve_head_0_31 + ve_tail_0_22) + ve_offset};

  // Nothing is left for queue 39.
  wire gone_39 = remains_39[10] | ~(|remains_39);

  wire unused_remains_39 = &{1'b0, remains_39[9:5]};

  // VEs left for queue 40; negative when those before it ask for more.
  wire [10:0] remains_40 =
      {6'd0, left} - {1'b0, (ve_head[24] ? ve_head_0_23 : ve_head_0_31 + ve_tail_0_23) + ve_offset};

  // Nothing is left for queue 40.
  wire gone_40 = remains_40[10] | ~(|remains_40);

  wire unused_remains_40 = &{1'b0, remains_40[9:5]};

  // VEs left for queue 41; negative when those before it ask for more.
  wire [10:0] remains_41 =
      {6'd0, left} - {1'b0, (ve_head[25] ? ve_head_0_24 : ve_head_0_31 + ve_tail_0_24) + ve_offset};

  // Nothing is left for queue 41.
  wire gone_41 = remains_41[10] | ~(|remains_41);

  wire unused_remains_41 = &{1'b0, remains_41[9:5]};

  // VEs left for queue 42; negative when those before it ask for more.
  wire [10:0] remains_42 =
      {6'd0, left} - {1'b0, (ve_head[26] ? ve_head_0_25 : ve_head_0_31 + ve_tail_0_25) + ve_offset};

  // Nothing is left for queue 42.
  wire gone_42 = remains_42[10] | ~(|remains_42);

  wire unused_remains_42 = &{1'b0, remains_42[9:5]};

  // VEs left for queue 43; negative when those before it ask for more.
  wire [10:0] remains_43 =
      {6'd0, left} - {1'b0, (ve_head[27] ? ve_head_0_26 : ve_head_0_31 + ve_tail_0_26) + ve_offset};

  // Nothing is left for queue 43.
  wire gone_43 = remains_43[10] | ~(|remains_43);

  wire unused_remains_43 = &{1'b0, remains_43[9:5]};

  // VEs left for queue 44; negative when those before it ask for more.
  wire [10:0] remains_44 =
      {6'd0, left} - {1'b0, (ve_head[28] ? ve_head_0_27 : ve_head_0_31 + ve_tail_0_27) + ve_offset};

  // Nothing is left for queue 44.
  wire gone_44 = remains_44[10] | ~(|remains_44);

  wire unused_remains_44 = &{1'b0, remains_44[9:5]};

  // VEs left for queue 45; negative when those before it ask for more.
  wire [10:0] remains_45 =
      {6'd0, left} - {1'b0, (ve_head[29] ? ve_head_0_28 : ve_head_0_31 + ve_tail_0_28) + ve_offset};

  // Nothing is left for queue 45.
  wire gone_45 = remains_45[10] | ~(|remains_45);

  wire unused_remains_45 = &{1'b0, remains_45[9:5]};

  // VEs left for queue 46; negative when those before it ask for more.
  wire [10:0] remains_46 =
      {6'd0, left} - {1'b0, (ve_head[30] ? ve_head_0_29 : ve_head_0_31 + ve_tail_0_29) + ve_offset};

  // Nothing is left for queue 46.
  wire gone_46 = remains_46[10] | ~(|remains_46);

  wire unused_remains_46 = &{1'b0, remains_46[9:5]};

  // VEs left for queue 47; negative when those before it ask for more.
  wire [10:0] remains_47 =
      {6'd0, left} - {1'b0, (ve_head[31] ? ve_head_0_30 : ve_head_0_31 + ve_tail_0_30) + ve_offset};

  // Nothing is left for queue 47.
  wire gone_47 = remains_47[10] | ~(|remains_47);

  wire unused_remains_47 = &{1'b0, remains_47[9:5]};

  assign borrowed_o = {
    gone_47 ? 5'd0 : (rest_i[239:235] < remains_47[4:0]) ? rest_i[239:235] : remains_47[4:0],
    gone_46 ? 5'd0 : (rest_i[234:230] < remains_46[4:0]) ? rest_i[234:230] : remains_46[4:0],
    gone_45 ? 5'd0 : (rest_i[229:225] < remains_45[4:0]) ? rest_i[229:225] : remains_45[4:0],
    gone_44 ? 5'd0 : (rest_i[224:220] < remains_44[4:0]) ? rest_i[224:220] : remains_44[4:0],
    gone_43 ? 5'd0 : (rest_i[219:215] < remains_43[4:0]) ? rest_i[219:215] : remains_43[4:0],
    gone_42 ? 5'd0 : (rest_i[214:210] < remains_42[4:0]) ? rest_i[214:210] : remains_42[4:0],
    gone_41 ? 5'd0 : (rest_i[209:205] < remains_41[4:0]) ? rest_i[209:205] : remains_41[4:0],
    gone_40 ? 5'd0 : (rest_i[204:200] < remains_40[4:0]) ? rest_i[204:200] : remains_40[4:0],
    gone_39 ? 5'd0 : (rest_i[199:195] < remains_39[4:0]) ? rest_i[199:195] : remains_39[4:0],
    gone_38 ? 5'd0 : (rest_i[194:190] < remains_38[4:0]) ? rest_i[194:190] : remains_38[4:0],
    gone_37 ? 5'd0 : (rest_i[189:185] < remains_37[4:0]) ? rest_i[189:185] : remains_37[4:0],
    gone_36 ? 5'd0 : (rest_i[184:180] < remains_36[4:0]) ? rest_i[184:180] : remains_36[4:0],
    gone_35 ? 5'd0 : (rest_i[179:175] < remains_35[4:0]) ? rest_i[179:175] : remains_35[4:0],
    gone_34 ? 5'd0 : (rest_i[174:170] < remains_34[4:0]) ? rest_i[174:170] : remains_34[4:0],
    gone_33 ? 5'd0 : (rest_i[169:165] < remains_33[4:0]) ? rest_i[169:165] : remains_33[4:0],
    gone_32 ? 5'd0 : (rest_i[164:160] < remains_32[4:0]) ? rest_i[164:160] : remains_32[4:0],
    gone_31 ? 5'd0 : (rest_i[159:155] < remains_31[4:0]) ? rest_i[159:155] : remains_31[4:0],
    gone_30 ? 5'd0 : (rest_i[154:150] < remains_30[4:0]) ? rest_i[154:150] : remains_30[4:0],
    gone_29 ? 5'd0 : (rest_i[149:145] < remains_29[4:0]) ? rest_i[149:145] : remains_29[4:0],
    gone_28 ? 5'd0 : (rest_i[144:140] < remains_28[4:0]) ? rest_i[144:140] : remains_28[4:0],
    gone_27 ? 5'd0 : (rest_i[139:135] < remains_27[4:0]) ? rest_i[139:135] : remains_27[4:0],
    gone_26 ? 5'd0 : (rest_i[134:130] < remains_26[4:0]) ? rest_i[134:130] : remains_26[4:0],
    gone_25 ? 5'd0 : (rest_i[129:125] < remains_25[4:0]) ? rest_i[129:125] : remains_25[4:0],
    gone_24 ? 5'd0 : (rest_i[124:120] < remains_24[4:0]) ? rest_i[124:120] : remains_24[4:0],
    gone_23 ? 5'd0 : (rest_i[119:115] < remains_23[4:0]) ? rest_i[119:115] : remains_23[4:0],
    gone_22 ? 5'd0 : (rest_i[114:110] < remains_22[4:0]) ? rest_i[114:110] : remains_22[4:0],
    gone_21 ? 5'd0 : (rest_i[109:105] < remains_21[4:0]) ? rest_i[109:105] : remains_21[4:0],
    gone_20 ? 5'd0 : (rest_i[104:100] < remains_20[4:0]) ? rest_i[104:100] : remains_20[4:0],
    gone_19 ? 5'd0 : (rest_i[99:95] < remains_19[4:0]) ? rest_i[99:95] : remains_19[4:0],
    gone_18 ? 5'd0 : (rest_i[94:90] < remains_18[4:0]) ? rest_i[94:90] : remains_18[4:0],
    gone_17 ? 5'd0 : (rest_i[89:85] < remains_17[4:0]) ? rest_i[89:85] : remains_17[4:0],
    gone_16 ? 5'd0 : (rest_i[84:80] < remains_16[4:0]) ? rest_i[84:80] : remains_16[4:0],
    gone_15 ? 5'd0 : (rest_i[79:75] < remains_15[4:0]) ? rest_i[79:75] : remains_15[4:0],
    gone_14 ? 5'd0 : (rest_i[74:70] < remains_14[4:0]) ? rest_i[74:70] : remains_14[4:0],
    gone_13 ? 5'd0 : (rest_i[69:65] < remains_13[4:0]) ? rest_i[69:65] : remains_13[4:0],
    gone_12 ? 5'd0 : (rest_i[64:60] < remains_12[4:0]) ? rest_i[64:60] : remains_12[4:0],
    gone_11 ? 5'd0 : (rest_i[59:55] < remains_11[4:0]) ? rest_i[59:55] : remains_11[4:0],
    gone_10 ? 5'd0 : (rest_i[54:50] < remains_10[4:0]) ? rest_i[54:50] : remains_10[4:0],
    gone_9 ? 5'd0 : (rest_i[49:45] < remains_9[4:0]) ? rest_i[49:45] : remains_9[4:0],
    gone_8 ? 5'd0 : (rest_i[44:40] < remains_8[4:0]) ? rest_i[44:40] : remains_8[4:0],
    gone_7 ? 5'd0 : (rest_i[39:35] < remains_7[4:0]) ? rest_i[39:35] : remains_7[4:0],
    gone_6 ? 5'd0 : (rest_i[34:30] < remains_6[4:0]) ? rest_i[34:30] : remains_6[4:0],
    gone_5 ? 5'd0 : (rest_i[29:25] < remains_5[4:0]) ? rest_i[29:25] : remains_5[4:0],
    gone_4 ? 5'd0 : (rest_i[24:20] < remains_4[4:0]) ? rest_i[24:20] : remains_4[4:0],
    gone_3 ? 5'd0 : (rest_i[19:15] < remains_3[4:0]) ? rest_i[19:15] : remains_3[4:0],
    gone_2 ? 5'd0 : (rest_i[14:10] < remains_2[4:0]) ? rest_i[14:10] : remains_2[4:0],
    gone_1 ? 5'd0 : (rest_i[9:5] < remains_1[4:0]) ? rest_i[9:5] : remains_1[4:0],
    gone_0 ? 5'd0 : (rest_i[4:0] < remains_0[4:0]) ? rest_i[4:0] : remains_0[4:0]
  };

endmodule

`default_nettype wire
