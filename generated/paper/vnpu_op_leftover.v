// SPDX-License-Identifier: Apache-2.0
//
// Hands leftover VEs to the queues that may borrow; numbers are thermometers.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/leftover.ts; do not edit.
// Body SHA-256: 56c675ec66194883

`default_nettype none

module vnpu_op_leftover (
  input  wire        clk_i,      // Clock.
  input  wire        rst_ni,     // Reset, active low.
  input  wire [23:0] quota_i,    // VEs of each vNPU, binary numbers.
  input  wire [31:0] lent_i,     // VEs of its quota that each vNPU lends in this cycle.
  input  wire [47:0] rest_i,     // Slots of each queue that wait for a borrowed VE.
  output wire [47:0] borrowed_o  // Slots of each queue that get one.
);

  // VEs that have an owner, a binary number.
  wire [2:0] owned =
      quota_i[2:0] +
      quota_i[5:3] +
      quota_i[8:6] +
      quota_i[11:9] +
      quota_i[14:12] +
      quota_i[17:15] +
      quota_i[20:18] +
      quota_i[23:21];

  wire [3:0] lenders_l_l;  // VEs that the vNPUs lend. Lower half. Lower half.
  vnpu_op_plus u_lenders_l_l (
    .a_i   (lent_i[3:0]),
    .b_i   (lent_i[7:4]),
    .sum_o (lenders_l_l)
  );

  wire [3:0] lenders_l_h;  // VEs that the vNPUs lend. Lower half. Upper half.
  vnpu_op_plus u_lenders_l_h (
    .a_i   (lent_i[11:8]),
    .b_i   (lent_i[15:12]),
    .sum_o (lenders_l_h)
  );

  wire [3:0] lenders_l;  // VEs that the vNPUs lend. Lower half.
  vnpu_op_plus u_lenders_l (
    .a_i   (lenders_l_l),
    .b_i   (lenders_l_h),
    .sum_o (lenders_l)
  );

  wire [3:0] lenders_h_l;  // VEs that the vNPUs lend. Upper half. Lower half.
  vnpu_op_plus u_lenders_h_l (
    .a_i   (lent_i[19:16]),
    .b_i   (lent_i[23:20]),
    .sum_o (lenders_h_l)
  );

  wire [3:0] lenders_h_h;  // VEs that the vNPUs lend. Upper half. Upper half.
  vnpu_op_plus u_lenders_h_h (
    .a_i   (lent_i[27:24]),
    .b_i   (lent_i[31:28]),
    .sum_o (lenders_h_h)
  );

  wire [3:0] lenders_h;  // VEs that the vNPUs lend. Upper half.
  vnpu_op_plus u_lenders_h (
    .a_i   (lenders_h_l),
    .b_i   (lenders_h_h),
    .sum_o (lenders_h)
  );

  wire [3:0] lenders;  // VEs that the vNPUs lend.
  vnpu_op_plus u_lenders (
    .a_i   (lenders_l),
    .b_i   (lenders_h),
    .sum_o (lenders)
  );

  // Owned VEs that are lent.
  wire [3:0] lent = lenders;
  // VEs that have no owner.
  wire [3:0] ownerless = {owned < 3'd1, owned < 3'd2, owned < 3'd3, owned < 3'd4};

  wire [3:0] left;  // VEs to hand out.
  vnpu_op_plus u_left (
    .a_i   (ownerless),
    .b_i   (lent),
    .sum_o (left)
  );

  // A borrowed VE is asked for.
  wire asks =
      rest_i[0] |
      rest_i[4] |
      rest_i[8] |
      rest_i[12] |
      rest_i[16] |
      rest_i[20] |
      rest_i[24] |
      rest_i[28] |
      rest_i[32] |
      rest_i[36] |
      rest_i[40] |
      rest_i[44];

  reg vf_q;  // VE queues go before ME queues.

  // A borrowed VE is asked for and there is one.
  wire turns = left[0] & asks;

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      vf_q <= 1'b0;
    end else begin
      vf_q <= vf_q ^ turns;
    end
  end

  wire [3:0] me_rest_l;  // Slots of all ME queues. Lower half.
  vnpu_op_plus u_me_rest_l (
    .a_i   (rest_i[3:0]),
    .b_i   (rest_i[7:4]),
    .sum_o (me_rest_l)
  );

  wire [3:0] me_rest_h;  // Slots of all ME queues. Upper half.
  vnpu_op_plus u_me_rest_h (
    .a_i   (rest_i[11:8]),
    .b_i   (rest_i[15:12]),
    .sum_o (me_rest_h)
  );

  wire [3:0] me_rest;  // Slots of all ME queues.
  vnpu_op_plus u_me_rest (
    .a_i   (me_rest_l),
    .b_i   (me_rest_h),
    .sum_o (me_rest)
  );

  wire [3:0] ve_rest_l_l;  // Slots of all VE queues. Lower half. Lower half.
  vnpu_op_plus u_ve_rest_l_l (
    .a_i   (rest_i[19:16]),
    .b_i   (rest_i[23:20]),
    .sum_o (ve_rest_l_l)
  );

  wire [3:0] ve_rest_l_h;  // Slots of all VE queues. Lower half. Upper half.
  vnpu_op_plus u_ve_rest_l_h (
    .a_i   (rest_i[27:24]),
    .b_i   (rest_i[31:28]),
    .sum_o (ve_rest_l_h)
  );

  wire [3:0] ve_rest_l;  // Slots of all VE queues. Lower half.
  vnpu_op_plus u_ve_rest_l (
    .a_i   (ve_rest_l_l),
    .b_i   (ve_rest_l_h),
    .sum_o (ve_rest_l)
  );

  wire [3:0] ve_rest_h_l;  // Slots of all VE queues. Upper half. Lower half.
  vnpu_op_plus u_ve_rest_h_l (
    .a_i   (rest_i[35:32]),
    .b_i   (rest_i[39:36]),
    .sum_o (ve_rest_h_l)
  );

  wire [3:0] ve_rest_h_h;  // Slots of all VE queues. Upper half. Upper half.
  vnpu_op_plus u_ve_rest_h_h (
    .a_i   (rest_i[43:40]),
    .b_i   (rest_i[47:44]),
    .sum_o (ve_rest_h_h)
  );

  wire [3:0] ve_rest_h;  // Slots of all VE queues. Upper half.
  vnpu_op_plus u_ve_rest_h (
    .a_i   (ve_rest_h_l),
    .b_i   (ve_rest_h_h),
    .sum_o (ve_rest_h)
  );

  wire [3:0] ve_rest;  // Slots of all VE queues.
  vnpu_op_plus u_ve_rest (
    .a_i   (ve_rest_l),
    .b_i   (ve_rest_h),
    .sum_o (ve_rest)
  );

  wire [3:0] me_left;  // VEs for the ME queues.
  vnpu_op_less u_me_left (
    .a_i    (left),
    .b_i    (ve_rest & {4{vf_q}}),
    .rest_o (me_left)
  );

  wire [3:0] ve_left;  // VEs for the VE queues.
  vnpu_op_less u_ve_left (
    .a_i    (left),
    .b_i    (me_rest & {4{~vf_q}}),
    .rest_o (ve_left)
  );

  reg [1:0] pm_q;  // ME queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pm_q <= 2'd0;
    end else if (turns & ~vf_q) begin
      pm_q <= (pm_q == 2'd3) ? 2'd0 : pm_q + 2'd1;
    end
  end

  // ME queue that is first, one-hot.
  wire [3:0] me_first = {pm_q == 2'd3, pm_q == 2'd2, pm_q == 2'd1, pm_q == 2'd0};
  // Bit i: the first one is none of the 1 up to number i.
  wire [3:0] me_on_1 = {~me_first[3], ~me_first[2], ~me_first[1], ~me_first[0]};

  wire [3:0] me_sum_2_0;  // Slots of 2 up to number 0, from the first one on.
  vnpu_op_plus u_me_sum_2_0 (
    .a_i   (rest_i[3:0]),
    .b_i   (rest_i[15:12] & {4{me_on_1[0]}}),
    .sum_o (me_sum_2_0)
  );

  wire [3:0] me_sum_2_1;  // Slots of 2 up to number 1, from the first one on.
  vnpu_op_plus u_me_sum_2_1 (
    .a_i   (rest_i[7:4]),
    .b_i   (rest_i[3:0] & {4{me_on_1[1]}}),
    .sum_o (me_sum_2_1)
  );

  wire [3:0] me_sum_2_2;  // Slots of 2 up to number 2, from the first one on.
  vnpu_op_plus u_me_sum_2_2 (
    .a_i   (rest_i[11:8]),
    .b_i   (rest_i[7:4] & {4{me_on_1[2]}}),
    .sum_o (me_sum_2_2)
  );

  wire [3:0] me_sum_2_3;  // Slots of 2 up to number 3, from the first one on.
  vnpu_op_plus u_me_sum_2_3 (
    .a_i   (rest_i[15:12]),
    .b_i   (rest_i[11:8] & {4{me_on_1[3]}}),
    .sum_o (me_sum_2_3)
  );

  // Bit i: the first one is none of the 2 up to number i.
  wire [3:0] me_on_2 = {
    me_on_1[3] & me_on_1[2],
    me_on_1[2] & me_on_1[1],
    me_on_1[1] & me_on_1[0],
    me_on_1[0] & me_on_1[3]
  };

  wire [3:0] me_sum_4_0;  // Slots of 4 up to number 0, from the first one on.
  vnpu_op_plus u_me_sum_4_0 (
    .a_i   (me_sum_2_0),
    .b_i   (me_sum_2_2 & {4{me_on_2[0]}}),
    .sum_o (me_sum_4_0)
  );

  wire [3:0] me_sum_4_1;  // Slots of 4 up to number 1, from the first one on.
  vnpu_op_plus u_me_sum_4_1 (
    .a_i   (me_sum_2_1),
    .b_i   (me_sum_2_3 & {4{me_on_2[1]}}),
    .sum_o (me_sum_4_1)
  );

  wire [3:0] me_sum_4_2;  // Slots of 4 up to number 2, from the first one on.
  vnpu_op_plus u_me_sum_4_2 (
    .a_i   (me_sum_2_2),
    .b_i   (me_sum_2_0 & {4{me_on_2[2]}}),
    .sum_o (me_sum_4_2)
  );

  wire [3:0] me_sum_4_3;  // Slots of 4 up to number 3, from the first one on.
  vnpu_op_plus u_me_sum_4_3 (
    .a_i   (me_sum_2_3),
    .b_i   (me_sum_2_1 & {4{me_on_2[3]}}),
    .sum_o (me_sum_4_3)
  );

  wire [3:0] me_remains_0;  // VEs left for ME queue 0.
  vnpu_op_less u_me_remains_0 (
    .a_i    (me_left),
    .b_i    (me_sum_4_3 & {4{~me_first[0]}}),
    .rest_o (me_remains_0)
  );

  wire [3:0] me_remains_1;  // VEs left for ME queue 1.
  vnpu_op_less u_me_remains_1 (
    .a_i    (me_left),
    .b_i    (me_sum_4_0 & {4{~me_first[1]}}),
    .rest_o (me_remains_1)
  );

  wire [3:0] me_remains_2;  // VEs left for ME queue 2.
  vnpu_op_less u_me_remains_2 (
    .a_i    (me_left),
    .b_i    (me_sum_4_1 & {4{~me_first[2]}}),
    .rest_o (me_remains_2)
  );

  wire [3:0] me_remains_3;  // VEs left for ME queue 3.
  vnpu_op_less u_me_remains_3 (
    .a_i    (me_left),
    .b_i    (me_sum_4_2 & {4{~me_first[3]}}),
    .rest_o (me_remains_3)
  );

  reg [2:0] pv_q;  // VE queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pv_q <= 3'd0;
    end else if (turns & vf_q) begin
      pv_q <= (pv_q == 3'd7) ? 3'd0 : pv_q + 3'd1;
    end
  end

  // VE queue that is first, one-hot.
  wire [7:0] ve_first = {
    pv_q == 3'd7,
    pv_q == 3'd6,
    pv_q == 3'd5,
    pv_q == 3'd4,
    pv_q == 3'd3,
    pv_q == 3'd2,
    pv_q == 3'd1,
    pv_q == 3'd0
  };

  wire [3:0] ve_pair_0;  // Slots of queues 0 and 1, from the first one on.
  vnpu_op_plus u_ve_pair_0 (
    .a_i   (rest_i[23:20]),
    .b_i   (rest_i[19:16] & {4{~ve_first[1]}}),
    .sum_o (ve_pair_0)
  );

  wire [3:0] ve_pair_1;  // Slots of queues 2 and 3, from the first one on.
  vnpu_op_plus u_ve_pair_1 (
    .a_i   (rest_i[31:28]),
    .b_i   (rest_i[27:24] & {4{~ve_first[3]}}),
    .sum_o (ve_pair_1)
  );

  wire [3:0] ve_pair_2;  // Slots of queues 4 and 5, from the first one on.
  vnpu_op_plus u_ve_pair_2 (
    .a_i   (rest_i[39:36]),
    .b_i   (rest_i[35:32] & {4{~ve_first[5]}}),
    .sum_o (ve_pair_2)
  );

  wire [3:0] ve_pair_3;  // Slots of queues 6 and 7, from the first one on.
  vnpu_op_plus u_ve_pair_3 (
    .a_i   (rest_i[47:44]),
    .b_i   (rest_i[43:40] & {4{~ve_first[7]}}),
    .sum_o (ve_pair_3)
  );

  // Pair with the first queue, one-hot.
  wire [3:0] ve_pairs = {
    ve_first[6] | ve_first[7],
    ve_first[4] | ve_first[5],
    ve_first[2] | ve_first[3],
    ve_first[0] | ve_first[1]
  };

  // Bit i: the first one is none of the 1 up to number i.
  wire [3:0] ve_p_on_1 = {~ve_pairs[3], ~ve_pairs[2], ~ve_pairs[1], ~ve_pairs[0]};

  wire [3:0] ve_p_sum_2_0;  // Slots of 2 up to number 0, from the first one on.
  vnpu_op_plus u_ve_p_sum_2_0 (
    .a_i   (ve_pair_0),
    .b_i   (ve_pair_3 & {4{ve_p_on_1[0]}}),
    .sum_o (ve_p_sum_2_0)
  );

  wire [3:0] ve_p_sum_2_1;  // Slots of 2 up to number 1, from the first one on.
  vnpu_op_plus u_ve_p_sum_2_1 (
    .a_i   (ve_pair_1),
    .b_i   (ve_pair_0 & {4{ve_p_on_1[1]}}),
    .sum_o (ve_p_sum_2_1)
  );

  wire [3:0] ve_p_sum_2_2;  // Slots of 2 up to number 2, from the first one on.
  vnpu_op_plus u_ve_p_sum_2_2 (
    .a_i   (ve_pair_2),
    .b_i   (ve_pair_1 & {4{ve_p_on_1[2]}}),
    .sum_o (ve_p_sum_2_2)
  );

  wire [3:0] ve_p_sum_2_3;  // Slots of 2 up to number 3, from the first one on.
  vnpu_op_plus u_ve_p_sum_2_3 (
    .a_i   (ve_pair_3),
    .b_i   (ve_pair_2 & {4{ve_p_on_1[3]}}),
    .sum_o (ve_p_sum_2_3)
  );

  // Bit i: the first one is none of the 2 up to number i.
  wire [3:0] ve_p_on_2 = {
    ve_p_on_1[3] & ve_p_on_1[2],
    ve_p_on_1[2] & ve_p_on_1[1],
    ve_p_on_1[1] & ve_p_on_1[0],
    ve_p_on_1[0] & ve_p_on_1[3]
  };

  wire [3:0] ve_p_sum_4_0;  // Slots of 4 up to number 0, from the first one on.
  vnpu_op_plus u_ve_p_sum_4_0 (
    .a_i   (ve_p_sum_2_0),
    .b_i   (ve_p_sum_2_2 & {4{ve_p_on_2[0]}}),
    .sum_o (ve_p_sum_4_0)
  );

  wire [3:0] ve_p_sum_4_1;  // Slots of 4 up to number 1, from the first one on.
  vnpu_op_plus u_ve_p_sum_4_1 (
    .a_i   (ve_p_sum_2_1),
    .b_i   (ve_p_sum_2_3 & {4{ve_p_on_2[1]}}),
    .sum_o (ve_p_sum_4_1)
  );

  wire [3:0] ve_p_sum_4_2;  // Slots of 4 up to number 2, from the first one on.
  vnpu_op_plus u_ve_p_sum_4_2 (
    .a_i   (ve_p_sum_2_2),
    .b_i   (ve_p_sum_2_0 & {4{ve_p_on_2[2]}}),
    .sum_o (ve_p_sum_4_2)
  );

  wire [3:0] ve_p_sum_4_3;  // Slots of 4 up to number 3, from the first one on.
  vnpu_op_plus u_ve_p_sum_4_3 (
    .a_i   (ve_p_sum_2_3),
    .b_i   (ve_p_sum_2_1 & {4{ve_p_on_2[3]}}),
    .sum_o (ve_p_sum_4_3)
  );

  wire [3:0] ve_upper_1;  // Slots before queue 1, from the first one on.
  vnpu_op_plus u_ve_upper_1 (
    .a_i   (rest_i[19:16]),
    .b_i   (ve_p_sum_4_3 & {4{~ve_first[0]}}),
    .sum_o (ve_upper_1)
  );

  wire [3:0] ve_upper_3;  // Slots before queue 3, from the first one on.
  vnpu_op_plus u_ve_upper_3 (
    .a_i   (rest_i[27:24]),
    .b_i   (ve_p_sum_4_0 & {4{~ve_first[2]}}),
    .sum_o (ve_upper_3)
  );

  wire [3:0] ve_upper_5;  // Slots before queue 5, from the first one on.
  vnpu_op_plus u_ve_upper_5 (
    .a_i   (rest_i[35:32]),
    .b_i   (ve_p_sum_4_1 & {4{~ve_first[4]}}),
    .sum_o (ve_upper_5)
  );

  wire [3:0] ve_upper_7;  // Slots before queue 7, from the first one on.
  vnpu_op_plus u_ve_upper_7 (
    .a_i   (rest_i[43:40]),
    .b_i   (ve_p_sum_4_2 & {4{~ve_first[6]}}),
    .sum_o (ve_upper_7)
  );

  wire [3:0] ve_remains_0;  // VEs left for VE queue 0.
  vnpu_op_less u_ve_remains_0 (
    .a_i    (ve_left),
    .b_i    (ve_p_sum_4_3 & {4{~ve_first[0]}}),
    .rest_o (ve_remains_0)
  );

  wire [3:0] ve_remains_1;  // VEs left for VE queue 1.
  vnpu_op_less u_ve_remains_1 (
    .a_i    (ve_left),
    .b_i    (ve_upper_1 & {4{~ve_first[1]}}),
    .rest_o (ve_remains_1)
  );

  wire [3:0] ve_remains_2;  // VEs left for VE queue 2.
  vnpu_op_less u_ve_remains_2 (
    .a_i    (ve_left),
    .b_i    (ve_p_sum_4_0 & {4{~ve_first[2]}}),
    .rest_o (ve_remains_2)
  );

  wire [3:0] ve_remains_3;  // VEs left for VE queue 3.
  vnpu_op_less u_ve_remains_3 (
    .a_i    (ve_left),
    .b_i    (ve_upper_3 & {4{~ve_first[3]}}),
    .rest_o (ve_remains_3)
  );

  wire [3:0] ve_remains_4;  // VEs left for VE queue 4.
  vnpu_op_less u_ve_remains_4 (
    .a_i    (ve_left),
    .b_i    (ve_p_sum_4_1 & {4{~ve_first[4]}}),
    .rest_o (ve_remains_4)
  );

  wire [3:0] ve_remains_5;  // VEs left for VE queue 5.
  vnpu_op_less u_ve_remains_5 (
    .a_i    (ve_left),
    .b_i    (ve_upper_5 & {4{~ve_first[5]}}),
    .rest_o (ve_remains_5)
  );

  wire [3:0] ve_remains_6;  // VEs left for VE queue 6.
  vnpu_op_less u_ve_remains_6 (
    .a_i    (ve_left),
    .b_i    (ve_p_sum_4_2 & {4{~ve_first[6]}}),
    .rest_o (ve_remains_6)
  );

  wire [3:0] ve_remains_7;  // VEs left for VE queue 7.
  vnpu_op_less u_ve_remains_7 (
    .a_i    (ve_left),
    .b_i    (ve_upper_7 & {4{~ve_first[7]}}),
    .rest_o (ve_remains_7)
  );

  assign borrowed_o = {
    rest_i[47:44] & ve_remains_7,
    rest_i[43:40] & ve_remains_6,
    rest_i[39:36] & ve_remains_5,
    rest_i[35:32] & ve_remains_4,
    rest_i[31:28] & ve_remains_3,
    rest_i[27:24] & ve_remains_2,
    rest_i[23:20] & ve_remains_1,
    rest_i[19:16] & ve_remains_0,
    rest_i[15:12] & me_remains_3,
    rest_i[11:8] & me_remains_2,
    rest_i[7:4] & me_remains_1,
    rest_i[3:0] & me_remains_0
  };

endmodule

`default_nettype wire
