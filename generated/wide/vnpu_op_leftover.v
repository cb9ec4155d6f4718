// SPDX-License-Identifier: Apache-2.0
//
// Hands leftover VEs to the queues that may borrow.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/leftover.ts; do not edit.
// Body SHA-256: 1aad17556fa41ce8

`default_nettype none

module vnpu_op_leftover (
  input  wire        clk_i,      // Clock.
  input  wire        rst_ni,     // Reset, active low.
  input  wire [63:0] quota_i,    // VEs of each vNPU.
  input  wire [63:0] lent_i,     // VEs of its quota that each vNPU lends in this cycle.
  input  wire [95:0] rest_i,     // Slots of each queue that wait for a borrowed VE.
  output wire [95:0] borrowed_o  // Slots of each queue that get one.
);

  // VEs that have an owner.
  wire [3:0] owned =
      quota_i[3:0] +
      quota_i[7:4] +
      quota_i[11:8] +
      quota_i[15:12] +
      quota_i[19:16] +
      quota_i[23:20] +
      quota_i[27:24] +
      quota_i[31:28] +
      quota_i[35:32] +
      quota_i[39:36] +
      quota_i[43:40] +
      quota_i[47:44] +
      quota_i[51:48] +
      quota_i[55:52] +
      quota_i[59:56] +
      quota_i[63:60];

  // Owned VEs that are lent.
  wire [3:0] lent =
      lent_i[3:0] +
      lent_i[7:4] +
      lent_i[11:8] +
      lent_i[15:12] +
      lent_i[19:16] +
      lent_i[23:20] +
      lent_i[27:24] +
      lent_i[31:28] +
      lent_i[35:32] +
      lent_i[39:36] +
      lent_i[43:40] +
      lent_i[47:44] +
      lent_i[51:48] +
      lent_i[55:52] +
      lent_i[59:56] +
      lent_i[63:60];

  // VEs to hand out.
  wire [3:0] left = 4'd8 - owned + lent;

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

  reg [2:0] pm_q;  // ME queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pm_q <= 3'd0;
    end else if (turns & ~vf_q) begin
      pm_q <= (pm_q == 3'd7) ? 3'd0 : pm_q + 3'd1;
    end
  end

  // ME queues from the first one up.
  wire [7:0] me_head = {
    1'b1,
    pm_q <= 3'd6,
    pm_q <= 3'd5,
    pm_q <= 3'd4,
    pm_q <= 3'd3,
    pm_q <= 3'd2,
    pm_q <= 3'd1,
    pm_q <= 3'd0
  };

  // Slots of ME queues from the first one up: 0 to 0.
  wire [7:0] me_head_0_0 = {4'd0, rest_i[3:0] & {4{me_head[0]}}};
  // Slots of ME queues from the first one up: 1 to 1.
  wire [7:0] me_head_1_1 = {4'd0, rest_i[7:4] & {4{me_head[1]}}};
  // Slots of ME queues from the first one up: 0 to 1.
  wire [7:0] me_head_0_1 = me_head_0_0 + me_head_1_1;
  // Slots of ME queues from the first one up: 2 to 2.
  wire [7:0] me_head_2_2 = {4'd0, rest_i[11:8] & {4{me_head[2]}}};
  // Slots of ME queues from the first one up: 3 to 3.
  wire [7:0] me_head_3_3 = {4'd0, rest_i[15:12] & {4{me_head[3]}}};
  // Slots of ME queues from the first one up: 2 to 3.
  wire [7:0] me_head_2_3 = me_head_2_2 + me_head_3_3;
  // Slots of ME queues from the first one up: 0 to 2.
  wire [7:0] me_head_0_2 = me_head_0_1 + me_head_2_2;
  // Slots of ME queues from the first one up: 0 to 3.
  wire [7:0] me_head_0_3 = me_head_0_1 + me_head_2_3;
  // Slots of ME queues from the first one up: 4 to 4.
  wire [7:0] me_head_4_4 = {4'd0, rest_i[19:16] & {4{me_head[4]}}};
  // Slots of ME queues from the first one up: 5 to 5.
  wire [7:0] me_head_5_5 = {4'd0, rest_i[23:20] & {4{me_head[5]}}};
  // Slots of ME queues from the first one up: 4 to 5.
  wire [7:0] me_head_4_5 = me_head_4_4 + me_head_5_5;
  // Slots of ME queues from the first one up: 6 to 6.
  wire [7:0] me_head_6_6 = {4'd0, rest_i[27:24] & {4{me_head[6]}}};
  // Slots of ME queues from the first one up: 7 to 7.
  wire [7:0] me_head_7_7 = {4'd0, rest_i[31:28] & {4{me_head[7]}}};
  // Slots of ME queues from the first one up: 6 to 7.
  wire [7:0] me_head_6_7 = me_head_6_6 + me_head_7_7;
  // Slots of ME queues from the first one up: 4 to 6.
  wire [7:0] me_head_4_6 = me_head_4_5 + me_head_6_6;
  // Slots of ME queues from the first one up: 4 to 7.
  wire [7:0] me_head_4_7 = me_head_4_5 + me_head_6_7;
  // Slots of ME queues from the first one up: 0 to 4.
  wire [7:0] me_head_0_4 = me_head_0_3 + me_head_4_4;
  // Slots of ME queues from the first one up: 0 to 5.
  wire [7:0] me_head_0_5 = me_head_0_3 + me_head_4_5;
  // Slots of ME queues from the first one up: 0 to 6.
  wire [7:0] me_head_0_6 = me_head_0_3 + me_head_4_6;
  // Slots of ME queues from the first one up: 0 to 7.
  wire [7:0] me_head_0_7 = me_head_0_3 + me_head_4_7;
  // Slots of ME queues below the first one: 0 to 0.
  wire [7:0] me_tail_0_0 = {4'd0, rest_i[3:0] & {4{~me_head[0]}}};
  // Slots of ME queues below the first one: 1 to 1.
  wire [7:0] me_tail_1_1 = {4'd0, rest_i[7:4] & {4{~me_head[1]}}};
  // Slots of ME queues below the first one: 0 to 1.
  wire [7:0] me_tail_0_1 = me_tail_0_0 + me_tail_1_1;
  // Slots of ME queues below the first one: 2 to 2.
  wire [7:0] me_tail_2_2 = {4'd0, rest_i[11:8] & {4{~me_head[2]}}};
  // Slots of ME queues below the first one: 3 to 3.
  wire [7:0] me_tail_3_3 = {4'd0, rest_i[15:12] & {4{~me_head[3]}}};
  // Slots of ME queues below the first one: 2 to 3.
  wire [7:0] me_tail_2_3 = me_tail_2_2 + me_tail_3_3;
  // Slots of ME queues below the first one: 0 to 2.
  wire [7:0] me_tail_0_2 = me_tail_0_1 + me_tail_2_2;
  // Slots of ME queues below the first one: 0 to 3.
  wire [7:0] me_tail_0_3 = me_tail_0_1 + me_tail_2_3;
  // Slots of ME queues below the first one: 4 to 4.
  wire [7:0] me_tail_4_4 = {4'd0, rest_i[19:16] & {4{~me_head[4]}}};
  // Slots of ME queues below the first one: 5 to 5.
  wire [7:0] me_tail_5_5 = {4'd0, rest_i[23:20] & {4{~me_head[5]}}};
  // Slots of ME queues below the first one: 4 to 5.
  wire [7:0] me_tail_4_5 = me_tail_4_4 + me_tail_5_5;
  // Slots of ME queues below the first one: 6 to 6.
  wire [7:0] me_tail_6_6 = {4'd0, rest_i[27:24] & {4{~me_head[6]}}};
  // Slots of ME queues below the first one: 7 to 7.
  wire [7:0] me_tail_7_7 = {4'd0, rest_i[31:28] & {4{~me_head[7]}}};
  // Slots of ME queues below the first one: 6 to 7.
  wire [7:0] me_tail_6_7 = me_tail_6_6 + me_tail_7_7;
  // Slots of ME queues below the first one: 4 to 6.
  wire [7:0] me_tail_4_6 = me_tail_4_5 + me_tail_6_6;
  // Slots of ME queues below the first one: 4 to 7.
  wire [7:0] me_tail_4_7 = me_tail_4_5 + me_tail_6_7;
  // Slots of ME queues below the first one: 0 to 4.
  wire [7:0] me_tail_0_4 = me_tail_0_3 + me_tail_4_4;
  // Slots of ME queues below the first one: 0 to 5.
  wire [7:0] me_tail_0_5 = me_tail_0_3 + me_tail_4_5;
  // Slots of ME queues below the first one: 0 to 6.
  wire [7:0] me_tail_0_6 = me_tail_0_3 + me_tail_4_6;
  // Slots of ME queues below the first one: 0 to 7.
  wire [7:0] me_tail_0_7 = me_tail_0_3 + me_tail_4_7;

  reg [3:0] pv_q;  // VE queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pv_q <= 4'd0;
    end else if (turns & vf_q) begin
      pv_q <= (pv_q == 4'd15) ? 4'd0 : pv_q + 4'd1;
    end
  end

  // VE queues from the first one up.
  wire [15:0] ve_head = {
    1'b1,
    pv_q <= 4'd14,
    pv_q <= 4'd13,
    pv_q <= 4'd12,
    pv_q <= 4'd11,
    pv_q <= 4'd10,
    pv_q <= 4'd9,
    pv_q <= 4'd8,
    pv_q <= 4'd7,
    pv_q <= 4'd6,
    pv_q <= 4'd5,
    pv_q <= 4'd4,
    pv_q <= 4'd3,
    pv_q <= 4'd2,
    pv_q <= 4'd1,
    pv_q <= 4'd0
  };

  // Slots of VE queues from the first one up: 0 to 0.
  wire [7:0] ve_head_0_0 = {4'd0, rest_i[35:32] & {4{ve_head[0]}}};
  // Slots of VE queues from the first one up: 1 to 1.
  wire [7:0] ve_head_1_1 = {4'd0, rest_i[39:36] & {4{ve_head[1]}}};
  // Slots of VE queues from the first one up: 0 to 1.
  wire [7:0] ve_head_0_1 = ve_head_0_0 + ve_head_1_1;
  // Slots of VE queues from the first one up: 2 to 2.
  wire [7:0] ve_head_2_2 = {4'd0, rest_i[43:40] & {4{ve_head[2]}}};
  // Slots of VE queues from the first one up: 3 to 3.
  wire [7:0] ve_head_3_3 = {4'd0, rest_i[47:44] & {4{ve_head[3]}}};
  // Slots of VE queues from the first one up: 2 to 3.
  wire [7:0] ve_head_2_3 = ve_head_2_2 + ve_head_3_3;
  // Slots of VE queues from the first one up: 0 to 2.
  wire [7:0] ve_head_0_2 = ve_head_0_1 + ve_head_2_2;
  // Slots of VE queues from the first one up: 0 to 3.
  wire [7:0] ve_head_0_3 = ve_head_0_1 + ve_head_2_3;
  // Slots of VE queues from the first one up: 4 to 4.
  wire [7:0] ve_head_4_4 = {4'd0, rest_i[51:48] & {4{ve_head[4]}}};
  // Slots of VE queues from the first one up: 5 to 5.
  wire [7:0] ve_head_5_5 = {4'd0, rest_i[55:52] & {4{ve_head[5]}}};
  // Slots of VE queues from the first one up: 4 to 5.
  wire [7:0] ve_head_4_5 = ve_head_4_4 + ve_head_5_5;
  // Slots of VE queues from the first one up: 6 to 6.
  wire [7:0] ve_head_6_6 = {4'd0, rest_i[59:56] & {4{ve_head[6]}}};
  // Slots of VE queues from the first one up: 7 to 7.
  wire [7:0] ve_head_7_7 = {4'd0, rest_i[63:60] & {4{ve_head[7]}}};
  // Slots of VE queues from the first one up: 6 to 7.
  wire [7:0] ve_head_6_7 = ve_head_6_6 + ve_head_7_7;
  // Slots of VE queues from the first one up: 4 to 6.
  wire [7:0] ve_head_4_6 = ve_head_4_5 + ve_head_6_6;
  // Slots of VE queues from the first one up: 4 to 7.
  wire [7:0] ve_head_4_7 = ve_head_4_5 + ve_head_6_7;
  // Slots of VE queues from the first one up: 0 to 4.
  wire [7:0] ve_head_0_4 = ve_head_0_3 + ve_head_4_4;
  // Slots of VE queues from the first one up: 0 to 5.
  wire [7:0] ve_head_0_5 = ve_head_0_3 + ve_head_4_5;
  // Slots of VE queues from the first one up: 0 to 6.
  wire [7:0] ve_head_0_6 = ve_head_0_3 + ve_head_4_6;
  // Slots of VE queues from the first one up: 0 to 7.
  wire [7:0] ve_head_0_7 = ve_head_0_3 + ve_head_4_7;
  // Slots of VE queues from the first one up: 8 to 8.
  wire [7:0] ve_head_8_8 = {4'd0, rest_i[67:64] & {4{ve_head[8]}}};
  // Slots of VE queues from the first one up: 9 to 9.
  wire [7:0] ve_head_9_9 = {4'd0, rest_i[71:68] & {4{ve_head[9]}}};
  // Slots of VE queues from the first one up: 8 to 9.
  wire [7:0] ve_head_8_9 = ve_head_8_8 + ve_head_9_9;
  // Slots of VE queues from the first one up: 10 to 10.
  wire [7:0] ve_head_10_10 = {4'd0, rest_i[75:72] & {4{ve_head[10]}}};
  // Slots of VE queues from the first one up: 11 to 11.
  wire [7:0] ve_head_11_11 = {4'd0, rest_i[79:76] & {4{ve_head[11]}}};
  // Slots of VE queues from the first one up: 10 to 11.
  wire [7:0] ve_head_10_11 = ve_head_10_10 + ve_head_11_11;
  // Slots of VE queues from the first one up: 8 to 10.
  wire [7:0] ve_head_8_10 = ve_head_8_9 + ve_head_10_10;
  // Slots of VE queues from the first one up: 8 to 11.
  wire [7:0] ve_head_8_11 = ve_head_8_9 + ve_head_10_11;
  // Slots of VE queues from the first one up: 12 to 12.
  wire [7:0] ve_head_12_12 = {4'd0, rest_i[83:80] & {4{ve_head[12]}}};
  // Slots of VE queues from the first one up: 13 to 13.
  wire [7:0] ve_head_13_13 = {4'd0, rest_i[87:84] & {4{ve_head[13]}}};
  // Slots of VE queues from the first one up: 12 to 13.
  wire [7:0] ve_head_12_13 = ve_head_12_12 + ve_head_13_13;
  // Slots of VE queues from the first one up: 14 to 14.
  wire [7:0] ve_head_14_14 = {4'd0, rest_i[91:88] & {4{ve_head[14]}}};
  // Slots of VE queues from the first one up: 15 to 15.
  wire [7:0] ve_head_15_15 = {4'd0, rest_i[95:92] & {4{ve_head[15]}}};
  // Slots of VE queues from the first one up: 14 to 15.
  wire [7:0] ve_head_14_15 = ve_head_14_14 + ve_head_15_15;
  // Slots of VE queues from the first one up: 12 to 14.
  wire [7:0] ve_head_12_14 = ve_head_12_13 + ve_head_14_14;
  // Slots of VE queues from the first one up: 12 to 15.
  wire [7:0] ve_head_12_15 = ve_head_12_13 + ve_head_14_15;
  // Slots of VE queues from the first one up: 8 to 12.
  wire [7:0] ve_head_8_12 = ve_head_8_11 + ve_head_12_12;
  // Slots of VE queues from the first one up: 8 to 13.
  wire [7:0] ve_head_8_13 = ve_head_8_11 + ve_head_12_13;
  // Slots of VE queues from the first one up: 8 to 14.
  wire [7:0] ve_head_8_14 = ve_head_8_11 + ve_head_12_14;
  // Slots of VE queues from the first one up: 8 to 15.
  wire [7:0] ve_head_8_15 = ve_head_8_11 + ve_head_12_15;
  // Slots of VE queues from the first one up: 0 to 8.
  wire [7:0] ve_head_0_8 = ve_head_0_7 + ve_head_8_8;
  // Slots of VE queues from the first one up: 0 to 9.
  wire [7:0] ve_head_0_9 = ve_head_0_7 + ve_head_8_9;
  // Slots of VE queues from the first one up: 0 to 10.
  wire [7:0] ve_head_0_10 = ve_head_0_7 + ve_head_8_10;
  // Slots of VE queues from the first one up: 0 to 11.
  wire [7:0] ve_head_0_11 = ve_head_0_7 + ve_head_8_11;
  // Slots of VE queues from the first one up: 0 to 12.
  wire [7:0] ve_head_0_12 = ve_head_0_7 + ve_head_8_12;
  // Slots of VE queues from the first one up: 0 to 13.
  wire [7:0] ve_head_0_13 = ve_head_0_7 + ve_head_8_13;
  // Slots of VE queues from the first one up: 0 to 14.
  wire [7:0] ve_head_0_14 = ve_head_0_7 + ve_head_8_14;
  // Slots of VE queues from the first one up: 0 to 15.
  wire [7:0] ve_head_0_15 = ve_head_0_7 + ve_head_8_15;
  // Slots of VE queues below the first one: 0 to 0.
  wire [7:0] ve_tail_0_0 = {4'd0, rest_i[35:32] & {4{~ve_head[0]}}};
  // Slots of VE queues below the first one: 1 to 1.
  wire [7:0] ve_tail_1_1 = {4'd0, rest_i[39:36] & {4{~ve_head[1]}}};
  // Slots of VE queues below the first one: 0 to 1.
  wire [7:0] ve_tail_0_1 = ve_tail_0_0 + ve_tail_1_1;
  // Slots of VE queues below the first one: 2 to 2.
  wire [7:0] ve_tail_2_2 = {4'd0, rest_i[43:40] & {4{~ve_head[2]}}};
  // Slots of VE queues below the first one: 3 to 3.
  wire [7:0] ve_tail_3_3 = {4'd0, rest_i[47:44] & {4{~ve_head[3]}}};
  // Slots of VE queues below the first one: 2 to 3.
  wire [7:0] ve_tail_2_3 = ve_tail_2_2 + ve_tail_3_3;
  // Slots of VE queues below the first one: 0 to 2.
  wire [7:0] ve_tail_0_2 = ve_tail_0_1 + ve_tail_2_2;
  // Slots of VE queues below the first one: 0 to 3.
  wire [7:0] ve_tail_0_3 = ve_tail_0_1 + ve_tail_2_3;
  // Slots of VE queues below the first one: 4 to 4.
  wire [7:0] ve_tail_4_4 = {4'd0, rest_i[51:48] & {4{~ve_head[4]}}};
  // Slots of VE queues below the first one: 5 to 5.
  wire [7:0] ve_tail_5_5 = {4'd0, rest_i[55:52] & {4{~ve_head[5]}}};
  // Slots of VE queues below the first one: 4 to 5.
  wire [7:0] ve_tail_4_5 = ve_tail_4_4 + ve_tail_5_5;
  // Slots of VE queues below the first one: 6 to 6.
  wire [7:0] ve_tail_6_6 = {4'd0, rest_i[59:56] & {4{~ve_head[6]}}};
  // Slots of VE queues below the first one: 7 to 7.
  wire [7:0] ve_tail_7_7 = {4'd0, rest_i[63:60] & {4{~ve_head[7]}}};
  // Slots of VE queues below the first one: 6 to 7.
  wire [7:0] ve_tail_6_7 = ve_tail_6_6 + ve_tail_7_7;
  // Slots of VE queues below the first one: 4 to 6.
  wire [7:0] ve_tail_4_6 = ve_tail_4_5 + ve_tail_6_6;
  // Slots of VE queues below the first one: 4 to 7.
  wire [7:0] ve_tail_4_7 = ve_tail_4_5 + ve_tail_6_7;
  // Slots of VE queues below the first one: 0 to 4.
  wire [7:0] ve_tail_0_4 = ve_tail_0_3 + ve_tail_4_4;
  // Slots of VE queues below the first one: 0 to 5.
  wire [7:0] ve_tail_0_5 = ve_tail_0_3 + ve_tail_4_5;
  // Slots of VE queues below the first one: 0 to 6.
  wire [7:0] ve_tail_0_6 = ve_tail_0_3 + ve_tail_4_6;
  // Slots of VE queues below the first one: 0 to 7.
  wire [7:0] ve_tail_0_7 = ve_tail_0_3 + ve_tail_4_7;
  // Slots of VE queues below the first one: 8 to 8.
  wire [7:0] ve_tail_8_8 = {4'd0, rest_i[67:64] & {4{~ve_head[8]}}};
  // Slots of VE queues below the first one: 9 to 9.
  wire [7:0] ve_tail_9_9 = {4'd0, rest_i[71:68] & {4{~ve_head[9]}}};
  // Slots of VE queues below the first one: 8 to 9.
  wire [7:0] ve_tail_8_9 = ve_tail_8_8 + ve_tail_9_9;
  // Slots of VE queues below the first one: 10 to 10.
  wire [7:0] ve_tail_10_10 = {4'd0, rest_i[75:72] & {4{~ve_head[10]}}};
  // Slots of VE queues below the first one: 11 to 11.
  wire [7:0] ve_tail_11_11 = {4'd0, rest_i[79:76] & {4{~ve_head[11]}}};
  // Slots of VE queues below the first one: 10 to 11.
  wire [7:0] ve_tail_10_11 = ve_tail_10_10 + ve_tail_11_11;
  // Slots of VE queues below the first one: 8 to 10.
  wire [7:0] ve_tail_8_10 = ve_tail_8_9 + ve_tail_10_10;
  // Slots of VE queues below the first one: 8 to 11.
  wire [7:0] ve_tail_8_11 = ve_tail_8_9 + ve_tail_10_11;
  // Slots of VE queues below the first one: 12 to 12.
  wire [7:0] ve_tail_12_12 = {4'd0, rest_i[83:80] & {4{~ve_head[12]}}};
  // Slots of VE queues below the first one: 13 to 13.
  wire [7:0] ve_tail_13_13 = {4'd0, rest_i[87:84] & {4{~ve_head[13]}}};
  // Slots of VE queues below the first one: 12 to 13.
  wire [7:0] ve_tail_12_13 = ve_tail_12_12 + ve_tail_13_13;
  // Slots of VE queues below the first one: 14 to 14.
  wire [7:0] ve_tail_14_14 = {4'd0, rest_i[91:88] & {4{~ve_head[14]}}};
  // Slots of VE queues below the first one: 15 to 15.
  wire [7:0] ve_tail_15_15 = {4'd0, rest_i[95:92] & {4{~ve_head[15]}}};
  // Slots of VE queues below the first one: 14 to 15.
  wire [7:0] ve_tail_14_15 = ve_tail_14_14 + ve_tail_15_15;
  // Slots of VE queues below the first one: 12 to 14.
  wire [7:0] ve_tail_12_14 = ve_tail_12_13 + ve_tail_14_14;
  // Slots of VE queues below the first one: 12 to 15.
  wire [7:0] ve_tail_12_15 = ve_tail_12_13 + ve_tail_14_15;
  // Slots of VE queues below the first one: 8 to 12.
  wire [7:0] ve_tail_8_12 = ve_tail_8_11 + ve_tail_12_12;
  // Slots of VE queues below the first one: 8 to 13.
  wire [7:0] ve_tail_8_13 = ve_tail_8_11 + ve_tail_12_13;
  // Slots of VE queues below the first one: 8 to 14.
  wire [7:0] ve_tail_8_14 = ve_tail_8_11 + ve_tail_12_14;
  // Slots of VE queues below the first one: 8 to 15.
  wire [7:0] ve_tail_8_15 = ve_tail_8_11 + ve_tail_12_15;
  // Slots of VE queues below the first one: 0 to 8.
  wire [7:0] ve_tail_0_8 = ve_tail_0_7 + ve_tail_8_8;
  // Slots of VE queues below the first one: 0 to 9.
  wire [7:0] ve_tail_0_9 = ve_tail_0_7 + ve_tail_8_9;
  // Slots of VE queues below the first one: 0 to 10.
  wire [7:0] ve_tail_0_10 = ve_tail_0_7 + ve_tail_8_10;
  // Slots of VE queues below the first one: 0 to 11.
  wire [7:0] ve_tail_0_11 = ve_tail_0_7 + ve_tail_8_11;
  // Slots of VE queues below the first one: 0 to 12.
  wire [7:0] ve_tail_0_12 = ve_tail_0_7 + ve_tail_8_12;
  // Slots of VE queues below the first one: 0 to 13.
  wire [7:0] ve_tail_0_13 = ve_tail_0_7 + ve_tail_8_13;
  // Slots of VE queues below the first one: 0 to 14.
  wire [7:0] ve_tail_0_14 = ve_tail_0_7 + ve_tail_8_14;
  // Slots of VE queues below the first one: 0 to 15.
  wire [7:0] ve_tail_0_15 = ve_tail_0_7 + ve_tail_8_15;
  // Slots that go before all ME queues.
  wire [7:0] me_offset = vf_q ? ve_head_0_15 + ve_tail_0_15 : 8'd0;
  // Slots that go before all VE queues.
  wire [7:0] ve_offset = vf_q ? 8'd0 : me_head_0_7 + me_tail_0_7;
  // VEs left for queue 0; negative when those before it ask for more.
  wire [8:0] remains_0 = {5'd0, left} - {1'b0, (me_head[0] ? 8'd0 : me_head_0_7) + me_offset};
  // Nothing is left for queue 0.
  wire gone_0 = remains_0[8] | ~(|remains_0);

  wire unused_remains_0 = &{1'b0, remains_0[7:4]};

  // VEs left for queue 1; negative when those before it ask for more.
  wire [8:0] remains_1 =
      {5'd0, left} - {1'b0, (me_head[1] ? me_head_0_0 : me_head_0_7 + me_tail_0_0) + me_offset};

  // Nothing is left for queue 1.
  wire gone_1 = remains_1[8] | ~(|remains_1);

  wire unused_remains_1 = &{1'b0, remains_1[7:4]};

  // VEs left for queue 2; negative when those before it ask for more.
  wire [8:0] remains_2 =
      {5'd0, left} - {1'b0, (me_head[2] ? me_head_0_1 : me_head_0_7 + me_tail_0_1) + me_offset};

  // Nothing is left for queue 2.
  wire gone_2 = remains_2[8] | ~(|remains_2);

  wire unused_remains_2 = &{1'b0, remains_2[7:4]};

  // VEs left for queue 3; negative when those before it ask for more.
  wire [8:0] remains_3 =
      {5'd0, left} - {1'b0, (me_head[3] ? me_head_0_2 : me_head_0_7 + me_tail_0_2) + me_offset};

  // Nothing is left for queue 3.
  wire gone_3 = remains_3[8] | ~(|remains_3);

  wire unused_remains_3 = &{1'b0, remains_3[7:4]};

  // VEs left for queue 4; negative when those before it ask for more.
  wire [8:0] remains_4 =
      {5'd0, left} - {1'b0, (me_head[4] ? me_head_0_3 : me_head_0_7 + me_tail_0_3) + me_offset};

  // Nothing is left for queue 4.
  wire gone_4 = remains_4[8] | ~(|remains_4);

  wire unused_remains_4 = &{1'b0, remains_4[7:4]};

  // VEs left for queue 5; negative when those before it ask for more.
  wire [8:0] remains_5 =
      {5'd0, left} - {1'b0, (me_head[5] ? me_head_0_4 : me_head_0_7 + me_tail_0_4) + me_offset};

  // Nothing is left for queue 5.
  wire gone_5 = remains_5[8] | ~(|remains_5);

  wire unused_remains_5 = &{1'b0, remains_5[7:4]};

  // VEs left for queue 6; negative when those before it ask for more.
  wire [8:0] remains_6 =
      {5'd0, left} - {1'b0, (me_head[6] ? me_head_0_5 : me_head_0_7 + me_tail_0_5) + me_offset};

  // Nothing is left for queue 6.
  wire gone_6 = remains_6[8] | ~(|remains_6);

  wire unused_remains_6 = &{1'b0, remains_6[7:4]};

  // VEs left for queue 7; negative when those before it ask for more.
  wire [8:0] remains_7 =
      {5'd0, left} - {1'b0, (me_head[7] ? me_head_0_6 : me_head_0_7 + me_tail_0_6) + me_offset};

  // Nothing is left for queue 7.
  wire gone_7 = remains_7[8] | ~(|remains_7);

  wire unused_remains_7 = &{1'b0, remains_7[7:4]};

  // VEs left for queue 8; negative when those before it ask for more.
  wire [8:0] remains_8 = {5'd0, left} - {1'b0, (ve_head[0] ? 8'd0 : ve_head_0_15) + ve_offset};
  // Nothing is left for queue 8.
  wire gone_8 = remains_8[8] | ~(|remains_8);

  wire unused_remains_8 = &{1'b0, remains_8[7:4]};

  // VEs left for queue 9; negative when those before it ask for more.
  wire [8:0] remains_9 =
      {5'd0, left} - {1'b0, (ve_head[1] ? ve_head_0_0 : ve_head_0_15 + ve_tail_0_0) + ve_offset};

  // Nothing is left for queue 9.
  wire gone_9 = remains_9[8] | ~(|remains_9);

  wire unused_remains_9 = &{1'b0, remains_9[7:4]};

  // VEs left for queue 10; negative when those before it ask for more.
  wire [8:0] remains_10 =
      {5'd0, left} - {1'b0, (ve_head[2] ? ve_head_0_1 : ve_head_0_15 + ve_tail_0_1) + ve_offset};

  // Nothing is left for queue 10.
  wire gone_10 = remains_10[8] | ~(|remains_10);

  wire unused_remains_10 = &{1'b0, remains_10[7:4]};

  // VEs left for queue 11; negative when those before it ask for more.
  wire [8:0] remains_11 =
      {5'd0, left} - {1'b0, (ve_head[3] ? ve_head_0_2 : ve_head_0_15 + ve_tail_0_2) + ve_offset};

  // Nothing is left for queue 11.
  wire gone_11 = remains_11[8] | ~(|remains_11);

  wire unused_remains_11 = &{1'b0, remains_11[7:4]};

  // VEs left for queue 12; negative when those before it ask for more.
  wire [8:0] remains_12 =
      {5'd0, left} - {1'b0, (ve_head[4] ? ve_head_0_3 : ve_head_0_15 + ve_tail_0_3) + ve_offset};

  // Nothing is left for queue 12.
  wire gone_12 = remains_12[8] | ~(|remains_12);

  wire unused_remains_12 = &{1'b0, remains_12[7:4]};

  // VEs left for queue 13; negative when those before it ask for more.
  wire [8:0] remains_13 =
      {5'd0, left} - {1'b0, (ve_head[5] ? ve_head_0_4 : ve_head_0_15 + ve_tail_0_4) + ve_offset};

  // Nothing is left for queue 13.
  wire gone_13 = remains_13[8] | ~(|remains_13);

  wire unused_remains_13 = &{1'b0, remains_13[7:4]};

  // VEs left for queue 14; negative when those before it ask for more.
  wire [8:0] remains_14 =
      {5'd0, left} - {1'b0, (ve_head[6] ? ve_head_0_5 : ve_head_0_15 + ve_tail_0_5) + ve_offset};

  // Nothing is left for queue 14.
  wire gone_14 = remains_14[8] | ~(|remains_14);

  wire unused_remains_14 = &{1'b0, remains_14[7:4]};

  // VEs left for queue 15; negative when those before it ask for more.
  wire [8:0] remains_15 =
      {5'd0, left} - {1'b0, (ve_head[7] ? ve_head_0_6 : ve_head_0_15 + ve_tail_0_6) + ve_offset};

  // Nothing is left for queue 15.
  wire gone_15 = remains_15[8] | ~(|remains_15);

  wire unused_remains_15 = &{1'b0, remains_15[7:4]};

  // VEs left for queue 16; negative when those before it ask for more.
  wire [8:0] remains_16 =
      {5'd0, left} - {1'b0, (ve_head[8] ? ve_head_0_7 : ve_head_0_15 + ve_tail_0_7) + ve_offset};

  // Nothing is left for queue 16.
  wire gone_16 = remains_16[8] | ~(|remains_16);

  wire unused_remains_16 = &{1'b0, remains_16[7:4]};

  // VEs left for queue 17; negative when those before it ask for more.
  wire [8:0] remains_17 =
      {5'd0, left} - {1'b0, (ve_head[9] ? ve_head_0_8 : ve_head_0_15 + ve_tail_0_8) + ve_offset};

  // Nothing is left for queue 17.
  wire gone_17 = remains_17[8] | ~(|remains_17);

  wire unused_remains_17 = &{1'b0, remains_17[7:4]};

  // VEs left for queue 18; negative when those before it ask for more.
  wire [8:0] remains_18 =
      {5'd0, left} - {1'b0, (ve_head[10] ? ve_head_0_9 : ve_head_0_15 + ve_tail_0_9) + ve_offset};

  // Nothing is left for queue 18.
  wire gone_18 = remains_18[8] | ~(|remains_18);

  wire unused_remains_18 = &{1'b0, remains_18[7:4]};

  // VEs left for queue 19; negative when those before it ask for more.
  wire [8:0] remains_19 =
      {5'd0, left} - {1'b0, (ve_head[11] ? ve_head_0_10 : ve_head_0_15 + ve_tail_0_10) + ve_offset};

  // Nothing is left for queue 19.
  wire gone_19 = remains_19[8] | ~(|remains_19);

  wire unused_remains_19 = &{1'b0, remains_19[7:4]};

  // VEs left for queue 20; negative when those before it ask for more.
  wire [8:0] remains_20 =
      {5'd0, left} - {1'b0, (ve_head[12] ? ve_head_0_11 : ve_head_0_15 + ve_tail_0_11) + ve_offset};

  // Nothing is left for queue 20.
  wire gone_20 = remains_20[8] | ~(|remains_20);

  wire unused_remains_20 = &{1'b0, remains_20[7:4]};

  // VEs left for queue 21; negative when those before it ask for more.
  wire [8:0] remains_21 =
      {5'd0, left} - {1'b0, (ve_head[13] ? ve_head_0_12 : ve_head_0_15 + ve_tail_0_12) + ve_offset};

  // Nothing is left for queue 21.
  wire gone_21 = remains_21[8] | ~(|remains_21);

  wire unused_remains_21 = &{1'b0, remains_21[7:4]};

  // VEs left for queue 22; negative when those before it ask for more.
  wire [8:0] remains_22 =
      {5'd0, left} - {1'b0, (ve_head[14] ? ve_head_0_13 : ve_head_0_15 + ve_tail_0_13) + ve_offset};

  // Nothing is left for queue 22.
  wire gone_22 = remains_22[8] | ~(|remains_22);

  wire unused_remains_22 = &{1'b0, remains_22[7:4]};

  // VEs left for queue 23; negative when those before it ask for more.
  wire [8:0] remains_23 =
      {5'd0, left} - {1'b0, (ve_head[15] ? ve_head_0_14 : ve_head_0_15 + ve_tail_0_14) + ve_offset};

  // Nothing is left for queue 23.
  wire gone_23 = remains_23[8] | ~(|remains_23);

  wire unused_remains_23 = &{1'b0, remains_23[7:4]};

  assign borrowed_o = {
    gone_23 ? 4'd0 : (rest_i[95:92] < remains_23[3:0]) ? rest_i[95:92] : remains_23[3:0],
    gone_22 ? 4'd0 : (rest_i[91:88] < remains_22[3:0]) ? rest_i[91:88] : remains_22[3:0],
    gone_21 ? 4'd0 : (rest_i[87:84] < remains_21[3:0]) ? rest_i[87:84] : remains_21[3:0],
    gone_20 ? 4'd0 : (rest_i[83:80] < remains_20[3:0]) ? rest_i[83:80] : remains_20[3:0],
    gone_19 ? 4'd0 : (rest_i[79:76] < remains_19[3:0]) ? rest_i[79:76] : remains_19[3:0],
    gone_18 ? 4'd0 : (rest_i[75:72] < remains_18[3:0]) ? rest_i[75:72] : remains_18[3:0],
    gone_17 ? 4'd0 : (rest_i[71:68] < remains_17[3:0]) ? rest_i[71:68] : remains_17[3:0],
    gone_16 ? 4'd0 : (rest_i[67:64] < remains_16[3:0]) ? rest_i[67:64] : remains_16[3:0],
    gone_15 ? 4'd0 : (rest_i[63:60] < remains_15[3:0]) ? rest_i[63:60] : remains_15[3:0],
    gone_14 ? 4'd0 : (rest_i[59:56] < remains_14[3:0]) ? rest_i[59:56] : remains_14[3:0],
    gone_13 ? 4'd0 : (rest_i[55:52] < remains_13[3:0]) ? rest_i[55:52] : remains_13[3:0],
    gone_12 ? 4'd0 : (rest_i[51:48] < remains_12[3:0]) ? rest_i[51:48] : remains_12[3:0],
    gone_11 ? 4'd0 : (rest_i[47:44] < remains_11[3:0]) ? rest_i[47:44] : remains_11[3:0],
    gone_10 ? 4'd0 : (rest_i[43:40] < remains_10[3:0]) ? rest_i[43:40] : remains_10[3:0],
    gone_9 ? 4'd0 : (rest_i[39:36] < remains_9[3:0]) ? rest_i[39:36] : remains_9[3:0],
    gone_8 ? 4'd0 : (rest_i[35:32] < remains_8[3:0]) ? rest_i[35:32] : remains_8[3:0],
    gone_7 ? 4'd0 : (rest_i[31:28] < remains_7[3:0]) ? rest_i[31:28] : remains_7[3:0],
    gone_6 ? 4'd0 : (rest_i[27:24] < remains_6[3:0]) ? rest_i[27:24] : remains_6[3:0],
    gone_5 ? 4'd0 : (rest_i[23:20] < remains_5[3:0]) ? rest_i[23:20] : remains_5[3:0],
    gone_4 ? 4'd0 : (rest_i[19:16] < remains_4[3:0]) ? rest_i[19:16] : remains_4[3:0],
    gone_3 ? 4'd0 : (rest_i[15:12] < remains_3[3:0]) ? rest_i[15:12] : remains_3[3:0],
    gone_2 ? 4'd0 : (rest_i[11:8] < remains_2[3:0]) ? rest_i[11:8] : remains_2[3:0],
    gone_1 ? 4'd0 : (rest_i[7:4] < remains_1[3:0]) ? rest_i[7:4] : remains_1[3:0],
    gone_0 ? 4'd0 : (rest_i[3:0] < remains_0[3:0]) ? rest_i[3:0] : remains_0[3:0]
  };

endmodule

`default_nettype wire
