// SPDX-License-Identifier: Apache-2.0
//
// Hands leftover VEs to the queues that may borrow; numbers are thermometers.
//
// Source: Neu10 (Xue et al., arXiv 2408.04104), operation scheduling; cycles as in
// docs/contracts/operation_scheduler.md
// Generated from src/generators/operation_scheduler/leftover.ts; do not edit.
// Body SHA-256: de4f3d24b7268b7b

`default_nettype none

module vnpu_op_leftover (
  input  wire         clk_i,      // Clock.
  input  wire         rst_ni,     // Reset, active low.
  input  wire  [63:0] quota_i,    // VEs of each vNPU, binary numbers.
  input  wire [127:0] lent_i,     // VEs of its quota that each vNPU lends in this cycle.
  input  wire [191:0] rest_i,     // Slots of each queue that wait for a borrowed VE.
  output wire [191:0] borrowed_o  // Slots of each queue that get one.
);

  // VEs that have an owner, a binary number.
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

  wire [7:0] lenders_l_l_l;  // VEs that the vNPUs lend. Lower half. Lower half. Lower half.
  vnpu_op_plus u_lenders_l_l_l (
    .a_i   (lent_i[7:0]),
    .b_i   (lent_i[15:8]),
    .sum_o (lenders_l_l_l)
  );

  wire [7:0] lenders_l_l_h;  // VEs that the vNPUs lend. Lower half. Lower half. Upper half.
  vnpu_op_plus u_lenders_l_l_h (
    .a_i   (lent_i[23:16]),
    .b_i   (lent_i[31:24]),
    .sum_o (lenders_l_l_h)
  );

  wire [7:0] lenders_l_l;  // VEs that the vNPUs lend. Lower half. Lower half.
  vnpu_op_plus u_lenders_l_l (
    .a_i   (lenders_l_l_l),
    .b_i   (lenders_l_l_h),
    .sum_o (lenders_l_l)
  );

  wire [7:0] lenders_l_h_l;  // VEs that the vNPUs lend. Lower half. Upper half. Lower half.
  vnpu_op_plus u_lenders_l_h_l (
    .a_i   (lent_i[39:32]),
    .b_i   (lent_i[47:40]),
    .sum_o (lenders_l_h_l)
  );

  wire [7:0] lenders_l_h_h;  // VEs that the vNPUs lend. Lower half. Upper half. Upper half.
  vnpu_op_plus u_lenders_l_h_h (
    .a_i   (lent_i[55:48]),
    .b_i   (lent_i[63:56]),
    .sum_o (lenders_l_h_h)
  );

  wire [7:0] lenders_l_h;  // VEs that the vNPUs lend. Lower half. Upper half.
  vnpu_op_plus u_lenders_l_h (
    .a_i   (lenders_l_h_l),
    .b_i   (lenders_l_h_h),
    .sum_o (lenders_l_h)
  );

  wire [7:0] lenders_l;  // VEs that the vNPUs lend. Lower half.
  vnpu_op_plus u_lenders_l (
    .a_i   (lenders_l_l),
    .b_i   (lenders_l_h),
    .sum_o (lenders_l)
  );

  wire [7:0] lenders_h_l_l;  // VEs that the vNPUs lend. Upper half. Lower half. Lower half.
  vnpu_op_plus u_lenders_h_l_l (
    .a_i   (lent_i[71:64]),
    .b_i   (lent_i[79:72]),
    .sum_o (lenders_h_l_l)
  );

  wire [7:0] lenders_h_l_h;  // VEs that the vNPUs lend. Upper half. Lower half. Upper half.
  vnpu_op_plus u_lenders_h_l_h (
    .a_i   (lent_i[87:80]),
    .b_i   (lent_i[95:88]),
    .sum_o (lenders_h_l_h)
  );

  wire [7:0] lenders_h_l;  // VEs that the vNPUs lend. Upper half. Lower half.
  vnpu_op_plus u_lenders_h_l (
    .a_i   (lenders_h_l_l),
    .b_i   (lenders_h_l_h),
    .sum_o (lenders_h_l)
  );

  wire [7:0] lenders_h_h_l;  // VEs that the vNPUs lend. Upper half. Upper half. Lower half.
  vnpu_op_plus u_lenders_h_h_l (
    .a_i   (lent_i[103:96]),
    .b_i   (lent_i[111:104]),
    .sum_o (lenders_h_h_l)
  );

  wire [7:0] lenders_h_h_h;  // VEs that the vNPUs lend. Upper half. Upper half. Upper half.
  vnpu_op_plus u_lenders_h_h_h (
    .a_i   (lent_i[119:112]),
    .b_i   (lent_i[127:120]),
    .sum_o (lenders_h_h_h)
  );

  wire [7:0] lenders_h_h;  // VEs that the vNPUs lend. Upper half. Upper half.
  vnpu_op_plus u_lenders_h_h (
    .a_i   (lenders_h_h_l),
    .b_i   (lenders_h_h_h),
    .sum_o (lenders_h_h)
  );

  wire [7:0] lenders_h;  // VEs that the vNPUs lend. Upper half.
  vnpu_op_plus u_lenders_h (
    .a_i   (lenders_h_l),
    .b_i   (lenders_h_h),
    .sum_o (lenders_h)
  );

  wire [7:0] lenders;  // VEs that the vNPUs lend.
  vnpu_op_plus u_lenders (
    .a_i   (lenders_l),
    .b_i   (lenders_h),
    .sum_o (lenders)
  );

  // Owned VEs that are lent.
  wire [7:0] lent = lenders;

  // VEs that have no owner.
  wire [7:0] ownerless = {
    owned < 4'd1,
    owned < 4'd2,
    owned < 4'd3,
    owned < 4'd4,
    owned < 4'd5,
    owned < 4'd6,
    owned < 4'd7,
    owned < 4'd8
  };

  wire [7:0] left;  // VEs to hand out.
  vnpu_op_plus u_left (
    .a_i   (ownerless),
    .b_i   (lent),
    .sum_o (left)
  );

  // A borrowed VE is asked for.
  wire asks =
      rest_i[0] |
      rest_i[8] |
      rest_i[16] |
      rest_i[24] |
      rest_i[32] |
      rest_i[40] |
      rest_i[48] |
      rest_i[56] |
      rest_i[64] |
      rest_i[72] |
      rest_i[80] |
      rest_i[88] |
      rest_i[96] |
      rest_i[104] |
      rest_i[112] |
      rest_i[120] |
      rest_i[128] |
      rest_i[136] |
      rest_i[144] |
      rest_i[152] |
      rest_i[160] |
      rest_i[168] |
      rest_i[176] |
      rest_i[184];

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

  wire [7:0] me_rest_l_l;  // Slots of all ME queues. Lower half. Lower half.
  vnpu_op_plus u_me_rest_l_l (
    .a_i   (rest_i[7:0]),
    .b_i   (rest_i[15:8]),
    .sum_o (me_rest_l_l)
  );

  wire [7:0] me_rest_l_h;  // Slots of all ME queues. Lower half. Upper half.
  vnpu_op_plus u_me_rest_l_h (
    .a_i   (rest_i[23:16]),
    .b_i   (rest_i[31:24]),
    .sum_o (me_rest_l_h)
  );

  wire [7:0] me_rest_l;  // Slots of all ME queues. Lower half.
  vnpu_op_plus u_me_rest_l (
    .a_i   (me_rest_l_l),
    .b_i   (me_rest_l_h),
    .sum_o (me_rest_l)
  );

  wire [7:0] me_rest_h_l;  // Slots of all ME queues. Upper half. Lower half.
  vnpu_op_plus u_me_rest_h_l (
    .a_i   (rest_i[39:32]),
    .b_i   (rest_i[47:40]),
    .sum_o (me_rest_h_l)
  );

  wire [7:0] me_rest_h_h;  // Slots of all ME queues. Upper half. Upper half.
  vnpu_op_plus u_me_rest_h_h (
    .a_i   (rest_i[55:48]),
    .b_i   (rest_i[63:56]),
    .sum_o (me_rest_h_h)
  );

  wire [7:0] me_rest_h;  // Slots of all ME queues. Upper half.
  vnpu_op_plus u_me_rest_h (
    .a_i   (me_rest_h_l),
    .b_i   (me_rest_h_h),
    .sum_o (me_rest_h)
  );

  wire [7:0] me_rest;  // Slots of all ME queues.
  vnpu_op_plus u_me_rest (
    .a_i   (me_rest_l),
    .b_i   (me_rest_h),
    .sum_o (me_rest)
  );

  wire [7:0] ve_rest_l_l_l;  // Slots of all VE queues. Lower half. Lower half. Lower half.
  vnpu_op_plus u_ve_rest_l_l_l (
    .a_i   (rest_i[71:64]),
    .b_i   (rest_i[79:72]),
    .sum_o (ve_rest_l_l_l)
  );

  wire [7:0] ve_rest_l_l_h;  // Slots of all VE queues. Lower half. Lower half. Upper half.
  vnpu_op_plus u_ve_rest_l_l_h (
    .a_i   (rest_i[87:80]),
    .b_i   (rest_i[95:88]),
    .sum_o (ve_rest_l_l_h)
  );

  wire [7:0] ve_rest_l_l;  // Slots of all VE queues. Lower half. Lower half.
  vnpu_op_plus u_ve_rest_l_l (
    .a_i   (ve_rest_l_l_l),
    .b_i   (ve_rest_l_l_h),
    .sum_o (ve_rest_l_l)
  );

  wire [7:0] ve_rest_l_h_l;  // Slots of all VE queues. Lower half. Upper half. Lower half.
  vnpu_op_plus u_ve_rest_l_h_l (
    .a_i   (rest_i[103:96]),
    .b_i   (rest_i[111:104]),
    .sum_o (ve_rest_l_h_l)
  );

  wire [7:0] ve_rest_l_h_h;  // Slots of all VE queues. Lower half. Upper half. Upper half.
  vnpu_op_plus u_ve_rest_l_h_h (
    .a_i   (rest_i[119:112]),
    .b_i   (rest_i[127:120]),
    .sum_o (ve_rest_l_h_h)
  );

  wire [7:0] ve_rest_l_h;  // Slots of all VE queues. Lower half. Upper half.
  vnpu_op_plus u_ve_rest_l_h (
    .a_i   (ve_rest_l_h_l),
    .b_i   (ve_rest_l_h_h),
    .sum_o (ve_rest_l_h)
  );

  wire [7:0] ve_rest_l;  // Slots of all VE queues. Lower half.
  vnpu_op_plus u_ve_rest_l (
    .a_i   (ve_rest_l_l),
    .b_i   (ve_rest_l_h),
    .sum_o (ve_rest_l)
  );

  wire [7:0] ve_rest_h_l_l;  // Slots of all VE queues. Upper half. Lower half. Lower half.
  vnpu_op_plus u_ve_rest_h_l_l (
    .a_i   (rest_i[135:128]),
    .b_i   (rest_i[143:136]),
    .sum_o (ve_rest_h_l_l)
  );

  wire [7:0] ve_rest_h_l_h;  // Slots of all VE queues. Upper half. Lower half. Upper half.
  vnpu_op_plus u_ve_rest_h_l_h (
    .a_i   (rest_i[151:144]),
    .b_i   (rest_i[159:152]),
    .sum_o (ve_rest_h_l_h)
  );

  wire [7:0] ve_rest_h_l;  // Slots of all VE queues. Upper half. Lower half.
  vnpu_op_plus u_ve_rest_h_l (
    .a_i   (ve_rest_h_l_l),
    .b_i   (ve_rest_h_l_h),
    .sum_o (ve_rest_h_l)
  );

  wire [7:0] ve_rest_h_h_l;  // Slots of all VE queues. Upper half. Upper half. Lower half.
  vnpu_op_plus u_ve_rest_h_h_l (
    .a_i   (rest_i[167:160]),
    .b_i   (rest_i[175:168]),
    .sum_o (ve_rest_h_h_l)
  );

  wire [7:0] ve_rest_h_h_h;  // Slots of all VE queues. Upper half. Upper half. Upper half.
  vnpu_op_plus u_ve_rest_h_h_h (
    .a_i   (rest_i[183:176]),
    .b_i   (rest_i[191:184]),
    .sum_o (ve_rest_h_h_h)
  );

  wire [7:0] ve_rest_h_h;  // Slots of all VE queues. Upper half. Upper half.
  vnpu_op_plus u_ve_rest_h_h (
    .a_i   (ve_rest_h_h_l),
    .b_i   (ve_rest_h_h_h),
    .sum_o (ve_rest_h_h)
  );

  wire [7:0] ve_rest_h;  // Slots of all VE queues. Upper half.
  vnpu_op_plus u_ve_rest_h (
    .a_i   (ve_rest_h_l),
    .b_i   (ve_rest_h_h),
    .sum_o (ve_rest_h)
  );

  wire [7:0] ve_rest;  // Slots of all VE queues.
  vnpu_op_plus u_ve_rest (
    .a_i   (ve_rest_l),
    .b_i   (ve_rest_h),
    .sum_o (ve_rest)
  );

  wire [7:0] me_left;  // VEs for the ME queues.
  vnpu_op_less u_me_left (
    .a_i    (left),
    .b_i    (ve_rest & {8{vf_q}}),
    .rest_o (me_left)
  );

  wire [7:0] ve_left;  // VEs for the VE queues.
  vnpu_op_less u_ve_left (
    .a_i    (left),
    .b_i    (me_rest & {8{~vf_q}}),
    .rest_o (ve_left)
  );

  reg [2:0] pm_q;  // ME queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pm_q <= 3'd0;
    end else if (turns & ~vf_q) begin
      pm_q <= (pm_q == 3'd7) ? 3'd0 : pm_q + 3'd1;
    end
  end

  // ME queue that is first, one-hot.
  wire [7:0] me_first = {
    pm_q == 3'd7,
    pm_q == 3'd6,
    pm_q == 3'd5,
    pm_q == 3'd4,
    pm_q == 3'd3,
    pm_q == 3'd2,
    pm_q == 3'd1,
    pm_q == 3'd0
  };

  wire [7:0] me_pair_0;  // Slots of queues 0 and 1, from the first one on.
  vnpu_op_plus u_me_pair_0 (
    .a_i   (rest_i[15:8]),
    .b_i   (rest_i[7:0] & {8{~me_first[1]}}),
    .sum_o (me_pair_0)
  );

  wire [7:0] me_pair_1;  // Slots of queues 2 and 3, from the first one on.
  vnpu_op_plus u_me_pair_1 (
    .a_i   (rest_i[31:24]),
    .b_i   (rest_i[23:16] & {8{~me_first[3]}}),
    .sum_o (me_pair_1)
  );

  wire [7:0] me_pair_2;  // Slots of queues 4 and 5, from the first one on.
  vnpu_op_plus u_me_pair_2 (
    .a_i   (rest_i[47:40]),
    .b_i   (rest_i[39:32] & {8{~me_first[5]}}),
    .sum_o (me_pair_2)
  );

  wire [7:0] me_pair_3;  // Slots of queues 6 and 7, from the first one on.
  vnpu_op_plus u_me_pair_3 (
    .a_i   (rest_i[63:56]),
    .b_i   (rest_i[55:48] & {8{~me_first[7]}}),
    .sum_o (me_pair_3)
  );

  // Pair with the first queue, one-hot.
  wire [3:0] me_pairs = {
    me_first[6] | me_first[7],
    me_first[4] | me_first[5],
    me_first[2] | me_first[3],
    me_first[0] | me_first[1]
  };

  // Bit i: the first one is none of the 1 up to number i.
  wire [3:0] me_p_on_1 = {~me_pairs[3], ~me_pairs[2], ~me_pairs[1], ~me_pairs[0]};

  wire [7:0] me_p_sum_2_0;  // Slots of 2 up to number 0, from the first one on.
  vnpu_op_plus u_me_p_sum_2_0 (
    .a_i   (me_pair_0),
    .b_i   (me_pair_3 & {8{me_p_on_1[0]}}),
    .sum_o (me_p_sum_2_0)
  );

  wire [7:0] me_p_sum_2_1;  // Slots of 2 up to number 1, from the first one on.
  vnpu_op_plus u_me_p_sum_2_1 (
    .a_i   (me_pair_1),
    .b_i   (me_pair_0 & {8{me_p_on_1[1]}}),
    .sum_o (me_p_sum_2_1)
  );

  wire [7:0] me_p_sum_2_2;  // Slots of 2 up to number 2, from the first one on.
  vnpu_op_plus u_me_p_sum_2_2 (
    .a_i   (me_pair_2),
    .b_i   (me_pair_1 & {8{me_p_on_1[2]}}),
    .sum_o (me_p_sum_2_2)
  );

  wire [7:0] me_p_sum_2_3;  // Slots of 2 up to number 3, from the first one on.
  vnpu_op_plus u_me_p_sum_2_3 (
    .a_i   (me_pair_3),
    .b_i   (me_pair_2 & {8{me_p_on_1[3]}}),
    .sum_o (me_p_sum_2_3)
  );

  // Bit i: the first one is none of the 2 up to number i.
  wire [3:0] me_p_on_2 = {
    me_p_on_1[3] & me_p_on_1[2],
    me_p_on_1[2] & me_p_on_1[1],
    me_p_on_1[1] & me_p_on_1[0],
    me_p_on_1[0] & me_p_on_1[3]
  };

  wire [7:0] me_p_sum_4_0;  // Slots of 4 up to number 0, from the first one on.
  vnpu_op_plus u_me_p_sum_4_0 (
    .a_i   (me_p_sum_2_0),
    .b_i   (me_p_sum_2_2 & {8{me_p_on_2[0]}}),
    .sum_o (me_p_sum_4_0)
  );

  wire [7:0] me_p_sum_4_1;  // Slots of 4 up to number 1, from the first one on.
  vnpu_op_plus u_me_p_sum_4_1 (
    .a_i   (me_p_sum_2_1),
    .b_i   (me_p_sum_2_3 & {8{me_p_on_2[1]}}),
    .sum_o (me_p_sum_4_1)
  );

  wire [7:0] me_p_sum_4_2;  // Slots of 4 up to number 2, from the first one on.
  vnpu_op_plus u_me_p_sum_4_2 (
    .a_i   (me_p_sum_2_2),
    .b_i   (me_p_sum_2_0 & {8{me_p_on_2[2]}}),
    .sum_o (me_p_sum_4_2)
  );

  wire [7:0] me_p_sum_4_3;  // Slots of 4 up to number 3, from the first one on.
  vnpu_op_plus u_me_p_sum_4_3 (
    .a_i   (me_p_sum_2_3),
    .b_i   (me_p_sum_2_1 & {8{me_p_on_2[3]}}),
    .sum_o (me_p_sum_4_3)
  );

  wire [7:0] me_upper_1;  // Slots before queue 1, from the first one on.
  vnpu_op_plus u_me_upper_1 (
    .a_i   (rest_i[7:0]),
    .b_i   (me_p_sum_4_3 & {8{~me_first[0]}}),
    .sum_o (me_upper_1)
  );

  wire [7:0] me_upper_3;  // Slots before queue 3, from the first one on.
  vnpu_op_plus u_me_upper_3 (
    .a_i   (rest_i[23:16]),
    .b_i   (me_p_sum_4_0 & {8{~me_first[2]}}),
    .sum_o (me_upper_3)
  );

  wire [7:0] me_upper_5;  // Slots before queue 5, from the first one on.
  vnpu_op_plus u_me_upper_5 (
    .a_i   (rest_i[39:32]),
    .b_i   (me_p_sum_4_1 & {8{~me_first[4]}}),
    .sum_o (me_upper_5)
  );

  wire [7:0] me_upper_7;  // Slots before queue 7, from the first one on.
  vnpu_op_plus u_me_upper_7 (
    .a_i   (rest_i[55:48]),
    .b_i   (me_p_sum_4_2 & {8{~me_first[6]}}),
    .sum_o (me_upper_7)
  );

  wire [7:0] me_remains_0;  // VEs left for ME queue 0.
  vnpu_op_less u_me_remains_0 (
    .a_i    (me_left),
    .b_i    (me_p_sum_4_3 & {8{~me_first[0]}}),
    .rest_o (me_remains_0)
  );

  wire [7:0] me_remains_1;  // VEs left for ME queue 1.
  vnpu_op_less u_me_remains_1 (
    .a_i    (me_left),
    .b_i    (me_upper_1 & {8{~me_first[1]}}),
    .rest_o (me_remains_1)
  );

  wire [7:0] me_remains_2;  // VEs left for ME queue 2.
  vnpu_op_less u_me_remains_2 (
    .a_i    (me_left),
    .b_i    (me_p_sum_4_0 & {8{~me_first[2]}}),
    .rest_o (me_remains_2)
  );

  wire [7:0] me_remains_3;  // VEs left for ME queue 3.
  vnpu_op_less u_me_remains_3 (
    .a_i    (me_left),
    .b_i    (me_upper_3 & {8{~me_first[3]}}),
    .rest_o (me_remains_3)
  );

  wire [7:0] me_remains_4;  // VEs left for ME queue 4.
  vnpu_op_less u_me_remains_4 (
    .a_i    (me_left),
    .b_i    (me_p_sum_4_1 & {8{~me_first[4]}}),
    .rest_o (me_remains_4)
  );

  wire [7:0] me_remains_5;  // VEs left for ME queue 5.
  vnpu_op_less u_me_remains_5 (
    .a_i    (me_left),
    .b_i    (me_upper_5 & {8{~me_first[5]}}),
    .rest_o (me_remains_5)
  );

  wire [7:0] me_remains_6;  // VEs left for ME queue 6.
  vnpu_op_less u_me_remains_6 (
    .a_i    (me_left),
    .b_i    (me_p_sum_4_2 & {8{~me_first[6]}}),
    .rest_o (me_remains_6)
  );

  wire [7:0] me_remains_7;  // VEs left for ME queue 7.
  vnpu_op_less u_me_remains_7 (
    .a_i    (me_left),
    .b_i    (me_upper_7 & {8{~me_first[7]}}),
    .rest_o (me_remains_7)
  );

  reg [3:0] pv_q;  // VE queue that is first.

  always @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      pv_q <= 4'd0;
    end else if (turns & vf_q) begin
      pv_q <= (pv_q == 4'd15) ? 4'd0 : pv_q + 4'd1;
    end
  end

  // VE queue that is first, one-hot.
  wire [15:0] ve_first = {
    pv_q == 4'd15,
    pv_q == 4'd14,
    pv_q == 4'd13,
    pv_q == 4'd12,
    pv_q == 4'd11,
    pv_q == 4'd10,
    pv_q == 4'd9,
    pv_q == 4'd8,
    pv_q == 4'd7,
    pv_q == 4'd6,
    pv_q == 4'd5,
    pv_q == 4'd4,
    pv_q == 4'd3,
    pv_q == 4'd2,
    pv_q == 4'd1,
    pv_q == 4'd0
  };

  wire [7:0] ve_pair_0;  // Slots of queues 0 and 1, from the first one on.
  vnpu_op_plus u_ve_pair_0 (
    .a_i   (rest_i[79:72]),
    .b_i   (rest_i[71:64] & {8{~ve_first[1]}}),
    .sum_o (ve_pair_0)
  );

  wire [7:0] ve_pair_1;  // Slots of queues 2 and 3, from the first one on.
  vnpu_op_plus u_ve_pair_1 (
    .a_i   (rest_i[95:88]),
    .b_i   (rest_i[87:80] & {8{~ve_first[3]}}),
    .sum_o (ve_pair_1)
  );

  wire [7:0] ve_pair_2;  // Slots of queues 4 and 5, from the first one on.
  vnpu_op_plus u_ve_pair_2 (
    .a_i   (rest_i[111:104]),
    .b_i   (rest_i[103:96] & {8{~ve_first[5]}}),
    .sum_o (ve_pair_2)
  );

  wire [7:0] ve_pair_3;  // Slots of queues 6 and 7, from the first one on.
  vnpu_op_plus u_ve_pair_3 (
    .a_i   (rest_i[127:120]),
    .b_i   (rest_i[119:112] & {8{~ve_first[7]}}),
    .sum_o (ve_pair_3)
  );

  wire [7:0] ve_pair_4;  // Slots of queues 8 and 9, from the first one on.
  vnpu_op_plus u_ve_pair_4 (
    .a_i   (rest_i[143:136]),
    .b_i   (rest_i[135:128] & {8{~ve_first[9]}}),
    .sum_o (ve_pair_4)
  );

  wire [7:0] ve_pair_5;  // Slots of queues 10 and 11, from the first one on.
  vnpu_op_plus u_ve_pair_5 (
    .a_i   (rest_i[159:152]),
    .b_i   (rest_i[151:144] & {8{~ve_first[11]}}),
    .sum_o (ve_pair_5)
  );

  wire [7:0] ve_pair_6;  // Slots of queues 12 and 13, from the first one on.
  vnpu_op_plus u_ve_pair_6 (
    .a_i   (rest_i[175:168]),
    .b_i   (rest_i[167:160] & {8{~ve_first[13]}}),
    .sum_o (ve_pair_6)
  );

  wire [7:0] ve_pair_7;  // Slots of queues 14 and 15, from the first one on.
  vnpu_op_plus u_ve_pair_7 (
    .a_i   (rest_i[191:184]),
    .b_i   (rest_i[183:176] & {8{~ve_first[15]}}),
    .sum_o (ve_pair_7)
  );

  // Pair with the first queue, one-hot.
  wire [7:0] ve_pairs = {
    ve_first[14] | ve_first[15],
    ve_first[12] | ve_first[13],
    ve_first[10] | ve_first[11],
    ve_first[8] | ve_first[9],
    ve_first[6] | ve_first[7],
    ve_first[4] | ve_first[5],
    ve_first[2] | ve_first[3],
    ve_first[0] | ve_first[1]
  };

  wire [7:0] ve_p_pair_0;  // Slots of queues 0 and 1, from the first one on.
  vnpu_op_plus u_ve_p_pair_0 (
    .a_i   (ve_pair_1),
    .b_i   (ve_pair_0 & {8{~ve_pairs[1]}}),
    .sum_o (ve_p_pair_0)
  );

  wire [7:0] ve_p_pair_1;  // Slots of queues 2 and 3, from the first one on.
  vnpu_op_plus u_ve_p_pair_1 (
    .a_i   (ve_pair_3),
    .b_i   (ve_pair_2 & {8{~ve_pairs[3]}}),
    .sum_o (ve_p_pair_1)
  );

  wire [7:0] ve_p_pair_2;  // Slots of queues 4 and 5, from the first one on.
  vnpu_op_plus u_ve_p_pair_2 (
    .a_i   (ve_pair_5),
    .b_i   (ve_pair_4 & {8{~ve_pairs[5]}}),
    .sum_o (ve_p_pair_2)
  );

  wire [7:0] ve_p_pair_3;  // Slots of queues 6 and 7, from the first one on.
  vnpu_op_plus u_ve_p_pair_3 (
    .a_i   (ve_pair_7),
    .b_i   (ve_pair_6 & {8{~ve_pairs[7]}}),
    .sum_o (ve_p_pair_3)
  );

  // Pair with the first queue, one-hot.
  wire [3:0] ve_p_pairs = {
    ve_pairs[6] | ve_pairs[7],
    ve_pairs[4] | ve_pairs[5],
    ve_pairs[2] | ve_pairs[3],
    ve_pairs[0] | ve_pairs[1]
  };

  // Bit i: the first one is none of the 1 up to number i.
  wire [3:0] ve_p_p_on_1 = {~ve_p_pairs[3], ~ve_p_pairs[2], ~ve_p_pairs[1], ~ve_p_pairs[0]};

  wire [7:0] ve_p_p_sum_2_0;  // Slots of 2 up to number 0, from the first one on.
  vnpu_op_plus u_ve_p_p_sum_2_0 (
    .a_i   (ve_p_pair_0),
    .b_i   (ve_p_pair_3 & {8{ve_p_p_on_1[0]}}),
    .sum_o (ve_p_p_sum_2_0)
  );

  wire [7:0] ve_p_p_sum_2_1;  // Slots of 2 up to number 1, from the first one on.
  vnpu_op_plus u_ve_p_p_sum_2_1 (
    .a_i   (ve_p_pair_1),
    .b_i   (ve_p_pair_0 & {8{ve_p_p_on_1[1]}}),
    .sum_o (ve_p_p_sum_2_1)
  );

  wire [7:0] ve_p_p_sum_2_2;  // Slots of 2 up to number 2, from the first one on.
  vnpu_op_plus u_ve_p_p_sum_2_2 (
    .a_i   (ve_p_pair_2),
    .b_i   (ve_p_pair_1 & {8{ve_p_p_on_1[2]}}),
    .sum_o (ve_p_p_sum_2_2)
  );

  wire [7:0] ve_p_p_sum_2_3;  // Slots of 2 up to number 3, from the first one on.
  vnpu_op_plus u_ve_p_p_sum_2_3 (
    .a_i   (ve_p_pair_3),
    .b_i   (ve_p_pair_2 & {8{ve_p_p_on_1[3]}}),
    .sum_o (ve_p_p_sum_2_3)
  );

  // Bit i: the first one is none of the 2 up to number i.
  wire [3:0] ve_p_p_on_2 = {
    ve_p_p_on_1[3] & ve_p_p_on_1[2],
    ve_p_p_on_1[2] & ve_p_p_on_1[1],
    ve_p_p_on_1[1] & ve_p_p_on_1[0],
    ve_p_p_on_1[0] & ve_p_p_on_1[3]
  };

  wire [7:0] ve_p_p_sum_4_0;  // Slots of 4 up to number 0, from the first one on.
  vnpu_op_plus u_ve_p_p_sum_4_0 (
    .a_i   (ve_p_p_sum_2_0),
    .b_i   (ve_p_p_sum_2_2 & {8{ve_p_p_on_2[0]}}),
    .sum_o (ve_p_p_sum_4_0)
  );

  wire [7:0] ve_p_p_sum_4_1;  // Slots of 4 up to number 1, from the first one on.
  vnpu_op_plus u_ve_p_p_sum_4_1 (
    .a_i   (ve_p_p_sum_2_1),
    .b_i   (ve_p_p_sum_2_3 & {8{ve_p_p_on_2[1]}}),
    .sum_o (ve_p_p_sum_4_1)
  );

  wire [7:0] ve_p_p_sum_4_2;  // Slots of 4 up to number 2, from the first one on.
  vnpu_op_plus u_ve_p_p_sum_4_2 (
    .a_i   (ve_p_p_sum_2_2),
    .b_i   (ve_p_p_sum_2_0 & {8{ve_p_p_on_2[2]}}),
    .sum_o (ve_p_p_sum_4_2)
  );

  wire [7:0] ve_p_p_sum_4_3;  // Slots of 4 up to number 3, from the first one on.
  vnpu_op_plus u_ve_p_p_sum_4_3 (
    .a_i   (ve_p_p_sum_2_3),
    .b_i   (ve_p_p_sum_2_1 & {8{ve_p_p_on_2[3]}}),
    .sum_o (ve_p_p_sum_4_3)
  );

  wire [7:0] ve_p_upper_1;  // Slots before queue 1, from the first one on.
  vnpu_op_plus u_ve_p_upper_1 (
    .a_i   (ve_pair_0),
    .b_i   (ve_p_p_sum_4_3 & {8{~ve_pairs[0]}}),
    .sum_o (ve_p_upper_1)
  );

  wire [7:0] ve_p_upper_3;  // Slots before queue 3, from the first one on.
  vnpu_op_plus u_ve_p_upper_3 (
    .a_i   (ve_pair_2),
    .b_i   (ve_p_p_sum_4_0 & {8{~ve_pairs[2]}}),
    .sum_o (ve_p_upper_3)
  );

  wire [7:0] ve_p_upper_5;  // Slots before queue 5, from the first one on.
  vnpu_op_plus u_ve_p_upper_5 (
    .a_i   (ve_pair_4),
    .b_i   (ve_p_p_sum_4_1 & {8{~ve_pairs[4]}}),
    .sum_o (ve_p_upper_5)
  );

  wire [7:0] ve_p_upper_7;  // Slots before queue 7, from the first one on.
  vnpu_op_plus u_ve_p_upper_7 (
    .a_i   (ve_pair_6),
    .b_i   (ve_p_p_sum_4_2 & {8{~ve_pairs[6]}}),
    .sum_o (ve_p_upper_7)
  );

  wire [7:0] ve_upper_1;  // Slots before queue 1, from the first one on.
  vnpu_op_plus u_ve_upper_1 (
    .a_i   (rest_i[71:64]),
    .b_i   (ve_p_p_sum_4_3 & {8{~ve_first[0]}}),
    .sum_o (ve_upper_1)
  );

  wire [7:0] ve_upper_3;  // Slots before queue 3, from the first one on.
  vnpu_op_plus u_ve_upper_3 (
    .a_i   (rest_i[87:80]),
    .b_i   (ve_p_upper_1 & {8{~ve_first[2]}}),
    .sum_o (ve_upper_3)
  );

  wire [7:0] ve_upper_5;  // Slots before queue 5, from the first one on.
  vnpu_op_plus u_ve_upper_5 (
    .a_i   (rest_i[103:96]),
    .b_i   (ve_p_p_sum_4_0 & {8{~ve_first[4]}}),
    .sum_o (ve_upper_5)
  );

  wire [7:0] ve_upper_7;  // Slots before queue 7, from the first one on.
  vnpu_op_plus u_ve_upper_7 (
    .a_i   (rest_i[119:112]),
    .b_i   (ve_p_upper_3 & {8{~ve_first[6]}}),
    .sum_o (ve_upper_7)
  );

  wire [7:0] ve_upper_9;  // Slots before queue 9, from the first one on.
  vnpu_op_plus u_ve_upper_9 (
    .a_i   (rest_i[135:128]),
    .b_i   (ve_p_p_sum_4_1 & {8{~ve_first[8]}}),
    .sum_o (ve_upper_9)
  );

  wire [7:0] ve_upper_11;  // Slots before queue 11, from the first one on.
  vnpu_op_plus u_ve_upper_11 (
    .a_i   (rest_i[151:144]),
    .b_i   (ve_p_upper_5 & {8{~ve_first[10]}}),
    .sum_o (ve_upper_11)
  );

  wire [7:0] ve_upper_13;  // Slots before queue 13, from the first one on.
  vnpu_op_plus u_ve_upper_13 (
    .a_i   (rest_i[167:160]),
    .b_i   (ve_p_p_sum_4_2 & {8{~ve_first[12]}}),
    .sum_o (ve_upper_13)
  );

  wire [7:0] ve_upper_15;  // Slots before queue 15, from the first one on.
  vnpu_op_plus u_ve_upper_15 (
    .a_i   (rest_i[183:176]),
    .b_i   (ve_p_upper_7 & {8{~ve_first[14]}}),
    .sum_o (ve_upper_15)
  );

  wire [7:0] ve_remains_0;  // VEs left for VE queue 0.
  vnpu_op_less u_ve_remains_0 (
    .a_i    (ve_left),
    .b_i    (ve_p_p_sum_4_3 & {8{~ve_first[0]}}),
    .rest_o (ve_remains_0)
  );

  wire [7:0] ve_remains_1;  // VEs left for VE queue 1.
  vnpu_op_less u_ve_remains_1 (
    .a_i    (ve_left),
    .b_i    (ve_upper_1 & {8{~ve_first[1]}}),
    .rest_o (ve_remains_1)
  );

  wire [7:0] ve_remains_2;  // VEs left for VE queue 2.
  vnpu_op_less u_ve_remains_2 (
    .a_i    (ve_left),
    .b_i    (ve_p_upper_1 & {8{~ve_first[2]}}),
    .rest_o (ve_remains_2)
  );

  wire [7:0] ve_remains_3;  // VEs left for VE queue 3.
  vnpu_op_less u_ve_remains_3 (
    .a_i    (ve_left),
    .b_i    (ve_upper_3 & {8{~ve_first[3]}}),
    .rest_o (ve_remains_3)
  );

  wire [7:0] ve_remains_4;  // VEs left for VE queue 4.
  vnpu_op_less u_ve_remains_4 (
    .a_i    (ve_left),
    .b_i    (ve_p_p_sum_4_0 & {8{~ve_first[4]}}),
    .rest_o (ve_remains_4)
  );

  wire [7:0] ve_remains_5;  // VEs left for VE queue 5.
  vnpu_op_less u_ve_remains_5 (
    .a_i    (ve_left),
    .b_i    (ve_upper_5 & {8{~ve_first[5]}}),
    .rest_o (ve_remains_5)
  );

  wire [7:0] ve_remains_6;  // VEs left for VE queue 6.
  vnpu_op_less u_ve_remains_6 (
    .a_i    (ve_left),
    .b_i    (ve_p_upper_3 & {8{~ve_first[6]}}),
    .rest_o (ve_remains_6)
  );

  wire [7:0] ve_remains_7;  // VEs left for VE queue 7.
  vnpu_op_less u_ve_remains_7 (
    .a_i    (ve_left),
    .b_i    (ve_upper_7 & {8{~ve_first[7]}}),
    .rest_o (ve_remains_7)
  );

  wire [7:0] ve_remains_8;  // VEs left for VE queue 8.
  vnpu_op_less u_ve_remains_8 (
    .a_i    (ve_left),
    .b_i    (ve_p_p_sum_4_1 & {8{~ve_first[8]}}),
    .rest_o (ve_remains_8)
  );

  wire [7:0] ve_remains_9;  // VEs left for VE queue 9.
  vnpu_op_less u_ve_remains_9 (
    .a_i    (ve_left),
    .b_i    (ve_upper_9 & {8{~ve_first[9]}}),
    .rest_o (ve_remains_9)
  );

  wire [7:0] ve_remains_10;  // VEs left for VE queue 10.
  vnpu_op_less u_ve_remains_10 (
    .a_i    (ve_left),
    .b_i    (ve_p_upper_5 & {8{~ve_first[10]}}),
    .rest_o (ve_remains_10)
  );

  wire [7:0] ve_remains_11;  // VEs left for VE queue 11.
  vnpu_op_less u_ve_remains_11 (
    .a_i    (ve_left),
    .b_i    (ve_upper_11 & {8{~ve_first[11]}}),
    .rest_o (ve_remains_11)
  );

  wire [7:0] ve_remains_12;  // VEs left for VE queue 12.
  vnpu_op_less u_ve_remains_12 (
    .a_i    (ve_left),
    .b_i    (ve_p_p_sum_4_2 & {8{~ve_first[12]}}),
    .rest_o (ve_remains_12)
  );

  wire [7:0] ve_remains_13;  // VEs left for VE queue 13.
  vnpu_op_less u_ve_remains_13 (
    .a_i    (ve_left),
    .b_i    (ve_upper_13 & {8{~ve_first[13]}}),
    .rest_o (ve_remains_13)
  );

  wire [7:0] ve_remains_14;  // VEs left for VE queue 14.
  vnpu_op_less u_ve_remains_14 (
    .a_i    (ve_left),
    .b_i    (ve_p_upper_7 & {8{~ve_first[14]}}),
    .rest_o (ve_remains_14)
  );

  wire [7:0] ve_remains_15;  // VEs left for VE queue 15.
  vnpu_op_less u_ve_remains_15 (
    .a_i    (ve_left),
    .b_i    (ve_upper_15 & {8{~ve_first[15]}}),
    .rest_o (ve_remains_15)
  );

  assign borrowed_o = {
    rest_i[191:184] & ve_remains_15,
    rest_i[183:176] & ve_remains_14,
    rest_i[175:168] & ve_remains_13,
    rest_i[167:160] & ve_remains_12,
    rest_i[159:152] & ve_remains_11,
    rest_i[151:144] & ve_remains_10,
    rest_i[143:136] & ve_remains_9,
    rest_i[135:128] & ve_remains_8,
    rest_i[127:120] & ve_remains_7,
    rest_i[119:112] & ve_remains_6,
    rest_i[111:104] & ve_remains_5,
    rest_i[103:96] & ve_remains_4,
    rest_i[95:88] & ve_remains_3,
    rest_i[87:80] & ve_remains_2,
    rest_i[79:72] & ve_remains_1,
    rest_i[71:64] & ve_remains_0,
    rest_i[63:56] & me_remains_7,
    rest_i[55:48] & me_remains_6,
    rest_i[47:40] & me_remains_5,
    rest_i[39:32] & me_remains_4,
    rest_i[31:24] & me_remains_3,
    rest_i[23:16] & me_remains_2,
    rest_i[15:8] & me_remains_1,
    rest_i[7:0] & me_remains_0
  };

endmodule

`default_nettype wire
